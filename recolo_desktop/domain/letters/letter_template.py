"""The team's own words for a kind of letter, in versions, and passages that are used again and again."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import OwnName, StaffId
from recolo_desktop.domain.letters.letter import LetterKind

_OWN_FROM = 1000  # versions of the team's own begin here; below are those that came with the program


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """One version of the words of one kind of letter. Written once; letters keep the number of theirs."""

    id: str
    kind_key: str
    version: int
    subject: str
    opening: str
    body: str
    sign_off: str
    written_by: StaffId
    written_by_name: OwnName
    written_at: datetime

    def problems(self, kind: LetterKind) -> tuple[Problem, ...]:
        """A template keeps the headings that its kind needs (section 3.7)."""
        standing = {line[2:].strip() for line in self.body.splitlines() if line.startswith("# ")}
        found = [
            Problem("body", f"Letters of this kind need the heading “{heading}”")
            for heading in kind.headings
            if heading not in standing
        ]
        if not self.body.strip():
            found.append(Problem("body", "Write the words of the template"))
        if not self.subject.strip():
            found.append(Problem("subject", "Write the heading of the letter"))
        return tuple(found)


def next_version(known: tuple[LetterTemplate, ...]) -> int:
    """The number of the team's next version of a kind."""
    return max((one.version for one in known), default=_OWN_FROM) + 1


def in_own_words(kind: LetterKind, template: LetterTemplate | None) -> LetterKind:
    """The kind with the team's own words, where it has some."""
    if template is None:
        return kind
    return replace(
        kind,
        version=template.version,
        subject=template.subject,
        opening=template.opening,
        body=template.body,
        sign_off=template.sign_off,
    )


def newest(templates: Iterable[LetterTemplate]) -> LetterTemplate | None:
    """Of the versions of one kind the one that stands, or None."""
    return max(templates, key=lambda one: one.version, default=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Snippet:
    """A passage that is offered while somebody writes a letter; what is no longer offered stays readable."""

    id: str
    title: str
    words: str
    written_by: StaffId
    written_by_name: OwnName
    is_offered: bool = True

    def problems(self) -> tuple[Problem, ...]:
        """What to put right before it is kept."""
        found = []
        if not self.title.strip():
            found.append(Problem("title", "Give the passage a name"))
        if not self.words.strip():
            found.append(Problem("words", "Write the passage"))
        return tuple(found)
