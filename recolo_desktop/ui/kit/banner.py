"""The navy band that says whose record is open, and the strip that keeps the order in view."""

from datetime import date

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from recolo_desktop.domain.clients.client import AlertState, Client
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.words import Strip, StripPart
from recolo_desktop.ui.kit.labels import chip, clear, decorate, icon_label, set_tone, words
from recolo_desktop.ui.look.theme import look

_EDGES = 34  # margins at both sides


class ClientBanner(QFrame):
    """Name, birth, gender, number and alerts, always in full: where they do not fit beside, alerts stand below.

    closing: emitted when somebody closes the record.
    """

    closing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self.setMinimumHeight(look().px(62))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 4, 14, 4)
        column.setSpacing(2)
        self._row, self._below = QHBoxLayout(), QHBoxLayout()
        self._row.setSpacing(26)
        column.addLayout(self._row)
        column.addLayout(self._below)
        self._alerts: QWidget | None = None
        self._alerts_in_one_line = 0

    def show_client(self, client: Client, actor: StaffMember, today: date) -> None:
        clear(self._row)
        clear(self._below)
        self._alerts = None
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addStretch(1)
        names.addWidget(words(client.banner_name, "banner-name"))
        if client.preferred_name:
            names.addLayout(_pair("Preferred name", client.preferred_name))
        names.addStretch(1)
        self._row.addLayout(names)
        for term, value in (
            ("Born", say.born(client, today)),
            ("Gender", client.gender or "Not known"),
            ("NHS No.", say.number(client)),
        ):
            self._row.addLayout(_pair(term, value))
        self._row.addStretch(1)
        if may(actor, Right.READ_CLINICAL_ALERTS):
            self._show_alerts(client)
        close = QPushButton("Close record")
        close.setProperty("kind", "navy")
        close.setToolTip("Close this record (Ctrl+W)")
        decorate(close, "x", navy=True)
        close.clicked.connect(self.closing)
        self._row.addWidget(close)
        self._fit()

    def _show_alerts(self, client: Client) -> None:
        text, tone = say.allergies(client)
        self._alerts = QWidget(self)
        self._alerts.setProperty("kind", "clear")
        alerts = QHBoxLayout(self._alerts)
        alerts.setContentsMargins(0, 0, 0, 0)
        alerts.setSpacing(8)
        alerts.addWidget(chip(text, tone, "triangle-alert" if tone == "red" else "circle-question-mark"))
        if client.staff_safety:
            alerts.addWidget(chip(client.staff_safety, "amber", "users"))
        elif client.alert_state is AlertState.NOT_RECORDED:
            alerts.addWidget(chip("Alerts not recorded", "grey", "circle-question-mark"))
        self._row.addWidget(self._alerts)

    def _fit(self) -> None:
        """An alert that is cut through is none: "Known allergies: peni" is read as no more than that."""
        if self._alerts is None:
            return
        beside = self._row.indexOf(self._alerts) >= 0
        edges = self.contentsMargins()
        room = self.width() - edges.left() - edges.right() - _EDGES
        if beside:
            self._alerts_in_one_line = self._alerts.sizeHint().width() + self._row.spacing()
        needed = self._row.sizeHint().width() + (0 if beside else self._alerts_in_one_line)
        if beside and needed > room:
            self._row.removeWidget(self._alerts)
            self._below.addWidget(self._alerts)
            self._below.addStretch(1)
        elif not beside and needed <= room:
            _take_out(self._below, self._alerts)
            self._row.insertWidget(self._row.count() - 1, self._alerts)
        for label in self._alerts.findChildren(QLabel):
            label.setWordWrap(self._alerts_in_one_line > room and label.pixmap().isNull())

    def event(self, event: QEvent) -> bool:
        """Words that were just put in know how wide they are when the layout asks anew, and not before."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().event(event)

    def minimumSizeHint(self) -> QSize:
        """As narrow as the window: what does not fit beside goes below, and is not what widens it."""
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _take_out(layout: QHBoxLayout, kept: QWidget) -> None:
    """Take everything out of a row; the widget itself stays alive."""
    layout.removeWidget(kept)
    while layout.count():
        layout.takeAt(0)


def _pair(term: str, value: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    row.addWidget(words(term, "banner-label"))
    row.addWidget(words(value, "banner-value"))
    row.addStretch(1)
    return row


class ConditionsStrip(QFrame):
    """What is forbidden and how long is left, on every tab; it cannot be closed.

    asked_for_conditions: emitted by "View conditions".
    """

    asked_for_conditions = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("strip")
        self.setFixedHeight(look().px(40))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 2, 14, 2)
        self._row.setSpacing(9)
        self._parts: list[QWidget] = []
        self._more: QLabel | None = None

    def show_strip(self, strip: Strip) -> None:
        clear(self._row)
        self._parts = []
        palette = look().palette
        colour = palette.order.text if strip.tone == "order" else palette.text
        self._row.addWidget(icon_label("gavel", colour, 18))
        self._row.addWidget(_whole(words(strip.status, "strip-status")))
        if strip.words:
            explanation = words(strip.words)
            explanation.setProperty("kind", "term")
            self._row.addWidget(explanation)
        for part in strip.parts:
            self._parts.append(_part(part))
            self._row.addWidget(self._parts[-1])
        self._more = _whole(words("", "second"))
        self._row.addWidget(self._more)
        self._row.addStretch(1)
        if strip.left:
            self._row.addWidget(chip(strip.left, strip.left_tone, "clock"), alignment=Qt.AlignmentFlag.AlignVCenter)
        if strip.tone == "order":
            view = QPushButton("View conditions")
            view.setProperty("kind", "text")
            view.clicked.connect(self.asked_for_conditions)
            self._row.addWidget(view)
        parts = "; ".join(part.words for part in strip.parts)
        self.setAccessibleName(f"{strip.status}. {strip.words} {parts}. {strip.left}")
        set_tone(self, strip.tone)
        self._fit()

    def _fit(self) -> None:
        """As many conditions as there is room for, each whole, and how many more there are; never one cut through."""
        if not self._parts or self._more is None:
            return
        shown = len(self._parts)
        while True:
            for at, part in enumerate(self._parts):
                part.setVisible(at < shown)
            left_out = len(self._parts) - shown
            self._more.setText(f"and {left_out} more" if left_out else "")
            self._more.setVisible(bool(left_out))
            self._row.invalidate()
            if shown == 0 or self._row.sizeHint().width() <= self.width():
                return
            shown -= 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()


def _whole(label: QLabel) -> QLabel:
    """Words that are never squeezed."""
    label.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Preferred)
    return label


def _part(part: StripPart) -> QWidget:
    """One condition with the line before it."""
    holder, palette = QWidget(), look().palette
    holder.setProperty("kind", "clear")
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(9)
    line = QFrame()
    line.setFixedSize(1, look().px(20))
    line.setStyleSheet(f"background: {palette.order.edge};")
    for widget in (line, icon_label(part.icon, palette.order.text, 17), _whole(words(part.words))):
        row.addWidget(widget)
    return holder
