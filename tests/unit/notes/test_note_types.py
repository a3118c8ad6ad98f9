"""Types of note are data: every file holds together, says what it needs, and never changes an older note."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as some

from recolo_desktop.data_files import read_note_types
from recolo_desktop.domain.basics.attendance import CANCELLED, SEEN, Attendance
from recolo_desktop.domain.notes.note_type import (
    ORDINARY,
    AgreedAction,
    WrittenSection,
    action_problems,
    section_problems,
)
from recolo_desktop.domain.notes.session_note import Addendum, SessionNote
from recolo_desktop.presenters.notes.note_words import carried_on, note_terms, other_note_of, stands_in
from recolo_desktop.services.notes.session_notes import SessionNotes
from tests.builders import NOW, TODAY, note

AT = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)
TYPES, FAULTS = read_note_types()
EACH = pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.key)


def written(kind, leave_out=()):
    return tuple(
        WrittenSection(key=one.key, heading=one.heading, text=f"Words on {one.heading}.")
        for one in kind.sections
        if one.key not in leave_out
    )


def test_every_file_holds_together():
    assert FAULTS == ()
    assert ORDINARY in {kind.key for kind in TYPES}


@pytest.mark.parametrize(
    "wanted",
    ["session", "soap", "dap", "birp", "free", "programme", "ot_visit", "psychiatry", "agency", "phone", "decision"],
)
def test_the_structures_of_the_field_are_offered(wanted):
    assert wanted in {kind.key for kind in TYPES}


@EACH
def test_each_type_has_headings_of_its_own(kind):
    assert kind.faults() == ()
    assert len({one.heading for one in kind.sections}) == len(kind.sections)
    carried = {one.carried_from for one in kind.sections if one.carried_from}
    assert carried <= {one.key for one in kind.sections if one.carried_on}


@EACH
def test_each_needed_heading_stops_signing_while_it_is_empty(kind):
    assert section_problems(kind, written(kind), was_seen=True) == ()
    for one in kind.sections:
        problems = section_problems(kind, written(kind, {one.key}), was_seen=True)
        assert bool(problems) is one.needed
        assert all(one.heading in problem.message for problem in problems)


@EACH
@pytest.mark.parametrize("attendance", [one for one in Attendance if one not in SEEN])
def test_of_who_was_not_seen_only_the_reason_is_asked(kind, attendance):
    if kind.with_client:
        first = written(kind)[:1]
        assert section_problems(kind, first, was_seen=attendance.was_seen) == ()
        assert section_problems(kind, (), was_seen=attendance.was_seen) != ()


def test_what_waits_to_be_confirmed_stops_signing_in_every_type():
    for kind in TYPES:
        waits = WrittenSection(key="x", heading="Homework", text="", carried_from="a", carried_text="b", waits=True)
        assert any("confirm" in one.message for one in section_problems(kind, (*written(kind), waits), was_seen=True))


def test_the_source_of_carried_words_is_said_and_whether_they_were_edited():
    stood = WrittenSection(
        key="h",
        heading="H",
        text="Walk daily. It went well.",
        carried_from="carried from A",
        carried_text="Walk daily.",
    )
    assert "confirmed as they stood" in stood.said_of_source
    assert "edited" in replace(stood, text="Walk on most days.").said_of_source
    assert replace(stood, carried_text="").said_of_source == ""


@given(some.text(), some.text(), some.text())
def test_an_action_has_words_an_owner_and_a_day(what, owner, due):
    problems = action_problems([AgreedAction(what=what, owner=owner, due=due)])
    assert bool(problems) is not all(one.strip() for one in (what, owner, due))


@pytest.mark.parametrize("attendance", CANCELLED)
def test_a_cancelled_session_says_when_it_was_cancelled(attendance):
    missed = note(attendance=attendance, contact_since=None, risk_change=None, what_would_change="", risk=())
    assert [one.field for one in missed.problems(NOW)] == ["cancelled_on"]
    assert replace(missed, cancelled_on=TODAY).problems(NOW) == ()
    assert replace(missed, cancelled_on=date(2099, 1, 1)).problems(NOW) != ()


def test_a_note_of_the_earlier_shape_is_read_under_its_headings():
    earlier = note(narrative="We talked.", plan="Again next week.")
    assert [(one.heading, one.text) for one in earlier.written] == [
        ("What we worked on", "We talked."), ("Plan", "Again next week."),
    ]  # fmt: skip
    assert ("Plan", "Again next week.") in note_terms(earlier)


@EACH
def test_every_heading_of_a_note_is_read_as_it_was_written(kind):
    made = note(narrative="", note_type=kind.key, type_title=kind.title, sections=written(kind))
    terms = note_terms(made)
    assert [(one.heading, one.text) for one in made.sections] == [one for one in terms if one[1].startswith("Words on")]
    assert ("Type of note", kind.title) in terms


def test_the_newest_words_are_carried_on_and_nothing_marked_in_error_or_broken():
    class Record:
        in_error = frozenset({"n-3"})
        faults = {"n-4": "The text has been changed since it was signed."}  # noqa: RUF012
        notes = (
            homework("n-4", "Changed."), homework("n-3", "Marked in error."), homework("n-2", "Ring the workshop."), homework("n-1", "Older."),
        )  # fmt: skip

    found = carried_on(Record, {"homework"})
    assert found["homework"].carried_text == "Ring the workshop."
    assert found["homework"].waits


def test_a_second_note_of_one_session_is_told_of_the_first():
    class Record:
        in_error = frozenset()
        notes = (note(starts="10:00"),)

    other = note(id="n-2", author_id="staff-2", starts="10:00")
    assert other_note_of(Record, other) == Record.notes[0]
    assert other_note_of(Record, replace(other, author_id="staff-1")) is None
    assert other_note_of(Record, replace(other, starts="15:00")) is None


def homework(key: str, text: str) -> SessionNote:
    return note(id=key, sections=(WrittenSection(key="homework", heading="Homework", text=text),))


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("key = 'x'", "cannot be read"), ("not toml at all [", "cannot be read"),
        ("key='x'\ntitle='X'\nuse=''\norder=1\nsection=[]", "no sections"),
        ("key='x'\ntitle='X'\nuse=''\norder=1\n[[section]]\nkey='a'\nheading='A'\n[[section]]\nkey='a'\nheading='B'\nneeded=true", "same key"),
        ("key='x'\ntitle='X'\nuse=''\norder=1\n[[section]]\nkey='a'\nheading='A'", "needs no section"),
        ("key='x'\ntitle=''\nuse=''\norder=1\n[[section]]\nkey='a'\nheading='A'\nneeded=true", "no title"),
    ],
)  # fmt: skip
def test_a_broken_file_is_named_and_the_others_work(tmp_path, words, said):
    (tmp_path / "broken.toml").write_text(words, encoding="utf-8")
    (tmp_path / "good.toml").write_text(
        "key='g'\ntitle='G'\nuse=''\norder=1\n[[section]]\nkey='a'\nheading='A'\nneeded=true", encoding="utf-8"
    )
    found, faults = read_note_types(tmp_path)
    assert [one.key for one in found] == ["g"]
    assert len(faults) == 1
    assert "broken.toml" in faults[0]
    assert said in faults[0]


@pytest.mark.parametrize(
    ("looked_for", "found"),
    [
        ("", True), ("sleep", True), ("SLEE", True), ("sleep nandak", True), ("correction", True), ("24 nov", True),
        ("horses", False), ("sleep horses", False),
    ],
)  # fmt: skip
def test_a_note_is_found_by_any_of_its_words_and_by_what_was_added(looked_for, found):
    class Record:
        addenda = (Addendum(
            id="a", note_id="note-1", client_id="client-1", author_id="staff-1", author_name="Ada Berg",
            text="A correction.", signed_at=AT,
        ),)  # fmt: skip

    assert stands_in(Record, note(), looked_for) is found


@pytest.mark.parametrize(
    "left", [(), tuple(one for one in TYPES if one.key != ORDINARY)], ids=["none", "not the usual"]
)
def test_a_session_is_recorded_whichever_file_is_broken(left):
    notes = SessionNotes(None, None, None, (), left, ("The type of note in session.toml cannot be read.",))
    assert notes.faults
    kind = notes.type_of(ORDINARY)
    assert kind in notes.types
    assert kind.faults() == ()
