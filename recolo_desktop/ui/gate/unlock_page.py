"""Unlocking: who, passphrase, and what went wrong in a sentence. Shows no client's name."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.presenters.team.unlock_desk import UnlockDesk
from recolo_desktop.services.team.store_face import StoreFace, UnlockCard
from recolo_desktop.ui.compiled.ui_unlock import Ui_Unlock
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.show_passphrase import show_as_typed
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look

_AFTER_FIRST_PAINT_MS = 50
_UNLOCKING = "Unlocking…"


class UnlockPage(QWidget):
    """unlocking: emitted with who and the passphrase. recovering: emitted with who, for the recovery key.

    restoring: emitted to open a backup.
    """

    unlocking = Signal(str, str)
    recovering = Signal(str)
    restoring = Signal()

    def __init__(self, face: StoreFace | None, fault: str, wait_for: Callable[[str], int]) -> None:
        super().__init__()
        self.setObjectName("page")
        self.desk = UnlockDesk(face, wait_for)
        card = QFrame(self)
        self.form = Ui_Unlock()
        self.form.setupUi(card)
        card.setProperty("kind", "card")
        card.setFixedSize(look().px(860), look().px(560))
        outer = QGridLayout(self)
        outer.addWidget(card, 1, 1)
        for edge in (0, 2):
            outer.setRowStretch(edge, 1)
            outer.setColumnStretch(edge, 1)
        self._set_up(face, fault)
        self._countdown = QTimer(self)
        self._countdown.setInterval(1000)
        self._countdown.timeout.connect(self._show_wait)
        QTimer.singleShot(_AFTER_FIRST_PAINT_MS, self, self._finish)

    def _set_up(self, face: StoreFace | None, fault: str) -> None:
        form, palette = self.form, look().palette
        form.sealed_icon.setPixmap(pixmap("lock", palette.green.text))
        form.team_label.setText(face.team if face else "")
        demo = "Synthetic demo records. " if face and face.is_demo else ""
        form.laptop_label.setText(f"{demo}Everything stays on this laptop, encrypted.")
        form.fault_label.setText(fault)
        form.fault_label.setVisible(bool(fault))
        form.passphrase_problem.hide()
        form.caps_label.setText("Caps Lock is on")
        form.caps_label.hide()
        decorate(form.unlock_button, "lock-open", primary=True)
        decorate(form.recovery_button, "key-round")
        decorate(form.show_button, "eye")
        show_as_typed(form.show_button, form.passphrase_edit)
        form.passphrase_edit.setAccessibleName("Passphrase")
        form.passphrase_edit.returnPressed.connect(self.submit)
        form.unlock_button.clicked.connect(self.submit)
        form.recovery_button.clicked.connect(self._recover)
        form.restore_button.clicked.connect(self.restoring)
        decorate(form.restore_button, "history")
        form.name_edit.setVisible(self.desk.hides_names)
        form.name_edit.returnPressed.connect(form.passphrase_edit.setFocus)
        form.people_area.setVisible(not self.desk.hides_names)
        self._buttons = QButtonGroup(self)
        for at, person in enumerate(self.desk.people):
            button = _person_button(person)
            button.clicked.connect(lambda _=False, person=person: self.choose(person.staff_id))
            self._buttons.addButton(button)
            form.people_layout.insertWidget(at, button)
        for widget in (form.passphrase_edit, form.unlock_button, form.show_button, form.recovery_button):
            widget.setEnabled(bool(self.desk.people) and not fault)
        if self.desk.hides_names:
            form.who_label.setText("Unlock")
            form.name_edit.setFocus()
        elif self.desk.people:
            self.choose(self.desk.people[0].staff_id)

    def begin_with(self, staff_id: str) -> None:
        """Whoever locked is expected back, unless names are typed here."""
        if not self.desk.hides_names and staff_id in {person.staff_id for person in self.desk.people}:
            self.choose(staff_id)

    def choose(self, staff_id: str) -> None:
        """Pick who is unlocking."""
        chosen = self.desk.choose(staff_id)
        self.form.who_label.setText(f"Unlock as {chosen.name}")
        for button, person in zip(self._buttons.buttons(), self.desk.people, strict=True):
            button.setChecked(person is chosen)
        self.form.passphrase_edit.clear()
        self.form.passphrase_problem.hide()
        self.form.passphrase_edit.setFocus()

    def _recover(self) -> None:
        if self.desk.chosen is not None:
            self.recovering.emit(self.desk.chosen.staff_id)

    def submit(self) -> None:
        """Try the passphrase."""
        passphrase = self.form.passphrase_edit.text()
        if not self.desk.may_try():
            return
        if refusal := self.desk.refusal_of(self.form.name_edit.text(), passphrase):
            self.show_refusal(Refusal(refusal))
        elif self.desk.chosen is not None and self.desk.may_try():
            self.desk.is_unlocking = True
            self.form.unlock_button.setEnabled(False)
            self.form.unlock_button.setText(_UNLOCKING)
            self.form.passphrase_problem.hide()
            self.unlocking.emit(self.desk.chosen.staff_id, passphrase)

    def take_focus(self) -> None:
        """The keyboard goes where the typing starts."""
        (self.form.name_edit if self.desk.hides_names else self.form.passphrase_edit).setFocus()

    @property
    def is_unlocking(self) -> bool:
        """Whether a passphrase is being tried at this moment."""
        return self.desk.is_unlocking

    def say(self, sentence: str) -> None:
        """Something that happened before, to be known now."""
        self.form.laptop_label.setText(sentence)

    def show_refusal(self, refusal: Refusal) -> None:
        """Say why it did not unlock; the next try may have to wait."""
        self.desk.is_unlocking = False
        self.form.passphrase_problem.setText(str(refusal))
        self.form.passphrase_problem.show()
        self.form.passphrase_edit.clear()
        self.form.passphrase_edit.setFocus()
        self._show_wait()
        if not self.form.unlock_button.isEnabled():
            self._countdown.start()

    def _show_wait(self) -> None:
        wait = self.desk.seconds_to_wait()
        self.form.unlock_button.setEnabled(not wait)
        self.form.unlock_button.setText(f"Unlock (wait {wait} s)" if wait else "Unlock")
        if not wait:
            self._countdown.stop()

    def _finish(self) -> None:
        """What the first frame does without: Qt's own enums alone cost a tenth of the start."""
        from PySide6.QtCore import Qt  # noqa: PLC0415

        from recolo_desktop.ui.kit.caps_lock import CapsLockHint  # noqa: PLC0415

        self.form.people_area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        CapsLockHint(self.form.passphrase_edit, self.form.caps_label)


def _person_button(person: UnlockCard) -> QPushButton:
    button = QPushButton()
    button.setProperty("kind", "person")
    button.setCheckable(True)
    button.setAccessibleName(f"{person.name}, {person.profession}")
    line = QHBoxLayout(button)
    line.setContentsMargins(12, 4, 12, 4)
    line.setSpacing(12)
    avatar = words(person.initials, "avatar")
    avatar.setFixedSize(look().px(34), look().px(34))
    line.addWidget(avatar)
    text = QVBoxLayout()
    text.setSpacing(0)
    text.addWidget(words(person.name, "label"))
    text.addWidget(words(person.profession, "second"))
    line.addLayout(text, 1)
    return button
