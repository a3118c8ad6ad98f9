"""The client file, its timeline, registration, directory, consultations."""
