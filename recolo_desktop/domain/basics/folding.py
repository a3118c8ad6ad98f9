"""Text without what hides a name: case, accents, look-alike letters, entities, characters that nobody sees."""

import html
import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,24});")
_RUN = re.compile(r"[\x00-\x7f]+|[^\x00-\x7f]", re.DOTALL)
_TOKEN = re.compile(r"[^\W_]+(?:['’ʼ][^\W_]+)*")
_POSSESSIVE = re.compile(r"['’ʼ]s$")
_APOSTROPHES = str.maketrans("", "", "'’ʼ")
_APOSTROPHE_SET = frozenset("'’ʼ")
# Letters that are others to the eye, or that have no decomposition of their own.
_ALIKE = {
    **dict(zip("авекмнорстухіјѕԁԛԝһыё", "abekmhopctyxijsdqwhye", strict=False)),
    **dict(zip("αβεηικνορτυχγωσς", "abenikvoptuxywoc", strict=True)),
    **dict(zip("ɑɡɩɪʀʏʟɴɢʙʜɛᴀᴄᴅᴇᴊᴋᴍᴏᴘᴛᴜᴠᴡᴢ", "agiirylngbheacdejkmoptuvwz", strict=True)),
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t",
    "ß": "ss", "þ": "th", "æ": "ae", "œ": "oe",
}  # fmt: skip
TURNS_TEXT_AROUND = re.compile("[\u202d\u202e\u2066\u2067\u2068]")


class Token(NamedTuple):
    """One folded word and where it stands in the text as typed."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Folded:
    """A text, folded: its characters with the places that they come from."""

    text: str
    starts: Sequence[int]
    ends: Sequence[int]

    def tokens(self) -> list[Token]:
        """Folded words; a possessive 's is not part of the word."""
        starts, ends = self.starts, self.ends
        found = [Token(match[0], starts[match.start()], ends[match.end() - 1]) for match in _TOKEN.finditer(self.text)]
        if not any(mark in self.text for mark in _APOSTROPHE_SET):
            return found
        return [bare for one in found if (bare := _without_apostrophes(one)).text]


def _without_apostrophes(token: Token) -> Token:
    if _APOSTROPHE_SET.isdisjoint(token.text):
        return token
    return token._replace(text=_POSSESSIVE.sub("", token.text).translate(_APOSTROPHES))


def folded(text: str) -> Folded:
    """Fold a text, remembering the places."""
    if text.isascii() and "&" not in text:
        return Folded(text.lower(), range(len(text)), range(1, len(text) + 1))
    chars: list[str] = []
    starts: list[int] = []
    ends: list[int] = []

    def put(raw: str, start: int, end: int) -> None:
        for char in raw:
            for plain in _plain(char):
                chars.append(plain)
                starts.append(start)
                ends.append(end)

    def put_run(first: int, beyond: int) -> None:
        for run in _RUN.finditer(text, first, beyond):
            if run[0].isascii():
                chars.extend(run[0].lower())
                starts.extend(range(run.start(), run.end()))
                ends.extend(range(run.start() + 1, run.end() + 1))
            else:
                put(run[0], run.start(), run.end())

    at = 0
    for entity in _ENTITY.finditer(text):
        put_run(at, entity.start())
        put(html.unescape(entity[0]), entity.start(), entity.end())
        at = entity.end()
    put_run(at, len(text))
    return Folded("".join(chars), tuple(starts), tuple(ends))


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    if char.isascii():
        return char.lower()
    if unicodedata.category(char) == "Cf":
        return ""
    found = []
    for part in unicodedata.normalize("NFKD", char):
        if unicodedata.combining(part) or part == "\u034f":
            continue
        if part.isdigit() and not part.isascii():
            found.append(str(unicodedata.digit(part)))
            continue
        low = part.lower()
        found.append(_ALIKE.get(low, low))
    return "".join(found)


def words(text: str) -> tuple[str, ...]:
    """The folded words of a text."""
    if text.isascii() and text.isalnum():
        return (text.lower(),)
    return tuple(token.text for token in folded(text).tokens())


def unspaced(fold: Folded) -> list[int]:
    """Where the characters stand that count in writing without spaces between words."""
    return [at for at, char in enumerate(fold.text) if unicodedata.category(char)[0] in "LMN"]


def squeezed(text: str) -> str:
    """The folded words of a text, run together."""
    return "".join(words(text))


_UMLAUTS = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa"}
)


def with_umlauts_spelt(name: str) -> str:
    """Müller as Mueller, before folding takes the dots away."""
    return name.translate(_UMLAUTS)
