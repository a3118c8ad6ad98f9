"""The five tabs of a record."""
