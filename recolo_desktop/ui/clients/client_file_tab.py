"""The client file: summaries that turn into a form one card at a time."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.dates import screen_day
from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.case_entry import STAGE
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.diary.appointment import Appointment, coming
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.clients import client_forms, client_summary, timeline
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.clients.file_dialogs import ReferAgainDialog
from recolo_desktop.ui.clients.pathway_line import PathwayLine
from recolo_desktop.ui.clients.risk_card import RiskCard
from recolo_desktop.ui.clients.timeline_view import TimelineView
from recolo_desktop.ui.compiled.ui_client_contact_form import Ui_ClientContactForm
from recolo_desktop.ui.compiled.ui_client_file_tab import Ui_ClientFileTab
from recolo_desktop.ui.compiled.ui_client_people_form import Ui_ClientPeopleForm
from recolo_desktop.ui.compiled.ui_client_personal_form import Ui_ClientPersonalForm
from recolo_desktop.ui.compiled.ui_client_referral_form import Ui_ClientReferralForm
from recolo_desktop.ui.compiled.ui_client_safety_form import Ui_ClientSafetyForm
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.kit.alarm import Alarm
from recolo_desktop.ui.kit.choice import ChoiceBox, SegmentedChoice
from recolo_desktop.ui.kit.context import TabContext
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.form_draft import FormDraft
from recolo_desktop.ui.kit.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.kit.list_fields import TicksField
from recolo_desktop.ui.kit.suggesting import suggest
from recolo_desktop.ui.kit.terms import fill_terms
from recolo_desktop.ui.records.documents_page import DocumentsPage

CARDS = ("personal", "contact", "referral", "safety", "people")
DIRECTORY_PARTS = {"gp": AgencyKind.GP, "probation": AgencyKind.PROBATION, "police": AgencyKind.POLICE}


_FORMS: dict[str, type[Any]] = {
    "personal": Ui_ClientPersonalForm,
    "contact": Ui_ClientContactForm,
    "referral": Ui_ClientReferralForm,
    "safety": Ui_ClientSafetyForm,
    "people": Ui_ClientPeopleForm,
}


@dataclass(slots=True)
class _Card:
    key: str
    summary: QWidget
    form: QWidget
    change: QPushButton
    editing: QLabel


@dataclass(slots=True)
class _CardForm:
    """A card's form, built when somebody first edits the card: opening a record does not wait for it."""

    fields: FormFields
    problem: QLabel
    saved: QLabel
    save: QPushButton


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
        self._forms: dict[str, _CardForm] = {}
        self._record: ClientRecord | None = None
        self._editing: str | None = None
        self._draft: FormDraft | None = None
        self._cards = {key: self._card(key) for key in CARDS}
        self.risk_card = RiskCard(self)
        self.risk_card.setVisible(may(context.sitting.actor, Right.READ_NOTES))
        self.risk_card.writing.connect(lambda: self.timeline.add_kind("risk"))
        self.form.layout_91.insertWidget(0, self.risk_card)
        self._agencies: dict[str, Agency] = {}
        self.move_button, self.refer_button = QPushButton("Move on the pathway"), QPushButton("Refer again")
        for button, act in ((self.move_button, self.move_on), (self.refer_button, self.refer_again)):
            button.clicked.connect(act)
            row.addWidget(button)
        self.form.book_button.clicked.connect(self._book)
        decorate(self.form.book_button, "calendar")

    @property
    def fields(self) -> FormFields:
        """The fields of the card that is a form now, or was last."""
        return self._card_form(self._editing or next(iter(self._forms), CARDS[0])).fields

    @property
    def save_button(self) -> QPushButton:
        """The button of the card that is a form now."""
        return self._card_form(self._editing or CARDS[0]).save

    def _card_form(self, key: str) -> _CardForm:
        if key not in self._forms:
            made = _FORMS[key]()
            made.setupUi(self._cards[key].form)
            vars(self.form).update(vars(made))
            fields = FormFields(made, self)
            save, cancel = getattr(made, f"{key}_save_button"), getattr(made, f"{key}_cancel_button")
            save.clicked.connect(self.save)
            cancel.clicked.connect(self.cancel)
            fit_chips(self._cards[key].form)
            for box in (one for one in ("address", "correspondence_address") if one in fields.inputs):
                fields.inputs[box].setMinimumWidth(260)
                _keep_at_top(made, fields.inputs[box])
            problem, saved = getattr(made, f"{key}_form_problem"), getattr(made, f"{key}_saved_label")
            self._forms[key] = _CardForm(fields, problem, saved, save)
            self._offer_words(fields.inputs)
        return self._forms[key]

    def _offer_words(self, inputs: dict[str, QWidget]) -> None:
        """What the lists, the team and the directory offer, in the fields that this card has."""
        lists = self._context.sitting.services.lists
        staff = self._record.staff if self._record else ()
        offered = {
            "communication_needs": "|".join(lists.communication_needs),
            "index_behaviours": "|".join(lists.index_behaviours),
            "referral_source": "=Choose|" + "|".join(lists.referral_sources),
        }
        leads = inputs.get("lead_id")
        if isinstance(leads, ChoiceBox):
            leads.offer(((one.id, one.name) for one in staff if one.retired_on is None), unanswered="Nobody")
        for field, options in offered.items():
            box = inputs.get(field)
            if isinstance(box, ChoiceBox | TicksField):
                box.set_options(options)
        known = inputs.get("relationship_class")
        if isinstance(known, QLineEdit):
            suggest(known, lists.relationship_classes)
        for part in DIRECTORY_PARTS:
            chosen = inputs.get(f"{part}_agency")
            if isinstance(chosen, ChoiceBox):
                chosen.activated.connect(lambda _, part=part: self._take_agency(part))

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
            )
        }
        part["change_button"].clicked.connect(lambda: self.edit(key))
        part["change_button"].setAccessibleName(f"Edit {key}")
        decorate(part["change_button"], "pen-line")
        return _Card(
            key,
            part["summary"],
            part["form"],
            part["change_button"],
            part["editing"],
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
        self.refer_button.setVisible(closed and may(self._context.sitting.actor, Right.EDIT_REFERRAL))
        for page in (self._timeline, self._documents):
            if page is not None:
                page.show_record(record)
        kinds = self._context.sitting.services.case_file.kinds(self._context.sitting.actor)
        holding = timeline.holding(record, kinds, self._context.sitting.today())
        self.holding_label.setText("   ".join(f"{what}: {when}" for what, when in holding))
        actor = self._context.sitting.actor
        for key, rows in client_summary.cards(record, self._context.sitting.today()).items():
            fill_terms(getattr(self.form, f"{key}_grid"), rows, columns=2 if key == "personal" else 1, width=120)
        self.form.safety_card.setVisible(may(actor, Right.READ_CLINICAL_ALERTS))
        self._show_appointments(record)
        if self._editing is None:
            self._show_cards()

    def _show_appointments(self, record: ClientRecord) -> None:
        clear(self.form.appointments_layout)
        today = self._context.sitting.today()
        upcoming = coming(record.appointments, today)
        for item in upcoming[:4]:
            self.form.appointments_layout.addWidget(words(_line(item), wrap=True))
        if not upcoming:
            self.form.appointments_layout.addWidget(words("No appointment booked", "second"))

    def _show_cards(self) -> None:
        actor = self._context.sitting.actor
        can_edit = {key: may(actor, Right.EDIT_CLIENT_FILE) for key in CARDS}
        can_edit["referral"] = can_edit["referral"] and may(actor, Right.EDIT_REFERRAL)
        for key, card in self._cards.items():
            editing = key == self._editing
            changes = can_edit[key] and self._editing is None
            shown = ((card.summary, not editing), (card.form, editing), (card.editing, editing), (card.change, changes))
            for widget, is_shown in shown:
                if widget.isHidden() is is_shown:  # what stands right is not laid out again
                    widget.setVisible(is_shown)
        for form in self._forms.values():
            form.problem.hide()
            form.saved.clear()

    def edit(self, key: str) -> None:
        """Turn one card into a form."""
        if self._record is None:
            return
        self._editing = key
        form = self._card_form(key)
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
            say=form.saved.setText,
        )
        self._draft.bring_back()
        next(iter(form.fields.inputs.values())).setFocus()

    def _offer_directory(self) -> None:
        directory, actor = self._context.sitting.services.directory, self._context.sitting.actor
        self._context.sitting.tasks.run(lambda: directory.all(actor), self._got_directory)

    def _got_directory(self, entries: tuple[Agency, ...]) -> None:
        self._agencies = {agency.id: agency for agency in entries}
        with QSignalBlocker(self.fields):  # what is offered is not what somebody typed
            self._offer(entries)

    def _offer(self, entries: tuple[Agency, ...]) -> None:
        for part, kind in DIRECTORY_PARTS.items():
            box = self.fields.inputs.get(f"{part}_agency")
            if not isinstance(box, ChoiceBox):
                return
            chosen = box.value()
            offered = [(one.id, one.name) for one in entries if one.kind is kind]
            box.offer(offered, unanswered="Typed by hand")
            box.set_value(chosen)
        if self._record is not None:
            values = client_forms.card_values(self._record.client)
            self.fields.fill({f"{part}_agency": values[f"{part}_agency"] for part in DIRECTORY_PARTS})

    def _take_agency(self, part: str) -> None:
        """Fill the fields of a part with what the directory says."""
        agency = self._agencies.get(self.fields.typed()[f"{part}_agency"])
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

    def save(self) -> None:
        """Check and store the card that is open."""
        if self._record is None or self._editing is None:
            return
        seen, key = self._record.client, self._editing
        try:
            values = self.fields.read()
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
            label = self._forms[self._editing].problem
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
            dialog = BookDialog(self, self._context.sitting, self._record.as_met, self._record.staff)
            dialog.booked.connect(self._booked)
            dialog.open()

    def _booked(self) -> None:
        self._context.announce("Appointment booked")
        self._context.reload()


def _line(item: Appointment) -> str:
    return f"{screen_day(item.on)} {item.starts} · {item.purpose or 'Appointment'} · {item.where}"


def _keep_at_top(form: object, field: QWidget) -> None:
    """A field beside taller ones stays under its label."""
    for layout in vars(form).values():
        if isinstance(layout, QVBoxLayout) and layout.indexOf(field) >= 0:
            layout.addStretch(1)


def _about_merging(record: ClientRecord) -> tuple[str, ...]:
    return tuple(
        f"This file also holds the file of {one.banner_name}, NHS No. {say.number(one)}." for one in record.merged
    )
