"""What somebody has typed into a form and not yet saved, kept in the vault so that no lock or crash loses it."""

from collections.abc import Callable
from contextlib import suppress
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.presenters.records.keeping import Typed
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.autosave import Autosave
from recolo_desktop.ui.kit.form import FormFields

BACK = "What you typed before is back"
KEPT = "Kept as typed"


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
        self._began: dict[str, Any] = self._body()
        self._ended = self._touched = self._left = False
        self._autosave = Autosave(self._save, self)
        fields.edited.connect(self.edited)
        if isinstance(parent, QDialog):
            parent.finished.connect(self._fall_silent)

    def _fall_silent(self) -> None:
        """The dialog is closing: what is still being stored has no label left to be told in."""
        self._say = _to_nobody

    def bring_back(self) -> None:
        """Ask for earlier words; they arrive a moment later."""
        if (waiting := self._sitting.keeper.form_of(self._subject)) is not None:
            self._put_back(waiting.draft_id, waiting.body)
            return
        self._sitting.tasks.run(
            lambda: self._sitting.services.drafts.find_form(self._sitting.actor, self._subject), self._brought
        )

    def _brought(self, draft: Draft | None) -> None:
        if draft is not None and self._sitting.keeper.is_used(draft.id):
            key = draft.id  # it was stored, and could not be dropped then
            self._sitting.tasks.run(lambda: self._sitting.services.drafts.discard(self._sitting.actor, key))
        elif draft is not None and not self._ended and not self._touched and not self._left:
            self._put_back(draft.id, draft.body)

    def _put_back(self, draft_id: str, body: dict[str, Any]) -> None:
        self._draft_id = draft_id
        self._fields.fill(body)
        if self._restore_extra is not None:
            self._restore_extra(body)
        self._say(BACK)

    def edited(self) -> None:
        """Something was typed, also outside the fields."""
        self._touched = True
        self._autosave.edited()

    def _body(self) -> dict[str, Any]:
        return {**self._fields.keepable(), **(self._extra() if self._extra else {})}

    def _save(self) -> None:
        if self._ended:
            return
        self._say("Saving")
        typed = Typed(
            draft_id=self._draft_id,
            kind=DraftKind.FORM,
            client_id=self._client_id,
            subject_id=self._subject,
            body=self._body(),
        )
        self._sitting.keeper.put(typed, self._stored, self._refused)

    def _stored(self, _draft: Draft) -> None:
        self._say(KEPT)

    def _refused(self, refusal: Refusal) -> None:
        self._say(f"Not yet stored. {refusal}")

    def flush(self) -> None:
        """Store at once what was typed since the last time, and try again what was refused."""
        self._autosave.flush()
        self._sitting.keeper.retry()

    def leave(self) -> None:
        """The same fields will show something else: store what was typed, and take nothing more from them."""
        self.flush()
        self._left = True
        self._fields.edited.disconnect(self.edited)
        self._fall_silent()
        self.deleteLater()

    def start_afresh(self) -> None:
        """The earlier words are not wanted: the form stands as it was opened."""
        self._fields.fill(self._began)
        if self._restore_extra is not None:
            self._restore_extra(self._began)
        self._discard()
        self._draft_id = self._sitting.services.drafts.new_id(self._sitting.actor)
        self._say("")

    def used_by(self, work: Callable[[], Any]) -> Callable[[], Any]:
        """The same work. The moment that it has stored what the words were for, they are a draft no more."""
        self.flush()
        sitting, key = self._sitting, self._draft_id

        def and_no_draft_is_left() -> Any:
            made = work()
            sitting.keeper.use(key)
            with suppress(Refusal):  # at worst the words come back beside what was stored
                sitting.services.drafts.discard(sitting.actor, key)
            return made

        return and_no_draft_is_left

    def begin_anew(self) -> None:
        """What was typed is stored as what it was written for; anything more is another draft."""
        self._autosave.forget()
        self._sitting.keeper.forget(self._draft_id)
        self._draft_id = self._sitting.services.drafts.new_id(self._sitting.actor)

    def end(self) -> None:
        """The form was saved or given up: its unfinished words are no longer wanted."""
        self._ended = True
        self._discard()

    def _discard(self) -> None:
        self._autosave.forget()
        self._sitting.keeper.forget(self._draft_id)
        drafts, actor, key = self._sitting.services.drafts, self._sitting.actor, self._draft_id
        self._sitting.tasks.run(lambda: drafts.discard(actor, key))


def _to_nobody(_said: str) -> None:
    """Where words go once their label is gone."""
