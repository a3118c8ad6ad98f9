"""Showing who a protected person is: a reason, thirty seconds, a line in the journal."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.compiled.ui_reveal_dialog import Ui_RevealDialog
from recolo_desktop.ui.kit.asking import AskingDialog

SHOWN_FOR_MS = 30_000


class RevealDialog(AskingDialog):
    """The name stands in this dialog only, never in a title or a list."""

    def __init__(self, parent: QWidget, sitting: Sitting, person: ProtectedPerson) -> None:
        form = Ui_RevealDialog()
        super().__init__(form, parent)
        self._sitting, self._person = sitting, person
        self.setWindowTitle("Show a protected person")
        form.heading_label.setText(f"Who is {person.label}?")
        self._hide = QTimer(self)
        self._hide.setSingleShot(True)
        self._hide.setInterval(SHOWN_FOR_MS)
        self._hide.timeout.connect(self.reject)

    def submit(self) -> None:
        reason = self.fields.read()["reason"]
        services, actor = self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(
            lambda: services.court_orders.show_person(actor, self._person.id, reason),
            self._shown,
            self.refused,
        )

    def _shown(self, person: ProtectedPerson) -> None:
        known = [person.name or "The team does not know the name."]
        known += [f"also {name}" for name in person.also_known_as]
        known += [line for line in (person.address, person.phone, person.workplace, person.school) if line]
        known += [f"Through the advocate only: {person.advocate}"] if person.advocate else []
        self.form.shown_label.setText("\n".join(known))
        self.typed_is_done()
        self.form.accept_button.hide()
        QTimer.singleShot(0, self.adjustSize)  # once the words have a height: cut in half they say something else
        self._hide.start()
