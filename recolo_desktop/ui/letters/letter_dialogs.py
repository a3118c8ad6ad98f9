"""Choosing a kind of letter, and printing a signed one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QFileDialog, QGridLayout, QLineEdit, QPushButton, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal, StoreFault
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, LetterEventKind, LetterKind, Printing, SealedLetter
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.letters.letter_paper import Addressee, addressees
from recolo_desktop.ui.compiled.ui_new_letter_dialog import Ui_NewLetterDialog
from recolo_desktop.ui.compiled.ui_print_dialog import Ui_PrintDialog
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.paper import printing

_ACROSS = 3
_OUTSIDE = (
    "Stay at the printer and take every page, also spoilt ones, with you. The register says that it was printed "
    "elsewhere."
)


class NewLetterDialog(QDialog):
    """chosen: emitted with the kind of letter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, kinds: tuple[LetterKind, ...]) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.form = Ui_NewLetterDialog()
        self.form.setupUi(self)
        self.setMinimumWidth(look().px(940))
        self.form.cancel_button.setAutoDefault(False)
        self.form.cancel_button.clicked.connect(self.reject)
        for audience, heading in (
            (Audience.CLIENT, "To the client"),
            (Audience.PROFESSIONAL, "To professionals"),
            (Audience.COURT, "To a court"),
        ):
            self.form.kinds_layout.addWidget(words(heading, "label"))
            grid = QGridLayout()
            for at in range(_ACROSS):
                grid.setColumnStretch(at, 1)
            own = [kind for kind in kinds if kind.audience is audience]
            for at, kind in enumerate(own):
                grid.addWidget(self._button(kind), at // _ACROSS, at % _ACROSS)
            self.form.kinds_layout.addLayout(grid)

    def _button(self, kind: LetterKind) -> QPushButton:
        button = QPushButton(kind.title)
        button.setObjectName(kind.key)
        button.setAutoDefault(False)
        decorate(button, "file-text")
        button.clicked.connect(lambda: self._choose(kind))
        return button

    def _choose(self, kind: LetterKind) -> None:
        self.chosen.emit(kind)
        self.accept()


class PrintDialog(AskingDialog):
    """printed: emitted with the line of the print register."""

    printed = Signal(object)
    names: Callable[[], list[str]] = staticmethod(printing.printer_names)
    open_printer: Callable[[str], QPrinter] = staticmethod(printing.open_printer)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, sealed: SealedLetter, pdf: bytes) -> None:
        form = Ui_PrintDialog()
        super().__init__(form, parent)
        self._sitting, self._sealed, self._pdf = sitting, sealed, pdf
        self.setWindowTitle("Print")
        self.show_identity(client, sitting)
        form.facts_label.setText(
            f"To {sealed.letter.recipient_name}, {sealed.pages} page{'' if sealed.pages == 1 else 's'}"
        )
        self._to = addressees(sealed)
        form.addressee_edit.offer((str(at), _called(one)) for at, one in enumerate(self._to))
        names = self.names()
        form.printer_edit.offer((name, name) for name in names)
        if not names:
            form.printer_edit.offer((), unanswered="No printer is set up")
        form.outside_edit.toggled.connect(self._show_place)
        form.printer_edit.currentIndexChanged.connect(self._show_place)
        form.copies_edit.set_value("1")
        decorate(form.accept_button, "printer", primary=True)
        self._show_place()

    def _show_place(self) -> None:
        outside = f"{_OUTSIDE} " if self.form.outside_edit.isChecked() else ""
        self.form.place_label.setText(f"{outside}{printing.place_of(self.form.printer_edit.value())}")

    def submit(self) -> None:
        typed = self.fields.typed()
        name, copies = typed["printer"], int(typed["copies"] or 1)
        if not name:
            raise HasProblems([Problem("printer", "No printer is set up on this laptop. Ask IT to add one.")])
        to, what = self._to[int(typed["addressee"] or 0)], typed["what"]
        self._printer = self.open_printer(name)
        self._printer.setCopyCount(copies)
        both = typed["sides"] == "two" and what == "letter" and printing.use_both_sides(self._printer, name)
        if typed["sides"] == "two" and not both:
            raise HasProblems([Problem("sides", "This printer prints one side only, and envelopes have one")])
        services, actor, sealed = self._sitting.services, self._sitting.actor, self._sealed
        self.form.accept_button.setEnabled(False)

        def written_down() -> tuple[Printing, tuple[bytes, ...]]:
            sheets = self._sheets(to, what)
            line = services.register.record_printing(
                actor,
                sealed.id,
                printer=name,
                copies=copies,
                pages=sealed.pages + len(sheets) - 1 if what == "letter" else 1,
                recipient=to.name,
                what=what,
                outside=bool(typed["outside"]),
                both_sides=both,
            )
            return line, sheets

        self.store(written_down, lambda made: self._print(*made))

    def _sheets(self, to: Addressee, what: str) -> tuple[bytes, ...]:
        """What comes out, in order; everybody but the recipient gets a cover with an address of their own."""
        paper, actor = self._sitting.services.paper, self._sitting.actor
        if what != "letter":
            return (paper.envelope(actor, self._sealed.id, to, what),)
        return (self._pdf,) if to.copy is None else (paper.cover(actor, self._sealed.id, to.copy), self._pdf)

    def _print(self, line: Printing, sheets: tuple[bytes, ...]) -> None:
        try:
            if line.what != "letter":
                printing.use_size_of(sheets[0], self._printer)
            printing.print_in_one_job(sheets, self._printer)
        except StoreFault as fault:
            register, actor, said = self._sitting.services.register, self._sitting.actor, str(fault)
            self._sitting.tasks.run(
                lambda: register.record_event(actor, self._sealed.id, LetterEventKind.PRINT_FAILED, said)
            )
            self.refused(fault)
            return
        self.printed.emit(line)
        self.accept()


def _called(to: Addressee) -> str:
    role = f" ({to.role})" if to.role else ""
    return f"{'Copy for ' if to.copy else ''}{to.name}{role}"


class EncryptedCopyDialog(AskingDialog):
    """said: emitted with what happened."""

    said = Signal(str)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, sealed: SealedLetter) -> None:
        passphrase, again = QLineEdit(), QLineEdit()
        kind = ChoiceBox()
        kind.offer((("pages", "The pages, as a PDF"), ("text", "The words alone, as plain text in an archive")))
        for line in (passphrase, again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        super().__init__(
            BuiltForm(
                "An encrypted copy for somebody",
                (
                    Question("whom", "For whom, and by what way it goes", QLineEdit()),
                    Question("kind", "What goes", kind, "Plain text is for a screen reader or a Braille line."),
                    Question(
                        "passphrase", "Passphrase of the copy", passphrase, "Tell it by phone, never with the file."
                    ),
                    Question("again", "The same again", again),
                ),
                "Save the copy",
                "It opens with this passphrase only. The seal stays with the original here.",
            ),
            parent,
        )
        self._sitting, self._sealed = sitting, sealed
        self.target: Path | None = None
        self.setWindowTitle(f"An encrypted copy – {client.banner_name}")
        self.form.client_label.setText(f"{client.banner_name}, letter to {sealed.letter.recipient_name}")

    def submit(self) -> None:
        typed, paper, actor = self.fields.typed(), self._sitting.services.paper, self._sitting.actor
        as_words = typed["kind"] == "text"
        target = self.target or _chosen_file(self, as_words)
        if target is None:
            return

        def make() -> None:
            locked = paper.encrypted_copy(
                actor,
                self._sealed.id,
                typed["whom"],
                typed["passphrase"],
                typed["again"],
                plain_text=as_words,
            )
            try:
                target.write_bytes(locked)
            except OSError as fault:
                raise Refusal(f"{target.name} could not be written. Choose another place.") from fault

        self.store(make, lambda _: self._saved())

    def _saved(self) -> None:
        self.said.emit("Saved encrypted. Tell the passphrase by phone.")
        self.accept()


def _chosen_file(parent: QWidget, as_words: bool) -> Path | None:
    offered, kinds = ("letter.zip", "Archives (*.zip)") if as_words else ("letter.pdf", "PDF (*.pdf)")
    name, _ = QFileDialog.getSaveFileName(parent, "Save the encrypted copy", offered, kinds)
    return Path(name) if name else None
