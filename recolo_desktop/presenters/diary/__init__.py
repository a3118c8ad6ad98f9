"""The diary in words and choices."""
