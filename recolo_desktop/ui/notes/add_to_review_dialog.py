"""Words beside a signed review, and a supervisor's signature: both with the passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.goal_review import AddedKind, GoalReview
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.text_box import TextBox

_BESIDE = "The review stays as it was signed. What you write is signed beside it, and both are always shown."


def _passphrase() -> QLineEdit:
    line = QLineEdit()
    line.setEchoMode(QLineEdit.EchoMode.Password)
    return line


class _BesideReview(AskingDialog):
    """added: emitted when the words or the signature stand."""

    added = Signal()

    def __init__(self, form: BuiltForm, parent: QWidget, sitting: Sitting, client: Client, review: GoalReview) -> None:
        super().__init__(form, parent)
        self._sitting, self._client, self._review = sitting, client, review
        self.setWindowTitle(f"Review of {screen_date(review.reviewed_on)} – {client.banner_name}")
        form.client_label.setText(f"{client.banner_name}, review of {screen_date(review.reviewed_on)}")

    def what(self) -> AddedKind:
        """What is put beside it."""
        raise NotImplementedError

    def submit(self) -> None:
        typed, reviews, actor = self.fields.typed(), self._sitting.services.goal_reviews, self._sitting.actor
        what, key = self.what(), self._review.id
        self.store(lambda: reviews.add_beside(actor, key, what, typed["text"], typed["passphrase"]), self._stored)

    def _stored(self, _added: object) -> None:
        self.added.emit()
        self.accept()


class AddToReviewDialog(_BesideReview):
    """An addition, a correction, or what the client says against it."""

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, review: GoalReview) -> None:
        kind = ChoiceBox()
        kind.offer((one.value, one.said) for one in AddedKind if one is not AddedKind.COUNTERSIGNATURE)
        asked = (
            Question("what", "What it is", kind),
            Question("text", "What, to what in the review, and why", TextBox()),
            Question("passphrase", "Your passphrase", _passphrase()),
        )
        super().__init__(
            BuiltForm("Add beside this review", asked, "Sign and add", _BESIDE), parent, sitting, client, review
        )

    def what(self) -> AddedKind:
        return AddedKind(self.form.what_edit.value())


class CountersignReviewDialog(_BesideReview):
    """A supervisor stands beside it."""

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, review: GoalReview) -> None:
        asked = (
            Question("text", "Comment (optional)", TextBox()),
            Question("passphrase", "Your passphrase", _passphrase()),
        )
        super().__init__(
            BuiltForm("Countersign this review", asked, "Countersign", _BESIDE), parent, sitting, client, review
        )

    def what(self) -> AddedKind:
        return AddedKind.COUNTERSIGNATURE
