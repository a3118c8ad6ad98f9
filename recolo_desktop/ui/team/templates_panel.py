"""The words of each kind of letter: as they came, or the team's own in versions, with the page beside."""

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QScrollArea, QSplitter, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import local, screen_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.letters.letter import LetterKind
from recolo_desktop.domain.letters.letter_template import LetterTemplate
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.pdf_preview import PdfPreview
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look

_PREVIEW_AFTER_MS = 400
_BLANKS = (
    "Blanks: {{ client_name }}, {{ recipient_name }}, {{ author.name }}, {{ service.phone }}, {{ today | date }}, "
    "{{ next_appointment.on | day }}, {{ attended }}, {{ missed }}. A [prompt] has to be replaced before anybody "
    "signs. A line that begins with # is a heading."
)


class _Form:
    def __init__(self, column: QVBoxLayout) -> None:
        for key, label, widget in (
            ("subject", "Heading of the letter", QLineEdit()),
            ("opening", "Opening", QLineEdit()),
            ("body", "Words", TextBox()),
            ("sign_off", "Ending", QLineEdit()),
        ):
            heading, problem = words(label, "label"), words("", "problem", wrap=True)
            heading.setBuddy(widget)
            for part, suffix in ((heading, "label"), (problem, "problem"), (widget, "edit")):
                setattr(self, f"{key}_{suffix}", part)
                column.addWidget(part)
        self.body_edit.set_least_lines(14)

    body_edit: TextBox


class TemplatesPanel(QWidget):
    """said: emitted with what happened."""

    said = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._kinds = {kind.key: kind for kind in sitting.services.letters.kinds()}
        self._seen: LetterKind | None = None
        self._draft: FormDraft | None = None
        self.saved_label = words("", "hint")
        self.kind_edit = ChoiceBox()
        self.kind_edit.setAccessibleName("Kind of letter")
        self.kind_edit.offer((key, kind.title) for key, kind in self._kinds.items())
        self.version_label = words("", "second", wrap=True)
        self.preview, self.save_button = PdfPreview(self), QPushButton("Keep this version")
        self.back_button = QPushButton("The words as they came")
        self._lay_out()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_PREVIEW_AFTER_MS)
        self._soon.timeout.connect(self._ask_preview)
        self.fields.edited.connect(self._soon.start)
        self.kind_edit.currentIndexChanged.connect(self._other_kind)
        self.save_button.clicked.connect(self.save)
        self.back_button.clicked.connect(self._as_it_came)

    def _lay_out(self) -> None:
        outer, splitter = QHBoxLayout(self), QSplitter(Qt.Orientation.Horizontal)
        outer.setContentsMargins(0, 0, 0, 0)
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(inner)
        column.setContentsMargins(20, 14, 16, 16)
        column.addWidget(words("Templates of letters", "h1"))
        column.addWidget(self.kind_edit)
        column.addWidget(self.version_label)
        self.form = _Form(column)
        column.addWidget(words(_BLANKS, "hint", wrap=True))
        row = QHBoxLayout()
        self.save_button.setProperty("kind", "primary")
        for button in (self.save_button, self.back_button):
            row.addWidget(button)
        row.addWidget(self.saved_label)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        area.setWidget(inner)
        splitter.addWidget(area)
        splitter.addWidget(self.preview)
        splitter.setSizes([look().px(680), look().px(560)])
        outer.addWidget(splitter)
        self.fields = FormFields(self.form, self)

    def _kind(self) -> LetterKind:
        return self._kinds[self.kind_edit.value()]

    def _other_kind(self) -> None:
        if self._draft is not None:
            self._draft.leave()
            self._draft = None
        self.refresh()

    def refresh(self) -> None:
        """Show the chosen kind as it stands; what is being typed over it stays."""
        if self._draft is not None:
            return
        kind, services, actor = self._kind(), self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(
            lambda: (services.templates.as_it_stands(actor, kind), services.templates.versions(actor, kind.key)),
            lambda found: self._show(*found),
            self._refused,
        )

    def _show(self, kind: LetterKind, versions: tuple[LetterTemplate, ...]) -> None:
        if kind.key != self._kind().key or self._draft is not None:
            return
        self._seen = kind
        self._fill(kind)
        subject = f"settings/template/{kind.key}"
        self._draft = FormDraft(self._sitting, self.fields, subject, None, self, say=self.saved_label.setText)
        self._draft.bring_back()
        newest = next(iter(versions), None)
        written = (
            f"The team's version {len(versions)}, by {newest.written_by_name}, {screen_time(local(newest.written_at))}."
            if newest
            else "The words as they came with Recolo."
        )
        needed = f" It needs the headings {', '.join(kind.headings)}." if kind.headings else ""
        self.version_label.setText(f"{written}{needed} Letters already begun keep the words that they began with.")

    def _fill(self, kind: LetterKind) -> None:
        self.fields.fill(
            {"subject": kind.subject, "opening": kind.opening, "body": kind.body.strip(), "sign_off": kind.sign_off}
        )
        self._ask_preview()

    def _as_it_came(self) -> None:
        self._fill(self._kind())

    def _typed(self) -> LetterKind:
        typed = self.fields.typed()
        return replace(self._kind(), **{key: typed[key] for key in ("subject", "opening", "body", "sign_off")})

    def _ask_preview(self) -> None:
        kind, services, actor = self._typed(), self._sitting.services, self._sitting.actor
        self._sitting.tasks.run(lambda: services.letters.preview_template(actor, kind), self._previewed, self._refused)

    def _previewed(self, pdf: bytes) -> None:
        self.fields.show_problems(())
        self.preview.show_pdf(pdf)

    def save(self) -> None:
        """Keep what is typed as the team's next version, once it can be filled in."""
        seen, typed, services, actor = self._seen, self._typed(), self._sitting.services, self._sitting.actor
        if seen is None:
            return

        def keep() -> object:
            services.letters.preview_template(actor, typed)
            return services.templates.keep(actor, seen, typed)

        self._sitting.tasks.run(keep, lambda _: self._kept(), self._refused)

    def _kept(self) -> None:
        if self._draft is not None:
            self._draft.end()
            self._draft = None
        self.said.emit("Kept. Letters begun from now on carry these words.")
        self.refresh()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("body", str(refusal)),)
        self.fields.show_problems(problems)
