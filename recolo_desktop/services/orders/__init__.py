"""Orders recorded and varied, and which bind."""
