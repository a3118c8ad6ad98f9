"""The order, its conditions word for word, whom it protects, and what happened to it."""

from collections.abc import Callable
from datetime import date

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.dates import NotADate
from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.presenters.orders.order_desk import OrderDesk
from recolo_desktop.presenters.orders.order_view import ConditionLine
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_court_orders_tab import Ui_CourtOrdersTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate, fit_chips
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.condition_dialogs import ConditionNoteDialog, CorrectWordsDialog
from recolo_desktop.ui.orders.disclosing import disclose
from recolo_desktop.ui.orders.order_dialogs import EventDialog, OrderDialog, VariationDialog
from recolo_desktop.ui.orders.order_page import OrderActs, OrderPage
from recolo_desktop.ui.orders.person_dialog import PersonDialog
from recolo_desktop.ui.orders.reveal_dialog import RevealDialog
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.paper.paper import usual_printer
from recolo_desktop.ui.records.document_dialogs import DocumentWindow
from recolo_desktop.ui.records.entry_dialog import EntryDialog


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
        acts = OrderActs(
            record=self.new,
            confirm_none=self._confirm_none,
            read=lambda line: self._open_part(ConditionNoteDialog, line),
            correct=lambda line: self._open_part(CorrectWordsDialog, line),
            reveal=self._reveal,
            person=self.record_person,
            disclose=self._disclose,
        )
        self.desk: OrderDesk = OrderDesk(context.sitting, OrderPage(self.form, context, acts))
        self._connect()

    def _connect(self) -> None:
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

    def _confirm_none(self) -> None:
        self.desk.confirm_none()

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
        keep = self.desk.keeping_person(each.order, before)
        self.person_dialog = PersonDialog(self, {"label": label} if before else None, label, keep)
        self.person_dialog.kept.connect(lambda _: self.desk.saved("Kept"))
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

    def _open_part(self, kind: type[ConditionNoteDialog | CorrectWordsDialog], line: ConditionLine) -> None:
        if record := self.desk.record:
            self.part = kind(self, self._context.sitting, record.client, line.record.order, line.condition)
            self.part.saved.connect(lambda: self.desk.saved("Kept"))
            self.part.open()

    def _reveal(self, person: ProtectedPerson) -> None:
        RevealDialog(self, self._context.sitting, person).open()

    def _disclose(self, concern: CaseEntry) -> None:
        if record := self.desk.record:
            disclose(self._context, record.client, concern.id)
