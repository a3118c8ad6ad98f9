"""Recolo Desktop: the encrypted record and correspondence of a stalking-intervention team."""

__version__ = "0.2.0"
