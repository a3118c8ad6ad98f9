"""The order, its conditions word for word, whom it protects, and what happened to it."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain import order_times
from recolo_desktop.domain.answers import Answer
from recolo_desktop.domain.court_order import (
    Condition,
    CourtOrder,
    Expiry,
    OrderEventKind,
    OrderStatus,
    ProtectedPerson,
    Source,
    as_known_on,
    live_conditions,
    status_on,
)
from recolo_desktop.domain.dates import NotADate, screen_date
from recolo_desktop.domain.ids import OrderId, PersonId
from recolo_desktop.domain.order_times import notify_by
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.domain.several_orders import contradictions
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.record_forms import person_from
from recolo_desktop.services.client_record import ClientRecord, OrderRecord
from recolo_desktop.ui.compiled.ui_court_orders_tab import Ui_CourtOrdersTab
from recolo_desktop.ui.dialogs.order_dialogs import EventDialog, OrderDialog, PersonDialog, VariationDialog
from recolo_desktop.ui.dialogs.reveal_dialog import RevealDialog
from recolo_desktop.ui.icons import pixmap
from recolo_desktop.ui.tabs.context import TabContext
from recolo_desktop.ui.theme import look
from recolo_desktop.ui.widgets.empty_state import empty_state
from recolo_desktop.ui.widgets.labels import chip, clear, decorate, fit_chips, icon_label, words

AUTHORITY = "Team summary. The court's order is the authority. Confirm with police or the court."


class CourtOrdersTab(QWidget):
    """One order at a time; a list chooses when there are several."""

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
        form.order_edit.setAccessibleName("Which order")
        form.time_bar.setFixedWidth(look().px(220))
        decorate(form.record_button, "plus", primary=True)
        decorate(form.vary_button, "file-pen")

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        if not record.orders:
            self._show_empty()
            return
        self._at = min(self._at, len(record.orders) - 1)
        box = self.form.order_edit
        box.blockSignals(True)
        box.offer((str(at), self._name(one.order)) for at, one in enumerate(record.orders))
        box.setCurrentIndex(self._at)
        box.blockSignals(False)
        box.setVisible(len(record.orders) > 1)
        self._show_order(record.orders[self._at])

    def _name(self, order: CourtOrder) -> str:
        return say.instrument_name(order, self._context.sitting.services.instruments)

    def _picked(self, at: int) -> None:
        self._at = max(at, 0)
        if self._record is not None and self._record.orders:
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

    def _show_order(self, record: OrderRecord) -> None:
        form, today = self.form, self._context.sitting.today()
        order = as_known_on(record.order, record.events, today)
        palette = look().palette
        form.order_icon.setPixmap(pixmap("gavel", palette.order.text, 26))
        form.title_label.setText(self._name(order))
        number = f"order {order.order_number}" if order.order_number else ""
        case = f"case {order.case_number}" if order.case_number else ""
        officer = f"officer {order.officer}" if order.officer else ""
        facts = (order.court, number, case, order.statute_basis, officer)
        form.facts_label.setText(" · ".join(part for part in facts if part))
        self._show_time(record, today)
        seen = f"From: {order.source.value}."
        checked = (
            f"Verified {screen_date(order.verified_on)} by {order.verified_by}."
            if order.verified_on
            else "Not verified against the document."
        )
        form.authority_label.setText(f"{AUTHORITY} {seen} {checked}")
        allowed = may(self._context.sitting.actor, Right.WRITE_ORDERS)
        form.record_button.setVisible(allowed)
        form.vary_button.setVisible(allowed)
        form.event_button.setVisible(allowed)
        self._show_warnings(record, today)
        self._show_conditions(record, self._day_shown())
        self._show_people(record)
        self._show_history(record)
        form.pages.setCurrentWidget(form.order_page)

    def _show_time(self, record: OrderRecord, today: date) -> None:
        form, order = self.form, as_known_on(record.order, record.events, today)
        left, _ = say.left_words(record, today)
        status = status_on(order, record.events, today)
        ends = f"Expires {screen_date(order.expires_on)}" if order.expires_on else order.expiry.value.capitalize()
        shown = left if status is OrderStatus.IN_FORCE else status.value
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
        countable = bool(order.is_verified and order.expires_on and order.made_on)
        form.time_bar.setVisible(countable)
        if countable and order.expires_on and order.made_on:
            form.time_bar.setRange(0, max(1, (order.expires_on - order.made_on).days))
            form.time_bar.setValue(max(0, min((today - order.made_on).days, form.time_bar.maximum())))
            form.time_bar.setAccessibleName(f"Time run: {left}")

    def _show_past(self) -> None:
        if self._record is not None and self._record.orders:
            self._show_conditions(self._record.orders[self._at], self._day_shown())

    def _day_shown(self) -> date:
        """Today, or the past day that somebody asked for."""
        try:
            return self.form.as_of_edit.value() or self._context.sitting.today()
        except NotADate:
            return self._context.sitting.today()

    def _show_warnings(self, record: OrderRecord, today: date) -> None:
        """What to confirm, what to notify, and where several orders differ."""
        if self._record is None:
            return
        instruments = {item.key: item for item in self._context.sitting.services.instruments}
        instrument = instruments.get(record.order.instrument)
        said = [*order_times.warnings(record.order, instrument, without_notice=record.order.without_notice)]
        if record.order.source is Source.CLIENT:
            said.append("Only the client's own account: treat every contact as not allowed until a copy is seen.")
        if instrument is not None and instrument.notification:
            said.append(_notification(record))
        live = [
            condition
            for each in self._record.orders
            for condition in live_conditions(each.order, each.conditions, each.events, today)
        ]
        said += contradictions(live)
        if len(self._record.orders) > 1:
            said.append(f"{len(live)} conditions bind now over {len(self._record.orders)} orders. Look at each order.")
        late = [item.number_on_face for item in live if item.due_on and item.due_on < today and item.done_on is None]
        said += [f"Condition {number} was to be done by now. Ask whether it is." for number in late]
        self.form.warning_label.setText("\n".join(said))
        self.form.warning_notice.setVisible(bool(said))

    def _show_conditions(self, record: OrderRecord, today: date) -> None:
        form = self.form
        clear(form.conditions_layout)
        live = live_conditions(record.order, record.conditions, record.events, today)
        past = [item for item in record.conditions if item not in live]
        is_today = today == self._context.sitting.today()
        state = status_on(record.order, record.events, today).value
        form.count_label.setText(f"{len(live)} standing" if is_today else f"{len(live)} stood · {state} that day")
        for condition in live:
            form.conditions_layout.addWidget(self._condition_row(condition))
        for condition in past:
            form.conditions_layout.addWidget(self._condition_row(condition))
        if not record.conditions:
            form.conditions_layout.addWidget(words("Ask a clinician about the conditions.", "second"))

    def _condition_row(self, condition: Condition) -> QFrame:
        palette = look().palette
        category = say.category_of(condition, self._context.sitting.services.categories)
        row = QFrame()
        row.setObjectName("conditionrow")
        row.setStyleSheet(f"QFrame#conditionrow {{ border: 0; border-top: 1px solid {palette.border}; }}")
        line = QHBoxLayout(row)
        line.setContentsMargins(18, 12, 18, 12)
        line.setSpacing(14)
        tile = icon_label(category.icon, palette.order.text, 18)
        tile.setFixedSize(look().px(34), look().px(34))
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.setStyleSheet(
            f"background: {palette.order.tint}; border: 1px solid {palette.order.edge}; border-radius: 4px;"
        )
        line.addWidget(tile, alignment=Qt.AlignmentFlag.AlignTop)
        text = QVBoxLayout()
        text.setSpacing(4)
        text.addLayout(_head(condition, category.name))
        text.addWidget(words(condition.plain_reading or condition.verbatim, "h3", wrap=True))
        if condition.wording_is_unclear:
            unclear = "The court's wording is unclear. Raise it with the officer in the case or probation."
            text.addWidget(words(unclear, "second", tone="amber", wrap=True))
        if condition.plain_reading:
            text.addWidget(words(f"The court's words: “{condition.verbatim}”", "second", wrap=True))
        for exception in condition.exceptions:
            text.addWidget(words(f"Exception: {exception.text}", wrap=True))
        if not condition.exceptions:
            text.addWidget(words("No exceptions", "second"))
        if condition.place:
            text.addWidget(words(condition.place, "second", wrap=True))
        line.addLayout(text, 1)
        return row

    def _show_people(self, record: OrderRecord) -> None:
        clear(self.form.people_layout)
        for person in record.people:
            self.form.people_layout.addLayout(self._person_row(person))
        if not record.people:
            self.form.people_layout.addWidget(words("Nobody recorded", "second"))
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
            text.addWidget(words(f"He knows {', '.join(known)}", "second", wrap=True))
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

    def _show_history(self, record: OrderRecord) -> None:
        clear(self.form.history_layout)
        for event in sorted(record.events, key=lambda one: one.on, reverse=True):
            self.form.history_layout.addWidget(words(screen_date(event.on), "second"))
            details = f": {event.details}" if event.details else ""
            self.form.history_layout.addWidget(words(f"{event.kind.value.capitalize()}{details}", wrap=True))

    def new(self) -> None:
        """Type in an order."""
        if self._record is None or not may(self._context.sitting.actor, Right.WRITE_ORDERS):
            return
        self.dialog = OrderDialog(self, self._context.sitting, self._record.client, self._record.documents)
        self.dialog.saved.connect(self._saved)
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
        self.variation.saved.connect(self._saved)
        self.variation.open()

    def record_event(self) -> None:
        """Add something that happened to the order."""
        if self._record is None or not self._record.orders:
            return
        self.event_dialog = EventDialog(self, self._context.sitting, self._record.orders[self._at].order)
        self.event_dialog.saved.connect(self._saved)
        self.event_dialog.open()

    def record_person(self, before: ProtectedPerson | None) -> None:
        """Somebody more whom the order protects, or what is newly known of one; typed anew, nothing is shown."""
        if self._record is None or not self._record.orders:
            return
        order, taken = self._record.orders[self._at].order, len(self._record.orders[self._at].people)
        label = before.label if before else f"Person {'ABCDEFGH'[taken % 8]}"
        self.person_dialog = PersonDialog(self, {"label": label} if before else None, label)
        self.person_dialog.kept.connect(lambda values: self._keep_person(order, before, values))
        self.person_dialog.open()

    def _keep_person(self, order: CourtOrder, before: ProtectedPerson | None, values: dict[str, Any]) -> None:
        orders, actor = self._context.sitting.services.court_orders, self._context.sitting.actor
        made = person_from(values, PersonId(orders.new_id(actor)), OrderId(order.id), order.client_id)
        made = replace(made, replaces=before.id if before else "")
        self._context.sitting.tasks.run(
            lambda: orders.add_person(actor, order, made),
            lambda _: self._saved(),
            lambda refusal: self._context.announce(str(refusal)),
        )

    def _saved(self) -> None:
        self._context.announce("Order recorded")
        self._context.reload()

    def confirm_none(self) -> None:
        """Record that somebody has checked that there is none."""
        sitting, record = self._context.sitting, self._record
        if record is not None:
            sitting.tasks.run(
                lambda: sitting.services.court_orders.confirm_none(sitting.actor, record.client),
                lambda _: self._context.reload(),
            )

    def primary(self) -> None:
        self.new()

    def flush(self) -> None:
        """Nothing is typed on this tab itself; its dialogs save what is typed in them."""


def _notification(record: OrderRecord) -> str:
    """Whether the duty to notify names and address is known to be met. It is not the clinician's to do."""
    confirmed = [event.on for event in record.events if event.kind is OrderEventKind.NOTIFIED]
    said = f"last confirmed {screen_date(max(confirmed))}" if confirmed else "not confirmed yet"
    by = f" First by {screen_date(notify_by(record.order.served_on))}." if record.order.served_on else ""
    return (
        f"Notification duty: names and address, and each change within three days; {said}.{by} A new address, nickname "
        "or profile told in a session may be one."
    )


def _head(condition: Condition, name: str) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(words(condition.number_on_face, "label"))
    line.addWidget(words(name, "toned", tone="order"))
    for label in condition.protected:
        line.addWidget(chip(label, "grey", "user"))
    line.addStretch(1)
    if condition.closed_on:
        line.addWidget(chip(f"Ended {screen_date(condition.closed_on)}", "grey", "history"))
    elif condition.opened_by_variation and condition.starts_on:
        line.addWidget(chip(f"Varied {screen_date(condition.starts_on)}", "blue", "history"))
    return line
