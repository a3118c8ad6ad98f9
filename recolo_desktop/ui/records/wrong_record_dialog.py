"""What stands in the wrong client's record: marked there, begun again where it belongs."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.finding import Found
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.text_box import TextBox


class OtherClientField(QWidget):
    """A line to find another client in, and what it found to choose from."""

    def __init__(self, sitting: Sitting, own_id: str) -> None:
        super().__init__()
        self._sitting, self._own_id = sitting, own_id
        self.typed, self.chosen = QLineEdit(), ChoiceBox()
        self.typed.setAccessibleName("Find the other client by name or NHS number")
        self.chosen.setAccessibleName("The other client")
        self.typed.textChanged.connect(self._look)

    def _look(self, typed: str) -> None:
        finding, actor = self._sitting.services.finding, self._sitting.actor
        self._sitting.tasks.run(lambda: finding.answering(actor, typed), self._found)

    def _found(self, found: Found) -> None:
        offered = [(one.id, _told_apart(one)) for one in found.clients if one.id != self._own_id]
        self.chosen.offer(offered, unanswered="Choose")
        if len(offered) == 1:
            self.chosen.set_value(offered[0][0])


def _told_apart(one: ClientName) -> str:
    born = screen_date(one.birth_date) if one.birth_date else "not known"
    number = one.nhs_number or "not known"
    return f"{one.family_name.upper()}, {one.given_names}, born {born}, NHS No. {number}"


_THERE = {
    "note": "a draft with the same words waits for your signature as a late entry",
    "goal": "the same goal is proposed, and is agreed anew",
}


class WrongRecordDialog(AskingDialog):
    """rewritten: emitted with what was begun in the right record: the draft of a note, or a goal that is proposed."""

    rewritten = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, note_id: str, what: str = "note") -> None:
        self._what = what
        self._other = OtherClientField(sitting, client.id)
        form = BuiltForm(
            f"This {what} belongs to another client",
            (
                Question("find", "Find the right client", self._other.typed),
                Question("other", "The right client", self._other.chosen),
                Question("reason", "How it came to stand here", TextBox(), "Do not name the other client."),
            ),
            "Mark here, and begin it there",
            f"Here it is marked as made in error and a data incident is written. There {_THERE[what]}. Each record "
            "keeps the other's reference, neither its name.",
        )
        super().__init__(form, parent)
        self._other.setParent(self)
        self._sitting, self._note_id = sitting, note_id
        self.setWindowTitle(f"Wrong record – {client.banner_name}")
        self.form.client_label.setText(f"It stands now in: {client.banner_name}")

    def submit(self) -> None:
        values, services, actor = self.fields.typed(), self._sitting.services, self._sitting.actor
        if not values["other"]:
            raise HasProblems([Problem("other", "Choose the client to whom it belongs")])
        again = services.goals if self._what == "goal" else services.session_notes
        self.store(
            lambda: again.write_again_elsewhere(actor, self._note_id, values["other"], values["reason"]),
            self._done,
        )

    def _done(self, begun: object) -> None:
        self.rewritten.emit(begun)
        self.accept()
