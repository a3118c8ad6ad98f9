"""What the team lead looks after: people, settings, backups, the journal."""
