"""The day behind its page, with a real store and no window."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.shell.home_desk import HomeDesk
from recolo_desktop.presenters.tasks import TasksInline
from recolo_desktop.services.diary.worklist import DIARY
from tests.builders import PASSPHRASE, TODAY, client, make_store, staff
from tests.sittings import sitting_in


@dataclass
class Page:
    """Keeps what it was shown."""

    clients: list = field(default_factory=list)
    total: int = 0
    nothing: str = ""
    scopes: list = field(default_factory=list)
    chosen: str = ""
    day: list = field(default_factory=list)
    to_finish: list = field(default_factory=list)
    count: str = ""
    backup: str = ""
    unread: list = field(default_factory=list)

    def show_clients(self, rows, total, nothing):
        self.clients, self.total, self.nothing = rows, total, nothing

    def show_more_clients(self, rows):
        self.clients = [*self.clients, *rows]

    def show_scopes(self, options, chosen):
        self.scopes, self.chosen = options, chosen

    def show_day(self, lines):
        self.day = lines

    def show_to_finish(self, lines, count):
        self.to_finish, self.count = lines, count

    def show_backup(self, words):
        self.backup = words

    def say_unread(self, sentence):
        self.unread.append(sentence)


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    yield store
    store.vault.close()


def desk_over(store, actor=None):
    desk = HomeDesk(sitting_in(store, actor), Page())
    desk.refresh()
    return desk, desk._view


LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def booked(store, starts, on=TODAY, **facts):
    made = Appointment(
        id="", on=on, starts=starts, place=PlaceKind.PHONE,
        **{"staff_id": "staff-1", "client_id": "client-1", "purpose": "Session", "location": "", **facts},
    )  # fmt: skip
    store.services.diary.book(store.actor, made)


def test_an_empty_store_says_so_and_begins_with_the_team(store):
    _, page = desk_over(store)
    assert (page.clients, page.nothing) == ([], "No client here yet. Add a client when a referral comes in.")
    assert (page.scopes, page.chosen) == ([("mine", "Mine 0"), ("team", "Team 0"), ("closed", "Closed 0")], "team")
    assert page.day == []


def test_ones_own_clients_come_first_and_are_found_by_their_names(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    store.services.clients.register(
        store.actor, client(id="client-2", given_names="Marcus", family_name="Webber", nhs_number="", lead_id=None)
    )
    desk, page = desk_over(store)
    assert (page.chosen, [row.client.id for row in page.clients]) == ("mine", ["client-1"])
    desk.choose("team")
    assert len(page.clients) == 2
    desk.find("Webber")
    assert [row.client.id for row in page.clients] == ["client-2"]
    desk.find("Nobodyatall")
    assert (page.clients, page.nothing) == ([], "No client matches. Try part of the name, or the NHS number.")


def test_more_clients_come_below_the_first_page(store):
    for at in range(130):
        facts = client(
            id=f"client-{at}", given_names="Ann", family_name=f"{LETTERS[at // 26]}{LETTERS[at % 26].lower()}berg", nhs_number="",
            lead_id="staff-1", birth_date=TODAY.replace(year=1950 + at % 50, day=1 + at % 28),
        )  # fmt: skip
        store.services.clients.register(store.actor, facts)
    desk, page = desk_over(store)
    first = len(page.clients)
    assert first < page.total == 130
    desk.ask_for_more()
    assert len({row.client.id for row in page.clients}) == len(page.clients) > first


class Later(TasksInline):
    """Answers when it is told to, in any order."""

    def __init__(self):
        self.waiting = []

    def run(self, work, on_done=None, on_refused=None):
        self.waiting.append(lambda: TasksInline.run(self, work, on_done, on_refused))


def test_an_answer_to_an_earlier_question_is_dropped(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    desk, page = desk_over(store)
    sitting = sitting_in(store)
    later = Later()
    desk._sitting = type(sitting)(sitting.actor, sitting.services, later, sitting.clock, sitting.keeper)
    desk.find("Nobodyatall")
    desk.find("Hargreave")
    second, first = later.waiting.pop(), later.waiting.pop()
    second()
    first()
    assert [row.client.id for row in page.clients] == ["client-1"]


def test_today_in_order_with_the_next_one_marked_and_its_note(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    booked(store, "08:00", purpose="Early")
    booked(store, "23:00", purpose="Late")
    booked(store, "12:00", on=TODAY + timedelta(days=1))
    _, page = desk_over(store)
    assert [(line.starts, line.is_next) for line in page.day] == [("08:00", False), ("23:00", True)]
    assert all(line.note_for == "client-1" and line.details.startswith(("Early", "Late")) for line in page.day)


def test_whoever_writes_no_notes_is_offered_none(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    member = staff(id="staff-2", role=Role.ADMINISTRATOR, is_lead=False, regulator="", registration_number="")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} 2")
    booked(store, "23:00", staff_id="staff-2")
    _, page = desk_over(store, store.services.sign_in.unlock("staff-2", f"{PASSPHRASE} 2"))
    assert [line.note_for for line in page.day] == [""]


def test_what_waits_leads_somewhere_and_is_counted(store):
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    booked(store, "08:00")
    store.clock.at += timedelta(days=2)
    _, page = desk_over(store)
    without_outcome = [line for line in page.to_finish if line.leads_to == DIARY]
    assert len(without_outcome) == 1
    assert page.count.startswith(str(sum(line.count for line in page.to_finish)))
    assert all(line.tone in ("grey", "amber", "red") for line in page.to_finish)


def test_what_cannot_be_read_is_said(store):
    desk, page = desk_over(store)
    desk._unread(type("R", (Exception,), {})("The records are locked."))
    assert page.unread == ["The records are locked."]
