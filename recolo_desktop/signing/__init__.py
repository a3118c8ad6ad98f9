"""Keys, certificates, signatures and sealed PDFs."""
