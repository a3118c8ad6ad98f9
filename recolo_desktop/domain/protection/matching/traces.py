"""By what a text gives a protected person away, as strings that can be compared blindly.

Somebody whose role may not see who is protected still has letters and places checked. A person's details lie sealed
under the traces of that person: only a text that holds one of them opens them, and then the ordinary search judges.
So a trace may be too wide, never too narrow: whatever `search.hits` finds offers at least one trace of that person.
"""

from collections.abc import Iterable, Iterator

from recolo_desktop.domain.clients.names import sounds_like
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.matching.read_text import Reading, readings
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES

VERSION = 15  # raised with every change of what a person's traces are; a clinician's unlock then makes them anew
_SHORT_NAME, _LONG_NAME, _SHORTEST_BEGINNING = 4, 5, 3
_MOST_WORDS, _LONGEST_RUN, _MOST_LETTERS = 8, 48, 24
_LONGEST_INSIDE = 20
_MOST_INITIALS = 4
_MASKED = (2, 3, 4)
_PHONE_LENGTHS = range(6, 10)
_WHOLE_NUMBER = 9
_NEARLY = frozenset({Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL})


def traces_of(person: ProtectedPerson, needles: Iterable[Needle]) -> frozenset[str]:
    """Everything by which a text can give this person away; `needles` are this person's."""
    found = {trace for needle in needles for trace in _of_needle(needle)}
    for outward, inward in POSTCODE.findall(f"{person.address} {person.workplace} {person.school}"):
        found |= {f"={outward.lower()}", f"={outward.lower()}{inward.lower()}"}
    return frozenset(found)


def _of_needle(needle: Needle) -> Iterator[str]:
    text = needle.text
    if needle.kind is Kind.PHONE:
        yield f"#{text}"
    elif needle.kind is Kind.INITIALS:
        yield f"%{text}" if needle.parts == 1 else f"&{text}"
    elif not text.isascii():
        yield f"={text}"
    else:
        yield f"={text}"
        yield from _of_name(needle) if needle.kind is Kind.NAME else ()
        if needle.kind is Kind.VEHICLE and needle.parts == 2:
            yield from (f"-{part}" for part in _shortened(text))
        if needle.kind in _NEARLY and len(needle.words) > 1:
            yield from _of_words(needle.words)


def _of_name(needle: Needle) -> Iterator[str]:
    yield from (f"^{needle.text[:length]}" for length in range(_LONG_NAME, len(needle.text) + 1))
    if needle.given:
        yield from (f"^{needle.text[:length]}" for length in range(_SHORTEST_BEGINNING, len(needle.text)))
    if needle.parts == 1 and len(needle.text) >= _SHORT_NAME and needle.text not in EVERYDAY_NAMES and not needle.asks:
        yield from (f"-{part}" for part in _shortened(needle.text))
        yield f"~{_sound(needle.text)}"


def _of_words(words: tuple[str, ...]) -> Iterator[str]:
    """An address or workplace with any one word slightly wrong."""
    if len(words) in _MASKED:
        yield from (f"*{masked}" for masked in _masks(words))
    else:
        half = len(words) // 2
        yield from (f"={''.join(words[:half])}", f"={''.join(words[half:])}")


def traces_in(text: str) -> frozenset[str]:
    """Everything that a text offers for comparison."""
    return frozenset(trace for reading in readings(text) for trace in _in_reading(reading))


def sure_traces_in(text: str) -> frozenset[str]:
    """What a text offers that can hardly be chance: several words together, words with digits, whole numbers.

    With it a text is compared with everybody of every record; single words would be somebody's name each time.
    """
    found: set[str] = set()
    for reading in readings(text):
        for words in reading.streams:
            for first in range(len(words)):
                run = words[first]
                if any(char.isdigit() for char in run) and any(char.isalpha() for char in run):
                    found.add(f"={run}")
                for word in words[first + 1 : first + _MOST_WORDS]:
                    run += word
                    if len(run) > _LONGEST_RUN:
                        break
                    found.add(f"={run}")
        found |= {
            f"#{reading.digits[at : at + _WHOLE_NUMBER]}" for at in range(len(reading.digits) - _WHOLE_NUMBER + 1)
        }
        found |= {f"={reading.letters[at : at + 3]}" for at in range(len(reading.letters) - 2)}
    return frozenset(found)


def _in_reading(reading: Reading) -> Iterator[str]:
    for words in reading.streams:
        yield from (f"={run}" for run in _runs(words))
    plain = reading.streams[0]
    for word in {word for words in reading.streams for word in words}:
        yield from (f"={part}" for part in _inside(word))
    for word in set(plain):
        if len(word) >= _SHORTEST_BEGINNING:
            yield f"^{word}"
        if len(word) >= _SHORT_NAME:
            yield from (f"-{part}" for part in _shortened(word))
            yield f"~{_sound(word)}"
    for size in _PHONE_LENGTHS:
        yield from (f"#{reading.digits[at : at + size]}" for at in range(len(reading.digits) - size + 1))
    yield from _initials(reading)
    for size in _MASKED:
        for at in range(len(reading.places) - size + 1):
            yield from (f"*{masked}" for masked in _masks(tuple(reading.places[at : at + size])))
    yield from _unspaced(reading.letters)


def _runs(words: list[str]) -> Iterator[str]:
    """Neighbouring words run together, as a name or place may be broken up; a possessive s may hang on."""
    for first in range(len(words)):
        run, single = "", True
        for count, word in enumerate(words[first : first + _MOST_LETTERS], start=1):
            run += word
            single = single and len(word) <= 2
            if len(run) > _LONGEST_RUN or (count > _MOST_WORDS and not single):
                break
            yield run
            if run[-1] == "s":
                yield run[:-1]


def _inside(word: str) -> Iterator[str]:
    for size in range(_LONG_NAME, min(len(word), _LONGEST_INSIDE + 1)):
        yield from (word[at : at + size] for at in range(len(word) - size + 1))


def _shortened(word: str) -> Iterator[str]:
    """The word, and the word without one of its letters: two words one slip apart share one of these."""
    yield word
    yield from (word[:at] + word[at + 1 :] for at in range(len(word)))


def _sound(word: str) -> str:
    return f"{word[:2]}{sounds_like(word)}{word[-1]}"


def _masks(words: tuple[str, ...]) -> Iterator[str]:
    for at in range(len(words)):
        yield " ".join((*words[:at], "?", *words[at + 1 :]))


def _initials(reading: Reading) -> Iterator[str]:
    words = reading.streams[0]
    for first in range(len(words)):
        if 1 < len(words[first]) <= _MOST_INITIALS:
            yield f"&{words[first]}"
        if len(words[first]) == 1:
            yield f"%{words[first]}"
            for last in range(first + 1, min(first + _MOST_INITIALS, len(words))):
                if len(words[last]) > 1:
                    break
                yield f"&{''.join(words[first : last + 1])}"


def _unspaced(letters: str) -> Iterator[str]:
    """Writing without spaces between words: every short piece that holds such a character."""
    for at in range(len(letters)):
        for size in range(1, _LONGEST_INSIDE):
            piece = letters[at : at + size]
            if len(piece) == size and not piece.isascii():
                yield f"={piece}"
