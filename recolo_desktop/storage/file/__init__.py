"""The encrypted file and what lies beside it."""
