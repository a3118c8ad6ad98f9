"""The client file: summaries that turn into a form one card at a time."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.domain.agency import Agency, AgencyKind
from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.case_entry import STAGE
from recolo_desktop.domain.client import Stage
from recolo_desktop.domain.dates import screen_day
from recolo_desktop.domain.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.presenters import client_forms, client_summary, timeline
from recolo_desktop.presenters import words as say
from recolo_desktop.services.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_client_file_tab import Ui_ClientFileTab
from recolo_desktop.ui.dialogs.book_dialog import BookDialog
from recolo_desktop.ui.dialogs.file_dialogs import ReferAgainDialog
from recolo_desktop.ui.form import FormFields
from recolo_desktop.ui.form_draft import FormDraft
from recolo_desktop.ui.suggesting import suggest
from recolo_desktop.ui.tabs.context import TabContext
from recolo_desktop.ui.widgets.alarm import Alarm
from recolo_desktop.ui.widgets.choice import SegmentedChoice
from recolo_desktop.ui.widgets.documents_page import DocumentsPage
from recolo_desktop.ui.widgets.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.widgets.pathway_line import PathwayLine
from recolo_desktop.ui.widgets.risk_card import RiskCard
from recolo_desktop.ui.widgets.terms import fill_terms
from recolo_desktop.ui.widgets.timeline_view import TimelineView

CARDS = ("personal", "contact", "referral", "safety", "people")
DIRECTORY_PARTS = {"gp": AgencyKind.GP, "probation": AgencyKind.PROBATION, "police": AgencyKind.POLICE}


@dataclass(slots=True)
class _Card:
    key: str
    summary: QWidget
    form: QWidget
    change: QPushButton
    editing: QLabel
    problem: QLabel
    saved: QLabel


class ClientFileTab(QWidget):
    """Only one card is a form at a time; saving checks, keeps what was typed when it refuses."""

    def __init__(self, context: TabContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.form = Ui_ClientFileTab()
        self.switch, self.pages = SegmentedChoice(self), QStackedWidget(self)
        summary = QWidget(self.pages)
        self.form.setupUi(summary)
        self.switch.set_options("summary=Summary|timeline=Timeline|documents=Documents")
        self.switch.setAccessibleName("Summary, timeline or documents")
        self.switch.set_value("summary")
        self._timeline: TimelineView | None = None
        self._documents: DocumentsPage | None = None
        self.pages.addWidget(summary)
        self.switch.changed.connect(self._turn)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        row = QHBoxLayout()
        row.setContentsMargins(20, 8, 16, 0)
        row.setSpacing(14)
        row.addWidget(self.switch)
        self.holding_label = words("", "second", wrap=True)
        row.addWidget(self.holding_label, 1)
        column.addLayout(row)
        self.alarm = Alarm(self)
        column.addWidget(self.alarm)
        self.prompts = Alarm(self, "amber")
        self.pathway = PathwayLine(self)
        column.addWidget(self.prompts)
        column.addWidget(self.pathway)
        column.addWidget(self.pages, 1)
        fit_chips(self)
        self._context = context
        self._offer_words()
        self.fields = FormFields(self.form, self)
        self._record: ClientRecord | None = None
        self._editing: str | None = None
        self._draft: FormDraft | None = None
        self._cards = {key: self._card(key) for key in CARDS}
        self.risk_card = RiskCard(self)
        self.risk_card.setVisible(may(context.sitting.actor, Right.READ_NOTES))
        self.risk_card.writing.connect(lambda: self.timeline.add_kind("risk"))
        self.form.layout_91.insertWidget(0, self.risk_card)
        for box in ("address", "correspondence_address"):
            self.fields.inputs[box].setMinimumWidth(260)
            _keep_at_top(self.form, self.fields.inputs[box])
        self._agencies: dict[str, Agency] = {}
        for part in DIRECTORY_PARTS:
            getattr(self.form, f"{part}_agency_edit").activated.connect(lambda _, part=part: self._take_agency(part))
        self.move_button, self.refer_button = QPushButton("Move on the pathway"), QPushButton("Refer again")
        for button, act in ((self.move_button, self.move_on), (self.refer_button, self.refer_again)):
            button.clicked.connect(act)
            row.addWidget(button)
        self.form.book_button.clicked.connect(self._book)
        decorate(self.form.book_button, "calendar")

    def _offer_words(self) -> None:
        lists = self._context.sitting.services.lists
        self.form.communication_needs_edit.set_options("|".join(lists.communication_needs))
        self.form.index_behaviours_edit.set_options("|".join(lists.index_behaviours))
        self.form.referral_source_edit.set_options("=Choose|" + "|".join(lists.referral_sources))
        suggest(self.form.relationship_class_edit, lists.relationship_classes)

    @property
    def timeline(self) -> TimelineView:
        """Built when somebody first wants it: opening a record does not wait for it."""
        if self._timeline is None:
            self._timeline = TimelineView(self._context, self)
            self._add_page(self._timeline)
        return self._timeline

    @property
    def documents(self) -> DocumentsPage:
        """Built when somebody first wants it."""
        if self._documents is None:
            self._documents = DocumentsPage(self._context, self)
            self._add_page(self._documents)
        return self._documents

    def _add_page(self, page: TimelineView | DocumentsPage) -> None:
        self.pages.addWidget(page)
        if self._record is not None:
            page.show_record(self._record)

    def _turn(self) -> None:
        wanted = self.switch.value()
        if wanted == "timeline":
            self.pages.setCurrentWidget(self.timeline)
        elif wanted == "documents":
            self.pages.setCurrentWidget(self.documents)
        else:
            self.pages.setCurrentIndex(0)

    def _card(self, key: str) -> _Card:
        part = {
            name: getattr(self.form, f"{key}_{name}")
            for name in (
                "summary",
                "form",
                "change_button",
                "editing",
                "form_problem",
                "saved_label",
                "save_button",
                "cancel_button",
            )
        }
        part["change_button"].clicked.connect(lambda: self.edit(key))
        part["save_button"].clicked.connect(self.save)
        part["cancel_button"].clicked.connect(self.cancel)
        part["change_button"].setAccessibleName(f"Edit {key}")
        decorate(part["change_button"], "pen-line")
        return _Card(
            key,
            part["summary"],
            part["form"],
            part["change_button"],
            part["editing"],
            part["form_problem"],
            part["saved_label"],
        )

    def show_record(self, record: ClientRecord) -> None:
        """Fill every card; a card that is being edited keeps what was typed."""
        self._record = record
        self.alarm.put(record.warnings)
        self.prompts.put((*_about_merging(record), *record.prompts))
        self.risk_card.show_record(record, self._context.sitting.today())
        self.pathway.show_record(record)
        closed, writes = record.client.stage is Stage.CLOSED, may(self._context.sitting.actor, Right.EDIT_CLIENT_FILE)
        self.move_button.setVisible(writes and not closed)
        self.refer_button.setVisible(closed and may(self._context.sitting.actor, Right.REGISTER_CLIENT))
        for page in (self._timeline, self._documents):
            if page is not None:
                page.show_record(record)
        kinds = self._context.sitting.services.case_file.kinds(self._context.sitting.actor)
        holding = timeline.holding(record, kinds, self._context.sitting.today())
        self.holding_label.setText("   ".join(f"{what}: {when}" for what, when in holding))
        actor = self._context.sitting.actor
        self.form.lead_id_edit.set_options(
            "=Nobody|" + "|".join(f"{member.id}={member.name}" for member in record.staff if member.retired_on is None)
        )
        for key, rows in client_summary.cards(record, self._context.sitting.today()).items():
            fill_terms(getattr(self.form, f"{key}_grid"), rows, columns=2 if key == "personal" else 1, width=120)
        self.form.safety_card.setVisible(may(actor, Right.READ_CLINICAL_ALERTS))
        self._show_appointments(record)
        if self._editing is None:
            self._show_cards()

    def _show_appointments(self, record: ClientRecord) -> None:
        clear(self.form.appointments_layout)
        today = self._context.sitting.today()
        upcoming = [item for item in record.appointments if item.on >= today]
        for item in sorted(upcoming, key=lambda one: (one.on, one.starts))[:4]:
            self.form.appointments_layout.addWidget(words(_line(item), wrap=True))
        if not upcoming:
            self.form.appointments_layout.addWidget(words("No appointment booked", "second"))

    def _show_cards(self) -> None:
        can_edit = may(self._context.sitting.actor, Right.EDIT_CLIENT_FILE)
        for key, card in self._cards.items():
            editing = key == self._editing
            card.summary.setVisible(not editing)
            card.form.setVisible(editing)
            card.editing.setVisible(editing)
            card.change.setVisible(can_edit and self._editing is None)
            card.problem.hide()
            card.saved.clear()

    def edit(self, key: str) -> None:
        """Turn one card into a form."""
        if self._record is None:
            return
        self._editing = key
        self._show_cards()
        if key == "people":
            self._offer_directory()
        self.fields.fill(client_forms.card_values(self._record.client))
        self.fields.show_problems(())
        card = self._cards[key]
        self._draft = FormDraft(
            self._context.sitting,
            self.fields,
            f"client-file/{key}/{self._record.client.id}",
            self._record.client.id,
            card.form,
            say=card.saved.setText,
        )
        self._draft.bring_back()
        self._in_card(key)[0].setFocus()

    def _offer_directory(self) -> None:
        directory, actor = self._context.sitting.services.directory, self._context.sitting.actor
        self._context.sitting.tasks.run(lambda: directory.all(actor), self._got_directory)

    def _got_directory(self, entries: tuple[Agency, ...]) -> None:
        self._agencies = {agency.id: agency for agency in entries}
        for part, kind in DIRECTORY_PARTS.items():
            box = getattr(self.form, f"{part}_agency_edit")
            chosen = box.value()
            offered = [f"{one.id}={one.name.replace('|', ' ')}" for one in entries if one.kind is kind]
            box.set_options("=Typed by hand|" + "|".join(offered))
            box.set_value(chosen)
        if self._record is not None:
            values = client_forms.card_values(self._record.client)
            self.fields.fill({f"{part}_agency": values[f"{part}_agency"] for part in DIRECTORY_PARTS})

    def _take_agency(self, part: str) -> None:
        """Fill the fields of a part with what the directory says."""
        agency = self._agencies.get(getattr(self.form, f"{part}_agency_edit").value())
        if agency is not None:
            self.fields.fill(
                {
                    f"{part}_name": agency.person or agency.organisation,
                    f"{part}_organisation": agency.organisation if agency.person else "",
                    f"{part}_address": ", ".join(agency.postal_lines),
                    f"{part}_phone": agency.phone,
                }
            )

    def move_on(self) -> None:
        """Write a move on the pathway, with its owner and reason."""
        self.timeline.add_kind(STAGE)

    def refer_again(self) -> None:
        """Begin another episode of a closed file."""
        if self._record is not None:
            dialog = ReferAgainDialog(self, self._context.sitting, self._record.client)
            dialog.referred.connect(self._context.reload)
            dialog.open()

    def _in_card(self, key: str) -> list[QWidget]:
        form = self._cards[key].form
        return [widget for widget in self.fields.inputs.values() if form.isAncestorOf(widget)]

    def save(self) -> None:
        """Check and store the card that is open."""
        if self._record is None or self._editing is None:
            return
        seen, key = self._record.client, self._editing
        try:
            values = {
                field: value
                for field, value in self.fields.read().items()
                if self._cards[key].form.isAncestorOf(self.fields.inputs[field])
            }
        except HasProblems as refusal:
            self._refused(refusal)
            return
        changed = (
            client_forms.with_contacts(seen, values) if key == "people" else client_forms.with_values(seen, values)
        )
        sitting = self._context.sitting
        sitting.tasks.run(
            lambda: sitting.services.clients.amend(sitting.actor, seen, changed), self._saved, self._refused
        )

    def _saved(self, _client: Any) -> None:
        self._end_editing()
        self._context.announce("Client file saved")
        self._context.reload()

    def _refused(self, refusal: Refusal) -> None:
        problems = refusal.problems if isinstance(refusal, HasProblems) else (Problem("form", str(refusal)),)
        elsewhere = self.fields.show_problems(problems)
        if elsewhere and self._editing:
            label = self._cards[self._editing].problem
            label.setText(" ".join(problem.message for problem in elsewhere))
            label.show()

    def cancel(self) -> None:
        """Leave the card as it is stored."""
        self._end_editing()

    def _end_editing(self) -> None:
        if self._draft is not None:
            self._draft.end()
            self._draft.deleteLater()
        self._editing, self._draft = None, None
        self._show_cards()

    def primary(self) -> None:
        self.save()

    def new(self) -> None:
        self._book()

    def flush(self) -> None:
        if self._draft is not None:
            self._draft.flush()

    def _book(self) -> None:
        if self._record is not None:
            dialog = BookDialog(self, self._context.sitting, self._record.client, self._record.staff)
            dialog.booked.connect(self._booked)
            dialog.open()

    def _booked(self) -> None:
        self._context.announce("Appointment booked")
        self._context.reload()


def _line(item: Appointment) -> str:
    return f"{screen_day(item.on)} {item.starts} · {item.purpose or 'Appointment'} · {item.location}"


def _keep_at_top(form: Ui_ClientFileTab, field: QWidget) -> None:
    """A field beside taller ones stays under its label."""
    for layout in vars(form).values():
        if isinstance(layout, QVBoxLayout) and layout.indexOf(field) >= 0:
            layout.addStretch(1)


def _about_merging(record: ClientRecord) -> tuple[str, ...]:
    return tuple(
        f"This file also holds the file of {one.banner_name}, NHS No. {say.number(one)}." for one in record.merged
    )
