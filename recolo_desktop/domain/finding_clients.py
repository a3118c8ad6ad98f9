"""Finding a client by fragments of a name, by its sound, by NHS number or birth date."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.client import sounds_like

_LEAST_BY_SOUND = 4
_LEAST_DIGITS = 3


@dataclass(frozen=True, slots=True)
class ClientName:
    """What is needed to find somebody and to tell him from others."""

    id: str
    title: str
    given_names: str
    family_name: str
    preferred_name: str
    nhs_number: str
    birth_date: date | None
    stage: str
    birth_date_in_part: str = ""


def found(clients: tuple[ClientName, ...], typed: str, limit: int) -> tuple[ClientName, ...]:
    """The best matches first: whole beginnings of names, then fragments, then the same sound."""
    wanted = plain_words(typed)
    digits = re.sub(r"\D", "", typed)
    if not wanted:
        return ()
    scored = [(score, client) for client in clients if (score := _score(client, wanted, digits))]
    scored.sort(key=lambda one: (one[0], one[1].family_name, one[1].given_names))
    return tuple(client for _, client in scored[:limit])


def day_in(typed: str) -> date | None:
    """The birth date that somebody typed in figures, day first."""
    figures = re.sub(r"\D", "", typed)
    try:
        return date(int(figures[4:8]), int(figures[2:4]), int(figures[:2])) if len(figures) == 8 else None
    except ValueError:
        return None


def _score(client: ClientName, wanted: list[str], digits: str) -> int:
    if len(digits) >= _LEAST_DIGITS and client.nhs_number.startswith(digits):
        return 1
    if client.birth_date and client.birth_date == day_in(digits):
        return 1
    names = plain_words(f"{client.family_name} {client.given_names} {client.preferred_name}")
    if all(any(name.startswith(word) for name in names) for word in wanted):
        return 2
    if all(any(word in name for name in names) for word in wanted):
        return 3
    keys = {sounds_like(name) for name in names}
    if all(len(word) >= _LEAST_BY_SOUND and sounds_like(word) in keys for word in wanted):
        return 4
    return 0


def sounds_of(text: str) -> str:
    """The keys by sound of every word, with spaces around each, so that one can be looked for."""
    return f" {' '.join(sounds_like(word) for word in plain_words(text) if word[0].isalpha())} "


def plain_words(text: str) -> list[str]:
    """Words in small letters without accents, apostrophes and hyphens."""
    if not text.isascii():
        text = "".join(char for char in unicodedata.normalize("NFKD", text) if not unicodedata.combining(char))
    return re.findall(r"\w+", text.lower().replace("'", "").replace("-", " "))
