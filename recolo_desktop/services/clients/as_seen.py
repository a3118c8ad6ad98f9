"""What of a record one person may read, row by row of the table of rights (section 4.8)."""

from dataclasses import replace

from recolo_desktop.domain.clients.case_entry import MarkedInError
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import LetterEvent, LetterEventKind, Printing, SealedLetter
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.orders.court_order import Condition, OrderEventKind
from recolo_desktop.domain.protection.place_check import says_places
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.clients.order_record import OrderRecord
from recolo_desktop.services.clients.places_in_letters import is_closed_for_its_places
from recolo_desktop.services.protection.assigned import sees_what_others_wrote


def notes_seen_by(
    work: Work, actor: StaffMember, ids: tuple[str, ...], notes: tuple[SessionNote, ...]
) -> tuple[SessionNote, ...]:
    """One's own; others' unless they are restricted, and for an assistant only of clients who are assigned to her."""
    others = sees_what_others_wrote(work, actor, ids)
    restricted = actor.role is not Role.ASSISTANT
    return tuple(
        note
        for note in notes
        if note.author_id == actor.id or (others and note.may_be_read_by(actor.id) and (restricted or not note.readers))
    )


def letters_seen_by(
    work: Work, actor: StaffMember, letters: tuple[SealedLetter, ...], events: tuple[LetterEvent, ...]
) -> tuple[SealedLetter, ...]:
    """For the post only where it goes and where it is: the words of a signed letter are clinical.

    What an order says of places is closed in a letter as it is in the order.
    """
    letters = tuple(_as_an_envelope(one) if is_closed_for_its_places(work, actor, one) else one for one in letters)
    if may(actor, Right.READ_EVERY_LETTER):
        return letters
    released = {event.letter_id for event in events if event.kind is LetterEventKind.FOR_POST}
    return tuple(one if one.id in released else _as_an_envelope(one) for one in letters)


def printings_seen_by(
    actor: StaffMember, printings: tuple[Printing, ...], events: tuple[LetterEvent, ...]
) -> tuple[Printing, ...]:
    """For the post: for whom a copy was printed only of letters that were released to it, or that one printed."""
    if may(actor, Right.READ_EVERY_LETTER):
        return printings
    released = {one.letter_id for one in events if one.kind is LetterEventKind.FOR_POST}
    return tuple(
        one if one.letter_id in released or one.printed_by == actor.id else replace(one, recipient="")
        for one in printings
    )


def events_seen_by(actor: StaffMember, events: tuple[LetterEvent, ...]) -> tuple[LetterEvent, ...]:
    """What became of a letter is the post's business; in which words somebody recalled it is clinical."""
    if may(actor, Right.READ_EVERY_LETTER):
        return events
    return tuple(replace(one, details="") if one.recorded_by != actor.id else one for one in events)


def _as_an_envelope(sealed: SealedLetter) -> SealedLetter:
    bare = replace(
        sealed.letter,
        kind_key="",
        body="",
        opening="",
        sign_off="",
        subject="",
        blocks=(),
        recipient_address=(),
        copies=(),
    )
    return replace(sealed, letter=bare)


def as_seen_by(actor: StaffMember, orders: tuple[OrderRecord, ...]) -> tuple[OrderRecord, ...]:
    """Conditions for those who may read them; places only for some; for others that there is one, and its status."""
    if not may(actor, Right.READ_CONDITIONS):
        return tuple(_status_only(each) for each in orders)
    if may(actor, Right.READ_ZONES):
        return orders
    return tuple(
        replace(
            each,
            conditions=tuple(_without_places(one) for one in each.conditions),
            events=tuple(replace(one, details="") for one in each.events),  # they may quote what is hidden
        )
        for each in orders
    )


def _status_only(record: OrderRecord) -> OrderRecord:
    """What the status follows from, and not a word of what the court wrote or to whom it belongs."""
    known = record.order
    bare = replace(known, offence="", officer="", court="", order_number="", case_number="", served_how="")
    return replace(
        record,
        order=replace(bare, expiry_as_written="", statute_basis="", ends_at=known.ends_at),
        conditions=(),
        people=(),
        events=tuple(
            replace(one, details="", granted_by="", new_end_as_written="")
            for one in record.events
            if one.kind not in _OF_A_BREACH
        ),
    )


# What follows from none of these is the status.
_OF_A_BREACH = (OrderEventKind.BREACH_ALLEGED, OrderEventKind.BREACH_CONVICTED, OrderEventKind.DISPUTED)

_PLACES_HIDDEN = (
    "A condition about places. What it says is shown when an appointment is booked, to those who may see it."
)


def _without_places(condition: Condition) -> Condition:
    if not says_places(condition):
        return condition
    return replace(
        condition,
        verbatim=_PLACES_HIDDEN,
        plain_reading="",
        place="",
        map_page="",
        exceptions=(),
        closed_because="",
        struck_out="put right" if condition.struck_out else "",
    )


def without_alerts(client: Client) -> Client:
    """What the administrator sees: allergies and staff-safety lines are clinical."""
    return replace(client, allergies="", staff_safety="")


def marks_seen(
    marks: tuple[MarkedInError, ...],
    every_note: tuple[SessionNote, ...],
    notes: tuple[SessionNote, ...],
    *,
    sees_notes: bool,
) -> tuple[MarkedInError, ...]:
    """That something is in error is everybody's to know; why a note is, theirs who read the note."""
    hidden = {one.id for one in every_note} - {one.id for one in notes}
    return tuple(
        replace(mark, reason="", written_again_in="") if not sees_notes or mark.subject_id in hidden else mark
        for mark in marks
    )
