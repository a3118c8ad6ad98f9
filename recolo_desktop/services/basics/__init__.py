"""What every room needs: the ports, leave to act, which files are one person, values frozen and thawed."""
