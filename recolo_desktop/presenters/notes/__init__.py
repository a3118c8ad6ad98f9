"""Notes and goals from form to value and back."""
