"""The journal: who did what, when, and what changed from what to what."""

from collections.abc import Sequence
from datetime import datetime, time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import LONDON
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.records import journal_words
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_journal_panel import Ui_JournalPanel
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.paper import paper

HEADINGS = ("When", "Who", "What", "Client", "Why, and what changed")
_WIDTHS = (150, 170, 190, 200)


class JournalPanel(QWidget):
    """said: emitted with a sentence."""

    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._entries: tuple[JournalEntry, ...] = ()
        self._names: dict[str, str] = {}
        self._question = JournalQuestion()
        self.form = Ui_JournalPanel()
        self.form.setupUi(self)
        self.fields = FormFields(self.form, self)
        form = self.form
        form.form_problem.hide()
        form.action_edit.offer(((one.value, one.value.capitalize()) for one in Action), unanswered="Everything")
        self.model = LinesModel(HEADINGS, form.lines_table)
        for column, width in enumerate(_WIDTHS):
            form.lines_table.setColumnWidth(column, width)
        form.lines_table.setAccessibleName("Journal")
        form.detail_view.setAccessibleName("What changed")
        form.lines_table.selectionModel().currentRowChanged.connect(self._show_detail)
        form.show_button.clicked.connect(self.ask)
        form.verify_button.clicked.connect(self.verify)
        form.print_button.clicked.connect(self.print)
        decorate(form.verify_button, "shield-check")
        decorate(form.print_button, "printer")
        form.split.setSizes([420, 160])

    def refresh(self) -> None:
        """Read the names to choose from, then the newest lines."""
        services, actor, tasks = self._sitting.services, self._sitting.actor, self._sitting.tasks
        tasks.run(lambda: services.journal.names(actor), self._got_names, self._refused)
        tasks.run(lambda: services.team.everybody(actor), self._got_people, self._refused)

    def _got_names(self, names: dict[str, str]) -> None:
        self._names = names
        ordered = sorted(names.items(), key=lambda pair: pair[1])
        self.form.client_edit.offer(ordered, unanswered="Every client")

    def _got_people(self, people: tuple[StaffMember, ...]) -> None:
        self.form.person_edit.offer(((one.id, one.name) for one in people), unanswered="Everybody")
        self.ask()

    def ask(self) -> None:
        """Show the lines that the filter asks for."""
        try:
            typed = self.fields.read()
        except HasProblems as refusal:
            self._refused(refusal)
            return
        self._question = JournalQuestion(
            client_id=typed["client"] or None,
            actor_id=typed["person"] or None,
            actions=(Action(typed["action"]),) if typed["action"] else (),
            since=datetime.combine(typed["since"], time.min, LONDON) if typed["since"] else None,
            until=datetime.combine(typed["until"], time.max, LONDON) if typed["until"] else None,
        )
        journal, actor, question = self._sitting.services.journal, self._sitting.actor, self._question
        self._sitting.tasks.run(lambda: journal.answering(actor, question), self._got, self._refused)

    def _rows(self) -> Sequence[Sequence[str]]:
        return [journal_words.row(entry, self._names) for entry in self._entries]

    def _got(self, entries: tuple[JournalEntry, ...]) -> None:
        self._entries = entries
        self.model.show(self._rows())
        more = " (the newest; narrow the filter for older ones)" if len(entries) == self._question.limit else ""
        self.form.count_label.setText(f"{len(entries)} lines{more}. That you read them stands in the journal.")
        self.form.detail_view.clear()

    def _show_detail(self) -> None:
        index = self.form.lines_table.currentIndex()
        if index.isValid():
            self.form.detail_view.setPlainText(journal_words.detail(self._entries[index.row()], self._names))

    def verify(self) -> None:
        """Walk the whole chain."""
        journal, actor = self._sitting.services.journal, self._sitting.actor
        self.form.count_label.setText("Checking every link…")
        self._sitting.tasks.run(lambda: journal.verify(actor), self._verified, self._refused)

    def _verified(self, found: tuple[int, str | None]) -> None:
        count, fault = found
        self.form.count_label.setText(fault or f"The chain holds: {count} entries, none changed, removed or moved.")

    def print(self) -> None:
        """Put what is shown on paper, from memory; the journal says so first."""
        journal, actor, question = self._sitting.services.journal, self._sitting.actor, self._question
        printer = paper.usual_printer()
        if not printer:
            self._refused(HasProblems([Problem("form", "No printer is set up on this laptop.")]))
            return
        lines = tuple(tuple(row) for row in self._rows())
        self._sitting.tasks.run(
            lambda: journal.to_print(actor, question, lines, printer),
            lambda rows: self._printed(paper.print_table("Journal", HEADINGS, rows, printer)),
            self._refused,
        )

    def _printed(self, sentence: str) -> None:
        self.said.emit(sentence)

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.form.form_problem.setText(" ".join(problem.message for problem in elsewhere))
        self.form.form_problem.setVisible(bool(elsewhere))
