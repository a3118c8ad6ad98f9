"""Journal, drafts and received files in words."""
