"""A therapy session as its author recorded it, and what is later added beside it."""

import re
from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, NoteId, OwnName, StaffId
from recolo_desktop.domain.notes.note_type import AgreedAction, WrittenSection, action_problems
from recolo_desktop.domain.notes.risk_review import RiskAnswer

DUE_WITHIN = timedelta(hours=24)  # as trusts usually set it; a lead may set another (section 4.4)


_HOUR = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d")


class RiskChange(StrEnum):
    """The reviewer's judgement since the last session; words, never a score."""

    LOWER = "lower"
    SAME = "same"
    HIGHER = "higher"


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionNote:
    """One contact. A draft may be incomplete; a signed note may not, and its words never change.

    Its words stand under headings, in `sections`. A note of the earlier shape has `narrative` and `plan` in their
    place, and no `note_type`.
    """

    id: NoteId
    client_id: ClientId
    author_id: StaffId
    author_name: OwnName = ""
    session_number: int | None = None
    held_on: date | None = None
    starts: str = ""
    ends: str = ""
    mode: str = "in person"
    location: str = ""
    attendance: Attendance | None = None
    narrative: str = ""
    plan: str = ""
    contact_since: Answer | None = None
    contact_details: str = ""
    risk_change: RiskChange | None = None
    what_would_change: str = ""
    told_to: str = ""
    late_reason: str = ""
    signed_at: datetime | None = None
    readers: tuple[StaffId, ...] = ()
    risk: tuple[RiskAnswer, ...] = ()
    note_type: str = ""
    type_title: str = ""
    sections: tuple[WrittenSection, ...] = ()
    others_present: str = ""
    touched: tuple[str, ...] = ()
    reference: str = ""
    actions: tuple[AgreedAction, ...] = ()
    cancelled_on: date | None = None

    @property
    def written(self) -> tuple[WrittenSection, ...]:
        """What stands under each heading, in order, whatever the shape of the note."""
        earlier = (("narrative", "What we worked on", self.narrative), ("plan", "Plan", self.plan))
        shaped = (WrittenSection(key=key, heading=heading, text=text) for key, heading, text in earlier)
        return tuple(one for one in (*shaped, *self.sections) if one.text.strip())

    @property
    def formats(self) -> tuple[str, ...]:
        """The formatting of what is written, where it has any."""
        return tuple(one.formatted for one in self.written if one.formatted)

    @property
    def title(self) -> str:
        """What it is called in lists: the session, or the type of a contact that was none."""
        return f"Session {self.session_number}" if self.session_number else self.type_title or "Session note"

    def may_be_read_by(self, staff_id: str) -> bool:
        """A restricted note is for its author and those whom the author named (section 4.8)."""
        return not self.readers or staff_id in (self.author_id, *self.readers)

    def is_late(self, now: datetime, due_within: timedelta = DUE_WITHIN) -> bool:
        """Whether it is written later than the team allows, from the end of the session, or of its day if none is said.

        `now` is the time of the place.
        """
        if self.held_on is None:
            return False
        said = next((one for one in (self.ends, self.starts) if _HOUR.fullmatch(one)), "23:59")
        over = datetime.combine(self.held_on, time.fromisoformat(said), now.tzinfo)
        return now - over > due_within

    def problems(
        self, now: datetime, *, with_client: bool = True, due_within: timedelta = DUE_WITHIN
    ) -> tuple[Problem, ...]:
        """Everything to put right before this note can be signed (sections 4.3 to 4.6); its headings apart."""
        found, today = [], now.date()
        if self.held_on is None:
            found.append(Problem("held_on", "Enter the date of the session"))
        elif self.held_on > today:
            found.append(Problem("held_on", "The session date is in the future"))
        if self.starts and self.ends and self.ends <= self.starts:
            found.append(Problem("ends", "The session ends before it begins. Put the times right."))
        if with_client:
            found += self._attendance_problems(today)
        found += action_problems(self.actions)
        if self.is_late(now, due_within) and not self.late_reason.strip():
            hours = due_within // timedelta(hours=1)
            found.append(Problem("late_reason", f"This note is written more than {hours} hours later. Say why."))
        if self.attendance is not None and self.attendance.was_seen:
            found += self._unanswered()
        return (*found, *self._said_by_halves())

    def untold(self) -> list[Problem]:
        """What is missing where somebody has to be told."""
        return [] if self.told_to.strip() else [Problem("told_to", "Say who was told of it, or why nobody was")]

    def _attendance_problems(self, today: date) -> list[Problem]:
        if self.attendance is None:
            return [Problem("attendance", "Say whether the client attended")]
        if not self.attendance.is_cancelled:
            return []
        if self.cancelled_on is None:
            return [Problem("cancelled_on", "Enter the day on which it was cancelled")]
        if self.cancelled_on > today:
            return [Problem("cancelled_on", "The day of the cancellation is in the future")]
        if self.held_on is not None and self.cancelled_on > self.held_on:
            return [Problem("cancelled_on", "It was cancelled after the day of the session. Put the days right.")]
        return []

    def _unanswered(self) -> list[Problem]:
        found = []
        if self.contact_since is None:
            found.append(Problem("contact_since", "Say whether there has been contact since the last session"))
        if self.risk_change is None:
            found.append(Problem("risk_change", "Say whether risk is lower, the same or higher"))
        return found

    def _said_by_halves(self) -> list[Problem]:
        """Of whom nobody saw it may be known too: what is said asks for the rest, whoever was there."""
        found = []
        if self.contact_since is Answer.YES and not self.contact_details.strip():
            found.append(Problem("contact_details", "Write what contact there was, in the client's words"))
        if self.contact_since is Answer.YES or self.risk_change is RiskChange.HIGHER:
            found += self.untold()
        if self.risk_change is not None and not self.what_would_change.strip():
            found.append(Problem("what_would_change", "Say what would change this judgement"))
        return found


class AddendumKind(StrEnum):
    """What stands beside a note, as its author says it. A client's disagreement is kept as a statement (4.1)."""

    ADDITION = "addition"
    CORRECTION = "correction"
    DISAGREEMENT = "client's statement"

    @property
    def heading(self) -> str:
        """What stands over it."""
        return _TITLES[self]


_TITLES = {
    AddendumKind.ADDITION: "Addendum",
    AddendumKind.CORRECTION: "Correction",
    AddendumKind.DISAGREEMENT: "The client disagrees",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Addendum:
    """Words added beside a signed note. Both are always shown; neither is ever changed."""

    id: str
    note_id: NoteId
    client_id: ClientId
    author_id: StaffId
    author_name: OwnName
    text: str
    signed_at: datetime
    what: AddendumKind = AddendumKind.ADDITION

    def problems(self) -> tuple[Problem, ...]:
        if self.text.strip():
            return ()
        return (Problem("text", "Write what you are adding, and why"),)


@dataclass(frozen=True, slots=True, kw_only=True)
class CountersignatureDue:
    """Written when somebody signs whose notes need a second signature; it bears the note's id."""

    id: NoteId
    client_id: ClientId
    author_id: StaffId
    supervisor_id: StaffId
    asked_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Countersignature:
    """A supervisor's own signature and words beside a note. The note itself stays as its author signed it."""

    id: str
    note_id: NoteId
    client_id: ClientId
    supervisor_id: StaffId
    supervisor_name: OwnName
    comment: str
    signed_at: datetime


def whose_words_wait(
    note_id: str,
    due: Iterable[CountersignatureDue],
    addenda: Iterable[Addendum],
    given: Iterable[Countersignature],
    countersigned_people: Collection[str],
) -> frozenset[str]:
    """Whose words, in a note or added to it since, still wait for a countersignature (section 4.4).

    What somebody whose notes are countersigned adds later waits again, whoever wrote the note; none of the people
    named here can give it. `due`, `addenda` and `given` may be of many notes; `countersigned_people` are the ids of
    colleagues whose notes are countersigned.
    """
    asked = [one for one in due if one.id == note_id]
    last = max((one.signed_at for one in given if one.note_id == note_id), default=None)
    theirs = {one.author_id for one in asked} | {*countersigned_people}
    since = [(one.asked_at, one.author_id) for one in asked]
    since += [(one.signed_at, one.author_id) for one in addenda if one.note_id == note_id and one.author_id in theirs]
    return frozenset(author for at, author in since if last is None or at > last)
