"""The one door for reading out, the guard, guesses, words that are not known, opened records."""
