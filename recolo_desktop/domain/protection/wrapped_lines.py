"""Lines that were broken inside of a sentence, by a mail program or a hasty key, read as the one that they are."""

import re
from dataclasses import dataclass, replace

from recolo_desktop.domain.basics.finding import Finding

# A line that goes on: after a word or a comma, with a small letter or a figure that numbers no point.
_A_POINT = r"(?:[a-z]|[ivxlc]{2,6}|\d+)[.)]\s"
_GOES_ON = re.compile(
    rf"(?<=[\w,])[ \t]*\n[ \t]*(?=[a-z])(?!{_A_POINT})|(?<=[^\W\d])[ \t]*\n[ \t]*(?=\d)(?!{_A_POINT})"
)


def unwrapped(text: str) -> str:
    """The same text, with a space where a line was broken inside of a sentence; every place in it stays where it is."""
    return _GOES_ON.sub(lambda found: found[0].replace("\n", " "), text)


_SPACES = re.compile(r"[^\S\n]+")


@dataclass(frozen=True, slots=True)
class Even:
    """A text with one ordinary space wherever it had any, and where each of its characters stands in the other."""

    text: str
    places: tuple[int, ...]

    def placed(self, finding: Finding) -> Finding:
        """The same finding in the text as it was written."""
        if finding.start < 0:
            return finding
        ends = self.places[finding.end - 1] + 1 if finding.end > finding.start else self.places[finding.start]
        return replace(finding, start=self.places[finding.start], end=ends)


def evenly_spaced(text: str) -> Even:
    """As whoever reads it aloud says it: two spaces, or one that does not break, part no sentence."""
    made, places, at = [], [], 0
    for found in _SPACES.finditer(text):
        made += [text[at : found.start()], " "]
        places += [*range(at, found.start()), found.start()]
        at = found.end()
    return Even("".join((*made, text[at:])), (*places, *range(at, len(text) + 1)))
