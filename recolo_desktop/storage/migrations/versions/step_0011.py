"""Names are found in either way to write them: Mueller and Müller, Gross and Groß, Orsted and Ørsted."""

import re
import unicodedata

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What clients are found by, made anew from their names."""
    connection = op.get_bind()
    rows = connection.execute(sa.text("SELECT id, family_name, given_names, preferred_name FROM clients")).all()
    for key, *parts in rows:
        text = " ".join(parts)
        names = _plain(text)
        connection.execute(
            sa.text("UPDATE clients SET plain_names = :plain, sounds = :sounds WHERE id = :id"),
            {
                "plain": " ".join(_both_ways(text, names)),
                "sounds": f" {' '.join(_sound(name) for name in names if name[0].isalpha())} ",
                "id": key,
            },
        )


_ALONE = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "ß": "ss", "þ": "th", "æ": "ae", "œ": "oe",
}  # fmt: skip
_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa"}
)


def _plain(text: str) -> list[str]:
    """Folded as it was when this step was written."""
    found = []
    for char in text:
        if unicodedata.category(char) == "Cf":
            continue
        for part in unicodedata.normalize("NFKD", char):
            if not unicodedata.combining(part):
                low = part.lower()
                found.append(_ALONE.get(low, low))
    return [re.sub(r"['’ʼ]", "", word) for word in re.findall(r"[^\W_]+(?:['’ʼ][^\W_]+)*", "".join(found))]


def _both_ways(text: str, names: list[str]) -> list[str]:
    ways = [*names, *_plain(text.translate(_UMLAUTS)), *(re.sub(r"([aou])e", r"\1", name) for name in names)]
    return list(dict.fromkeys(ways))


_GROUPS = ("bfpv", "cgjkqsxz", "dt", "l", "mn", "r")
_SOUNDS = {char: str(group) for group, chars in enumerate(_GROUPS, 1) for char in chars}


def _sound(name: str) -> str:
    """The American Soundex of 1918, as it was when this step was written."""
    letters = [char for char in name.lower() if char.isalpha()]
    if not letters:
        return ""
    key, last = letters[0].upper(), _SOUNDS.get(letters[0], "")
    for char in letters[1:]:
        code = _SOUNDS.get(char, "")
        if code and code != last:
            key += code
        if char not in "hw":
            last = code
    return (key + "000")[:4]
