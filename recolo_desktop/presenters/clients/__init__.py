"""Client files in words."""
