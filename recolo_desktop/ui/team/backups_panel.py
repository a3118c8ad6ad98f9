"""Backups: the last good one, one now, where and how often, and bringing one back."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_backups_panel import Ui_BackupsPanel
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.team.backup_runner import BackupRunner


class BackupsPanel(QWidget):
    """said: emitted with a sentence. restoring: emitted to open the dialog for bringing a backup back."""

    said = Signal(str)
    restoring = Signal()

    def __init__(self, sitting: Sitting, runner: BackupRunner, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting, self._runner = sitting, runner
        self._settings = TeamSettings()
        self.form = Ui_BackupsPanel()
        self.form.setupUi(self)
        self.fields = FormFields(self.form, self)
        form = self.form
        for label in (form.form_problem, form.fault_label, form.progress_bar):
            label.hide()
        form.save_button.clicked.connect(self.save)
        form.now_button.clicked.connect(self.back_up_now)
        form.browse_button.clicked.connect(self._browse)
        form.restore_button.clicked.connect(self.restoring)
        decorate(form.now_button, "hard-drive", primary=True)
        decorate(form.browse_button, "folder-open")
        runner.progressed.connect(self._progressed)
        runner.finished.connect(self._finished)
        runner.failed.connect(self._failed)

    def refresh(self) -> None:
        """Read the settings and the last good backup again."""
        services, actor, tasks = self._sitting.services, self._sitting.actor, self._sitting.tasks
        tasks.run(lambda: services.team.settings(actor), self._got_settings, self._refused)
        tasks.run(lambda: services.backups.newest(actor), self._got_newest, self._refused)

    def _got_settings(self, settings: TeamSettings) -> None:
        self._settings = settings
        self.fields.fill(
            {
                "backup_folder": settings.backup_folder,
                "backup_every_hours": settings.backup_every_hours,
                "backups_kept": settings.backups_kept,
            }
        )

    def _got_newest(self, backup: Backup | None) -> None:
        self.form.last_label.setText(say.backup_line(backup, self._sitting.clock()))

    def _browse(self) -> None:
        if chosen := QFileDialog.getExistingDirectory(self, "Where backups go", self.form.backup_folder_edit.text()):
            self.form.backup_folder_edit.setText(chosen)

    def save(self) -> None:
        """Keep where and how often."""
        typed = self.fields.typed()
        numbers = ("backup_every_hours", "backups_kept")
        if wrong := [name for name in numbers if not typed[name].isdigit()]:
            self._refused(HasProblems(Problem(name, "Enter a whole number") for name in wrong))
            return
        if typed["backup_folder"] and not Path(typed["backup_folder"]).is_dir():
            self._refused(HasProblems([Problem("backup_folder", "This folder is not there. Put the stick in first.")]))
            return
        changed = replace(
            self._settings,
            backup_folder=typed["backup_folder"],
            backup_every_hours=int(typed["backup_every_hours"]),
            backups_kept=int(typed["backups_kept"]),
        )
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(
            lambda: team.change_settings(actor, changed), lambda _: self._saved(changed), self._refused
        )

    def _saved(self, settings: TeamSettings) -> None:
        self._settings = settings
        self.said.emit("Backup settings saved")

    def back_up_now(self) -> None:
        """Make one now, in the folder that is typed here."""
        folder = self.fields.typed()["backup_folder"]
        if not folder:
            self._refused(
                HasProblems([Problem("backup_folder", "Choose a folder first: a stick, another disk, a share")])
            )
            return
        self.form.fault_label.hide()
        self._runner.start(Path(folder))

    def _progressed(self, per_cent: int, sentence: str) -> None:
        self.form.progress_bar.show()
        self.form.progress_bar.setValue(per_cent)
        self.form.progress_label.setText(sentence)

    def _finished(self, backup: Backup) -> None:
        self.form.progress_bar.hide()
        self.form.progress_label.setText("Backup made and checked")
        self._got_newest(backup)

    def _failed(self, sentence: str) -> None:
        self.form.progress_bar.hide()
        self.form.progress_label.clear()
        self.form.fault_label.setText(sentence)
        self.form.fault_label.show()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.form.form_problem.setText(" ".join(problem.message for problem in elsewhere))
        self.form.form_problem.setVisible(bool(elsewhere))
