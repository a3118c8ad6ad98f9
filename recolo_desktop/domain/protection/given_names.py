"""Of whom "she" or "he" may speak: names with the title or the given name that tells."""

import tomllib
from collections.abc import Iterable, Mapping

from recolo_desktop import assets
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS
from recolo_desktop.domain.protection.matching.vocabulary import FIRST_NAMES, TITLES

WOMAN, MAN, EITHER = "woman", "man", ""
_READ: dict[str, str] = tomllib.loads(assets.read_text("words/given_names.toml"))
_OF: dict[str, str] = dict.fromkeys(_READ["women"].split(), WOMAN) | dict.fromkeys(_READ["men"].split(), MAN)
_OF_A_TITLE = {"mrs": WOMAN, "ms": WOMAN, "miss": WOMAN, "lady": WOMAN, "dame": WOMAN, "mr": MAN, "sir": MAN}

NamesInSight = Mapping[str, str]


def names_in_sight(said: Iterable[str]) -> dict[str, str]:
    """Each word of these names, folded, with the sex that all who are so called have; EITHER where that is open."""
    found: dict[str, str] = {}
    for name in said:
        words = [squeezed(word) for word in name.split()]
        sex = _sex_of(words)
        for word in words:
            if len(word) > 1 and word not in TITLES:  # "Ms" is nobody whom "he" could mean
                found[word] = sex if found.get(word, sex) == sex else EITHER
    return found


def _sex_of(words: list[str]) -> str:
    by_title = next((_OF_A_TITLE[word] for word in words if word in _OF_A_TITLE), EITHER)
    given = next((word for word in words if word not in TITLES), "")
    return by_title or _OF.get(given, EITHER)


def is_given(word: str) -> bool:
    """Whether a folded word is a first name that some list has, in any of its forms."""
    return word in _OF or word in FIRST_NAMES or word in SHORT_FORMS


def sex_of_word(word: str) -> str:
    """Of a title or a given name."""
    return _OF_A_TITLE.get(word) or _OF.get(word, EITHER)
