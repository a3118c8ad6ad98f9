"""The way through the service: moves with their dates, waiting times, and the planned dose (sections 1.6 and 1.7)."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.clients.case_entry import STAGE, CaseEntry
from recolo_desktop.domain.clients.client import Client, Stage
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.notes.session_note import SessionNote

PROGRAMME = "programme"


@dataclass(frozen=True, slots=True)
class Move:
    """One stage that was reached."""

    stage: Stage
    on: date | None
    owner: str
    reason: str


@dataclass(frozen=True, slots=True)
class Dose:
    """Sessions of the programme so far against those planned. `planned` is None for open-ended work."""

    programme: str
    begun_on: date
    done: int
    planned: int | None
    follow_ups: int
    follow_up_booked: bool
    booklet_given: bool

    @property
    def words(self) -> str:
        """Session 5 of 8, follow-up not booked."""
        if self.planned is None:
            return f"{self.programme}: session {self.done}, open-ended"
        main = min(self.done, self.planned)
        line = f"{self.programme}: session {main} of {self.planned}"
        if not self.follow_ups:
            return line
        later = max(self.done - self.planned, 0)
        if later >= self.follow_ups:
            return f"{line}, follow-up done"
        return f"{line}, follow-up {'booked' if self.follow_up_booked else 'not booked'}"

    @property
    def lacks_booklet(self) -> bool:
        """Whether the sessions are done and the end-of-programme booklet was not given."""
        return self.planned is not None and self.done >= self.planned and not self.booklet_given

    @property
    def asks_for_follow_up(self) -> bool:
        """Whether the sessions are done and nobody has booked what follows."""
        return (
            self.planned is not None
            and self.planned <= self.done < self.planned + self.follow_ups
            and not self.follow_up_booked
        )


def moves(client: Client, entries: Iterable[CaseEntry], in_error: frozenset[str]) -> tuple[Move, ...]:
    """The stages of the running episode in order, the referral first."""
    made = sorted(
        (one for one in entries if one.kind == STAGE and one.id not in in_error),
        key=lambda one: (one.happened_on, one.written_at),
    )
    first_of_episode = next((at + 1 for at in range(len(made) - 1, -1, -1) if _closed_before(made, at, client)), 0)
    found = [Move(Stage.REFERRED, client.referred_on, client.referrer, client.referral_reason)]
    found += [
        Move(Stage(one.fields[STAGE]), one.happened_on, one.fields.get("owner", ""), one.fields.get("reason", ""))
        for one in made[first_of_episode:]
    ]
    if found[-1].stage is not client.stage:
        found.append(Move(client.stage, None, "", ""))
    return tuple(found)


def _closed_before(made: list[CaseEntry], at: int, client: Client) -> bool:
    """Whether this closing ended an earlier episode: the client was referred again on or after its day."""
    one = made[at]
    reopened = client.episode > 1 and client.referred_on is not None and client.referred_on >= one.happened_on
    return one.fields[STAGE] == Stage.CLOSED.value and reopened


def waits(passed: tuple[Move, ...], today: date) -> tuple[tuple[str, int], ...]:
    """Days from the referral to the first assessment and to the first treatment, or so far."""
    referred = passed[0].on
    if referred is None:
        return ()
    found = []
    for stage, words in ((Stage.ASSESSMENT, "to assessment"), (Stage.TREATMENT, "to treatment")):
        reached = next((move.on for move in passed if move.stage is stage and move.on), None)
        if reached is not None:
            found.append((words, (reached - referred).days))
    last = passed[-1].stage
    if not found and last in (Stage.REFERRED, Stage.WAITING):
        found.append(("waiting so far", (today - referred).days))
    return tuple(found)


def planned_sessions(fields: dict[str, str]) -> tuple[int | None, int]:
    """Sessions and follow-ups that a programme entry plans; (None, 0) for open-ended work.

    Earlier entries hold both in one line of words ("8 and 1 follow-up").
    """
    numbers = [int(found) for found in re.findall(r"\d+", fields.get("planned", ""))]
    planned = numbers[0] if numbers else None
    typed = fields.get("follow_ups", "")
    follow_ups = int(typed) if typed.isdigit() else numbers[1] if len(numbers) > 1 else 0
    return planned, follow_ups if planned is not None else 0


def dose(
    entries: Iterable[CaseEntry],
    notes: Iterable[SessionNote],
    appointments: Iterable[Appointment],
    in_error: frozenset[str],
    today: date,
) -> Dose | None:
    """Where the client stands in the programme that was agreed last; None when none was."""
    agreed = [one for one in entries if one.kind == PROGRAMME and one.id not in in_error]
    if not agreed:
        return None
    last = max(agreed, key=lambda one: (one.happened_on, one.written_at))
    planned, follow_ups = planned_sessions(last.fields)
    done = sum(
        note.id not in in_error
        and note.held_on is not None
        and note.held_on >= last.happened_on
        and note.attendance is not None
        and note.attendance.was_seen
        for note in notes
    )
    return Dose(
        programme=last.fields.get(PROGRAMME, ""),
        begun_on=last.happened_on,
        done=done,
        planned=planned,
        follow_ups=follow_ups,
        follow_up_booked=any(item.is_to_come(today) for item in appointments),
        booklet_given=last.fields.get("booklet") == "Yes",
    )
