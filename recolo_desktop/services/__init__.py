"""What staff can do. Each method is one transaction: permission, change, journal, commit, or nothing."""
