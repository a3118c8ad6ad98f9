"""Typing in a court order: protected people, conditions, and later its variations."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import Condition, CourtOrder, OrderEventKind, ProtectedPerson
from recolo_desktop.domain.document import Document
from recolo_desktop.domain.errors import HasProblems, Problem
from recolo_desktop.domain.ids import ClientId, ConditionId, OrderId, PersonId
from recolo_desktop.presenters.record_forms import condition_from, order_from, person_from
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.client_record import OrderRecord
from recolo_desktop.ui.compiled.ui_condition_dialog import Ui_ConditionDialog
from recolo_desktop.ui.compiled.ui_event_dialog import Ui_EventDialog
from recolo_desktop.ui.compiled.ui_order_dialog import Ui_OrderDialog
from recolo_desktop.ui.compiled.ui_person_dialog import Ui_PersonDialog
from recolo_desktop.ui.compiled.ui_variation_dialog import Ui_VariationDialog
from recolo_desktop.ui.dialogs.asking import AskingDialog
from recolo_desktop.ui.dialogs.document_dialogs import DocumentWindow
from recolo_desktop.ui.form_draft import FormDraft
from recolo_desktop.ui.widgets.labels import clear, decorate, words

Values = dict[str, Any]


class ConditionDialog(AskingDialog):
    """kept: emitted with what the fields say, once it makes a condition."""

    kept = Signal(dict)

    def __init__(
        self, parent: QWidget, sitting: Sitting, values: Values | None, documents: tuple[Document, ...] = ()
    ) -> None:
        form = Ui_ConditionDialog()
        super().__init__(form, parent)
        scans = [one for one in documents if "order" in one.kind.lower()] or list(documents)
        form.scan_button.setVisible(bool(scans))
        form.scan_button.setAutoDefault(False)
        form.scan_button.clicked.connect(lambda: DocumentWindow(self, sitting, scans[0]).show())
        self.setWindowTitle("Condition")
        form.may_print_to_client_label.hide()
        form.category_edit.set_options(
            "=Choose|" + "|".join(f"{item.key}={item.name}" for item in sitting.services.categories)
        )
        self.fields.fill(values or {"polarity": "prohibit", "may_print_to_client": True})

    def submit(self) -> None:
        values = self.fields.read()
        condition = condition_from(values, ConditionId("new"), OrderId("new"), ClientId("new"))
        if problems := condition.problems():
            raise HasProblems(problems)
        self.kept.emit(values)
        self.accept()


class PersonDialog(AskingDialog):
    """kept: emitted with what the fields say."""

    kept = Signal(dict)

    def __init__(self, parent: QWidget, values: Values | None, next_label: str) -> None:
        form = Ui_PersonDialog()
        super().__init__(form, parent)
        self.setWindowTitle("Protected person")
        for name in ("is_child_label", "anonymised_label"):
            getattr(form, name).hide()
        self.fields.fill(values or {"label": next_label})

    def submit(self) -> None:
        self.kept.emit(self.fields.read())
        self.accept()


class _Entries:
    """Things added one by one in a dialog: shown as lines, each can be changed or taken out again."""

    def __init__(
        self,
        layout: QVBoxLayout,
        say: Callable[[Values], str],
        edit: Callable[[int | None], object],
        changed: Callable[[], None],
    ) -> None:
        self._layout, self._say, self._edit, self._changed = layout, say, edit, changed
        self.values: list[Values] = []

    def put(self, at: int | None, values: Values) -> None:
        if at is None:
            self.values.append(values)
        else:
            self.values[at] = values
        self.show()
        self._changed()

    def replace(self, values: list[Values]) -> None:
        self.values = list(values)
        self.show()

    def _remove(self, at: int) -> None:
        del self.values[at]
        self.show()
        self._changed()

    def show(self) -> None:
        clear(self._layout)
        for at, values in enumerate(self.values):
            line, text = QHBoxLayout(), self._say(values)
            line.addWidget(words(text, wrap=True), 1)
            for verb, act in (("Change", self._edit), ("Take out", self._remove)):
                button = QPushButton(verb)
                button.setProperty("kind", "text")
                button.setAutoDefault(False)
                button.setAccessibleName(f"{verb}: {text[:60]}")
                button.clicked.connect(lambda _=False, act=act, at=at: act(at))
                line.addWidget(button)
            self._layout.addLayout(line)


def _say_condition(values: Values) -> str:
    protects = f" ({values['protected']})" if values["protected"] else ""
    return f"{values['number_on_face'] or '–'}  {values['verbatim']}{protects}"


def _say_person(values: Values) -> str:
    return f"{values['label']} · {values['relationship'] or 'relationship not known'}"


class OrderDialog(AskingDialog):
    """saved: emitted when the order is recorded."""

    saved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, documents: tuple[Document, ...] = ()) -> None:
        form = Ui_OrderDialog()
        super().__init__(form, parent)
        self._documents = documents
        self._sitting, self._client = sitting, client
        self.setWindowTitle("Record an order")
        self.show_identity(client, sitting)
        form.instrument_edit.set_options(
            "=Choose|" + "|".join(f"{item.key}={item.name}" for item in sitting.services.instruments)
        )
        form.expiry_is_clear_label.hide()
        form.expiry_is_clear_edit.setText("It is clear whether that day itself still counts")
        form.verified_label.hide()
        form.verified_edit.setText("I checked these details against the document today")
        for button in (form.add_person_button, form.add_condition_button):
            button.setAutoDefault(False)
            decorate(button, "plus")
        self.people = _Entries(form.people_layout, _say_person, self.edit_person, self._touched)
        self.conditions = _Entries(form.conditions_layout, _say_condition, self.edit_condition, self._touched)
        form.add_person_button.clicked.connect(lambda: self.edit_person(None))
        form.add_condition_button.clicked.connect(lambda: self.edit_condition(None))
        self._draft = FormDraft(
            sitting,
            self.fields,
            f"order/new/{client.id}",
            client.id,
            self,
            say=form.saved_label.setText,
            extra=lambda: {"people": self.people.values, "conditions": self.conditions.values},
            restore_extra=self._restore,
        )
        self._draft.bring_back()

    def _restore(self, body: Values) -> None:
        self.people.replace(body.get("people", []))
        self.conditions.replace(body.get("conditions", []))

    def _touched(self) -> None:
        self._draft.edited()

    def edit_person(self, at: int | None) -> PersonDialog:
        """Add or change a protected person."""
        known = self.people.values[at] if at is not None else None
        dialog = PersonDialog(self, known, f"Person {'ABCDEFGH'[len(self.people.values) % 8]}")
        dialog.kept.connect(lambda values: self.people.put(at, values))
        dialog.open()
        return dialog

    def edit_condition(self, at: int | None) -> ConditionDialog:
        """Add or change a condition."""
        known = self.conditions.values[at] if at is not None else None
        dialog = ConditionDialog(self, self._sitting, known, self._documents)
        dialog.kept.connect(lambda values: self.conditions.put(at, values))
        dialog.open()
        return dialog

    def submit(self) -> None:
        services, actor, client = self._sitting.services, self._sitting.actor, self._client
        values = self.fields.read()
        order_id = OrderId(services.court_orders.new_id(actor))
        statute = next((item.statute for item in services.instruments if item.key == values["instrument"]), "")
        order = order_from(values, order_id, client.id, statute, actor, self._sitting.today())
        people = tuple(
            person_from(one, PersonId(services.court_orders.new_id(actor)), order_id, client.id)
            for one in self.people.values
        )
        conditions = tuple(
            condition_from(one, ConditionId(services.court_orders.new_id(actor)), order_id, client.id)
            for one in self.conditions.values
        )
        _refuse_unknown_labels(conditions, people)
        self._sitting.tasks.run(
            lambda: services.court_orders.record(actor, order, people, conditions),
            self._stored,
            self.refused,
        )

    def _stored(self, _result: object) -> None:
        self._draft.end()
        self.saved.emit()
        self.accept()

    def reject(self) -> None:
        self._draft.flush()
        super().reject()


def _refuse_unknown_labels(conditions: tuple[Condition, ...], people: tuple[ProtectedPerson, ...]) -> None:
    known = {person.label for person in people}
    if len(known) < len(people):
        raise HasProblems([Problem("people", "Two people carry the same letter. Give each a letter of their own.")])
    for condition in conditions:
        unknown = [label for label in condition.protected if label not in known]
        if unknown:
            raise HasProblems(
                [
                    Problem(
                        "conditions",
                        f"Condition {condition.number_on_face} protects {unknown[0]}, who is not added above.",
                    )
                ]
            )


class VariationDialog(AskingDialog):
    """saved: emitted when the variation is recorded."""

    saved = Signal()

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        client: Client,
        record: OrderRecord,
        documents: tuple[Document, ...] = (),
    ) -> None:
        form = Ui_VariationDialog()
        super().__init__(form, parent)
        self._documents = documents
        self._sitting, self._client, self._order = sitting, client, record
        self.setWindowTitle("Record a variation")
        self.show_identity(client, sitting)
        form.add_condition_button.setAutoDefault(False)
        form.add_condition_button.clicked.connect(lambda: self.edit_condition(None))
        decorate(form.add_condition_button, "plus")
        self.conditions = _Entries(form.conditions_layout, _say_condition, self.edit_condition, lambda: None)
        self.boxes: list[QCheckBox] = []
        for condition in record.conditions:
            if condition.closed_on is None:
                box = QCheckBox(f"{condition.number_on_face}  {condition.plain_reading or condition.verbatim}"[:110])
                box.setProperty("key", condition.id)
                form.closes_layout.addWidget(box)
                self.boxes.append(box)

    def edit_condition(self, at: int | None) -> ConditionDialog:
        """Add or change a new condition."""
        known = self.conditions.values[at] if at is not None else None
        dialog = ConditionDialog(self, self._sitting, known, self._documents)
        dialog.kept.connect(lambda values: self.conditions.put(at, values))
        dialog.open()
        return dialog

    def submit(self) -> None:
        services, actor, order = self._sitting.services, self._sitting.actor, self._order.order
        values = self.fields.read()
        if values["on"] is None:
            raise HasProblems([Problem("on", "Enter the date of the variation")])
        ticked = {box.property("key") for box in self.boxes if box.isChecked()}
        closes = tuple(item for item in self._order.conditions if item.id in ticked)
        opens = tuple(
            condition_from(one, ConditionId(services.court_orders.new_id(actor)), OrderId(order.id), order.client_id)
            for one in self.conditions.values
        )
        _refuse_unknown_labels(opens, self._order.people)
        self._sitting.tasks.run(
            lambda: services.court_orders.vary(
                actor, order, on=values["on"], details=values["details"], closes=closes, opens=opens
            ),
            self._stored,
            self.refused,
        )

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()


class EventDialog(AskingDialog):
    """saved: emitted when the event is recorded."""

    saved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, order: CourtOrder) -> None:
        form = Ui_EventDialog()
        super().__init__(form, parent)
        self._sitting, self._order = sitting, order
        kinds = [kind for kind in OrderEventKind if kind not in (OrderEventKind.MADE, OrderEventKind.VARIED)]
        form.kind_edit.set_options("=Choose|" + "|".join(f"{kind.value}={kind.value.capitalize()}" for kind in kinds))
        form.form_problem.hide()
        self.fields.fill({"on": sitting.today()})

    def submit(self) -> None:
        values, orders = self.fields.read(), self._sitting.services.court_orders
        problems = [] if values["kind"] else [Problem("kind", "Choose what happened")]
        if values["on"] is None:
            problems.append(Problem("on", "Enter the day"))
        if problems:
            raise HasProblems(problems)
        kind = OrderEventKind(values["kind"])
        self._sitting.tasks.run(
            lambda: orders.record_event(
                self._sitting.actor,
                self._order,
                kind,
                values["on"],
                values["details"],
                new_end=values["new_end"],
                new_end_as_written=values["new_end_as_written"],
            ),
            self._stored,
            self.refused,
        )

    def _stored(self, _event: object) -> None:
        self.saved.emit()
        self.accept()
