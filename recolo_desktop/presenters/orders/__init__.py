"""Orders in words."""
