"""Showing what is typed into a passphrase field, for as long as somebody wants to see it."""

from PySide6.QtWidgets import QLineEdit, QPushButton


def show_as_typed(button: QPushButton, *edits: QLineEdit) -> None:
    """A Show button beside a passphrase."""

    def toggled(shown: bool) -> None:
        for edit in edits:
            edit.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        button.setText("Hide" if shown else "Show")

    button.setCheckable(True)
    button.setAutoDefault(False)
    button.toggled.connect(toggled)
