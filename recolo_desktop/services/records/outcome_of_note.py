"""The diary and the note say the same of one session: what a note says is the appointment's outcome, and no longer."""

from dataclasses import replace

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind, kept_by
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Work

_SAID_BY, _TOLD = "said by the session note", 8  # characters of its id
_PLACES = {
    "in person": (PlaceKind.ROOM, PlaceKind.HOME, PlaceKind.AWAY, PlaceKind.NOT_SAID),
    "phone": (PlaceKind.PHONE, PlaceKind.NOT_SAID), "video": (PlaceKind.VIDEO, PlaceKind.NOT_SAID),
}  # fmt: skip


def say_how_it_went(work: Work, note: SessionNote) -> None:
    """Of an appointment that its author kept and that has begun; a cancelling has a reason of its own."""
    if note.attendance is None or note.attendance.is_cancelled:
        return
    now = local(work.now)
    booked = work.find(Appointment, client_id=ids_of(work, note.client_id))
    if not note.starts:  # without an hour only what was meant in the same way: a call is no visit
        booked = tuple(one for one in booked if one.place in _PLACES.get(note.mode, ()))
    for one in kept_by(booked, note.author_id, note.held_on, note.starts):
        if (one.on, one.starts) <= (now.date(), f"{now:%H:%M}"):
            _keep(work, replace(one, outcome=note.attendance.value), f"{_SAID_BY} {note.id[-_TOLD:]}")


def take_back_outcome(work: Work, note: SessionNote) -> None:
    """A note that was made in error says nothing of an appointment either: how it went is asked again."""
    for one in work.find(Appointment, client_id=ids_of(work, note.client_id)):
        asked = JournalQuestion(subject_id=one.id, actions=(Action.ATTENDANCE_RECORDED,), limit=1)
        if one.outcome and any(
            line.reason.endswith(f"{_SAID_BY} {note.id[-_TOLD:]}") for line in work.journal.answering(asked)
        ):
            _keep(work, replace(one, outcome=""), "the session note that said it was made in error")


def _keep(work: Work, one: Appointment, why: str) -> None:
    work.save(one)
    work.record(
        Action.ATTENDANCE_RECORDED, client_id=one.client_id, subject="appointments", subject_id=one.id, reason=why
    )
