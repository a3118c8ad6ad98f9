"""The lock, and the keys."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_settings_panel import Ui_SettingsPanel
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.team.goal_settings_dialog import GoalSettingsDialog
from recolo_desktop.ui.team.key_copies_dialog import KeyCopiesDialog
from recolo_desktop.ui.team.key_dialogs import ChangePassphraseDialog, ConfirmDialog, NewRecoveryKeyDialog
from recolo_desktop.ui.team.narrow_dialog import NarrowDialog
from recolo_desktop.ui.team.ratings_dialog import RatingsDialog


class SettingsPanel(QWidget):
    """said: emitted with a sentence. changed: emitted with the settings that hold from now on."""

    said = Signal(str)
    changed = Signal(object)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._settings = TeamSettings()
        self.dialog: QDialog | None = None
        self._draft: FormDraft | None = None
        self.form = Ui_SettingsPanel()
        self.form.setupUi(self)
        self.fields = FormFields(self.form, self)
        self.form.form_problem.hide()
        self.form.save_button.clicked.connect(self.save)
        self.form.passphrase_button.clicked.connect(self.change_passphrase)
        self.form.recovery_button.clicked.connect(self.change_recovery_key)
        self.form.data_key_button.clicked.connect(self.change_data_key)
        self.form.copies_button.clicked.connect(self.show_older_copies)
        self.form.narrow_button.clicked.connect(self.narrow)
        self.form.ratings_button.clicked.connect(self.show_ratings)
        self.form.goals_button.clicked.connect(self.show_goals)

    def refresh(self) -> None:
        """Read the settings again; what is being typed over them stays."""
        if self._draft is not None:
            return
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(lambda: team.settings(actor), self._got, self._refused)

    def _got(self, settings: TeamSettings) -> None:
        self._settings = settings
        shown = ("lock_after_minutes", "hides_names", "note_due_hours", "team_words")
        self.fields.fill({name: getattr(settings, name) for name in shown})
        say = self.form.saved_label.setText
        self._draft = FormDraft(self._sitting, self.fields, "settings/lock", None, self, say=say)
        self._draft.bring_back()

    def save(self) -> None:
        """Keep the settings of the lock."""
        typed = self.fields.typed()
        if not typed["lock_after_minutes"].isdigit():
            self._refused(HasProblems([Problem("lock_after_minutes", "Enter a whole number of minutes from 1 to 15")]))
            return
        if not typed["note_due_hours"].isdigit():
            self._refused(HasProblems([Problem("note_due_hours", "Enter a whole number of hours from 1 to 168")]))
            return
        changed = replace(
            self._settings,
            lock_after_minutes=int(typed["lock_after_minutes"]),
            hides_names=typed["hides_names"],
            note_due_hours=int(typed["note_due_hours"]),
            team_words=typed["team_words"],
        )
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(lambda: team.change_settings(actor, changed), self._saved, self._refused)

    def _saved(self, settings: TeamSettings) -> None:
        self._settings = settings
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        self.refresh()
        self.changed.emit(settings)
        self.said.emit("Settings saved")

    def show_ratings(self) -> None:
        """Ratings in the team's own words: another one, or the end of one."""
        ratings, actor = self._sitting.services.ratings, self._sitting.actor
        self._sitting.tasks.run(lambda: ratings.all(actor), self._choose_rating, self._refused)

    def _choose_rating(self, ratings: tuple[TeamRating, ...]) -> None:
        dialog = RatingsDialog(self, self._sitting, ratings)
        dialog.done_with.connect(self.said)
        self.dialog = dialog
        dialog.open()

    def show_goals(self) -> None:
        """How the team weighs goals, and when it looks at them again."""
        dialog = GoalSettingsDialog(self, self._sitting, self._settings)
        dialog.changed.connect(self._saved)
        self.dialog = dialog
        dialog.open()

    def change_passphrase(self) -> None:
        dialog = ChangePassphraseDialog(self, self._sitting)
        dialog.done_changing.connect(lambda: self.said.emit("Your new passphrase is the one that opens now"))
        self.dialog = dialog
        dialog.open()

    def change_recovery_key(self) -> None:
        face = self._sitting.services.sign_in.face()
        dialog = NewRecoveryKeyDialog(self, self._sitting, face.team)
        dialog.done_changing.connect(lambda: self.said.emit("The new recovery key holds. Shred the old sheet."))
        self.dialog = dialog
        dialog.open()

    def change_data_key(self) -> None:
        """Encrypt everything again, after somebody has left."""
        team, actor = self._sitting.services.team, self._sitting.actor
        dialog = ConfirmDialog(
            self,
            self._sitting,
            heading="Change the data key",
            meaning="The whole store is written again under three new keys: of the data, of who is protected, and of "
            "the team's root. Make a backup before and another after. Copies made before open with the keys of their "
            "day; each stays on your list until you say that it is destroyed. Passphrases and the recovery key stay "
            "as they are.",
            verb="Change the data key",
            act=lambda own: team.change_data_key(actor, own),
        )
        dialog.confirmed.connect(lambda: self.said.emit("The records are encrypted under a new key"))
        self.dialog = dialog
        dialog.open()

    def show_older_copies(self) -> None:
        """Copies that former keys open, and saying that one is destroyed."""
        dialog = KeyCopiesDialog(self, self._sitting)
        dialog.destroyed.connect(lambda copy: self.said.emit(f"{copy.place} is said to be destroyed"))
        self.dialog = dialog
        dialog.open()

    def narrow(self) -> None:
        """Take a right from a role, or give it back."""
        dialog = NarrowDialog(self, self._sitting, self._settings)
        dialog.narrowed.connect(self._saved)
        self.dialog = dialog
        dialog.open()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.form.form_problem.setText(" ".join(problem.message for problem in elsewhere))
        self.form.form_problem.setVisible(bool(elsewhere))
