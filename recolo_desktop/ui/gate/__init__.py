"""Before anybody has unlocked: set-up, unlock, restore."""
