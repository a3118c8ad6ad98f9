"""Names that are easily mixed up."""

from recolo_desktop.domain.clients.client import Client


def similarity_key(client: Client) -> tuple[str, str]:
    """The same for two names that are easily mixed up: surname by sound, first letters of the given name."""
    return sounds_like(client.family_name), client.given_names[:2].lower()


def sounds_like(name: str) -> str:
    """A rough key by sound: first letter, then consonant groups (the American Soundex of 1918)."""
    groups = {
        **dict.fromkeys("bfpv", "1"),
        **dict.fromkeys("cgjkqsxz", "2"),
        **dict.fromkeys("dt", "3"),
        "l": "4",
        **dict.fromkeys("mn", "5"),
        "r": "6",
    }
    letters = [char for char in name.lower() if char.isalpha()]
    if not letters:
        return ""
    key, last = letters[0].upper(), groups.get(letters[0], "")
    for char in letters[1:]:
        code = groups.get(char, "")
        if code and code != last:
            key += code
        if char not in "hw":
            last = code
    return (key + "000")[:4]
