"""The team, its way in and its first day, in words and choices."""
