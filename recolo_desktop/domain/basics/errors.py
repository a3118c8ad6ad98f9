"""What can be put right (a problem) and what is answered with a plain no (a refusal)."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """One field to put right, with the sentence to show beside it."""

    field: str
    message: str


class Refusal(Exception):
    """An expected no: its text is a sentence for staff that says what happened and what to do."""


class NotAllowed(Refusal):
    """The person's role does not permit this."""


class NotFound(Refusal):
    """The record asked for is not in this store."""


class ReasonNeeded(Refusal):
    """The record opens once the person has said why she opens it."""


class RecordLocked(Refusal):
    """A signed or sealed thing cannot be changed."""


class StaleRecord(Refusal):
    """The stored record is no longer what the person saw."""


class WrongPassphrase(Refusal):
    """The passphrase did not open the keys."""


class StoreFault(Refusal):
    """The encrypted file could not be read or written, and why in plain words."""


class HasProblems(Refusal):
    """Nothing was saved: these fields need putting right first."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = tuple(problems)
        super().__init__(" ".join(problem.message for problem in self.problems))


def require(allowed: bool, sentence: str) -> None:
    """Refuse with a sentence unless the person may do this."""
    if not allowed:
        raise NotAllowed(sentence)


def refuse_if_any(problems: Iterable[Problem]) -> None:
    """Refuse with every problem at once, so that the person puts all of them right in one go."""
    found = tuple(problems)
    if found:
        raise HasProblems(found)
