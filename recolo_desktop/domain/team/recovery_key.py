"""The recovery key: printed once, kept in the team safe, opens the records when every passphrase is lost."""

import secrets

ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
GROUPS = 9
GROUP_LENGTH = 4


def new_recovery_key() -> str:
    """36 characters without I, O, 0 and 1: 180 random bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(GROUPS * GROUP_LENGTH))


def grouped(key: str) -> tuple[str, ...]:
    """Groups of four, as they stand on the sheet."""
    return tuple(key[at : at + GROUP_LENGTH] for at in range(0, len(key), GROUP_LENGTH))


def from_typed(typed: str) -> str:
    """The key from what was typed, whatever the case and spacing; 0, 1 read as the letters they resemble."""
    return "".join(char for char in typed.upper().replace("0", "O").replace("1", "I") if char.isalnum())
