"""Opening a backup: what it holds is shown first; only then may it take the place of the present records."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.tasks import Tasks
from recolo_desktop.services.records.backups import Backups, Restored
from recolo_desktop.ui.compiled.ui_restore_dialog import Ui_RestoreDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.paper import paper

_BY_RECOVERY_KEY = "recovery key"
_WITH_RECOVERY_KEY = (_BY_RECOVERY_KEY, "With the printed recovery key")
HELD = ("Client", "Born", "NHS number", "Stage")


class RestoreDialog(AskingDialog):
    """restored: emitted with a sentence once the records have been replaced; they have to be unlocked again."""

    restored = Signal(str)

    def __init__(self, parent: QWidget, backups: Callable[[], Backups], tasks: Tasks) -> None:
        super().__init__(Ui_RestoreDialog(), parent)
        self._backups, self._tasks = backups, tasks
        self._open: Restored | None = None
        self._opened_as = ""  # the fields are shut once it is open, but the list of people may still come in
        form = self.form
        form.who_edit.offer([_WITH_RECOVERY_KEY])
        self._touched = False
        form.who_edit.activated.connect(self._choose_by_hand)
        form.browse_button.clicked.connect(self._browse)
        form.file_edit.editingFinished.connect(self._list_people)
        form.print_button.clicked.connect(self._print)
        form.replace_button.clicked.connect(self._replace)
        decorate(form.browse_button, "folder-open")
        for widget in (form.print_button, form.replace_button, form.contents_label):
            widget.hide()
        self.finished.connect(self._forget)

    def _choose_by_hand(self) -> None:
        self._touched = True

    def _browse(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self, "Open a backup", "", "Recolo backups (*.recolo)")
        if chosen:
            self.form.file_edit.setText(chosen)
            self._list_people()

    def _list_people(self) -> None:
        if not self.form.file_edit.isEnabled():
            return  # the field was left because the backup is open
        file = Path(self.fields.typed()["file"])
        self._tasks.run(lambda: self._backups().people_in(file), self._got_people, self.refused)

    def _got_people(self, people: tuple[tuple[str, str], ...]) -> None:
        chosen = self.fields.typed()["who"]
        self.form.who_edit.offer([*people, _WITH_RECOVERY_KEY])
        if self._touched:
            self.form.who_edit.set_value(chosen)

    def submit(self) -> None:
        """Open it beside the present records and say what it holds."""
        typed = self.fields.read()
        if not typed["file"]:
            raise HasProblems([Problem("file", "Choose the backup file")])
        self._opened_as = who = "" if typed["who"] == _BY_RECOVERY_KEY else typed["who"]
        self.form.accept_button.setEnabled(False)
        self._tasks.run(
            lambda: self._backups().open_for_restoring(Path(typed["file"]), who, typed["secret"]),
            self._opened,
            self.refused,
        )

    def _opened(self, restored: Restored) -> None:
        self._open = restored
        form = self.form
        form.contents_label.setText(say.contents_lines(restored.contents))
        for widget in (form.print_button, form.replace_button, form.contents_label):
            widget.show()
        form.contents_label.setMinimumHeight(form.contents_label.heightForWidth(form.contents_label.width()))
        QTimer.singleShot(0, self, self.adjustSize)
        for widget in (form.accept_button, form.file_edit, form.who_edit, form.secret_edit, form.browse_button):
            widget.setEnabled(False)

    def _print(self) -> None:
        """What a lost laptop held, for the trust."""
        restored = self._open
        printer = paper.usual_printer()
        if restored is None or not printer:
            self.refused(HasProblems([Problem("form", "No printer is set up on this laptop.")]))
            return
        self._tasks.run(
            lambda: self._backups().held(restored, self._opened_as),
            lambda clients: self.form.contents_label.setText(
                paper.print_table(
                    f"What the records of {restored.contents.team} held",
                    HELD,
                    [(one.banner_name, _born(one), one.nhs_number, str(one.stage)) for one in clients],
                    printer,
                )
            ),
            self.refused,
        )

    def _replace(self) -> None:
        restored, who = self._open, self._opened_as
        if restored is not None:
            self._open = None
            self.form.replace_button.setEnabled(False)
            self._tasks.run(lambda: self._backups().put_in_place(restored, who), self._replaced, self.refused)

    def _replaced(self, aside: str) -> None:
        kept = f" The records that were here lie in the folder {aside}." if aside else ""
        self.accept()
        self.restored.emit(
            f"The backup is in its place. Unlock it. Whoever worked here when it was made can unlock it again.{kept}"
        )

    def refused(self, refusal: Refusal) -> None:
        super().refused(refusal)
        self.form.secret_edit.clear()

    def _forget(self, _result: int) -> None:
        restored, self._open = self._open, None
        if restored is not None:
            self._tasks.run(lambda: self._backups().forget(restored))


def _born(client: Client) -> str:
    return screen_date(client.birth_date) if client.birth_date else "Not known"
