"""Printing a whole client file, or saving it encrypted for another service."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.clients import client_pack
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice, alike
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.paper import printing


class ExportDialog(AskingDialog):
    """said: emitted with what happened, in a sentence."""

    said = Signal(str)

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client) -> None:
        way, printer = SegmentedChoice(), ChoiceBox()
        way.offer([("print", "Print"), ("save", "Save encrypted")])
        names = printing.printer_names()
        printer.offer(alike(names) or [("", "No printer is set up")])
        passphrase, again = QLineEdit(), QLineEdit()
        for line in (passphrase, again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        form = BuiltForm(
            "Print or export this whole file",
            (
                Question("reason", "For whom, and why", TextBox()),
                Question("way", "How it leaves", way),
                Question("printer", "Printer", printer, "Fetch the pages at once; shred them when they are done with."),
                Question(
                    "passphrase",
                    "Passphrase of the archive",
                    passphrase,
                    "Tell it by phone, never with the file. Nobody can open the archive without it.",
                ),
                Question("again", "The same again", again),
            ),
            "Go on",
            "Protected people stand in it by their letters only. The archive holds the pages, the sealed letters and "
            "a FHIR bundle for another record system.",
        )
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        self.target: Path | None = None
        self.setWindowTitle(f"Export – {client.banner_name}")
        self.form.client_label.setText(f"{client.banner_name}. {say.identity_line(client, sitting.today())}")
        way.changed.connect(self._show_way)
        way.set_value("print")
        self._show_way()

    def _show_way(self) -> None:
        prints = self.form.way_edit.value() != "save"
        for name, shown in (("printer", prints), ("passphrase", not prints), ("again", not prints)):
            for part in ("label", "hint", "edit"):
                widget = getattr(self.form, f"{name}_{part}", None)
                if widget is not None:
                    widget.setVisible(shown)

    def submit(self) -> None:
        typed, services, actor = self.fields.typed(), self._sitting.services, self._sitting.actor
        saves = typed["way"] == "save"
        if saves and self.target is None and not self._choose_target():
            return
        if not saves and not typed["printer"]:
            raise HasProblems([Problem("printer", "No printer is set up on this laptop")])

        def make() -> bytes:
            record = services.clients.refresh(actor, self._client.id)
            pack = self._pack(services.exporting.to_leave(actor, record))
            if saves:
                made = services.exporting.archive(
                    actor, record, pack, typed["reason"], typed["passphrase"], typed["again"]
                )
                _write(self.target, made)
                return made
            return services.exporting.pages(actor, record, pack, typed["reason"], typed["printer"])

        self.store(make, lambda made: self._made(made, typed["printer"], saves))

    def _pack(self, record: ClientRecord) -> ClientPack:
        kinds = self._sitting.services.case_file.kinds(self._sitting.actor)
        return client_pack.of_record(record, kinds, self._sitting, self._sitting.clock())

    def _choose_target(self) -> bool:
        name, _ = QFileDialog.getSaveFileName(self, "Save encrypted", "export.zip", "Archives (*.zip)")
        self.target = Path(name) if name else None
        return bool(name)

    def _made(self, made: bytes, printer: str, saves: bool) -> None:
        if saves:
            self.said.emit("Saved encrypted. Tell the passphrase by phone.")
        else:
            try:
                pages = printing.print_pdf(made, printing.open_printer(printer))
            except Refusal as refusal:
                self.refused(refusal)
                return
            self.said.emit(f"{pages} pages sent to {printer}. Fetch them now.")
        self.accept()


def _write(target: Path | None, content: bytes) -> None:
    if target is None:
        raise Refusal("Choose where the archive goes.")
    try:
        target.write_bytes(content)
    except OSError as fault:
        raise Refusal(f"{target.name} could not be written. Choose another place.") from fault
