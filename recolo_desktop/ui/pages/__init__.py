"""Whole views: set-up, unlock, home, record."""
