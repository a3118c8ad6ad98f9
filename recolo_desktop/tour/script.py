"""The main job from an empty laptop to a signed letter on paper, in the order that a clinician does it."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest

from recolo_desktop import app
from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.tour import words
from recolo_desktop.tour.counted_session import counted_session
from recolo_desktop.tour.file_steps import FileSteps
from recolo_desktop.tour.goal_steps import GoalSteps
from recolo_desktop.tour.hands import Hands, StepFailed
from recolo_desktop.tour.record_steps import RecordSteps
from recolo_desktop.ui.clients.register_page import RegisterPage
from recolo_desktop.ui.gate.set_up_page import SetUpPage
from recolo_desktop.ui.gate.unlock_page import UnlockPage
from recolo_desktop.ui.letters.letter_dialogs import PrintDialog
from recolo_desktop.ui.paper import printing
from recolo_desktop.ui.shell.desk_page import DeskPage
from recolo_desktop.ui.team.people_dialogs import ColleagueDialog
from recolo_desktop.verify import verify


class _TourClock:
    """The real time, which the tour may move on by days."""

    def __init__(self) -> None:
        self.ahead = timedelta()

    def __call__(self) -> datetime:
        return app.now() + self.ahead


def take(out: Path) -> None:
    """Do steps 1 to 6 and leave pictures, letter.pdf, the store and tour.md in `out`; raises when a step fails."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    out.mkdir(parents=True, exist_ok=True)
    for old in (*out.glob("*.png"), *out.glob("*.pdf"), *out.glob("*.md")):
        old.unlink()
    shutil.rmtree(out / "store", ignore_errors=True)
    hook = sys.excepthook
    try:
        with _printer_on_file(out / "printed.pdf"):
            _Tour(out).run()
    finally:
        sys.excepthook = hook


@contextmanager
def _printer_on_file(place: Path) -> Iterator[None]:
    """A printer for a machine that has none: QPrinter's own PDF output, through the same drawing."""

    def open_printer(_name: str) -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(place))
        return printing.set_up(printer)

    names, opener = PrintDialog.names, PrintDialog.open_printer
    PrintDialog.names = staticmethod(lambda: ["Tour printer (a file)"])
    PrintDialog.open_printer = staticmethod(open_printer)
    try:
        yield
    finally:
        PrintDialog.names, PrintDialog.open_printer = names, opener


class _Tour:
    def __init__(self, out: Path) -> None:
        self._out, self._store = out, out / "store"
        self._clock = _TourClock()
        self._told: list[str] = []
        self._hands = self._open_window(0)

    def _open_window(self, taken: int) -> Hands:
        desktop = app.build(self._store, self._clock, synthetic=True)
        desktop.window.resize(1366, 768)
        desktop.window.show()
        return Hands(desktop, self._out, taken)

    def run(self) -> None:
        self._step("Set up the records on a laptop where Recolo never ran", self._set_up)
        self._step("Add a colleague, lock, and unlock as one of two, with a wrong passphrase first", self._unlock)
        self._step("Register a client; a wrong NHS number is refused beside its field", self._register)
        record = RecordSteps(self._hands, self._desk)
        self._step("Complete the client file, and book an appointment for today", record.complete_client_file)
        self._step("Record the order with its conditions, word for word, and its variation", record.record_order)
        self._step(
            "Write a session note of some 300 words with its risk review, sign and lock it, add an addendum",
            record.write_note,
        )
        self._step("Set three goals with all their levels, and review them twice", GoalSteps(record).set_goals)
        self._step("Tell two weeks of daily life and rate its problems", GoalSteps(record).tell_daily_life)
        self._step(
            "Write to the client: refused while it names the protected person, then put right, signed, printed",
            lambda: self._write_letter(record),
        )
        self._step("Write a progress letter to probation and sign it", record.write_to_probation)
        file = FileSteps(self._hands, self._desk)
        self._step("Write a risk judgement, a safety plan and a breach concern into the timeline", file.write_entries)
        self._step("Book at a place; where the order speaks of places, compare it in words", file.compare_a_place)
        self._step("Search the record; the protected person's name finds nothing", file.search)
        self._step(
            "Turn the screen to the client, come back with the passphrase, see the week", file.turn_to_the_client
        )
        self._step("Lock at any moment with Ctrl+L; come back to the same place", self._lock_and_return)
        self._step("Write, sign, book and begin the letter after a session, counted", self._count_a_session)
        self._step("A week later: close, reopen, find everything, print the same bytes again", self._a_week_later)
        self._step("Check the store from the outside", self._check_store)
        self._write_account()

    def _step(self, sentence: str, act: Callable[[], None]) -> None:
        first = self._hands.taken + 1
        try:
            act()
        except BaseException as failed:
            self._hands.window.grab().save(str(self._out / "99-failed.png"))
            self._hands.window.tasks.stop()
            raise StepFailed(f"{sentence}: {failed}") from failed
        last = self._hands.taken
        pictures = (
            f" (pictures {first:02d} to {last:02d})"
            if last > first
            else f" (picture {last:02d})"
            if last == first
            else ""
        )
        self._told.append(f"{len(self._told) + 1}. {sentence}{pictures}.")

    def _desk(self) -> DeskPage:
        desk = self._hands.window.desk
        if not isinstance(desk, DeskPage):
            raise StepFailed("The desk is not open.")
        return desk

    def _set_up(self) -> None:
        hands, page = self._hands, self._hands.window.gate
        if not isinstance(page, SetUpPage):
            raise StepFailed("The set-up did not appear on an empty laptop.")
        hands.fill(page.fields[0], words.TEAM)
        hands.picture("set-up-team")
        page.carry_on()
        hands.fill(page.fields[1], words.LEAD)
        hands.fill(page.fields[1], {"role": "psychologist"})
        hands.picture("set-up-clinician")
        page.carry_on()
        hands.fill(page.fields[2], {"passphrase": "short one", "again": "short one"})
        page.carry_on()
        hands.picture("set-up-passphrase-refused")
        hands.fill(page.fields[2], {"passphrase": words.PASSPHRASE, "again": words.PASSPHRASE})
        hands.picture("set-up-passphrase")
        page.carry_on()
        hands.picture("set-up-recovery-key")
        hands.fill(page.fields[3], {"last_group": page.desk.recovery_key[-4:], "kept": True})
        page.carry_on()
        hands.picture("set-up-check")
        page.carry_on()
        hands.wait_for("the desk", lambda: hands.window.desk)
        hands.picture("home-empty")

    def _unlock(self) -> None:
        hands = self._hands
        self._desk().show_team("people")
        page = hands.wait_for("the team page", lambda: self._desk().stack.currentWidget())
        hands.click(page.people.form.add_button)
        dialog = hands.dialog(ColleagueDialog)
        hands.fill(
            dialog.fields,
            {
                **words.COLLEAGUE,
                "role": "occupational_therapist",
                "passphrase": words.COLLEAGUE_PASSPHRASE,
                "again": words.COLLEAGUE_PASSPHRASE,
                "own": words.PASSPHRASE,
            },
        )
        hands.picture("add-a-colleague")
        hands.click(dialog.form.accept_button)
        hands.gone(dialog)
        hands.keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        gate = hands.wait_for("the unlock screen", lambda: hands.window.gate)
        if not isinstance(gate, UnlockPage):
            raise StepFailed("Ctrl+L did not lock.")
        hands.type_into(gate.form.passphrase_edit, "not the right passphrase")
        hands.keys(Qt.Key.Key_Return)
        hands.wait_for("the refusal", lambda: gate.form.passphrase_problem.isVisible())
        hands.picture("unlock-wrong-passphrase")
        self._type_passphrase(gate)

    def _type_passphrase(self, gate: UnlockPage) -> None:
        hands = self._hands
        hands.type_into(gate.form.passphrase_edit, words.PASSPHRASE)
        hands.keys(Qt.Key.Key_Return)
        hands.wait_for("the desk", lambda: hands.window.desk)

    def _register(self) -> None:
        hands, desk = self._hands, self._desk()
        hands.click(desk.home.form.add_button)
        page = hands.wait_for("the form", lambda: desk.stack.currentWidget())
        if not isinstance(page, RegisterPage):
            raise StepFailed("Add client did not open its form.")
        hands.fill(page.fields, words.CLIENT)
        hands.fill(
            page.fields,
            {
                "nhs_number": words.WRONG_NHS_NUMBER,
                "post_is_safe": "yes",
                "voicemail_is_safe": "no",
                "referral_source": "Probation: community",
                "under_investigation": "no",
                "stage": "Treatment",
            },
        )
        hands.click(page.form.save_button)
        hands.wait_for("the wrong digit to be named", lambda: page.form.nhs_number_problem.isVisible())
        hands.picture("register-refused")
        hands.fill(page.fields, {"nhs_number": words.RIGHT_NHS_NUMBER})
        hands.click(page.form.save_button)
        hands.wait_for("the record", lambda: desk.record)
        hands.picture("record-opened")

    def _write_letter(self, record: RecordSteps) -> None:
        pdf = record.write_letter()
        (self._out / "letter.pdf").write_bytes(pdf)

    def _lock_and_return(self) -> None:
        hands = self._hands
        hands.keys(Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
        gate = hands.wait_for("the unlock screen", lambda: hands.window.gate)
        if words.CLIENT_SURNAME.lower() in hands.window.windowTitle().lower():
            raise StepFailed("The locked window still says the client's name.")
        hands.picture("locked")
        self._type_passphrase(gate)
        hands.wait_for("the same record", lambda: self._desk().record)

    def _a_week_later(self) -> None:
        hands = self._hands
        hands.window.close()
        self._clock.ahead = timedelta(days=7)
        self._hands = hands = self._open_window(hands.taken)
        gate = hands.window.gate
        if not isinstance(gate, UnlockPage):
            raise StepFailed("The records were not found again.")
        hands.picture("unlock-a-week-later")
        self._type_passphrase(gate)
        desk = self._desk()
        hands.wait_for("the caseload", lambda: desk.home.model.rows)
        hands.picture("home-a-week-later")
        desk.home.open_client(desk.home.model.rows[0].client.id)
        hands.wait_for("the record", lambda: desk.record)
        printed = RecordSteps(hands, self._desk).print_again()
        if digest(printed) != digest((self._out / "letter.pdf").read_bytes()):
            raise StepFailed("The bytes printed a week later are not those that were signed.")
        hands.desktop.theme.use_dark(True)
        self._desk().go_home()
        hands.picture("home-dark")
        hands.desktop.theme.use_dark(False)
        hands.window.close()
        QTest.qWait(50)

    def _count_a_session(self) -> None:
        FileSteps(self._hands, self._desk).book_for_today()
        self._told.append(f"   {counted_session(self._hands, self._desk)}")

    def _check_store(self) -> None:
        lines: list[str] = []
        if not verify(self._store, words.PASSPHRASE, self._clock, lines.append):
            raise StepFailed("verify found a fault: " + "; ".join(lines))
        for file in self._store.rglob("*"):
            content = file.read_bytes().lower() if file.is_file() else b""
            for name in (words.CLIENT_SURNAME, "calloway", "ashdown", "bicycle"):
                if name.lower().encode() in content:
                    raise StepFailed(f"{file.name} holds clear text.")
        self._told.append("   " + "\n   ".join(lines))

    def _write_account(self) -> None:
        account = [
            "# The tour",
            "",
            "Everybody and everything in these pictures is synthetic. Real windows, real encrypted store, real PDF.",
            "",
            *self._told,
            "",
            f"People: Dr Priya Nandakumar (passphrase: {words.PASSPHRASE}), Bethan Aldous "
            f"(passphrase: {words.COLLEAGUE_PASSPHRASE}). Client: Mr Daniel Hargreave. Protected: Person A and Person B.",
            "",
            "letter.pdf is the sealed letter; printed.pdf is what QPrinter put on paper; store/ is the encrypted store.",
            "",
        ]
        (self._out / "tour.md").write_text("\n".join(account), encoding="utf-8")
