"""The window: desk, home, record, locks, faults, what runs beside."""
