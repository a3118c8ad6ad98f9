"""The words of a note, a box for each heading of its type; what the last note carries on waits to be confirmed."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.notes.note_type import NoteType, Section, WrittenSection
from recolo_desktop.ui.kit.labels import words
from recolo_desktop.ui.kit.list_fields import ListField
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.notes.name_hint import NameHint


class SectionsEdit(ListField):
    """Its value is a list of written sections. Words of a heading that another type does not have stay in view.

    box_made: emitted with each box that comes to be, so that it gets its spelling. named_in: emitted with a hint and
    the paragraph that is being written, to look whom it names.
    """

    box_made, named_in = Signal(object), Signal(object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: dict[str, _Row] = {}
        self._sections: tuple[Section, ...] = ()
        self._last: Mapping[str, WrittenSection] = {}
        self._standing: frozenset[str] = frozenset()

    def box(self, key: str) -> RichBox:
        """Where the words of one heading are typed."""
        return self._rows[key].box

    def use(self, note_type: NoteType) -> None:
        """The headings of another type; words under headings that both have stay where they are."""
        self._sections = note_type.sections
        for section in note_type.sections:
            row = self._row(section.key, section.heading)
            row.show_section(section)
            self._column.removeWidget(row)
            self._column.addWidget(row)
        self._offer()
        self._show_rows()

    def hint_in_view(self) -> NameHint | None:
        """The hint that stands on the screen."""
        return next((row.hint for row in self._rows.values() if row.hint.isVisibleTo(self)), None)

    def show_last(self, last: Mapping[str, WrittenSection], standing: Collection[str]) -> None:
        """What the last note said under each heading that is carried on, and the ids of all notes that hold."""
        self._last, self._standing = last, frozenset(standing)

    def withdraw_offers(self) -> None:
        """What the last note does not say any more is offered no longer: it was made in error, or a newer one holds."""
        for key, row in self._rows.items():
            row.withdraw(self._last.get(self._source_of(key)), self._standing)
        self._offer()
        self._show_rows()

    def _source_of(self, key: str) -> str:
        """Under which heading of an earlier note the words for this one stand."""
        return next((one.carried_from for one in self._sections if one.key == key and one.carried_from), key)

    def bring(self, box: RichBox) -> bool:
        """Offer what the last note says under the heading of this box; whether it says anything."""
        key, row = next((key, row) for key, row in self._rows.items() if row.box is box)
        offered = self._last.get(self._source_of(key))
        if offered is None or not row.may_be_offered:
            return False
        row.offer(offered)
        self.changed.emit()
        return True

    def _offer(self) -> None:
        for section in self._sections:
            offered, row = self._last.get(section.carried_from), self._rows[section.key]
            if offered is not None and row.is_untouched:
                row.offer(offered)

    def _row(self, key: str, heading: str) -> "_Row":
        if key not in self._rows:
            row = self._rows[key] = _Row(key, heading, self)
            self._column.addWidget(row)
            row.box.words_changed.connect(self.changed)
            row.settled.connect(self.changed)
            row.hint.asked.connect(lambda said: self.named_in.emit(row.hint, said))
            self.box_made.emit(row.box)
        return self._rows[key]

    def _show_rows(self) -> None:
        keys = {section.key for section in self._sections}
        for key, row in self._rows.items():
            row.setVisible(key in keys or not row.is_untouched)

    def _in_order(self) -> Iterable["_Row"]:
        asked = [self._rows[section.key] for section in self._sections]
        return (*asked, *(row for row in self._rows.values() if row not in asked))

    def value(self) -> list[dict[str, Any]]:
        return [row.value() for row in self._in_order() if not row.is_untouched]

    def set_value(self, value: list[Any] | tuple[Any, ...] | None) -> None:
        given = {one["key"]: WrittenSection(**one) for one in value or ()}
        asked = {section.key for section in self._sections}
        for key, one in given.items():
            row = self._row(key, one.heading or key)
            if key not in asked and one.heading:
                row.show_section(Section(key=key, heading=one.heading))
            row.put(one)
        for key, row in self._rows.items():
            if key not in given:
                row.put(None)
        self._show_rows()


class _Row(QWidget):
    """One heading, its prompt, what is carried to it, and its box.

    settled: emitted when what is carried was confirmed or taken out.
    """

    settled = Signal()

    def __init__(self, key: str, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._key, self._heading = key, heading
        self._carried: WrittenSection | None = None
        self._waits = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        self.heading_label = words(heading, "label")
        self.box = RichBox(self)
        self.box.setAccessibleName(heading)
        self.heading_label.setBuddy(self.box)
        self.carried_card = _CarriedCard(self)
        self.carried_card.confirm_button.clicked.connect(self._confirm)
        self.carried_card.out_button.clicked.connect(self._take_out)
        self.carried_card.own_button.clicked.connect(self._are_own)
        self.hint = NameHint(self.box, self)
        for widget in (self.heading_label, self.carried_card, self.box, self.hint):
            column.addWidget(widget)

    def show_section(self, section: Section) -> None:
        """Heading, prompt and height as the type says them."""
        self._heading = section.heading
        self.heading_label.setText(section.heading)
        self.box.setAccessibleName(section.heading)
        self.box.setPlaceholderText(section.prompt)
        self.box.set_least_lines(section.lines)

    @property
    def is_untouched(self) -> bool:
        return not self.box.toPlainText().strip() and self._carried is None

    @property
    def may_be_offered(self) -> bool:
        """Words of an earlier note that were confirmed stay what they are: their source is not taken off them."""
        return self._carried is None or self._waits or not self._carried.carried_text

    def offer(self, carried: WrittenSection) -> None:
        """Words of the last note, which wait for somebody to say what becomes of them."""
        self._carried, self._waits = carried, True
        self.carried_card.show_words(self._heading, carried)

    def withdraw(self, newest: WrittenSection | None, standing: Collection[str]) -> None:
        """Take an offer away that is not the newest; where words stand whose note is gone, ask until they are out."""
        carried = self._carried
        if carried is None or not carried.carried_text:
            return
        is_gone = carried.carried_id not in standing
        if is_gone and self.box.toPlainText().strip():
            if not (self._waits and self.carried_card.is_gone):
                self.carried_card.show_words(self._heading, carried, is_gone=True)
            self._waits = True
        elif is_gone or (self._waits and (newest is None or carried.carried_id != newest.carried_id)):
            self._carried, self._waits = None, False
            self.carried_card.hide()

    def _confirm(self) -> None:
        if self._carried is not None:
            self.box.begin_with(self._carried.carried_text)
        self._settle()

    def _take_out(self) -> None:
        if self._carried is not None and self.carried_card.is_gone and not self._took_out(self._carried.carried_text):
            self.carried_card.say_edited()
            self.box.setFocus()
            return
        self._are_own()

    def _took_out(self, said: str) -> bool:
        """Whether they are out: only where they stand as whole lines, never inside of a sentence; one step to undo."""
        text = self.box.toPlainText()
        found = re.search(rf"^{re.escape(said.strip())}$\n?", text, re.MULTILINE)
        if found is None:
            return not text.strip()
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(_as_qt_counts(text[: found.start()]))
        cursor.setPosition(_as_qt_counts(text[: found.end()]), QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True

    def _are_own(self) -> None:
        """Nothing of an earlier note stands here any more: what stands is the author's."""
        if self._carried is not None:
            self._carried = replace(self._carried, carried_text="")
        self._settle()

    def _settle(self) -> None:
        self._waits = False
        self.carried_card.hide()
        self.box.setFocus()
        self.settled.emit()

    def value(self) -> dict[str, Any]:
        carried = self._carried
        text, formatted = self.box.kept()
        return {
            "key": self._key,
            "heading": self._heading,
            "text": text,
            "formatted": formatted,
            "carried_from": carried.carried_from if carried else "",
            "carried_text": carried.carried_text if carried else "",
            "carried_id": carried.carried_id if carried else "",
            "waits": self._waits,
        }

    def put(self, one: WrittenSection | None) -> None:
        """What a draft says, without undoing into another one's words."""
        self.box.put(one.text if one else "", one.formatted if one else "")
        self.hint.forget()
        self._carried = one if one and one.carried_from else None
        self._waits = bool(one and one.waits)
        self.carried_card.setVisible(self._waits)
        if self._carried is not None and self._waits:
            self.carried_card.show_words(self._heading, self._carried)


def _as_qt_counts(text: str) -> int:
    """How many places a text takes in a document: an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2


_GONE = "That note was made in error, or its seal does not hold: take its words out"
_EDITED = "These words were edited, or stand inside a sentence. Delete them, then say that what stands is your own."


class _CarriedCard(QFrame):
    """The dashed box: the words, from where they come, and what may be done with them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "dashed")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 10)
        column.setSpacing(4)
        self.is_gone = False
        self.source_label, self.text_label = words("", "second", wrap=True), words("", wrap=True)
        self.confirm_button, self.out_button = QPushButton("Confirm", self), QPushButton("Take out", self)
        self.own_button = QPushButton("What stands is my own", self)
        row = QHBoxLayout()
        for button in (self.confirm_button, self.out_button, self.own_button):
            button.setProperty("kind", "small")
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        column.addWidget(self.source_label)
        column.addWidget(self.text_label)
        column.addLayout(row)
        self.hide()

    def show_words(self, heading: str, carried: WrittenSection, *, is_gone: bool = False) -> None:
        """The buttons say for a screen reader what they are about; what `is_gone` can only be taken out."""
        self.is_gone = is_gone
        gone = f". {_GONE}" if is_gone else ""
        self.source_label.setText(f"{carried.heading}, {carried.carried_from}{gone}")
        self.confirm_button.setVisible(not is_gone)
        self.own_button.setVisible(is_gone)
        self.text_label.setText(carried.carried_text)
        self.confirm_button.setAccessibleName(f"Confirm what was carried to {heading}")
        self.out_button.setAccessibleName(f"Take out what was carried to {heading}")
        self.own_button.setAccessibleName(f"What stands under {heading} is my own")
        self.show()

    def say_edited(self) -> None:
        """The words stand there no longer as they were carried, so a person takes them out."""
        self.source_label.setText(_EDITED)
