"""Paper: letters, sheets, packs and figures drawn in memory."""
