"""The team: people and what each may do, cover, the service, its settings, passphrases."""
