"""Colleagues: their details, retiring one, taking one back."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_people_panel import Ui_PeoplePanel
from recolo_desktop.ui.kit.ask_first_dialog import AskFirstDialog
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.team.key_dialogs import ConfirmDialog, ReturnDialog
from recolo_desktop.ui.team.people_dialogs import ColleagueDialog


class PeoplePanel(QWidget):
    """said: emitted with a sentence about what was done."""

    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._people: tuple[StaffMember, ...] = ()
        self._chosen: str = sitting.actor.id
        self.dialog: QDialog | None = None
        self._draft: FormDraft | None = None
        self.form = Ui_PeoplePanel()
        self.form.setupUi(self)
        self.fields = FormFields(self.form, self)
        self.list = RecordList(self.form.people_list, "Colleagues")
        self.form.people_list.selectionModel().currentChanged.connect(self._picked)
        self.form.add_button.clicked.connect(self.add)
        self.form.save_button.clicked.connect(self.save)
        self.form.retire_button.clicked.connect(self.retire)
        self.form.return_button.clicked.connect(self.take_back)
        decorate(self.form.add_button, "plus")

    def refresh(self) -> None:
        """Read everybody again."""
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(lambda: team.everybody(actor), self._got, self._refused)

    def _got(self, people: tuple[StaffMember, ...]) -> None:
        self._people = people
        rows = [
            ListRow(
                one.id,
                one.name,
                one.profession,
                "Left" if one.retired_on else "Lead" if one.is_lead else "",
                "",
                "grey",
            )
            for one in people
        ]
        self.list.show(rows, self._chosen)
        self._show()

    def _picked(self) -> None:
        if key := self.list.current_key():
            self._chosen = key
            self._show()

    def _member(self) -> StaffMember:
        return next(one for one in self._people if one.id == self._chosen)

    def _show(self) -> None:
        self._put_draft_away()
        member, form = self._member(), self.form
        others = [one for one in self._people if one.id != member.id and not one.retired_on]
        form.supervisor_edit.offer(((one.id, one.name) for one in others), unanswered="Nobody")
        self.fields.fill(
            {
                "title": member.title,
                "given_name": member.given_name,
                "family_name": member.family_name,
                "profession": member.profession,
                "grade": member.grade,
                "role": member.role,
                "supervisor": member.supervisor_id or "",
                "regulator": member.regulator,
                "registration_number": member.registration_number,
                "employed_from": member.employed_from,
                "needs_countersignature": member.needs_countersignature,
                "signs_letters_alone": member.signs_letters_alone,
            }
        )
        form.who_label.setText(member.name)
        standing = f"Left on {screen_date(member.retired_on)}." if member.retired_on else "Can unlock these records."
        lead = " Team lead." if member.is_lead else ""
        form.standing_label.setText(f"{standing}{lead} What was signed keeps the details of its day.")
        form.form_problem.hide()
        form.retire_button.setVisible(member.retired_on is None and member.id != self._sitting.actor.id)
        form.return_button.setVisible(member.retired_on is not None)
        form.save_button.setVisible(member.retired_on is None)
        if member.retired_on is None:
            self._draft = FormDraft(
                self._sitting, self.fields, f"colleague/{member.id}", None, self, say=form.saved_label.setText
            )
            self._draft.bring_back()

    def _put_draft_away(self) -> None:
        """What is typed about one colleague stays with that colleague, and comes back with the details."""
        if self._draft is not None:
            self._draft.leave()
            self._draft = None
        self.form.saved_label.clear()

    def add(self) -> None:
        """The dialog for a new colleague."""
        dialog = ColleagueDialog(self, self._sitting)
        dialog.added.connect(self._added)
        self.dialog = dialog
        dialog.open()

    def _added(self, member: StaffMember) -> None:
        self._chosen = member.id
        self._changed(f"{member.name} can now unlock these records")

    def save(self) -> None:
        """Keep the details; problems stand beside the fields."""
        seen = self._member()
        try:
            typed = self.fields.read()
        except HasProblems as refusal:
            self._refused(refusal)
            return
        changed = replace(
            seen,
            title=typed["title"],
            given_name=typed["given_name"],
            family_name=typed["family_name"],
            profession=typed["profession"],
            grade=typed["grade"],
            role=Role(typed["role"]),
            supervisor_id=StaffId(typed["supervisor"]) if typed["supervisor"] else None,
            regulator=typed["regulator"],
            registration_number=typed["registration_number"],
            employed_from=typed["employed_from"],
            needs_countersignature=typed["needs_countersignature"],
            signs_letters_alone=typed["signs_letters_alone"],
        )
        team, actor = self._sitting.services.team, self._sitting.actor
        if changed.role is not seen.role:
            self._change_role(seen, changed)
            return
        self._sitting.tasks.run(lambda: team.amend(actor, seen, changed), lambda _: self._saved(), self._refused)

    def _change_role(self, seen: StaffMember, changed: StaffMember) -> None:
        """Another role is certified by the team's root, which a lead's own passphrase opens."""
        team, actor = self._sitting.services.team, self._sitting.actor
        dialog = ConfirmDialog(
            self,
            self._sitting,
            heading=f"Change the role of {seen.name}",
            meaning=f"From {_role_words(seen.role)} to {_role_words(changed.role)}. The team's root certifies it, and "
            "your own passphrase opens the root.",
            verb="Change the role",
            act=lambda own: team.amend(actor, seen, changed, own),
        )
        dialog.confirmed.connect(self._saved)
        self.dialog = dialog
        dialog.open()

    def retire(self) -> None:
        """Ask, then end a colleague's way in."""
        member = self._member()
        dialog = AskFirstDialog(
            self,
            f"Retire {member.name}?",
            "The way into these records ends at once, and the certificate with it. What was signed stays valid as of "
            "its day. Coming back needs new keys and your passphrase.",
            "Retire",
        )
        dialog.agreed.connect(lambda: self._retire(member))
        self.dialog = dialog
        dialog.open()

    def _retire(self, member: StaffMember) -> None:
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(
            lambda: team.retire(actor, member),
            lambda _: self._changed(
                f"{member.name} can no longer unlock these records. Think of changing the data key (Settings and keys)."
            ),
            self._refused,
        )

    def take_back(self) -> None:
        """New keys for somebody who had left."""
        dialog = ReturnDialog(self, self._sitting, self._member())
        dialog.returned.connect(lambda member: self._changed(f"{member.name} works here again"))
        self.dialog = dialog
        dialog.open()

    def _saved(self) -> None:
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        self._changed("Details saved")

    def _changed(self, sentence: str) -> None:
        self.said.emit(sentence)
        self.refresh()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.form.form_problem.setText(" ".join(problem.message for problem in elsewhere) or str(refusal))
        self.form.form_problem.setVisible(bool(elsewhere) or not isinstance(refusal, HasProblems))


def _role_words(role: Role) -> str:
    return role.value.replace("_", " ")
