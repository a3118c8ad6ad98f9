"""Accounts and numbers that are spelt out ("tid dot nurse at", "oh seven seven"), as one would type them."""

import re
from collections.abc import Iterator

SPOKEN_DIGITS = {
    "zero": "0", "oh": "0", "nought": "0", "one": "1", "two": "2", "three": "3", "four": "4", "five": "5", "six": "6",
    "seven": "7", "eight": "8", "nine": "9",
}  # fmt: skip

_SPOKEN = re.compile(
    rf"\b(?:(double|treble|triple)[\s-]+)?({'|'.join(SPOKEN_DIGITS)})(?:[\s-]+(hundred|thousand))?\b", re.IGNORECASE
)

SPELT_OUT = re.compile(
    r"\b(?:(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|double|treble|hundred)[\s,-]+){5,}"
    r"(?:oh|zero|nought|one|two|three|four|five|six|seven|eight|nine|hundred)\b",
    re.IGNORECASE,
)

_TENS = {name: str(at) for at, name in enumerate(
    ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"), start=2
)}  # fmt: skip

_TEENS = {name: str(at) for at, name in enumerate(
    ("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
    start=10,
)}  # fmt: skip

_COMPOUND = re.compile(
    rf"\b({'|'.join(_TENS)})[\s-]+(one|two|three|four|five|six|seven|eight|nine)(?:th|st|nd|rd)?\b", re.IGNORECASE
)

_DIGIT_WORD = rf"(?:{'|'.join(SPOKEN_DIGITS)}|o)"

_BELOW_A_HUNDRED = rf"(?:(?:{'|'.join(_TENS)})(?:[\s-]+{_DIGIT_WORD})?|(?:{'|'.join(_TEENS)})|{_DIGIT_WORD})"

_PIECE = (
    rf"(?:{_DIGIT_WORD}[\s-]+hundred[\s-]+and[\s-]+{_BELOW_A_HUNDRED}|"
    rf"(?:double|treble|triple)[\s-]+(?:\d|{_DIGIT_WORD})|{_DIGIT_WORD}(?:[\s-]+(?:hundred|thousand))?|"
    rf"(?:{'|'.join(_TENS)})(?:[\s-]+{_DIGIT_WORD})?|(?:{'|'.join(_TEENS)})|\d+)"
)

_BETWEEN_PIECES = (
    r"[\s,.;:/()+–—-]*(?:(?:and|then|dash|hyphen|space|gap|pause|comma|next|extension|ext|plus|finally|lastly|slash)"
    r"\b[\s,.;:/()+–—-]*){0,3}"
)

_IN_PIECES = re.compile(rf"(?<!\w){_PIECE}(?!\w)(?:{_BETWEEN_PIECES}(?<!\w){_PIECE}(?!\w)){{2,}}", re.IGNORECASE)

_ONE_PIECE = re.compile(rf"(?<!\w){_PIECE}(?!\w)", re.IGNORECASE)

_SHORTEST_NUMBER = 6


def _run_together(match: "re.Match[str]") -> str:
    """ "07, then double 7, dash, nine hundred": the figures, each where it was said; what is no number stays."""
    figures = "".join(_figures(piece[0]).ljust(len(piece[0]), ".") for piece in _ONE_PIECE.finditer(match[0]))
    if sum(char.isdigit() for char in figures) < _SHORTEST_NUMBER:
        return match[0]
    made, at = [], 0
    for piece in _ONE_PIECE.finditer(match[0]):
        made += ["." * (piece.start() - at), _figures(piece[0]).ljust(len(piece[0]), ".")]
        at = piece.end()
    return "".join(made) + "." * (len(match[0]) - at)


def numbers_said(text: str) -> Iterator[tuple[int, int, str]]:
    """Numbers of which words say at least a part: where each stands, and its figures."""
    for match in _IN_PIECES.finditer(text):
        figures = "".join(_figures(piece[0]) for piece in _ONE_PIECE.finditer(match[0]))
        if len(figures) > _SHORTEST_NUMBER and any(char.isalpha() for char in match[0]):
            yield match.start(), match.end(), figures


def _figures(piece: str) -> str:
    said = re.split(r"[\s-]+", piece.lower())
    if said[0] in _TIMES:
        return _figure(said[1]) * _TIMES[said[0]]
    if said[0] in _TEENS:
        return _TEENS[said[0]]
    if said[0] in _TENS:
        return _TENS[said[0]] + (_figure(said[1]) if len(said) > 1 else "0")
    if len(said) > 2 and said[1:3] == ["hundred", "and"]:  # nine hundred and sixty
        return _figure(said[0]) + _figures(" ".join(said[3:])).rjust(2, "0")
    return _figure(said[0]) + (_ZEROS[said[1]] if len(said) > 1 else "")


def _figure(said: str) -> str:
    return "0" if said == "o" else SPOKEN_DIGITS.get(said, said)


_AT_A_DOMAIN = re.compile(r"(?<=\w)\s+at\s+(?=[\w-]+\.(?:com|org|co|net|uk|me)\b)", re.IGNORECASE)

_TIMES = {"double": 2, "treble": 3, "triple": 3}

_ZEROS = {"hundred": "00", "thousand": "000"}

_SIGN_WORDS = re.compile(r"(?<=\w)\s+(?:dot|at|underscore|dash|hyphen)\s+(?=\w)", re.IGNORECASE)


def as_typed(text: str) -> str:
    """Spelt-out digits and signs as one types them, each in the place of its words: all else stays where it is."""

    def digits(match: "re.Match[str]") -> str:
        said = SPOKEN_DIGITS[match[2].lower()] * _TIMES.get((match[1] or "").lower(), 1)
        said += _ZEROS.get((match[3] or "").lower(), "")
        return said + "." * (len(match[0]) - len(said)) if len(said) <= len(match[0]) else match[0]

    def number(match: "re.Match[str]") -> str:
        said = f"{_TENS[match[1].lower()]}{SPOKEN_DIGITS[match[2].lower()]}"
        return said + "." * (len(match[0]) - len(said))

    text = _IN_PIECES.sub(_run_together, text)
    text = _COMPOUND.sub(number, text)
    text = _SPOKEN.sub(digits, text) if len(_SPOKEN.findall(text)) > 2 else text
    text = _AT_A_DOMAIN.sub(lambda match: "." * len(match[0]), text)
    if re.search(r"\bdot\b|\bunderscore\b", text, re.IGNORECASE):
        text = _SIGN_WORDS.sub(lambda match: "." * len(match[0]), text)
    return text
