"""Signing in, the team, its letterhead, cover, trusted time."""
