"""The order, its conditions word for word, whom it protects, and what happened to it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import NotADate, screen_date
from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.basics.ids import OrderId, PersonId
from recolo_desktop.domain.clients.case_entry import CONCERN, concern_name, open_concerns
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, Expiry, ProtectedPerson
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.notes.record_forms import person_from
from recolo_desktop.presenters.orders import order_pages, order_words
from recolo_desktop.presenters.orders.order_words import AUTHORITY
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.clients.order_record import OrderRecord
from recolo_desktop.ui.compiled.ui_court_orders_tab import Ui_CourtOrdersTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, set_tone, words
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.condition_dialogs import ConditionNoteDialog, CorrectWordsDialog
from recolo_desktop.ui.orders.condition_row import Act, ConditionRow
from recolo_desktop.ui.orders.disclosing import disclose
from recolo_desktop.ui.orders.order_dialogs import LETTERS, EventDialog, OrderDialog, PersonDialog, VariationDialog
from recolo_desktop.ui.orders.reveal_dialog import RevealDialog
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.paper.paper import usual_printer
from recolo_desktop.ui.records.document_dialogs import DocumentWindow
from recolo_desktop.ui.records.entry_dialog import EntryDialog

_ALL = "all"


class CourtOrdersTab(QWidget):
    """One order at a time; a list chooses when there are several."""

    open_printer: Callable[[str], QPrinter] = staticmethod(printing.open_printer)

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_CourtOrdersTab()
        self.form.setupUi(self)
        fit_chips(self)
        self._context = context
        self._record: ClientRecord | None = None
        self._at = 0
        form = self.form
        form.record_button.clicked.connect(self.new)
        form.vary_button.clicked.connect(self.vary)
        form.event_button.clicked.connect(self.record_event)
        form.as_of_edit.setAccessibleName("Show the order as it stood on")
        form.as_of_edit.changed.connect(self._show_past)
        form.order_edit.currentIndexChanged.connect(self._picked)
        form.order_edit.setMinimumWidth(look().px(260))
        form.time_bar.setFixedWidth(look().px(220))
        decorate(form.record_button, "plus")
        decorate(form.vary_button, "file-pen")
        decorate(form.sealed_button, "paperclip")
        decorate(form.breach_button, "flag", primary=True)
        form.sealed_button.clicked.connect(self.read_document)
        form.breach_button.clicked.connect(self.record_concern)
        decorate(form.print_button, "printer")
        form.print_button.clicked.connect(self.print_order)

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        if not record.orders:
            self._show_empty()
            return
        self._at = min(self._at, len(record.orders) - 1)
        box = self.form.order_edit
        box.blockSignals(True)
        names = order_words.names_of(record.orders, self._context.sitting.services.instruments)
        offered = [(str(at), names[str(one.order.id)].capitalize()) for at, one in enumerate(record.orders)]
        box.offer([*offered, (_ALL, "All that binds now")])
        box.setCurrentIndex(self._at)
        box.blockSignals(False)
        box.setVisible(len(record.orders) > 1)
        self._show_order(record.orders[self._at])

    def _name(self, order: CourtOrder) -> str:
        return say.instrument_name(order, self._context.sitting.services.instruments)

    def _picked(self, at: int) -> None:
        if self._record is None or not self._record.orders:
            return
        if self.form.order_edit.value() == _ALL:
            self._show_all_that_binds(self._day_shown())
            return
        self._at = max(at, 0)
        self._show_order(self._record.orders[self._at])

    def _show_empty(self) -> None:
        form, record = self.form, self._record
        clear(form.empty_layout)
        buttons = []
        if may(self._context.sitting.actor, Right.WRITE_ORDERS):
            start, none = QPushButton("Record an order"), QPushButton("Confirm there is no order")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            decorate(none, "circle-slash")
            start.clicked.connect(self.new)
            none.clicked.connect(self.confirm_none)
            buttons = [start, none]
        client = record.client if record else None
        confirmed = client.no_order_confirmed_on if client else None
        name = client.salutation_name if client else ""
        heading = f"No order is in force for {name}" if confirmed else f"No order has been recorded for {name}"
        explanation = (
            f"Somebody checked on {screen_date(confirmed)}. Record an order as soon as you hear of one."
            if confirmed
            else "Once you record an order, its conditions stay in view on every tab, the days left are counted "
            "for you, and letters are checked for the names it protects."
        )
        state = empty_state(
            "gavel",
            heading,
            explanation,
            [
                "The sealed order from the court or the police",
                "The date it was made and the date it ends",
                "Each condition in the court's own words",
            ],
            buttons,
            "order",
        )
        form.empty_layout.addStretch(1)
        form.empty_layout.addWidget(state, alignment=Qt.AlignmentFlag.AlignHCenter)
        form.empty_layout.addStretch(1)
        form.pages.setCurrentWidget(form.empty_page)

    def _show_parts_of_one(self, shown: bool) -> None:
        """What belongs to one order has no place beside the conditions of several."""
        form = self.form
        for widget in (form.people_card, form.history_card, form.expiry_label, form.made_label, form.authority_notice):
            widget.setVisible(shown)
        if not shown:
            form.time_bar.hide()
            form.vary_button.hide()
            form.sealed_button.hide()

    def _show_order(self, record: OrderRecord) -> None:
        self._show_parts_of_one(True)
        form, today = self.form, self._context.sitting.today()
        order = record.on(today).order
        palette = look().palette
        form.order_icon.setPixmap(pixmap("gavel", palette.order.text, 26))
        form.title_label.setText(self._name(order))
        number = f"order {order.order_number}" if order.order_number else ""
        case = f"case {order.case_number}" if order.case_number else ""
        officer = f"officer {order.officer}" if order.officer else ""
        offence = f"for {order.offence}" if order.offence else ""
        facts = (order.court, number, case, order.statute_basis, offence, officer)
        form.facts_label.setText(" · ".join(part for part in facts if part))
        self._show_time(record, today)
        form.authority_label.setText(f"{AUTHORITY} {order_words.how_known(order)}")
        allowed = may(self._context.sitting.actor, Right.WRITE_ORDERS)
        form.record_button.setVisible(allowed)
        form.vary_button.setVisible(allowed)
        form.sealed_button.setVisible(bool(self._scans()))
        form.breach_button.setVisible(may(self._context.sitting.actor, Right.WRITE_NOTES))
        self._show_concerns()
        form.event_button.setVisible(allowed)
        self._show_warnings(record, today)
        self._show_conditions(record, self._day_shown())
        self._show_people(record)
        self._show_history(record)
        form.pages.setCurrentWidget(form.order_page)

    def _show_time(self, record: OrderRecord, today: date) -> None:
        form, now = self.form, record.on(today)
        order, (left, _) = now.order, say.left_words(now)
        ends = f"Expires {screen_date(order.expires_on)}" if order.expires_on else order.expiry.value.capitalize()
        shown = left if now.is_in_force else now.status.value
        form.expiry_label.setText(ends if shown == ends else f"{ends} · {shown}" if shown else ends)
        made = f"Made {screen_date(order.made_on)}" if order.made_on else "Date made not known"
        wording = f", “{order.expiry_as_written}”" if order.expiry_as_written else ""
        wording += f" at {order.ends_at}" if order.ends_at else ""
        confirm = (
            ""
            if order.expiry_is_clear or order.expiry is not Expiry.FIXED_DATE
            else " — confirm whether that day counts"
        )
        form.made_label.setText(f"{made}{wording}{confirm}")
        countable = bool(order.is_verified and order.expires_on and order.made_on) and now.is_in_force
        form.time_bar.setVisible(countable)
        if countable and order.expires_on and order.made_on:
            form.time_bar.setRange(0, max(1, (order.expires_on - order.made_on).days))
            form.time_bar.setValue(max(0, min((today - order.made_on).days, form.time_bar.maximum())))
            form.time_bar.setAccessibleName(f"Time run: {left}")

    def _show_past(self) -> None:
        if self.form.order_edit.value() == _ALL:
            self._show_all_that_binds(self._day_shown())
        elif self._record is not None and self._record.orders:
            self._show_conditions(self._record.orders[self._at], self._day_shown())

    def _day_shown(self) -> date:
        """Today, or the past day that somebody asked for."""
        try:
            return self.form.as_of_edit.value() or self._context.sitting.today()
        except NotADate:
            return self._context.sitting.today()

    def _show_warnings(self, record: OrderRecord, today: date) -> None:
        """What to confirm, what to notify, and where several orders differ."""
        orders = self._record.orders if self._record else ()
        said = order_words.warnings(record, orders, self._context.sitting.services.instruments, today)
        self.form.warning_label.setText("\n".join(said))
        self.form.warning_notice.setVisible(bool(said))

    def _show_conditions(self, record: OrderRecord, day: date) -> None:
        form = self.form
        clear(form.conditions_layout)
        that_day = record.on(day)
        live = that_day.live
        past = [item for item in record.conditions if item not in live]
        is_today = day == self._context.sitting.today()
        state = that_day.status.value
        if not may(self._context.sitting.actor, Right.READ_CONDITIONS):
            form.count_label.setText("not shown to your role")
            form.conditions_layout.addWidget(
                words("Conditions and people are not shown to your role. Ask a clinician.", "second", wrap=True)
            )
            return
        form.count_label.setText(f"{len(live)} standing" if is_today else f"{len(live)} stood · {state} that day")
        for condition in (*live, *past):
            form.conditions_layout.addWidget(self._row(condition, record, day))
        if not record.conditions:
            form.conditions_layout.addWidget(words("No condition is recorded.", "second"))

    def _show_all_that_binds(self, day: date) -> None:
        """Every condition that binds, over all orders, each with the name of its order."""
        form, orders = self.form, self._record.orders if self._record else ()
        self._show_parts_of_one(False)
        form.title_label.setText("All that binds now")
        form.facts_label.setText(f"{len(orders)} orders. Choose one of them to see its people and its history.")
        differ = order_words.differences(orders, self._context.sitting.services.instruments, day)
        form.warning_label.setText("\n".join(differ))
        form.warning_notice.setVisible(bool(differ))
        clear(form.conditions_layout)
        names = order_words.names_of(orders, self._context.sitting.services.instruments)
        found = [(record, condition) for record in orders for condition in record.on(day).live]
        form.count_label.setText(f"{len(found)} bind, over {len(orders)} orders")
        for record, condition in found:
            form.conditions_layout.addWidget(self._row(condition, record, day, names[str(record.order.id)]))

    def _row(self, condition: Condition, record: OrderRecord, day: date, of_order: str = "") -> ConditionRow:
        acts: tuple[tuple[str, Act], ...] = ()
        if may(self._context.sitting.actor, Right.WRITE_ORDERS) and day == self._context.sitting.today():
            acts = (
                ("Team's reading", lambda one: self._open_part(ConditionNoteDialog, record, one)),
                ("Typing slip", lambda one: self._open_part(CorrectWordsDialog, record, one)),
            )
        category = say.category_of(condition, self._context.sitting.services.categories)
        return ConditionRow(condition, category, record.events, day, of_order=of_order, acts=acts)

    def _open_part(
        self, kind: type[ConditionNoteDialog | CorrectWordsDialog], record: OrderRecord, condition: Condition
    ) -> None:
        if self._record is not None:
            self.part = kind(self, self._context.sitting, self._record.client, record.order, condition)
            self.part.saved.connect(lambda: self._saved("Kept"))
            self.part.open()

    def _show_people(self, record: OrderRecord) -> None:
        clear(self.form.people_layout)
        for person in record.people:
            self.form.people_layout.addLayout(self._person_row(person))
        if not record.people:
            told = may(self._context.sitting.actor, Right.READ_CONDITIONS)
            self.form.people_layout.addWidget(words("Nobody recorded" if told else "Not shown to your role", "second"))
        if may(self._context.sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            add = QPushButton("Add a protected person")
            add.setProperty("kind", "text")
            decorate(add, "plus")
            add.clicked.connect(lambda: self.record_person(None))
            self.form.people_layout.addWidget(add)

    def _person_row(self, person: ProtectedPerson) -> QLayout:
        line = QHBoxLayout()
        line.setSpacing(10)
        letter = words(person.label.removeprefix("Person "), "avatar")
        letter.setFixedSize(look().px(30), look().px(30))
        letter.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line.addWidget(letter)
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(words(person.label, "label"))
        text.addWidget(words(person.relationship.capitalize() or "Relationship not known", "second", wrap=True))
        asked = (("the name", person.knows_name), ("the address", person.knows_address))
        known = [f"{what}: {answer.value}" for what, answer in asked if answer is not Answer.NOT_ASKED]
        if known:
            text.addWidget(words(f"The client knows {', '.join(known)}", "second", wrap=True))
        line.addLayout(text, 1)
        if may(self._context.sitting.actor, Right.SEE_PROTECTED_PEOPLE):
            show = QPushButton("Show name")
            show.setProperty("kind", "text")
            show.setAccessibleName(f"Show the name of {person.label}")
            decorate(show, "eye")
            show.clicked.connect(lambda: RevealDialog(self, self._context.sitting, person).open())
            change = QPushButton("New details")
            change.setProperty("kind", "text")
            change.setAccessibleName(f"New details of {person.label}")
            change.clicked.connect(lambda: self.record_person(person))
            row = QHBoxLayout()
            row.addWidget(show)
            row.addWidget(change)
            row.addStretch(1)
            text.addLayout(row)
        return line

    def _show_concerns(self) -> None:
        """Every breach concern with its day and conditions; an open one leads to its disclosure sheet."""
        form, record = self.form, self._record
        clear(form.breach_layout)
        seen = may(self._context.sitting.actor, Right.READ_NOTES)
        form.breach_card.setVisible(seen)
        if record is None or not seen:
            return
        open_ones = open_concerns(record.entries, record.in_error)
        form.breach_count_label.setText(f"{len(open_ones)} open" if open_ones else "None open")
        set_tone(form.breach_count_label, "red" if open_ones else "green")
        concerns = [one for one in record.entries if one.kind == CONCERN and one.id not in record.in_error]
        for one in sorted(concerns, key=lambda item: item.happened_on, reverse=True):
            conditions = one.fields.get("conditions", "")
            head = f"{concern_name(one)}{f' · Condition {conditions}' if conditions else ''}"
            form.breach_layout.addWidget(words(head, "label", wrap=True))
            if one in open_ones:
                sheet = QPushButton("Write the disclosure sheet")
                sheet.setProperty("kind", "text")
                sheet.setAccessibleName(f"Write the disclosure sheet for {concern_name(one)}")
                sheet.clicked.connect(lambda _=False, one=one: disclose(self._context, record.client, one.id))
                form.breach_layout.addWidget(sheet)
            else:
                form.breach_layout.addWidget(words("Closed", "second"))
        if not concerns:
            form.breach_layout.addWidget(words("None recorded", "second"))

    def _show_history(self, record: OrderRecord) -> None:
        clear(self.form.history_layout)
        for event in sorted(record.events, key=lambda one: (one.on, one.id), reverse=True):
            self.form.history_layout.addWidget(words(screen_date(event.on), "second"))
            self.form.history_layout.addWidget(words(order_words.event_line(event, record.events), wrap=True))

    def _scans(self) -> tuple[Document, ...]:
        documents = self._record.documents if self._record else ()
        return tuple(one for one in documents if "order" in one.kind.lower())

    def read_document(self) -> None:
        """The court's own document, in a window beside."""
        if scans := self._scans():
            DocumentWindow(self, self._context.sitting, scans).show()

    def record_concern(self) -> None:
        """What was heard, in the client's words; immediate risk comes first."""
        sitting, record = self._context.sitting, self._record
        if record is None:
            return
        kind = next(one for one in sitting.services.case_file.kinds(sitting.actor) if one.key == CONCERN)
        self.concern = EntryDialog(self, sitting, record.client, kind)
        self.concern.written.connect(lambda _: self._written())
        self.concern.open()

    def _written(self) -> None:
        self._context.announce("Written into the file")
        self._context.reload()

    def new(self) -> None:
        """Type in an order."""
        if self._record is None or not may(self._context.sitting.actor, Right.WRITE_ORDERS):
            return
        record = self._record
        used = frozenset(person.label for order in record.orders for person in order.people)
        self.dialog = OrderDialog(self, self._context.sitting, record.client, record.documents, used)
        self.dialog.saved.connect(lambda: self._saved("Order recorded"))
        self.dialog.open()

    def vary(self) -> None:
        """Type in what a court changed."""
        if self._record is None or not self._record.orders:
            return
        self.variation = VariationDialog(
            self,
            self._context.sitting,
            self._record.client,
            self._record.orders[self._at],
            self._record.documents,
        )
        self.variation.saved.connect(lambda: self._saved("Variation recorded"))
        self.variation.open()

    def record_event(self) -> None:
        """Add something that happened to the order."""
        if self._record is None or not self._record.orders:
            return
        self.event_dialog = EventDialog(self, self._context.sitting, self._record.orders[self._at])
        self.event_dialog.saved.connect(lambda: self._saved("Event recorded"))
        self.event_dialog.open()

    def record_person(self, before: ProtectedPerson | None) -> None:
        """Somebody more whom the order protects, or what is newly known of one; typed anew, nothing is shown."""
        if self._record is None or not self._record.orders:
            return
        order = self._record.orders[self._at].order
        used = {person.label for each in self._record.orders for person in each.people}
        label = before.label if before else next((one for one in LETTERS if one not in used), LETTERS[-1])
        self.setProperty("about", f"{order.id}/")
        self.person_dialog = PersonDialog(self, {"label": label} if before else None, label)
        self.person_dialog.kept.connect(lambda values: self._keep_person(order, before, values))
        self.person_dialog.open()

    def _keep_person(self, order: CourtOrder, before: ProtectedPerson | None, values: dict[str, Any]) -> None:
        orders, actor = self._context.sitting.services.court_orders, self._context.sitting.actor
        made = person_from(values, PersonId(""), OrderId(order.id), order.client_id)
        made = replace(made, replaces=before.id if before else "")
        self._context.sitting.tasks.run(
            lambda: orders.add_person(actor, order, made),
            lambda _: self._saved("Kept"),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _saved(self, said: str) -> None:
        self._context.announce(said)
        self._context.reload()

    def confirm_none(self) -> None:
        """Record that somebody has checked that there is none."""
        sitting, record = self._context.sitting, self._record
        if record is not None:
            sitting.tasks.run(
                lambda: sitting.services.court_orders.confirm_none(sitting.actor, record.client),
                lambda _: self._context.reload(),
            )

    def print_order(self) -> None:
        """The order as it stood on the day shown, on paper."""
        sitting, record = self._context.sitting, self._record
        printer = usual_printer()
        if record is None or not record.orders:
            return
        if not printer:
            self._context.announce("No printer is set up on this laptop. Ask IT to add one.")
            return
        each = record.orders[self._at]
        pack = order_pages.of_order(record, each, self._day_shown(), sitting, sitting.clock())
        sitting.tasks.run(
            lambda: sitting.services.court_orders.pages(sitting.actor, each.order, pack, printer),
            lambda pdf: self._print(pdf, printer),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _print(self, pdf: bytes, printer: str) -> None:
        try:
            pages = printing.print_pdf(pdf, self.open_printer(printer))
        except StoreFault as fault:
            self._context.announce(str(fault))
            return
        self._context.announce(f"{pages} page{'' if pages == 1 else 's'} sent to {printer}. Fetch them now.")

    def primary(self) -> None:
        if self._record is not None and self._record.orders:
            self.record_concern()
        else:
            self.new()

    def flush(self) -> None:
        """Nothing is typed on this tab itself; its dialogs save what is typed in them."""
