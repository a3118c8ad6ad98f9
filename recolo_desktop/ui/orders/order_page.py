"""One order at a time as the desk has it shown: its head, its conditions, whom it protects, what happened."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.orders.order_view import ConcernLine, ConditionLine, OrderSheet, PersonLine, TimeRun
from recolo_desktop.ui.compiled.ui_court_orders_tab import Ui_CourtOrdersTab
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.labels import clear, decorate, set_tone, words
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.condition_row import Act, ConditionRow
from recolo_desktop.ui.orders.order_cards import concern_rows, person_row, text_button

_TO_HAVE_AT_HAND = [
    "The sealed order from the court or the police",
    "The date it was made and the date it ends",
    "Each condition in the court's own words",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderActs:
    """What the buttons on the page do."""

    record: Callable[[], None]
    confirm_none: Callable[[], None]
    read: Callable[[ConditionLine], None]
    correct: Callable[[ConditionLine], None]
    reveal: Callable[[ProtectedPerson], None]
    person: Callable[[ProtectedPerson | None], None]
    disclose: Callable[[CaseEntry], None]


class OrderPage:
    """Shows what it is told; it decides nothing."""

    def __init__(self, form: Ui_CourtOrdersTab, context: TabContext, acts: OrderActs) -> None:
        self.form, self._context, self._acts = form, context, acts
        self.reload, self.announce = context.reload, context.announce

    def show_no_order(self, heading: str, explanation: str, *, may_write: bool) -> None:
        form = self.form
        clear(form.empty_layout)
        buttons = []
        if may_write:
            start, none = QPushButton("Record an order"), QPushButton("Confirm there is no order")
            start.setProperty("kind", "primary")
            decorate(start, "plus", primary=True)
            decorate(none, "circle-slash")
            start.clicked.connect(self._acts.record)
            none.clicked.connect(self._acts.confirm_none)
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
                ("Team's reading", lambda _one: self._acts.read(line)),
                ("Typing slip", lambda _one: self._acts.correct(line)),
            )
        category = say.category_of(line.condition, self._context.sitting.services.categories)
        return ConditionRow(line.condition, category, line.record.events, line.day, of_order=line.of_order, acts=acts)

    def show_people(self, lines: list[PersonLine], nothing: str, *, may_see: bool) -> None:
        layout = self.form.people_layout
        clear(layout)
        for line in lines:
            layout.addLayout(person_row(line, self._acts.reveal if may_see else None, self._acts.person))
        if nothing:
            layout.addWidget(words(nothing, "second"))
        if may_see:
            layout.addWidget(text_button("Add a protected person", "plus", partial(self._acts.person, None)))

    def show_concerns(self, lines: list[ConcernLine], open_ones: int, *, are_seen: bool) -> None:
        form = self.form
        clear(form.breach_layout)
        form.breach_card.setVisible(are_seen)
        form.breach_count_label.setText(f"{open_ones} open" if open_ones else "None open")
        set_tone(form.breach_count_label, "red" if open_ones else "green")
        for line in lines:
            for widget in concern_rows(line, partial(self._acts.disclose, line.entry)):
                form.breach_layout.addWidget(widget)
        if not lines:
            form.breach_layout.addWidget(words("None recorded", "second"))

    def show_history(self, lines: list[tuple[str, str]]) -> None:
        clear(self.form.history_layout)
        for day, said in lines:
            self.form.history_layout.addWidget(words(day, "second"))
            self.form.history_layout.addWidget(words(said, wrap=True))
