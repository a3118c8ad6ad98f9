"""Restraining-order conditions."""
