"""What the dialogs have in common: fields, one primary action, problems beside fields, and no typed word lost."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.order_record import OrderRecord
from recolo_desktop.ui.kit.acknowledgement import FIELD, Acknowledgement
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import BACK, FormDraft
from recolo_desktop.ui.kit.labels import fit_chips, words
from recolo_desktop.ui.look.theme import look


class AskingDialog(QDialog):
    """A window-modal dialog over a compiled form.

    Whatever is typed in it is kept as a draft of its author while the records are unlocked: lock, Escape and Cancel
    close the dialog, and the words are back when it is opened again for the same thing. What a dialog is about is told
    by the values with an id that it holds. Passphrases are never kept.
    """

    def __init__(self, form: Any, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = form
        form.setupUi(self)
        fit_chips(self)
        self.fields = FormFields(form, self)
        self.draft: FormDraft | None = None
        self._then: Callable[[Any], None] | None = None
        self._focused: QWidget | None = None
        accept: QPushButton | None = getattr(form, "accept_button", None)
        if accept is not None:
            accept.setAutoDefault(True)
            accept.setDefault(True)
            accept.clicked.connect(self._submit)
        form.cancel_button.setAutoDefault(False)
        form.cancel_button.clicked.connect(self.reject)
        QShortcut(QKeySequence("Ctrl+S"), self, self.keep_now)

    # -- what is typed is kept ------------------------------------------------------------------------

    def extra_typed(self) -> dict[str, Any]:
        """What was typed outside the fields."""
        return {}

    def restore_extra(self, body: dict[str, Any]) -> None:
        """Put it back."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        sitting = _sitting_around(self)
        if self.draft is None and sitting is not None and (self.fields.takes_words or self.extra_typed()):
            self._begin_keeping(sitting)

    def _begin_keeping(self, sitting: Sitting) -> None:
        label = self._saved_label()
        self.draft = FormDraft(
            sitting,
            self.fields,
            "/".join((type(self).__name__, *self._about())),
            self._whose(),
            self,
            say=lambda said: self._say_kept(label, said),
            extra=self._beside_the_fields,
            restore_extra=self._put_beside_the_fields,
        )
        if (notice := self._notice) is not None:
            notice.line.textEdited.connect(self.draft.edited)
        self.draft.bring_back()

    @property
    def _notice(self) -> Acknowledgement | None:
        found = getattr(self, "acknowledgement", None)
        return found if isinstance(found, Acknowledgement) else None

    def _beside_the_fields(self) -> dict[str, Any]:
        notice = self._notice
        return {**self.extra_typed(), **({FIELD: notice.kept()} if notice is not None else {})}

    def _put_beside_the_fields(self, body: dict[str, Any]) -> None:
        self.restore_extra(body)
        if (notice := self._notice) is not None:
            notice.put_back(body.get(FIELD))

    def _saved_label(self) -> QLabel:
        known: QLabel | None = getattr(self.form, "saved_label", None)
        label = known or words("", "hint")
        row = QHBoxLayout()
        if known is None:
            row.addWidget(label)
        self.afresh_button = QPushButton("Start afresh")
        self.afresh_button.setProperty("kind", "text")
        self.afresh_button.setAutoDefault(False)
        self.afresh_button.hide()
        self.afresh_button.clicked.connect(self._start_afresh)
        row.addWidget(self.afresh_button)
        row.addStretch(1)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addLayout(row)
        return label

    def _say_kept(self, label: QLabel, said: str) -> None:
        label.setText(said)
        self.afresh_button.setVisible(said == BACK)

    def _start_afresh(self) -> None:
        if self.draft is not None:
            self.draft.start_afresh()

    def _about(self) -> tuple[str, ...]:
        """The ids of everything that this dialog holds, so that words come back to the same thing and no other."""
        found = [_id_of(name, value) for name, value in sorted(vars(self).items())]
        return tuple(key for key in found if key)

    def _whose(self) -> ClientId | None:
        client = getattr(self, "_client", None)
        return client.id if isinstance(client, Client) else None

    def keep_now(self) -> None:
        """Ctrl+S: store what is typed, now."""
        if self.draft is not None:
            self.draft.flush()

    def typed_is_done(self) -> None:
        """What was typed has been used, though the dialog stays open."""
        if self.draft is not None:
            self.draft.start_afresh()

    def done(self, result: int) -> None:
        if self.draft is not None and result == QDialog.DialogCode.Accepted.value:
            self.draft.end()
        elif self.draft is not None:
            self.draft.flush()
        super().done(result)

    # -- asking ---------------------------------------------------------------------------------------

    def fit_to_screen(self, width: int, height: int) -> None:
        """So large, or as large as the screen lets it; what does not fit scrolls."""
        room = self.screen().availableGeometry()
        edge = look().px(48)
        self.resize(min(look().px(width), room.width() - edge), min(look().px(height), room.height() - edge))

    def submit(self) -> None:
        """The primary action; subclasses say what it does."""
        raise NotImplementedError

    def store(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        """Do what was asked for; once it is stored its words are no draft, even if a lock has closed the dialog."""
        sitting = _sitting_around(self)
        if sitting is None:
            raise RuntimeError("a dialog stored something while the records are locked")
        if self._then is not None:
            return  # it is being stored: a second press would store it twice
        self._then = then
        self._close_while_storing()
        job = self.draft.used_by(work) if self.draft else work
        sitting.tasks.run(lambda: _or_its_fault(job), self._is_stored, self._is_refused)

    def _close_while_storing(self) -> None:
        """Nothing is typed, and nothing is called off, that would come too late."""
        self._focused = self.focusWidget()
        self.setEnabled(False)

    def _open_after_storing(self) -> None:
        self._then = None
        self.setEnabled(True)
        if self._focused is not None and isValid(self._focused):
            self._focused.setFocus()

    def _is_refused(self, refusal: Refusal) -> None:
        self._open_after_storing()
        self.refused(refusal)

    def _is_stored(self, value: Any) -> None:
        if isinstance(value, _Fault):
            self._open_after_storing()
            raise value.fault
        if self.draft is not None:
            self.draft.begin_anew()
        then = self._then
        self._open_after_storing()
        if then is not None:
            then(value)

    def _submit(self) -> None:
        try:
            self.submit()
        except Refusal as refusal:
            self.refused(refusal)

    def refused(self, refusal: Refusal) -> None:
        """Show why, beside the fields; what was typed stays."""
        self.form.accept_button.setEnabled(True)
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        general: QLabel | None = getattr(self.form, "form_problem", None)
        if elsewhere and general is None:
            first = next(iter(self.fields.inputs))
            text = " ".join(problem.message for problem in elsewhere)
            self.fields.show_problems((*problems, Problem(first, text)))
        elif elsewhere and general is not None:
            general.setText("\n".join(problem.message for problem in elsewhere))
            general.show()

    def show_identity(self, client: Client, sitting: Sitting) -> None:
        """Repeat whose record this is, in the navy block."""
        self.setWindowTitle(f"{self.windowTitle() or 'Recolo'} – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)
        self.form.identity_label.setText(say.identity_line(client, sitting.today()))


@dataclass(frozen=True, slots=True)
class _Fault:
    """A bug in what was stored: the dialog is open again before it is owned up to."""

    fault: Exception


def _or_its_fault(work: Callable[[], Any]) -> Any:
    try:
        return work()
    except Refusal:
        raise
    except Exception as fault:  # noqa: BLE001  (handed to the window's thread, which owns up to it)
        return _Fault(fault)


def _sitting_around(widget: QWidget) -> Sitting | None:
    """The sitting of the dialog itself, or of what it was opened from; None while the records are locked."""
    around: Any = widget
    while around is not None:
        for name in ("_sitting", "sitting"):
            if isinstance(found := getattr(around, name, None), Sitting):
                return found
        if isinstance(found := getattr(getattr(around, "_context", None), "sitting", None), Sitting):
            return found
        around = around.parentWidget()
    return None


def _id_of(name: str, value: object) -> str:
    if isinstance(value, StaffMember) or name == "draft":
        return ""
    if isinstance(value, OrderRecord):
        return str(value.order.id)
    if isinstance(value, Path):
        return digest(str(value.absolute()).encode())[:24]
    if name.endswith("_id") and isinstance(value, str):
        return value
    key = getattr(value, "id", None)
    return key if isinstance(key, str) else ""
