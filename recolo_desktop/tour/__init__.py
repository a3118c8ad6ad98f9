"""Drives the real windows through the main job, as a clinician would, and keeps pictures of it."""

from recolo_desktop.tour.script import take

__all__ = ["take"]
