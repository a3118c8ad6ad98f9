"""Adding a client: possible duplicates first, nothing typed is ever thrown away."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.presenters.clients.client_forms import new_client
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.words import identity_line
from recolo_desktop.ui.compiled.ui_register_client import Ui_RegisterClient
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft


class RegisterPage(QWidget):
    """registered: emitted with the new client's id. cancelled: emitted when given up."""

    registered = Signal(str)
    cancelled = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.form = Ui_RegisterClient()
        self.form.setupUi(self)
        self._sitting = sitting
        self.fields = FormFields(self.form, self)
        self.fields.fill({"referred_on": sitting.today(), "stage": "Referred"})
        sources = sitting.services.lists.referral_sources
        self.form.referral_source_edit.offer(((one, one) for one in sources), unanswered="Not chosen")
        self.form.duplicates_notice.hide()
        self.form.save_button.clicked.connect(self.save)
        self.form.cancel_button.clicked.connect(self._cancel)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(300)
        self._look.timeout.connect(self._look_for_duplicates)
        self.fields.edited.connect(self._look.start)
        self._draft = FormDraft(sitting, self.fields, "client/new", None, self, say=self.form.saved_label.setText)
        self._draft.bring_back()
        self.form.title_edit.setFocus()

    def _client(self) -> Client:
        return new_client(ClientId(""), self.fields.read(), self._sitting.actor)

    def _look_for_duplicates(self) -> None:
        try:
            seen = self._client()
        except HasProblems:
            return
        if seen.family_name:
            services, actor = self._sitting.services, self._sitting.actor
            self._sitting.tasks.run(lambda: services.clients.possible_duplicates(actor, seen), self._show_duplicates)

    def _show_duplicates(self, found: tuple[Client, ...]) -> None:
        today = self._sitting.today()
        lines = [f"{client.banner_name}. {identity_line(client, today)}" for client in found[:4]]
        self.form.duplicates_label.setText("Is it one of these, already in the caseload?\n" + "\n".join(lines))
        self.form.duplicates_notice.setVisible(bool(found))

    def save(self) -> None:
        """Check and add the client file."""
        try:
            client = self._client()
        except HasProblems as refusal:
            self._refused(refusal)
            return
        services, actor = self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(lambda: services.clients.register(actor, client), self._saved, self._refused)

    def _saved(self, client: Client) -> None:
        self._draft.end()
        self.registered.emit(client.id)

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("family_name", str(refusal)),)
        self.fields.show_problems(problems)

    def _cancel(self) -> None:
        self._draft.end()
        self.cancelled.emit()

    def flush(self) -> None:
        self._draft.flush()
