"""Client files: opened, changed, found, shown, exported."""
