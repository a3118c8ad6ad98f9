"""Printed notes: read back as PDF, with everything beside them, nobody by name, and a line in the journal first."""

import io

import pytest
from pypdf import PdfReader

from recolo_desktop.data_files import read_note_types
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.presenters.notes.notes_on_paper import of_notes
from recolo_desktop.ui.paper import paper
from tests.builders import client, condition, make_store, note, order, person
from tests.sittings import sitting_in

TYPES = read_note_types()[0]


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    yield store
    store.vault.close()


def printed(store, keys):
    record = store.services.clients.open(store.actor, "client-1", "to print")
    pack = of_notes(record, keys, sitting_in(store, store.actor), store.clock())
    pdf = store.services.note_paper.pages(store.actor, pack, "P")
    return " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("kind", TYPES, ids=lambda kind: kind.key)
def test_a_note_of_every_type_is_printed_under_its_headings(store, kind):
    sections = tuple(
        WrittenSection(key=one.key, heading=one.heading, text=f"Words on {one.key}, of Imogen Calloway.")
        for one in kind.sections
    )
    contact = {} if kind.with_client else {
        "attendance": None, "contact_since": None, "risk_change": None, "what_would_change": "", "risk": (),
    }  # fmt: skip
    store.sign_note(note(narrative="", note_type=kind.key, type_title=kind.title, sections=sections, **contact))
    said = printed(store, ["note-1"])
    for one in kind.sections:
        assert one.heading in said
        assert f"Words on {one.key}" in said
    assert "Calloway" not in said
    assert "Person A" in said
    assert "HARGREAVE" in said
    lines = store.services.journal.answering(store.actor, JournalQuestion(actions=(Action.NOTES_PRINTED,)))
    assert [one.reason for one in lines] == ["printed on P"]


def test_only_the_notes_asked_for_and_what_is_left_out_is_counted(store):
    store.sign_note(note(id="n-1", narrative="The first of them."))
    store.sign_note(note(id="n-2", narrative="The second of them."))
    store.sign_note(note(id="n-3", narrative="Words of somebody else."))
    store.services.case_file.mark_in_error(
        store.actor, subject="session_notes", subject_id="n-3", reason="another client's"
    )
    said = printed(store, ["n-2", "n-3"])
    assert "The second" in said
    assert "The first" not in said
    assert "somebody else" not in said
    assert "not printed: 1" in said


def test_nothing_is_printed_where_nothing_is_signed(store):
    record = store.services.clients.open(store.actor, "client-1", "to print")
    pack = of_notes(record, [], sitting_in(store, store.actor), store.clock())
    with pytest.raises(Refusal):
        store.services.note_paper.pages(store.actor, pack, "P")


def test_the_button_prints_the_note_in_view_and_the_journal_says_so(screen_of, tmp_path, monkeypatch):
    """Without a printer on the laptop it says so; with one it prints what is in view."""
    other = make_store(tmp_path / "others")
    other.services.clients.register(other.actor, client())
    other.sign_note(note())
    other.vault.close()
    screen = screen_of(tmp_path / "others", other.clock)
    screen.unlock()
    tab = screen.open_client("session_notes")
    tab.desk.chosen = "note-1"
    tab.show_record(tab.desk.record)
    assert tab.listed() == {"note-1"}
    said = []
    screen.window.desk.record.announced.connect(said.append)
    monkeypatch.setattr(paper, "usual_printer", lambda: "")
    tab.print_button.print_this()
    assert said == ["No printer is set up on this laptop."]
