"""Who the letters come from: names, address, logo, partners, areas and programmes, each version from its day on."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal, StoreFault
from recolo_desktop.domain.team.service_identity import LARGEST_LOGO, Programme, ServiceIdentity
from recolo_desktop.presenters.fields import lines
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.list_fields import RowsField
from recolo_desktop.ui.kit.offered import columns
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.paper.paper import usual_printer

_QUESTIONS = (
    ("service_name", "Team name, as it heads letters", ""),
    ("strapline", "Line under it (optional)", ""),
    ("trust_name", "Trust", ""),
    ("address", "Address on letters", ""),
    ("phone", "Phone that clients can ring", ""),
    ("email", "E-mail (optional)", ""),
    ("partners", "Partners, one to a line (optional)", "Other agencies of the partnership."),
    (
        "areas",
        "Postcode areas served (optional)",
        "How postcodes begin there, like PO, SO, GU. A prompt only.",
    ),
)

_LINES = ("service_name", "strapline", "trust_name", "phone", "email")


class _Form:
    """The questions, built under the names that forms use."""

    def __init__(self, parent: QWidget) -> None:
        column = QVBoxLayout(parent)
        column.setContentsMargins(20, 14, 16, 16)
        column.addWidget(words("Service and letterhead", "h1"))
        self.standing_label = words("", "second", wrap=True)
        column.addWidget(self.standing_label)
        for key, label, hint in _QUESTIONS:
            wide = key in ("address", "partners")
            self._add(column, key, label, TextBox() if wide else QLineEdit(), hint)
        programmes = RowsField()
        programmes.ask(columns("programmes"))
        self._add(
            column, "programmes", "Programmes (optional)", programmes, "Leave the sessions empty for open-ended work."
        )
        self._add(
            column,
            "effective_from",
            "Holds from",
            DateField(),
            "Letters signed before keep the letterhead of their day.",
        )
        for key, label in (
            ("window_left_mm", "Address from the left edge, in mm"),
            ("window_top_mm", "Address from the top edge, in mm"),
        ):
            self._add(column, key, label, QLineEdit(), "Where the window of the trust's envelopes lies.")
        self.ruler_button = QPushButton("Print the window test")
        column.addWidget(self.ruler_button)
        row = QHBoxLayout()
        self.logo_label, self.logo_button = QLabel(), QPushButton("Choose a logo")
        self.no_logo_button, self.save_button = QPushButton("No logo"), QPushButton("Keep this version")
        self.save_button.setProperty("kind", "primary")
        self.logo_problem = words("", "problem", wrap=True)
        for widget in (self.logo_label, self.logo_button, self.no_logo_button):
            row.addWidget(widget)
        row.addStretch(1)
        column.addWidget(words("Logo (optional)", "label"))
        column.addWidget(words("Only one that the trust's communications team has approved.", "hint"))
        column.addWidget(self.logo_problem)
        column.addLayout(row)
        self.form_problem = words("", "problem", wrap=True)
        self.form_problem.hide()
        column.addWidget(self.form_problem)
        last = QHBoxLayout()
        last.addWidget(self.save_button)
        self.saved_label = words("", "hint")
        last.addWidget(self.saved_label)
        last.addStretch(1)
        column.addLayout(last)
        column.addStretch(1)

    def _add(self, column: QVBoxLayout, key: str, label: str, widget: QWidget, hint: str) -> None:
        heading, problem = words(label, "label"), words("", "problem", wrap=True)
        heading.setBuddy(widget)
        column.addWidget(heading)
        if hint:
            column.addWidget(words(hint, "hint", wrap=True))
        column.addWidget(problem)
        column.addWidget(widget)
        setattr(self, f"{key}_label", heading)
        setattr(self, f"{key}_problem", problem)
        setattr(self, f"{key}_edit", widget)


class ServicePanel(QWidget):
    """said: emitted with a sentence."""

    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._identity: ServiceIdentity | None = None
        self._logo = b""
        self._draft: FormDraft | None = None
        area, inner = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self.form = _Form(inner)
        self.fields = FormFields(self.form, self)
        self.form.save_button.clicked.connect(self.save)
        self.form.ruler_button.clicked.connect(self.print_ruler)
        self.form.logo_button.clicked.connect(self._choose_logo)
        self.form.no_logo_button.clicked.connect(lambda: self._use_logo(b""))

    def refresh(self) -> None:
        """Read what holds today; what is being typed over it stays."""
        if self._draft is not None:
            return
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(lambda: team.identity(actor), self._got, self._refused)

    def _got(self, identity: ServiceIdentity) -> None:
        self._identity = identity
        since = screen_date(identity.effective_from)
        self.form.standing_label.setText(f"What holds today was set from {since}. A change makes a new version.")
        self.fields.fill(
            {
                **{key: getattr(identity, key) for key in _LINES},
                "address": "\n".join(identity.address),
                "partners": "\n".join(identity.partners),
                "areas": ", ".join(identity.areas),
                "programmes": [
                    {"name": one.name, "planned": one.planned, "follow_ups": one.follow_ups}
                    for one in identity.programmes
                ],
                "effective_from": self._sitting.today(),
                "window_left_mm": str(identity.window_left_mm),
                "window_top_mm": str(identity.window_top_mm),
            }
        )
        self._use_logo(identity.logo)
        say = self.form.saved_label.setText
        self._draft = FormDraft(self._sitting, self.fields, "settings/service", None, self, say=say)
        self._draft.bring_back()

    def _choose_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, "Choose a logo", "", "Pictures (*.png *.jpg *.jpeg)")
        if name:
            self.take_logo(Path(name))

    def take_logo(self, file: Path) -> None:
        """Use this picture, unless it is too large to be one."""
        try:
            content = file.read_bytes() if file.stat().st_size <= LARGEST_LOGO else b""
        except OSError:
            content = b""
        self._use_logo(content)
        if not content:
            self._refused(HasProblems([Problem("logo", "This picture cannot be read, or is larger than 300 kB.")]))

    def _use_logo(self, logo: bytes) -> None:
        self._logo = logo
        picture = QPixmap()
        picture.loadFromData(logo)
        self.form.logo_problem.hide()
        self.form.logo_label.setPixmap(picture.scaledToHeight(look().px(48)) if logo else picture)
        self.form.logo_label.setAccessibleName("A logo is chosen" if logo else "No logo")

    def save(self) -> None:
        """Keep a new version from its day on."""
        if self._identity is None:
            return
        try:
            changed = self._read(self._identity)
        except HasProblems as refusal:
            self._refused(refusal)
            return
        team, actor = self._sitting.services.team, self._sitting.actor
        self._sitting.tasks.run(lambda: team.change_identity(actor, changed), lambda _: self._saved(), self._refused)

    def _read(self, identity: ServiceIdentity) -> ServiceIdentity:
        values = self.fields.read()
        if values["effective_from"] is None:
            raise HasProblems([Problem("effective_from", "Enter the day from which it holds")])
        return replace(
            identity,
            **{key: values[key] for key in _LINES},
            address=lines(values["address"]),
            partners=tuple(part.strip() for part in values["partners"].splitlines() if part.strip()),
            areas=tuple(part.upper() for part in values["areas"].replace(",", " ").split()),
            programmes=tuple(Programme(**row) for row in values["programmes"]),
            effective_from=values["effective_from"],
            logo=self._logo,
            window_left_mm=_millimetres("window_left_mm", values["window_left_mm"]),
            window_top_mm=_millimetres("window_top_mm", values["window_top_mm"]),
        )

    def print_ruler(self) -> None:
        """The test page with the numbers as they are typed, before they are kept."""
        printer = usual_printer()
        if self._identity is None or not printer:
            self.said.emit("No printer is set up on this laptop. Ask IT to add one.")
            return
        try:
            identity = self._read(self._identity)
        except HasProblems as refusal:
            self._refused(refusal)
            return
        paper, actor = self._sitting.services.paper, self._sitting.actor
        self._sitting.tasks.run(
            lambda: paper.ruler(actor, identity), lambda pdf: self._print(pdf, printer), self._refused
        )

    def _print(self, pdf: bytes, printer: str) -> None:
        try:
            printing.print_pdf(pdf, printing.open_printer(printer))
        except StoreFault as fault:
            self.said.emit(str(fault))
            return
        self.said.emit(f"Sent to {printer}. Fold it and hold it behind the window.")

    def _saved(self) -> None:
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        self.said.emit("Kept. Letters signed from its day on carry it.")
        self.refresh()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.form.form_problem.setText(" ".join(problem.message for problem in elsewhere))
        self.form.form_problem.setVisible(bool(elsewhere))


def _millimetres(field: str, typed: str) -> int:
    if not typed.strip().isdigit():
        raise HasProblems([Problem(field, "Enter whole millimetres")])
    return int(typed)
