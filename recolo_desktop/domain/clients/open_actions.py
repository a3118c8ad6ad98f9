"""What a supervision or a team meeting agreed that somebody does, until somebody says what came of it (section 4.6)."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.dates import NotADate, parse_date, screen_date
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.notes.note_type import AgreedAction
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.staff import StaffMember

ACTION_DONE = "action_done"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenAction:
    """One action that nobody has said is done. `name` is what it is chosen by; it holds no word of the note.

    `due` is the day by which it was to be done, where what was typed is one; `agreed_on` the day of the decision.
    """

    name: str
    client_id: ClientId
    author_id: StaffId
    author_name: OwnName
    agreed_on: date
    due: date | None
    action: AgreedAction

    def is_past(self, today: date) -> bool:
        return self.due is not None and self.due < today


def action_name(note: SessionNote, number: int) -> str:
    """What an action is called where it is chosen: its number in the note, the day and the end of the note's number."""
    day = screen_date(note.held_on) if note.held_on else "a day not known"
    return f"Action {number} of {day} ({note.id[-6:].upper()})"


def ends_of_hidden(
    entries: Iterable[CaseEntry], notes: Iterable[SessionNote], shown: Collection[str], reader: str
) -> frozenset[str]:
    """Ids of entries that end an action of a note which is not shown to this reader: they would tell of it."""
    names = {action_name(note, at) for note in notes if note.id not in shown for at in range(1, len(note.actions) + 1)}
    said = (one for one in entries if one.kind == ACTION_DONE and one.author_id != reader)
    return frozenset(one.id for one in said if one.fields.get("action", "") in names)


def open_actions(
    notes: Iterable[SessionNote], entries: Iterable[CaseEntry], in_error: Collection[str]
) -> tuple[OpenAction, ...]:
    """Those of signed notes that stand, which no entry that stands says are done; the oldest first."""
    done = {one.fields.get("action", "") for one in entries if one.kind == ACTION_DONE and one.id not in in_error}
    found = [
        OpenAction(
            name=action_name(note, number),
            client_id=note.client_id,
            author_id=note.author_id,
            author_name=note.author_name,
            agreed_on=note.held_on,
            due=_day(action.due, note.held_on),
            action=action,
        )
        for note in notes
        if note.held_on is not None and note.signed_at is not None and note.id not in in_error
        for number, action in enumerate(note.actions, start=1)
        if action_name(note, number) not in done
    ]
    return tuple(sorted(found, key=lambda one: (one.due or one.agreed_on, one.name)))


def _day(said: str, agreed_on: date) -> date | None:
    try:
        return parse_date(said, agreed_on)
    except NotADate:
        return None


def whose(action: OpenAction, team: Iterable[StaffMember]) -> frozenset[str]:
    """Ids of the colleagues who are to do it: those with the surname of its owner, else who wrote the decision."""
    said = words(action.action.owner)
    named = frozenset(one.id for one in team if said and words(one.name)[-1:] == said[-1:])
    return named or frozenset({action.author_id})
