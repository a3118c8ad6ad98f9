"""All measures of one client: the list, one opened large with its chart and numbers, the score in hand."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.notes.measure import Measure, RatedBy
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.notes.measures_sheet import (
    CORRECTED,
    WAITS_FOR_WORDS,
    asked_still,
    measure_lines,
    measures_of,
    sheet_of,
    signed_score,
    state_of,
)
from recolo_desktop.services.basics.ports import ChartColours
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.empty_state import empty_state
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.kit.lines_table import LinesModel
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.svg_chart import SvgChart
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.notes.score_card import ScoreCard
from recolo_desktop.ui.notes.score_dialogs import dialog_for
from recolo_desktop.ui.notes.score_signing import ScoreSigning

_HEADINGS = ("Date", "Score", "Step", "Band", "")
_CHART = 620
_WIDTHS = (104, 62, 52, 150)


class MeasuresView(QWidget):
    """What a score says follows from the record; entering and signing go through the service."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self._chosen, self._score_id = "", ""
        self._measures: list[Measure] = []
        self.dialog: QDialog | None = None
        self.card: ScoreCard | None = None
        self.signing: ScoreSigning | None = None
        self._in_hand: tuple[object, ...] = ()
        self.words_draft: FormDraft | None = None
        self.add_button = QPushButton("Add score")
        self.add_button.setProperty("kind", "primary")
        decorate(self.add_button, "plus", primary=True)
        self.menu = QMenu(self)
        self.add_button.setMenu(self.menu)
        self.faults_label = words("", "toned", tone="amber", wrap=True)
        view = QListView(self)
        view.setFixedWidth(look().px(252))
        self.list = RecordList(view, "Measures")
        self.table = QTableView(self)
        self.table.setAccessibleName("Scores")
        self.model = LinesModel(_HEADINGS, self.table)
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, look().px(width))
        self._lay_out(view)
        view.selectionModel().currentChanged.connect(self._picked)
        for key, step in (("Left", -1), ("Right", 1)):
            walk = partial(self._walk, step)
            QShortcut(QKeySequence(key), view, walk, context=Qt.ShortcutContext.WidgetShortcut)
        self.table.selectionModel().currentRowChanged.connect(self._walked)

    def _lay_out(self, view: QListView) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        head = QHBoxLayout()
        head.addWidget(words("Outcome measures", "h2"))
        head.addStretch(1)
        head.addWidget(self.add_button)
        column.addLayout(head)
        column.addWidget(self.faults_label)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(view)
        area, inner = QScrollArea(self), QWidget()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        inner.setProperty("kind", "clear")
        area.setWidget(inner)
        self._sheet = QVBoxLayout(inner)
        self._sheet.setContentsMargins(0, 0, 8, 0)
        self._head, self._chart, self._foot, self._hand = (QVBoxLayout() for _ in range(4))
        self._sheet.addLayout(self._head)
        self._sheet.addLayout(self._chart)
        self._sheet.addLayout(self._foot)
        self.table.setFixedHeight(look().px(190))
        self._sheet.addWidget(self.table)
        self._sheet.addLayout(self._hand)
        self._sheet.addStretch(1)
        row.addWidget(area, 1)
        column.addLayout(row, 1)

    # -- showing --------------------------------------------------------------------------------------

    def show_record(self, record: ClientRecord) -> None:
        """The measures of this client as they stand."""
        self._record = record
        service, actor = self._context.sitting.services.measures, self._context.sitting.actor
        self._measures = measures_of(record, service.kinds())
        self.menu.clear()
        for measure in (one for one in self._measures if asked_still(record, one)):
            self._offer(measure.title, measure, on_paper=False)
            if measure.takes_items:
                self._offer(f"{measure.title}, total from paper", measure, on_paper=True)
            if measure.takes_items and measure.rated_by is RatedBy.CLIENT:
                ask = self.menu.addAction(f"{measure.title}, answered on this screen by the client")
                ask.triggered.connect(lambda _=False, one=measure: self._context.ask_client(one))
        self.add_button.setVisible(may(actor, Right.ENTER_SCORES))
        self.faults_label.setText("\n".join(service.faults))
        self.faults_label.setVisible(bool(service.faults))
        lines = measure_lines(record, self._measures, self._context.sitting.today())
        if self._chosen not in {one.key for one in lines}:
            self._chosen = lines[0].key if lines else ""
        tones, figures = {WAITS_FOR_WORDS: "red"}, self._context.sitting.services.figures
        self.list.show(
            [
                ListRow(
                    one.key,
                    f"{one.title}  {one.last}",
                    one.about,
                    one.state,
                    "",
                    tones.get(one.state, "amber"),
                    figures.small(one.trend, self._colours()).svg if one.trend else "",
                )
                for one in lines
            ],
            self._chosen or None,
        )
        self._show_measure()

    def _offer(self, said: str, measure: Measure, *, on_paper: bool) -> None:
        action = self.menu.addAction(said)
        action.triggered.connect(lambda: self.add(measure, on_paper=on_paper))

    def _measure(self) -> Measure | None:
        return next((one for one in self._measures if one.key == self._chosen), None)

    def _show_measure(self) -> None:
        for layout in (self._head, self._chart, self._foot):
            clear(layout)
        record, measure = self._record, self._measure()
        self.table.setVisible(measure is not None)
        if record is None or measure is None:
            self._show_score()
            said = "Add a score: question by question where a measure's words may be shown, else the total from paper."
            self._head.addWidget(empty_state("clipboard-check", "No measures yet", said, [], []))
            return
        sheet = sheet_of(record, measure)
        self._head.addWidget(words(sheet.title, "h3", wrap=True))
        self._head.addWidget(words(sheet.change, "second", wrap=True))
        if sheet.trend is not None:
            figures = self._context.sitting.services.figures
            chart = SvgChart(figures.trend(sheet.trend, self._colours()), sheet.summary)
            wide = look().px(_CHART)
            chart.setFixedSize(wide, chart.heightForWidth(wide))
            self._chart.addWidget(chart)
        self._foot.addWidget(words(sheet.under, "hint", wrap=True))
        self._keys = [one.key for one in sheet.lines]
        self.model.show([(one.on, one.score, one.step, one.band, one.state) for one in sheet.lines])
        at = self._keys.index(self._score_id) if self._score_id in self._keys else 0
        self._score_id = self._keys[at]
        self.table.selectRow(at)
        self._show_score()

    @staticmethod
    def _colours() -> ChartColours:
        palette = look().palette
        return ChartColours(line=palette.primary, text=palette.text, faint=palette.text2, grid=palette.border)

    def _walk(self, step: int) -> None:
        """The next score of the measure in hand, from the list of measures: to the right is later."""
        row = self.table.currentIndex().row() - step
        if 0 <= row < self.model.rowCount():
            self.table.selectRow(row)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        key = self.list.current_key()
        if key and key != self._chosen:
            self._chosen, self._score_id = key, ""
            self._show_measure()

    def _walked(self, now: QModelIndex, _before: QModelIndex) -> None:
        if now.isValid() and self._keys[now.row()] != self._score_id:
            self._score_id = self._keys[now.row()]
            self._show_score()

    def _show_score(self) -> None:
        """The score in hand; one that stands as it stood keeps its card, for somebody may be writing in it."""
        record = self._record
        score = next((one for one in record.scores if one.id == self._score_id), None) if record else None
        given = signed_score(record, score.id) if record and score else None
        state = state_of(record, score) if record and score else ""
        fault = (record.faults or {}).get(given.id) if record and given else None
        if score is None or self._in_hand != (score, given, state, fault):
            self._in_hand = (score, given, state, fault)
            self._draw_score(record, score, given)

    def _draw_score(self, record: ClientRecord | None, score: Score | None, given: ScoreSigned | None) -> None:
        if self.words_draft is not None:
            self.words_draft.flush()
            self.words_draft = None
        clear(self._hand)
        if record is None or score is None:
            return
        actor, card = self._context.sitting.actor, ScoreCard(score)
        may_correct = may(actor, Right.ENTER_SCORES) and state_of(record, score) != CORRECTED
        if given is not None:
            card.show_signed(given, (record.faults or {}).get(given.id), may_correct=may_correct)
        else:
            right = Right.COUNTERSIGN if score.waits_for_words else Right.WRITE_NOTES
            card.show_unsigned(score.asked_at_once, may_sign=may(actor, right), may_correct=may_correct)
            if may(actor, right) and score.waits_for_words:
                self.words_draft = FormDraft(
                    self._context.sitting, FormFields(card, card), f"score/{score.id}", score.client_id, card,
                    say=card.saved_label.setText,
                )  # fmt: skip
                self.words_draft.bring_back()
        self.signing = ScoreSigning(self._context, record.client, score, card)
        if self.words_draft is not None:
            self.signing.signed.connect(self.words_draft.end)
        self.signing.signed.connect(self._signed)
        card.correcting.connect(lambda: self.correct(score))
        self.card = card
        self._hand.addWidget(card)

    # -- doing ----------------------------------------------------------------------------------------

    def add(self, measure: Measure, wrong: Score | None = None, *, on_paper: bool = False) -> None:
        """Enter a score of this measure."""
        if self._record is None:
            return
        dialog = dialog_for(self, self._context.sitting, self._record.client, measure, wrong, on_paper=on_paper)
        dialog.entered.connect(self._entered)
        self.dialog = dialog
        dialog.open()

    def correct(self, score: Score) -> None:
        """Enter the right score beside a wrong one, in the way in which it came."""
        measure = self._measure()
        if measure is not None:
            self.add(measure, score, on_paper=not score.answers)

    def _entered(self, score: Score) -> None:
        self._chosen, self._score_id = score.measure_key, score.id
        self._context.announce("Score saved")
        self._context.reload()

    def _signed(self) -> None:
        self._context.announce("Score signed")
        self._context.reload()

    def flush(self) -> None:
        """Store what is typed beside a score, now."""
        if self.words_draft is not None:
            self.words_draft.flush()
