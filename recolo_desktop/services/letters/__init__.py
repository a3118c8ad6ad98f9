"""Letters from the first word to the paper."""
