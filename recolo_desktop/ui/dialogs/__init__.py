"""The few modal dialogs."""
