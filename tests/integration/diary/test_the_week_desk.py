"""The week behind its page, with a real store and no window."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.presenters.diary.week_desk import WeekDesk
from tests.builders import TODAY, client, make_store
from tests.sittings import sitting_in


@dataclass
class Page:
    """Keeps what it was shown and asked."""

    title: str = ""
    lines: list = field(default_factory=list)
    said: list = field(default_factory=list)
    opened: list = field(default_factory=list)
    asked: list = field(default_factory=list)

    def show_appointments(self, title, lines):
        self.title, self.lines = title, lines

    def show_comparison(self, row, check):
        self.asked.append(("compare", row, check))

    def ask_to_where(self, row, staff):
        self.asked.append(("where", row, staff))

    def ask_why_cancelled(self, row):
        self.asked.append(("why", row))

    def open_record(self, client_id):
        self.opened.append(client_id)

    def say(self, sentence):
        self.said.append(sentence)


def appointment(at, **changes):
    facts = {
        "client_id": "client-1",
        "staff_id": "staff-1",
        "on": TODAY,
        "starts": at,
        "purpose": "Session",
        "location": "",
    }
    return Appointment(id="", place=PlaceKind.PHONE, **{**facts, **changes})


@pytest.fixture
def desk(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client(lead_id="staff-1"))
    services.clients.open(actor, "client-1")
    services.diary.book(actor, appointment("10:00"))
    services.diary.book(actor, appointment("14:00", client_id=None, purpose="Team meeting"))
    services.diary.book(actor, appointment("09:00", on=TODAY + timedelta(days=2)))
    desk = WeekDesk(sitting_in(store), Page())
    desk.refresh()
    yield desk
    store.vault.close()


def test_the_week_is_in_order_and_a_day_is_a_part_of_it(desk):
    assert desk._view.title.startswith("Week of ")
    assert [line[1] for line in desk._view.lines] == ["10:00", "14:00", "09:00"]
    desk.show_a_day(True)
    assert [line[1] for line in desk._view.lines] == ["10:00", "14:00"]
    desk.turn(2)
    assert [line[1] for line in desk._view.lines] == ["09:00"]


def test_turning_goes_by_days_or_weeks_and_comes_back_to_today(desk):
    monday = desk.monday
    desk.turn(1)
    assert (desk.monday, desk._view.lines) == (monday + timedelta(days=7), [])
    desk.turn(0)
    assert (desk.monday, len(desk._view.lines)) == (monday, 3)
    desk.show_a_day(True)
    desk.turn(-(TODAY.weekday() + 1))
    assert desk.monday == monday - timedelta(days=7)


def test_nothing_is_done_where_nothing_is_chosen(desk):
    for does in (desk.move, desk.cancel, lambda: desk.record_outcome("5"), desk.compare, desk.open_chosen):
        does()
    assert desk._view.said == ["Choose an appointment first."] * 3 + ["Choose an appointment with a client first."]
    assert (desk._view.asked, desk._view.opened) == ([], [])


def test_what_is_done_with_the_chosen_one(desk):
    desk.take(0)
    for does in (desk.open_chosen, desk.compare, desk.move, desk.cancel):
        does()
    assert desk._view.opened == ["client-1"]
    assert [one[0] for one in desk._view.asked] == ["compare", "where", "why"]
    desk.record_outcome("5")
    assert desk.rows[0].appointment.outcome == "5"
    assert desk._view.lines[0][-1] != ""


def test_a_meeting_without_a_client_opens_and_compares_nothing(desk):
    desk.take(1)
    desk.open_chosen()
    desk.compare()
    assert (desk._view.opened, desk._view.said) == ([], ["Choose an appointment with a client first."])


def test_the_calendar_is_written_or_why_not_is_said(desk, tmp_path):
    desk.export(tmp_path / "week.ics")
    assert (tmp_path / "week.ics").read_text(encoding="utf-8").startswith("BEGIN:VCALENDAR")
    desk.export(tmp_path / "nowhere" / "week.ics")
    assert desk._view.said == [
        "Saved as week.ics, without names",
        "week.ics could not be written. Choose another place.",
    ]
