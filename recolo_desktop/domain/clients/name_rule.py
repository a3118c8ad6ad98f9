"""What may stand in a client's name: it is printed on every page and read by everybody, so nothing but a name."""

import re
from collections.abc import Iterator, Mapping

from recolo_desktop.domain.basics.errors import Problem

NAMES = ("given_names", "family_name", "preferred_name")
_NO_NAME = re.compile(  # nor what turns text around, or is half of a sign
    r"[\u202a-\u202e\u2066-\u2069\ud800-\udfff\d()\[\]{}<>@/\\|;:,&+*=!?\"“”]|\b(?:of|and|ex|aka|alias)\b",
    re.IGNORECASE,
)
_MOST_WORDS_OF_A_NAME = 6


def names_problems(typed: Mapping[str, str]) -> Iterator[Problem]:
    """What cannot stand there, field by field."""
    for name, said in typed.items():
        if _NO_NAME.search(said) or len(said.split()) > _MOST_WORDS_OF_A_NAME:
            yield Problem(name, "Only the name itself stands here: no other names, signs, figures or remarks")
