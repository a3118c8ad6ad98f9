"""Every review in full: what was rated, what showed it, the score, and what stands beside it."""

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_time
from recolo_desktop.domain.notes.goal import signed
from recolo_desktop.domain.notes.goal_review import GoalReview, in_order
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.goals_shown import ReviewLine, beside, review_lines, score_shown
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.notes.add_to_review_dialog import AddToReviewDialog, CountersignReviewDialog
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog

_TONES = {"Signed": "green", "To countersign": "amber", "Entered in error": "red", "Do not rely on it": "red"}


class ReviewsView(QWidget):
    """changed: emitted with a sentence when something was added beside a review or a mark set."""

    changed = Signal(str)

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self.dialog: QWidget | None = None
        area, inner = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)
        self._cards = QVBoxLayout(inner)
        self._cards.setContentsMargins(20, 14, 16, 16)
        self._cards.setSpacing(12)

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        clear(self._cards)
        every = {one.id: one for one in record.reviews}
        for line in review_lines(record):
            self._cards.addWidget(self._card(record, every[line.key], line))
        if not every:
            self._cards.addWidget(words("No review yet", "second"))
        self._cards.addStretch(1)

    def _card(self, record: ClientRecord, review: GoalReview, line: ReviewLine) -> QFrame:
        card = QFrame()
        card.setProperty("kind", "card")
        column = QVBoxLayout(card)
        column.setContentsMargins(16, 12, 16, 14)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.addWidget(words(f"{line.on}, {line.by}", "h3"))
        head.addWidget(chip(line.state, _TONES.get(line.state, "grey")))
        head.addStretch(1)
        head.addWidget(words(f"T-score {line.score}", "h3"))
        column.addLayout(head)
        if fault := (record.faults or {}).get(review.id):
            column.addWidget(words(f"Do not rely on this review. {fault}", "toned", tone="red", wrap=True))
        if review.comment:
            column.addWidget(words(review.comment, wrap=True))
        column.addWidget(words("\n".join(_judged(record, review)), wrap=True))
        before = [one for one in record.reviews if in_order(one) < in_order(review) and one.id not in record.in_error]
        shown_score = score_shown(review, max(before, key=in_order, default=None))
        column.addWidget(words(shown_score.under, "hint", wrap=True))
        for added in beside(record, review.id):
            column.addWidget(self._added(record, added.what.said, added.author_name, screen_time(added.signed_at)))
            if added.text:
                column.addWidget(words(added.text, wrap=True))
        column.addLayout(self._buttons(record, review, line))
        return card

    @staticmethod
    def _added(_record: ClientRecord, what: str, who: str, when: str) -> QWidget:
        return words(f"{what}. Signed {when}, {who}", "second")

    def _buttons(self, record: ClientRecord, review: GoalReview, line: ReviewLine) -> QHBoxLayout:
        row, actor = QHBoxLayout(), self._context.sitting.actor
        stands = review.id not in record.in_error
        if stands and may(actor, Right.WRITE_GOALS):
            add = QPushButton("Add beside it")
            add.setAccessibleName(f"Add beside the review of {line.on}")
            decorate(add, "plus")
            add.clicked.connect(lambda: self.add(review))
            row.addWidget(add)
        if line.state == "To countersign" and may(actor, Right.COUNTERSIGN) and review.reviewer_id != actor.id:
            sign = QPushButton("Countersign")
            sign.setAccessibleName(f"Countersign the review of {line.on}")
            decorate(sign, "signature")
            sign.clicked.connect(lambda: self.countersign(review))
            row.addWidget(sign)
        if stands and (review.reviewer_id == actor.id or actor.is_lead):
            wrong = QPushButton("Mark as an error")
            wrong.setAccessibleName(f"Mark the review of {line.on} as an error")
            wrong.clicked.connect(lambda: self.mark(review))
            row.addWidget(wrong)
        row.addStretch(1)
        return row

    def add(self, review: GoalReview) -> None:
        """Words beside a review, signed."""
        if self._record is None:
            return
        dialog = AddToReviewDialog(self, self._context.sitting, self._record.client, review)
        dialog.added.connect(lambda: self.changed.emit("Added beside the review"))
        self.dialog = dialog
        dialog.open()

    def countersign(self, review: GoalReview) -> None:
        """A supervisor's signature, with words if wanted."""
        if self._record is None:
            return
        dialog = CountersignReviewDialog(self, self._context.sitting, self._record.client, review)
        dialog.added.connect(lambda: self.changed.emit("Review countersigned"))
        self.dialog = dialog
        dialog.open()

    def mark(self, review: GoalReview) -> None:
        """Say that it should not stand here; its score is used no more."""
        if self._record is None:
            return
        dialog = ErrorMarkDialog(self, self._context.sitting, self._record.client, "goal_reviews", review.id)
        dialog.marked.connect(lambda: self.changed.emit("Marked as an error"))
        self.dialog = dialog
        dialog.open()


def _judged(record: ClientRecord, review: GoalReview) -> Iterator[str]:
    """A line for each goal: its level with what showed it, or why it was set aside."""
    titles = {goal.id: goal.title for goal in record.goals}
    for rating in review.ratings:
        shown = f" · {rating.evidence}" if rating.evidence else ""
        picture = " · a picture is attached" if rating.document_id else ""
        yield f"Goal {rating.number}, {titles.get(rating.goal_id, 'goal')}: {signed(rating.level)}{shown}{picture}"
    for left in review.left_out:
        shown = f" · {left.evidence}" if left.evidence else ""
        picture = " · a picture is attached" if left.document_id else ""
        yield f"Goal {left.number} was set aside: {left.reason}{shown}{picture}"
