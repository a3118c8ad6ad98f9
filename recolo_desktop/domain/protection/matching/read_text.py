"""A text read once, in every way in which it is compared."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate

from recolo_desktop.domain.basics.folding import Folded, Token, folded, unspaced
from recolo_desktop.domain.protection.matching.needles_of_places import canonical, with_digits
from recolo_desktop.domain.protection.matching.slips import NearWords
from recolo_desktop.domain.protection.matching.spoken import as_typed
from recolo_desktop.domain.protection.matching.vocabulary import OPENING_WORDS

_ONE_AS_I = str.maketrans("013457", "oieast")

_ONE_AS_L = str.maketrans("013457", "oleast")

_SHORTEST_SHORT = 3

TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})

_DIGITS = re.compile(r"\d|(?<=\d)o{1,2}(?=\d)")

_MEASURE = re.compile(r"\d+(?:st|nd|rd|th|am|pm|mg|ml|g|kg|m|km|cm|h|hrs|x|y|s|p)?")

_OF_A_LIST = re.compile(
    r"^[ \t]*\(?(?:\d{1,3}(?:[.\-]\d{1,3})*|[A-Za-z](?:[.\-]?\d{1,3})*|[ivxlcIVXLC]{2,8})[.)]+[ \t]+", re.MULTILINE
)

_SIGNS = {"@": "a", "$": "s", "!": "i", "|": "l", "€": "e"}

_SIGN_IN_A_WORD = re.compile(r"(?<=[^\W\d])[@$|€](?=[^\W\d])|(?<![\w])[!$](?=[^\W\d])|(?<=[^\W\d])!(?=[^\W\d])")


class Stream:
    """Words run together, with the way back to where each stands."""

    def __init__(self, tokens: list[Token], texts: Iterable[str]) -> None:
        self.tokens = tokens
        self.texts = list(texts)
        self.offsets = list(accumulate(map(len, self.texts), initial=0))[:-1]
        self.text = "".join(self.texts)

    def token_at(self, place: int) -> int:
        return bisect_right(self.offsets, place) - 1

    def spans(self, wanted: str) -> Iterable[tuple[int, int, bool, bool]]:
        """First and last word of each occurrence, and whether it begins and ends with a word."""
        at = self.text.find(wanted)
        while at >= 0:
            first, last = self.token_at(at), self.token_at(at + len(wanted) - 1)
            end = self.offsets[last] + len(self.texts[last])
            rest = self.text[at + len(wanted) : end]
            if rest != "s" or self.texts[first] not in OPENING_WORDS:  # "this" is no more than one Thi
                yield first, last, at == self.offsets[first], rest in ("", "s")
            at = self.text.find(wanted, at + 1)


class ReadText:
    """A text read once, to look for several sets of strings in it; each way of reading it is made when first asked."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def unnumbered(self) -> "ReadText | None":
        """Without the numbers of a list, where it has one: they stand between the halves of what is hers."""
        said = without_numbers(self.text)
        return ReadText(said) if said != self.text else None

    @cached_property
    def fold(self) -> Folded:
        return folded(self.text)

    @cached_property
    def tokens(self) -> list[Token]:
        return self.fold.tokens()

    @cached_property
    def plain(self) -> Stream:
        return Stream(self.tokens, (token.text for token in self.tokens))

    @cached_property
    def streams(self) -> list[Stream]:
        """As typed, and with letters for the digits in mixed words."""
        mixed = [at for at, word in enumerate(self.plain.texts) if _is_mixed(word)]
        if not mixed:
            return [self.plain]
        found = [self.plain]
        for table in (_ONE_AS_L, _ONE_AS_I):
            texts = list(self.plain.texts)
            for at in mixed:
                texts[at] = texts[at].translate(table)
            found.append(Stream(self.tokens, texts))
        return found

    @cached_property
    def places(self) -> Stream:
        read = {word: canonical(word) for word in self.where}
        kept = [(token, place) for token in self.tokens if (place := read[token.text])]
        return Stream([token for token, _ in kept], (place for _, place in kept))

    @cached_property
    def postal(self) -> Stream:
        return Stream(self.tokens, (with_digits(token.text) for token in self.tokens))

    @cached_property
    def where(self) -> dict[str, list[int]]:
        return places_of_words(token.text for token in self.tokens)

    @cached_property
    def long_words(self) -> dict[str, list[Token]]:
        """Where each word stands that is long enough for somebody's name."""
        found: dict[str, list[Token]] = {}
        for token in self.tokens:
            if len(token.text) >= _SHORTEST_SHORT:
                found.setdefault(token.text, []).append(token)
        return found

    @cached_property
    def near(self) -> NearWords:
        return NearWords(self.long_words)

    @cached_property
    def single(self) -> list[int]:
        return [at for at, token in enumerate(self.tokens) if len(token.text) == 1]

    @cached_property
    def titled(self) -> list[tuple[Token, Token]]:
        return [(self.tokens[at], self.tokens[at + 1]) for at in _after_titles(self.tokens, self.where)]

    @cached_property
    def digits(self) -> list[int]:
        return [at for match in _DIGITS.finditer(self.fold.text) for at in range(match.start(), match.end())]

    @cached_property
    def run(self) -> str:
        return "".join(self.fold.text[at] for at in self.digits).replace("o", "0")

    @cached_property
    def told(self) -> "ReadText | None":
        """Where accounts or numbers are spelt out ("tid dot nurse at", "oh seven seven"): as one would type it."""
        other = as_typed(self.text)
        return ReadText(other) if other != self.text else None

    @cached_property
    def signed(self) -> "ReadText | None":
        """C@lloway, !mogen: with the letters that the signs stand for; None where no sign stands in a word."""
        other = _SIGN_IN_A_WORD.sub(lambda sign: _SIGNS[sign[0]], self.text)
        return ReadText(other) if other != self.text else None


def without_numbers(text: str) -> str:
    """The same with spaces where a line begins with the number or letter of a point; every place stays where it is."""
    return _OF_A_LIST.sub(lambda found: " " * len(found[0]), text) if "\n" in text else text


def places_of_words(texts: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, word in enumerate(texts):
        found.setdefault(word, []).append(at)
    return found


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a text: its words, and as they are with digits for letters; places, digits, letters alone."""

    streams: tuple[list[str], ...]
    places: list[str]
    digits: str
    letters: str


def readings(text: str) -> tuple[Reading, ...]:
    """Every way in which `hits` reads a text."""
    signed = _SIGN_IN_A_WORD.sub(lambda sign: _SIGNS[sign[0]], text)
    return tuple(_reading(one) for one in dict.fromkeys((text, signed, as_typed(text), without_numbers(text))))


def _reading(text: str) -> Reading:
    fold = folded(text)
    words = [token.text for token in fold.tokens()]
    places = [place for word in words if (place := canonical(word))]
    streams = [words, places, [with_digits(word) for word in words]]
    if any(_is_mixed(word) for word in words):
        streams += [[_unmixed(word, table) for word in words] for table in (_ONE_AS_L, _ONE_AS_I)]
    digits = "".join(match[0] for match in _DIGITS.finditer(fold.text)).replace("o", "0")
    letters = "" if fold.text.isascii() else "".join(fold.text[at] for at in unspaced(fold))
    return Reading(tuple(streams), places, digits, letters)


def _is_mixed(word: str) -> bool:
    """Letters and digits in one word, other than 9am and 1st."""
    return not (word.isalpha() or word.isdigit()) and _MEASURE.fullmatch(word) is None


def _unmixed(word: str, table: dict[int, int]) -> str:
    return word.translate(table) if _is_mixed(word) else word


def _after_titles(tokens: list[Token], where: dict[str, list[int]]) -> list[int]:
    """Where a title stands before another word."""
    return [at for title in TITLES for at in where.get(title, ()) if at + 1 < len(tokens)]
