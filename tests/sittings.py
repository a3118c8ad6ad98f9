"""Somebody at a desk without a window: work is done at once, and words are stored at once unless the disk is full."""

from dataclasses import dataclass, field

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.tasks import TasksInline


@dataclass
class Shelf:
    """Stores at once, or keeps the words while the store takes none."""

    drafts: object
    actor: object
    full: bool = False
    held: dict[str, Typed] = field(default_factory=dict)

    def put(self, typed, stored, refused):
        if self.full:
            self.held[typed.draft_id] = typed
            refused(Refusal("The disk is full."))
            return
        facts = {"kind": typed.kind, "client_id": typed.client_id, "body": typed.body, "subject_id": typed.subject_id}
        stored(self.drafts.save(self.actor, draft_id=typed.draft_id, **facts))

    def over(self, drafts):
        return drafts

    def form_of(self, _subject_id):
        return None

    def retry(self):
        self.full = False

    def forget(self, draft_id):
        self.held.pop(draft_id, None)


def sitting_in(store, actor=None):
    """A sitting over this store."""
    actor = actor or store.actor
    return Sitting(actor, store.services, TasksInline(), store.clock, Shelf(store.services.drafts, actor))
