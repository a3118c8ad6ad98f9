"""What an eighth attacker got past after the seventh one's hits were mended, each held here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Copy, LetterEventKind
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.letters.letter_paper import addressees
from recolo_desktop.services.protection.reading_out import taken_back
from tests.builders import TODAY, condition, order, person
from tests.integration.protection.test_what_a_fifth_attacker_tried import as_role, counted, said_by, team  # noqa: F401
from tests.integration.protection.test_what_a_seventh_attacker_tried import letter, signed


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_the_line_of_copies_tells_no_name(team, role):  # noqa: F811
    his = team.services.clients.refresh(team.actor, "client-1").client
    relative = Contact(kind=ContactKind.FAMILY, name="Imogen Calloway")
    team.services.clients.amend(team.actor, his, replace(his, contacts=(*his.contacts, relative)))
    made = letter(team, "We meet on Monday.")
    actor = as_role(team, role)

    def said(name):
        asked = replace(made, author_id=actor.id, copies=(Copy(name=name, role="friend"),))
        return {one.key for one in team.services.letters.preview(actor, asked).findings}

    assert said("Anna Berg") - {"for a clinician to look at", "answered slowly"} == set()
    assert said("Imogen Calloway") - {"for a clinician to look at", "answered slowly"} == set()


SURNAMES = (
    "crane",
    "drake",
    "heron",
    "finch",
    "swift",
    "marsh",
    "birch",
    "hazel",
    "thorn",
    "reed",
    "barley",
    "acorn",
    "otter",
)


def test_names_in_small_letters_are_names_where_somebody_is_met(team):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    hers = person(id="person-z", label="Person B", name="Joan Crane", address="", phone="", workplace="Rainbow Nursery")
    team.services.court_orders.add_person(team.actor, known, hers)
    actor = as_role(team, Role.ASSISTANT)

    def write(words):
        entry = CaseEntry(
            id="", client_id="client-1", kind="call", author_id=actor.id, author_name="", written_at=team.clock.at,
            happened_on=TODAY, about=About.CLIENT, fields={"way": "We rang", "words": words},
        )  # fmt: skip
        return said_by(lambda: team.services.case_file.write(actor, entry))

    assert "Ask a clinician" in write(" ".join(f"I met {name}." for name in SURNAMES))
    assert "Ask a clinician" in write(" ".join(f"the {name} nursery;" for name in (*SURNAMES, "rainbow")))
    assert write("A crane lifted the boat.") == "kept"
    shown = team.services.clients.refresh(actor, "client-1").entries[-1]
    assert shown.fields["words"] == "A crane lifted the boat."


def leaves(team, sent):  # noqa: F811
    to = addressees(sent)[0]
    yield lambda: team.services.register.record_printing(
        team.actor, sent.id, printer="HP", copies=1, pages=1, recipient=sent.letter.recipient_name
    )
    yield lambda: team.services.paper.envelope(team.actor, sent.id, to, "C5")
    yield lambda: team.services.register.record_event(team.actor, sent.id, LetterEventKind.POSTED, "")
    yield lambda: team.services.register.record_event(team.actor, sent.id, LetterEventKind.HANDED_OVER, "to him")


def test_a_letter_stays_when_another_clients_order_protects_somebody_in_it(team):  # noqa: F811
    for words in ("Kasia Nowak", "Quay Street", "5 Quay Street"):
        team.services.words.nobody(team.actor, "client-1", words)
    sent = signed(team, "Kasia Nowak of 5 Quay Street leads the group.")
    hers = person(
        id="person-k",
        order_id="order-3",
        client_id="client-2",
        label="Person C",
        name="Kasia Nowak",
        address="5 Quay Street",
        phone="",
    )
    made = order(id="order-3", client_id="client-2", order_number="X3")
    words = condition(
        id="c-k",
        order_id="order-3",
        client_id="client-2",
        verbatim="Not to contact Kasia Nowak.",
        protected=("Person C",),
    )
    team.services.court_orders.record(team.actor, made, (hers,), (words,))
    for act in leaves(team, sent):
        with pytest.raises(Refusal, match="Since this letter was signed"):
            act()


def test_a_letter_stays_when_somebody_protected_lives_at_its_address_now(team):  # noqa: F811
    sent = signed(team, "We meet on Monday.")
    his = team.services.clients.refresh(team.actor, "client-1").client
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    team.services.clients.amend(
        team.actor, his, replace(his, address=("1 Elsewhere Row", "Netherby"), postcode="ZZ99 1AA")
    )
    home = ", ".join((*his.address, his.postcode))
    team.services.court_orders.add_person(
        team.actor, known, person(id="person-h", label="Person B", name="Joan Vesper", address=home, phone="")
    )
    for act in leaves(team, sent):
        with pytest.raises(Refusal, match="Since this letter was signed"):
            act()


def test_whoever_joins_an_appointment_reads_no_purpose_by_that(team):  # noqa: F811
    booked = team.services.diary.book(
        team.actor,
        Appointment(
            id="", client_id="client-2", staff_id="staff-1", on=TODAY + timedelta(days=3), starts="10:00",
            purpose="Relapse into cocaine", location="Room 2", place=PlaceKind.ROOM,
        ),
        "compared with the order already",
    )  # fmt: skip
    actor = as_role(team, Role.OCCUPATIONAL_THERAPIST, opens=())
    monday = TODAY + timedelta(days=3 - (TODAY + timedelta(days=3)).weekday())

    def seen():
        return next(one.appointment for one in team.services.diary.week(actor, monday, own=False))

    before = seen()
    moved = team.services.diary.move(
        actor, before, replace(before, with_staff_id=actor.id), "compared with the order already", "I join"
    )
    team.clock.at += timedelta(days=3)
    ended = team.services.diary.record_outcome(actor, booked.id, "5")
    assert [one.purpose for one in (before, moved, seen(), ended)] == [""] * 4


def test_a_condition_with_a_place_is_one_about_places(team):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    other = condition(
        id="c-o", number_on_face="8", category="OTHER", place="31 Larkspur Close", verbatim="Not at 31 Larkspur Close."
    )
    team.services.court_orders.vary(
        team.actor, known, on=TODAY, details="About Larkspur Close", closes=(), opens=(other,)
    )
    for role in (Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST):
        actor = as_role(team, role)
        assert "Larkspur" not in repr(team.services.clients.refresh(actor, "client-1").orders), role


def test_hidden_texts_leave_no_gap_in_what_the_search_finds(team):  # noqa: F811
    words = [f"He said calm words about can and call, day {day}." for day in range(14)]
    for text in (*words, *["Imogen Calloway rang."] * 4):
        entry = CaseEntry(
            id="", client_id="client-1", kind="call", author_id="staff-1", author_name="", written_at=team.clock.at,
            happened_on=TODAY, about=About.CLIENT, fields={"way": "We rang", "words": text},
        )  # fmt: skip
        team.services.case_file.write(team.actor, entry)
    actor = as_role(team, Role.ASSISTANT)
    found = {
        typed: len(team.services.finding.answering(actor, typed, "client-1").texts) for typed in ("cal", "call", "calm")
    }
    assert set(found.values()) == {12}


def test_another_address_behind_the_office_is_another_question(team):  # noqa: F811
    actor = as_role(team, Role.ADMINISTRATOR)
    asked = Appointment(
        id="", client_id="client-1", staff_id=actor.id, on=TODAY + timedelta(days=2), starts="10:00",
        purpose="", location="Probation office", place=PlaceKind.AWAY,
    )  # fmt: skip
    team.services.diary.check(actor, asked)
    before = counted(team, actor.id)
    seen = team.services.clients.refresh(actor, "client-1").client
    moved = tuple(
        replace(one, address=("8 Harrow Street", "Netherby")) if one.kind is ContactKind.PROBATION else one
        for one in seen.contacts
    )
    team.services.clients.amend(actor, seen, replace(seen, contacts=moved))
    team.services.diary.check(actor, asked)
    assert counted(team, actor.id) == before + 1


def test_to_finish_comes_whole_however_a_condition_ends(team):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-2").orders[0].order
    due = condition(
        id="c-d", order_id=known.id, client_id="client-2", number_on_face="9", category="OTHER", verbatim="To attend.",
        ends_on=TODAY + timedelta(days=20), due_on=TODAY + timedelta(days=5), protected=(),
    )  # fmt: skip
    team.services.court_orders.vary(team.actor, known, on=TODAY, details="added", closes=(), opens=(due,))
    for role in (Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST, Role.PSYCHIATRIST, Role.ADMINISTRATOR):
        actor = as_role(team, role, opens=())
        assert team.services.worklist.to_finish(actor), role


def test_what_is_shown_alike_is_put_back_where_it_stood():
    stored, shown = ("Imogen Calloway", "Imogen", "Dr Obi"), ("Person A", "Person A", "Dr Obi")
    assert taken_back(stored, shown, ("Person A", "Person A", "Dr Obi, moved")) == (*stored[:2], "Dr Obi, moved")
    assert taken_back(stored, shown, ("Dr Obi", "Person A", "Person A")) == ("Dr Obi", "Imogen", "Imogen Calloway")
    assert taken_back(stored, shown, ("Person A", "Dr Obi")) == ("Imogen Calloway", "Dr Obi")
    contacts = tuple(Contact(kind=ContactKind.FAMILY, name=name) for name in stored)
    labelled = tuple(replace(one, name=name) for one, name in zip(contacts, shown, strict=True))
    rung = (replace(labelled[0], phone="01632 960111"), *labelled[1:])
    assert taken_back(contacts, labelled, rung) == (replace(contacts[0], phone="01632 960111"), *contacts[1:])


def test_a_draft_is_handed_to_nobody_who_would_read_it_with_letters(team):  # noqa: F811
    made = letter(team, "Imogan rang again.")
    body = frozen(made)
    team.services.drafts.save(team.actor, draft_id=made.id, kind=DraftKind.LETTER, client_id="client-1", body=body)
    with pytest.raises(Refusal, match="comes near somebody protected"):
        team.services.drafts.hand_over(team.actor, made.id, "staff-2", "to finish")
