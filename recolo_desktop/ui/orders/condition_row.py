"""One condition as the order's tab shows it: plain reading first, the court's words beneath, limits and exceptions."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLayout, QPushButton, QVBoxLayout

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.orders.court_order import Condition, OrderEvent
from recolo_desktop.domain.orders.instrument import ConditionCategory
from recolo_desktop.presenters.orders import order_words
from recolo_desktop.ui.kit.labels import chip, icon_label, words
from recolo_desktop.ui.look.icons import pixmap
from recolo_desktop.ui.look.theme import look

Act = Callable[[Condition], object]


class ConditionRow(QFrame):
    """`of_order` names the order where several are shown together; the acts are missing where nobody may change."""

    def __init__(
        self,
        condition: Condition,
        category: ConditionCategory,
        events: tuple[OrderEvent, ...],
        day: date,
        *,
        of_order: str = "",
        acts: tuple[tuple[str, Act], ...] = (),
    ) -> None:
        super().__init__()
        palette = look().palette
        self.setObjectName("conditionrow")
        self.setStyleSheet(f"QFrame#conditionrow {{ border: 0; border-top: 1px solid {palette.border}; }}")
        line = QHBoxLayout(self)
        line.setContentsMargins(18, 12, 18, 12)
        line.setSpacing(14)
        tile = icon_label(category.icon, palette.order.text, 18)
        tile.setFixedSize(look().px(34), look().px(34))
        tile.setAlignment(Qt.AlignmentFlag.AlignCenter)
        tile.setPixmap(pixmap(category.icon, palette.order.text, 18))
        tile.setStyleSheet(
            f"background: {palette.order.tint}; border: 1px solid {palette.order.edge}; border-radius: 4px;"
        )
        line.addWidget(tile, alignment=Qt.AlignmentFlag.AlignTop)
        self._text = QVBoxLayout()
        self._text.setSpacing(4)
        self._text.addLayout(_head(condition, category.name, day, of_order))
        self._say(condition)
        for exception in condition.exceptions:
            self._text.addWidget(words(order_words.exception_line(exception), wrap=True))
        if not condition.exceptions and not condition.struck_out:
            self._text.addWidget(words("No exception recorded", "second"))
        for sentence in order_words.to_confirm(condition, events, day):
            self._text.addWidget(words(sentence, "second", tone="amber", wrap=True))
        self._add_acts(condition, acts)
        line.addLayout(self._text, 1)

    def _say(self, condition: Condition) -> None:
        text = self._text
        if condition.struck_out:
            struck = words(condition.verbatim, "second", wrap=True)
            font = struck.font()
            font.setStrikeOut(True)
            struck.setFont(font)
            text.addWidget(struck)
            text.addWidget(words(f"Typed wrong, corrected: {condition.struck_out}", "second", wrap=True))
            return
        text.addWidget(words(condition.plain_reading or condition.verbatim, "h3", wrap=True))
        if condition.wording_is_unclear:
            unclear = "The court's wording is unclear. Raise it with the officer in the case or probation."
            text.addWidget(words(unclear, "second", tone="amber", wrap=True))
        if condition.plain_reading:
            by = f" Read so by {condition.plain_by}, {screen_date(condition.plain_on)}." if condition.plain_on else ""
            text.addWidget(words(f"The court's words: “{condition.verbatim}”{by}", "second", wrap=True))
        if limits := order_words.limits_of(condition):
            text.addWidget(words(limits, "second", wrap=True))
        if condition.place:
            text.addWidget(words(condition.place, "second", wrap=True))

    def _add_acts(self, condition: Condition, acts: tuple[tuple[str, Act], ...]) -> None:
        if not acts or condition.struck_out:
            return
        row = QHBoxLayout()
        for verb, act in acts:
            button = QPushButton(verb)
            button.setProperty("kind", "text")
            button.setAccessibleName(f"{verb}: condition {condition.number_on_face}")
            button.clicked.connect(lambda _=False, act=act: act(condition))
            row.addWidget(button)
        row.addStretch(1)
        self._text.addLayout(row)


def _head(condition: Condition, name: str, day: date, of_order: str) -> QLayout:
    line = QHBoxLayout()
    line.setSpacing(8)
    line.addWidget(words(condition.number_on_face, "label"))
    line.addWidget(words(name, "toned", tone="order"))
    if of_order:
        line.addWidget(words(of_order.capitalize(), "second"))
    for label in condition.protected:
        line.addWidget(chip(label, "grey", "user"))
    line.addStretch(1)
    if condition.struck_out:
        line.addWidget(chip("Struck out", "grey", "x"))
    elif condition.closed_on and condition.closed_on <= day:
        line.addWidget(chip(f"Ended {screen_date(condition.closed_on)}", "grey", "history"))
    elif condition.has_ended_by(day) and condition.ends_on:
        line.addWidget(chip(f"Its own end {screen_date(condition.ends_on)}", "grey", "history"))
    elif condition.starts_on and condition.starts_on > day:
        line.addWidget(chip(f"From {screen_date(condition.starts_on)}", "blue", "calendar"))
    elif condition.closed_on:
        line.addWidget(chip(f"Ends {screen_date(condition.closed_on)}", "blue", "history"))
    elif condition.opened_by_variation and condition.starts_on:
        line.addWidget(chip(f"Varied {screen_date(condition.starts_on)}", "blue", "history"))
    if condition.corrects:
        line.addWidget(chip("Typing corrected", "grey", "file-pen"))
    return line
