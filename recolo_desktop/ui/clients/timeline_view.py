"""Everything that happened to this client in one column: searched, filtered, added to, printed."""

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.dates import screen_date, screen_day
from recolo_desktop.domain.clients.case_entry import CONCERN, CaseEntry, EntryKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.clients import timeline
from recolo_desktop.presenters.clients.timeline_row import TimelineRow
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.kit.choice import ChoiceBox, alike
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.orders.disclosing import disclose
from recolo_desktop.ui.paper import paper
from recolo_desktop.ui.records.entry_dialog import EntryDialog
from recolo_desktop.ui.records.error_mark_dialog import ErrorMarkDialog
from recolo_desktop.ui.records.wrong_record_dialog import WrongRecordDialog


class TimelineView(QWidget):
    """The list at the left, the chosen event at the right."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._record: ClientRecord | None = None
        self._rows: tuple[TimelineRow, ...] = ()
        self._chosen = ""
        self.kinds = context.sitting.services.case_file.kinds(context.sitting.actor)
        self.filter_edit, self.group_edit = QLineEdit(), ChoiceBox()
        self.filter_edit.setPlaceholderText("Find in the timeline")
        self.filter_edit.setAccessibleName("Find in the timeline")
        self.filter_edit.setClearButtonEnabled(True)
        self.group_edit.setAccessibleName("Which events")
        self.group_edit.offer(alike(timeline.GROUPS), unanswered="Everything")
        self.add_button, self.print_button = QPushButton("Add entry"), QPushButton("Print")
        self.pathway_label = words("", "second", wrap=True)
        view = QListView()
        self.list = RecordList(view, "Timeline")
        self._detail = QVBoxLayout()
        self._lay_out(view)
        self.filter_edit.textChanged.connect(self._show)
        self.group_edit.currentIndexChanged.connect(self._show)
        self.add_button.setMenu(self._menu())
        prints = QMenu(self)
        prints.addAction("The list").triggered.connect(lambda _=False: self.print_all())
        prints.addAction("The whole file, every word").triggered.connect(lambda _=False: self.print_all(whole=True))
        self.print_button.setMenu(prints)
        decorate(self.add_button, "plus")
        decorate(self.print_button, "printer")
        view.selectionModel().currentChanged.connect(self._picked)

    def _lay_out(self, view: QListView) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 10, 16, 12)
        head = QHBoxLayout()
        for widget in (self.filter_edit, self.group_edit):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self.print_button)
        head.addWidget(self.add_button)
        self.filter_edit.setMinimumWidth(look().px(220))
        column.addLayout(head)
        column.addWidget(self.pathway_label)
        body = QHBoxLayout()
        view.setMinimumWidth(look().px(420))
        body.addWidget(view, 3)
        card, area = QFrame(), QScrollArea()
        card.setProperty("kind", "card")
        card.setLayout(self._detail)
        self._detail.setContentsMargins(16, 12, 16, 14)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(card)
        body.addWidget(area, 4)
        column.addLayout(body, 1)

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        for kind in self.kinds:
            menu.addAction(kind.title).triggered.connect(lambda _=False, kind=kind: self.add(kind))
        return menu

    def show_record(self, record: ClientRecord) -> None:
        self._record = record
        self._rows = timeline.rows(record, self.kinds)
        self.pathway_label.setText(timeline.pathway(record))
        self._show()

    def _shown(self) -> list[TimelineRow]:
        typed, group = self.filter_edit.text(), self.group_edit.value()
        return [row for row in self._rows if (not group or row.group == group) and row.has(typed)]

    def _show(self) -> None:
        chosen, shown = self._chosen or self.list.current_key(), self._shown()
        self._chosen = ""
        if chosen not in {row.key for row in shown}:
            chosen = shown[0].key if shown else None
        self.list.show([_list_row(row) for row in shown], chosen)
        self._show_detail(chosen)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._show_detail(self.list.current_key())

    def _show_detail(self, key: str | None) -> None:
        clear(self._detail)
        row = next((row for row in self._rows if row.key == key), None)
        if row is None:
            self._detail.addWidget(words("Nothing here yet. Add an entry, or change what is shown.", "second"))
            self._detail.addStretch(1)
            return
        self._detail.addWidget(words(row.title, "h2"))
        self._detail.addWidget(words(" · ".join(part for part in (screen_day(row.on), row.who) if part), "second"))
        if row.in_error:
            self._detail.addWidget(chip("Entered in error", "red", "triangle-alert"))
            self._detail.addWidget(words(row.in_error, wrap=True))
        if row.awaits and not row.in_error:
            self._detail.addWidget(chip("Draft, to be countersigned", "amber", "clock"))
        grid = QGridLayout()
        fill_terms(grid, list(row.terms) or [("What", row.line)], width=140)
        self._detail.addLayout(grid)
        buttons = QHBoxLayout()
        if row.tab and row.tab != "client_file":
            opens = QPushButton("Open")
            opens.clicked.connect(lambda: self._context.go_to(row.tab))
            buttons.addWidget(opens)
        if row.subject and not row.in_error:
            wrong = QPushButton("Mark as an error")
            wrong.clicked.connect(lambda: self.mark(row))
            buttons.addWidget(wrong)
        if row.awaits and not row.in_error and may(self._context.sitting.actor, Right.CONFIRM_CONCERNS):
            stands = QPushButton("Countersign")
            stands.clicked.connect(lambda: self.countersign(row.key))
            buttons.addWidget(stands)
        if row.key in self._concerns() and not row.in_error:
            tells = QPushButton("Write the disclosure sheet")
            tells.clicked.connect(lambda: self._disclose(row.key))
            buttons.addWidget(tells)
        if row.subject == "session_notes" and not row.in_error:
            elsewhere = QPushButton("Belongs to another client")
            elsewhere.clicked.connect(lambda: self.move_elsewhere(row))
            buttons.addWidget(elsewhere)
        buttons.addStretch(1)
        self._detail.addLayout(buttons)
        self._detail.addStretch(1)

    def _concerns(self) -> frozenset[str]:
        entries = self._record.entries if self._record else ()
        return frozenset(entry.id for entry in entries if entry.kind == CONCERN)

    def _disclose(self, concern_id: str) -> None:
        if self._record is not None:
            disclose(self._context, self._record.client, concern_id)

    def add_kind(self, key: str) -> None:
        """The same by the kind's key."""
        self.add(next(kind for kind in self.kinds if kind.key == key))

    def add(self, kind: EntryKind) -> None:
        """Write an entry of this kind."""
        if self._record is None:
            return
        dialog = EntryDialog(self, self._context.sitting, self._record.client, kind)
        dialog.written.connect(self._written)
        dialog.open()

    def _written(self, entry: CaseEntry) -> None:
        self._chosen = entry.id
        self._context.announce("Written into the file")
        self._context.reload()

    def mark(self, row: TimelineRow) -> None:
        """Say that this was made in error."""
        if self._record is None:
            return
        dialog = ErrorMarkDialog(self, self._context.sitting, self._record.client, row.subject, row.key)
        dialog.marked.connect(self._context.reload)
        dialog.open()

    def countersign(self, entry_id: str) -> None:
        """Stand for a breach record that an assistant drafted."""
        file, actor = self._context.sitting.services.case_file, self._context.sitting.actor

        def stood_for(_made: object) -> None:
            self._chosen = entry_id
            self._context.announce("Countersigned")
            self._context.reload()

        self._context.sitting.tasks.run(lambda: file.countersign(actor, entry_id), stood_for)

    def move_elsewhere(self, row: TimelineRow) -> None:
        """A note that was written in the wrong record."""
        if self._record is None:
            return
        dialog = WrongRecordDialog(self, self._context.sitting, self._record.client, row.key)
        dialog.rewritten.connect(self._moved)
        dialog.open()

    def _moved(self, _draft: object) -> None:
        self._context.announce("Marked here. The draft waits for your signature in the right record.")
        self._context.reload()

    def print_all(self, *, whole: bool = False) -> None:
        """Put the shown events on paper, without those made in error; the journal says so."""
        record, printer, sitting = self._record, paper.usual_printer(), self._context.sitting
        if record is None or not printer:
            self._context.announce("No printer is set up on this laptop.")
            return
        standing = [row for row in self._shown() if not row.in_error]
        lines = [(screen_date(row.on), row.title, _every_word(row) if whole else row.line, row.who) for row in standing]
        title = f"Timeline – {record.client.banner_name}"
        if sitting.is_demo:
            title = f"SYNTHETIC – NOT A REAL PERSON – {title}"
        sitting.tasks.run(
            lambda: sitting.services.case_file.timeline_to_print(
                sitting.actor, record.client.id, tuple(lines), printer
            ),
            lambda rows: self._context.announce(paper.print_table(title, ("Date", "What", "", "Who"), rows, printer)),
            lambda refusal: self._context.announce(str(refusal)),
        )


def _list_row(row: TimelineRow) -> ListRow:
    if row.in_error:
        return ListRow(row.key, f"{screen_date(row.on)}  {row.title}", row.line, "In error", "triangle-alert", "red")
    state = f"About a {row.about}" if row.about else ""
    return ListRow(row.key, f"{screen_date(row.on)}  {row.title}", row.line, state, row.icon, "grey")


def _every_word(row: TimelineRow) -> str:
    return "; ".join(f"{term}: {value}" for term, value in row.terms if value) or row.line
