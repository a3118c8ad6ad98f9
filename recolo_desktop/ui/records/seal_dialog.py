"""The signatures under a note or a letter: who, in what capacity at that time, when, and whether they hold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.services.letters.seals import Seal
from recolo_desktop.ui.kit.labels import chip, words
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.look.theme import look


class SealDialog(QDialog):
    """One block for each signature."""

    def __init__(self, parent: QWidget, client: Client, seals: Sequence[Seal]) -> None:
        super().__init__(parent)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"Signatures – {client.banner_name}")
        self.setMinimumWidth(look().px(560))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(10)
        column.addWidget(words("Signatures", "h1"))
        for seal in seals:
            holds = seal.fault is None
            column.addWidget(
                chip(
                    f"{seal.what}: unchanged since it was signed" if holds else f"{seal.what}: do not rely on it",
                    "green" if holds else "red",
                    "circle-check" if holds else "triangle-alert",
                )
            )
            grid = QGridLayout()
            fill_terms(grid, _facts(seal))
            column.addLayout(grid)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _facts(seal: Seal) -> list[tuple[str, str]]:
    rows = [
        ("Signed by", seal.name),
        ("As", f"{seal.profession}, {seal.registration}" if seal.registration else seal.profession),
        ("When", screen_time(seal.signed_at)),
    ]
    if seal.left_the_team_on:
        rows.append(("Since then", f"Left the team on {seal.left_the_team_on}; signatures made before that stay valid"))
    if seal.fault:
        rows.append(("What is wrong", seal.fault))
    return rows
