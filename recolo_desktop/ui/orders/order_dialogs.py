"""Typing in a court order: protected people, conditions, and later its variations."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import ClientId, ConditionId, OrderId, PersonId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import Condition, OrderEventKind, ProtectedPerson
from recolo_desktop.domain.orders.order_status import standing
from recolo_desktop.domain.protection.labelled_text import with_labels
from recolo_desktop.domain.records.document import Document
from recolo_desktop.presenters.orders.order_forms import Values, condition_from, event_from, order_from, person_from
from recolo_desktop.presenters.orders.order_words import LETTERS
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.order_record import OrderRecord
from recolo_desktop.ui.compiled.ui_event_dialog import Ui_EventDialog
from recolo_desktop.ui.compiled.ui_order_dialog import Ui_OrderDialog
from recolo_desktop.ui.compiled.ui_variation_dialog import Ui_VariationDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.beside import ScanBeside
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.condition_dialogs import ConditionDialog
from recolo_desktop.ui.orders.person_dialog import PersonDialog


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


def _say_condition(values: Values, people: list[Values]) -> str:
    """The wording with letters for the names typed above: the client may sit in the room."""
    known = tuple(person_from(one, PersonId("new"), OrderId("new"), ClientId("new")) for one in people)
    return _condition_line(values, with_labels(values["verbatim"], known))


def _condition_line(values: Values, wording: str) -> str:
    protects = f" ({values['protected']})" if values["protected"] else ""
    return f"{values['number_on_face'] or '–'}  {wording}{protects}"


def _say_person(values: Values) -> str:
    return f"{values['label']} · {values['relationship'] or 'relationship not known'}"


_OF_SOME_KINDS = ("statute_basis", "offence", "without_notice", "returns_on", "ends_at")
_NOTIFICATION = frozenset({"replaces_interim", "notifies_elsewhere"})


class OrderDialog(AskingDialog):
    """saved: emitted when the order is recorded."""

    saved = Signal()

    def __init__(
        self,
        parent: QWidget,
        sitting: Sitting,
        client: Client,
        documents: tuple[Document, ...] = (),
        letters_in_use: frozenset[str] = frozenset(),
    ) -> None:
        form = Ui_OrderDialog()
        super().__init__(form, parent)
        self._documents, self._letters_in_use = documents, letters_in_use
        self._sitting, self._client = sitting, client
        self.setWindowTitle("Record an order")
        self.show_identity(client, sitting)
        self._instruments = {item.key: item for item in sitting.services.instruments}
        form.instrument_edit.offer(((key, item.name) for key, item in self._instruments.items()), unanswered="Choose")
        form.instrument_edit.currentIndexChanged.connect(self._suit_the_kind)
        self.scan = ScanBeside(self, sitting, documents, form.scan_button)
        form.expiry_is_clear_label.hide()
        form.expiry_is_clear_edit.setText("It is clear whether that day itself still counts")
        form.verified_label.hide()
        form.verified_edit.setText("I checked these details against the document today")
        for button in (form.add_person_button, form.add_condition_button):
            button.setAutoDefault(False)
            decorate(button, "plus")
        self.people = _Entries(form.people_layout, _say_person, self.edit_person, self._touched)
        self.conditions = _Entries(
            form.conditions_layout,
            lambda values: _say_condition(values, self.people.values),
            self.edit_condition,
            self._touched,
        )
        form.add_person_button.clicked.connect(lambda: self.edit_person(None))
        form.add_condition_button.clicked.connect(lambda: self.edit_condition(None))
        self._suit_the_kind()

    def _suit_the_kind(self) -> None:
        """Only the facts that this kind of order can have, and whatever stands in a field already."""
        instrument = self._instruments.get(self.form.instrument_edit.value())
        shown = set(instrument.fields) if instrument else set()
        if instrument and instrument.notification:
            shown |= _NOTIFICATION
        typed = self.fields.typed()
        for field in (*_OF_SOME_KINDS, *_NOTIFICATION):
            visible = field in shown or bool(typed[field])
            for part in ("label", "edit"):
                widget = getattr(self.form, f"{field}_{part}", None)
                if widget is not None and not (part == "label" and isinstance(self.fields.inputs[field], QCheckBox)):
                    widget.setVisible(visible)

    def extra_typed(self) -> Values:
        return {"people": list(self.people.values), "conditions": list(self.conditions.values)}

    def restore_extra(self, body: Values) -> None:
        self.people.replace(body.get("people", []))
        self.conditions.replace(body.get("conditions", []))
        self._suit_the_kind()

    def _touched(self) -> None:
        if self.draft is not None:
            self.draft.edited()

    def edit_person(self, at: int | None) -> PersonDialog:
        """Add or change a protected person."""
        known = self.people.values[at] if at is not None else None
        self.setProperty("about", f"{self._client.id}/{'new' if at is None else at}/")
        dialog = PersonDialog(self, known, self._next_letter())
        dialog.kept.connect(lambda values: self.people.put(at, values))
        dialog.open()
        return dialog

    def _next_letter(self) -> str:
        """The first letter that means nobody yet, over all orders of this client."""
        used = {values["label"] for values in self.people.values} | self._letters_in_use
        return next((label for label in LETTERS if label not in used), LETTERS[-1])

    def edit_condition(self, at: int | None) -> ConditionDialog:
        """Add or change a condition."""
        known = self.conditions.values[at] if at is not None else None
        self.setProperty("about", f"{self._client.id}/{'new' if at is None else at}/")
        dialog = ConditionDialog(self, self._sitting, known, self._documents)
        dialog.kept.connect(lambda values: self.conditions.put(at, values))
        dialog.open()
        return dialog

    def submit(self) -> None:
        services, actor, client = self._sitting.services, self._sitting.actor, self._client
        values = self.fields.read()
        order_id = OrderId("")
        instrument = self._instruments.get(values["instrument"])
        statute = values["statute_basis"] or (instrument.statute_on(values["made_on"]) if instrument else "")
        order = order_from(values, order_id, client.id, statute, actor, self._sitting.today())
        people = tuple(person_from(one, PersonId(""), order_id, client.id) for one in self.people.values)
        conditions = tuple(condition_from(one, ConditionId(""), order_id, client.id) for one in self.conditions.values)
        _refuse_unknown_labels(conditions, people)
        self.store(
            lambda: services.court_orders.record(actor, order, people, conditions),
            self._stored,
        )

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()


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
        self.scan = ScanBeside(self, sitting, documents, form.scan_button)
        self.setWindowTitle("Record a variation")
        self.show_identity(client, sitting)
        form.add_condition_button.setAutoDefault(False)
        form.add_condition_button.clicked.connect(lambda: self.edit_condition(None))
        decorate(form.add_condition_button, "plus")
        self._labelled: dict[str, str] = {}
        self.conditions = _Entries(form.conditions_layout, self._say_condition, self.edit_condition, self._touched)
        self.boxes: list[QCheckBox] = []
        for condition in record.conditions:
            if condition.closed_on is None:
                box = QCheckBox(f"{condition.number_on_face}  {condition.plain_reading or condition.verbatim}"[:110])
                box.setProperty("key", condition.id)
                box.toggled.connect(self._touched)
                form.closes_layout.addWidget(box)
                self.boxes.append(box)

    def _say_condition(self, values: Values) -> str:
        """The wording with letters for whom this order protects: their names are asked of the store."""
        typed = values["verbatim"]
        if typed not in self._labelled:
            orders, actor, client_id = self._sitting.services.court_orders, self._sitting.actor, self._client.id
            self._labelled[typed] = "…"
            self._sitting.tasks.run(
                lambda: orders.with_labels(actor, client_id, typed), lambda said: self._is_labelled(typed, said)
            )
        return _condition_line(values, self._labelled[typed])

    def _is_labelled(self, typed: str, said: str) -> None:
        self._labelled[typed] = said
        self.conditions.show()

    def _touched(self) -> None:
        if self.draft is not None:
            self.draft.edited()

    def extra_typed(self) -> Values:
        ticked = [box.property("key") for box in self.boxes if box.isChecked()]
        return {"conditions": list(self.conditions.values), "closes": ticked}

    def restore_extra(self, body: Values) -> None:
        self.conditions.replace(body.get("conditions", []))
        for box in self.boxes:
            box.setChecked(box.property("key") in body.get("closes", []))

    def edit_condition(self, at: int | None) -> ConditionDialog:
        """Add or change a new condition."""
        known = self.conditions.values[at] if at is not None else None
        self.setProperty("about", f"{self._order.order.id}/{'new' if at is None else at}/")
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
            condition_from(one, ConditionId(""), OrderId(order.id), order.client_id) for one in self.conditions.values
        )
        _refuse_unknown_labels(opens, self._order.people)
        self.store(
            lambda: services.court_orders.vary(
                actor, order, on=values["on"], details=values["details"], closes=closes, opens=opens
            ),
            self._stored,
        )

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()


_MADE_ELSEWHERE = (OrderEventKind.MADE, OrderEventKind.VARIED, OrderEventKind.WORDS_CORRECTED)
_NOT_WITHDRAWN = (*_MADE_ELSEWHERE, OrderEventKind.WITHDRAWN)
_WITH_AN_END = (
    OrderEventKind.RENEWED,
    OrderEventKind.CONTINUED,
    OrderEventKind.END_CORRECTED,
    OrderEventKind.APPROVAL,
)


class EventDialog(AskingDialog):
    """saved: emitted when the event is recorded."""

    saved = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, record: OrderRecord) -> None:
        form = Ui_EventDialog()
        super().__init__(form, parent)
        self._sitting, self._record = sitting, record
        instrument = next((one for one in sitting.services.instruments if one.key == record.order.instrument), None)
        kinds = [kind for kind in OrderEventKind if kind not in _MADE_ELSEWHERE]
        if instrument is not None:
            kinds = [kind for kind in kinds if instrument.takes(kind)]
        form.kind_edit.offer(((kind.value, kind.value.capitalize()) for kind in kinds), unanswered="Choose")
        form.kind_edit.currentIndexChanged.connect(self._suit_the_kind)
        form.form_problem.hide()
        form.kind_edit.setMinimumWidth(look().px(380))
        self.fields.fill({"on": sitting.today()})
        self._suit_the_kind()

    def _suit_the_kind(self) -> None:
        """Only what this kind of event needs."""
        form, value = self.form, self.form.kind_edit.value()
        kind = OrderEventKind(value) if value else None
        wants_condition = kind in (OrderEventKind.APPROVAL, OrderEventKind.DOCUMENT_ENDED)
        if wants_condition:
            form.about_edit.offer(
                (
                    (one.id, f"Condition {one.number_on_face}  {one.plain_reading or one.verbatim}"[:90])
                    for one in self._record.conditions
                    if one.closed_on is None and not one.struck_out
                ),
                unanswered="Choose",
            )
        elif kind is OrderEventKind.WITHDRAWN:
            form.about_edit.offer(
                (
                    (one.id, f"{screen_date(one.on)}  {one.kind.value}: {one.details}"[:110])
                    for one in standing(self._record.events)
                    if one.kind not in _NOT_WITHDRAWN
                ),
                unanswered="Choose",
            )
        for part in ("label", "edit"):
            getattr(form, f"about_{part}").setVisible(wants_condition or kind is OrderEventKind.WITHDRAWN)
            getattr(form, f"granted_by_{part}").setVisible(kind is OrderEventKind.APPROVAL)
            getattr(form, f"new_end_{part}").setVisible(kind in _WITH_AN_END)
            getattr(form, f"new_end_as_written_{part}").setVisible(
                kind in _WITH_AN_END and kind is not OrderEventKind.APPROVAL
            )

    def submit(self) -> None:
        values, orders = self.fields.read(), self._sitting.services.court_orders
        problems = [] if values["kind"] else [Problem("kind", "Choose what happened")]
        if values["on"] is None:
            problems.append(Problem("on", "Enter the day"))
        if problems:
            raise HasProblems(problems)
        order = self._record.order
        event = event_from(values, OrderId(order.id), order.client_id)
        self.store(lambda: orders.record_event(self._sitting.actor, order, event), self._stored)

    def _stored(self, _event: object) -> None:
        self.saved.emit()
        self.accept()
