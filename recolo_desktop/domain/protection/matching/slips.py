"""Words of a text found by what they are nearly: one lookup for each name instead of a look at every word."""

from collections import defaultdict
from collections.abc import Iterable

_BEGINNING = 2
# What one hears when a name of another language is dictated: Wiśniewska and Vishnevska, Szymański and Shimanski.
_HEARD = (
    ("sch", "s"), ("sz", "s"), ("sh", "s"), ("cz", "c"), ("ch", "c"), ("rz", "z"), ("zh", "z"), ("ph", "f"),
    ("th", "t"), ("ck", "k"), ("qu", "k"), ("w", "v"), ("j", "i"), ("y", "i"), ("ie", "e"), ("ei", "e"), ("ii", "i"),
    ("oo", "u"), ("ou", "u"),
)  # fmt: skip


class NearWords:
    """The different words of a text, by what is left of each without one letter, by their beginning, and whole.

    Whoever differs by one slip (a letter more, less, other, or two that changed places) shares a rest with it.
    """

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[str, int] = {word: at for at, word in enumerate(dict.fromkeys(words))}
        self._rests: defaultdict[str, list[str]] = defaultdict(list)
        self._beginnings: defaultdict[str, list[str]] = defaultdict(list)
        self._heard: defaultdict[str, list[str]] = defaultdict(list)
        self._macs: list[str] = []
        for word in self._words:
            self._beginnings[word[:_BEGINNING]].append(word)
            if word.startswith(("mc", "mac")):
                self._macs.append(word)
            self._heard[as_heard(word)].append(word)
            for rest in _rests(word):
                self._rests[rest].append(word)

    def place(self, word: str) -> int:
        """Where it stands first, among the different words."""
        return self._words[word]

    def one_slip_from(self, name: str) -> set[str]:
        """All that may be one slip away; some that are two are among them."""
        return {word for rest in _rests(name) for word in self._rests.get(rest, ())}

    def begun_like(self, name: str) -> tuple[str, ...]:
        """All that have its first letters."""
        return tuple(self._beginnings.get(name[:_BEGINNING], ()))

    def may_be(self, name: str) -> set[str]:
        """All that a reader may take for this name: near it, a beginning of it, begun alike, or a Mac for a Mc."""
        found = self.one_slip_from(name) | set(self._beginnings.get(name[:_BEGINNING], ()))
        found |= set(self._heard.get(as_heard(name), ()))
        return found | set(self._macs) if name.startswith(("mc", "mac")) else found


def as_heard(name: str) -> str:
    """What is left of a folded name when it is only heard: the same for every way to write its sounds down."""
    for written, heard in _HEARD:
        name = name.replace(written, heard)
    return "".join(char for at, char in enumerate(name) if char != name[at - 1 : at])


def _rests(word: str) -> set[str]:
    return {word, *(word[:at] + word[at + 1 :] for at in range(len(word)))}
