"""What happens to drafts behind the screens of notes and letters, with a real store and no window."""

from dataclasses import dataclass, field

import pytest

from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.presenters.records.draft_desk import DraftDesk
from recolo_desktop.services.basics.thawing import frozen
from tests.builders import client, make_store, note
from tests.sittings import sitting_in


@dataclass
class View:
    said: list[str] = field(default_factory=list)
    lists: int = 0
    stopped: int = 0
    desk: DraftDesk | None = None

    def draft_stored(self, draft):
        self.desk.stored(draft)

    def say_saved(self, words):
        self.said.append(words)

    def say_not_stored(self, refusal):
        self.said.append(f"Not yet stored. {refusal}")

    def drafts_changed(self):
        self.lists += 1

    def stop_typing(self):
        self.stopped += 1


@pytest.fixture
def desk(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    services.clients.open(actor, "client-1")
    sitting, view = sitting_in(store), View()

    def reload():
        desk.show(services.clients.refresh(actor, "client-1"), ())

    desk = DraftDesk(sitting, DraftKind.NOTE, view, reload)
    view.desk = desk
    desk.view, desk.shelf, desk.read = view, sitting.keeper, reload
    reload()
    yield desk
    store.vault.close()


def body(**changes) -> dict:
    made: SessionNote = note(**changes)
    return frozen(made)


def test_nothing_is_chosen_where_there_is_nothing(desk):
    assert (desk.chosen, desk.drafts, desk.file_of()) == (None, {}, "client-1")
    desk.store("client-1", body())
    assert desk.view.said == []


def test_what_is_typed_is_stored_and_listed(desk):
    desk.chosen = "draft-1"
    desk.store("client-1", body(id="draft-1"))
    assert desk.view.said[0] == "Saving"
    assert desk.view.said[1].startswith("Draft saved ")
    assert (list(desk.drafts), desk.view.lists) == (["draft-1"], 1)
    desk.read()
    assert desk.chosen == "draft-1"


def test_what_the_store_refuses_is_said_and_held(desk):
    desk.chosen, desk.shelf.full = "draft-1", True
    desk.store("client-1", body(id="draft-1"))
    assert desk.view.said[-1] == "Not yet stored. The disk is full."
    assert list(desk.shelf.held) == ["draft-1"]
    assert desk.view.lists == 0


def test_a_deleted_draft_leaves_the_screen_and_can_be_had_back(desk):
    desk.chosen = "draft-1"
    desk.store("client-1", body(id="draft-1"))
    desk.discard()
    assert (desk.chosen, desk.drafts, desk.view.stopped) == (None, {}, 1)


def test_another_that_is_deleted_leaves_the_chosen_one_alone(desk):
    for key in ("draft-1", "draft-2"):
        desk.chosen = key
        desk.store("client-1", body(id=key))
    desk.discard("draft-1")
    assert (desk.chosen, list(desk.drafts)) == ("draft-2", ["draft-2"])


def test_a_record_read_anew_keeps_what_was_chosen_or_takes_the_first(desk):
    desk.show(desk.record, ("note-7", "note-8"))
    assert desk.chosen == "note-7"
    desk.chosen = "note-8"
    desk.show(desk.record, ("note-7", "note-8"))
    assert desk.chosen == "note-8"
