"""What a twelfth attacker got past, each held here: scores, the risk review, what a note sets and what is printed."""

import json
from dataclasses import replace
from datetime import date, timedelta

import pytest

from recolo_desktop.data_files import read_risk_headings
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import SEEN, Attendance
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.client import Phone
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.notes.risk_review import RiskAnswer, nothing_has_changed
from recolo_desktop.domain.notes.score_entry import ScoreEntry
from recolo_desktop.domain.notes.session_note import RiskChange
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.exchange.archive import FileExchange
from recolo_desktop.presenters.clients import client_pack
from recolo_desktop.presenters.notes.measures_sheet import WAITS_FOR_WORDS, measure_lines
from recolo_desktop.presenters.records import journal_words
from recolo_desktop.services.basics.thawing import frozen
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person
from tests.integration.protection import test_what_a_fourth_attacker_tried as fourth
from tests.integration.protection.test_what_a_fourth_attacker_tried import OTHERS, as_role, begun
from tests.sittings import sitting_in

pytestmark = pytest.mark.proof

team = fourth.team
HEADINGS = read_risk_headings()
HER = "Marguerite Ashcombe"


@pytest.fixture
def two(team):
    """A second client, whose order protects somebody else."""
    other = client(
        id="client-2", given_names="Tobias", family_name="Larkfield", preferred_name="Toby", nhs_number="",
        phone="07700 900777", address=("3 Mews Row", "Elsewhere"), postcode="ZZ99 4AB", birth_date=date(1979, 5, 6),
    )  # fmt: skip
    team.services.clients.register(team.actor, other)
    her = person(
        id="person-2", order_id="order-2", client_id="client-2", name=HER, address="71 Pelham Road, Netherbourne",
        phone="07700 900888",
    )  # fmt: skip
    term = condition(id="c-2", order_id="order-2", client_id="client-2", verbatim=f"Not to contact {HER}.")
    second = order(id="order-2", client_id="client-2", order_number="RO/26/9")
    team.services.court_orders.record(team.actor, second, (her,), (term,))
    return team


def opened(two, why):
    for key in ("client-1", "client-2"):
        two.services.clients.open(two.actor, key, why)


# -- the risk review ----------------------------------------------------------------------------------------


def review(**answers):
    return tuple(
        RiskAnswer(key=one.key, question=one.question, answer=answers.get(one.key, one.answers[0]), words="So he said.")
        for one in HEADINGS
    )


@pytest.mark.parametrize("heading", [one for one in HEADINGS if one.unchanged], ids=lambda one: one.key)
def test_nothing_has_changed_never_says_the_opposite_of_last_time(heading):
    for last in heading.offered:
        (said,) = nothing_has_changed([heading], (), "10:00", {heading.key: last}) or (None,)
        if heading.relative:
            assert said.answer == heading.unchanged  # compared with last time
        else:
            assert (said.answer if said else "") == (last if last == heading.unchanged else "")
    assert heading.relative or nothing_has_changed([heading], (), "10:00", {}) == ()


@pytest.mark.parametrize(("key", "answer"), [(one.key, said) for one in HEADINGS for said in one.tell_on])
def test_of_an_alarming_answer_somebody_is_told(team, key, answer):
    alarming = note(id="n-7", risk=review(**{key: answer}))
    assert [one.field for one in team.services.session_notes.missing_in(alarming)] == ["told_to"]
    assert team.services.session_notes.missing_in(replace(alarming, told_to="Police, 101")) == ()


def test_somebody_is_told_of_danger_threats_despair_and_an_order_not_kept():
    assert {one.key for one in HEADINGS if one.tell_on} == {"danger", "threats", "despair", "order"}


@pytest.mark.parametrize("attendance", [one for one in Attendance if one not in SEEN and not one.is_cancelled])
def test_what_is_known_of_whom_nobody_saw_is_asked_to_its_end(team, attendance):
    told = note(
        attendance=attendance, contact_since=Answer.YES, contact_details="", risk_change=RiskChange.HIGHER,
        what_would_change="", told_to="", risk=(),
    )  # fmt: skip
    missing = {one.field for one in team.services.session_notes.missing_in(told)}
    assert {"contact_details", "told_to"} <= missing
    quiet = replace(told, contact_since=None, risk_change=None)
    assert team.services.session_notes.missing_in(quiet) == ()
    alarming = replace(quiet, risk=(RiskAnswer(key="danger", question="q", answer="Yes", words="He has a knife."),))
    assert [one.field for one in team.services.session_notes.missing_in(alarming)] == ["told_to"]


# -- scores ---------------------------------------------------------------------------------------------------

NINE = {**dict.fromkeys(range(1, 9), 0), 9: 3}
NOUGHTS = dict.fromkeys(range(1, 10), 0)


def entry(answers, **more):
    return ScoreEntry(measure_key="phq9", taken_on=TODAY, answers=answers, **more)


def assigned(team, role):
    meeting = Appointment(
        id="", client_id="client-1", staff_id=OTHERS[role], on=TODAY, starts="10:00", purpose="s", location="",
        place=PlaceKind.PHONE,
    )  # fmt: skip
    team.services.diary.book(team.actor, meeting)


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
@pytest.mark.parametrize("answers", [NINE, NOUGHTS], ids=["asked", "quiet"])
def test_nobody_but_a_clinician_takes_back_what_a_clinician_signed(team, role, answers):
    assigned(team, role)
    measures, actor = team.services.measures, team.actor
    read = measures.enter(actor, "client-1", entry(answers))
    measures.sign(actor, read.id, "He has a rope; 999 rung.", PASSPHRASE)
    other = as_role(team, role)
    wrong = measures.enter(other, "client-1", entry(NOUGHTS, corrects=read.id, why_corrected="a slip"))
    assert wrong.waits_for_words
    with pytest.raises((Refusal, NotAllowed)):
        measures.sign(other, wrong.id, "", f"{PASSPHRASE} {OTHERS[role]}")
    actor = team.reopen("staff-1")
    record = team.services.clients.open(actor, "client-1", "to look")
    (line,) = measure_lines(record, measures.kinds(), TODAY)
    assert (line.last, line.state) == ("3" if answers is NINE else "0", WAITS_FOR_WORDS)
    waits = {one.what: one.count for one in team.services.worklist.to_finish(actor)}
    assert waits["Answers of a measure that a clinician has to read"] == 1
    measures.sign(actor, wrong.id, "Read both: the first holds no longer.", PASSPHRASE)
    record = team.services.clients.refresh(actor, "client-1")
    assert measure_lines(record, measures.kinds(), TODAY)[0].last == "0"


def test_a_score_of_who_cannot_sign_waits_for_the_lead(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    team.services.measures.enter(actor, "client-1", entry(NOUGHTS))
    lead = team.reopen("staff-1")
    assert {one.what: one.count for one in team.services.worklist.to_finish(lead)}.get("Scores to sign") == 1


def test_what_leaves_says_the_answer_that_asked_and_what_was_done(team):
    services, actor = team.services, team.actor
    read = services.measures.enter(actor, "client-1", entry(NINE))
    services.measures.sign(actor, read.id, "He has a rope; 999 rung.", PASSPHRASE)
    leaving = services.exporting.to_leave(actor, services.clients.open(actor, "client-1", "to look"))
    bundle = json.dumps(json.loads(FileExchange().bundle(leaving, {})), ensure_ascii=False)
    assert "9: 3" in bundle
    assert "999 rung" in bundle
    assert read.asked_at_once in bundle
    pack = client_pack.of_record(leaving, services.case_file.kinds(actor), sitting_in(team, actor), team.clock())
    printed = repr(next(one for one in pack.sections if one.title == "Outcome measures"))
    assert "9: 3" in printed
    assert "999 rung" in printed


def test_signatures_and_the_words_of_measures_count_as_nobodys_names(team):
    """Twelve quiet notes and twelve scores in an hour are record keeping."""
    assigned(team, Role.ASSISTANT)
    actor, services = as_role(team, Role.ASSISTANT), team.services
    for number in range(12):
        team.clock.at += timedelta(minutes=4)
        made = note(id=f"note-{number}", author_id=actor.id, author_name=actor.name)
        services.drafts.save(actor, draft_id=made.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(made))
        services.session_notes.sign(actor, made, f"{PASSPHRASE} {actor.id}")
        score = services.measures.enter(actor, "client-1", entry(NOUGHTS))
        services.measures.sign(actor, score.id, "", f"{PASSPHRASE} {actor.id}")


# -- labels ---------------------------------------------------------------------------------------------------


def test_the_labels_offered_call_nobody_of_another_record_person_a(two):
    said = note(narrative=f"He followed {HER} to 71 Pelham Road, and saw Imogen Calloway.")
    offered = two.services.session_notes.in_labels(two.actor, said)
    assert "somebody protected" in offered.narrative
    assert offered.narrative.count("Person A") == 1
    opened(two, "to compare")
    two.services.clients.merge(two.actor, "client-1", "client-2", "same person")
    offered = two.services.session_notes.in_labels(two.actor, said)
    assert "Person A (merged file)" in offered.narrative


# -- appointments ---------------------------------------------------------------------------------------------


def book(team, **changes):
    made = Appointment(
        id="", client_id="client-1", staff_id="staff-1", on=TODAY, starts="10:00", purpose="s", location="",
        place=PlaceKind.PHONE,
    )  # fmt: skip
    return team.services.diary.book(team.actor, replace(made, **changes), "Compared with the order: a call")


def outcomes(team):
    record = team.services.clients.open(team.actor, "client-1", "to look")
    return [one.outcome for one in record.appointments]


def test_a_note_says_nothing_of_a_colleagues_appointment_nor_of_one_to_come(team):
    book(team, staff_id="staff-4")
    book(team, starts="16:00")
    team.sign_note(note(starts="10:00", ends="10:10"))
    team.sign_note(note(id="n-2"))
    assert outcomes(team) == ["", ""]


def test_a_note_made_in_error_takes_its_outcome_back(team):
    booked = book(team, starts="09:00")
    made = team.sign_note(note(starts="09:00", ends="09:20"))
    assert outcomes(team) == ["5"]
    team.services.case_file.mark_in_error(team.actor, subject="session_notes", subject_id=made.id, reason="another day")
    assert outcomes(team) == [""]
    assert booked.on == TODAY


@pytest.mark.parametrize("second", ["staff-3", "nobody", "staff-1"])
def test_a_home_visit_takes_two_clinicians_who_are_here(team, second):
    with pytest.raises(HasProblems):
        book(team, place=PlaceKind.HOME, with_staff_id=second)


def test_a_visit_whose_second_leaves_is_told_and_a_leaver_goes_nowhere(team):
    book(team, place=PlaceKind.HOME, with_staff_id="staff-4", on=TODAY + timedelta(days=5))
    leaver = next(one for one in team.services.team.everybody(team.actor) if one.id == "staff-4")
    team.services.team.retire(team.actor, leaver)
    waits = {one.what: one.count for one in team.services.worklist.to_finish(team.actor)}
    assert waits["Home visits left with one colleague"] == 1
    for changes in ({"place": PlaceKind.HOME, "with_staff_id": "staff-4"}, {"staff_id": "staff-4"}):
        with pytest.raises(HasProblems):
            book(team, starts="14:00", **changes)


# -- what stays in two records, and what is printed ------------------------------------------------------------


def test_a_second_phone_that_was_changed_still_belongs_to_its_client(two):
    services, actor = two.services, two.actor
    seen = services.clients.open(actor, "client-2", "to look").client
    services.clients.amend(actor, seen, replace(seen, other_phones=(Phone(number="01632 960777"),)))
    seen = services.clients.refresh(actor, "client-2").client
    services.clients.amend(actor, seen, replace(seen, other_phones=()))
    letter = begun(two, actor, "after_session", body="Do not ring 01632 960777.")
    assert must_fix(services.letters.preview(actor, letter).findings)


@pytest.mark.parametrize(
    "reason",
    [
        "It was Larkfield's session", "It was Toby's session", "It was Larkfields session", "Tobias came that day",
        "3 Mews Row", "his phone is 07700 900777", "born 6 May 1979", "born 06/05/1979", f"who stalks {HER}",
        "the one of 71 Pelham Road",
    ],
)  # fmt: skip
def test_why_a_note_stands_in_the_wrong_record_names_nobody(two, reason):
    two.sign_note(note())
    with pytest.raises(HasProblems):
        two.services.session_notes.write_again_elsewhere(two.actor, "note-1", "client-2", reason)
    two.services.session_notes.write_again_elsewhere(two.actor, "note-1", "client-2", "opened the record beside it")


def test_the_journal_and_the_timeline_print_nobody_protected(two):
    services, actor = two.services, two.actor
    named = f"Imogen Calloway of 9 Birch Lane rang; also {HER}"
    two.sign_note(note())
    services.case_file.mark_in_error(actor, subject="session_notes", subject_id="note-1", reason=named)
    opened(two, named)
    services.clients.merge(actor, "client-1", "client-2", named)
    entries = services.journal.answering(actor, JournalQuestion())
    lines = tuple(journal_words.row(one, services.journal.names(actor)) for one in entries)
    assert any("Calloway" in cell for line in lines for cell in line)
    printed = repr(services.journal.to_print(actor, JournalQuestion(), lines, "P"))
    timeline = repr(services.case_file.timeline_to_print(actor, "client-1", (("1 May", "Note", named, "P"),), "P"))
    for paper in (printed, timeline):
        assert not [one for one in ("Imogen", "Calloway", "Birch Lane", "Marguerite", "Ashcombe") if one in paper]


@pytest.mark.parametrize("said", ["I-C", "I/C", "i.c.", "I C", "I.C.", "mrs c", "ms c and you", "Mrs C"])
def test_initials_are_asked_about_in_every_way_to_write_them(team, said):
    letter = begun(team, team.actor, "after_session", body=f"We talked about {said} once.")
    assert team.services.letters.preview(team.actor, letter).findings


@pytest.mark.parametrize("said", ["You miss a session.", "Did you miss calls?", "We can, i.e. may, meet."])
def test_ordinary_words_are_no_initials(team, said):
    assert not team.services.letters.preview(team.actor, begun(team, team.actor, "after_session", body=said)).findings
