"""What can be set into a letter while it is written: tables from the record, passages, another size of type."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock, marker_of
from recolo_desktop.domain.letters.letter_template import Snippet
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.letters.snippet_dialog import SnippetDialog

SIZES = (11, 12, 14, 16, 18, 24)


class LetterTools(QWidget):
    """letter_changed: emitted with the letter after a table or size was set in it."""

    letter_changed = Signal(object)

    def __init__(self, context: TabContext, box: RichBox, letter: Callable[[], Letter | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._box, self._letter = context, box, letter
        self.insert_button, self.passage_button = QPushButton("Insert"), QPushButton("Passages")
        self.size_edit = ChoiceBox()
        self.size_edit.offer((str(size), f"{size} point") for size in SIZES)
        self.size_edit.setAccessibleName("Size of type")
        self.size_edit.currentIndexChanged.connect(self._size_chosen)
        self.insert_button.setMenu(self._tables())
        self._passages = QMenu(self)
        self._passages.aboutToShow.connect(self._ask_passages)
        self.passage_button.setMenu(self._passages)
        decorate(self.insert_button, "plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.insert_button, self.passage_button, self.size_edit):
            row.addWidget(widget)
        row.addStretch(1)
        self._fill_passages(())
        self.inputs = (self.insert_button, self.passage_button, self.size_edit)

    def show_size(self, point_size: int) -> None:
        """The letter in hand has this size."""
        self.size_edit.blockSignals(True)
        self.size_edit.set_value(str(point_size))
        self.size_edit.blockSignals(False)

    def _size_chosen(self) -> None:
        letter, size = self._letter(), self.size_edit.value()
        if letter is not None and size and int(size) != letter.point_size:
            self.letter_changed.emit(letter.in_size(int(size)))

    def _tables(self) -> QMenu:
        menu = QMenu(self)
        for kind in BlockKind:
            menu.addAction(kind.value).triggered.connect(lambda _=False, kind=kind: self.insert(kind))
        menu.addSeparator()
        menu.addAction("Bring all up to date").triggered.connect(lambda _=False: self.refresh_all())
        return menu

    def insert(self, kind: BlockKind) -> None:
        """Set a table in where the cursor stands, as the record has it now."""
        self._fetch((kind,))

    def refresh_all(self) -> None:
        """Every table again from the record; what is signed never changes."""
        letter = self._letter()
        if letter is not None and letter.blocks:
            self._fetch(tuple(block.kind for block in letter.blocks))

    def _fetch(self, kinds: tuple[BlockKind, ...]) -> None:
        letter, sitting = self._letter(), self._context.sitting
        if letter is None:
            return
        letters, actor = sitting.services.letters, sitting.actor
        sitting.tasks.run(
            lambda: tuple(letters.block(actor, letter.client_id, kind, letter.audience) for kind in kinds),
            self._got,
            self._refused,
        )

    def _got(self, blocks: tuple[LetterBlock, ...]) -> None:
        letter = self._letter()
        if letter is None:
            return
        for block in blocks:
            letter = letter.with_block(block)
        self.letter_changed.emit(letter)
        for block in blocks:
            if marker_of(block.kind) not in self._box.toPlainText():
                self._box.insertPlainText(f"\n\n{block.marker}\n\n")

    def _refused(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def _ask_passages(self) -> None:
        sitting = self._context.sitting
        sitting.tasks.run(
            lambda: sitting.services.templates.snippets(sitting.actor), self._fill_passages, self._refused
        )

    def _fill_passages(self, snippets: tuple[Snippet, ...]) -> None:
        self._passages.clear()
        for one in snippets:
            self._passages.addAction(one.title).triggered.connect(
                lambda _=False, one=one: self._box.insertPlainText(one.words)
            )
        if snippets:
            self._passages.addSeparator()
        self._passages.addAction("Keep the selected words as a passage").triggered.connect(lambda _=False: self.keep())
        self._passages.addAction("Take a passage off the list").triggered.connect(
            lambda _=False: self.withdraw(snippets)
        )

    def keep(self) -> None:
        """The selected words, for every letter of the team."""
        words = self._box.chosen_words()
        self.dialog = SnippetDialog(self, self._context.sitting, words)
        self.dialog.kept.connect(lambda: self._context.announce("Kept. It is offered in every letter."))
        self.dialog.open()

    def withdraw(self, snippets: tuple[Snippet, ...]) -> None:
        """Choose one that is no longer offered."""
        menu = QMenu(self)
        sitting = self._context.sitting
        for one in snippets:
            menu.addAction(one.title).triggered.connect(
                lambda _=False, one=one: sitting.tasks.run(
                    lambda: sitting.services.templates.withdraw_snippet(sitting.actor, one.id),
                    lambda _: self._context.announce(f"“{one.title}” is no longer offered."),
                    self._refused,
                )
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.passage_button.mapToGlobal(self.passage_button.rect().bottomLeft()))
