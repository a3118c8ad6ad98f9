"""Appointments, what is compared when one is booked, what waits."""
