"""Letters in words."""
