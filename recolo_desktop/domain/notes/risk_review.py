"""What is asked about risk at every contact: few answers under fixed headings, and never a score (section 4.5)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recolo_desktop.domain.basics.errors import Problem

NOT_ASKED = "Not asked"


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskHeading:
    """One question, from its data file. Without `unchanged` it is answered by itself each time.

    A `relative` question compares with last time, so that no change is always "same". Any other states how things are:
    no change is what was said last time. `tell_on` are the answers of which somebody has to be told.
    """

    key: str
    question: str
    answers: tuple[str, ...]
    unchanged: str = ""
    words_on: tuple[str, ...] = ()
    relative: bool = False
    tell_on: tuple[str, ...] = ()

    @property
    def offered(self) -> tuple[str, ...]:
        """Every answer, with the one that says that nobody asked."""
        return (*self.answers, NOT_ASKED)


@dataclass(frozen=True, slots=True, kw_only=True)
class RiskAnswer:
    """One answer as it was given, with its question as it read then.

    `unchanged_at` is the hour at which somebody said that nothing has changed; empty for an answer given by itself.
    """

    key: str
    question: str
    answer: str
    words: str = ""
    unchanged_at: str = ""


def nothing_has_changed(
    headings: Iterable[RiskHeading], answered: Iterable[str], at: str, last: Mapping[str, str]
) -> tuple[RiskAnswer, ...]:
    """What "Nothing has changed" writes: the empty rows only, and never contact, threats, despair or danger.

    Where last time's answer was another than the quiet one, or is not known, the row stays to be answered by itself:
    somebody who did not keep to the order then does not keep to it now.

    Args:
        headings: The questions.
        answered: Keys of rows in which something was chosen or written.
        at: The hour at which it was said.
        last: The answer of last time under each key.
    """
    given = frozenset(answered)
    return tuple(
        RiskAnswer(key=one.key, question=one.question, answer=one.unchanged, unchanged_at=at)
        for one in headings
        if one.unchanged and one.key not in given and (one.relative or last.get(one.key) == one.unchanged)
    )


def to_be_told(headings: Iterable[RiskHeading], answers: Iterable[RiskAnswer]) -> bool:
    """Whether an answer was given of which somebody has to be told: danger, threats, despair, the order not kept."""
    of_whom = {one.key: one.tell_on for one in headings}
    return any(one.answer in of_whom.get(one.key, ()) for one in answers)


def risk_problems(
    headings: Iterable[RiskHeading], answers: Iterable[RiskAnswer], *, was_seen: bool
) -> tuple[Problem, ...]:
    """Everything to put right before signing: every question of somebody who was seen, else only what is said."""
    given = {one.key: one for one in answers}
    found = []
    for heading in headings:
        answer = given.get(heading.key)
        if answer is None or not answer.answer:
            if not was_seen:
                continue
            found.append(Problem("risk", f"{heading.question}: answer, also with “{NOT_ASKED}”"))
        elif answer.answer not in heading.offered:
            found.append(Problem("risk", f"{heading.question}: “{answer.answer}” is no answer to it"))
        elif answer.answer in heading.words_on and not answer.words.strip():
            found.append(Problem("risk", f"{heading.question}: write a few words on “{answer.answer}”"))
    return tuple(found)


def said(answer: RiskAnswer) -> str:
    """An answer as it is read and printed."""
    words = f" {answer.words.strip()}" if answer.words.strip() else ""
    unchanged = f" (nothing has changed, said at {answer.unchanged_at})" if answer.unchanged_at else ""
    return f"{answer.answer}.{words}{unchanged}"
