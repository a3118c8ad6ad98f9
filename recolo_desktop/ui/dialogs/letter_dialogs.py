"""Choosing a kind of letter, and printing a signed one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QDialog, QGridLayout, QPushButton, QWidget

from recolo_desktop.domain.client import Client
from recolo_desktop.domain.errors import HasProblems, Problem, StoreFault
from recolo_desktop.domain.letter import Audience, LetterEventKind, LetterKind, Printing, SealedLetter
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui import printing
from recolo_desktop.ui.compiled.ui_new_letter_dialog import Ui_NewLetterDialog
from recolo_desktop.ui.compiled.ui_print_dialog import Ui_PrintDialog
from recolo_desktop.ui.dialogs.asking import AskingDialog
from recolo_desktop.ui.theme import look
from recolo_desktop.ui.widgets.labels import decorate, words

_ACROSS = 3


class NewLetterDialog(QDialog):
    """chosen: emitted with the kind of letter."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget, kinds: tuple[LetterKind, ...]) -> None:
        super().__init__(parent)
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
        names = self.names()
        form.printer_edit.set_options("|".join(f"{name}={name}" for name in names) or "=No printer is set up")
        form.printer_edit.currentIndexChanged.connect(self._show_place)
        form.copies_edit.set_value("1")
        decorate(form.accept_button, "printer", primary=True)
        self._show_place()

    def _show_place(self) -> None:
        self.form.place_label.setText(printing.place_of(self.form.printer_edit.value()))

    def submit(self) -> None:
        name, copies = self.form.printer_edit.value(), int(self.form.copies_edit.value() or 1)
        if not name:
            raise HasProblems([Problem("printer", "No printer is set up on this laptop. Ask IT to add one.")])
        self._printer = self.open_printer(name)
        self._printer.setCopyCount(copies)
        services, actor = self._sitting.services, self._sitting.actor
        self.form.accept_button.setEnabled(False)
        self._sitting.tasks.run(
            lambda: services.letters.record_printing(
                actor, self._sealed.id, printer=name, copies=copies, pages=self._sealed.pages
            ),
            self._print,
            self.refused,
        )

    def _print(self, line: Printing) -> None:
        try:
            printing.print_pdf(self._pdf, self._printer)
        except StoreFault as fault:
            letters, actor, said = self._sitting.services.letters, self._sitting.actor, str(fault)
            self._sitting.tasks.run(
                lambda: letters.record_event(actor, self._sealed.id, LetterEventKind.PRINT_FAILED, said)
            )
            self.refused(fault)
            return
        self.printed.emit(line)
        self.accept()
