"""Session notes and goals."""
