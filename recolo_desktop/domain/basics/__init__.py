"""What every room speaks of: errors, ids, dates, names, findings, words as they are compared."""
