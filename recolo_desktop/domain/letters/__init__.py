"""Letters: kinds, templates, blocks, words that no letter carries, what a letter leaves out."""
