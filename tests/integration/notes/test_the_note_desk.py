"""The life of a session note behind its tab, with a real store and no window."""

from dataclasses import asdict, dataclass, field, replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.notes.note_desk import NoteDesk
from recolo_desktop.presenters.notes.note_list import NoteState
from tests.builders import NOTHING_ASKED, PASSPHRASE, TODAY, make_store, note, one_order, staff
from tests.sittings import sitting_in

NAMED = "He drove past Birch Lane and saw Imogen Calloway there."


@dataclass
class Screen:
    """Keeps what it was shown and asked, and answers nothing by itself."""

    types: object = None
    read: object = None
    desk: NoteDesk | None = None
    fields: dict = field(default_factory=dict)
    lines: list = field(default_factory=list)
    chosen: str | None = None
    none: object = None
    sheet: object = None
    header: tuple = ()
    asked: tuple = ()
    signed: object = None
    problems: tuple = ()
    named: dict = field(default_factory=dict)
    signing: object = None
    said: list = field(default_factory=list)
    saved: list = field(default_factory=list)

    @property
    def note_type(self):
        return self.types(self.fields["note_type"])

    def typed(self):
        return dict(self.fields)

    def write(self, typed):
        self.fields = dict(typed)

    def show_lines(self, lines, chosen):
        self.lines, self.chosen = lines, chosen

    def show_none(self, none):
        self.none = none

    def show_draft(self, sheet):
        self.sheet = sheet
        if not sheet.is_typed_in:
            self.fields = blank() | sheet.typed

    def begin_sheet(self, typed):
        self.fields = blank() | typed

    def show_header(self, *header):
        self.header = header

    def show_asked(self, *, late, other):
        self.asked = (late, other)

    def show_signed(self, _record, note):
        self.signed = note

    def show_problems(self, problems):
        self.problems = problems

    def has_begun(self, draft):
        self.desk.began(draft)

    def may_sign(self, draft):
        self.desk.go_on_signing(draft)

    def ask_about_names(self, named, _draft):
        self.named = named

    def ask_passphrase(self, signing):
        self.signing = signing

    def announce(self, sentence):
        self.said.append(sentence)

    def reload(self):
        self.desk.show_record(self.read())

    def draft_stored(self, draft):
        self.desk.stored(draft)

    def say_saved(self, words):
        self.saved.append(words)

    def say_not_stored(self, refusal):
        self.saved.append(f"Not yet stored. {refusal}")

    def drafts_changed(self):
        self.desk.show_list()

    def stop_typing(self):
        self.saved.append("stopped")


def blank():
    """Fields as a form has them before anything is typed."""
    words = (
        "held_on", "starts", "ends", "mode", "location", "others_present", "reference", "attendance", "cancelled_on",
        "session_number", "contact_since", "contact_details", "risk_change", "what_would_change", "told_to",
        "late_reason", "note_type",
    )  # fmt: skip
    return {
        **dict.fromkeys(words, ""),
        "sections": [],
        "actions": [],
        "touched": (),
        "risk": [asdict(one) for one in NOTHING_ASKED],
    }


def desk_over(store, actor=None):
    sitting, screen = sitting_in(store, actor), Screen()
    screen.types = store.services.session_notes.type_of
    screen.read = lambda: store.services.clients.refresh(sitting.actor, "client-1")
    screen.desk = desk = NoteDesk(sitting, screen, screen)
    store.services.clients.open(sitting.actor, "client-1", "to write")
    screen.reload()
    return desk, screen


@pytest.fixture
def store(tmp_path):
    made = make_store(tmp_path / "records", one_order)
    yield made
    made.vault.close()


def written(desk, screen, words="We talked about sleep."):
    desk.begin()
    screen.write({
        **screen.typed(), "attendance": "5", "contact_since": "no", "risk_change": "same", "what_would_change": "A move.",
        "sections": [{"key": "narrative", "heading": "What we worked on", "text": words}],
    })  # fmt: skip
    desk.show_what_is_typed()


def sign(desk, screen):
    desk.put_signature(screen.signing, PASSPHRASE, lambda _: desk.signature_stands("Signed"), screen.said.append)


def test_an_empty_record_says_what_to_write_and_to_whom_it_is_shown(store):
    _, screen = desk_over(store)
    assert "No session note for Mr Hargreave yet" in screen.none.heading
    assert screen.none.may_write
    member = staff(id="staff-2", role=Role.ADMINISTRATOR, given_name="Bea", family_name="Lowe", is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} 2")
    desk, other = desk_over(store, store.reopen("staff-2", f"{PASSPHRASE} 2"))
    assert not other.none.may_write
    desk.begin()
    assert desk.chosen is None


def test_a_note_is_begun_stored_missed_in_parts_and_signed(store):
    desk, screen = desk_over(store)
    desk.begin()
    assert [line.state for line in screen.lines] == [NoteState.DRAFT]
    assert screen.header[0] == "Session 1"
    desk.sign()
    assert screen.problems
    assert screen.signing is None
    desk.discard()
    written(desk, screen)
    desk.sign()
    assert screen.problems == ()
    assert ("Session", "Session 1") in screen.signing.facts
    sign(desk, screen)
    assert screen.signed.written[0].text == "We talked about sleep."
    assert screen.said[-1] == "Signed"
    assert [line.state for line in screen.lines] == [NoteState.SIGNED]


def test_names_are_asked_about_before_the_passphrase_and_labels_keep_rows_out(store):
    desk, screen = desk_over(store)
    written(desk, screen, NAMED)
    desk.sign()
    assert screen.signing is None
    assert "sections" in screen.named
    screen.fields["sections"] = [*screen.fields["sections"]]
    desk.write_labels(screen.named)
    assert "Person A" in screen.fields["sections"][0]["text"]
    assert "Calloway" not in screen.fields["sections"][0]["text"]
    screen.named = {}
    desk.sign()
    assert screen.named == {}
    assert screen.signing is not None


def test_what_was_typed_since_it_was_looked_at_is_neither_signed_nor_replaced(store):
    desk, screen = desk_over(store)
    written(desk, screen, NAMED)
    desk.sign()
    screen.fields["sections"] = [{**screen.fields["sections"][0], "text": "Other words."}]
    desk.write_labels(screen.named)
    assert screen.fields["sections"][0]["text"] == "Other words."


def test_the_list_shows_all_mine_or_what_is_to_sign_and_what_words_stand_in(store):
    store.sign_note(note(narrative="He slept badly."))
    store.services.clients.open(store.actor, "client-1")
    desk, screen = desk_over(store)
    desk.find("unsigned", "")
    assert screen.lines == []
    desk.find("mine", "badly")
    assert [line.key for line in screen.lines] == ["note-1"]
    assert [one.id for one in desk.listed()] == ["note-1"]
    desk.find("all", "nothing of that kind")
    assert screen.lines == []


def test_a_late_note_asks_why_and_a_colleagues_note_of_the_same_session_is_said(store):
    member = staff(id="staff-2", given_name="Tom", family_name="Ellery", is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} 2")
    tom = store.reopen("staff-2", f"{PASSPHRASE} 2")
    store.services.clients.open(tom, "client-1", "a joint session")
    store.sign_note(note(author_id="staff-2", author_name=tom.name), f"{PASSPHRASE} 2")
    desk, screen = desk_over(store, store.reopen("staff-1"))
    written(desk, screen)
    assert screen.asked == (False, "Dr Tom Ellery")
    screen.fields["held_on"] = f"{TODAY - timedelta(days=5):%d.%m.%Y}"
    desk.show_what_is_typed()
    assert screen.asked == (True, "")


def test_todays_session_is_taken_up_where_it_was_begun(store):
    desk, screen = desk_over(store)
    assert not desk.begin_todays()
    written(desk, screen)
    desk.save()
    key = desk.chosen
    desk.choose(None)
    assert desk.begin_todays()
    assert desk.chosen == key


def test_words_that_no_store_takes_are_said_to_be_held(store):
    desk, screen = desk_over(store)
    written(desk, screen)
    desk._sitting.keeper.full = True
    desk.save()
    assert "The disk is full." in screen.saved[-1]
    desk.sign()
    assert screen.signing is None


def test_a_lead_sets_how_soon_a_note_is_due(store):
    settings = store.services.team.settings(store.actor)
    with pytest.raises(HasProblems):
        store.services.team.change_settings(store.actor, replace(settings, note_due_hours=0))
    yesterday = note(held_on=TODAY - timedelta(days=1), ends="09:00", starts="08:00")
    with pytest.raises(HasProblems):
        store.sign_note(yesterday)
    store.services.team.change_settings(store.actor, replace(settings, note_due_hours=48))
    assert store.services.clients.refresh(store.actor, "client-1").note_due_within == timedelta(hours=48)
    assert store.sign_note(yesterday).late_reason == ""
