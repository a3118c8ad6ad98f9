"""Tables, rows, transactions, questions."""
