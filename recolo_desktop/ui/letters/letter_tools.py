"""What can be set into a letter while it is written: tables from the record, passages, another size of type."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock, marker_of
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import decorate
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.records.passages import Passages

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
        self.passages = Passages(context, lambda: box, self)
        self.passage_button.setMenu(self.passages.menu)
        box.passage_wanted.connect(self.passages.complete)
        decorate(self.insert_button, "plus")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.insert_button, self.passage_button, self.size_edit):
            row.addWidget(widget)
        row.addStretch(1)
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
