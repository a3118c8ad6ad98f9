"""What the desk offers, whatever draws it."""
