"""Sentences that were parted by the end of a line or by a space too many, read as the ones that they are."""

import re
from dataclasses import dataclass, replace

from recolo_desktop.domain.basics.finding import Finding

# A line that goes on: after a word or a comma, with a small letter or a figure that numbers no point. Beside it, spaces
# between small letters, and a space that does not break. Spaces before a capital or a figure part the cells of a table.
_NUMBER = r"\d+(?:\.\d+)*"
_A_POINT = rf"(?:(?:[a-z]|[ivxlc]{{2,6}}|{_NUMBER})[.)]\s|{_NUMBER}\s+[A-Z])"
_PARTED = re.compile(
    rf"(?<=[\w,])[^\S\n]*\n[^\S\n]*(?=[a-z])(?!{_A_POINT})"
    rf"|(?<=[^\W\d])[^\S\n]*\n[^\S\n]*(?=\d)(?!{_A_POINT})"
    r"|(?<=[a-z,;])(?:[^\S\n]{2,}|\t)(?=[a-z])|[^\S\n\t ]"
)


@dataclass(frozen=True, slots=True)
class Even:
    """A text whose sentences go on in one line, and where each of its characters stands in the other."""

    text: str
    places: tuple[int, ...]

    def placed(self, finding: Finding) -> Finding:
        """The same finding in the text as it was written."""
        if finding.start < 0:
            return finding
        ends = self.places[finding.end - 1] + 1 if finding.end > finding.start else self.places[finding.start]
        return replace(finding, start=self.places[finding.start], end=ends)


def evenly_spaced(text: str) -> Even:
    """As whoever reads it aloud says it."""
    made, places, at = [], [], 0
    for found in _PARTED.finditer(text):
        made += [text[at : found.start()], " "]
        places += [*range(at, found.start()), found.start()]
        at = found.end()
    return Even("".join((*made, text[at:])), (*places, *range(at, len(text) + 1)))


def in_one_line(text: str) -> str:
    """The text alone."""
    return evenly_spaced(text).text
