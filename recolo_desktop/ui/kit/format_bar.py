"""The bar over boxes for formatted words: it acts on the box in which somebody writes, and says how its words look."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget

from recolo_desktop.domain.basics.folding import words as words_of
from recolo_desktop.domain.basics.formatted_text import Shape
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.labels import decorate, words
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.look.theme import look

_PARAGRAPHS = ((Shape.TEXT, "Text"), (Shape.HEADING, "Heading"), (Shape.QUOTATION, "Quotation"))
_FIND = "Find in what you write"


class FormatBar(QFrame):
    """Made once for a page; `watch` tells it of each box."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("kind", "clear")
        self._boxes: list[RichBox] = []
        self._box: RichBox | None = None
        self.shape_edit = ChoiceBox(self)
        self.shape_edit.offer((shape.value, name) for shape, name in _PARAGRAPHS)
        self.shape_edit.setAccessibleName("What this paragraph is")
        self.shape_edit.setFixedWidth(look().px(130))
        self.shape_edit.activated.connect(self._shape_chosen)
        self.bold_button = self._button("bold", "Bold (Ctrl+B)", self.bold)
        self.points_button = self._button("list", "Points (Ctrl+Shift+8)", partial(self.shape, Shape.POINT))
        self.numbers_button = self._button(
            "list-ordered", "Numbered points (Ctrl+Shift+7)", partial(self.shape, Shape.NUMBERED)
        )
        self.undo_button = self._button("undo-2", "Undo (Ctrl+Z)", self.undo, checkable=False)
        self.redo_button = self._button("redo-2", "Do again (Ctrl+Y)", self.redo, checkable=False)
        self.find_button = self._button("search", f"{_FIND} (Ctrl+F)", self.begin_to_find, checkable=False)
        self.find_line = QLineEdit(self)
        self.find_line.setPlaceholderText("Find; Enter goes on")
        self.find_line.setAccessibleName(_FIND)
        self.find_line.returnPressed.connect(self.find_next)
        self.find_line.setMaximumWidth(190)
        self.find_line.hide()
        self.count_label = words("", "second")
        self.buttons = (
            self.bold_button, self.points_button, self.numbers_button, self.undo_button, self.redo_button,
            self.find_button,
        )  # fmt: skip
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(20, 4, 20, 4)
        row.setSpacing(4)
        for widget in (self.shape_edit, *self.buttons, self.find_line):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.count_label)
        QShortcut(QKeySequence("Esc"), self.find_line, self._end_to_find, context=Qt.ShortcutContext.WidgetShortcut)

    def _button(self, icon: str, name: str, does: Callable[[], None], *, checkable: bool = True) -> QPushButton:
        button = QPushButton(self)
        button.setProperty("kind", "bar")
        button.setCheckable(checkable)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the caret where it is
        button.setToolTip(name)
        button.setAccessibleName(name.split(" (", maxsplit=1)[0])
        decorate(button, icon)
        button.clicked.connect(does)
        return button

    # -- the boxes ------------------------------------------------------------------------------------

    def watch(self, box: RichBox) -> None:
        """One more box that this bar is for."""
        self._boxes.append(box)
        self._box = self._box or box
        box.installEventFilter(self)
        box.format_moved.connect(self.show_format)
        box.words_changed.connect(self.show_format)
        box.find_wanted.connect(self.begin_to_find)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self.show_format)  # its boxes are shown with it

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn and isinstance(watched, RichBox):
            self._box = watched
            self.show_format()
        return False

    def show_format(self) -> None:
        """How the words at the caret look, and how many there are."""
        box = self._box
        if box is None:
            return
        shape = box.shape
        self.shape_edit.set_value((shape if shape in dict(_PARAGRAPHS) else Shape.TEXT).value)
        self.bold_button.setChecked(box.is_bold and shape is not Shape.HEADING)
        self.points_button.setChecked(shape is Shape.POINT)
        self.numbers_button.setChecked(shape is Shape.NUMBERED)
        count = sum(len(words_of(one.toPlainText())) for one in self._boxes if one.isVisibleTo(self.window()))
        self.count_label.setText(f"{count} word{'' if count == 1 else 's'}")

    @property
    def box(self) -> RichBox | None:
        """Where somebody writes, or wrote last."""
        return self._box

    def add_tool(self, button: QPushButton) -> None:
        """One more button, for what only this page has."""
        button.setProperty("kind", "bar")
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._row.insertWidget(self._row.indexOf(self.find_line), button)

    # -- what it does ---------------------------------------------------------------------------------

    def bold(self) -> None:
        if self._box is not None:
            self._box.toggle_bold()
            self.show_format()

    def shape(self, shape: Shape) -> None:
        """The chosen paragraphs become this; or text again, where they are it."""
        if self._box is not None:
            self._box.take_shape(shape)
            self.show_format()

    def _shape_chosen(self) -> None:
        box, shape = self._box, Shape(self.shape_edit.value() or Shape.TEXT)
        if box is not None:
            if box.shape is not shape:
                box.take_shape(box.shape if shape is Shape.TEXT else shape)
            box.setFocus()

    def undo(self) -> None:
        if self._box is not None:
            self._box.undo()

    def redo(self) -> None:
        if self._box is not None:
            self._box.redo()

    def begin_to_find(self) -> None:
        """The line in which to type what is looked for."""
        self.find_line.show()
        self.find_line.setFocus()
        self.find_line.selectAll()

    def find_next(self) -> None:
        """The next place in this box or the ones after it, and from the first again; said when there is none."""
        sought = self.find_line.text()
        shown = [one for one in self._boxes if one.isVisibleTo(self.window())]
        if not sought or not shown:
            return
        at = shown.index(self._box) if self._box in shown else 0
        for turn, box in enumerate((*shown[at:], *shown[: at + 1])):
            cursor = box.textCursor() if turn == 0 else QTextCursor(box.document())
            found = box.document().find(sought, cursor, QTextDocument.FindFlag(0))
            if not found.isNull():
                self._box = box
                box.setTextCursor(found)
                box.growing.follow_caret()
                self.show_format()
                return
        self.count_label.setText("Not found")

    def _end_to_find(self) -> None:
        box = self._box  # before the focus goes on by itself
        self.find_line.hide()
        if box is not None:
            box.setFocus()
