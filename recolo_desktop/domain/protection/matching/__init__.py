"""How a text is compared with what is known of people."""
