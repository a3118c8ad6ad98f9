"""The order, its conditions word for word, whom it protects, and what happened to it."""

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.basics.dates import NotADate
from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.orders.order_desk import OrderDesk
from recolo_desktop.presenters.orders.order_view import ConcernLine, ConditionLine, OrderSheet, PersonLine, TimeRun
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_court_orders_tab import Ui_CourtOrdersTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, set_tone, words
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.condition_dialogs import ConditionNoteDialog, CorrectWordsDialog
from recolo_desktop.ui.orders.condition_row import Act, ConditionRow
from recolo_desktop.ui.orders.disclosing import disclose
from recolo_desktop.ui.orders.order_cards import concern_rows, person_row, text_button
from recolo_desktop.ui.orders.order_dialogs import EventDialog, OrderDialog, PersonDialog, VariationDialog
from recolo_desktop.ui.orders.reveal_dialog import RevealDialog
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.paper.paper import usual_printer
from recolo_desktop.ui.records.document_dialogs import DocumentWindow
from recolo_desktop.ui.records.entry_dialog import EntryDialog

_TO_HAVE_AT_HAND = [
    "The sealed order from the court or the police",
    "The date it was made and the date it ends",
    "Each condition in the court's own words",
]


class CourtOrdersTab(QWidget):
    """One order at a time; a list chooses when there are several."""

    open_printer: Callable[[str], QPrinter] = staticmethod(printing.open_printer)

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CourtOrdersTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self.reload, self.announce = context.reload, context.announce
        self.desk = OrderDesk(context.sitting, self)
        form = self.form
        form.as_of_edit.setAccessibleName("Show the order as it stood on")
        form.as_of_edit.changed.connect(lambda: self.desk.show_on(self._day_asked()))
        form.order_edit.currentIndexChanged.connect(lambda _: self.desk.choose(form.order_edit.value() or ""))
        form.order_edit.setMinimumWidth(look().px(260))
        form.time_bar.setFixedWidth(look().px(220))
        for button, icon, does in (
            (form.record_button, "plus", self.new),
            (form.vary_button, "file-pen", self.vary),
            (form.sealed_button, "paperclip", self.read_document),
            (form.print_button, "printer", self.print_order),
            (form.event_button, "", self.record_event),
        ):
            if icon:
                decorate(button, icon)
            button.clicked.connect(does)
        decorate(form.breach_button, "flag", primary=True)
        form.breach_button.clicked.connect(self.record_concern)

    # -- what is done here is said to the desk --------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        self.desk.show_record(record)

    def _day_asked(self) -> date | None:
        try:
            return self.form.as_of_edit.value()
        except NotADate:
            return None

    def read_document(self) -> None:
        """The court's own document, in a window beside."""
        if scans := self.desk.scans:
            DocumentWindow(self, self._context.sitting, scans).show()

    def record_concern(self) -> None:
        """What was heard, in the client's words; immediate risk comes first."""
        if record := self.desk.record:
            self.concern = EntryDialog(self, self._context.sitting, record.client, self.desk.concern_kind())
            self.concern.written.connect(lambda _: self.desk.saved("Written into the file"))
            self.concern.open()

    def new(self) -> None:
        """Type in an order."""
        record = self.desk.record
        if record is None or not self.desk.may_write:
            return
        self.dialog = OrderDialog(self, self._context.sitting, record.client, record.documents, self.desk.letters_used)
        self.dialog.saved.connect(lambda: self.desk.saved("Order recorded"))
        self.dialog.open()

    def vary(self) -> None:
        """Type in what a court changed."""
        if (record := self.desk.record) and (each := self.desk.chosen):
            self.variation = VariationDialog(self, self._context.sitting, record.client, each, record.documents)
            self.variation.saved.connect(lambda: self.desk.saved("Variation recorded"))
            self.variation.open()

    def record_event(self) -> None:
        """Add something that happened to the order."""
        if each := self.desk.chosen:
            self.event_dialog = EventDialog(self, self._context.sitting, each)
            self.event_dialog.saved.connect(lambda: self.desk.saved("Event recorded"))
            self.event_dialog.open()

    def record_person(self, before: ProtectedPerson | None) -> None:
        """Somebody more whom the order protects, or what is newly known of one; typed anew, nothing is shown."""
        each = self.desk.chosen
        if each is None:
            return
        label = before.label if before else self.desk.next_letter
        self.setProperty("about", f"{each.order.id}/")
        self.person_dialog = PersonDialog(self, {"label": label} if before else None, label)
        self.person_dialog.kept.connect(lambda values: self.desk.keep_person(each.order, before, values))
        self.person_dialog.open()

    def print_order(self) -> None:
        """The order as it stood on the day shown, on paper."""
        printer = usual_printer()
        self.desk.pages(printer, lambda pdf: self._print(pdf, printer))

    def _print(self, pdf: bytes, printer: str) -> None:
        try:
            pages = printing.print_pdf(pdf, self.open_printer(printer))
        except StoreFault as fault:
            self.announce(str(fault))
            return
        self.announce(f"{pages} page{'' if pages == 1 else 's'} sent to {printer}. Fetch them now.")

    def primary(self) -> None:
        if self.desk.chosen is not None:
            self.record_concern()
        else:
            self.new()

    def flush(self) -> None:
        """Nothing is typed on this tab itself; its dialogs save what is typed in them."""

    # -- what the desk has shown ----------------------------------------------------------------------

    def show_no_order(self, heading: str, explanation: str, *, may_write: bool) -> None:
        form = self.form
        clear(form.empty_layout)
        buttons = []
        if may_write:
            start, none = QPushButton("Record an order"), QPushButton("Confirm there is no order")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            decorate(none, "circle-slash")
            start.clicked.connect(self.new)
            none.clicked.connect(self.desk.confirm_none)
            buttons = [start, none]
        state = empty_state("gavel", heading, explanation, _TO_HAVE_AT_HAND, buttons, "order")
        form.empty_layout.addStretch(1)
        form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        form.empty_layout.addStretch(1)
        form.pages.setCurrentWidget(form.empty_page)

    def show_choice(self, options: list[tuple[str, str]], chosen: str) -> None:
        box = self.form.order_edit
        box.blockSignals(True)
        box.offer(options)
        box.set_value(chosen)
        box.blockSignals(False)
        box.setVisible(len(options) > 2)  # one order, and all that binds, are the same

    def _show_parts_of_one(self, shown: bool) -> None:
        """What belongs to one order has no place beside the conditions of several."""
        form = self.form
        for widget in (form.people_card, form.history_card, form.expiry_label, form.made_label, form.authority_notice):
            widget.setVisible(shown)
        if not shown:
            form.time_bar.hide()
            form.vary_button.hide()
            form.sealed_button.hide()

    def show_order(self, sheet: OrderSheet) -> None:
        self._show_parts_of_one(True)
        form = self.form
        form.order_icon.setPixmap(pixmap("gavel", look().palette.order.text, 26))
        form.title_label.setText(sheet.name)
        form.facts_label.setText(sheet.facts)
        form.expiry_label.setText(sheet.ends)
        form.made_label.setText(sheet.made)
        form.authority_label.setText(sheet.authority)
        self._show_time(sheet.time)
        for button, shown in (
            (form.record_button, sheet.may_write),
            (form.vary_button, sheet.may_write),
            (form.event_button, sheet.may_write),
            (form.sealed_button, sheet.has_scans),
            (form.breach_button, sheet.may_record_concern),
        ):
            button.setVisible(shown)
        form.pages.setCurrentWidget(form.order_page)

    def _show_time(self, time: TimeRun | None) -> None:
        bar = self.form.time_bar
        bar.setVisible(time is not None)
        if time is not None:
            bar.setRange(0, time.length)
            bar.setValue(time.run)
            bar.setAccessibleName(f"Time run: {time.left}")

    def show_all_that_binds(self, facts: str) -> None:
        self._show_parts_of_one(False)
        self.form.title_label.setText("All that binds now")
        self.form.facts_label.setText(facts)

    def show_warnings(self, sentences: tuple[str, ...]) -> None:
        self.form.warning_label.setText("\n".join(sentences))
        self.form.warning_notice.setVisible(bool(sentences))

    def show_conditions(self, count: str, lines: list[ConditionLine], nothing: str) -> None:
        form = self.form
        clear(form.conditions_layout)
        form.count_label.setText(count)
        for line in lines:
            form.conditions_layout.addWidget(self._condition_row(line))
        if nothing:
            form.conditions_layout.addWidget(words(nothing, "second", wrap=True))

    def _condition_row(self, line: ConditionLine) -> ConditionRow:
        acts: tuple[tuple[str, Act], ...] = ()
        if line.may_change:
            acts = (
                ("Team's reading", lambda _one: self._open_part(ConditionNoteDialog, line)),
                ("Typing slip", lambda _one: self._open_part(CorrectWordsDialog, line)),
            )
        category = say.category_of(line.condition, self._context.sitting.services.categories)
        return ConditionRow(line.condition, category, line.record.events, line.day, of_order=line.of_order, acts=acts)

    def _open_part(self, kind: type[ConditionNoteDialog | CorrectWordsDialog], line: ConditionLine) -> None:
        if record := self.desk.record:
            self.part = kind(self, self._context.sitting, record.client, line.record.order, line.condition)
            self.part.saved.connect(lambda: self.desk.saved("Kept"))
            self.part.open()

    def _reveal(self, person: ProtectedPerson) -> None:
        RevealDialog(self, self._context.sitting, person).open()

    def show_people(self, lines: list[PersonLine], nothing: str, *, may_see: bool) -> None:
        layout = self.form.people_layout
        clear(layout)
        for line in lines:
            layout.addLayout(person_row(line, self._reveal if may_see else None, self.record_person))
        if nothing:
            layout.addWidget(words(nothing, "second"))
        if may_see:
            layout.addWidget(text_button("Add a protected person", "plus", partial(self.record_person, None)))

    def show_concerns(self, lines: list[ConcernLine], open_ones: int, *, are_seen: bool) -> None:
        form, record = self.form, self.desk.record
        clear(form.breach_layout)
        form.breach_card.setVisible(are_seen)
        form.breach_count_label.setText(f"{open_ones} open" if open_ones else "None open")
        set_tone(form.breach_count_label, "red" if open_ones else "green")
        for line in lines:
            to_write = partial(disclose, self._context, record.client, line.entry.id) if record else None
            for widget in concern_rows(line, to_write):
                form.breach_layout.addWidget(widget)
        if not lines:
            form.breach_layout.addWidget(words("None recorded", "second"))

    def show_history(self, lines: list[tuple[str, str]]) -> None:
        clear(self.form.history_layout)
        for day, said in lines:
            self.form.history_layout.addWidget(words(day, "second"))
            self.form.history_layout.addWidget(words(said, wrap=True))
