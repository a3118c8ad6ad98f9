"""Journal, signatures, drafts, documents, backups, and whether the store is whole."""
