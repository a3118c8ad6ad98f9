"""Who can get at which key, and what lies under it."""
