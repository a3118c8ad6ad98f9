"""A week of appointments: which days are shown, which appointment is in hand, and what may be done with it."""

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Protocol

from recolo_desktop.domain.basics.dates import letter_date, letter_day, screen_day
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.diary.appointment import OUTCOMES
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.diary.booking_checks import BookingCheck
from recolo_desktop.services.diary.diary import DiaryRow

HEADINGS = ("Day", "Time", "Client", "What", "Where", "Who", "How it went")
_CHOOSE, _CHOOSE_A_CLIENT = "Choose an appointment first.", "Choose an appointment with a client first."


class WeekView(Protocol):
    """Shows the appointments and asks what the desk has asked."""

    def show_appointments(self, title: str, lines: list[tuple[str, ...]]) -> None:
        """One line for each appointment, under the days that they are of."""

    def show_comparison(self, row: DiaryRow, check: BookingCheck) -> None:
        """What binds now, beside what was booked."""

    def ask_to_where(self, row: DiaryRow, staff: tuple[StaffMember, ...]) -> None:
        """Another time, place or colleague."""

    def ask_why_cancelled(self, row: DiaryRow) -> None:
        """And by whom."""

    def open_record(self, client_id: str) -> None:
        """Into the record of whose appointment it is."""

    def say(self, sentence: str) -> None:
        """A quiet line that goes by itself."""


class WeekDesk:
    """`day` is in the week from `monday`; `rows` are those in sight."""

    def __init__(self, sitting: Sitting, view: WeekView) -> None:
        self._sitting, self._view = sitting, view
        self.day = sitting.today()
        self.monday = _monday_of(self.day)
        self.rows: tuple[DiaryRow, ...] = ()
        self.shows_a_day = False
        self.own = True
        self._week: tuple[DiaryRow, ...] = ()
        self._at = -1

    def refresh(self) -> None:
        """Read the week again; an answer for another week is dropped."""
        diary, actor, monday, own = self._sitting.services.diary, self._sitting.actor, self.monday, self.own
        self._run(lambda: diary.week(actor, monday, own=own), lambda rows: self._read(rows, monday, own))

    def _read(self, rows: tuple[DiaryRow, ...], monday: date, own: bool) -> None:
        if (monday, own) == (self.monday, self.own):
            self._week = rows
            self._show()

    def show_own(self, own: bool) -> None:
        """One's own appointments, or the team's."""
        self.own = own
        self.refresh()

    def show_a_day(self, a_day: bool) -> None:
        """A day, or the week that it is in."""
        self.shows_a_day = a_day
        self._show()

    def turn(self, steps: int) -> None:
        """So many days or weeks on or back; 0 is today."""
        by = timedelta(days=steps if self.shows_a_day else 7 * steps)
        self.day = self.day + by if steps else self._sitting.today()
        if _monday_of(self.day) == self.monday:
            self._show()
        else:
            self.monday = _monday_of(self.day)
            self.refresh()

    def _show(self) -> None:
        title = letter_day(self.day) if self.shows_a_day else f"Week of {letter_date(self.monday)}"
        self.rows = tuple(row for row in self._week if not self.shows_a_day or row.appointment.on == self.day)
        self._view.show_appointments(title, [_line(row) for row in self.rows])

    def take(self, at: int) -> None:
        """The appointment in hand, by its place among those in sight."""
        self._at = at

    @property
    def chosen(self) -> DiaryRow | None:
        return self.rows[self._at] if 0 <= self._at < len(self.rows) else None

    def open_chosen(self) -> None:
        """Into the record, where there is one."""
        row = self.chosen
        if row is not None and row.appointment.client_id:
            self._view.open_record(row.appointment.client_id)

    def compare(self) -> None:
        """Look at the chosen appointment once more against what binds now."""
        row, diary, actor = self.chosen, self._sitting.services.diary, self._sitting.actor
        if row is None or not row.appointment.client_id:
            self._view.say(_CHOOSE_A_CLIENT)
            return
        self._run(lambda: diary.check(actor, row.appointment), lambda check: self._view.show_comparison(row, check))

    def move(self) -> None:
        """Another time or place for the chosen appointment."""
        clients, actor = self._sitting.services.clients, self._sitting.actor
        if row := self._chosen_or_say():
            self._run(lambda: clients.staff(actor), lambda staff: self._view.ask_to_where(row, staff))

    def cancel(self) -> None:
        """The chosen appointment does not take place."""
        if row := self._chosen_or_say():
            self._view.ask_why_cancelled(row)

    def record_outcome(self, code: str) -> None:
        """Write down how the chosen appointment went."""
        diary, actor = self._sitting.services.diary, self._sitting.actor
        if row := self._chosen_or_say():
            self._run(lambda: diary.record_outcome(actor, row.appointment.id, code), lambda _: self.refresh())

    def export(self, file: Path) -> None:
        """Write times and places, without names, into a calendar file."""
        diary, actor, now = self._sitting.services.diary, self._sitting.actor, self._sitting.clock()
        self._run(
            lambda: _write(file, diary.calendar(actor, self.monday, now)),
            lambda _: self._view.say(f"Saved as {file.name}, without names"),
        )

    def _chosen_or_say(self) -> DiaryRow | None:
        if self.chosen is None:
            self._view.say(_CHOOSE)
        return self.chosen

    def _run(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._sitting.tasks.run(work, done, lambda refusal: self._view.say(str(refusal)))


def _monday_of(day: date) -> date:
    return day - timedelta(days=day.weekday())


def _line(row: DiaryRow) -> tuple[str, ...]:
    item = row.appointment
    ended = OUTCOMES.get(item.outcome, "")
    return (screen_day(item.on), item.starts, row.client_name, item.purpose, item.where, row.staff_names, ended)


def _write(file: Path, text: str) -> None:
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as fault:
        raise Refusal(f"{file.name} could not be written. Choose another place.") from fault
