"""Documents, entries, drafts that were deleted, seals."""
