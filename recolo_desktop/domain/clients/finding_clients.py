"""Finding a client by fragments of a name, by its sound, by NHS number or birth date."""

import re
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import NotADate, parse_date
from recolo_desktop.domain.basics.folding import with_umlauts_spelt, words
from recolo_desktop.domain.clients.names import sounds_like

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
    digits, born = re.sub(r"\D", "", typed), day_in(typed)
    if not wanted:
        return ()
    scored = [(score, client) for client in clients if (score := _score(client, wanted, digits, born))]
    scored.sort(key=lambda one: (one[0], one[1].family_name, one[1].given_names))
    return tuple(client for _, client in scored[:limit])


def day_in(typed: str) -> date | None:
    """The birth date that somebody typed, in any form that a date field reads; words and short numbers are none."""
    figures = re.sub(r"\D", "", typed)
    if len(figures) < _LEAST_OF_A_DATE:
        return None
    try:
        return parse_date(typed, _OF_ADULTS)
    except NotADate:
        return None


_LEAST_OF_A_DATE = 4  # figures: 1 Mar 87 has three, and is no more than a guess
_OF_ADULTS = date(2000, 1, 1)  # a year of two figures is one in which somebody grown up now can be born


def _score(client: ClientName, wanted: list[str], digits: str, born: date | None) -> int:
    if len(digits) >= _LEAST_DIGITS and client.nhs_number.startswith(digits):
        return 1
    if client.birth_date and client.birth_date == born:
        return 1
    names = both_ways(f"{client.family_name} {client.given_names} {client.preferred_name}")
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
    """Words as everything here folds them: small, without accents, apostrophes and what nobody sees."""
    return list(words(text))


def both_ways(text: str) -> list[str]:
    """The folded words, and the other usual way to write what were umlauts: Mueller and Müller are one name."""
    plain = plain_words(text)
    ways = [*plain, *plain_words(with_umlauts_spelt(text)), *(re.sub(r"([aou])e", r"\1", word) for word in plain)]
    return list(dict.fromkeys(ways))
