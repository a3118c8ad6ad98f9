"""The diary and booking."""
