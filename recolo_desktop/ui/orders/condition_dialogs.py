"""One condition: typing it in word for word, putting a slip right, and the team's own part of it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.basics.ids import ClientId, ConditionId, OrderId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder
from recolo_desktop.domain.records.document import Document
from recolo_desktop.presenters.orders.order_forms import Values, condition_from
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_condition_dialog import Ui_ConditionDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.beside import ScanBeside
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look

_WHERE_SOMEBODY_IS = "ZONE_"
_MODES = {"CONFINE": "confine", "APPROACH": "exclude"}


class ConditionDialog(AskingDialog):
    """kept: emitted with what the fields say, once it makes a condition."""

    kept = Signal(dict)

    def __init__(
        self, parent: QWidget, sitting: Sitting, values: Values | None, documents: tuple[Document, ...] = ()
    ) -> None:
        form = Ui_ConditionDialog()
        super().__init__(form, parent)
        self._sitting = sitting
        self._which_id = f"{parent.property('about') or ''}{(values or {}).get('number_on_face', 'new')}"
        self.scan = ScanBeside(self, sitting, documents, form.scan_button)
        form.category_edit.setMinimumWidth(look().px(330))
        self.setWindowTitle("Condition")
        self.fit_to_screen(780, 860)
        form.may_print_to_client_label.hide()
        self._categories = {item.key: item for item in sitting.services.categories}
        form.category_edit.offer(((key, item.name) for key, item in self._categories.items()), unanswered="Choose")
        form.category_edit.currentIndexChanged.connect(self._suit_the_kind)
        self._is_new = values is None
        self.fields.fill(values or {"polarity": "prohibit", "may_print_to_client": True})

    def _suit_the_kind(self) -> None:
        """A zone is kept from the client's letters until somebody ticks it; what the kind does, it does."""
        category = self._categories.get(self.form.category_edit.value())
        if category is None or not self._is_new:
            return
        if category.polarity != "either":
            self.form.polarity_edit.set_value(category.polarity)
        if category.key in _MODES or category.key.startswith(_WHERE_SOMEBODY_IS):
            self.form.zone_mode_edit.set_value(_MODES.get(category.key, "exclude"))
        self.form.may_print_to_client_edit.setChecked(not category.key.startswith(_WHERE_SOMEBODY_IS))

    def submit(self) -> None:
        values = self.fields.read()
        condition = condition_from(values, ConditionId("new"), OrderId("new"), ClientId("new"))
        if problems := condition.problems():
            raise HasProblems(problems)
        self.kept.emit(values)
        self.accept()


class CorrectWordsDialog(AskingDialog):
    """saved: emitted when the right wording stands beside the struck-out one."""

    saved = Signal()

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, order: CourtOrder, condition: Condition
    ) -> None:
        super().__init__(
            BuiltForm(
                "Put a typing slip right",
                [
                    Question(
                        "verbatim", "Word for word, as the court wrote it", TextBox(), "From the document itself."
                    ),
                    Question("reason", "What was typed wrong", QLineEdit()),
                ],
                "Put it right",
                "For slips of typing only. What a court changed is a variation. The words as they were typed stay "
                "readable, struck out.",
            ),
            parent,
        )
        self._sitting, self._order, self._condition = sitting, order, condition
        self.setWindowTitle(f"Put a typing slip right – {client.banner_name}")
        self.form.client_label.setText(f"{client.banner_name}, condition {condition.number_on_face}")

    def submit(self) -> None:
        values, orders = self.fields.read(), self._sitting.services.court_orders
        self.store(
            lambda: orders.correct_words(
                self._sitting.actor, self._order, self._condition.id, values["verbatim"], values["reason"]
            ),
            self._stored,
        )

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()


class ConditionNoteDialog(AskingDialog):
    """saved: emitted when the team's part of the condition is stored."""

    saved = Signal()

    def __init__(
        self, parent: QWidget, sitting: Sitting, client: Client, order: CourtOrder, condition: Condition
    ) -> None:
        super().__init__(
            BuiltForm(
                "The team's reading",
                [
                    Question("plain_reading", "What it means in plain words", TextBox(), "No name, no address."),
                    Question("done_on", "A requirement was met on (optional)", DateField()),
                    Question("done_how", "How we know (optional)", QLineEdit()),
                ],
                "Keep",
                "The court's words never change. This stands beside them, with your name and today's date.",
            ),
            parent,
        )
        self._sitting, self._order, self._condition = sitting, order, condition
        self.setWindowTitle(f"The team's reading – {client.banner_name}")
        self.form.client_label.setText(f"{client.banner_name}, condition {condition.number_on_face}")
        self.fields.fill(
            {
                "plain_reading": condition.plain_reading,
                "done_on": condition.done_on,
                "done_how": condition.done_how,
            }
        )

    def submit(self) -> None:
        values, orders = self.fields.read(), self._sitting.services.court_orders
        self.store(
            lambda: orders.note_on_condition(
                self._sitting.actor,
                self._order,
                self._condition.id,
                plain_reading=values["plain_reading"],
                done_on=values["done_on"],
                done_how=values["done_how"],
            ),
            self._stored,
        )

    def _stored(self, _result: object) -> None:
        self.saved.emit()
        self.accept()
