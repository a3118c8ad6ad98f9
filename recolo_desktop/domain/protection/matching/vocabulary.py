"""Words that the matcher knows, read from `resources/words/matching.toml`."""

import tomllib
from typing import Any

from recolo_desktop import assets
from recolo_desktop.domain.protection.matching.short_names import SHORT_FORMS

_READ: dict[str, Any] = tomllib.loads(assets.read_text("words/matching.toml"))


def _words(key: str) -> frozenset[str]:
    return frozenset(_READ[key].split())


TITLES = _words("titles")
STOP_WORDS = _words("stop_words")
OPENING_WORDS = _words("opening_words")
MONTHS = _words("months")
EVERYDAY_NAMES = _words("everyday_names")
STREET_WORDS = _words("street_words")
DWELLING = _words("dwelling")
NO_NAMES = _words("no_names")
PLATFORMS = _words("platforms")
LARGE_TOWNS = _words("large_towns")
HOUSES = _words("houses")
GENERIC = _words("generic")
NOWHERE = _words("nowhere")
WIDE = _words("wide")
FIRST_NAMES = frozenset(SHORT_FORMS) | {short for forms in SHORT_FORMS.values() for short in forms}
ANY_VEHICLE = _words("any_vehicle")
EVERYDAY_WORDS = _words("everyday_words")
HAUNTS = _words("haunts")
WEEKDAYS = _words("weekdays")
ABBREVIATED: dict[str, list[str]] = {name: said.split() for name, said in _READ["abbreviated"].items()}
STREETS: dict[str, str] = dict(_READ["streets"])
