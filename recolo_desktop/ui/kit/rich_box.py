"""Words with their formatting, of any length: what is seen is what is kept, signed and printed; no sign is learnt."""

from collections.abc import Iterator

from PySide6.QtCore import QMimeData, QSize, Qt, Signal
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QResizeEvent, QTextBlock, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from recolo_desktop.domain.basics.clean_text import clean
from recolo_desktop.domain.basics.formatted_text import (
    OF_A_LETTER,
    OF_A_NOTE,
    Paragraph,
    Shape,
    Signs,
    in_plain_words,
    kept,
    paragraphs_of,
    read_plain,
)
from recolo_desktop.domain.basics.pasted_text import read_pasted
from recolo_desktop.ui.kit.copied_words import copied, copied_here, plain_words
from recolo_desktop.ui.kit.growing import Growing
from recolo_desktop.ui.kit.rich_document import (
    SHAPE_OF_KEY,
    chosen,
    drop_spaces_before,
    give_shape,
    insert,
    is_bold,
    looks,
    mend,
    paragraph_in,
    shape_of,
)


class RichBox(QTextEdit):
    """A box for a letter, or for one heading of a note.

    words_changed: emitted when words or formatting are others; not when a line was drawn under a word.
    format_moved: emitted when the caret stands where the formatting is another one.
    find_wanted, passage_wanted: emitted by the keys for them.
    """

    words_changed, format_moved, find_wanted, passage_wanted = Signal(), Signal(), Signal(), Signal()

    def __init__(self, parent: QWidget | None = None, signs: Signs = OF_A_NOTE) -> None:
        super().__init__(parent)
        self.signs = signs
        self.growing = Growing(self, self._high)
        self._mending = self._was_shaped = False
        self._said = self.kept()
        self.textChanged.connect(self._compare)
        self.cursorPositionChanged.connect(self.format_moved)
        self.currentCharFormatChanged.connect(self.format_moved)

    def _high(self) -> int:
        return int(self.document().size().height()) + 1

    def _compare(self) -> None:
        if self._mending:
            return
        paragraphs = self.paragraphs()
        is_shaped = any(one.shape is not Shape.TEXT for one in paragraphs)
        if is_shaped or self._was_shaped:  # of text alone nothing can look other than it is
            self._mending = True
            mend(self.document())
            self._mending = False
            paragraphs = self.paragraphs()
        self._was_shaped = is_shaped
        now = kept(paragraphs, self.signs)
        if now != self._said:
            self._said = now
            self.words_changed.emit()

    def set_least_lines(self, lines: int) -> None:
        self.growing.least_lines = lines
        self.growing.fit()

    def sizeHint(self) -> QSize:
        return self.growing.size_hint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.growing.fit_again()

    # -- what stands in it ----------------------------------------------------------------------------

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def paragraphs(self) -> tuple[Paragraph, ...]:
        """What is written."""
        return tuple(paragraph_in(block) for block in self._blocks())

    def kept(self) -> tuple[str, str]:
        """The words as every check reads them, and their formatting where it says more."""
        return kept(self.paragraphs(), self.signs)

    def text(self) -> str:
        """The words as every check reads them."""
        return self.kept()[0]

    def chosen_words(self) -> str:
        """The words that are chosen, each paragraph with the sign of what it is; the first if it is chosen whole."""
        cursor = self.textCursor()
        paragraphs = chosen(cursor)
        is_whole = self.document().findBlock(cursor.selectionStart()).position() == cursor.selectionStart()
        words = in_plain_words(paragraphs, self.signs)
        return words if is_whole else words.removeprefix(self.signs.get(paragraphs[0].shape, ""))

    def put(self, text: str, formatted: str = "") -> None:
        """Other words, which no undo mixes with those before: they may have been another client's."""
        if self.kept() != (text, formatted):
            self._fill(paragraphs_of(text, formatted, self.signs))
        self.document().clearUndoRedoStacks()

    def _fill(self, paragraphs: tuple[Paragraph, ...]) -> None:
        self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(self.document())
        give_shape(cursor, Shape.TEXT)
        cursor.setBlockCharFormat(QTextCharFormat())
        insert(cursor, paragraphs)
        cursor.movePosition(QTextCursor.MoveOperation.Start)
        self.setTextCursor(cursor)
        self.blockSignals(False)
        self.textChanged.emit()

    def begin_with(self, text: str) -> None:
        """Words before what stands here already, which stays what it is; one step to undo."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        if self.document().characterCount() > 1:
            cursor.insertBlock()
            cursor.movePosition(QTextCursor.MoveOperation.Start)
            give_shape(cursor, Shape.TEXT)
        insert(cursor, read_plain(text, self.signs))
        cursor.endEditBlock()

    def insertPlainText(self, text: str) -> None:
        """Words where the caret stands: one line looks as what is around it, more bring the shapes that they have."""
        paragraphs = read_plain(clean(text), self.signs)
        cursor = self.textCursor()
        if len(paragraphs) == 1 and paragraphs[0].shape is Shape.TEXT:
            cursor.insertText(paragraphs[0].words, self.currentCharFormat())
            self.setTextCursor(cursor)
        else:
            self._insert(cursor, paragraphs)

    def put_passage(self, words: str) -> None:
        """A passage, whose signs are those of a letter wherever it is put."""
        paragraphs = read_plain(clean(words), OF_A_LETTER)
        self._insert(self.textCursor(), paragraphs)

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is copied, beside what Qt makes of it also to the letter, for this program."""
        return copied(super().createMimeDataFromSelection(), chosen(self.textCursor()))

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted brings its structure and nothing else; it stands there as it is stored."""
        pasted = copied_here(source) or (read_pasted(source.html(), source.text()) if source.hasHtml() else ())
        self._insert(self.textCursor(), pasted or read_plain(plain_words(source), OF_A_NOTE))

    def _insert(self, cursor: QTextCursor, paragraphs: tuple[Paragraph, ...]) -> None:
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        insert(cursor, paragraphs)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    # -- places in the words --------------------------------------------------------------------------

    def place_of(self, at: int) -> int:
        """Where in the document a place in the words as every check reads them is."""
        left, last = at, 0
        for block in self._blocks():
            one = paragraph_in(block)
            sign, words = self.signs.get(one.shape, ""), one.words
            last = block.position() + block.length() - 1
            if left <= len(sign) + len(words):
                return min(last, block.position() + _as_qt_counts(words[: max(0, left - len(sign))]))
            left -= len(sign) + len(words) + 1
        return last

    # -- formatting -----------------------------------------------------------------------------------

    @property
    def shape(self) -> Shape:
        """What the paragraph in hand is."""
        return shape_of(self.textCursor().block())

    @property
    def is_bold(self) -> bool:
        return is_bold(self.currentCharFormat())

    def toggle_bold(self) -> None:
        """Of the chosen words, or of those that are typed next; a heading has its own."""
        if self.shape is not Shape.HEADING:
            how = QTextCharFormat()
            how.setFontWeight(looks(Shape.TEXT, bold=not self.is_bold).fontWeight())
            self.mergeCurrentCharFormat(how)
            self.format_moved.emit()

    def take_shape(self, shape: Shape) -> None:
        """Every chosen paragraph becomes this; one that is it already becomes text again."""
        cursor = self.textCursor()
        first, last = sorted((cursor.anchor(), cursor.position()))
        wanted = Shape.TEXT if self.shape is shape else shape
        cursor.beginEditBlock()
        block, end = self.document().findBlock(first), self.document().findBlock(last)
        while block.isValid():
            self._shape(QTextCursor(block), wanted)
            if block == end:
                break
            block = block.next()
        cursor.endEditBlock()
        self.format_moved.emit()

    def _shape(self, at: QTextCursor, shape: Shape) -> None:
        was = paragraph_in(at.block())
        give_shape(at, shape)
        at.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        if Shape.HEADING in (was.shape, shape):
            at.setCharFormat(looks(shape))
        at.clearSelection()
        at.setBlockCharFormat(looks(shape))

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """What an input method brings stands there as it is stored, too."""
        said = event.commitString()
        if said != clean(said):
            event.setCommitString(clean(said))
        super().inputMethodEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if self._is_command(event):
            return
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ends_line(event):
            return
        if key == Qt.Key.Key_Backspace and self._leaves_shape():
            return
        super().keyPressEvent(event)

    def _is_command(self, event: QKeyEvent) -> bool:
        """Keys are taken here and not as shortcuts: of two boxes with the same shortcut, Qt lets neither have it."""
        control, shift = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
        if event.modifiers() == control and event.key() == Qt.Key.Key_B:
            self.toggle_bold()
        elif event.modifiers() == control and event.key() == Qt.Key.Key_F:
            self.find_wanted.emit()
        elif event.modifiers() == control and event.key() == Qt.Key.Key_Space:
            self.passage_wanted.emit()
        elif event.modifiers() == control | shift and event.key() in SHAPE_OF_KEY:
            self.take_shape(SHAPE_OF_KEY[Qt.Key(event.key())])
        else:
            return False
        return True

    def _ends_line(self, event: QKeyEvent) -> bool:
        """Whether the key ended a paragraph: after a heading comes text, and an empty point ends its list."""
        if event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier):
            return False
        cursor, shape = self.textCursor(), self.shape
        cursor.beginEditBlock()
        cursor.removeSelectedText()
        drop_spaces_before(cursor)
        if shape is not Shape.TEXT and not cursor.block().text():
            self._shape(cursor, Shape.TEXT)
        else:
            at_end = cursor.atBlockEnd()
            cursor.insertBlock()
            if shape is Shape.HEADING and at_end:
                self._shape(QTextCursor(cursor.block()), Shape.TEXT)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        if shape is Shape.HEADING:
            self.setCurrentCharFormat(looks(self.shape))
        self.ensureCursorVisible()
        return True

    def _leaves_shape(self) -> bool:
        """At the beginning of a point, heading or quotation: it becomes text before anything is deleted."""
        cursor = self.textCursor()
        if cursor.hasSelection() or not cursor.atBlockStart() or self.shape is Shape.TEXT:
            return False
        self.take_shape(self.shape)
        return True


def _as_qt_counts(text: str) -> int:
    """How many places a text takes in a document: an emoji takes two."""
    return len(text.encode("utf-16-le")) // 2
