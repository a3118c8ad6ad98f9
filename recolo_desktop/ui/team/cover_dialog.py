"""Away and cover: who stands in for whom, now and later."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.labels import clear, words
from recolo_desktop.ui.kit.text_box import TextBox


class CoverDialog(AskingDialog):
    """changed: emitted when cover was arranged or ended."""

    changed = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, staff: tuple[StaffMember, ...]) -> None:
        self._people = {str(one.id): one.name for one in staff if one.retired_on is None}
        absent, covering = ChoiceBox(), ChoiceBox()
        own = {sitting.actor.id: sitting.actor.name}
        away = self._people if sitting.actor.is_lead else own
        absent.offer(away.items())
        covering.offer(self._people.items(), unanswered="Choose")
        form = BuiltForm(
            "Away and cover",
            (
                Question("absent", "Who is away", absent),
                Question("covered_by", "Who stands in", covering),
                Question("first_day", "First day", DateField()),
                Question("last_day", "Last day", DateField()),
                Question("reason", "Words for the colleague (optional)", TextBox()),
            ),
            "Arrange cover",
            "The colleague sees the caseload as well, opens these records without giving a reason, and the list "
            "shows what waits. What has to be signed is still signed under each person's own name.",
        )
        super().__init__(form, parent)
        self._sitting = sitting
        self.setWindowTitle("Away and cover – Recolo")
        self.fields.fill({"absent": sitting.actor.id, "first_day": sitting.today()})
        card = QFrame()
        card.setProperty("kind", "card")
        self._list = QVBoxLayout(card)
        layout = self.layout()
        if isinstance(layout, QVBoxLayout):
            layout.insertWidget(2, card)
        self._read()

    def _read(self) -> None:
        standing_in, actor = self._sitting.services.standing_in, self._sitting.actor
        self._sitting.tasks.run(lambda: standing_in.still_to_come(actor), self._show)

    def _show(self, covers: tuple[Cover, ...]) -> None:
        clear(self._list)
        if not covers:
            self._list.addWidget(words("Nobody is away now or later.", "second"))
        for cover in covers:
            row = QHBoxLayout()
            absent, by = (self._people.get(key, "a former colleague") for key in (cover.absent_id, cover.covered_by))
            days = f"{screen_date(cover.first_day)} to {screen_date(cover.last_day)}"
            row.addWidget(words(f"{by} stands in for {absent}, {days}", wrap=True), 1)
            back = QPushButton("Is back")
            back.setAccessibleName(f"{absent} is back")
            back.clicked.connect(lambda _=False, key=cover.id: self._end(key))
            row.addWidget(back)
            self._list.addLayout(row)

    def _end(self, cover_id: str) -> None:
        standing_in, actor = self._sitting.services.standing_in, self._sitting.actor
        self._sitting.tasks.run(lambda: standing_in.end(actor, cover_id), lambda _: self._ended(), self.refused)

    def _ended(self) -> None:
        self.changed.emit()
        self._read()

    def submit(self) -> None:
        values, standing_in, actor = self.fields.read(), self._sitting.services.standing_in, self._sitting.actor
        missing = [
            Problem(key, words)
            for key, words in (
                ("covered_by", "Choose who stands in"),
                ("first_day", "Enter the first day"),
                ("last_day", "Enter the last day"),
            )
            if not values[key]
        ]
        if missing:
            raise HasProblems(missing)
        cover = Cover(
            id="",
            absent_id=StaffId(values["absent"]),
            covered_by=StaffId(values["covered_by"]),
            first_day=values["first_day"],
            last_day=values["last_day"],
            reason=values["reason"].strip(),
        )
        self.store(lambda: standing_in.arrange(actor, cover), lambda _: self._arranged())

    def _arranged(self) -> None:
        self.typed_is_done()
        self._ended()
