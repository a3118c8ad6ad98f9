"""Finding what identifies a protected person in words that somebody typed, however it is spelt or split."""
