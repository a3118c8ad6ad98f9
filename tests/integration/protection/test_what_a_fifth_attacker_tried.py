"""What a fifth attacker got past after the fourth one's hits were mended, each held here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal, WrongPassphrase
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Audience, LetterEventKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.protection.guesses import ASK, MOST_REFERRED
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.vault import Vault
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff

HER = person(name="Imogen Calloway", workplace="Fenwick Dental, Upper Fairlea")
OTHERS = {
    Role.ASSISTANT: "staff-2", Role.ADMINISTRATOR: "staff-3", Role.OCCUPATIONAL_THERAPIST: "staff-4",
    Role.PSYCHIATRIST: "staff-5",
}  # fmt: skip
NAMES = [
    "Anna Berg",
    "Clara Dunne",
    "Petra Voss",
    "Milena Horak",
    "Greta Falk",
    "Ursula Pryce",
    "Nadia Rahman",
    "Tilda Moss",
    "Yvette Arden",
    "Olga Stern",
    "Freya Lund",
    "Marta Kowal",
    "Rhona Blythe",
    "Sunita Rao",
]


def every_role(store):
    services, actor = store.services, store.actor
    services.clients.register(actor, client(lead_id="staff-1"))
    zone = condition(
        id="condition-2", number_on_face="2", category="ZONE_STREET", verbatim="Not to enter Larkspur Close.",
        ends_on=TODAY + timedelta(days=20),
    )  # fmt: skip
    services.court_orders.record(actor, order(), (HER,), (condition(), zone))
    other = client(
        id="client-2", given_names="Marcus", family_name="Webber", nhs_number="", address=("3 Mill Row", "Netherby"),
        postcode="", contacts=(), lead_id="staff-1",
    )  # fmt: skip
    services.clients.register(actor, other)
    hers = person(
        id="person-2", order_id="order-2", client_id="client-2", name="Beatrix Lonsdale", address="27 Quarry Rise, Netherby",
        phone="07700 900999",
    )  # fmt: skip
    services.court_orders.record(
        actor, order(id="order-2", client_id="client-2", order_number="X2"), (hers,),
        (condition(id="c9", order_id="order-2", client_id="client-2"),),
    )  # fmt: skip
    for role, key in OTHERS.items():
        member = staff(id=key, role=role, given_name="Sam", family_name=f"Okoro{key[-1]}", is_lead=False,
                       supervisor_id="staff-1")  # fmt: skip
        services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} {key}")


@pytest.fixture
def team(tmp_path):
    store = make_store(tmp_path / "records", every_role)
    yield store
    store.vault.close()


def as_role(team, role, opens=("client-1", "client-2")):
    actor = team.reopen(OTHERS[role], f"{PASSPHRASE} {OTHERS[role]}")
    for key in opens:
        team.services.clients.open(actor, key, "to try")
    return actor


def counted(team, who):
    with team.vault.open_work(team.actor) as work:
        return len(work.journal.answering(JournalQuestion(actor_id=who, actions=(Action.CHECK_ANSWERED,), limit=5000)))


def offer(team, actor, name):
    cases = team.services.case_file
    fields = {"service": name, "why": "x", "offered": "x", "need": "x"}
    entry = CaseEntry(
        id="", client_id="client-1", kind="signposting", author_id=actor.id, author_name=actor.name,
        written_at=team.clock.at, happened_on=TODAY, about=About.CLIENT, fields=fields,
    )  # fmt: skip
    return said_by(lambda: cases.write(actor, entry))


def book(team, actor, place, **changes):
    made = Appointment(
        id="", client_id="client-1", staff_id=actor.id, on=TODAY + timedelta(days=3),
        starts="10:00", location=place, place=PlaceKind.AWAY, purpose="",
    )  # fmt: skip
    return said_by(lambda: team.services.diary.book(actor, replace(made, **changes), "compared with the order already"))


def said_by(act):
    try:
        act()
    except Refusal as refusal:
        return str(refusal)
    return "kept"


# -- an answer is counted whatever becomes of the rest --------------------------------------------------------


@pytest.mark.parametrize("ask", [offer, book])
def test_a_no_counts_as_much_as_a_yes_however_many_went_before(team, ask):
    actor = as_role(team, Role.ASSISTANT)
    for name in NAMES:
        before, said = counted(team, actor.id), ask(team, actor, f"{name}, 12 Harrow Street")
        told = said == "kept" or ASK in said
        assert counted(team, actor.id) - before == int(told), said
    assert not told, "after so many the answers are slow"


def test_whoever_waits_is_answered(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    while (
        book(team, actor, f"Hall {counted(team, actor.id)}, Upper Fairlea", minutes=15) == "kept"
        or counted(team, actor.id) < 9
    ):
        assert counted(team, actor.id) < 20
    team.clock.at += timedelta(minutes=6)
    assert book(team, actor, "Community Centre, 4 Harrow Street", starts="15:00") == "kept"


def test_the_same_words_in_another_record_are_another_question(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    for key in ("client-1", "client-2"):
        seen, before = team.services.clients.refresh(actor, key).client, counted(team, actor.id)
        letter = replace(
            team.services.letters.begin(actor, seen, kind), subject="x", opening="", body="We met Beatrix today."
        )
        team.services.letters.preview(actor, letter)
        assert counted(team, actor.id) == before + 1, key


def test_new_client_files_are_no_way_to_try_names_out(team):
    actor = as_role(team, Role.ADMINISTRATOR, opens=())
    tried = 0
    while tried <= MOST_REFERRED + 20:
        spelt = f"{chr(97 + tried // 5 // 26)}{chr(97 + tried // 5 % 26)}rik"
        words = "; ".join(f"{name} {spelt}" for name in NAMES[:5])
        made = client(
            id=f"new-{tried}", given_names="Alan", family_name="Stone", nhs_number="", contacts=(), case_holder="",
            address=(), postcode="", referral_reason=f"Knows {words}.",
        )  # fmt: skip
        if "Many names" in said_by(lambda made=made: team.services.clients.register(actor, made)):
            break
        tried += 5
    assert tried <= MOST_REFERRED


# -- what a letter prints that nobody typed into it -----------------------------------------------------------


@pytest.mark.parametrize(
    "name",
    [
        "Daniel (ex of Imogen Calloway)",
        "Daniel, 9 Birch Lane",
        "Daniel 07700 900456",
        "Daniel & Beatrix Lonsdale of 27 Quarry Rise",
    ],
)
def test_the_name_in_the_file_is_printed_and_so_is_checked(team, name):
    seen = team.services.clients.open(team.actor, "client-1").client
    with pytest.raises(HasProblems, match="Only the name itself"):
        team.services.clients.amend(team.actor, seen, replace(seen, given_names=name))
    with team.vault.open_work(team.actor) as work:  # as an earlier version may have stored it
        work.save(replace(work.get(Client, "client-1"), given_names=name))
        work.record(Action.CLIENT_CHANGED, client_id="client-1", subject="clients", subject_id="client-1")
        work.commit()
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    seen = team.services.clients.refresh(team.actor, "client-1").client
    letter = replace(
        team.services.letters.begin(team.actor, seen, kind), recipient_name="Mr D Hargreave", opening="Dear Mr Hargreave,",
        body="We meet on Monday.",
    )  # fmt: skip
    assert must_fix(team.services.letters.preview(team.actor, letter).findings)


@pytest.mark.parametrize("reader", ["Carer", "Gareth Snape"])
def test_what_lies_at_a_relatives_may_be_read_by_him(team, reader):
    seen = team.services.clients.open(team.actor, "client-1").client
    mother = Contact(kind=ContactKind.FAMILY, name="Ruth Hargreave", address=("40 Hill Rise", "Fairlea"))
    team.services.clients.amend(team.actor, seen, replace(seen, contacts=(*seen.contacts, mother)))
    kind = next(one for one in team.services.letters.kinds() if one.audience is Audience.PROFESSIONAL)
    seen = team.services.clients.refresh(team.actor, "client-1").client
    letter = replace(
        team.services.letters.begin(team.actor, seen, kind), recipient_name=reader, recipient_role="",
        recipient_address=("40 Hill Rise", "Fairlea"), body="Imogen Calloway lives at 9 Birch Lane.",
    )  # fmt: skip
    assert must_fix(team.services.letters.preview(team.actor, letter).findings)


# -- records that nobody opened --------------------------------------------------------------------------------


def test_a_booking_tells_no_word_of_an_order_that_was_not_opened(team):
    actor = as_role(team, Role.OCCUPATIONAL_THERAPIST, opens=())
    made = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00",
        location="Community hall, Upper Fairlea", place=PlaceKind.AWAY, purpose="Relapse into cocaine",
    )  # fmt: skip
    shut = team.services.diary.check(actor, made)
    assert "Larkspur" not in repr(shut)
    assert "Person A" not in repr(shut)
    assert shut.findings
    team.services.clients.open(actor, "client-1", "to try")
    assert "Larkspur" in repr(team.services.diary.check(actor, made))


def test_what_anothers_appointment_is_for_is_read_in_an_open_record(team):
    made = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY, starts="10:00", location="Room 2",
        place=PlaceKind.ROOM, purpose="Relapse into cocaine",
    )  # fmt: skip
    team.services.diary.book(team.actor, made, "compared with the order already")
    actor, monday = as_role(team, Role.OCCUPATIONAL_THERAPIST, opens=()), TODAY - timedelta(days=TODAY.weekday())
    (row,) = team.services.diary.week(actor, monday, own=False)
    assert row.appointment.purpose == ""
    moved = team.services.diary.move(
        actor, row.appointment, replace(row.appointment, starts="11:30"), "compared with the order already", "a clash"
    )
    team.services.clients.open(actor, "client-1", "to try")
    (row,) = team.services.diary.week(actor, monday, own=False)
    assert (row.appointment.purpose, moved.starts) == ("Relapse into cocaine", "11:30")


def test_a_merge_opens_no_record_that_asked_before(team):
    team.sign_note(note())
    psychiatrist = as_role(team, Role.PSYCHIATRIST)
    team.services.clients.register(psychiatrist, client(id="client-3", nhs_number="", lead_id=None))
    team.services.clients.open(psychiatrist, "client-3")
    team.services.clients.merge(psychiatrist, "client-3", "client-1", "the same person")
    team.clock.at += timedelta(days=1)
    actor = as_role(team, Role.OCCUPATIONAL_THERAPIST, opens=())
    with pytest.raises(Refusal, match="caseload"):
        team.services.clients.open(actor, "client-3")


# -- wrong passphrases -----------------------------------------------------------------------------------------


def test_a_right_try_takes_no_wrong_one_beside_it_back(team):
    team.vault.close()
    tries, now = Vault(team.folder, team.clock).attempts, team.clock

    def wrong(beside):
        with tries.guessing("anybody", now, forgets=False):
            beside()
            raise WrongPassphrase("wrong")

    said = []
    for _ in range(3):  # a colleague's own right passphrase begins before the wrong one and ends after it
        with tries.guessing("anybody", now, forgets=False), pytest.raises(WrongPassphrase) as refused:
            wrong(lambda: None)
        said.append("Too many" in str(refused.value))
    assert (tries.count("anybody"), said) == (2, [False, False, True])
    with tries.guessing("hers", now), pytest.raises(WrongPassphrase), tries.guessing("hers", now):
        raise WrongPassphrase("wrong")
    assert tries.count("hers") == 1


# -- the room, and what an administrator reads -----------------------------------------------------------------

PLACES = (
    "Room 2, after Mr Webber",
    "Webber's usual",
    "M. Webber",
    "MarcusWebber",
    "Hall at Mill Row",
    "i.c. at Birch Lane",
)


@pytest.mark.parametrize("place", PLACES)
def test_a_place_in_the_room_names_nobody(team, place):
    made = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00", location=place,
        place=PlaceKind.AWAY, purpose="",
    )  # fmt: skip
    team.services.clients.open(team.actor, "client-1")
    with team.vault.open_work(team.actor) as work:  # as an earlier version, or another laptop, may have stored it
        work.add(made)
        work.record(Action.APPOINTMENT_BOOKED, client_id="client-1", subject="appointments", subject_id="a-1")
        work.commit()
    (shown,) = team.services.room.enter(team.actor, "client-1").appointments
    assert shown.location == ""


def test_a_place_that_says_nothing_stands_in_the_room(team):
    assert book(team, team.actor, "the library", staff_id="staff-1") == "kept"
    team.services.clients.open(team.actor, "client-1")
    (shown,) = team.services.room.enter(team.actor, "client-1").appointments
    assert shown.location == "the library"


def test_an_administrator_learns_nothing_of_conditions(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    waiting = repr(team.services.worklist.to_finish(actor))
    assert "Conditions" not in waiting
    assert "Requirements" not in waiting
    assert "condition" not in repr(team.services.letters.left_out(actor, "client-1", Audience.CLIENT))


def test_a_review_is_its_reviewers_own(team):
    goal = Goal(
        id="goal-1", client_id="client-1", number=1, title="Sleep through the night", own_words="I want to sleep",
        agreed_on=TODAY, level_descriptions=("never", "one night", "three nights", "five nights", "all seven"),
    )  # fmt: skip
    team.services.clients.open(team.actor, "client-1")
    team.services.goals.set(team.actor, goal)
    actor = as_role(team, Role.ASSISTANT)
    review = GoalReview(
        id="review-1", client_id="client-1", reviewer_id="staff-1", reviewer_name="Dr Priya Nandakumar", reviewed_on=TODAY,
        ratings=(GoalRating("goal-1", 1, goal.weight, 0),),
    )  # fmt: skip
    kept = team.services.goal_reviews.sign(actor, review, f"{PASSPHRASE} {OTHERS[Role.ASSISTANT]}")
    assert (kept.reviewer_id, kept.reviewer_name) == (actor.id, actor.name)


def test_only_who_signs_letters_releases_one_for_the_post(team):
    actor = as_role(team, Role.ASSISTANT)
    with pytest.raises((NotAllowed, Refusal), match="clinician"):
        team.services.register.record_event(actor, sealed(team).id, LetterEventKind.FOR_POST, "")


def sealed(team):
    lead = team.reopen("staff-1", PASSPHRASE)
    team.services.clients.open(lead, "client-1")
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    letter = team.services.letters.begin(lead, team.services.clients.refresh(lead, "client-1").client, kind)
    letter = replace(letter, body="We meet on Monday.")
    team.services.drafts.keep_letter(lead, letter)
    found = team.services.letters.preview(lead, letter).findings
    return team.services.letters.sign(lead, letter, PASSPHRASE, {one.key: "looked at" for one in found})
