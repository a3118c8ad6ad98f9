"""Home: the day, what is to finish, and the caseload."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import letter_day
from recolo_desktop.presenters.shell.home_desk import DayLine, HomeDesk, ToDoLine
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.caseload import CaseloadRow
from recolo_desktop.services.diary.worklist import DIARY, JOURNAL
from recolo_desktop.ui.clients.caseload_table import CaseloadModel, fit_columns, set_up
from recolo_desktop.ui.compiled.ui_home import Ui_Home
from recolo_desktop.ui.kit.labels import chip, clear, decorate, words
from recolo_desktop.ui.kit.row_button import RowButton
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.shell.record_page import NEW_NOTE


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
        self.desk = HomeDesk(sitting, self)
        self.form = Ui_Home()
        self.form.setupUi(self)
        self.setObjectName("page")
        form = self.form
        self.model = CaseloadModel(sitting.today(), self)
        set_up(form.caseload_table, self.model)
        form.caseload_table.activated.connect(self._open_row)
        form.caseload_table.viewport().installEventFilter(self)
        self.model.more_wanted.connect(self.desk.ask_for_more)
        form.filter_edit.textChanged.connect(self.desk.find)
        form.scope_choice.setAccessibleName("Which clients")
        form.scope_choice.changed.connect(lambda: self.desk.choose(form.scope_choice.value() or ""))
        form.add_button.clicked.connect(self.adding)
        form.add_button.setVisible(self.desk.may_add)
        decorate(form.add_button, "plus")
        QShortcut(QKeySequence("Ctrl+N"), self, self.adding.emit)
        form.day_label.setText(letter_day(sitting.today()))

    def refresh(self) -> None:
        """Read everything again."""
        self.desk.refresh()

    def _open_row(self, index: QModelIndex) -> None:
        self.open_client(self.model.rows[index.row()].client.id)

    def open_client(self, client_id: str) -> None:
        """As if the row were double-clicked."""
        self.opening.emit(client_id, "client_file")

    # -- what the desk has shown ----------------------------------------------------------------------

    def say_unread(self, sentence: str) -> None:
        self.form.empty_label.setText(sentence)
        self.form.empty_label.show()

    def show_backup(self, words: str) -> None:
        self.form.backup_label.setText(words)

    def show_scopes(self, options: list[tuple[str, str]], chosen: str) -> None:
        choice = self.form.scope_choice
        choice.blockSignals(True)
        choice.offer(options)
        choice.set_value(chosen)
        choice.blockSignals(False)

    def show_clients(self, rows: list[CaseloadRow], total: int, nothing: str) -> None:
        self.model.show(rows, total)
        if rows:
            self.form.caseload_table.setCurrentIndex(self.model.index(0, 0))
            if self.isVisible() and not self.form.filter_edit.hasFocus():
                self.form.caseload_table.setFocus()
        self.form.empty_label.setVisible(not rows)
        self.form.empty_label.setText(nothing)

    def show_more_clients(self, rows: list[CaseloadRow]) -> None:
        self.model.append(rows)

    def show_day(self, lines: list[DayLine]) -> None:
        layout = self.form.day_layout
        clear(layout)
        for line in lines:
            layout.addWidget(self._day_row(line))
        if not lines:
            label = words("No appointment today", "second")
            label.setContentsMargins(16, 4, 16, 14)
            layout.addWidget(label)

    def _day_row(self, shown: DayLine) -> QFrame:
        palette, row = look().palette, QFrame()
        row.setObjectName("dayrow")
        row.setStyleSheet(
            f"QFrame#dayrow {{ border: 0; border-top: 1px solid {palette.border};"
            f" border-left: 4px solid {palette.primary if shown.is_next else 'transparent'};"
            f" background: {palette.selected if shown.is_next else 'transparent'}; }}"
        )
        line = QHBoxLayout(row)
        line.setContentsMargins(12, 8, 14, 8)
        line.setSpacing(16)
        line.addWidget(words(shown.starts, "label"))
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(words(shown.title, "label", wrap=True))
        text.addWidget(words(shown.details, "second", wrap=True))
        line.addLayout(text, 1)
        if shown.note_for:
            write = QPushButton("Write note")
            write.setProperty("kind", "primary" if shown.is_next else "small")
            write.setAccessibleName(f"Write note for {shown.name}")
            decorate(write, "pen-line", primary=shown.is_next)
            write.clicked.connect(lambda: self.opening.emit(shown.note_for, NEW_NOTE))
            line.addWidget(write)
        return row

    def show_to_finish(self, lines: list[ToDoLine], count: str) -> None:
        layout = self.form.todo_layout
        clear(layout)
        self.form.todo_count_label.setText(count)
        for line in lines:
            layout.addWidget(self._todo_row(line))

    def _todo_row(self, shown: ToDoLine) -> QPushButton:
        row = RowButton()
        row.setProperty("kind", "row")
        row.setAccessibleName(f"{shown.what}: {shown.count}. {shown.detail}")
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 9, 12, 9)
        line.setSpacing(12)
        count = chip(str(shown.count), shown.tone)
        count.setFixedSize(look().px(30), look().px(30))
        line.addWidget(count)
        text = QVBoxLayout()
        text.setSpacing(1)
        text.addWidget(words(shown.what, "label"))
        text.addWidget(words(shown.detail, "second", wrap=True))
        line.addLayout(text, 1)
        row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if shown.leads_to else Qt.FocusPolicy.NoFocus)
        if shown.leads_to:
            row.clicked.connect(lambda: self._go(shown))
        return row

    def _go(self, shown: ToDoLine) -> None:
        if shown.leads_to == DIARY:
            self.diary_wanted.emit()
        elif shown.leads_to == JOURNAL:
            self.journal_wanted.emit()
        else:
            self.opening.emit(shown.leads_to, shown.tab)

    # -- keys -----------------------------------------------------------------------------------------

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
