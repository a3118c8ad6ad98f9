"""What the sixteenth attacker got past: beside the body of a letter, after a merge, in an archive, when somebody left."""

import base64
import io
import json
from dataclasses import replace
from datetime import timedelta

import pytest
import pyzipper

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Audience, Copy, LetterEventKind
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.clients import client_pack
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.letters.letter_paper import addressees
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person, staff
from tests.integration.protection.test_what_a_fourth_attacker_tried import (  # noqa: F401
    HEADINGS,
    as_role,
    begun,
    kind_of,
    team,
)
from tests.sittings import sitting_in

pytestmark = pytest.mark.proof

INVITED = "# Your appointment\n\nWe look forward to seeing you.\n\n# What is private\n\nAll."
MESSAGE = "She asked us to tell you that she forgives you and misses you"
HIGH_STREET = ("1 High Street", "Fairlea")
SECRET = "lemon crate orbit window saddle"


def findings(team, letter):  # noqa: F811
    return team.services.letters.preview(team.actor, letter).findings


def signed(team, body, key="progress_probation", **changes):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1", "to write")
    letter = begun(team, actor, key, body=body, **changes)
    team.store_letter(letter)
    for one in findings(team, letter):
        if one.asks_about:
            services.words.nobody(actor, "client-1", one.asks_about)
    reasons = {one.what: "looked at" for one in findings(team, letter)}
    return services.letters.sign(actor, letter, PASSPHRASE, reasons)


# -- every printed part is read ------------------------------------------------------------------------------------


@pytest.mark.parametrize("part", ["subject", "opening", "sign_off"])
def test_a_message_is_seen_in_every_part_of_a_letter(team, part):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(team, team.actor, "invitation", body=INVITED, **{part: f"{MESSAGE}."})
    assert must_fix(findings(team, letter))


@pytest.mark.parametrize("part", ["subject", "opening", "sign_off"])
def test_a_sentence_about_her_is_asked_about_in_every_part(team, part):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(
        team, team.actor, "invitation", body=INVITED, **{part: "Your ex-partner is now living with her sister."}
    )
    assert [one for one in findings(team, letter) if one.key.startswith("a sentence about somebody protected")]


def test_what_an_appointment_is_for_stays_with_the_team(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    booked = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00", purpose=MESSAGE,
        location="Room 2", place=PlaceKind.ROOM,
    )  # fmt: skip
    services.diary.book(actor, booked, "compared with the order, fine")
    assert MESSAGE not in services.letters.block(actor, "client-1", BlockKind.PLAN, Audience.CLIENT).said
    assert MESSAGE in services.letters.block(actor, "client-1", BlockKind.PLAN, Audience.PROFESSIONAL).said


def test_a_message_in_a_table_is_seen(team):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(team, team.actor, "invitation", body=f"{INVITED}\n\n«Plan»")
    rows = ((MESSAGE, "Dr Priya Nandakumar", "1 May 2027"),)
    told = letter.with_block(LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What", "Who", "When"), rows=rows))
    assert must_fix(findings(team, told))


@pytest.mark.parametrize(
    ("name", "role"),
    [
        ("Jo Marsh", "IDVA"), ("Jo Marsh", "independent domestic violence adviser"), ("Victim Liaison Unit", ""),
        ("Solent Refuge", "for her"), ("Jo Marsh", "victim contact officer"),
    ],
)  # fmt: skip
def test_who_speaks_for_a_victim_is_no_copy_on_his_letter(team, name, role):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    copy = Copy(name=name, role=role, address=HIGH_STREET)
    assert must_fix(findings(team, begun(team, team.actor, "invitation", body=INVITED, copies=(copy,))))


def test_whoever_is_typed_as_a_copy_vouches_for_no_name(team):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    words = f"{INVITED}\n\nKasia Nowak was well."
    copy = Copy(name="Kasia Nowak", role="of Thornfield Nursery", address=HIGH_STREET)
    letter = begun(team, team.actor, "invitation", body=words, copies=(copy,))
    assert [one for one in findings(team, letter) if "Kasia Nowak" in one.asks_about and one.start >= 0]


# -- a letter that says itself that he gets it ---------------------------------------------------------------------

GIVEN = (
    "I have given Daniel a copy of this letter.", "We have copied this letter to Daniel.", "cc Daniel Hargreave",
    "A copy of this letter has been sent to Mr Hargreave.", "Please go through this letter with Daniel.",
    "Daniel will get a copy.", "Mr Hargreave has agreed to this letter and has a copy of it.", "Copy: the client",
    "c.c. Daniel Hargreave", "Copies: GP, Mr D Hargreave", "Distribution: Mr Hargreave; Gareth Snape",
    "Please hand him this letter.", "You may show this report to Daniel.", "Please read this out to Daniel.",
)  # fmt: skip
NOT_GIVEN = (
    "Please do not give this letter to Daniel.", "Daniel has not had a copy of this letter.",
    "I have read the letter that Daniel sent to his ex-partner.", "Daniel showed me a copy of the order.",
    "The purpose of this letter is to tell you how Mr Hargreave has been getting on.", "Mr Hargreave has a copy of his order.",
    "This report describes how Daniel has used his sessions.", "Thank you for sending a copy of Daniel's licence.",
)  # fmt: skip


@pytest.mark.parametrize("said", [*GIVEN, *NOT_GIVEN])
def test_a_letter_says_itself_whether_he_gets_it(team, said):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(team, team.actor, "progress_probation", body=f"{HEADINGS}\n\nHe keeps away.\n\n{said}")
    assert reaches_client(letter, client()) is (said in GIVEN)


# -- two files of one man ------------------------------------------------------------------------------------------


@pytest.fixture
def merged(team):  # noqa: F811
    actor, services = team.actor, team.services
    other = client(id="client-2", nhs_number="9990000026", given_names="Danny", address=("2 Old Mill",), contacts=())
    services.clients.register(actor, other)
    services.clients.open(actor, "client-2")
    marta = person(
        id="person-2", order_id="order-2", client_id="client-2", name="Marta Kowalczyk", address="77 Quarry Hill, Netherby",
        phone="07700 900999",
    )  # fmt: skip
    term = condition(id="condition-9", order_id="order-2", client_id="client-2", verbatim="Not to contact her.")
    services.court_orders.record(actor, order(id="order-2", client_id="client-2", order_number="X2"), (marta,), (term,))
    services.clients.open(actor, "client-1")
    services.clients.merge(actor, "client-1", "client-2", "the same man")
    services.clients.open(actor, "client-1")
    return team


BOTH = "Marta Kowalczyk was seen. Later Imogen Calloway rang."


def test_two_people_of_merged_files_are_two_wherever_they_are_spoken_of(merged):
    actor, services = merged.actor, merged.services
    merged.sign_note(note(narrative=BOTH))
    kind = next(one for one in services.case_file.kinds(actor) if one.key == "victim_safety")
    words = {one.key: one.options[0] if one.options else BOTH for one in kind.fields}
    entry = CaseEntry(
        id="", client_id="client-1", kind="victim_safety", author_id=actor.id, author_name=actor.name,
        written_at=merged.clock(), happened_on=TODAY, fields=words,
    )  # fmt: skip
    services.case_file.write(actor, entry)
    record = services.clients.refresh(actor, "client-1")
    told = "Person A (merged file) was seen. Later Person A rang."
    assert told in record.entries[0].fields.values()
    assert services.exporting.to_leave(actor, record).notes[0].narrative == told
    assistant = as_role(merged, Role.ASSISTANT)
    seen = repr(services.clients.refresh(assistant, "client-1"))
    assert "Marta" not in seen
    assert "Imogen" not in seen


# -- what an archive holds -----------------------------------------------------------------------------------------


def archive(team, actor):  # noqa: F811
    services = team.services
    record = services.clients.refresh(actor, "client-1")
    leaving = services.exporting.to_leave(actor, record)
    pack = client_pack.of_record(leaving, services.case_file.kinds(actor), sitting_in(team, actor), team.clock())
    made = services.exporting.archive(actor, record, pack, "transfer", SECRET, SECRET)
    opened = pyzipper.AESZipFile(io.BytesIO(made))
    opened.setpassword(SECRET.encode())
    return {name: opened.read(name) for name in opened.namelist()}


def test_an_archive_holds_no_letter_that_is_closed_to_who_makes_it_and_says_so(team):  # noqa: F811
    signed(team, HEADINGS.replace("As before.", "He may not enter Larkspur Close.", 1))
    member = staff(id="staff-9", role=Role.OCCUPATIONAL_THERAPIST, given_name="Olu", family_name="Tan", is_lead=True)
    team.services.sign_in.add_colleague(team.actor, PASSPHRASE, member, f"{PASSPHRASE} nine")
    lead = team.reopen("staff-9", f"{PASSPHRASE} nine")
    team.services.clients.open(lead, "client-1", "to try")
    files = archive(team, lead)
    assert not [name for name in files if name.startswith("letters/") and name.endswith(".pdf")]
    assert b"psychologist or psychiatrist" in files["letters/not-included.txt"]


def test_a_recalled_letter_stays_here(team):  # noqa: F811
    sealed = signed(team, HEADINGS)
    team.services.register.record_event(team.actor, sealed.id, LetterEventKind.RECALLED, "another client's details")
    files = archive(team, team.actor)
    assert not [name for name in files if name.startswith("letters/") and name.endswith(".pdf")]
    assert b"recalled" in files["letters/not-included.txt"].lower()


def test_a_bundle_holds_a_note_with_what_was_added_to_it(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    written = team.sign_note(note())
    draft = services.drafts.new_id(actor)
    said = "CORRECTION: he did have contact."
    services.drafts.save(
        actor, draft_id=draft, kind=DraftKind.ADDENDUM, client_id="client-1", subject_id=written.id, body={"addendum": said}
    )  # fmt: skip
    services.session_notes.sign_addendum(actor, written, draft, said, PASSPHRASE)
    bundle = json.loads(archive(team, actor)["fhir-bundle.json"])
    (told,) = [
        one["resource"]
        for one in bundle["entry"]
        if one["resource"]["resourceType"] == "DocumentReference" and one["resource"]["description"] == "Session note"
    ]
    assert said.encode() in base64.b64decode(told["content"][0]["attachment"]["data"])
    assert told["docStatus"] == "amended"


# -- the post, and what somebody notes of it ------------------------------------------------------------------------


@pytest.mark.parametrize(
    "changes", [{"post_is_safe": Answer.NO}, {"address": ("3 New Road", "Elsewhere"), "postcode": "ZZ99 1AA"}]
)
def test_what_was_signed_before_is_posted_only_where_he_gets_his_post_today(team, changes):  # noqa: F811
    actor, services = team.actor, team.services
    sealed = signed(team, INVITED, "invitation")
    services.paper.envelope(actor, sealed.id, addressees(sealed)[0], "envelope DL")
    seen = services.clients.refresh(actor, "client-1").client
    services.clients.amend(actor, seen, replace(seen, **changes))
    for kind in (LetterEventKind.FOR_POST, LetterEventKind.POSTED):
        with pytest.raises(Refusal, match="address changed"):
            services.register.record_event(actor, sealed.id, kind, "")
    with pytest.raises(Refusal, match="address changed"):
        services.paper.envelope(actor, sealed.id, addressees(sealed)[0], "envelope DL")
    assert services.register.record_event(actor, sealed.id, LetterEventKind.HANDED_OVER, "in the clinic room")


@pytest.mark.parametrize(
    "whom", ["dh87@example.org", "Probation; he prints it for Dan", "Probation, to be read with the patient", "Gareth Snape and D.H."]
)  # fmt: skip
def test_a_letter_that_tells_of_her_is_sent_to_nobody_who_shows_him(team, whom):  # noqa: F811
    actor, services = team.actor, team.services
    seen = services.clients.open(actor, "client-1").client
    services.clients.amend(actor, seen, replace(seen, email="dh87@example.org"))
    sealed = signed(team, f"{HEADINGS}\n\nHe must stay away from Imogen Calloway at 9 Birch Lane.")
    for kind in (LetterEventKind.SECURE_MAIL, LetterEventKind.POSTED):
        with pytest.raises(Refusal, match="not written for the client"):
            services.register.record_event(actor, sealed.id, kind, whom)
    assert services.register.record_event(actor, sealed.id, LetterEventKind.POSTED, "second class, tracked")


# -- when somebody leaves -------------------------------------------------------------------------------------------


def test_what_waits_with_somebody_who_left_waits_with_the_lead(team):  # noqa: F811
    actor, services = team.actor, team.services
    leaver = staff(id="staff-9", given_name="Olu", family_name="Tan", is_lead=False)
    services.sign_in.add_colleague(actor, PASSPHRASE, leaver, f"{PASSPHRASE} nine")
    assistant = staff(
        id="staff-5", role=Role.ASSISTANT, given_name="Anna", family_name="Young", is_lead=False, supervisor_id="staff-9"
    )  # fmt: skip
    services.sign_in.add_colleague(actor, PASSPHRASE, assistant, f"{PASSPHRASE} five")
    seen = services.clients.open(actor, "client-1").client
    services.clients.amend(actor, seen, replace(seen, lead_id="staff-9"))
    hers = team.reopen("staff-5", f"{PASSPHRASE} five")
    services.clients.open(hers, "client-1", "to write")
    team.sign_note(note(id="note-5", author_id="staff-5", author_name=hers.name), f"{PASSPHRASE} five")
    his = team.reopen("staff-9", f"{PASSPHRASE} nine")
    services.clients.open(his, "client-1")
    unsigned = note(id="note-9", author_id="staff-9", author_name=his.name, narrative="He has a knife.")
    services.drafts.save(his, draft_id="note-9", kind=DraftKind.NOTE, client_id="client-1", body=frozen(unsigned))
    lead = team.reopen("staff-1")
    before = {one.what for one in services.worklist.to_finish(lead) if one.count}
    services.team.retire(lead, next(one for one in services.team.everybody(lead) if one.id == "staff-9"))
    after = {one.what for one in services.worklist.to_finish(lead) if one.count} - before
    assert after >= {
        "Notes for you to countersign", "Unsigned notes of Dr Olu Tan, who signs none any more",
        "Clients whose lead treats nobody any more",
    }  # fmt: skip


# -- words ----------------------------------------------------------------------------------------------------------


def test_a_note_that_is_written_again_brings_what_was_added_and_not_the_other_mans_number(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.register(actor, client(id="client-2", family_name="Second", nhs_number="", contacts=()))
    services.clients.open(actor, "client-1")
    written = team.sign_note(note(session_number=7))
    draft = services.drafts.new_id(actor)
    services.drafts.save(
        actor, draft_id=draft, kind=DraftKind.ADDENDUM, client_id="client-1", subject_id=written.id,
        body={"addendum": "He bought a knife."},
    )  # fmt: skip
    services.session_notes.sign_addendum(actor, written, draft, "He bought a knife.", PASSPHRASE)
    services.clients.open(actor, "client-2")
    again = services.session_notes.write_again_elsewhere(actor, written.id, "client-2", "the wrong tab")
    assert "He bought a knife." in [one["text"] for one in again.body["sections"]]
    assert again.body["session_number"] is None


def test_no_template_says_what_no_passage_may(team):  # noqa: F811
    actor, services = team.actor, team.services
    kind = services.templates.as_it_stands(actor, kind_of(team, "invitation"))
    told = replace(kind, body=f"{kind.body}\n\nHer advocate says that she has moved away and feels safer now.")
    with pytest.raises(HasProblems, match="somebody's life"):
        services.templates.keep(actor, kind, told)
    assert services.templates.keep(actor, kind, replace(kind, body=f"{kind.body}\n\nBring a pen."))


def test_every_line_of_the_record_has_letters_for_names(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    booked = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00",
        purpose="Plan for Imogen Calloway", location="Room 2", place=PlaceKind.ROOM,
    )  # fmt: skip
    services.diary.book(actor, booked, "Room 2 is far from Larkspur Close")
    sealed = signed(team, HEADINGS)
    services.register.record_event(actor, sealed.id, LetterEventKind.RETURNED, "Imogen Calloway opened the door")
    record = services.clients.refresh(actor, "client-1")
    assert "Imogen" not in repr((record.appointments, record.letter_events, record.moves, record.dose))


def test_who_reads_no_places_reads_in_the_journal_with_what_words_one_was_compared(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    booked = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00", purpose="Session",
        location="Room 2", place=PlaceKind.ROOM,
    )  # fmt: skip
    services.diary.book(actor, booked, "Room 2 is far from Larkspur Close")
    member = staff(id="staff-9", role=Role.OCCUPATIONAL_THERAPIST, given_name="Olu", family_name="Tan", is_lead=True)
    services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} nine")
    lead = team.reopen("staff-9", f"{PASSPHRASE} nine")
    services.clients.open(lead, "client-1", "to try")
    assert "Larkspur" not in repr(services.journal.answering(lead, JournalQuestion(client_id="client-1")))


def test_the_directory_of_contacts_names_a_copy_that_is_of_the_file(team):  # noqa: F811
    actor, services = team.actor, team.services
    seen = services.clients.open(actor, "client-1").client
    known = Contact(kind=ContactKind.OTHER, name="Kasia Nowak", organisation="", address=HIGH_STREET)
    services.clients.amend(actor, seen, replace(seen, contacts=(*seen.contacts, known)))
    services.clients.refresh(actor, "client-1")
    copy = Copy(name="Kasia Nowak", role="Other professional", address=HIGH_STREET)
    letter = begun(team, actor, "invitation", body=f"{INVITED}\n\nKasia Nowak was well.", copies=(copy,))
    assert not [one for one in findings(team, letter) if one.asks_about]
