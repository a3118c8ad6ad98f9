"""What stands where no goal is: how to begin one, or why none is shown."""

from collections.abc import Callable

from PySide6.QtWidgets import QPushButton, QWidget

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.labels import decorate

_TO_SET = [
    "The goal in the client's own words",
    "What the expected outcome would look like",
    "What more and less than that would look like",
]


def no_goals(client: Client, begin: Callable[[], None] | None, *, reads: bool) -> QWidget:
    """`begin` is None for whoever sets no goals."""
    buttons = []
    if begin is not None:
        start = QPushButton("Set a goal")
        start.setProperty("kind", "primary")
        decorate(start, "plus", primary=True)
        start.clicked.connect(begin)
        buttons.append(start)
    name = client.preferred_name or client.salutation_name
    meaning = (
        f"Agree one with {name}, then set what −2 to +2 would look like. Reviews then "
        "show how far each goal has come, and the T-score sums them up."
        if reads
        else "Goals are shown to those who treat the client."
    )
    heading = "No goals yet" if reads else "Occupational therapy goals"
    return empty_state("target", heading, meaning, _TO_SET if begin is not None else [], buttons)
