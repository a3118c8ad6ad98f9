"""What a fifteenth attacker got past, each held here: the client's view, a clock put right, labels written otherwise."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, StaleRecord
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.orders.order_status import status_on
from recolo_desktop.domain.protection.by_label import by_label
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.reaching import names_client
from recolo_desktop.domain.protection.sentences_about import tells_of_a_life
from recolo_desktop.services.team.trusted_time import TrustedClock
from tests.builders import TODAY, client, condition, make_store, order, person
from tests.integration.protection.test_what_a_fourth_attacker_tried import team as fourth
from tests.integration.records.test_the_clock import shift

pytestmark = pytest.mark.proof

team = fourth
DAY = timedelta(days=1)


# -- the client's view ------------------------------------------------------------------------------------


@pytest.fixture
def neighbours(tmp_path):
    """Somebody protected who lives in the town of the client's own probation office."""
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    office = Contact(
        kind=ContactKind.PROBATION, name="Gareth Snape", organisation="Probation", address=("1 Quay Road", "Fairlea"),
    )  # fmt: skip
    services.clients.register(actor, client(contacts=(office,)))
    yield store
    store.vault.close()


def goal(**words):
    return Goal(
        id="goal-1",
        client_id="client-1",
        number=1,
        level_descriptions=("a", "b", "c", "d", "e"),
        agreed_on=TODAY,
        **words,
    )


def protect(store, **facts):
    services, actor = store.services, store.actor
    services.court_orders.record(actor, order(), (person(**facts),), (condition(verbatim="Not to contact her."),))
    services.clients.open(actor, "client-1")
    return services.room.enter(actor, "client-1")


def test_his_view_tells_by_no_label_where_somebody_lives_or_works(neighbours):
    words = {"title": "Volunteer at Larkspur Close", "own_words": "Help at Thornfield Nursery. Library in Fairlea."}
    neighbours.services.goals.set(neighbours.actor, goal(**words), "places of the team")
    meeting = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + DAY, starts="10:00", purpose="s",
        location="1 Quay Road, Fairlea", place=PlaceKind.AWAY,
    )  # fmt: skip
    neighbours.services.diary.book(neighbours.actor, meeting, "His own office")
    shown = protect(neighbours, address="5 Larkspur Close, Fairlea", workplace="Thornfield Nursery")
    said = repr((shown.goals, shown.appointments))
    assert " of Person A" not in said
    assert "Larkspur" not in said
    assert "Thornfield" not in said
    assert "not shown here" in said
    assert "Library in Fairlea" in said  # a town that he shares stays as it is written


# -- the clock --------------------------------------------------------------------------------------------


class Laptop:
    """A laptop's clock, and seconds that go on whatever it says."""

    def __init__(self, at) -> None:
        self.at, self.seconds = at, 0.0

    def __call__(self):
        return self.at

    def steady(self):
        return self.seconds

    def goes_on(self, **by):
        self.at += timedelta(**by)
        self.seconds += timedelta(**by).total_seconds()


@pytest.mark.parametrize("years", [-3, -1, 1, 4])
def test_a_clock_that_is_put_right_while_it_is_in_doubt_moves_no_time(team, years):
    known = team.clock.at
    laptop = Laptop(known + years * 365 * DAY)
    clock = TrustedClock(laptop, laptop.steady)
    clock.judge(known)
    assert clock.doubt
    began = clock()
    laptop.at = known + timedelta(minutes=5)  # the network sets it
    assert clock() == began
    laptop.goes_on(hours=2)
    assert clock() == began + timedelta(hours=2)
    assert clock.doubt


@pytest.mark.parametrize("off", [-80, 80])
def test_a_time_that_a_lead_has_set_goes_on_when_the_laptop_is_put_right(team, off):
    right = team.clock.at
    laptop = Laptop(right + off * DAY)
    clock = TrustedClock(laptop, laptop.steady)
    clock.judge(right)
    clock.trust(right)
    laptop.goes_on(hours=1)
    assert clock() == right + timedelta(hours=1)
    laptop.at = right + timedelta(hours=1)  # the network sets it
    assert abs(clock() - (right + timedelta(hours=1))) < timedelta(minutes=1)
    laptop.goes_on(hours=9)  # asleep: the steady seconds go on too
    assert abs(clock() - (right + timedelta(hours=10))) < timedelta(minutes=1)


@pytest.mark.parametrize("days", [-3 * 365, 400])
def test_an_order_in_force_binds_after_the_clock_is_put_right(team, days):
    right = team.clock.at
    actor = shift(team, days=days)
    team.clock.at = right
    record = team.services.clients.open(actor, "client-1", "to see")
    (each, *_) = record.orders
    assert each.on(team.services.clients.today()).binds
    assert status_on(each.order, each.events, team.services.clients.today())


# -- labels written otherwise, passages, names in small letters -------------------------------------------


@pytest.mark.parametrize(
    "said",
    ["(Address of Person A)", "[address of Person A]", "address of Person\u00a0A", "(address of person a)",
     "the workplace of PERSON A", "home of Person-A"],
)  # fmt: skip
def test_a_detail_by_its_label_is_told_however_it_is_written(said):
    assert list(by_label((("", f"We meet at {said} at ten."),), Seen()))


@pytest.mark.parametrize("said", ["The address of the person is known.", "in person a little later", "work of art"])
def test_other_words_are_no_detail_by_a_label(said):
    assert not list(by_label((("", said),), Seen()))


@pytest.mark.parametrize(
    "place", ["(address of person a)", "address of Person\u00a0A", "Person-A's house", "PERSON A's house"]
)
def test_a_label_is_no_place_however_it_is_written(team, place):
    meeting = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + DAY, starts="10:00", purpose="s", location=place,
        place=PlaceKind.AWAY,
    )  # fmt: skip
    with pytest.raises(HasProblems):
        team.services.diary.book(team.actor, meeting, "The usual place")


@pytest.mark.parametrize(
    "said",
    ["Person A has moved to the coast.", "Your former partner works at the library now.",
     "The mother of your child lives with a new family."],
)  # fmt: skip
def test_no_passage_says_of_somebodys_life_what_a_letter_may_not(team, said):
    assert tells_of_a_life(said)
    with pytest.raises(HasProblems):
        team.services.templates.keep_snippet(team.actor, "A passage", said)


@pytest.mark.parametrize(
    "said", ["We will not pass messages on.", "You may not contact your former partner.", "Bring this letter."]
)
def test_a_passage_on_keeping_to_the_order_is_kept(said):
    assert not tells_of_a_life(said)


@pytest.mark.parametrize(
    "said",
    ["The nowak family now lives in the tideham flats.", "Your kasia sends love.", "Past the tideham flats, tideham."],
)
def test_a_name_in_small_letters_is_asked_about_wherever_it_stands(team, said):
    services, actor = team.services, team.actor
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    letter = services.letters.begin(actor, services.clients.open(actor, "client-1").client, kind)
    found = services.letters.preview(actor, replace(letter, body=said)).findings
    assert [one for one in found if one.asks_about or one in must_fix(found)]


# -- directory, diary, entries, readers -------------------------------------------------------------------


def test_what_an_advocacy_is_reached_by_is_asked_about(team):
    services, actor = team.services, team.actor
    services.directory.add(
        actor,
        Agency(
            id="", kind=AgencyKind.ADVOCACY, organisation="Open Door", postcode="ZZ99 8OD", phone="01632 960777",
            email="help@opendoor.example.org",
        ),
    )  # fmt: skip
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    letter = services.letters.begin(actor, services.clients.open(actor, "client-1").client, kind)
    for said in ("Come to ZZ99 8OD.", "Ring 01632 960777.", "Write to help@opendoor.example.org."):
        assert services.letters.preview(actor, replace(letter, body=said)).findings


def test_an_entry_of_the_directory_is_changed_under_its_own_name_only(team):
    services, actor = team.services, team.actor
    one, other = (
        services.directory.add(actor, Agency(id="", kind=AgencyKind.OTHER, organisation=name))
        for name in ("One", "Two")
    )
    with pytest.raises(StaleRecord):
        services.directory.amend(actor, one, replace(one, id=other.id, organisation="Not it"))


def test_moving_an_appointment_does_not_say_how_it_went(team):
    services, actor = team.services, team.actor
    meeting = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + DAY, starts="10:00", purpose="s", location="",
        place=PlaceKind.PHONE,
    )  # fmt: skip
    kept = services.diary.book(actor, meeting)
    with pytest.raises(NotAllowed):
        services.diary.move(actor, kept, replace(kept, outcome="5", starts="11:00"), "", "later")


@pytest.mark.parametrize(
    "what", [{"kind": "no such kind"}, {"fields": {"way": "Client rang", "words": "x", "clock": "y"}}]
)
def test_an_entry_says_only_what_its_kind_asks(team, what):
    given = {"kind": "call", "fields": {"way": "Client rang", "words": "x"}, **what}
    entry = CaseEntry(
        id="", client_id="client-1", author_id="", author_name="", written_at=team.clock(), happened_on=TODAY,
        about=About.CLIENT, **given,
    )  # fmt: skip
    with pytest.raises(StaleRecord):
        team.services.case_file.write(team.actor, entry)


NAMES_HER = "The protected person is Imogen Calloway."


@pytest.mark.parametrize(
    "said", ["cc: Daniel Hargreave", "Please give this letter to Daniel.", "Copies to: the client"]
)
def test_a_letter_that_says_that_the_client_gets_it_reaches_him(team, said):
    services, actor = team.services, team.actor
    kind = next(one for one in services.letters.kinds() if one.key == "gp_letter")
    letter = services.letters.begin(actor, services.clients.open(actor, "client-1").client, kind)
    letter = replace(letter, recipient_name="Dr Ann Quay", recipient_role="gp", body=f"{NAMES_HER}\n\n{said}")
    assert must_fix(services.letters.preview(actor, letter).findings)


@pytest.mark.parametrize("whom", ["to Dan", "D H", "the above", "to his mother"])
def test_words_on_where_a_letter_went_that_mean_the_client_or_his_house(whom):
    assert names_client(whom, client())


@pytest.mark.parametrize("whom", ["second class, tracked", "to his GP", "Fairlea Surgery", "to Dr Ann Quay"])
def test_words_on_where_a_letter_went_that_mean_somebody_else(whom):
    assert not names_client(whom, client())
