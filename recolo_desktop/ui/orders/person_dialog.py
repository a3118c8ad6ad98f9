"""Somebody whom an order protects: inside of an order that is being typed, or of one that stands."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.presenters.orders.order_forms import Values
from recolo_desktop.presenters.orders.order_words import LETTERS
from recolo_desktop.ui.compiled.ui_person_dialog import Ui_PersonDialog
from recolo_desktop.ui.kit.asking import AskingDialog


class PersonDialog(AskingDialog):
    """kept: emitted with what the fields say.

    `keep` stores it, of an order that stands: what is refused then is said here, and nothing typed is lost.
    """

    kept = Signal(dict)

    def __init__(
        self, parent: QWidget, values: Values | None, next_label: str, keep: Callable[[Values], object] | None = None
    ) -> None:
        form = Ui_PersonDialog()
        super().__init__(form, parent)
        self._keep = keep
        self._which_id = f"{parent.property('about') or ''}{values['label'] if values else 'new'}"
        self.setWindowTitle("Protected person")
        self.fit_to_screen(660, 820)
        form.label_edit.offer((label, label) for label in LETTERS)
        for name in ("is_child_label", "anonymised_label"):
            getattr(form, name).hide()
        self.fields.fill(values or {"label": next_label})

    def submit(self) -> None:
        values, keep = self.fields.read(), self._keep
        if keep is None:
            self._use(values)
        else:
            self.store(lambda: keep(values), lambda _: self._use(values))

    def _use(self, values: Values) -> None:
        self.kept.emit(values)
        self.accept()
