"""What somebody has typed into a form and not yet saved, kept in the vault so that no lock or crash loses it."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from recolo_desktop.domain.draft import Draft, DraftKind
from recolo_desktop.domain.ids import ClientId
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.autosave import Autosave
from recolo_desktop.ui.form import FormFields


class FormDraft(QObject):
    """Brings back earlier unfinished words for one form of one client, and saves new ones as they are typed."""

    def __init__(
        self,
        sitting: Sitting,
        fields: FormFields,
        subject: str,
        client_id: ClientId | None,
        parent: QWidget,
        *,
        say: Callable[[str], None],
        extra: Callable[[], dict[str, Any]] | None = None,
        restore_extra: Callable[[dict[str, Any]], None] | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting, self._fields, self._subject, self._client_id = sitting, fields, subject, client_id
        self._say, self._extra, self._restore_extra = say, extra, restore_extra
        self._draft_id = sitting.services.drafts.new_id(sitting.actor)
        self._ended = False
        self._autosave = Autosave(self._save, self)
        fields.edited.connect(self._autosave.edited)
        if isinstance(parent, QDialog):
            parent.finished.connect(self._fall_silent)

    def _fall_silent(self) -> None:
        """The dialog is closing: what is still being stored has no label left to be told in."""
        self._say = _to_nobody

    def bring_back(self) -> None:
        """Ask for earlier words; they arrive a moment later."""
        self._sitting.tasks.run(
            lambda: self._sitting.services.drafts.find_form(self._sitting.actor, self._subject), self._brought
        )

    def _brought(self, draft: Draft | None) -> None:
        if draft is None or self._ended:
            return
        self._draft_id = draft.id
        self._fields.fill(draft.body)
        if self._restore_extra is not None:
            self._restore_extra(draft.body)
        self._say("What you typed before is back")

    def edited(self) -> None:
        """Something outside the fields changed."""
        self._autosave.edited()

    def _save(self) -> None:
        if self._ended:
            return
        body = {**self._fields.typed(), **(self._extra() if self._extra else {})}
        self._say("Saving")
        self._sitting.tasks.run(
            lambda: self._sitting.services.drafts.save(
                self._sitting.actor,
                draft_id=self._draft_id,
                kind=DraftKind.FORM,
                client_id=self._client_id,
                subject_id=self._subject,
                body=body,
            ),
            lambda _draft: self._say("Kept as typed"),
            lambda refusal: self._say(str(refusal)),
        )

    def flush(self) -> None:
        self._autosave.flush()

    def end(self) -> None:
        """The form was saved or given up: its unfinished words are no longer wanted."""
        self._ended = True
        self._autosave.forget()
        self._sitting.tasks.run(lambda: self._sitting.services.drafts.discard(self._sitting.actor, self._draft_id))


def _to_nobody(_said: str) -> None:
    """Where words go once their label is gone."""
