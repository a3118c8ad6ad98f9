"""Consultations: a list, the chosen one in full, and writing a new one."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QListView, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date, screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.consultation import Consultation
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_consultation_dialog import Ui_ConsultationDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.look.theme import look


class ConsultationDialog(AskingDialog):
    """written: emitted when it is in the record."""

    written = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting) -> None:
        form = Ui_ConsultationDialog()
        super().__init__(form, parent)
        self._sitting = sitting
        form.form_problem.hide()
        self.fields.fill({"held_on": sitting.today()})

    def submit(self) -> None:
        values, services, actor = self.fields.read(), self._sitting.services, self._sitting.actor
        if values["held_on"] is None:
            raise HasProblems([Problem("held_on", "Enter the day")])
        if values["minutes"] and not values["minutes"].isdigit():
            raise HasProblems([Problem("minutes", "Enter a whole number, or leave it empty")])
        made = Consultation(
            id="",
            held_on=values["held_on"],
            agency=values["agency"],
            asked_by=values["asked_by"],
            reference=values["reference"],
            question=values["question"],
            advice=values["advice"],
            who_will_act=values["who_will_act"],
            lawful_basis=values["lawful_basis"],
            minutes=int(values["minutes"]) if values["minutes"] else None,
            author_id=actor.id,
            author_name=actor.name,
            written_at=datetime.fromtimestamp(0, UTC),
        )
        self.store(lambda: services.consultations.write(actor, made), self._written)

    def _written(self, made: Consultation) -> None:
        self.written.emit(made)
        self.accept()


class ConsultationsPage(QWidget):
    """said: emitted with a sentence."""

    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self.all: tuple[Consultation, ...] = ()
        self.filter_edit, self.add_button = QLineEdit(self), QPushButton("New consultation")
        self.filter_edit.setPlaceholderText("Find in consultations")
        self.filter_edit.setAccessibleName("Find in consultations")
        self.filter_edit.textChanged.connect(self._show)
        self.add_button.setProperty("kind", "primary")
        self.add_button.clicked.connect(self.add)
        decorate(self.add_button, "plus", primary=True)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add)
        view = QListView(self)
        view.setMaximumWidth(look().px(400))
        self.list, self._detail = RecordList(view, "Consultations"), QVBoxLayout()
        view.selectionModel().currentChanged.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 16)
        head = QHBoxLayout()
        head.addWidget(words("Consultations", "h1"))
        head.addStretch(1)
        head.addWidget(self.filter_edit)
        head.addWidget(self.add_button)
        column.addLayout(head)
        body, card = QHBoxLayout(), QFrame()
        card.setProperty("kind", "card")
        card.setLayout(self._detail)
        self._detail.setContentsMargins(18, 14, 18, 16)
        body.addWidget(view, 2)
        body.addWidget(card, 3)
        column.addLayout(body, 1)
        self.refresh()

    def refresh(self) -> None:
        consultations, actor = self._sitting.services.consultations, self._sitting.actor
        self._sitting.tasks.run(
            lambda: consultations.all(actor), self._got, lambda refusal: self.said.emit(str(refusal))
        )

    def _got(self, found: tuple[Consultation, ...]) -> None:
        self.all = found
        self._show()

    def _show(self) -> None:
        typed = self.filter_edit.text().casefold().split()
        shown = [one for one in self.all if all(word in _text(one) for word in typed)]
        self.list.show([_row(one) for one in shown], shown[0].id if shown else None)
        self._show_detail(shown[0] if shown else None)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        key = self.list.current_key()
        self._show_detail(next((one for one in self.all if one.id == key), None))

    def _show_detail(self, one: Consultation | None) -> None:
        clear(self._detail)
        if one is None:
            self._detail.addWidget(
                words("No consultation here. Write one when a professional asks for advice.", "second", wrap=True)
            )
            self._detail.addStretch(1)
            return
        self._detail.addWidget(words(one.agency, "h2"))
        self._detail.addWidget(words(f"{screen_day(one.held_on)} · {one.author_name}", "second"))
        grid = QGridLayout()
        terms = [("Asked by", one.asked_by), ("Reference", one.reference), ("Question", one.question)]
        terms += [("Advice", one.advice), ("Who will act", one.who_will_act), ("Lawful basis", one.lawful_basis)]
        fill_terms(grid, [*terms, ("Minutes", str(one.minutes or ""))], width=120)
        self._detail.addLayout(grid)
        self._detail.addStretch(1)

    def add(self) -> None:
        """Write a new one."""
        dialog = ConsultationDialog(self, self._sitting)
        dialog.written.connect(lambda _: self.refresh())
        dialog.open()


def _text(one: Consultation) -> str:
    return " ".join((one.agency, one.asked_by, one.reference, one.question, one.advice, one.who_will_act)).casefold()


def _row(one: Consultation) -> ListRow:
    line = " ".join(one.question.split())
    return ListRow(one.id, f"{screen_date(one.held_on)}  {one.agency}", line, one.reference, "", "grey")
