"""What a fourteenth attacker got past, each held here: labels as places, broken seals, printed notes, sessions unseen."""

import io
import re
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from pypdf import PdfReader

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.notes.next_session import booked_ahead, next_session
from recolo_desktop.presenters.notes.note_begun import begun
from recolo_desktop.presenters.notes.note_words import carried_on
from recolo_desktop.presenters.notes.notes_on_paper import of_notes
from recolo_desktop.presenters.notes.programme_sheet import programme_sheet
from tests.builders import TODAY, client, condition, make_store, note, order, person
from tests.integration.protection import test_what_a_twelfth_attacker_tried as twelfth
from tests.integration.protection.test_what_a_fourth_attacker_tried import as_role
from tests.sittings import sitting_in

pytestmark = pytest.mark.proof

team, two = twelfth.team, twelfth.two
LABELS = ["(address of Person A)", "Person A's house", "at person B", "(workplace of Person AB)"]


def meeting(place, **more):
    return Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=7), starts="09:00", purpose="Session",
        location=place, place=PlaceKind.ROOM, **more,
    )  # fmt: skip


# -- a label is a place that the order protects -----------------------------------------------------------


@pytest.mark.parametrize("place", LABELS)
def test_a_label_is_no_place_to_meet_in(team, place):
    check = team.services.diary.check(team.actor, meeting(place))
    assert [one for one in check.findings if one.severity is Severity.MUST_FIX]
    with pytest.raises(HasProblems):
        team.services.diary.book(team.actor, meeting(place), "The usual place")


@pytest.mark.parametrize("role", [None, Role.ASSISTANT])
def test_a_place_that_is_a_label_is_offered_to_nobody(team, role):
    kept = note(location="(address of Person A)", starts="09:00", ends="09:40")
    actor = as_role(team, role) if role else team.actor
    assert next_session(team.services.clients.open(actor, "client-1", "to see"), kept, TODAY)["location"] == ""


def test_a_letter_to_the_client_says_nothing_of_hers_by_its_label(team):
    services, actor = team.services, team.actor
    for key in ("after_session", "gp_letter"):
        kind = next(one for one in services.letters.kinds() if one.key == key)
        letter = services.letters.begin(actor, services.clients.open(actor, "client-1").client, kind)
        letter = replace(letter, body=f"{letter.body}\n\nPlace: (address of Person A)")
        found = [one for one in services.letters.preview(actor, letter).findings if one.key.startswith("a detail by")]
        assert bool(must_fix(tuple(found))) is (key == "after_session")


# -- a broken seal ----------------------------------------------------------------------------------------


def tampered(store):
    """Homework of a signed note, changed under the program."""
    services = store.services
    homework = WrittenSection(key="homework", heading="Homework", text="Write the diary.")
    store.sign_note(note(sections=(homework,), session_number=1))
    with store.vault._engine.begin() as connection:
        triggers = connection.exec_driver_sql(
            "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'session_notes'"
        ).fetchall()
        for name, _ in triggers:
            connection.exec_driver_sql(f'drop trigger "{name}"')
        connection.exec_driver_sql(
            "update session_notes set sections = replace(sections, 'Write the diary', 'See her')"
        )
        for _, made in triggers:
            connection.exec_driver_sql(made)
    return services.clients.open(store.actor, "client-1", "to see")


def test_homework_of_a_note_whose_seal_is_broken_is_carried_nowhere(team):
    before = carried_on(team.services.clients.open(team.actor, "client-1"), {"homework"})
    record = tampered(team)
    assert record.faults
    assert before == carried_on(record, {"homework"}) == {}
    assert "seal" in programme_sheet(record).summary
    assert programme_sheet(record).lines[0][2] == "Seal broken"
    carried = WrittenSection(
        key="homework_back", heading="Back", text="See her.", carried_from="carried from the note of that day",
        carried_text="See her.", carried_id=record.notes[0].id,
    )  # fmt: skip
    with pytest.raises(HasProblems, match="no longer holds"):
        team.sign_note(note(id="note-2", starts="11:00", sections=(carried,)))


# -- printed notes ----------------------------------------------------------------------------------------


def printed(store, keys):
    record = store.services.clients.refresh(store.actor, "client-1")
    pdf = store.services.note_paper.pages(
        store.actor, of_notes(record, keys, sitting_in(store), store.clock()), "Office"
    )
    return " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


FOREIGN = "Tobias Larkfield of 3 Mews Row, Elsewhere, rang 07700 900777."


def test_printed_notes_and_timeline_name_no_other_client(two):
    services, actor = two.services, two.actor
    two.sign_note(note(narrative=FOREIGN))
    services.clients.open(actor, "client-1")
    lines = (("1 May", FOREIGN, "", "Dr Priya Nandakumar"),)
    for said in (printed(two, ["note-1"]), repr(services.case_file.timeline_to_print(actor, "client-1", lines, "P"))):
        assert "(details of somebody else)" in said
        assert not re.search("Larkfield|900777|Mews Row", said)


def test_the_clients_own_name_heads_the_page_whoever_bears_it_too(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    namesake = person(name="Daniel Hargreave", is_child=True, relationship="son", address="", phone="")
    services.court_orders.record(actor, order(), (namesake,), (condition(verbatim="Not to contact the child."),))
    store.sign_note(note())
    services.clients.open(actor, "client-1")
    assert printed(store, ["note-1"]).startswith("HARGREAVE, Daniel")
    store.vault.close()


def test_letters_that_the_type_does_not_have_are_owned_up_to(team):
    team.sign_note(note(narrative="His words: محمد; 王小明; 4 of 10"))
    team.services.clients.open(team.actor, "client-1")
    assert "printed as boxes: 6" in printed(team, ["note-1"])


def test_the_journal_says_which_notes_were_printed(team):
    for key, hour in (("note-1", "10:00"), ("note-2", "11:00")):
        team.sign_note(note(id=key, starts=hour))
    team.services.clients.open(team.actor, "client-1")
    printed(team, ["note-1", "note-2"])
    lines = team.services.journal.answering(team.actor, JournalQuestion(client_id="client-1"))
    assert {one.subject_id for one in lines if one.action is Action.NOTES_PRINTED} == {"note-1", "note-2"}


# -- what somebody may not read is not denied -------------------------------------------------------------


def test_sessions_that_are_not_shown_are_counted_and_their_numbers_are_taken(team):
    for at, hour in ((1, "10:00"), (2, "11:00")):
        team.sign_note(note(id=f"note-{at}", starts=hour, session_number=at, attendance=Attendance.ATTENDED))
    assistant = as_role(team, Role.ASSISTANT)
    record = team.services.clients.open(assistant, "client-1", "to see")
    assert "No session" not in programme_sheet(record).summary
    assert "2 signed notes are not shown to you" in programme_sheet(record).summary
    assert begun(record, assistant, datetime(2026, 11, 24, 12, 0))["session_number"] == "3"  # noqa: DTZ001  (local)


def test_an_appointment_later_today_is_booked_ahead(team):
    team.services.diary.book(
        team.actor,
        replace(meeting("Room 2"), on=TODAY, starts="15:00", location="", place=PlaceKind.PHONE),
        "The usual room of the team",
    )
    record = team.services.clients.open(team.actor, "client-1")
    noon, evening = (datetime(TODAY.year, TODAY.month, TODAY.day, hour, 0) for hour in (12, 18))  # noqa: DTZ001  (local)
    assert booked_ahead(record, noon).starts == "15:00"
    assert booked_ahead(record, evening) is None
