"""Form fields ↔ a session note."""

from dataclasses import replace
from datetime import date
from typing import Any, Final

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import CANCELLED, Attendance
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import ClientId, NoteId, StaffId
from recolo_desktop.domain.notes.note_type import ORDINARY, AgreedAction, NoteType, WrittenSection
from recolo_desktop.domain.notes.risk_review import RiskAnswer
from recolo_desktop.domain.notes.session_note import RiskChange, SessionNote
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.typed_values import day_in, number_in, time_in
from recolo_desktop.services.basics.thawing import thawed

TYPED = "typed"  # what stood in the fields, kept beside the note in its draft


def note_of(draft: Draft) -> SessionNote:
    """The note that a draft holds."""
    return thawed(SessionNote, {field: value for field, value in draft.body.items() if field != TYPED})


def note_from(
    typed: dict[str, Any],
    key: NoteId,
    client_id: ClientId,
    author: StaffMember,
    today: date,
    note_type: NoteType,
) -> SessionNote:
    """The note that the fields say; raises HasProblems for a date, time or number that is none.

    What was answered stays when another type is chosen that does not ask it: nothing that was reported is dropped.
    """
    problems: list[Problem] = []
    was_cancelled = typed["attendance"] in CANCELLED
    held_on = day_in("held_on", typed, today, problems)
    cancelled_on = day_in("cancelled_on", typed, today, problems) if was_cancelled else None
    starts, ends = time_in("starts", typed, problems), time_in("ends", typed, problems)
    session_number = number_in("session_number", typed, problems) if note_type.with_client else None
    if problems:
        raise HasProblems(problems)
    whole = SessionNote(
        id=key, client_id=client_id, author_id=author.id, author_name=author.name,
        held_on=held_on, cancelled_on=cancelled_on, starts=starts, ends=ends, session_number=session_number,
        mode=typed["mode"], location=typed["location"], late_reason=typed["late_reason"],
        note_type=note_type.key, type_title=note_type.title, sections=_sections(typed),
        others_present=typed.get("others_present") or "", touched=tuple(typed.get("touched") or ()),
        reference=typed.get("reference") or "", readers=_readers(typed, author),
        actions=tuple(AgreedAction(**one) for one in typed.get("actions") or ()),
    )  # fmt: skip
    return _with_risk_review(whole, typed)


def _readers(typed: dict[str, Any], author: StaffMember) -> tuple[StaffId, ...]:
    """Whom the author named; the author reads it anyway. Nobody named means the whole team."""
    named = tuple(StaffId(one) for one in typed.get("readers") or () if one != author.id)
    return (author.id, *named) if named else ()


def _with_risk_review(note: SessionNote, typed: dict[str, Any]) -> SessionNote:
    return replace(
        note,
        attendance=Attendance(typed["attendance"]) if typed["attendance"] else None,
        contact_since=Answer(typed["contact_since"]) if typed["contact_since"] else None,
        contact_details=typed["contact_details"],
        risk_change=RiskChange(typed["risk_change"]) if typed["risk_change"] else None,
        what_would_change=typed["what_would_change"],
        told_to=typed["told_to"],
        risk=tuple(RiskAnswer(**one) for one in typed.get("risk") or ()),
    )


def _sections(typed: dict[str, Any]) -> tuple[WrittenSection, ...]:
    """What has words, or waits for somebody to confirm them."""
    rows = (WrittenSection(**one) for one in typed.get("sections") or ())
    return tuple(one for one in rows if one.text.strip() or one.waits)


def is_reported(typed: dict[str, Any]) -> bool:
    """Whether anything was said of attendance, contact or risk, so that it stays in view whatever the type asks."""
    risk = any(one.get("answer") or one.get("words") for one in typed.get("risk") or ())
    return risk or any(typed.get(field) for field in _REPORTED)


_REPORTED: Final = (
    "attendance", "contact_since", "contact_details", "risk_change", "what_would_change", "told_to",
)  # fmt: skip


def as_typed(body: dict[str, Any]) -> dict[str, Any]:
    """What stood in the fields of a draft, also of one from before notes had types, or that nobody has typed in yet."""
    typed: dict[str, Any] = body[TYPED] if TYPED in body else _as_fields(body)
    earlier = [(key, typed.get(key)) for key in ("narrative", "plan")]
    if typed.get("sections") or not any(text for _, text in earlier):
        return typed
    rows = [{"key": key, "heading": "", "text": text} for key, text in earlier if text]
    return {**typed, "note_type": ORDINARY, "sections": rows}


def _as_fields(body: dict[str, Any]) -> dict[str, Any]:
    """A note that was begun by the program, as it is when it is written again in the right record."""
    days = {key: screen_date(date.fromisoformat(body[key])) for key in ("held_on", "cancelled_on") if body.get(key)}
    return {**body, **days} | {"session_number": str(body.get("session_number") or "")}
