"""Orders of a court: kinds, conditions, status on a day, times, plain words."""
