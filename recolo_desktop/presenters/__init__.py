"""What happens on each screen, in plain Python with no Qt."""
