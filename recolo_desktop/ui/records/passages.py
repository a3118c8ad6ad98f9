"""The team's passages where somebody writes: chosen from a menu, or by the beginning of their name."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QMenu, QWidget

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter_template import Snippet
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.rich_box import RichBox
from recolo_desktop.ui.records.snippet_dialog import SnippetDialog


class Passages(QObject):
    """`box` says where somebody writes; `menu` is offered by a button, and under the caret by Ctrl and Space."""

    def __init__(self, context: TabContext, box: Callable[[], RichBox | None], parent: QWidget) -> None:
        super().__init__(parent)
        self._context, self._box, self._window = context, box, parent
        self.menu = QMenu(parent)
        self.menu.aboutToShow.connect(lambda: self._ask(self._fill))
        self._fill(())

    def _ask(self, got: Callable[[tuple[Snippet, ...]], None]) -> None:
        sitting = self._context.sitting
        sitting.tasks.run(lambda: sitting.services.templates.snippets(sitting.actor), got, self._refused)

    def _refused(self, refusal: Refusal) -> None:
        self._context.announce(str(refusal))

    def _fill(self, snippets: tuple[Snippet, ...]) -> None:
        self.menu.clear()
        self._offer(self.menu, snippets)
        if snippets:
            self.menu.addSeparator()
        self.menu.addAction("Keep the selected words as a passage").triggered.connect(lambda _=False: self.keep())
        self.menu.addAction("Take a passage off the list").triggered.connect(lambda _=False: self.withdraw(snippets))

    def _offer(self, menu: QMenu, snippets: tuple[Snippet, ...], typed: str = "") -> None:
        for one in snippets:
            menu.addAction(one.title).triggered.connect(lambda _=False, one=one: self._put(one, typed))

    def _put(self, one: Snippet, typed: str = "") -> None:
        """The passage in the place of what was typed of its name; one step to undo."""
        box = self._box()
        if box is None:
            return
        cursor = box.textCursor()
        cursor.movePosition(QTextCursor.MoveOperation.Left, QTextCursor.MoveMode.KeepAnchor, len(typed))
        if cursor.selectedText().casefold() == typed.casefold():
            box.setTextCursor(cursor)
        box.put_passage(one.words)
        box.setFocus()

    # -- by name --------------------------------------------------------------------------------------

    def complete(self) -> None:
        """What was just typed is the name of a passage, or begins one: put it in, or offer those that begin so."""
        self._ask(self._complete)

    def _complete(self, snippets: tuple[Snippet, ...]) -> None:
        box = self._box()
        if box is None:
            return
        typed, begun = _named(box, snippets)
        if len(begun) == 1 and typed:
            self._put(begun[0], typed)
            return
        if not begun:
            self._context.announce("No passage is kept yet." if not snippets else "No passage begins so.")
            return
        menu = QMenu(self._window)
        self._offer(menu, begun, typed)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(box.viewport().mapToGlobal(box.cursorRect().bottomLeft()))

    # -- keeping --------------------------------------------------------------------------------------

    def keep(self) -> None:
        """The selected words, for whatever the team writes."""
        box = self._box()
        self.dialog = SnippetDialog(self._window, self._context.sitting, box.chosen_words() if box else "")
        self.dialog.kept.connect(lambda: self._context.announce("Kept. It is offered in every note and letter."))
        self.dialog.open()

    def withdraw(self, snippets: tuple[Snippet, ...]) -> None:
        """Choose one that is no longer offered."""
        menu, sitting = QMenu(self._window), self._context.sitting
        for one in snippets:
            menu.addAction(one.title).triggered.connect(
                lambda _=False, one=one: sitting.tasks.run(
                    lambda: sitting.services.templates.withdraw_snippet(sitting.actor, one.id),
                    lambda _: self._context.announce(f"“{one.title}” is no longer offered."),
                    self._refused,
                )
            )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._window.mapToGlobal(self._window.rect().center()))


def _named(box: RichBox, snippets: tuple[Snippet, ...]) -> tuple[str, tuple[Snippet, ...]]:
    """What stands before the caret and begins the name of a passage, the longest such words; all where nothing does.

    A whole name is one, also where it begins others.
    """
    before = box.textCursor().block().text()[: box.textCursor().positionInBlock()]
    words = before.split(" ")
    for at in range(max(0, len(words) - _LONGEST_NAME), len(words)):
        typed = " ".join(words[at:])
        begun = tuple(one for one in snippets if typed and one.title.casefold().startswith(typed.casefold()))
        whole = tuple(one for one in begun if one.title.casefold() == typed.casefold())
        if begun:
            return typed, whole or begun
    return "", snippets if not words[-1] else ()


_LONGEST_NAME = 6  # words
