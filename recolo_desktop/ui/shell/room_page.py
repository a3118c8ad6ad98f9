"""A view that can be turned to the client (F9): what is his, and no other name."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import letter_day, letter_time, local, screen_date
from recolo_desktop.domain.clients.case_entry import EntryKind
from recolo_desktop.domain.diary.appointment import coming
from recolo_desktop.domain.notes.goal_review import in_order
from recolo_desktop.domain.orders.instrument import ConditionCategory
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.goal_scale import GoalScale
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.look.theme import look


class RoomPage(QWidget):
    """leaving: emitted when somebody wants the clinician's view back.

    It shows nothing until it is given a record that was read for the client's eyes.
    """

    leaving = Signal()

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self._record: ClientRecord | None = None
        self._sentence = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        area, inner = QScrollArea(), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        column.addWidget(area)
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(48, 32, 48, 32)
        self._column.setSpacing(14)
        self.draw()

    def show_record(self, record: ClientRecord) -> None:
        """What is the client's own."""
        self._record, self._sentence = record, ""
        self.draw()

    def stay(self) -> None:
        """It cannot be left at this moment: the journal has to have it first."""
        self.say("This view stays for now: the laptop cannot write just yet. The clinician tries again in a moment.")

    def say(self, sentence: str) -> None:
        """One sentence instead of a record."""
        self._record, self._sentence = None, sentence
        self.draw()

    def draw(self) -> None:
        """Everything again, in the look that holds now."""
        clear(self._column)
        head = QHBoxLayout()
        head.addWidget(words(self._record.client.salutation_name if self._record else "Recolo", "h1"))
        head.addStretch(1)
        back = QPushButton("Back to the record")
        decorate(back, "lock")
        back.clicked.connect(self.leaving)
        head.addWidget(back)
        self._column.addLayout(head)
        if self._record is not None:
            self._show_appointments(self._record)
            self._show_goals(self._record)
            self._show_order(self._record)
            self._show_entries(self._record)
        elif self._sentence:
            self._column.addWidget(words(self._sentence, wrap=True))
        self._column.addStretch(1)
        back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _card(self, title: str) -> QVBoxLayout:
        card = QFrame()
        card.setProperty("kind", "card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(20, 14, 20, 16)
        inner.addWidget(words(title, "h2"))
        self._column.addWidget(card)
        return inner

    def _show_appointments(self, record: ClientRecord) -> None:
        card, now = self._card("Your appointments"), local(self._sitting.clock())
        ahead = coming(record.appointments, now.date(), f"{now:%H:%M}")
        for item in ahead[:4]:
            card.addWidget(words(f"{letter_day(item.on)} at {letter_time(item.starts)}, {item.where}", wrap=True))
        if not ahead:
            card.addWidget(words("No appointment is booked yet."))

    def _show_goals(self, record: ClientRecord) -> None:
        if not record.goals:
            return
        card = self._card("Your goals")
        newest = max(record.reviews, key=in_order, default=None)
        levels = {rating.goal_id: rating.level for rating in newest.ratings} if newest else {}
        for goal in record.goals:
            card.addWidget(words(goal.own_words or goal.title, "h3", wrap=True))
            scale = GoalScale(goal.starting_level, levels.get(goal.id))
            scale.setMinimumHeight(look().px(40))
            card.addWidget(scale)

    def _show_order(self, record: ClientRecord) -> None:
        """Kinds of condition only: the court's words name people and places. What is kept from print stays out too."""
        categories = {category.key: category for category in self._sitting.services.categories}
        today = self._sitting.today()
        for each in say.binding(record.orders, today):
            card = self._card("What the court order says, in short")
            for condition in each.live:
                if condition.may_print_to_client:
                    known: ConditionCategory | None = categories.get(condition.category)
                    card.addWidget(words(f"•  {known.name if known else 'A further condition'}", wrap=True))
            if any(not condition.may_print_to_client for condition in each.live):
                card.addWidget(words("•  Other conditions, which stand in the order itself", wrap=True))
            if each.days_left is not None and each.order.expires_on:
                card.addWidget(words(f"Until {screen_date(each.order.expires_on)}, as the court wrote it.", "second"))
            card.addWidget(
                words("The court's order is the authority. If you are unsure, ask before you act.", "second")
            )

    def _show_entries(self, record: ClientRecord) -> None:
        kinds: dict[str, EntryKind] = {
            kind.key: kind for kind in self._sitting.services.case_file.kinds(self._sitting.actor)
        }
        for entry in record.entries:
            if entry.kind not in kinds:
                continue
            card = self._card(kinds[entry.kind].title)
            for asked in kinds[entry.kind].fields:
                if entry.fields.get(asked.key):
                    card.addWidget(words(asked.label, "label"))
                    card.addWidget(words(entry.fields[asked.key], wrap=True))
