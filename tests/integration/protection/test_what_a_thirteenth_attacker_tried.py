"""What a thirteenth attacker got past, each held here: names of colleagues, carried words, chains of corrections."""

import base64
import json
from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.attendance import CANCELLED, Attendance
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.diary.appointment import PlaceKind
from recolo_desktop.domain.notes.note_type import AgreedAction, WrittenSection
from recolo_desktop.domain.notes.score_entry import ScoreEntry, TotalTyped
from recolo_desktop.domain.notes.session_note import RiskChange
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.exchange.archive import FileExchange
from recolo_desktop.presenters.notes.last_answers import last_review
from recolo_desktop.presenters.notes.measures_sheet import standing, to_be_read
from recolo_desktop.presenters.notes.note_begun import begun
from recolo_desktop.presenters.notes.note_forms import note_from
from recolo_desktop.presenters.notes.note_words import carried_on, note_terms
from recolo_desktop.services.basics.thawing import frozen
from tests.builders import NOW, PASSPHRASE, TODAY, client, condition, make_store, note, order, person
from tests.integration.protection import test_what_a_twelfth_attacker_tried as twelfth
from tests.integration.protection.test_what_a_fourth_attacker_tried import OTHERS, as_role
from tests.integration.protection.test_what_a_twelfth_attacker_tried import assigned, book, outcomes, review

pytestmark = pytest.mark.proof

team, two = twelfth.team, twelfth.two


@pytest.fixture
def namesake(tmp_path):
    """Somebody protected with the first name of a colleague and the surname of the client."""
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    term = condition(verbatim="Not to contact the wife.")
    services.court_orders.record(actor, order(), (person(name="Priya Hargreave"),), (term,))
    yield store
    store.vault.close()


SAID = "Daniel Hargreave spoke of Priya with Dr Priya Nandakumar."


def test_labels_on_paper_and_before_signing_tear_no_colleagues_nor_clients_name(namesake):
    services, actor = namesake.services, namesake.actor
    lines = (("1 May", SAID, "Dr Priya Nandakumar"),)
    ways = [
        repr(services.case_file.timeline_to_print(actor, "client-1", lines, "P")),
        repr(services.journal.to_print(actor, JournalQuestion(client_id="client-1"), lines, "P")),
        services.session_notes.in_labels(actor, note(narrative=SAID)).narrative,
        services.session_notes.words_in_labels(actor, "client-1", SAID),
    ]
    for said in ways:
        assert "Daniel Hargreave" in said
        assert "Dr Priya Nandakumar" in said
        assert "spoke of Priya" not in said
        assert "Person A Nandakumar" not in said


def test_what_leaves_tears_no_colleagues_name(namesake):
    carried = WrittenSection(
        key="homework_back", heading="H", text="Walk.", carried_from="carried from the note of Dr Priya Nandakumar",
        carried_text="Walk.", carried_id="n-1",
    )  # fmt: skip
    first = WrittenSection(key="homework", heading="Homework", text="Walk.")
    namesake.sign_note(note(id="n-1", sections=(first,)))
    namesake.sign_note(note(id="n-2", sections=(carried,)))
    services, actor = namesake.services, namesake.actor
    leaving = services.exporting.to_leave(actor, services.clients.open(actor, "client-1", "to look"))
    assert "Person A Nandakumar" not in repr(leaving)


# -- what was reported stays ----------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ["decision", "agency", "session", "programme", "free"])
def test_no_type_of_note_drops_what_was_reported(team, kind):
    typed = {
        "held_on": "today", "starts": "", "ends": "", "mode": "in person", "location": "", "session_number": "3",
        "attendance": "5", "contact_since": "yes", "contact_details": "He waited outside her house.",
        "risk_change": "higher", "what_would_change": "A move.", "told_to": "PC Grant", "late_reason": "",
        "risk": [{"key": "threats", "question": "q", "answer": "Yes", "words": "He said so."}],
        "actions": [{"what": "Warn the advocate", "owner": "Dr Rao", "due": "today"}],
    }  # fmt: skip
    made = note_from(typed, "n-1", "client-1", team.actor, TODAY, team.services.session_notes.type_of(kind))
    assert made.contact_details == "He waited outside her house."
    assert (made.told_to, made.risk[0].answer, made.actions[0].owner) == ("PC Grant", "Yes", "Dr Rao")
    assert made.attendance is Attendance.ATTENDED


# -- carried words --------------------------------------------------------------------------------------------


def carried(text="Ring the workshop.", source="n-1"):
    return WrittenSection(
        key="homework_back", heading="H", text=text, carried_from="from n-1", carried_text=text, carried_id=source
    )


def test_carried_words_need_a_note_that_still_says_them(team):
    team.sign_note(note(id="n-1", sections=(WrittenSection(key="homework", heading="H", text="Ring the workshop."),)))
    with pytest.raises(HasProblems):
        team.sign_note(note(id="n-3", sections=(carried(source="n-0"),)))
    team.services.case_file.mark_in_error(team.actor, subject="session_notes", subject_id="n-1", reason="another's")
    with pytest.raises(HasProblems):
        team.sign_note(note(id="n-4", sections=(carried(),)))


def test_a_note_that_moves_takes_no_carried_words_along(two):
    actor, notes = two.actor, two.services.session_notes
    first = WrittenSection(key="homework", heading="H", text="The caravan at the quarry.")
    two.sign_note(note(id="n-1", sections=(first,)))
    two.sign_note(note(id="n-2", sections=(carried("The caravan at the quarry."),)))
    two.services.clients.open(actor, "client-2", "to write")
    begun = notes.write_again_elsewhere(actor, "n-2", "client-2", "two records were open")
    (section,) = begun.body["sections"]
    left = [section[one] for one in ("carried_from", "carried_text", "carried_id", "waits")]
    assert left == ["", "", "", False]


# -- a chain of corrections -----------------------------------------------------------------------------------


def test_the_newest_read_score_takes_the_place_of_every_earlier_one(team):
    assigned(team, Role.ADMINISTRATOR)
    measures = team.services.measures

    def entry(total, corrects=""):
        why = "read wrong" if corrects else ""
        typed = (TotalTyped(total=total, answered=7),)
        return ScoreEntry(measure_key="gad7", taken_on=TODAY, totals=typed, corrects=corrects, why_corrected=why)

    first = measures.enter(team.actor, "client-1", entry("12"))
    measures.sign(team.actor, first.id, "", PASSPHRASE)
    other = as_role(team, Role.ADMINISTRATOR)
    second = measures.enter(other, "client-1", entry("2", first.id))
    actor = team.reopen("staff-1")
    third = measures.enter(actor, "client-1", entry("17", second.id))
    measures.sign(actor, third.id, "Read all three.", PASSPHRASE)
    record = team.services.clients.open(actor, "client-1", "to look")
    assert [one.scales[0].total for one in standing(record, "gad7")] == ["17"]
    assert to_be_read(record) == []


# -- the diary ------------------------------------------------------------------------------------------------


def test_a_call_without_an_hour_says_nothing_of_a_visit(team):
    book(team, starts="09:00", place=PlaceKind.ROOM, location="Room 2")
    team.sign_note(note(mode="phone"))
    assert outcomes(team) == [""]
    team.sign_note(note(id="n-2", mode="in person"))
    assert outcomes(team) == ["5"]


def test_a_note_takes_back_only_what_it_said_itself(team):
    booked = book(team, starts="09:00")
    team.services.diary.record_outcome(team.actor, booked.id, "5")
    made = team.sign_note(note(starts="09:00", ends="09:20"))
    team.services.case_file.mark_in_error(team.actor, subject="session_notes", subject_id=made.id, reason="another's")
    assert outcomes(team) == ["5"]


@pytest.mark.parametrize(("first", "second"), [("staff-3", "staff-4"), ("staff-4", "staff-3"), ("staff-3", "staff-2")])
def test_both_who_go_to_a_home_are_clinicians(team, first, second):
    with pytest.raises(HasProblems):
        book(team, place=PlaceKind.HOME, staff_id=first, with_staff_id=second)


@pytest.mark.parametrize("attendance", CANCELLED)
def test_nothing_is_cancelled_after_its_day(attendance):
    past = TODAY - timedelta(days=1)
    made = note(
        attendance=attendance, held_on=past, contact_since=None, risk_change=None, what_would_change="", risk=()
    )
    assert [one.field for one in replace(made, cancelled_on=TODAY).problems(NOW)] == ["cancelled_on"]
    assert replace(made, cancelled_on=past).problems(NOW) == ()


# -- last time ------------------------------------------------------------------------------------------------


def test_last_time_is_the_newest_answer_of_each_heading_and_not_known_behind_a_restricted_note(team):
    team.sign_note(note(id="n-1", held_on=TODAY - timedelta(days=1), risk=review(order="No"), told_to="Police"))
    missed = note(
        id="n-2", attendance=Attendance.DID_NOT_ATTEND, contact_since=None, risk_change=None, what_would_change="",
        risk=tuple(one for one in review() if one.key == "mood"),
    )  # fmt: skip
    team.sign_note(missed)
    record = team.services.clients.open(team.actor, "client-1", "to look")
    last = last_review(record)
    assert last.answers["order"][0].answer == "No"
    assert last.to_compare()["order"] == "No"
    assert last_review(replace(record, notes_unseen=1)).to_compare() == {}


def test_nobody_without_the_right_asks_by_printing(team):
    actor = as_role(team, Role.ASSISTANT)
    lines = (("1 May", "Imogen Calloway of 9 Birch Lane", OTHERS[Role.ASSISTANT]),)
    assert team.services.case_file.timeline_to_print(actor, "client-1", lines, "P") == lines


def test_carried_words_are_signed_as_they_were_seen(team):
    """A draft of the earlier shape is signed as before."""
    made = note(id="n-9")
    team.services.drafts.save(
        team.actor, draft_id=made.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(made)
    )
    assert team.services.session_notes.sign(team.actor, made, PASSPHRASE).written[0].text == made.narrative


# -- what a reading of all this found ---------------------------------------------------------------------------


def test_an_assistant_signs_words_that_she_carried_with_labels(team):
    assigned(team, Role.ASSISTANT)
    homework = WrittenSection(key="homework", heading="H", text="Do not look for Imogen Calloway online.")
    team.sign_note(note(id="n-1", sections=(homework,)))
    actor = as_role(team, Role.ASSISTANT)
    record = team.services.clients.open(actor, "client-1", "to write")
    offered = carried_on(record, {"homework"})["homework"]
    assert "Calloway" not in offered.carried_text
    section = replace(offered, key="homework_back", text=offered.carried_text, waits=False)
    made = note(id="n-2", author_id=actor.id, author_name=actor.name, sections=(section,))
    team.services.drafts.save(actor, draft_id=made.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(made))
    signed = team.services.session_notes.sign(actor, made, f"{PASSPHRASE} {actor.id}")
    assert "confirmed" in signed.sections[0].said_of_source


def test_a_colleagues_name_excuses_no_protected_namesake(team):
    services, actor = team.services, team.actor
    her = person(id="person-9", label="Person B", name="Sam Okoro2")
    services.court_orders.record(
        actor, order(id="order-9", order_number="RO/26/77"), (replace(her, order_id="order-9"),),
        (condition(id="c-9", order_id="order-9", protected=("Person B",)),),
    )  # fmt: skip
    said = services.session_notes.words_in_labels(actor, "client-1", "He waited for Sam Okoro2 outside.")
    assert "Okoro2" not in said


@pytest.mark.parametrize(
    "facts",
    [{"risk_change": RiskChange.HIGHER}, {"what_would_change": "A move."}, {"contact_details": "Rang her."}],
)
def test_whatever_is_said_of_risk_is_read_though_contact_was_not_asked(facts):
    made = replace(note(), contact_since=None, contact_details="", risk_change=None, what_would_change="")
    read = dict(note_terms(replace(made, **facts)))
    assert str(next(iter(facts.values()))) in read["Contact since last session"]


def test_a_contact_without_the_client_leaves_as_one_that_took_place(team):
    services, actor = team.services, team.actor
    kind = services.session_notes.type_of("decision")
    sections = tuple(WrittenSection(key=one.key, heading=one.heading, text="Words.") for one in kind.sections)
    made = note(
        narrative="", note_type=kind.key, type_title=kind.title, sections=sections, attendance=None, contact_since=None,
        risk_change=None, what_would_change="", risk=(), told_to="PC Grant",
        actions=(AgreedAction(what="Warn the advocate", owner="Dr Rao", due="today"),),
    )  # fmt: skip
    team.sign_note(made)
    leaving = services.exporting.to_leave(actor, services.clients.open(actor, "client-1", "to look"))
    parts = [one["resource"] for one in json.loads(FileExchange().bundle(leaving, {}))["entry"]]
    assert [one["status"] for one in parts if one["resourceType"] == "Encounter"] == ["finished"]
    documents = [one["content"][0]["attachment"]["data"] for one in parts if one["resourceType"] == "DocumentReference"]
    words = " ".join(base64.b64decode(one).decode() for one in documents)
    assert "Warn the advocate" in words
    assert "PC Grant" in words


def test_a_note_begins_with_ones_own_appointment_that_was_last(team):
    for starts, who in (("08:00", "staff-1"), ("09:00", "staff-1"), ("09:15", "staff-4"), ("16:00", "staff-1")):
        book(team, starts=starts, staff_id=who)
    record = team.services.clients.open(team.actor, "client-1", "to look")
    assert begun(record, team.actor, local(team.clock()))["starts"] == "09:00"
