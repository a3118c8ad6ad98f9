"""The directory: agencies, people and services; found, added, changed, merged, with where each is used."""

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from recolo_desktop.domain.basics.dates import screen_date, screen_time
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.agency import Agency, AgencyKind, look_alikes
from recolo_desktop.domain.clients.client import normal_postcode
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters.fields import lines
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.directory import AgencyInUse
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox, alike
from recolo_desktop.ui.kit.labels import clear, decorate, words
from recolo_desktop.ui.kit.record_list import ListRow, RecordList
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.look.theme import look


class AgencyDialog(AskingDialog):
    """kept: emitted when the entry stands in the directory."""

    kept = Signal(object)

    def __init__(self, parent: QWidget, sitting: Sitting, entries: tuple[Agency, ...], seen: Agency | None) -> None:
        kind = ChoiceBox()
        kind.offer(alike(AgencyKind))
        form = BuiltForm(
            "Change an entry" if seen else "Add to the directory",
            (
                Question("kind", "Kind", kind),
                Question("organisation", "Organisation", QLineEdit()),
                Question("person", "Person (optional)", QLineEdit()),
                Question("role", "Role (optional)", QLineEdit()),
                Question("address", "Address (optional)", TextBox()),
                Question("postcode", "Postcode (optional)", QLineEdit()),
                Question("phone", "Phone (optional)", QLineEdit()),
                Question("email", "E-mail (optional)", QLineEdit()),
                Question("notes", "Notes: opening hours, how to refer (optional)", TextBox()),
                Question("is_offered", "", QCheckBox("A service that clients are pointed to")),
            ),
            "Keep",
            "A change here changes every file that names this entry. Never a protected person or anybody close to one.",
        )
        super().__init__(form, parent)
        self._sitting, self._entries, self._seen, self._warned = sitting, entries, seen, ""
        self.setWindowTitle("Directory – Recolo")
        if seen is not None:
            self.fields.fill(
                {name: getattr(seen, name) for name in ("kind", "organisation", "person", "role", "postcode")}
                | {name: getattr(seen, name) for name in ("phone", "email", "notes", "is_offered")}
                | {"address": "\n".join(seen.address)}
            )

    def submit(self) -> None:
        made = self._made()
        alike = look_alikes(made, self._entries)
        if alike and self._seen is None and self._warned != made.name:
            self._warned = made.name
            names = "; ".join(one.name for one in alike)
            raise HasProblems([Problem("form", f"Is it this one, already there? {names}. Press Keep again if not.")])
        directory, actor, seen = self._sitting.services.directory, self._sitting.actor, self._seen
        self.store(
            lambda: directory.add(actor, made) if seen is None else directory.amend(actor, seen, made),
            self._kept,
        )

    def _made(self) -> Agency:
        values = self.fields.typed()
        key = self._seen.id if self._seen else ""
        made = Agency(
            id=key,
            kind=AgencyKind(values["kind"]),
            organisation=values["organisation"],
            person=values["person"],
            role=values["role"],
            address=lines(values["address"]),
            postcode=normal_postcode(values["postcode"]),
            phone=values["phone"],
            email=values["email"],
            notes=values["notes"].strip(),
            is_offered=values["is_offered"],
        )
        if problems := made.problems():
            raise HasProblems(problems)
        return made

    def _kept(self, agency: Agency) -> None:
        self.kept.emit(agency)
        self.accept()


class MergeAgenciesDialog(AskingDialog):
    """merged: emitted when the other entry is gone."""

    merged = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, entries: tuple[Agency, ...], kept: Agency) -> None:
        other = ChoiceBox()
        others = [one for one in entries if one.id != kept.id and one.kind is kept.kind]
        other.offer(((one.id, one.name) for one in others), unanswered="Choose")
        form = BuiltForm(
            "Merge two entries",
            (Question("other", "The entry that is the same and goes", other),),
            "Merge",
            f"“{kept.name}” stays. Every file that names the other one names it from now on.",
        )
        super().__init__(form, parent)
        self._sitting, self._kept_id = sitting, kept.id
        self.setWindowTitle("Directory – Recolo")

    def submit(self) -> None:
        other, directory, actor = self.fields.typed()["other"], self._sitting.services.directory, self._sitting.actor
        if not other:
            raise HasProblems([Problem("other", "Choose the other entry")])
        self.store(lambda: directory.merge(actor, self._kept_id, other), lambda _: self._merged())

    def _merged(self) -> None:
        self.merged.emit()
        self.accept()


class DirectoryPage(QWidget):
    """said: emitted with a sentence. opening: emitted with a client's id."""

    said = Signal(str)
    opening = Signal(str)

    def __init__(self, sitting: Sitting, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._sitting = sitting
        self._writes = may(sitting.actor, Right.KEEP_DIRECTORY)
        self.entries: tuple[Agency, ...] = ()
        self._chosen: str | None = None
        self.dialog: QDialog | None = None
        self.filter_edit, self.kind_edit = QLineEdit(self), ChoiceBox(self)
        self.filter_edit.setPlaceholderText("Find in the directory")
        self.filter_edit.setAccessibleName("Find in the directory")
        self.filter_edit.setMinimumWidth(look().px(220))
        self.filter_edit.textChanged.connect(self._show)
        self.kind_edit.offer([("offered", "For clients"), *alike(AgencyKind)], unanswered="Every kind")
        self.kind_edit.setAccessibleName("Which kind")
        self.kind_edit.currentIndexChanged.connect(self._show)
        self.add_button, self.usual_button = QPushButton("Add an entry"), QPushButton("Add the usual services")
        self.add_button.setProperty("kind", "primary")
        decorate(self.add_button, "plus", primary=True)
        self.add_button.clicked.connect(self.add)
        self.usual_button.clicked.connect(self.add_usual)
        QShortcut(QKeySequence("Ctrl+N"), self, self.add)
        view = QListView(self)
        view.setMaximumWidth(look().px(420))
        self.list, self._detail = RecordList(view, "Directory"), QVBoxLayout()
        view.selectionModel().currentChanged.connect(self._picked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 14, 16, 16)
        head = QHBoxLayout()
        head.addWidget(words("Directory", "h1"))
        head.addStretch(1)
        for widget in (self.filter_edit, self.kind_edit, self.usual_button, self.add_button):
            head.addWidget(widget)
        column.addLayout(head)
        body, card = QHBoxLayout(), QFrame()
        card.setProperty("kind", "card")
        card.setLayout(self._detail)
        self._detail.setContentsMargins(18, 14, 18, 16)
        body.addWidget(view, 2)
        body.addWidget(card, 3)
        column.addLayout(body, 1)
        for button in (self.add_button, self.usual_button):
            button.setVisible(self._writes)
        self.refresh()

    def refresh(self) -> None:
        """Read everything again."""
        directory, actor = self._sitting.services.directory, self._sitting.actor
        self._sitting.tasks.run(lambda: directory.all(actor), self._got)

    def _got(self, entries: tuple[Agency, ...]) -> None:
        self.entries = entries
        self._show()

    def _show(self) -> None:
        typed, kind = self.filter_edit.text(), self.kind_edit.value()
        shown = [
            one
            for one in self.entries
            if one.has(typed) and (not kind or one.kind.value == kind or (kind == "offered" and one.is_offered))
        ]
        chosen = self._chosen if self._chosen in {one.id for one in shown} else shown[0].id if shown else None
        rows = [
            ListRow(one.id, one.organisation or one.person, one.person or one.phone, one.kind.value, "", "grey")
            for one in shown
        ]
        self.list.show(rows, chosen)
        self._choose(chosen)

    def _picked(self, _now: QModelIndex, _before: QModelIndex) -> None:
        self._choose(self.list.current_key())

    def _choose(self, key: str | None) -> None:
        self._chosen = key
        clear(self._detail)
        if key is None:
            empty = "Nobody here yet. Add the GP practices, probation officers and services that you write to."
            self._detail.addWidget(words(empty, "second", wrap=True))
            self._detail.addStretch(1)
            return
        directory, actor = self._sitting.services.directory, self._sitting.actor
        self._sitting.tasks.run(lambda: directory.in_use(actor, key), lambda used: self._show_entry(key, used))

    def _show_entry(self, key: str, used: AgencyInUse) -> None:
        entry = next((one for one in self.entries if one.id == key), None)
        if entry is None or key != self._chosen:
            return
        clear(self._detail)
        self._detail.addWidget(words(entry.name, "h2", wrap=True))
        self._detail.addWidget(words(entry.kind.value, "second"))
        grid = QGridLayout()
        terms = [("Role", entry.role), ("Address", ", ".join(entry.postal_lines)), ("Phone", entry.phone)]
        terms += [("E-mail", entry.email), ("Notes", entry.notes)]
        offered = [("Clients", "Clients are pointed to it")] if entry.is_offered else []
        fill_terms(grid, [*[term for term in terms if term[1]], *offered], width=110)
        self._detail.addLayout(grid)
        self._detail.addWidget(
            words(f"Used by {len(used.clients)} client file{'' if len(used.clients) == 1 else 's'}", "h3")
        )
        for client in used.clients[:6]:
            opens = QPushButton(client.banner_name)
            opens.setProperty("kind", "text")
            opens.clicked.connect(lambda _=False, client_id=client.id: self.opening.emit(client_id))
            self._detail.addWidget(opens)
        self._detail.addWidget(words("History", "h3"))
        for line in used.history[:6]:
            changed = ", ".join(f"{change.field}: {change.was or 'nothing'}" for change in line.changes if change.was)
            said = f"{screen_time(line.at)} {line.actor_name}: {line.action.value}"
            self._detail.addWidget(words(f"{said} ({changed})" if changed else said, "second", wrap=True))
        if self._writes:
            self._detail.addLayout(self._buttons(entry))
        self._detail.addStretch(1)

    def _buttons(self, entry: Agency) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, act in (
            ("Change", lambda: self.change(entry)),
            ("Merge with another", lambda: self.merge(entry)),
            ("No longer in use", lambda: self.end(entry)),
        ):
            button = QPushButton(name)
            button.clicked.connect(act)
            row.addWidget(button)
        row.addStretch(1)
        return row

    def add(self) -> None:
        """A new entry."""
        if self._writes:
            self._open(AgencyDialog(self, self._sitting, self.entries, None))

    def change(self, entry: Agency) -> None:
        self._open(AgencyDialog(self, self._sitting, self.entries, entry))

    def _open(self, dialog: AgencyDialog) -> None:
        dialog.kept.connect(self._kept)
        self.dialog = dialog
        dialog.open()

    def _kept(self, agency: Agency) -> None:
        self._chosen = agency.id
        self.said.emit("Kept in the directory")
        self.refresh()

    def merge(self, entry: Agency) -> None:
        """The same one twice."""
        dialog = MergeAgenciesDialog(self, self._sitting, self.entries, entry)
        dialog.merged.connect(self.refresh)
        self.dialog = dialog
        dialog.open()

    def end(self, entry: Agency) -> None:
        """It closed or moved on: files keep it, nobody chooses it any more."""
        directory, actor = self._sitting.services.directory, self._sitting.actor
        today = screen_date(self._sitting.today())
        self._sitting.tasks.run(
            lambda: directory.end(actor, entry),
            lambda _: self._say(f"Not in use from {today}"),
            lambda refusal: self.said.emit(str(refusal)),
        )

    def _say(self, sentence: str) -> None:
        self.said.emit(sentence)
        self.refresh()

    def add_usual(self) -> None:
        """Crisis lines and kinds of service that every team needs."""
        directory, actor = self._sitting.services.directory, self._sitting.actor
        self._sitting.tasks.run(
            lambda: directory.add_usual(actor),
            lambda count: self._say(f"{count} services added. Enter the local numbers."),
        )
