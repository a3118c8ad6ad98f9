"""The orders of a record behind their tab, with a real store and no window."""

from dataclasses import dataclass, field, replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.orders.court_order import Expiry, OrderEvent, OrderEventKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.orders.order_desk import ALL, OrderDesk
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, order, person, staff
from tests.sittings import sitting_in


@dataclass
class Tab:
    """Keeps what it was shown."""

    read: object = None
    desk: OrderDesk | None = None
    empty: tuple = ()
    options: list = field(default_factory=list)
    sheet: object = None
    all_facts: str = ""
    warnings: tuple = ()
    conditions: tuple = ()
    people: tuple = ()
    concerns: tuple = ()
    history: list = field(default_factory=list)
    said: list = field(default_factory=list)

    def show_no_order(self, heading, explanation, *, may_write):
        self.empty = (heading, explanation, may_write)

    def show_choice(self, options, _chosen):
        self.options = options

    def show_order(self, sheet):
        self.sheet, self.all_facts = sheet, ""

    def show_all_that_binds(self, facts):
        self.all_facts = facts

    def show_warnings(self, sentences):
        self.warnings = sentences

    def show_conditions(self, count, lines, nothing):
        self.conditions = (count, lines, nothing)

    def show_people(self, lines, nothing, *, may_see):
        self.people = (lines, nothing, may_see)

    def show_concerns(self, lines, open_ones, *, are_seen):
        self.concerns = (lines, open_ones, are_seen)

    def show_history(self, lines):
        self.history = lines

    def announce(self, sentence):
        self.said.append(sentence)

    def reload(self):
        self.desk.show_record(self.read())


def desk_over(store, actor=None):
    sitting, tab = sitting_in(store, actor), Tab()
    tab.read = lambda: store.services.clients.refresh(sitting.actor, "client-1")
    tab.desk = desk = OrderDesk(sitting, tab)
    store.services.clients.open(sitting.actor, "client-1", "to try")
    tab.reload()
    return desk, tab


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    yield store
    store.vault.close()


@pytest.fixture
def ordered(store):
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    return store


def test_a_record_without_an_order_says_so_and_then_that_somebody_checked(store):
    desk, tab = desk_over(store)
    assert tab.empty[0].startswith("No order has been recorded for ")
    assert tab.empty[2] is True
    desk.confirm_none()
    assert tab.empty[0].startswith("No order is in force for ")
    assert (desk.chosen, desk.scans) == (None, ())


def test_one_order_with_its_conditions_and_whom_it_protects(ordered):
    desk, tab = desk_over(ordered)
    assert [key for key, _ in tab.options] == ["0", ALL]
    assert (tab.sheet.may_write, tab.conditions[0], len(tab.conditions[1])) == (True, "1 standing", 1)
    assert tab.conditions[1][0].may_change
    assert [(line.person.label, line.relationship) for line in tab.people[0]] == [
        ("Person A", tab.people[0][0].relationship)
    ]
    assert person().name not in repr(tab.people[0])
    assert desk.next_letter == "Person B"


def test_a_past_day_shows_what_stood_and_changes_nothing(ordered):
    desk, tab = desk_over(ordered)
    desk.show_on(order().made_on - timedelta(days=1))
    assert "that day" in tab.conditions[0]
    assert not any(line.may_change for line in tab.conditions[1])
    desk.show_on(None)
    assert tab.conditions[0] == "1 standing"


def test_all_that_binds_names_the_order_of_each_condition(ordered):
    ordered.services.court_orders.record(
        ordered.actor,
        order(id="order-2", order_number="X2"),
        (),
        (condition(id="c-2", order_id="order-2", protected=()),),
    )
    desk, tab = desk_over(ordered)
    desk.choose(ALL)
    assert tab.conditions[0] == "2 bind, over 2 orders"
    assert len({line.of_order for line in tab.conditions[1]}) == 2
    desk.choose("1")
    assert (desk.at, tab.all_facts) == (1, "")


def test_time_runs_for_an_order_that_is_verified_and_counted(ordered):
    _, tab = desk_over(ordered)
    counted = order().is_verified and order().expires_on is not None
    assert (tab.sheet.time is not None) is counted
    if tab.sheet.time is not None:
        assert 0 <= tab.sheet.time.run <= tab.sheet.time.length


def test_an_end_that_may_be_meant_either_way_is_to_be_confirmed(store):
    unclear = replace(order(), expiry=Expiry.FIXED_DATE, expiry_as_written="for five years", expiry_is_clear=False)
    store.services.court_orders.record(store.actor, unclear, (person(),), (condition(),))
    _, tab = desk_over(store)
    assert tab.sheet.made.endswith("confirm whether that day counts")


def test_new_details_of_somebody_are_kept_and_read_again(ordered):
    desk, tab = desk_over(ordered)
    before = tab.people[0][0].person
    typed = dict.fromkeys(("address", "email", "workplace", "school", "vehicle", "also_known_as", "relationship"), "")
    typed |= {"label": "Person A", "name": "Imogen Calloway", "phone": "07700 900999"}
    desk.keeping_person(desk.chosen.order, before)({**typed, "is_child": False, "anonymised": False})
    desk.saved("Kept")
    assert tab.said[-1] == "Kept"
    assert len(tab.people[0]) == 1


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_weaker_roles_are_shown_what_is_theirs(ordered, role):
    member = staff(id="staff-2", role=role, is_lead=False, regulator="", registration_number="")
    ordered.services.sign_in.add_colleague(ordered.actor, PASSPHRASE, member, f"{PASSPHRASE} 2")
    _, tab = desk_over(ordered, ordered.services.sign_in.unlock("staff-2", f"{PASSPHRASE} 2"))
    assert (tab.sheet.may_write, tab.people[2]) == (False, False)
    if role is Role.ADMINISTRATOR:
        assert tab.conditions[:2] == ("not shown to your role", [])
        assert tab.concerns == ([], 0, False)
    else:
        assert not any(line.may_change for line in tab.conditions[1])


def test_pages_need_a_printer_and_are_of_the_order_in_hand(ordered):
    desk, tab = desk_over(ordered)
    drawn = []
    desk.pages("", drawn.append)
    assert tab.said == ["No printer is set up on this laptop. Ask IT to add one."]
    desk.pages("Test printer", drawn.append)
    assert drawn[0].startswith(b"%PDF")


def test_history_is_told_newest_first(ordered):
    desk, tab = desk_over(ordered)
    for day, words in ((TODAY - timedelta(days=30), "served by post"), (TODAY - timedelta(days=10), "read to him")):
        event = OrderEvent(
            id="",
            order_id=desk.chosen.order.id,
            client_id="client-1",
            kind=OrderEventKind.SERVED,
            on=day,
            details=words,
        )
        ordered.services.court_orders.record_event(ordered.actor, desk.chosen.order, event)
    desk.saved("Event recorded")
    assert [("read to him" in said) for _, said in tab.history][:2] == [True, False]
