"""The client file: summaries that turn into a form one card at a time."""

from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.case_entry import STAGE
from recolo_desktop.presenters.clients.file_desk import FileDesk, FileSheet
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.clients.client_cards import CardActs, ClientCards
from recolo_desktop.ui.clients.file_dialogs import ReferAgainDialog
from recolo_desktop.ui.clients.file_pages import FilePages
from recolo_desktop.ui.clients.pathway_line import PathwayLine
from recolo_desktop.ui.clients.risk_card import RiskCard
from recolo_desktop.ui.clients.timeline_view import TimelineView
from recolo_desktop.ui.compiled.ui_client_file_tab import Ui_ClientFileTab
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.kit.alarm import Alarm
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.records.documents_page import DocumentsPage


class ClientFileTab(QWidget):
    """Only one card is a form at a time; saving checks, keeps what was typed when it refuses."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ClientFileTab()
        self.pages = FilePages(context, self)
        self.switch = self.pages.switch
        self.form.setupUi(self.pages.summary)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 16, 0)
        row.setSpacing(14)
        row.addWidget(self.switch)
        self.holding_label = words("", "second", wrap=True)
        row.addWidget(self.holding_label, 1)
        column.addLayout(row)
        self.alarm, self.prompts = Alarm(self), Alarm(self, "amber")
        self.pathway = PathwayLine(self)
        for widget in (self.alarm, self.prompts, self.pathway):
            column.addWidget(widget)
        column.addWidget(self.pages, 1)
        fit_chips(self)
        self._context = context
        self.reload, self.announce = context.reload, context.announce
        self.desk = FileDesk(context.sitting, self)
        self._draft: FormDraft | None = None
        acts = CardActs(
            edit=self.desk.edit, save=self.save, cancel=self.desk.end_editing, take_agency=self.desk.take_agency
        )
        self.cards = ClientCards(self.form, self, context.sitting.services.lists, acts)
        self.risk_card = RiskCard(self)
        self.risk_card.setVisible(self.desk.reads_notes)
        self.risk_card.writing.connect(lambda: self.timeline.add_kind("risk"))
        self.form.layout_91.insertWidget(0, self.risk_card)
        self.move_button, self.refer_button = QPushButton("Move on the pathway"), QPushButton("Refer again")
        self._connect(row)

    def _connect(self, row: QHBoxLayout) -> None:
        for button, act in ((self.move_button, self.move_on), (self.refer_button, self.refer_again)):
            button.clicked.connect(act)
            row.addWidget(button)
        self.form.book_button.clicked.connect(self._book)
        decorate(self.form.book_button, "calendar")

    @property
    def fields(self) -> FormFields:
        """The fields of the card that is a form now, or was last."""
        return self.cards.form_in_hand(self.desk.editing).fields

    @property
    def save_button(self) -> QPushButton:
        """The button of the card that is a form now."""
        return self.cards.form_in_hand(self.desk.editing).save

    @property
    def timeline(self) -> TimelineView:
        return self.pages.timeline

    @property
    def documents(self) -> DocumentsPage:
        return self.pages.documents

    # -- what is done here is said to the desk --------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        """Fill every card; a card that is being edited keeps what was typed."""
        self.cards.show_record(record)
        self.desk.show_record(record)

    def edit(self, key: str) -> None:
        """Turn one card into a form."""
        self.desk.edit(key)

    def save(self) -> None:
        """Check and store the card that is open."""
        try:
            values = self.fields.read()
        except HasProblems as refusal:
            self.desk.refused(refusal)
            return
        self.desk.save(values)

    def cancel(self) -> None:
        """Leave the card as it is stored."""
        self.desk.end_editing()

    def move_on(self) -> None:
        """Write a move on the pathway, with its owner and reason."""
        self.timeline.add_kind(STAGE)

    def refer_again(self) -> None:
        """Begin another episode of a closed file."""
        if record := self.desk.record:
            dialog = ReferAgainDialog(self, self._context.sitting, record.client)
            dialog.referred.connect(self.reload)
            dialog.open()

    def primary(self) -> None:
        self.save()

    def new(self) -> None:
        self._book()

    def flush(self) -> None:
        if self._draft is not None:
            self._draft.flush()

    def _book(self) -> None:
        if record := self.desk.record:
            dialog = BookDialog(self, self._context.sitting, record.as_met, record.staff)
            dialog.booked.connect(self._booked)
            dialog.open()

    def _booked(self) -> None:
        self.announce("Appointment booked")
        self.reload()

    # -- what the desk has shown ----------------------------------------------------------------------

    def show_sheet(self, record: ClientRecord, sheet: FileSheet) -> None:
        self.alarm.put(sheet.warnings)
        self.prompts.put(sheet.prompts)
        self.risk_card.show_record(record, self._context.sitting.today())
        self.pathway.show_record(record)
        self.move_button.setVisible(sheet.may_move)
        self.refer_button.setVisible(sheet.may_refer_again)
        self.pages.show_record(record)
        self.holding_label.setText(sheet.holding)
        for key, rows in sheet.cards.items():
            fill_terms(getattr(self.form, f"{key}_grid"), rows, columns=2 if key == "personal" else 1, width=120)
        self.form.safety_card.setVisible(sheet.sees_alerts)
        clear(self.form.appointments_layout)
        for line in sheet.appointments:
            self.form.appointments_layout.addWidget(words(line, wrap=True))

    def show_cards(self, editing: str | None, changeable: frozenset[str]) -> None:
        self.cards.show(editing, changeable)

    def fill_card(self, key: str, values: dict[str, Any]) -> None:
        record, form = self.desk.record, self.cards.form_of(key)
        if record is None:
            return
        form.fields.fill(values)
        form.fields.show_problems(())
        self._draft = FormDraft(
            self._context.sitting,
            form.fields,
            f"client-file/{key}/{record.client.id}",
            record.client.id,
            self.cards.holder(key),
            say=form.saved.setText,
        )
        self._draft.bring_back()
        next(iter(form.fields.inputs.values())).setFocus()

    def offer_agencies(self, part: str, options: list[tuple[str, str]], chosen: str) -> None:
        self.cards.offer_agencies(part, options, chosen)

    def fill_fields(self, values: dict[str, str]) -> None:
        self.fields.fill(values)

    def show_problems(self, problems: tuple[Problem, ...]) -> None:
        if self.desk.editing:
            self.cards.show_problems(self.desk.editing, problems)

    def end_typing(self) -> None:
        if self._draft is not None:
            self._draft.end()
            self._draft.deleteLater()
        self._draft = None
