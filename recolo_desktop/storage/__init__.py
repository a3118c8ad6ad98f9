"""The encrypted file: keys, tables, transactions. Rows never leave this package."""
