"""Home: the day, what is to finish, and the caseload."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import letter_day
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.caseload import CaseloadPage
from recolo_desktop.services.diary.worklist import DIARY, JOURNAL, WaitingItem
from recolo_desktop.ui.clients.caseload_table import CaseloadModel, fit_columns, set_up
from recolo_desktop.ui.compiled.ui_home import Ui_Home
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.kit.row_button import RowButton
from recolo_desktop.ui.look.theme import look


class HomePage(QWidget):
    """opening: emitted with a client's id and the tab to open. adding: emitted to add a client.

    journal_wanted, diary_wanted: emitted to read the journal or the diary.
    """

    opening = Signal(str, str)
    adding = Signal()
    journal_wanted = Signal()
    diary_wanted = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sitting = sitting
        self._question = 0
        self._has_counts = False
        self.form = Ui_Home()
        self.form.setupUi(self)
        self.setObjectName("page")
        form = self.form
        self.model = CaseloadModel(sitting.today(), self)
        set_up(form.caseload_table, self.model)
        form.caseload_table.activated.connect(self._open_row)
        form.caseload_table.viewport().installEventFilter(self)
        self.model.more_wanted.connect(self._ask_for_more)
        form.filter_edit.textChanged.connect(self._ask)
        form.scope_choice.setAccessibleName("Which clients")
        form.scope_choice.changed.connect(self._ask)
        form.add_button.clicked.connect(self.adding)
        form.add_button.setVisible(may(sitting.actor, Right.REGISTER_CLIENT))
        decorate(form.add_button, "plus")
        QShortcut(QKeySequence("Ctrl+N"), self, self.adding.emit)
        form.day_label.setText(letter_day(sitting.today()))

    def refresh(self) -> None:
        """Read everything again."""
        services, actor, tasks = self._sitting.services, self._sitting.actor, self._sitting.tasks
        today = self._sitting.today()
        self._ask()
        tasks.run(lambda: services.caseload.counts(actor), self._got_counts, self._could_not_read)
        tasks.run(lambda: services.diary.day(actor, today), self._got_day, self._could_not_read)
        tasks.run(lambda: services.worklist.to_finish(actor), self._got_worklist, self._could_not_read)
        tasks.run(lambda: services.backups.newest(actor), self.show_backup, self._could_not_read)

    def _could_not_read(self, refusal: Refusal) -> None:
        """A part of the day stays empty: say why, never show nothing as if nothing were there."""
        self.form.empty_label.setText(str(refusal))
        self.form.empty_label.show()

    def show_backup(self, backup: Backup | None) -> None:
        """The last good backup's age and place."""
        self.form.backup_label.setText(say.backup_age(backup, self._sitting.clock()))

    def _ask(self) -> None:
        """The first page of what is asked now; an answer to an earlier question is dropped."""
        self._question += 1
        question, scope, typed = self._question, self._scope(), self.form.filter_edit.text().strip()
        caseload, actor = self._sitting.services.caseload, self._sitting.actor
        self._sitting.tasks.run(lambda: caseload.page(actor, scope, typed), lambda page: self._got_page(page, question))

    def _ask_for_more(self) -> None:
        question, scope, typed = self._question, self._scope(), self.form.filter_edit.text().strip()
        caseload, actor, after = self._sitting.services.caseload, self._sitting.actor, len(self.model.rows)
        self._sitting.tasks.run(
            lambda: caseload.page(actor, scope, typed, after),
            lambda page: self.model.append(list(page.rows)) if question == self._question else None,
        )

    def _scope(self) -> str:
        return self.form.scope_choice.value() or "mine"

    def _got_counts(self, counts: dict[str, int]) -> None:
        choice, before = self.form.scope_choice, self._scope()
        choice.blockSignals(True)
        choice.set_options(f"mine=Mine {counts['mine']}|team=Team {counts['team']}|closed=Closed {counts['closed']}")
        wanted = "team" if not self._has_counts and not counts["mine"] else before
        choice.set_value(wanted)
        choice.blockSignals(False)
        self._has_counts = True
        if wanted != before:
            self._ask()

    def _got_page(self, page: CaseloadPage, question: int) -> None:
        if question != self._question:
            return
        rows = list(page.rows)
        self.model.show(rows, page.total)
        if rows:
            self.form.caseload_table.setCurrentIndex(self.model.index(0, 0))
            if self.isVisible() and not self.form.filter_edit.hasFocus():
                self.form.caseload_table.setFocus()
        self.form.empty_label.setVisible(not rows)
        self.form.empty_label.setText(
            "No client matches. Try part of the name, or the NHS number."
            if self.form.filter_edit.text().strip()
            else "No client here yet. Add a client when a referral comes in."
        )

    def _open_row(self, index: QModelIndex) -> None:
        self.opening.emit(self.model.rows[index.row()].client.id, "client_file")

    def open_client(self, client_id: str) -> None:
        """As if the row were double-clicked."""
        self.opening.emit(client_id, "client_file")

    def _got_day(self, day: tuple[Appointment, ...]) -> None:
        ids = tuple({item.client_id for item in day if item.client_id})
        caseload, actor = self._sitting.services.caseload, self._sitting.actor
        self._sitting.tasks.run(lambda: caseload.names(actor, ids), lambda names: self._show_day(day, names))

    def _show_day(self, day: tuple[Appointment, ...], names: dict[str, str]) -> None:
        layout = self.form.day_layout
        clear(layout)
        now = f"{self._sitting.clock().astimezone():%H:%M}"
        following = next((item.id for item in day if item.starts >= now), None)
        for item in day:
            layout.addWidget(self._day_row(item, names.get(item.client_id or "", ""), item.id == following))
        if not day:
            label = words("No appointment today", "second")
            label.setContentsMargins(16, 4, 16, 14)
            layout.addWidget(label)

    def _day_row(self, item: Appointment, name: str, is_next: bool) -> QFrame:
        palette, row = look().palette, QFrame()
        row.setObjectName("dayrow")
        row.setStyleSheet(
            f"QFrame#dayrow {{ border: 0; border-top: 1px solid {palette.border};"
            f" border-left: 4px solid {palette.primary if is_next else 'transparent'};"
            f" background: {palette.selected if is_next else 'transparent'}; }}"
        )
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 8, 14, 8)
        line.setSpacing(16)
        line.addWidget(words(item.starts, "label"))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(words(name or item.purpose, "label", wrap=True))
        text.addWidget(
            words(
                " · ".join(p for p in ((item.purpose if name else ""), item.where) if p),
                "second",
                wrap=True,
            )
        )
        line.addLayout(text, 1)
        if item.client_id and may(self._sitting.actor, Right.WRITE_NOTES):
            write = QPushButton("Write note")
            write.setProperty("kind", "primary" if is_next else "small")
            write.setAccessibleName(f"Write note for {name}")
            decorate(write, "pen-line", primary=is_next)
            write.clicked.connect(lambda: self.opening.emit(item.client_id, "session_notes"))
            line.addWidget(write)
        return row

    def _got_worklist(self, items: tuple[WaitingItem, ...]) -> None:
        layout = self.form.todo_layout
        clear(layout)
        total = sum(item.count for item in items)
        self.form.todo_count_label.setText(f"{total} item{'' if total == 1 else 's'}")
        for item in items:
            layout.addWidget(self._todo_row(item))

    def _todo_row(self, item: WaitingItem) -> QPushButton:
        row = RowButton()
        row.setProperty("kind", "row")
        row.setAccessibleName(f"{item.what}: {item.count}. {item.detail}")
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 9, 12, 9)
        line.setSpacing(12)
        tone = "grey" if not item.count else "red" if item.urgent else "amber"
        count = chip(str(item.count), tone)
        count.setFixedSize(look().px(30), look().px(30))
        line.addWidget(count)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(words(item.what, "label"))
        text.addWidget(words(item.detail, "second", wrap=True))
        line.addLayout(text, 1)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if item.client_id else Qt.FocusPolicy.NoFocus)
        if item.tab == DIARY:
            row.clicked.connect(self.diary_wanted)
        elif item.client_id:
            row.clicked.connect(lambda: self.opening.emit(item.client_id, item.tab))
        elif item.tab == JOURNAL:
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            row.clicked.connect(self.journal_wanted)
        return row

    def keyPressEvent(self, event: QKeyEvent) -> None:
        table = self.form.caseload_table
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and table.hasFocus() and table.currentIndex().isValid():
            self._open_row(table.currentIndex())
            return
        super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            fit_columns(self.form.caseload_table)
        return super().eventFilter(watched, event)
