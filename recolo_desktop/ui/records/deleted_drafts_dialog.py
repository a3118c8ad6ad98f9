"""Drafts that their author deleted, for 30 days: what they were, and having one back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft, DraftKind
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox

_SHOWN = 60  # characters


class DeletedDraftsDialog(AskingDialog):
    """back: emitted with the draft that is there again."""

    back = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        client: Client,
        kinds: tuple[DraftKind, ...],
    ) -> None:
        which = ChoiceBox()
        super().__init__(
            BuiltForm(
                "Deleted drafts",
                (Question("which", "Which one", which),),
                "Have it back",
                "Your own drafts about this client, deleted in the last 30 days.",
            ),
            parent,
        )
        self._sitting, self._client, self._kinds = sitting, client, kinds
        self.setWindowTitle(f"Deleted drafts – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)
        drafts, actor = sitting.services.drafts, sitting.actor
        sitting.tasks.run(lambda: drafts.deleted(actor, client.id), self._got, self.refused)

    def _got(self, found: tuple[DiscardedDraft, ...]) -> None:
        offered = [(one.id, _called(one)) for one in found if one.kind in self._kinds]
        self.form.which_edit.offer(offered, unanswered="Choose" if offered else "None was deleted")

    def submit(self) -> None:
        which = self.fields.typed()["which"]
        if not which:
            raise HasProblems([Problem("which", "Choose a draft")])
        drafts, actor = self._sitting.services.drafts, self._sitting.actor
        self.store(lambda: drafts.have_back(actor, which), self._is_back)

    def _is_back(self, draft: Draft) -> None:
        self.back.emit(draft)
        self.accept()


def _called(one: DiscardedDraft) -> str:
    typed = one.body.get("typed", {})
    headed = " ".join(row["text"] for row in typed.get("sections") or ())
    words = one.body.get("addendum") or one.body.get("body") or headed or typed.get("narrative") or ""
    begins = " ".join(str(words).split())[:_SHOWN]
    return f"{one.kind.value.capitalize()}, deleted {screen_time(one.discarded_at)}: {begins or 'nothing typed'}"
