"""What the nineteenth attacker got past: lists that outweighed what is recorded, and labels that told or were kept."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.narrowing import Narrowing
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, order, person, staff
from tests.integration.protection.test_what_a_fourth_attacker_tried import HEADINGS, begun

pytestmark = pytest.mark.proof

NOTHING_ELSE = {"address": "", "phone": "", "email": "", "workplace": "", "school": "", "handles": "", "vehicle": ""}


@pytest.fixture
def cast(tmp_path):
    """A store with one client and one person protected from him, each with these facts."""
    made = []

    def cast_of(his, hers):
        store = make_store(tmp_path / f"records-{len(made)}")
        made.append(store)
        store.services.clients.register(store.actor, client(**his))
        her = person(**{"name": "Imogen Calloway", **NOTHING_ELSE, **hers})
        store.services.court_orders.record(store.actor, order(), (her,), (condition(verbatim="Not to contact her."),))
        store.services.clients.open(store.actor, "client-1")
        return store

    yield cast_of
    for store in made:
        store.vault.close()


def sealed_of(store, letter):
    store.store_letter(letter)
    reasons = {one.what: "Looked" for one in store.services.letters.preview(store.actor, letter).findings}
    return store.services.letters.sign(store.actor, letter, PASSPHRASE, reasons)


def found_in(store, **changes):
    body = changes.pop("body", "Thank you for coming.")
    letter = begun(store, store.actor, "after_session", body=f"{HEADINGS}\n\n{body}", **changes)
    return store.services.letters.preview(store.actor, letter).findings


@pytest.mark.parametrize(
    ("where", "said"),
    [
        ("Tesco", "Tesco"), ("Boots, High Street, Fairlea", "Boots"), ("Greggs, 12 High Street, Fairlea ZZ99 4AA", "Greggs"),
        ("Specsavers", "Specsavers"), ("Aldi, Quay Street", "Aldi"), ("YMCA", "YMCA"), ("Costa (barista)", "Costa"),
    ],
)  # fmt: skip
def test_a_shop_that_everybody_knows_is_where_she_works_if_that_is_recorded(cast, where, said):
    store = cast({}, {"workplace": where})
    assert [
        one for one in found_in(store, body=f"You went into {said} twice last week and stood by the till.") if one.about
    ]


@pytest.mark.parametrize(
    ("his", "hers", "said"),
    [
        ({"given_names": "Daniel James"}, "Laura James", "You asked after James. James works nights now."),
        ({"given_names": "Daniel", "preferred_name": "Calloway"}, "Imogen Calloway", "Calloway works nights now."),
        ({"given_names": "James"}, "Laura James", "James has moved to the coast."),
    ],
)
def test_his_own_name_silences_nobody_who_does_something(cast, his, hers, said):
    store = cast({"family_name": "Hargreave", **his}, {"name": hers})
    assert [one for one in found_in(store, body=said) if one.start >= 0]


@pytest.mark.parametrize("part", ["subject", "opening", "sign_off"])
def test_a_first_name_that_both_have_is_asked_about_beside_the_body_too(cast, part):
    store = cast({"given_names": "Alex", "preferred_name": ""}, {"name": "Alex Calloway"})
    assert found_in(store, **{part: "Where Alex lives now"})


def test_his_own_name_in_his_own_salutation_asks_nothing(cast):
    store = cast({"given_names": "Daniel James", "preferred_name": "James"}, {"name": "Laura James"})
    assert found_in(store, opening="Dear James,", body="Thank you for coming, James.") == ()


@pytest.mark.parametrize(
    ("street", "hers", "said"),
    [
        ("3 Hollybank Road", {"workplace": "Hollybank Garden Centre, Mill Road"}, "You asked when Hollybank opens."),
        ("3 Quarrydown Lane", {"school": "Quarrydown Primary"}, "You said Quarrydown has its fair on Friday."),
        ("3 Rosewood Court", {"handles": "@rosewood"}, "You follow rosewood online."),
        ("3 Panda Court", {"vehicle": "blue Fiat Panda, ZZ19 ABC"}, "The Panda was there."),
        ("3 Willow Road", {"advocate": "Tess Orme, Willow Advocacy"}, "You asked who at Willow rings us."),
    ],
)
def test_a_word_of_his_street_silences_nothing_of_hers(cast, street, hers, said):
    store = cast({"address": (street, "Fairlea")}, hers)
    assert found_in(store, body=said)


def test_his_own_street_with_its_number_asks_nothing(cast):
    store = cast({"address": ("3 Hollybank Road", "Fairlea")}, {"workplace": "Hollybank Garden Centre, Mill Road"})
    assert found_in(store, body="We will write to 3 Hollybank Road.") == ()


@pytest.mark.parametrize("name", ["Lily", "Carol", "Dawn", "Maria", "Robin"])
@pytest.mark.parametrize(
    "said",
    [
        "{} has moved to the coast.",
        "{} has a new flat by the sea.",
        "{} is at the new house now.",
        "{} lives at the coast.",
    ],
)
def test_her_name_in_small_letters_at_the_head_of_a_sentence_is_hers(cast, name, said):
    store = cast({}, {"name": f"{name} Marchbank"})
    assert found_in(store, body=said.format(name.lower()))


# -- labels: what they told, and where they were kept ------------------------------------------------------

GP = Contact(
    kind=ContactKind.GP, name="Dr Shah", organisation="Rookhope Surgery",
    address=("2 Market Square", "Otterholt", "ZZ99 6AA"), phone="01632 960777",
)  # fmt: skip
PRACTICE = Agency(
    id="", kind=AgencyKind.OTHER, organisation="Rookhope Surgery", person="Dr Shah",
    address=("2 Market Square", "Otterholt"), postcode="ZZ99 6AA",
)  # fmt: skip
WEAK = (Role.ADMINISTRATOR, Role.ASSISTANT)


@pytest.fixture
def at_her_practice(cast):
    """His practice is where she works, and his home is hers."""
    store = cast(
        {"contacts": (GP,), "lives_with": "Mother, opposite 9 Birch Lane"},
        {"workplace": "Rookhope Surgery", "address": "14 Ashdown Terrace, Fairlea, ZZ99 3VZ"},
    )
    store.services.directory.add(store.actor, PRACTICE)
    seen = store.services.clients.refresh(store.actor, "client-1").orders[0].order
    opposite = person(
        id="person-2", label="Person B", **{"name": "Theo Calloway", **NOTHING_ELSE, "address": "9 Birch Lane"}
    )
    store.services.court_orders.add_person(store.actor, seen, opposite)
    with_weak_roles(store)
    return store


def with_weak_roles(store):
    for role in WEAK:
        member = staff(
            id=f"staff-{role}", role=role, given_name="Sam", family_name="Okoro", is_lead=False, supervisor_id="staff-1"
        )
        store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} {role}")


def become(store, role):
    actor = store.reopen(f"staff-{role}", f"{PASSPHRASE} {role}")
    store.services.clients.open(actor, "client-1", "to try")
    return actor


@pytest.mark.parametrize("role", WEAK)
def test_an_office_and_his_own_home_bear_no_label_that_tells_who_is_there(at_her_practice, role):
    actor = become(at_her_practice, role)
    seen = at_her_practice.services.clients.refresh(actor, "client-1").client
    assert seen.contacts == (GP,)
    assert seen.address == client().address
    assert [one.organisation for one in at_her_practice.services.directory.all(actor)] == ["Rookhope Surgery"]
    assert seen.lives_with == "Mother, opposite (not shown here)"


@pytest.mark.parametrize("role", WEAK)
def test_words_in_which_something_is_hidden_are_not_stored_over_the_real_ones(at_her_practice, role):
    actor = become(at_her_practice, role)
    seen = at_her_practice.services.clients.refresh(actor, "client-1").client
    with pytest.raises(NotAllowed, match="not shown to you"):
        at_her_practice.services.clients.amend(actor, seen, replace(seen, lives_with=f"{seen.lives_with}, and a dog"))
    at_her_practice.services.clients.amend(actor, seen, replace(seen, phone="07700 900111"))
    clinician = at_her_practice.reopen("staff-1")
    assert (
        at_her_practice.services.clients.open(clinician, "client-1").client.lives_with
        == "Mother, opposite 9 Birch Lane"
    )


@pytest.mark.parametrize(
    "changes",
    [
        {"recipient_address": ("(workplace of Person A)", "2 Market Square")}, {"recipient_name": "(not shown here)"},
        {"body": f"{HEADINGS}\n\nHe met at (not shown here)."}, {"subject": "About (not shown here)"},
    ],
)  # fmt: skip
def test_no_letter_says_that_words_were_hidden(cast, changes):
    store = cast({}, {})
    letter = replace(begun(store, store.actor, "progress_probation", body=HEADINGS), **changes)
    assert any("hidden" in one.what for one in must_fix(store.services.letters.preview(store.actor, letter).findings))


def test_no_letterhead_holds_a_label(cast):
    store = cast({}, {})
    identity = store.services.team.identity(store.actor)
    for hidden in ("(not shown here)", "somebody protected", "Person A"):
        with pytest.raises(HasProblems, match="not shown to you"):
            store.services.team.change_identity(store.actor, replace(identity, partners=(hidden,)))


def test_the_clients_view_leaves_out_what_would_tell_of_somebody_elses_order(cast):
    store = cast({}, {})
    services, actor = store.services, store.actor
    services.clients.register(actor, client(id="client-2", given_names="Wilfred", family_name="Okonjo", nhs_number=""))
    services.clients.open(actor, "client-2")
    for words in ("See my sister Tamsin Orwell on Sundays", "Cook twice a week"):
        goal = Goal(
            id="",
            client_id="client-1",
            number=1,
            title="Home",
            own_words=words,
            level_descriptions=tuple("abcde"),
            agreed_on=TODAY,
        )
        services.goals.set(actor, goal, "He means his sister")
    sister = person(id="p-2", order_id="o-2", client_id="client-2", **{"name": "Tamsin Orwell", **NOTHING_ELSE})
    services.court_orders.record(
        actor, order(id="o-2", client_id="client-2"), (sister,),
        (condition(id="c-2", order_id="o-2", client_id="client-2"),),
    )  # fmt: skip
    assert [one.own_words for one in services.room.enter(actor, "client-1").goals] == ["Cook twice a week"]


# -- what was true when it was looked at -------------------------------------------------------------------


@pytest.mark.parametrize("to", ["Sheila Hargreave", "Mr Paul Okafor"])
def test_a_letter_to_anybody_who_may_tell_him_stays_once_somebody_in_it_is_protected(cast, to):
    store = cast({}, {})
    services, actor = store.services, store.actor
    letter = replace(
        begun(store, actor, "progress_probation"), body=f"{HEADINGS}\n\nTamsin Orwell lives at 9 Birch Lane.",
        recipient_name=to, recipient_role="", recipient_address=("3 Hill View", "Fairlea"), copies=(),
    )  # fmt: skip
    for one in services.letters.preview(actor, letter).findings:
        if one.asks_about:
            services.words.nobody(actor, "client-1", one.asks_about)
    sealed = sealed_of(store, letter)
    seen = services.clients.refresh(actor, "client-1").orders[0].order
    her = person(id="person-2", label="Person B", **{"name": "Tamsin Orwell", **NOTHING_ELSE})
    services.court_orders.add_person(actor, seen, her)
    with pytest.raises(Refusal, match="was recorded as protected"):
        services.register.record_printing(actor, sealed.id, printer="P", copies=1, pages=1)


def test_a_page_is_looked_through_again_once_somebody_more_is_protected(at_her_practice):
    store = at_her_practice
    services, actor = store.services, store.actor
    scan = Document(
        id="d-1", client_id="client-1", title="Report", kind="Order", received_on=TODAY, source="court", media_type="",
        size=0, sha256="", added_by="", added_by_name="", added_at=store.clock(),
    )  # fmt: skip
    services.documents.keep(actor, scan, b"%PDF-1.4 scan %%EOF")
    services.documents.clear_page(actor, "d-1", 0, 0, b"\x89PNG\r\n\x1a\n a picture")
    assert len(services.documents.cleared(actor, "d-1")) == 1
    seen = services.clients.refresh(actor, "client-1").orders[0].order
    services.court_orders.add_person(
        actor, seen, person(id="person-3", label="Person C", **{"name": "Ola Dane", **NOTHING_ELSE})
    )
    assert services.documents.cleared(become(store, Role.ASSISTANT), "d-1") == ()


def test_what_was_written_while_two_files_were_one_goes_nowhere_once_they_are_two(cast):
    store = cast({}, {})
    services, actor = store.services, store.actor
    services.clients.register(actor, client(id="client-2", given_names="Wilfred", family_name="Okonjo", nhs_number=""))
    services.clients.open(actor, "client-2")
    services.clients.merge(actor, "client-1", "client-2", "the same man")
    sealed = sealed_of(store, begun(store, actor, "after_session", body=f"{HEADINGS}\n\nThank you."))
    aside = services.drafts.keep_letter(actor, begun(store, actor, "after_session"))
    services.drafts.discard(actor, aside.id)
    services.clients.separate(actor, "client-2", "two men")
    for use in (
        lambda: services.register.record_printing(actor, sealed.id, printer="P", copies=1, pages=1),
        lambda: services.register.begin_again(actor, sealed.id),
        lambda: services.drafts.have_back(actor, aside.id),
    ):
        with pytest.raises(Refusal, match="another file lay in this one"):
            use()


@pytest.mark.parametrize("facts", [{"name": "X"}, {"name": "", "anonymised": True}, {"name": "B", "is_child": True}])
def test_somebody_of_whom_nothing_can_be_looked_for_locks_nobody_out(at_her_practice, facts):
    store = at_her_practice
    seen = store.services.clients.refresh(store.actor, "client-1").orders[0].order
    her = person(id="person-3", label="Person C", **{**NOTHING_ELSE, **facts})
    store.services.court_orders.add_person(store.actor, seen, her)
    for role in WEAK:
        assert become(store, role).role is role


def test_ones_own_journal_tells_no_more_than_the_check_did(at_her_practice):
    store = at_her_practice
    zone = condition(id="zone-1", order_id="order-2", category="ZONE_STREET", verbatim="Not to enter Larkspur Close.")
    store.services.court_orders.record(store.actor, order(id="order-2"), (), (replace(zone, protected=()),))
    actor = become(store, Role.ADMINISTRATOR)
    visit = Appointment(
        id="", client_id="client-1", on=TODAY, starts="10:00", minutes=50, staff_id=actor.id, location="The library",
        place=PlaceKind.AWAY, purpose="",
    )  # fmt: skip
    store.services.diary.book(actor, visit, "Asked a clinician")
    booked = [one for one in store.services.journal.own(actor) if one.action is Action.APPOINTMENT_BOOKED]
    assert [one.reason for one in booked] == [""]
    lead = store.reopen("staff-1")
    told = store.services.journal.answering(lead, JournalQuestion(actions=(Action.APPOINTMENT_BOOKED,)))
    assert any("compared with" in one.reason for one in told)


def test_a_narrowed_clinician_signs_nothing_that_somebody_else_has_to_look_at(cast):
    store = cast({}, {"name": "Rose Marsh"})
    services = store.services
    member = staff(id="staff-2", role=Role.PSYCHOLOGIST, given_name="Pavla", family_name="Loames", is_lead=False)
    services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} two")
    rule = Narrowing(role=Role.PSYCHOLOGIST, right=Right.SEE_PROTECTED_PEOPLE, reason="works without knowing")
    services.team.change_settings(store.actor, replace(services.team.settings(store.actor), narrowed=(rule,)))
    actor = store.reopen("staff-2", f"{PASSPHRASE} two")
    services.clients.open(actor, "client-1", "to write")
    letter = begun(store, actor, "after_session", body=f"{HEADINGS}\n\nYou spoke of Kasimira Ozerna.")
    found = services.letters.preview(actor, letter).findings
    services.drafts.keep_letter(actor, letter)
    with pytest.raises(HasProblems, match="no reason sets this aside"):
        services.letters.sign(actor, letter, f"{PASSPHRASE} two", {one.what: "Looked" for one in found})
