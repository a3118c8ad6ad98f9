"""What is kept of anything: journal, signatures, drafts, documents, backups, packs."""
