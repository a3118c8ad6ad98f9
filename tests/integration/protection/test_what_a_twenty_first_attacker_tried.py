"""What the twenty-first attacker got past: months that are names, entries opened by one word, labels where repeated."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.protection.place_check import place_findings
from tests.builders import TODAY, client, person
from tests.integration.protection.test_what_a_fourth_attacker_tried import HEADINGS, begun
from tests.integration.protection.test_what_a_nineteenth_attacker_tried import (  # noqa: F401
    NOTHING_ELSE,
    WEAK,
    become,
    cast,
    found_in,
    sealed_of,
    with_weak_roles,
)

pytestmark = pytest.mark.proof

SURGERY = {"organisation": "Rookhope Surgery", "phone": "01632 960777"}
HER_DOCTOR = Contact(
    kind=ContactKind.GP, name="Dr Anjali Vance", address=("2 Market Square", "Otterholt"), **SURGERY
)  # fmt: skip
ENTRY = Agency(
    id="", kind=AgencyKind.OTHER, person="Dr Anjali Vance", address=("2 Market Square", "Otterholt"),
    postcode="ZZ99 6AA", notes="Rings on Mondays", **SURGERY,
)  # fmt: skip


# -- a month, and any word of the harmless list, is somebody's name where somebody does something -------------


@pytest.mark.parametrize("name", ["April", "June", "May", "August"])
@pytest.mark.parametrize(
    "said",
    [
        "When {} leaves at five you go another way.",
        "If {} drives the school run you stay at home.",
        "Since {} lives near the park you keep away.",
        "You stood by {} at the till.",
        "You were rude until {} left.",
        "You confided in {}, who works at the shop.",
    ],
)
def test_a_month_that_does_what_only_somebody_does_is_asked_about(cast, name, said):  # noqa: F811
    assert found_in(cast({}, {"name": f"{name} Marchbank"}), body=said.format(name))


@pytest.mark.parametrize(
    "said", ["You began in April.", "We meet again by April 2027.", "Since April you come weekly."]
)
def test_a_month_that_is_one_asks_nothing(cast, said):  # noqa: F811
    assert found_in(cast({}, {"name": "April Marchbank"}), body=said) == ()


@pytest.mark.parametrize("name", ["Church", "Court", "English", "Justice", "Page", "Park", "Ward"])
def test_a_surname_of_the_harmless_list_is_asked_about_after_a_word_that_opens_a_sentence(cast, name):  # noqa: F811
    store = cast({}, {"name": f"Imogen {name}"})
    assert found_in(store, body=f"When {name} leaves at five you go another way.")


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("Sainsbury's", "Do not shop at Sainsburys."),
        ("Sainsburys", "Do not shop at Sainsbury's."),
        ("Bakehouse", "Bakehouse opens at nine."),
        ("Brewery", "Brewery staff know your face."),
        ("The Orangery", "Orangery rang the police."),
    ],
)
def test_a_workplace_of_one_word_is_found_however_it_is_written(cast, where, said):  # noqa: F811
    assert found_in(cast({}, {"workplace": where}), body=said)


@pytest.mark.parametrize("where", ["Bakehouse", "Brewery", "The Orangery"])
def test_a_booking_at_her_workplace_of_one_word_asks(where):
    her = person(**{**NOTHING_ELSE, "name": "Imogen Calloway", "workplace": where})
    found = place_findings(f"{where}, 4 Quay Street, ZZ99 6AA", TODAY, "10:00", 50, (), (her,))
    assert [one for one in found if one.severity in (Severity.CHECK, Severity.MUST_FIX)]


# -- an entry that is hidden as a whole stays so --------------------------------------------------------------


@pytest.fixture
def hidden_doctor(cast):  # noqa: F811
    store = cast({"contacts": (*client().contacts, HER_DOCTOR)}, {"name": "Anjali Vance"})
    store.services.directory.add(store.actor, ENTRY)
    with_weak_roles(store)
    return store


@pytest.mark.parametrize("role", WEAK)
@pytest.mark.parametrize("change", [{"name": "Dr New"}, {"kind": ContactKind.FAMILY}, {"phone": "01632 960001"}])
def test_a_contact_that_is_hidden_is_not_changed_by_whom_it_is_hidden_from(hidden_doctor, role, change):
    services, actor = hidden_doctor.services, become(hidden_doctor, role)
    seen = services.clients.open(actor, "client-1", "to ring").client
    changed = replace(seen, contacts=(*seen.contacts[:-1], replace(seen.contacts[-1], **change)))
    with pytest.raises(NotAllowed):
        services.clients.amend(actor, seen, changed)


@pytest.mark.parametrize("role", WEAK)
def test_an_entry_of_the_directory_that_is_hidden_is_neither_changed_nor_ended_nor_merged(hidden_doctor, role):
    services, actor = hidden_doctor.services, become(hidden_doctor, role)
    (seen,) = services.directory.all(actor)
    for act in (
        lambda: services.directory.amend(actor, seen, replace(seen, person="Dr New")),
        lambda: services.directory.end(actor, seen),
    ):
        with pytest.raises(NotAllowed):
            act()
    own = services.directory.add(actor, replace(ENTRY, person="", organisation="Own Office", phone="", notes=""))
    with pytest.raises(NotAllowed):
        services.directory.merge(actor, seen.id, own.id)


@pytest.mark.parametrize("role", WEAK)
def test_the_history_of_an_entry_in_which_somebody_protected_once_stood_tells_nothing(hidden_doctor, role):
    services = hidden_doctor.services
    (entry,) = services.directory.all(hidden_doctor.actor)
    services.directory.amend(hidden_doctor.actor, entry, replace(entry, person="Dr Shah"))
    history = services.directory.in_use(become(hidden_doctor, role), entry.id).history
    assert history
    assert not any(line.changes or line.reason for line in history)


# -- an office and the client's own home stay in plain words wherever they are repeated ------------------------


@pytest.mark.parametrize("role", WEAK)
def test_what_repeats_an_office_or_his_own_old_home_is_no_label(cast, role):  # noqa: F811
    doctor = replace(HER_DOCTOR, name="Dr Shah")
    said = "Dr Shah, Rookhope Surgery"
    his = {
        "contacts": (*client().contacts, doctor), "address": ("9 Birch Lane", "Southfield"), "phone": "07700 900456",
        "case_holder": said, "referral_agency": "Rookhope Surgery", "referrer": said,
    }  # fmt: skip
    hers = {"address": "9 Birch Lane, Southfield", "workplace": "Rookhope Surgery", "phone": "07700 900456"}
    store = cast(his, hers)
    with_weak_roles(store)
    services = store.services
    seen = services.clients.refresh(store.actor, "client-1").client
    moved = replace(seen, address=("3 Hill View", "Fairlea"), phone="07700 900111", case_holder="Gareth Snape")
    services.clients.amend(store.actor, seen, moved)
    services.diary.book(
        store.actor,
        Appointment(
            id="", client_id=moved.id, staff_id=store.actor.id, on=TODAY, starts="10:00", purpose="Session",
            location="2 Market Square, Otterholt", place=PlaceKind.AWAY,
        ),
        "Looked at the order",
    )  # fmt: skip
    record = services.clients.open(become(store, role), "client-1", "to ring")
    read = repr((record.earlier, record.episodes, record.appointments))
    assert "(not shown here)" not in read
    assert "9 Birch Lane" in read


# -- what was true when a letter was signed -------------------------------------------------------------------


def printed(store, sealed):
    return store.services.register.record_printing(store.actor, sealed.id, printer="Office", copies=1, pages=1)


def letter_to(store, name, body):
    written = replace(
        begun(store, store.actor, "progress_probation"),
        body=f"{HEADINGS}\n\n{body}", recipient_name=name, recipient_role="", recipient_address=("3 Hill View", "Fairlea"),
        copies=(),
    )  # fmt: skip
    for one in store.services.letters.preview(store.actor, written).findings:
        if one.asks_about:
            store.services.words.nobody(store.actor, "client-1", one.asks_about)
    return sealed_of(store, written)


def test_a_reader_who_is_no_professional_any_more_gets_no_print(cast):  # noqa: F811
    store = cast({}, {})
    services = store.services
    police = Contact(
        kind=ContactKind.POLICE, name="Paul Okafor", organisation="Police", address=("3 Hill View", "Fairlea")
    )
    seen = services.clients.refresh(store.actor, "client-1").client
    services.clients.amend(store.actor, seen, replace(seen, contacts=(*seen.contacts, police)))
    sealed = letter_to(store, "Paul Okafor", "Imogen Calloway moved to 77 Quarry Hill, Otterholt.")
    seen = services.clients.refresh(store.actor, "client-1").client
    brother = replace(police, kind=ContactKind.FAMILY, organisation="")
    services.clients.amend(store.actor, seen, replace(seen, contacts=(*seen.contacts[:-1], brother)))
    with pytest.raises(Refusal, match="not known as before"):
        printed(store, sealed)


def test_who_became_a_client_since_a_letter_was_signed_is_not_printed_for_others(cast):  # noqa: F811
    store = cast({}, {})
    sealed = letter_to(store, "Gareth Snape", "Wilfred Okonjo lives at 77 Quarry Hill, Otterholt.")
    other = client(
        id="client-2", given_names="Wilfred", family_name="Okonjo", preferred_name="", nhs_number="",
        address=("77 Quarry Hill", "Otterholt"),
    )  # fmt: skip
    store.services.clients.register(store.actor, other)
    with pytest.raises(Refusal, match="another client"):
        printed(store, sealed)


@pytest.mark.parametrize("asked", ["How often did you think of Imogen?", "How near Quarrydown Primary were you?"])
def test_a_rating_that_means_somebody_protected_is_not_put_before_the_client(cast, asked):  # noqa: F811
    store = cast({}, {"school": "Quarrydown Primary"})
    rating = TeamRating(id="", title="Thoughts", question=asked, least="never", most="always")
    asked_of_all = store.services.ratings.add(store.actor, rating).as_measure()
    with pytest.raises(Refusal, match="stays with you"):
        store.services.room.hand_over(store.actor, "client-1", asked_of_all)


def test_a_rating_that_means_nobody_is(cast):  # noqa: F811
    store = cast({}, {"school": "Quarrydown Primary"})
    rating = TeamRating(
        id="", title="Urge", question="How strong was the urge today?", least="none", most="very strong"
    )
    store.services.room.hand_over(store.actor, "client-1", store.services.ratings.add(store.actor, rating).as_measure())
    assert store.services.journal.own(store.actor)[0].reason.endswith("to answer: Urge")
