"""Writing one entry into a client's file: the questions of its kind, whom it is about, and whether it may print."""

from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.dates import NotADate
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.case_entry import (
    About,
    CaseEntry,
    EntryField,
    EntryKind,
    FieldKind,
    answers,
    concern_name,
)
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.open_actions import OpenAction
from recolo_desktop.domain.team.service_identity import Programme, ServiceIdentity
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.acknowledgement import Acknowledgement
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice, alike
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.suggesting import suggest
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look

_FEW = 4
_SHORT = 44
_CONCERNS, _ACTIONS = "concerns", "actions"
_CHOSEN = frozenset({_CONCERNS, _ACTIONS})  # one of what is open, and nothing else


class EntryForm:
    """Built from the kind's data file, under the same names that the compiled forms use."""

    def __init__(self, kind: EntryKind) -> None:
        self._kind = kind

    def setupUi(self, dialog: QDialog) -> None:
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 20, 24, 20)
        column.addWidget(words(self._kind.title, "h1"))
        self.client_label = words("", "second")
        column.addWidget(self.client_label)
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        self._rows = QVBoxLayout(inner)
        self._rows.setContentsMargins(2, 2, 10, 2)
        column.addWidget(area, 1)
        self._add("happened_on", "On", DateField())
        for asked in self._kind.fields:
            self._add(asked.key, _label(asked), _input(asked), asked.hint)
        about = ChoiceBox()
        about.offer((one.value, one.value.capitalize()) for one in About)
        about.set_value(self._kind.about.value)
        self._add("about", "Whom it is about", about)
        self._add("may_print_to_client", "", QCheckBox("May be printed in a letter to the client"))
        self._rows.addStretch(1)
        self.form_problem = words("", "problem", wrap=True)
        self.form_problem.hide()
        column.addWidget(self.form_problem)
        row = QHBoxLayout()
        self.saved_label = words("", "hint")
        self.accept_button, self.cancel_button = QPushButton("Write into the file"), QPushButton("Cancel")
        self.accept_button.setProperty("kind", "primary")
        for widget in (self.accept_button, self.cancel_button, self.saved_label):
            row.addWidget(widget)
        row.addStretch(1)
        column.addLayout(row)

    def _add(self, key: str, label: str, widget: QWidget, hint: str = "") -> None:
        heading, problem = words(label, "label"), words("", "problem", wrap=True)
        problem.hide()
        heading.setBuddy(widget)
        if label:
            self._rows.addWidget(heading)
            setattr(self, f"{key}_label", heading)
        if hint:
            self._rows.addWidget(words(hint, "hint", wrap=True))
        self._rows.addWidget(problem)
        self._rows.addWidget(widget)
        setattr(self, f"{key}_problem", problem)
        setattr(self, f"{key}_edit", widget)


def _label(asked: EntryField) -> str:
    return asked.label if asked.required else f"{asked.label} (optional)"


def _input(asked: EntryField) -> QWidget:
    if asked.kind is FieldKind.DATE:
        return DateField()
    if asked.suggest in _CHOSEN:
        return ChoiceBox()
    if asked.kind is FieldKind.LINE:
        return QLineEdit()
    if asked.kind is FieldKind.TEXT:
        return TextBox()
    answers = alike(asked.options)
    if len(answers) <= _FEW and len("|".join(asked.options)) <= _SHORT:
        segments = SegmentedChoice()
        segments.offer(answers)
        return segments
    box = ChoiceBox()
    box.offer(answers, unanswered="Choose")
    return box


def _offer_open(box: ChoiceBox, named: list[tuple[str, str]], nothing: str) -> None:
    """What is open, with what was chosen already kept."""
    typed = box.value()
    box.offer(named, unanswered="Choose" if named else nothing)
    box.set_value(typed)


class EntryDialog(AskingDialog):
    """written: emitted when the entry stands in the file."""

    written = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, kind: EntryKind) -> None:
        super().__init__(EntryForm(kind), parent)
        self._sitting, self._client, self._kind, self._kind_id = sitting, client, kind, kind.key
        self._programmes: dict[str, Programme] = {}
        self.setWindowTitle(f"{kind.title} – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)
        self.resize(look().px(620), min(look().px(620), parent.window().height() - look().px(40)))
        self.fields.fill({"happened_on": sitting.today()})
        self._offer_words()
        self.acknowledgement = Acknowledgement(self)
        label = self.findChild(QLabel)
        if label is not None:
            label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)

    def _offer_words(self) -> None:
        every = {one.suggest for one in self._kind.fields if one.suggest}
        asked, cases, actor = every - _CHOSEN, self._sitting.services.case_file, self._sitting.actor
        if _CONCERNS in every:
            self._sitting.tasks.run(lambda: cases.open_concerns(actor, self._client.id), self._got_concerns)
        if _ACTIONS in every:
            self._sitting.tasks.run(lambda: cases.open_actions(actor, self._client.id), self._got_actions)
        if asked:
            services, actor = self._sitting.services, self._sitting.actor
            self._sitting.tasks.run(
                lambda: (services.directory.all(actor), services.team.identity(actor)), self._got_words
            )

    def _got_concerns(self, concerns: tuple[CaseEntry, ...]) -> None:
        """Closing one closes this one, not all of its day."""
        named = [(concern_name(one), f"{concern_name(one)}: {one.fields.get('words', '')}"[:80]) for one in concerns]
        _offer_open(self.form.concern_edit, named, "No concern is open")

    def _got_actions(self, actions: tuple[OpenAction, ...]) -> None:
        named = [(one.name, f"{one.action.what} ({one.action.owner}, by {one.action.due})"[:80]) for one in actions]
        _offer_open(self.form.action_edit, named, "No agreed action is open")

    def _got_words(self, found: tuple[tuple[Agency, ...], ServiceIdentity]) -> None:
        agencies, identity = found
        offered = {
            "programmes": [one.name for one in identity.programmes],
            "services": [one.name for one in agencies if one.is_offered],
            "agencies": [one.name for one in agencies],
        }
        self._programmes = {one.name: one for one in identity.programmes}
        for asked in self._kind.fields:
            if asked.suggest and asked.suggest not in _CHOSEN:
                line = self.fields.inputs[asked.key]
                if isinstance(line, QLineEdit):
                    suggest(line, offered[asked.suggest])
                    if asked.suggest == "programmes":
                        line.editingFinished.connect(self._fill_dose)

    def _fill_dose(self) -> None:
        """What a programme of the service plans, unless somebody typed something else."""
        typed = self.fields.typed()
        programme = self._programmes.get(typed["programme"])
        if programme is not None and not typed["planned"]:
            self.fields.fill({"planned": programme.planned or "open-ended", "follow_ups": programme.follow_ups})

    def submit(self) -> None:
        typed, services, actor = self.fields.typed(), self._sitting.services, self._sitting.actor
        on = self.fields.read()["happened_on"]
        if on is None:
            raise HasProblems([Problem("happened_on", "Enter the day")])
        try:
            given = answers(self._kind, typed, self._sitting.today())
        except NotADate as wrong:
            raise HasProblems([Problem("form", str(wrong))]) from wrong
        entry = CaseEntry(
            id="",
            client_id=self._client.id,
            kind=self._kind.key,
            author_id=actor.id,
            author_name=actor.name,
            written_at=datetime.fromtimestamp(0, UTC),
            happened_on=on,
            about=About(typed["about"]),
            may_print_to_client=bool(typed["may_print_to_client"]),
            fields=given,
        )
        said = self.acknowledgement.words()
        self.store(lambda: services.case_file.write(actor, entry, said), self._written)

    def refused(self, refusal: Refusal) -> None:
        """What the order says against it stands in its own notice."""
        if not isinstance(refusal, HasProblems):
            super().refused(refusal)
        elif others := self.acknowledgement.take(refusal.problems):
            super().refused(HasProblems(others))

    def _written(self, entry: CaseEntry) -> None:
        self.written.emit(entry)
        self.accept()
