"""The stages so far as a row of boxes, the present one solid, with days, waits and the dose in words."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.presenters.clients.timeline import pathway_words, stages_to_come
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.labels import chip, clear, words
from recolo_desktop.ui.look.theme import look


class PathwayLine(QWidget):
    """Read as one sentence by screen readers."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 6, 16, 0)
        column.setSpacing(4)
        self._row = QHBoxLayout()
        self._row.setSpacing(look().px(6))
        column.addLayout(self._row)

    def show_record(self, record: ClientRecord) -> None:
        """Replace what stands there."""
        clear(self._row)
        last = len(record.moves) - 1
        for at, move in enumerate(record.moves):
            day = f" {screen_date(move.on)}" if move.on else ""
            box = chip(f"{move.stage.value}{day}", "blue" if at == last else "grey")
            box.setToolTip("\n".join(part for part in (move.owner, move.reason) if part))
            if at:
                self._row.addWidget(words("›", "second"))
            self._row.addWidget(box)
        for stage in stages_to_come(record):
            self._row.addWidget(words("›", "second"))
            self._row.addWidget(words(stage.value, "second"))
        said = pathway_words(record)
        if said:
            self._row.addSpacing(look().px(12))
            self._row.addWidget(words(said, "label", wrap=True), 1)
        else:
            self._row.addStretch(1)
        passed = ", ".join(f"{move.stage.value} {screen_date(move.on) if move.on else ''}" for move in record.moves)
        self.setAccessibleName(f"Pathway: {passed}. {said}")
