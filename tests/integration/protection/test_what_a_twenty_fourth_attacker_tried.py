"""What leaves, what lies in merged files, what outlives a role: tried on exports, merges, leavers and dialogs."""

import ast
import io
import json
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
import pyzipper
from pypdf import PdfReader

from recolo_desktop.domain.basics.errors import HasProblems, RecordLocked, Refusal
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.clients import client_pack
from recolo_desktop.presenters.notes import notes_on_paper
from recolo_desktop.presenters.orders import order_pages
from recolo_desktop.services.basics.thawing import frozen
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff
from tests.integration.protection.test_what_a_fourth_attacker_tried import team  # noqa: F401
from tests.integration.protection.test_what_a_sixteenth_attacker_tried import HEADINGS, SECRET, signed
from tests.sittings import sitting_in

OTHER = "maple harbour quartz window drift"
HERS = "Also Rosa Lindqvist, 4 Heron Court, 07700 900111. Ulf Bering (07700 900999) lives at 5 Elm Rise."


def file_of(store, key, given, family, **facts):
    made = client(id=key, given_names=given, family_name=family, nhs_number="", case_holder="", contacts=(), **facts)
    store.services.clients.register(store.actor, made)
    store.services.clients.open(store.actor, key, "to try")


def protects(store, key, number, name, address="", phone="", **facts):
    one = person(
        id=f"p{number}", order_id=f"o{number}", client_id=key, name=name, address=address, phone=phone, **facts
    )
    made = order(id=f"o{number}", client_id=key, order_number=f"RO/{number}")
    words = f"Not to contact {name or 'the complainant'}."
    item = condition(id=f"c{number}", order_id=f"o{number}", client_id=key, verbatim=words, protected=(one.label,))
    store.services.court_orders.record(store.actor, made, (one,), (item,))


@pytest.fixture
def store(tmp_path):
    opened = make_store(tmp_path / "records")
    file_of(opened, "client-1", "Daniel", "Hargreave")
    protects(opened, "client-1", 1, "Imogen Calloway", "9 Birch Lane")
    yield opened
    opened.vault.close()


def record_of(store):
    return store.services.clients.refresh(store.actor, "client-1")


def pack_of(store):
    services, actor = store.services, store.actor
    leaving = services.exporting.to_leave(actor, record_of(store))
    return client_pack.of_record(leaving, services.case_file.kinds(actor), sitting_in(store, actor), store.clock())


def archive_of(store, reason):
    made = store.services.exporting.archive(store.actor, record_of(store), pack_of(store), reason, SECRET, SECRET)
    opened = pyzipper.AESZipFile(io.BytesIO(made))
    opened.setpassword(SECRET.encode())
    return opened


def on_paper(pdf):
    return " ".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).replace("\n", " ")


def neighbours(store):
    file_of(store, "client-x", "Ulf", "Bering", address=("5 Elm Rise", "Northam"), postcode="", phone="07700 900999")
    protects(store, "client-x", 2, "Rosa Lindqvist", "4 Heron Court", "07700 900111")


# -- what leaves --------------------------------------------------------------------------------------


@pytest.mark.parametrize("reason", ["Subject access request: handed to Mr Hargreave himself", "Probation"])
def test_the_archive_takes_no_letter_that_an_encrypted_copy_would_not(team, reason):  # noqa: F811
    words = HEADINGS.replace("As before.", "He says that Rosa Lindqvist of 4 Heron Court is a new friend.", 1)
    signed(team, words)
    file_of(team, "client-x", "Ulf", "Bering", address=("5 Elm",), postcode="")
    protects(team, "client-x", 9, "Rosa Lindqvist", "4 Heron Court")
    packed = archive_of(team, reason)
    assert [name for name in packed.namelist() if name.endswith("1.pdf")] == []
    assert "not here" in packed.read("letters/not-included.txt").decode()
    kinds = [entry["resource"]["resourceType"] for entry in json.loads(packed.read("fhir-bundle.json"))["entry"]]
    assert "DocumentReference" not in kinds


def test_the_archive_takes_no_pages_but_those_that_were_signed(team):  # noqa: F811
    signed(team, HEADINGS)
    assert "letters/001.pdf" in archive_of(team, "Probation").namelist()
    with team.vault._engine.begin() as file:
        file.exec_driver_sql("drop trigger letter_pdfs_no_update")
        file.exec_driver_sql("update letter_pdfs set pdf = x'25504446'")
    with pytest.raises(Refusal, match="not those that were signed"):
        archive_of(team, "Probation")


def test_a_letters_every_line_is_labelled_in_the_pack(team):  # noqa: F811
    signed(team, HEADINGS, recipient_role="Officer for Rosa Lindqvist, 4 Heron Court")
    protects(team, "client-1", 9, "Rosa Lindqvist", "4 Heron Court", label="Person B")
    assert "Lindqvist" not in repr(pack_of(team))


def test_an_order_and_a_note_on_paper_name_nobody_of_another_record(store):
    neighbours(store)
    services, actor = store.services, store.actor
    first = record_of(store).orders[0]
    services.court_orders.note_on_condition(
        actor, first.order, first.conditions[0].id, plain_reading=HERS, done_on=None, done_how=""
    )
    store.sign_note(note(narrative=HERS))
    record, sitting = record_of(store), sitting_in(store, actor)
    pages = order_pages.of_order(record, record.orders[0], TODAY, sitting, store.clock())
    printed = (
        on_paper(services.order_paper.pages(actor, record.orders[0].order, pages, "HP")),
        on_paper(services.note_paper.pages(actor, notes_on_paper.of_notes(record, ["note-1"], sitting, store.clock()), "HP")),
    )  # fmt: skip
    for text in printed:
        assert "Also" in text
        assert not [word for word in ("Lindqvist", "Heron", "900111", "Bering", "900999", "Elm Rise") if word in text]


def test_an_assistants_paper_holds_no_other_client(store):
    neighbours(store)
    store.sign_note(note(narrative="He met Ulf Bering, 07700 900999, who lives at 5 Elm Rise, Northam."))
    helper = staff(id="staff-2", family_name="Asst", role=Role.ASSISTANT, is_lead=False, supervisor_id="staff-1")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, helper, OTHER)
    booked = Appointment(
        id="", client_id="client-1", staff_id="staff-2", on=TODAY + timedelta(days=2), starts="10:00",
        purpose="session", place=PlaceKind.PHONE, minutes=30, location="",
    )  # fmt: skip
    store.services.diary.book(store.actor, booked, "compared with the order today")
    actor = store.reopen("staff-2", OTHER)
    record = store.services.clients.open(actor, "client-1", "duty")
    pages = notes_on_paper.of_notes(record, ["note-1"], sitting_in(store, actor), store.clock())
    text = on_paper(store.services.note_paper.pages(actor, pages, "HP"))
    assert "He met" in text
    assert not [word for word in ("Bering", "900999", "Elm Rise") if word in text]
    lines = store.services.case_file.timeline_to_print(
        actor, "client-1", (("24 Nov", "Ulf Bering, 07700 900999"),), "HP"
    )
    assert "900999" not in repr(lines)


def test_the_pack_counts_restricted_notes_that_are_not_in_it(store):
    colleague = staff(id="staff-2", family_name="Quist", is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, colleague, OTHER)
    hers = store.reopen("staff-2", OTHER)
    store.services.clients.open(hers, "client-1", "to try")
    store.sign_note(note(id="n2", author_id="staff-2", readers=("staff-2",), narrative="Restricted."), OTHER)
    store.reopen("staff-1")
    store.services.clients.open(store.actor, "client-1", "to try")
    assert "Signed notes that are restricted to others: 1." in pack_of(store).left_out


# -- merged files -------------------------------------------------------------------------------------


def two_files(store):
    file_of(store, "client-2", "Dan", "Hargreaves", staff_safety="Person A works at this hospital")
    protects(store, "client-2", 2, "Petra Voss", "3 Mill Row")


def test_every_text_of_a_merged_file_says_whose_letter_it_means(store):
    two_files(store)
    services, actor = store.services, store.actor
    (hers,) = services.clients.refresh(actor, "client-2").orders
    services.court_orders.note_on_condition(
        actor, hers.order, hers.conditions[0].id, plain_reading="Away from Person A", done_on=None, done_how=""
    )
    goal = Goal(
        id="", client_id="client-2", number=1, title="Leave Person A alone", own_words="x", agreed_on=TODAY,
        level_descriptions=("a", "b", "c", "d", "e"),
    )  # fmt: skip
    services.goals.set(actor, goal, "agreed with him")
    booked = Appointment(
        id="", client_id="client-2", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00",
        purpose="on Person A", place=PlaceKind.PHONE, minutes=30, location="",
    )  # fmt: skip
    services.diary.book(actor, booked, "compared with the order today")
    services.clients.merge(actor, "client-1", "client-2", "same")
    record = record_of(store)
    said = (
        record.goals[0].title, record.appointments[0].purpose, record.as_met.staff_safety,
        next(item.plain_reading for one in record.orders for item in one.conditions if item.plain_reading),
    )  # fmt: skip
    assert [text for text in said if "Person A (merged file)" not in text] == []
    (shown,) = record.goals
    assert services.goals.set(actor, replace(shown, domain="Leisure"), "looked").version == 1
    store.vault.close()
    store.reopen("staff-1")
    with store.vault.open_work(store.actor) as work:
        assert [one.title for one in work.find(Goal)] == ["Leave Person A alone"], "what is stored stays as it was"


def test_two_merged_files_have_letters_of_their_own(store):
    two_files(store)
    file_of(store, "client-3", "Danny", "Hargreve")
    protects(store, "client-3", 3, "Lucia Marchetti", "7 Quay Street")
    for key in ("client-2", "client-3"):
        store.services.clients.merge(store.actor, "client-1", key, "same")
    labels = [one.label for each in record_of(store).orders for one in each.people]
    assert len(set(labels)) == 3
    words = note(id="n9", narrative="He saw Petra Voss, then Lucia Marchetti, then Imogen Calloway.")
    said = store.services.session_notes.in_labels(store.actor, words).narrative
    assert said == "He saw Person A (merged file), then Person A (merged file 2), then Person A."


def test_a_name_that_follows_later_takes_no_letter_that_is_somebody_elses(store):
    protects(store, "client-1", 2, "", anonymised=True)
    (second,) = [one for one in record_of(store).orders if one.order.id == "o2"]
    named = person(
        id="", order_id="o2", name="Petra Voss", address="3 Mill Row", phone="", replaces=second.people[0].id
    )
    with pytest.raises(HasProblems, match="next free letter"):
        store.services.court_orders.add_person(store.actor, second.order, named)


def test_search_after_a_merge_asks_for_the_person_and_not_for_the_file(store):
    services = store.services
    colleague = staff(id="staff-2", family_name="Quist", role=Role.PSYCHIATRIST, is_lead=False)
    services.sign_in.add_colleague(store.actor, PASSPHRASE, colleague, OTHER)
    file_of(store, "client-2", "Dan", "Hargreaves")
    store.sign_note(note(id="note-b", client_id="client-2", narrative="He spoke of a zeppelin."))
    kept = record_of(store).client
    services.clients.amend(store.actor, kept, replace(kept, lead_id="staff-1"))
    services.clients.merge(store.actor, "client-1", "client-2", "same")
    assert services.finding.answering(store.actor, "zeppelin", "client-1").texts
    actor = store.reopen("staff-2", OTHER)
    assert services.finding.answering(actor, "zeppelin").texts == ()
    services.clients.open(actor, "client-1", "duty")
    assert services.finding.answering(actor, "zeppelin", "client-1").texts


def test_who_opened_a_merged_file_is_not_forgotten(store):
    services = store.services
    services.sign_in.add_colleague(
        store.actor, PASSPHRASE, staff(id="staff-2", family_name="Quist", is_lead=False), OTHER
    )
    file_of(store, "client-2", "Dan", "Hargreaves")
    services.clients.open(store.reopen("staff-2", OTHER), "client-2", "curious")
    store.reopen("staff-1")
    for key in ("client-1", "client-2"):
        services.clients.open(store.actor, key, "to try")
    services.clients.merge(store.actor, "client-1", "client-2", "same")
    assert "curious" in [line.reason for line in services.journal.openings(store.actor, "client-1")]


# -- a role that was taken away, and words under a signed id ---------------------------------------------


def test_a_role_that_was_taken_away_takes_the_drafts_that_were_written_in_it(store):
    services = store.services
    services.sign_in.add_colleague(
        store.actor, PASSPHRASE, staff(id="staff-2", family_name="Quist", is_lead=False), OTHER
    )
    hers = store.reopen("staff-2", OTHER)
    services.clients.open(hers, "client-1", "to try")
    for key in ("d-note", "d-gone"):
        words = note(id=key, author_id="staff-2", narrative="He waited for Imogen Calloway at 9 Birch Lane")
        services.drafts.save(hers, draft_id=key, kind=DraftKind.NOTE, client_id="client-1", body=frozen(words))
    services.drafts.discard(hers, "d-gone")
    lead = store.reopen("staff-1")
    member = next(one for one in services.team.everybody(lead) if one.id == "staff-2")
    gone = services.team.retire(lead, member)
    gone = services.team.amend(lead, gone, replace(gone, role=Role.ADMINISTRATOR), PASSPHRASE)
    services.team.take_back(lead, PASSPHRASE, gone, f"{OTHER} two")
    actor = store.reopen("staff-2", f"{OTHER} two")
    record = services.clients.open(actor, "client-1", "duty")
    assert record.drafts == ()
    assert services.drafts.deleted(actor, "client-1") == ()
    with pytest.raises(Refusal):
        services.drafts.have_back(actor, "d-gone")


def test_no_draft_is_kept_under_the_id_of_what_is_signed(store):
    made = store.sign_note(note())
    with pytest.raises(RecordLocked, match="signed already"):
        store.services.drafts.save(
            store.actor, draft_id=made.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(note())
        )


# -- dialogs that close before it is done ---------------------------------------------------------------


# Why a dialog runs something itself: nothing is kept by it that anybody would miss.
ONLY_LOOKS = {
    "BookDialog": "compares with the order first; booking itself is stored",
    "RevealDialog": "shows a name, which stands in the journal whether somebody waits for it or not",
    "RecoveryDialog": "opens the store; the window locks behind it when nobody is there any more",
    "RestoreDialog": "stands before the store is open, and asks once more before anything is replaced",
}


def submits():
    ui = Path(__file__).parents[3] / "recolo_desktop" / "ui"
    for file in sorted(ui.rglob("*dialog*.py")):
        for part in ast.walk(ast.parse(file.read_text())):
            if isinstance(part, ast.ClassDef) and any("AskingDialog" in ast.unparse(base) for base in part.bases):
                for method in part.body:
                    if isinstance(method, ast.FunctionDef) and method.name == "submit" and part.name not in ONLY_LOOKS:
                        yield pytest.param(ast.unparse(method), id=f"{file.stem}.{part.name}")


@pytest.mark.parametrize("submit", list(submits()))
def test_every_dialog_stays_until_what_it_asked_for_is_done(submit):
    """`store` holds it: nothing is called off that would come too late, and a refusal finds the words in place."""
    assert "tasks.run(" not in submit
