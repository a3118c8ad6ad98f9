"""Team and settings, for a lead."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.look.icons import icon
from recolo_desktop.ui.look.theme import look
from recolo_desktop.ui.team.backup_runner import BackupRunner
from recolo_desktop.ui.team.backups_panel import BackupsPanel
from recolo_desktop.ui.team.journal_panel import JournalPanel
from recolo_desktop.ui.team.people_panel import PeoplePanel
from recolo_desktop.ui.team.service_panel import ServicePanel
from recolo_desktop.ui.team.settings_panel import SettingsPanel
from recolo_desktop.ui.team.templates_panel import TemplatesPanel

PANELS = ("people", "service", "templates", "settings", "backups", "journal")


class TeamPage(QWidget):
    """said: emitted with a sentence. settings_changed: with the settings. restoring: to open a backup."""

    said = Signal(str)
    settings_changed = Signal(object)
    restoring = Signal()

    def __init__(self, sitting: Sitting, runner: BackupRunner, panel: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName("Team and settings")
        self.tabs.tabBar().setAccessibleName("Team and settings")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.tabs)
        self.people = PeoplePanel(sitting, self.tabs)
        self.service = ServicePanel(sitting, self.tabs)
        self.templates = TemplatesPanel(sitting, self.tabs)
        self.settings = SettingsPanel(sitting, self.tabs)
        self.backups = BackupsPanel(sitting, runner, self.tabs)
        self.journal = JournalPanel(sitting, self.tabs)
        self._panels: tuple[
            PeoplePanel | ServicePanel | TemplatesPanel | SettingsPanel | BackupsPanel | JournalPanel, ...
        ] = (
            self.people,
            self.service,
            self.templates,
            self.settings,
            self.backups,
            self.journal,
        )
        for one, name, symbol in zip(
            self._panels,
            ("People", "Service and letterhead", "Templates", "Settings and keys", "Backups", "Journal"),
            ("users", "mail", "file-text", "key-round", "hard-drive", "history"),
            strict=True,
        ):
            self.tabs.addTab(one, icon(symbol, look().palette.text2), name)
        for panel_said in (
            self.people.said,
            self.service.said,
            self.templates.said,
            self.settings.said,
            self.backups.said,
            self.journal.said,
        ):
            panel_said.connect(self.said)
        self.settings.changed.connect(self.settings_changed)
        self.backups.restoring.connect(self.restoring)
        self.tabs.currentChanged.connect(self._visit)
        self.tabs.setCurrentIndex(PANELS.index(panel))
        if panel == PANELS[0]:
            self._visit(0)

    def _visit(self, at: int) -> None:
        self._panels[at].refresh()
