"""Home: the day, what is to finish, and the caseload."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.backup import Backup
from recolo_desktop.domain.client import Stage
from recolo_desktop.domain.dates import letter_day
from recolo_desktop.domain.nhs_number import digits_of
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients import CaseloadRow
from recolo_desktop.services.worklist import JOURNAL, WaitingItem
from recolo_desktop.ui.compiled.ui_home import Ui_Home
from recolo_desktop.ui.theme import look
from recolo_desktop.ui.widgets.caseload_table import CaseloadModel, fit_columns, set_up
from recolo_desktop.ui.widgets.labels import chip, clear, decorate, words
from recolo_desktop.ui.widgets.row_button import RowButton


class HomePage(QWidget):
    """opening: emitted with a client's id and the tab to open. adding: emitted to add a client.

    journal_wanted: emitted to read the journal.
    """

    opening = Signal(str, str)
    adding = Signal()
    journal_wanted = Signal()

    def __init__(self, sitting: Sitting) -> None:
        super().__init__()
        self.setObjectName("page")
        self._sitting = sitting
        self._rows: tuple[CaseloadRow, ...] = ()
        self._day: tuple[Appointment, ...] = ()
        self.form = Ui_Home()
        self.form.setupUi(self)
        self.setObjectName("page")
        form = self.form
        self.model = CaseloadModel(sitting.today(), self)
        set_up(form.caseload_table, self.model)
        form.caseload_table.activated.connect(self._open_row)
        form.caseload_table.viewport().installEventFilter(self)
        form.filter_edit.textChanged.connect(self._show_caseload)
        form.filter_edit.setAccessibleName("Filter the caseload by name or NHS number")
        form.scope_choice.setAccessibleName("Which clients")
        form.scope_choice.changed.connect(self._show_caseload)
        form.add_button.clicked.connect(self.adding)
        form.add_button.setVisible(may(sitting.actor, Right.REGISTER_CLIENT))
        decorate(form.add_button, "plus")
        QShortcut(QKeySequence("Ctrl+N"), self, self.adding.emit)
        form.day_label.setText(letter_day(sitting.today()))

    def refresh(self) -> None:
        """Read everything again."""
        services, actor, tasks = self._sitting.services, self._sitting.actor, self._sitting.tasks
        today = self._sitting.today()
        if not self._rows:
            tasks.run(lambda: services.clients.caseload(actor, own=True), self._got_own)
        tasks.run(lambda: services.clients.caseload(actor), self._got_caseload)
        tasks.run(lambda: services.diary.day(actor, today), self._got_day)
        tasks.run(lambda: services.worklist.to_finish(actor), self._got_worklist)
        tasks.run(lambda: services.backups.newest(actor), self.show_backup)

    def show_backup(self, backup: Backup | None) -> None:
        """The last good backup's age and place."""
        self.form.backup_label.setText(say.backup_age(backup, self._sitting.clock()))

    def _got_own(self, rows: tuple[CaseloadRow, ...]) -> None:
        """One's own clients are shown at once; everybody else's follow."""
        if rows and not self._rows:
            self._rows = rows
            self.form.scope_choice.set_options("mine=Mine|team=Team|closed=Closed")
            self.form.scope_choice.set_value("mine")
            self._show_caseload()

    def _got_caseload(self, rows: tuple[CaseloadRow, ...]) -> None:
        self._rows = rows
        counts = {scope: len(self._in_scope(scope)) for scope in ("mine", "team", "closed")}
        choice = self.form.scope_choice
        before = choice.value() or ("mine" if counts["mine"] else "team")
        choice.set_options(f"mine=Mine {counts['mine']}|team=Team {counts['team']}|closed=Closed {counts['closed']}")
        choice.set_value(before)
        self._show_caseload()
        self._show_day()

    def _in_scope(self, scope: str | None) -> list[CaseloadRow]:
        closed = [row for row in self._rows if row.client.stage is Stage.CLOSED]
        if scope == "closed":
            return closed
        still = [row for row in self._rows if row.client.stage is not Stage.CLOSED]
        return [row for row in still if row.client.lead_id == self._sitting.actor.id] if scope == "mine" else still

    def _show_caseload(self) -> None:
        typed = self.form.filter_edit.text().strip().lower()
        rows = self._in_scope(self.form.scope_choice.value())
        if typed:
            rows = [row for row in rows if _matches(row, typed)]
        self.model.show(rows)
        if rows:
            self.form.caseload_table.setCurrentIndex(self.model.index(0, 0))
            if self.isVisible() and not self.form.filter_edit.hasFocus():
                self.form.caseload_table.setFocus()
        self.form.empty_label.setVisible(not rows)
        self.form.empty_label.setText(
            "No client matches. Try part of the name, or the whole NHS number."
            if typed
            else "No client here yet. Add a client when a referral comes in."
        )

    def _open_row(self, index: QModelIndex) -> None:
        self.opening.emit(self.model.rows[index.row()].client.id, "client_file")

    def open_client(self, client_id: str) -> None:
        """As if the row were double-clicked."""
        self.opening.emit(client_id, "client_file")

    def _got_day(self, day: tuple[Appointment, ...]) -> None:
        self._day = day
        self._show_day()

    def _show_day(self) -> None:
        layout = self.form.day_layout
        clear(layout)
        names = {str(row.client.id): row.client.banner_name for row in self._rows}
        now = f"{self._sitting.clock().astimezone():%H:%M}"
        following = next((item.id for item in self._day if item.starts >= now), None)
        for item in self._day:
            layout.addWidget(self._day_row(item, names.get(item.client_id or "", ""), item.id == following))
        if not self._day:
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
                " · ".join(p for p in ((item.purpose if name else ""), item.location) if p),
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
        if item.client_id:
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


def _matches(row: CaseloadRow, typed: str) -> bool:
    client = row.client
    name = f"{client.family_name} {client.given_names} {client.preferred_name}".lower()
    digits = digits_of(typed)
    return all(part in name for part in typed.replace(",", " ").split()) or (
        digits.isdigit() and digits in client.nhs_number
    )
