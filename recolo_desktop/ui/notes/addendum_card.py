"""One addendum as it stands beside its note."""

from PySide6.QtWidgets import QFrame, QVBoxLayout

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.notes.session_note import Addendum
from recolo_desktop.ui.kit.formatted_words import Hits, read_words
from recolo_desktop.ui.kit.labels import words


def addendum_card(number: int, addendum: Addendum, fault: str | None, hits: Hits | None = None) -> QFrame:
    """Who added what and when; a broken seal says so."""
    card = QFrame()
    card.setProperty("kind", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(16, 12, 16, 14)
    column.addWidget(words(f"{number}. {addendum.what.heading}", "h3"))
    column.addWidget(words(f"Signed {screen_time(addendum.signed_at)}, {addendum.author_name}", "second"))
    if fault:
        column.addWidget(words(f"Do not rely on this addendum. {fault}", "toned", tone="red", wrap=True))
    column.addWidget(read_words(addendum.text, hits))
    return card
