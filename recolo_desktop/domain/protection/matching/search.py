"""Where the strings of a protected person stand in a text, and how sure that is."""

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import IntEnum
from functools import cached_property
from itertools import accumulate, pairwise

from recolo_desktop.domain.basics.folding import Folded, Token, folded, unspaced
from recolo_desktop.domain.clients.names import sounds_like
from recolo_desktop.domain.protection.matching.as_a_name import used_as_a_name
from recolo_desktop.domain.protection.matching.needles import Kind, Needle, canonical, with_digits
from recolo_desktop.domain.protection.matching.slips import NearWords
from recolo_desktop.domain.protection.matching.spoken import as_typed
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, MONTHS, OPENING_WORDS

_ONE_AS_I = str.maketrans("013457", "oieast")
_ONE_AS_L = str.maketrans("013457", "oleast")
_LONG_NAME = 5
_SHORT_NAME = 4
_SHORTEST_SHORT = 3
_LONG_WORD = 7
_INWARD = re.compile(r"\s?\d[A-Za-z]{2}\b")
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr"})
_NO_SHORT_FORM = EVERYDAY_NAMES | {"the", "and", "but", "for", "you", "she", "her", "his", "can", "all", "ann"}
_BEFORE_A_NAME = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "l", "d", "i"})
_MOST = 60
_DIGITS = re.compile(r"\d|(?<=\d)o{1,2}(?=\d)")
_MEASURE = re.compile(r"\d+(?:st|nd|rd|th|am|pm|mg|ml|g|kg|m|km|cm|h|hrs|x|y|s|p)?")
_SIGNS = {"@": "a", "$": "s", "!": "i", "|": "l", "€": "e"}
_SIGN_IN_A_WORD = re.compile(r"(?<=[^\W\d])[@$|€](?=[^\W\d])|(?<![\w])[!$](?=[^\W\d])|(?<=[^\W\d])!(?=[^\W\d])")
_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_IS_A_DATE = re.compile(
    r"\d\s*(?:st|nd|rd|th)?\s*(?:of\s*)?\x00|\x00,?\s*\d|\x00\s+(?:bank|half|half-term)\b|"
    rf"\x00\s+(?:and|or|to|until)\s+(?:{_MONTH})\b|\b(?:{_MONTH}|between)\s+(?:(?:and|or|to|until)\s+)?\x00|"
    r"\bfor\s\x00:|\b(?:end|beginning|start|middle|month|rest|half|week|part)\s+of\s\x00|"
    r"\b(?:in|by|until|till|since|during|early|mid|late|next|last|this|throughout)[\s-]\x00",
    re.IGNORECASE,
)
_LATIN_WORD = re.compile(r"[a-z0-9]+")


class Sureness(IntEnum):
    """Certain blocks; likely asks."""

    LIKELY = 1
    CERTAIN = 2


@dataclass(frozen=True, slots=True)
class Hit:
    """One place in the text as typed."""

    start: int
    end: int
    needle: Needle
    sureness: Sureness


class _Stream:
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
        self.fold = folded(text)
        self.tokens = self.fold.tokens()

    @cached_property
    def plain(self) -> _Stream:
        return _Stream(self.tokens, (token.text for token in self.tokens))

    @cached_property
    def streams(self) -> list[_Stream]:
        """As typed, and with letters for the digits in mixed words."""
        mixed = [at for at, word in enumerate(self.plain.texts) if _is_mixed(word)]
        if not mixed:
            return [self.plain]
        found = [self.plain]
        for table in (_ONE_AS_L, _ONE_AS_I):
            texts = list(self.plain.texts)
            for at in mixed:
                texts[at] = texts[at].translate(table)
            found.append(_Stream(self.tokens, texts))
        return found

    @cached_property
    def places(self) -> _Stream:
        read = {word: canonical(word) for word in self.where}
        kept = [(token, place) for token in self.tokens if (place := read[token.text])]
        return _Stream([token for token, _ in kept], (place for _, place in kept))

    @cached_property
    def postal(self) -> _Stream:
        return _Stream(self.tokens, (with_digits(token.text) for token in self.tokens))

    @cached_property
    def where(self) -> dict[str, list[int]]:
        return _where(token.text for token in self.tokens)

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


def hits(text: str | ReadText, needles: Iterable[Needle], most: int | None = _MOST) -> tuple[Hit, ...]:
    """Places that give somebody away, in the order of the text; overlapping ones once. `most` None means every one."""
    wanted = tuple(needles)
    if not wanted:
        return ()
    read = text if isinstance(text, ReadText) else ReadText(text)
    found = _found(read, wanted)
    if read.signed is not None:
        found += _found(read.signed, tuple(needle for needle in wanted if needle.kind is Kind.NAME))
    if read.told is not None:
        spelt_out = _found(read.told, tuple(needle for needle in wanted if needle.kind in _SPELT_OUT))
        found += [_said_in_words(read.text, hit) for hit in spelt_out]
    return _without_overlaps(found, most)


def _said_in_words(text: str, hit: Hit) -> Hit:
    """The end of a number, digit by digit in words, is meant to be written down."""
    is_said = hit.needle.kind is Kind.PHONE and not any(char.isdigit() for char in text[hit.start : hit.end])
    return replace(hit, sureness=Sureness.CERTAIN) if is_said else hit


_BY_ONE_WORD = frozenset({Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE, Kind.VEHICLE, Kind.TOWN})
_SPELT_OUT = frozenset({Kind.PHONE, Kind.EMAIL, Kind.HANDLE, Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL})


def _where(texts: Iterable[str]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for at, word in enumerate(texts):
        found.setdefault(word, []).append(at)
    return found


def _found(read: ReadText, needles: tuple[Needle, ...]) -> list[Hit]:
    text, fold, tokens = read.text, read.fold, read.tokens
    found: list[Hit] = []
    for needle in needles:
        if needle.kind is Kind.PHONE:
            found += _phones(fold, read.digits, read.run, needle)
        elif needle.kind is Kind.INITIALS and needle.parts == 1:
            found += _titled_initial(text, read.titled, needle)
        elif needle.kind is Kind.INITIALS:
            found += _initials(text, tokens, [*read.single, *read.where.get(needle.text, ())], needle)
        elif not _LATIN_WORD.fullmatch(needle.text):
            found += _unspaced(fold, needle)
        elif needle.kind in (Kind.NAME, Kind.EMAIL, Kind.HANDLE):
            for stream in read.streams:
                found += _names(text, stream, needle)
        else:
            found += _places(text, read.places, needle)
            if needle.kind in (Kind.POSTCODE, Kind.VEHICLE):
                found += _places(text, read.plain, needle)
            if needle.kind is Kind.POSTCODE and needle.parts > 1:
                found += _places(text, read.postal, needle)
    found += _misspelt(read, needles)
    found += _nearly_places(text, read.places, needles)
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
    return tuple(_reading(one) for one in dict.fromkeys((text, signed, as_typed(text))))


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


def _names(text: str, stream: _Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        tokens = stream.tokens[first : last + 1]
        start, end = tokens[0].start, tokens[-1].end
        if begins and ends:
            if needle.asks:
                if first == last and text[start].isupper():
                    yield Hit(start, end, needle, Sureness.LIKELY)
            elif first == last:
                sureness = _run_in(text, start, end) if needle.joined else _everyday(text, start, end, needle)
                if sureness:
                    yield Hit(start, end, needle, sureness)
            elif needle.joined:
                if sureness := _initial_and_name(text, tokens):
                    yield Hit(start, end, needle, sureness)
            elif _joined_for_sure(text, tokens, needle):
                yield Hit(start, end, needle, Sureness.CERTAIN)
        elif needle.asks or (needle.joined and not begins):
            continue  # "Vikram Sethuraman" is no M Sethuraman
        elif first == last and len(needle.text) >= _LONG_NAME and needle.text not in EVERYDAY_NAMES:
            yield Hit(start, end, needle, _inside(stream.texts[first], needle.text))
        elif needle.parts > 1 and len(needle.text) > 2 * _LONG_NAME:
            yield Hit(start, end, needle, Sureness.CERTAIN)


def _everyday(text: str, start: int, end: int, needle: Needle) -> Sureness | None:
    """A name that is an everyday word as well is one only when it is written large; a month with a number is none."""
    if needle.parts > 1 or needle.text not in EVERYDAY_NAMES:
        return Sureness.CERTAIN
    if not text[start].isupper():
        return Sureness.LIKELY if used_as_a_name(text, start, start + len(needle.text)) else None
    is_somebodys = re.match(r"['’]s\b", text[start + len(needle.text) :]) is not None  # by May's car
    around = f"{text[max(0, start - 20) : start]}\x00{text[end : end + 20]}"
    if needle.text in MONTHS and not is_somebodys and _IS_A_DATE.search(around):
        return None
    if _part_of_a_name(text, start, end):
        return Sureness.LIKELY  # Castle Hill Clinic, Baker Street
    begins_sentence = not text[:start].strip() or re.search(r"[.!?:\n]\s*[\"'“‘(]*$", text[:start])
    return Sureness.LIKELY if begins_sentence else Sureness.CERTAIN


def _part_of_a_name(text: str, start: int, end: int) -> bool:
    """Whether another large word that is no title stands beside it."""
    before = re.search(r"([^\W\d_]+)[ -]$", text[max(0, start - 24) : start])
    after = re.match(r"[ -]([^\W\d_]+)", text[end : end + 24])
    beside = [one[1] for one in (before, after) if one and one[1][0].isupper()]
    return any(one.lower() not in _TITLES and len(one) > 1 for one in beside)


def _run_in(text: str, start: int, end: int) -> Sureness | None:
    """An initial and a surname in one word: sure as ICalloway or icalloway@; "shall" is no S Hall."""
    written = text[start:end]
    if sum(char.isupper() for char in written) > 1 or text[start - 1 : start] in ("@", ".", "_"):
        return Sureness.CERTAIN
    if text[end : end + 1] in ("@", "_") or re.match(r"\.\w|\d", text[end:]):
        return Sureness.CERTAIN
    return Sureness.LIKELY if len(written) >= _LONG_WORD else None


def _initial_and_name(text: str, tokens: list[Token]) -> Sureness | None:
    """A Long, I. Calloway: an initial before a surname; "a long" is none."""
    large = [_is_large(text, token) for token in (tokens[0], tokens[-1])]
    if all(large):
        return Sureness.CERTAIN
    return Sureness.LIKELY if len(tokens[-1].text) >= _LONG_WORD and tokens[-1].text not in EVERYDAY_NAMES else None


def _joined_for_sure(text: str, tokens: list[Token], needle: Needle) -> bool:
    """Whether words that only together make the name are that name, and not "in a" for Ina."""
    if needle.parts > 1 or len(needle.text) >= _LONG_NAME or all(len(token.text) == 1 for token in tokens):
        return True
    between = [text[one.end : other.start] for one, other in pairwise(tokens)]
    return not any(gap.strip(" ") == "" for gap in between)


def _inside(word: str, name: str) -> Sureness:
    """A name inside a longer word: sure beside a title, a number or a single letter; else it asks."""
    before, after = word.split(name, 1)
    known = before in _BEFORE_A_NAME or before.isdigit() or not before
    return Sureness.CERTAIN if known and (not after or after.isdigit()) else Sureness.LIKELY


def _places(text: str, stream: _Stream, needle: Needle) -> Iterable[Hit]:
    for first, last, begins, ends in stream.spans(needle.text):
        tokens = stream.tokens
        if begins and ends and (needle.parts > 1 or first == last or _broken(text, tokens[first : last + 1])):
            if needle.words[:1] == ("the",) and len(needle.words) == 2 and not _is_large(text, tokens[last]):
                continue  # "the green" is no address; "The Green" is
            one_word = needle.parts == 1 and needle.kind is not Kind.POSTCODE
            if needle.asks and needle.parts == 1 and needle.kind in _BY_ONE_WORD and not _is_large(text, tokens[first]):
                continue  # "put the kettle on" is no Copper Kettle
            unsure = needle.asks or needle.kind is Kind.TOWN or one_word
            if (
                needle.asks
                and needle.kind is Kind.ADDRESS
                and len(needle.words) < 2
                and not _is_large(text, tokens[last])
            ):
                continue  # "2 new people" is no 2 New Road
            if (
                needle.kind is Kind.WORKPLACE
                and needle.asks
                and len(needle.text) < _SHORT_NAME
                and not text[tokens[first].start : tokens[last].end].isupper()
            ):
                continue  # "in" is no workplace called IN
            if needle.asks and needle.kind is Kind.POSTCODE and _INWARD.match(text[tokens[last].end :]):
                continue  # a whole postcode, which is another's
            yield Hit(tokens[first].start, tokens[last].end, needle, Sureness.LIKELY if unsure else Sureness.CERTAIN)


_BREAKS = re.compile(r"\s?[-‐‑­]\s*")
_LONG_ENOUGH_TO_SPLIT = 7


def _broken(text: str, tokens: list[Token]) -> bool:
    """One word as two: at the end of a line, or Lark Mead for Larkmead."""
    if len(tokens) != 2 or tokens[1].end - tokens[0].start < _LONG_ENOUGH_TO_SPLIT:
        return False
    between = text[tokens[0].end : tokens[1].start]
    return _BREAKS.fullmatch(between) is not None or (between == " " and all(_is_large(text, one) for one in tokens))


def _is_large(text: str, token: Token) -> bool:
    return text[token.start].isupper()


def _nearly_places(text: str, stream: _Stream, needles: Iterable[Needle]) -> Iterable[Hit]:
    """An address or workplace with one word slightly wrong: it asks."""
    where = _where(stream.texts)
    for needle in needles:
        if len(needle.words) < 2 or needle.kind not in (Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL):
            continue
        for place, word in enumerate(needle.words):
            for at in where.get(word, ()):
                first, last = at - place, at - place + len(needle.words) - 1
                if (
                    first >= 0
                    and last < len(stream.texts)
                    and _one_word_slipped(stream.texts[first : last + 1], needle)
                    and (needle.words[0] != "the" or _is_large(text, stream.tokens[last]))  # "the card", The Hard
                ):
                    yield Hit(stream.tokens[first].start, stream.tokens[last].end, needle, Sureness.LIKELY)


def _one_word_slipped(written: list[str], needle: Needle) -> bool:
    wrong = [(one, other) for one, other in zip(written, needle.words, strict=True) if one != other]
    return len(wrong) == 1 and len(wrong[0][1]) > 3 and not wrong[0][0].isdigit() and _one_slip(*wrong[0])


def _phones(fold: Folded, digits: list[int], run: str, needle: Needle) -> Iterable[Hit]:
    """The last digits of a number, however it is grouped and whatever stands before it."""
    at = run.find(needle.text)
    while at >= 0:
        own = digits[at : at + len(needle.text)]
        gaps = (fold.text[one + 1 : other] for one, other in pairwise(own))
        if all(len(gap.strip(".")) <= 3 and not any(char.isalpha() for char in gap) for gap in gaps):
            sureness = Sureness.LIKELY if needle.asks else Sureness.CERTAIN
            yield Hit(fold.starts[own[0]], fold.ends[own[-1]], needle, sureness)
        at = run.find(needle.text, at + 1)


def _initials(text: str, tokens: list[Token], places: list[int], needle: Needle) -> Iterable[Hit]:
    wanted = len(needle.text)
    for at in places:
        token = tokens[at]
        if token.text == needle.text and text[token.start : token.end].isupper():
            yield Hit(token.start, token.end, needle, Sureness.LIKELY)
        if token.text != needle.text[0] or len(tokens) < at + wanted:
            continue
        own = tokens[at : at + wanted]
        between = text[own[0].end : own[-1].start]
        alike = all(
            one.text == letter and text[one.start].isupper() for one, letter in zip(own, needle.text, strict=True)
        )
        spaced = between.strip() == "" or ("." in between and len(between) < 3 * wanted)
        if alike and spaced:
            yield Hit(own[0].start, own[-1].end, needle, Sureness.LIKELY)


def _after_titles(tokens: list[Token], where: dict[str, list[int]]) -> list[int]:
    """Where a title stands before another word."""
    return [at for title in _TITLES for at in where.get(title, ()) if at + 1 < len(tokens)]


def _titled_initial(text: str, titled: list[tuple[Token, Token]], needle: Needle) -> Iterable[Hit]:
    """Ms C: a title and the first letter of the surname."""
    for one, other in titled:
        close = text[one.end : other.start].strip(" .") == ""
        if other.text == needle.text and close and text[other.start].isupper():
            yield Hit(one.start, other.end, needle, Sureness.LIKELY)


def _unspaced(fold: Folded, needle: Needle) -> Iterable[Hit]:
    """Writing without spaces between words: the string anywhere."""
    kept = unspaced(fold)
    run = "".join(fold.text[at] for at in kept)
    at = run.find(needle.text)
    while at >= 0:
        yield Hit(fold.starts[kept[at]], fold.ends[kept[at + len(needle.text) - 1]], needle, Sureness.CERTAIN)
        at = run.find(needle.text, at + 1)


def _misspelt(read: ReadText, needles: Iterable[Needle]) -> Iterable[Hit]:
    """A name with a slip of the finger, written as it sounds, or cut short: it asks."""
    names = [
        needle for needle in needles
        if needle.kind is Kind.NAME and needle.parts == 1 and len(needle.text) >= _SHORT_NAME and not needle.asks
        and needle.text not in EVERYDAY_NAMES
    ]  # fmt: skip
    plates = [needle for needle in needles if needle.kind is Kind.VEHICLE and needle.parts == 2]
    near = read.near
    found = [(word, needle) for needle in names for word in near.may_be(needle.text) if _is_near(read, word, needle)]
    found += [
        (word, needle)
        for needle in plates
        for word in near.one_slip_from(needle.text)
        if len(word) == len(needle.text) and word != needle.text and _one_slip(word, needle.text)
    ]
    for word, needle in sorted(found, key=lambda one: near.place(one[0])):
        yield from (Hit(token.start, token.end, needle, Sureness.LIKELY) for token in read.long_words[word])


def _is_near(read: ReadText, word: str, needle: Needle) -> bool:
    large = any(_is_large(read.text, token) for token in read.long_words[word])
    return word != needle.text and word not in OPENING_WORDS and _may_be(word, needle, large)


def _may_be(word: str, needle: Needle, large: bool) -> bool:
    name = needle.text
    is_short_form = needle.given and len(word) < len(name) and name.startswith(word) and word not in _NO_SHORT_FORM
    if large and (is_short_form or (word[:1] == "m" and _as_mc(word) == _as_mc(name))):
        return True
    if abs(len(word) - len(name)) > 1 or len(word) < _SHORT_NAME:
        return large and len(name) > _LONG_NAME and abs(len(word) - len(name)) == 2 and _sounds_alike(word, name)
    if len(name) <= _LONG_NAME:
        return large and word[0] == name[0] and _one_slip(word, name)
    if word[0] == "l" and name[0] == "i" and word[1:] == name[1:]:
        return True
    if _one_slip(word, name):
        return word[0] == name[0] or large or len(name) > _LONG_NAME + 1
    return large and _sounds_alike(word, name)


def _as_mc(name: str) -> str:
    """MacAllister, McAlister: the beginning and a doubled letter are written either way."""
    return re.sub(r"(.)\1", r"\1", re.sub(r"^ma?c", "mc", name)) if re.match(r"ma?c", name) else name


def _sounds_alike(word: str, name: str) -> bool:
    return word[:2] == name[:2] and sounds_like(word) == sounds_like(name) and word[-1] == name[-1]


def _one_slip(one: str, other: str) -> bool:
    at = next(
        (place for place, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    return (
        one[at + 1 :] == other[at + 1 :]
        or one[at + 1 :] == other[at:]
        or one[at:] == other[at + 1 :]
        or (one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :])
    )


def _without_overlaps(found: list[Hit], most: int | None) -> tuple[Hit, ...]:
    """The surest and longest of those that overlap, in the order of the text."""
    kept: list[Hit] = []
    for hit in sorted(found, key=lambda one: (-one.sureness, one.start - one.end)):
        at = bisect_right(kept, hit.start, key=lambda one: one.start)
        is_free = (at == 0 or kept[at - 1].end <= hit.start) and (at == len(kept) or kept[at].start >= hit.end)
        if is_free:
            kept.insert(at, hit)
        if len(kept) == most:
            break
    return tuple(kept)
