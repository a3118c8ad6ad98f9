"""What the twentieth attacker got past: the sisters of what the nineteenth found, where its mend was too narrow."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, condition, order, person, staff
from tests.integration.protection.test_what_a_fourth_attacker_tried import HEADINGS, begun
from tests.integration.protection.test_what_a_nineteenth_attacker_tried import (  # noqa: F401
    GP,
    NOTHING_ELSE,
    WEAK,
    at_her_practice,
    become,
    cast,
    found_in,
    sealed_of,
)

pytestmark = pytest.mark.proof


# -- an entry is hidden as a whole or not at all -----------------------------------------------------------


@pytest.fixture
def she_is_his_doctor(at_her_practice):  # noqa: F811
    store = at_her_practice
    seen = store.services.clients.refresh(store.actor, "client-1").orders[0].order
    doctor = person(id="person-3", label="Person C", **{**NOTHING_ELSE, "name": "Anjali Shah"})
    store.services.court_orders.add_person(store.actor, seen, doctor)
    now = store.services.clients.refresh(store.actor, "client-1").client
    renamed = tuple(replace(one, name="Dr Anjali Shah") for one in now.contacts)
    changed = replace(
        now, contacts=renamed, case_holder="Dr Anjali Shah, Rookhope Surgery", referral_agency="Rookhope Surgery"
    )
    store.services.clients.amend(store.actor, now, changed)
    entry = store.services.directory.all(store.actor)[0]
    store.services.directory.amend(
        store.actor, entry, replace(entry, person="Dr Anjali Shah", notes="Rings on Mondays")
    )
    return store


@pytest.mark.parametrize("role", WEAK)
def test_of_an_office_in_which_somebody_protected_is_named_nothing_is_told_anywhere(she_is_his_doctor, role):
    store = she_is_his_doctor
    actor = become(store, role)
    record = store.services.clients.refresh(actor, "client-1")
    (entry,) = store.services.directory.all(actor)
    said = repr((record.client.contacts, record.client.case_holder, record.client.referral_agency, entry))
    said += repr(store.services.directory.in_use(actor, entry.id).history)
    for hidden in ("Shah", "Rookhope", "Market Square", "01632 960777", "Person C", "somebody protected", "Mondays"):
        assert hidden not in said, hidden


@pytest.mark.parametrize("role", WEAK)
def test_what_is_repeated_of_an_open_office_is_as_open(at_her_practice, role):  # noqa: F811
    store = at_her_practice
    now = store.services.clients.refresh(store.actor, "client-1").client
    store.services.clients.amend(
        store.actor, now, replace(now, case_holder="Dr Shah, Rookhope Surgery", referral_agency="Rookhope Surgery")
    )
    actor = become(store, role)
    seen = store.services.clients.refresh(actor, "client-1").client
    assert (seen.case_holder, seen.referral_agency) == ("Dr Shah, Rookhope Surgery", "Rookhope Surgery")


def test_a_hidden_entry_is_not_kept_as_a_fact(she_is_his_doctor):
    store = she_is_his_doctor
    store.services.clients.register(
        store.actor, client(id="client-2", given_names="Wilfred", family_name="Okonjo", nhs_number="")
    )
    actor = become(store, Role.ADMINISTRATOR)
    (entry,) = store.services.directory.all(actor)
    seen = store.services.clients.open(actor, "client-2", "to enter").client
    contact = replace(GP, name=entry.person, organisation=entry.organisation, phone=entry.phone)
    with pytest.raises(NotAllowed, match="not shown to you"):
        store.services.clients.amend(actor, seen, replace(seen, contacts=(*seen.contacts, contact)))


@pytest.mark.parametrize("role", WEAK)
def test_a_client_who_is_protected_from_another_is_called_as_every_client(cast, role):  # noqa: F811
    store = cast({}, {"name": "Imogen Orwell", "address": "30 Quay Road, Otterholt", "phone": "07700 900456"})
    services = store.services
    herself = client(
        id="client-2", title="Ms", given_names="Imogen", family_name="Orwell", preferred_name="", nhs_number="",
        address=("30 Quay Road", "Otterholt"), postcode="ZZ99 4QR", phone="07700 900456", contacts=(),
    )  # fmt: skip
    services.clients.register(store.actor, herself)
    visit = Appointment(
        id="", client_id="client-2", on=TODAY, starts="10:00", minutes=50, staff_id="staff-1", location="Room 2",
        place=PlaceKind.ROOM, purpose="",
    )  # fmt: skip
    services.diary.book(store.actor, visit, "")
    member = staff(
        id=f"staff-{role}", role=role, given_name="Sam", family_name="Okoro", is_lead=False, supervisor_id="staff-1"
    )
    services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} {role}")
    actor = become(store, role)
    services.clients.open(actor, "client-2", "to post")
    seen = services.clients.refresh(actor, "client-2").client
    assert (seen.address, seen.phone) == (herself.address, herself.phone)
    assert services.caseload.names(actor, ("client-2",))["client-2"] == "ORWELL, Imogen (Ms)"
    assert "somebody protected" not in repr(services.diary.day(actor, TODAY))


# -- what is recorded weighs more than lists, also with a further word -------------------------------------


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("Tesco Extra, Quay Street", "Tesco"), ("Tesco - Quay Street", "Tesco"), ("Tesco", "tesco"), ("Argos", "argos"),
        ("Boots the Chemist", "Boots"), ("Costa Coffee, Quay Street", "Costa"), ("Barclays Bank", "Barclays"),
        ("Waitrose & Partners", "Waitrose"), ("Jobcentre Plus", "the Jobcentre"),
    ],
)  # fmt: skip
def test_a_shop_with_a_further_word_or_in_small_letters_is_where_she_works(cast, where, said):  # noqa: F811
    store = cast({}, {"workplace": where})
    assert found_in(store, body=f"You went into {said} twice last week and stood by the till.")


@pytest.mark.parametrize("name", ["June", "May", "Grace", "Rose", "Justice"])
@pytest.mark.parametrize(
    "said",
    [
        "{}'s new flat is by the sea.",
        "{} and the children moved.",
        "{} at the surgery told the police.",
        "{} now works at the shop.",
    ],
)
def test_her_name_at_the_head_of_a_sentence_is_hers(cast, name, said):  # noqa: F811
    store = cast({}, {"name": f"{name} Marchbank"})
    assert found_in(store, body=said.format(name))


@pytest.mark.parametrize(
    ("his", "hers", "said"),
    [
        ({"given_names": "Alban"}, {"school": "St Alban's Primary"}, "You said Alban's has its fair on Friday."),
        ({"preferred_name": "Hollybank"}, {"workplace": "Hollybank Garden Centre"}, "You asked when Hollybank opens."),
    ],
)
def test_his_name_silences_no_place_of_hers(cast, his, hers, said):  # noqa: F811
    assert found_in(cast(his, hers), body=said)


# -- since is told by the journal --------------------------------------------------------------------------


def test_whoever_is_protected_by_any_order_since_keeps_a_letter_to_a_stranger_here(cast):  # noqa: F811
    store = cast({}, {})
    services, actor = store.services, store.actor
    letter = replace(
        begun(store, actor, "progress_probation"), body=f"{HEADINGS}\n\nTamsin Orwell lives at 77 Quarry Hill, Otterholt.",
        recipient_name="Mr Leo Dunne", recipient_role="", recipient_address=("3 Hill View", "Fairlea"), copies=(),
    )  # fmt: skip
    for one in services.letters.preview(actor, letter).findings:
        if one.asks_about:
            services.words.nobody(actor, "client-1", one.asks_about)
    sealed = sealed_of(store, letter)
    services.clients.register(actor, client(id="client-2", given_names="Wilfred", family_name="Okonjo", nhs_number=""))
    services.clients.open(actor, "client-2")
    her = person(
        id="p-2", order_id="o-2", client_id="client-2",
        **{**NOTHING_ELSE, "name": "Tamsin Orwell", "address": "77 Quarry Hill, Otterholt"},
    )  # fmt: skip
    services.court_orders.record(
        actor, order(id="o-2", client_id="client-2"), (her,), (condition(id="c-2", order_id="o-2", client_id="client-2"),)
    )  # fmt: skip
    with pytest.raises(Refusal, match="recorded as protected"):
        services.register.record_printing(actor, sealed.id, printer="P", copies=1, pages=1)


def test_a_second_merge_hides_no_separation(cast):  # noqa: F811
    store = cast({}, {})
    services, actor = store.services, store.actor
    for key, name in (("client-2", "Okonjo"), ("client-3", "Dunne")):
        services.clients.register(actor, client(id=key, given_names="Wilfred", family_name=name, nhs_number=""))
        services.clients.open(actor, key)
        services.clients.merge(actor, "client-1", key, "the same man")
    services.clients.separate(actor, "client-3", "two men")
    sealed = sealed_of(store, begun(store, actor, "after_session", body=f"{HEADINGS}\n\nThank you."))
    services.clients.separate(actor, "client-2", "two men")
    with pytest.raises(Refusal, match="another file lay in this one"):
        services.register.record_printing(actor, sealed.id, printer="P", copies=1, pages=1)


def test_a_clock_that_was_ahead_makes_nothing_older(at_her_practice):  # noqa: F811
    store = at_her_practice
    services, actor = store.services, store.actor
    scan = Document(
        id="d-1", client_id="client-1", title="Report", kind="Order", received_on=TODAY, source="court", media_type="",
        size=0, sha256="", added_by="", added_by_name="", added_at=store.clock(),
    )  # fmt: skip
    services.documents.keep(actor, scan, b"%PDF-1.4 scan %%EOF")
    right = store.clock.at
    store.clock.at = right + timedelta(days=3)
    services.documents.clear_page(actor, "d-1", 0, 0, b"\x89PNG\r\n\x1a\n first")
    services.words.nobody(actor, "client-1", "Rozmaryn")
    store.clock.at = right
    services.documents.clear_page(actor, "d-1", 0, 1, b"\x89PNG\r\n\x1a\n second")
    assert [one.picture[-6:] for one in services.documents.cleared(actor, "d-1")] == [b"second"]
    seen = services.clients.refresh(actor, "client-1").orders[0].order
    services.court_orders.add_person(
        actor, seen, person(id="person-4", label="Person D", **{**NOTHING_ELSE, "name": "Ola Dane"})
    )
    assert services.documents.cleared(actor, "d-1") == ()
    assert not services.words.answers(actor, "client-1")
