"""Words offered while somebody types into a line; anything else may be typed as well."""

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCompleter, QLineEdit


def suggest(line: QLineEdit, offered: Iterable[str]) -> None:
    """Offer these; an earlier offer is replaced."""
    completer = QCompleter(list(offered), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(10)
    line.setCompleter(completer)
