"""Colours, style, icons, focus."""
