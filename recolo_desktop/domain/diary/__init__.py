"""Appointments and the calendar file."""
