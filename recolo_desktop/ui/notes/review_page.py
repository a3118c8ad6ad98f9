"""All open goals judged in one pass by keyboard, signed at the end (picture 19)."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date, screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.presenters.notes.review_sheet import NOT_ZERO, ReviewSheet
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.review_goal import GoalInReview
from recolo_desktop.ui.notes.review_picture import keep_picture

_LOCKED = "What you judged is signed and locked. You can add beside it at any time; its score never changes."


class _Form:
    """The two fields beside the goals, under the names that forms use."""

    def __init__(self, page: QWidget) -> None:
        self.reviewed_on_label, self.reviewed_on_edit = words("Reviewed on", "label"), DateField(page)
        self.reviewed_on_problem = words("", "problem", wrap=True)
        self.comment_label, self.comment_edit = words("In a sentence or two (optional)", "label"), TextBox(page)
        self.comment_problem = words("", "problem", wrap=True)
        self.comment_label.setBuddy(self.comment_edit)
        self.reviewed_on_label.setBuddy(self.reviewed_on_edit)


class ReviewPage(QWidget):
    """signed: emitted with the review. left: emitted when it is put off; its draft stays."""

    signed, left = Signal(object), Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, sheet: ReviewSheet) -> None:
        super().__init__(parent)
        self._sitting, self._client, self.sheet = sitting, client, sheet
        self.dialog: PassphraseDialog | None = None
        self.form = _Form(self)
        self.rows = [GoalInReview(goal, sheet) for goal in sheet.goals]
        self._lay_out()
        self.fields = FormFields(self.form, self)
        self.fields.fill({"reviewed_on": sitting.today()})
        for row in self.rows:
            row.wanted.connect(lambda row=row: self.open_goal(row))
            row.changed.connect(self._judged)
            row.gone_on.connect(lambda back, row=row: self._go_on(row, back=back))
            row.picture_wanted.connect(lambda row=row: self._attach(row))
        self.draft = FormDraft(
            sitting, self.fields, f"goal review/{client.id}", client.id, self,
            say=self.saved_label.setText, extra=sheet.kept, restore_extra=self._restore,
        )  # fmt: skip
        self._show_score()
        self.draft.bring_back()

    # -- laid out -------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        area, inner = QScrollArea(), QWidget()
        self.area = area
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        column.addWidget(area, 1)
        sides = QHBoxLayout(inner)
        sides.setContentsMargins(20, 14, 16, 16)
        sides.setSpacing(14)
        sides.addLayout(self._left(), 7)
        right = QVBoxLayout()
        right.addWidget(self._score_card())
        right.addStretch(1)
        sides.addLayout(right, 3)

    def _head(self) -> QWidget:
        head = QFrame()
        head.setProperty("kind", "header")
        row = QHBoxLayout(head)
        row.setContentsMargins(20, 10, 16, 10)
        said = QVBoxLayout()
        said.addWidget(words("Goal review", "h1"))
        last = self.sheet.last
        before = f"last review {screen_date(last.reviewed_on)}" if last else "the first review"
        today = screen_day(self._sitting.today())
        said.addWidget(words(f"{today} · {before} · {self._sitting.actor.name}", "second"))
        row.addLayout(said, 1)
        self.left_label, self.saved_label = words("", "chip", tone="amber"), words("", "hint")
        self.cancel_button, self.sign_button = QPushButton("Put off"), QPushButton("Sign review")
        self.cancel_button.setProperty("kind", "text")
        self.sign_button.setProperty("kind", "primary")
        decorate(self.sign_button, "signature", primary=True)
        self.cancel_button.clicked.connect(self._leave)
        self.sign_button.clicked.connect(self.sign)
        self.left_label.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.left_label, self.saved_label, self.cancel_button, self.sign_button):
            row.addWidget(widget)
        return head

    def _left(self) -> QVBoxLayout:
        left, card = QVBoxLayout(), QFrame()
        card.setProperty("kind", "card")
        goals = QVBoxLayout(card)
        goals.setContentsMargins(0, 0, 0, 0)
        goals.setSpacing(0)
        for row in self.rows:
            goals.addWidget(row)
        left.addWidget(card)
        beside, form = QFrame(), self.form
        beside.setProperty("kind", "card")
        fields = QVBoxLayout(beside)
        fields.setContentsMargins(16, 12, 16, 14)
        for name in ("comment", "reviewed_on"):
            for part in ("label", "problem", "edit"):
                fields.addWidget(getattr(form, f"{name}_{part}"))
        self.problem_label = words("", "problem", wrap=True)
        self.problem_label.hide()
        left.addWidget(beside)
        left.addWidget(self.problem_label)
        left.addStretch(1)
        return left

    def _score_card(self) -> QWidget:
        card = QFrame()
        card.setProperty("kind", "card")
        card.setMinimumWidth(look().px(300))
        self._score = QVBoxLayout(card)
        self._score.setContentsMargins(16, 12, 16, 14)
        self._score.setSpacing(4)
        return card

    # -- judging --------------------------------------------------------------------------------------

    def begin(self) -> None:
        """The first goal that waits is open, with the focus on its levels."""
        waiting = self.sheet.to_rate()
        row = next((one for one in self.rows if one.goal in waiting), self.rows[0])
        self.open_goal(row)

    def open_goal(self, row: GoalInReview) -> None:
        """One goal is open at a time."""
        for other in self.rows:
            if other.is_open and other is not row:
                other.show_closed()
        row.show_open()
        row.focus()
        self.area.ensureWidgetVisible(row, 0, 40)

    def _go_on(self, row: GoalInReview, *, back: bool) -> None:
        following = self.sheet.next_to_rate(row.goal, back=back)
        if following is None:
            self.sign_button.setFocus()
            return
        self.open_goal(next(one for one in self.rows if one.goal.id == following.id))

    def _judged(self) -> None:
        self._show_score()
        self.draft.edited()

    def _restore(self, body: dict[str, Any]) -> None:
        """Earlier judgements are back: go on with the first goal that waits."""
        self.sheet.restore(body)
        for row in self.rows:
            row.show_closed()
        self._show_score()
        self.begin()

    def _attach(self, row: GoalInReview) -> None:
        """Kept as a document of the record, and named by the rating."""
        keep_picture(self, self._sitting, self._client, lambda key: self._attached(row, key))

    def _attached(self, row: GoalInReview, key: str) -> None:
        self.sheet.pictures[row.goal.id] = key
        row.picture_label.setText("One is attached")
        self._judged()

    # -- the score ------------------------------------------------------------------------------------

    def _show_score(self) -> None:
        clear(self._score)
        waiting = self.sheet.to_rate()
        said = f"{len(waiting)} goal{'' if len(waiting) == 1 else 's'} to rate"
        self.left_label.setText(said)
        self.left_label.setVisible(bool(waiting))
        shown = self.sheet.score(self._sitting.actor, self._sitting.today())
        head = QHBoxLayout()
        head.addWidget(words("T-score", "h2"), 1)
        head.addWidget(words(shown.score if shown else "Not yet", "h1"))
        self._score.addLayout(head)
        if shown is None:
            self._say_what_is_missing()
            return
        for line in (shown.change, *shown.counted):
            if line:
                self._score.addWidget(words(line, "second", wrap=True))
        self._score.addWidget(words(shown.under, "hint", wrap=True))

    def _say_what_is_missing(self) -> None:
        notice = QFrame()
        notice.setProperty("kind", "notice")
        notice.setProperty("tone", "amber")
        column = QVBoxLayout(notice)
        column.addWidget(words(self.sheet.missing() or "No goal is counted", "label", wrap=True))
        column.addWidget(words(NOT_ZERO, wrap=True))
        self._score.addWidget(notice)
        would = self.sheet.if_rated()
        if would:
            self._score.addWidget(words(f"With goal {self.sheet.to_rate()[0].number} at", "label"))
        for level, meaning, score in would:
            row = QHBoxLayout()
            row.addWidget(words(level, "label"))
            row.addWidget(words(meaning, "second"), 1)
            row.addWidget(words(score, "label"))
            self._score.addLayout(row)

    # -- signing --------------------------------------------------------------------------------------

    def sign(self) -> None:
        """Say what is missing, else ask for the passphrase."""
        try:
            review = self._review()
        except HasProblems as refusal:
            self._refused(refusal)
            return
        self._refused(HasProblems([]))
        services, actor, last = self._sitting.services, self._sitting.actor, self.sheet
        self.draft.flush()
        self.dialog = PassphraseDialog(
            self,
            self._sitting,
            self._client,
            heading="Sign this review",
            verb="Sign and lock",
            meaning=_LOCKED,
            facts=[
                ("Reviewed", screen_day(review.reviewed_on)),
                ("T-score", f"{review.t_score:.1f} over {len(review.ratings)} of {len(last.goals)} goals"),
                ("Signed as", f"{actor.name}, {actor.profession}"),
            ],
            sign=lambda passphrase, _looked, done, refused: self._sitting.tasks.run(
                self.draft.used_by(lambda: services.goal_reviews.sign(actor, review, passphrase)), done, refused
            ),
        )
        self.dialog.signed.connect(self._signed)
        self.dialog.open()

    def _review(self) -> GoalReview:
        values = self.fields.read()
        on = values["reviewed_on"] or self._sitting.today()
        if waiting := self.sheet.missing():
            self.open_goal(next(row for row in self.rows if row.goal == self.sheet.to_rate()[0]))
            raise HasProblems([Problem("ratings", f"{waiting}. {NOT_ZERO}")])
        review = self.sheet.review(self._sitting.actor, on, values["comment"])
        if problems := self._sitting.services.goal_reviews.missing_in(review):
            raise HasProblems(list(problems))
        return review

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        self.problem_label.setText(" ".join(one.message for one in elsewhere))
        self.problem_label.setVisible(bool(elsewhere))

    def _signed(self, review: object) -> None:
        self.draft.begin_anew()
        self.signed.emit(review)

    def _leave(self) -> None:
        self.flush()
        self.left.emit()

    def flush(self) -> None:
        """Store what is judged; the page may go."""
        self.draft.flush()
