"""The client file: summaries that turn into a form one card at a time."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from recolo_desktop.domain.appointment import Appointment
from recolo_desktop.domain.client import Client
from recolo_desktop.domain.dates import screen_date, screen_day
from recolo_desktop.domain.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.policy import Right, may
from recolo_desktop.presenters import client_forms, timeline
from recolo_desktop.presenters import words as say
from recolo_desktop.services.clients import ClientRecord
from recolo_desktop.ui.compiled.ui_client_file_tab import Ui_ClientFileTab
from recolo_desktop.ui.dialogs.book_dialog import BookDialog
from recolo_desktop.ui.form import FormFields
from recolo_desktop.ui.form_draft import FormDraft
from recolo_desktop.ui.tabs.context import TabContext
from recolo_desktop.ui.widgets.alarm import Alarm
from recolo_desktop.ui.widgets.choice import SegmentedChoice
from recolo_desktop.ui.widgets.documents_page import DocumentsPage
from recolo_desktop.ui.widgets.labels import clear, decorate, fit_chips, words
from recolo_desktop.ui.widgets.terms import fill_terms
from recolo_desktop.ui.widgets.timeline_view import TimelineView

CARDS = ("personal", "contact", "referral", "safety", "people")


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
        summary = QWidget(self)
        self.form.setupUi(summary)
        self.switch, self.pages = SegmentedChoice(self), QStackedWidget(self)
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
        column.addWidget(self.pages, 1)
        fit_chips(self)
        self.fields = FormFields(self.form, self)
        self._context = context
        self._record: ClientRecord | None = None
        self._editing: str | None = None
        self._draft: FormDraft | None = None
        self._cards = {key: self._card(key) for key in CARDS}
        for box in ("address",):
            self.fields.inputs[box].setMinimumWidth(260)
        self.form.book_button.clicked.connect(self._book)
        decorate(self.form.book_button, "calendar")

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
        for page in (self._timeline, self._documents):
            if page is not None:
                page.show_record(record)
        kinds = self._context.sitting.services.case_file.kinds(self._context.sitting.actor)
        holding = timeline.holding(record, kinds, self._context.sitting.today())
        self.holding_label.setText("   ".join(f"{what}: {when}" for what, when in holding))
        client, actor = record.client, self._context.sitting.actor
        self.form.lead_id_edit.set_options(
            "=Nobody|" + "|".join(f"{member.id}={member.name}" for member in record.staff if member.retired_on is None)
        )
        for key, rows in self._summaries(client, record).items():
            fill_terms(getattr(self.form, f"{key}_grid"), rows, columns=2 if key == "personal" else 1, width=120)
        self.form.safety_card.setVisible(may(actor, Right.READ_CLINICAL_ALERTS))
        self._show_appointments(record)
        if self._editing is None:
            self._show_cards()

    def _summaries(self, client: Client, record: ClientRecord) -> dict[str, list[tuple[str, str]]]:
        return {
            "personal": [
                ("Name", client.banner_name),
                ("Lives with", client.lives_with),
                ("Preferred name", client.preferred_name),
                ("First language", client.first_language),
                ("Born", say.born(client, self._context.sitting.today())),
                ("Letters in", f"{client.letter_point_size} point type"),
                ("NHS number", say.number(client)),
                ("Stage", client.stage.value),
                ("Gender", client.gender),
                ("Lead", record.staff_name(client.lead_id)),
            ],
            "contact": [
                ("Address", ", ".join(client.postal_lines)),
                ("Mobile phone", client.phone),
                ("Email", client.email),
                ("Voicemail safe", client.voicemail_is_safe.value.capitalize()),
                ("Post safe", client.post_is_safe.value.capitalize()),
            ],
            "referral": [
                ("Referred on", screen_date(client.referred_on) if client.referred_on else ""),
                ("Source", client.referral_source),
                ("Referrer", client.referrer),
                ("Reason", client.referral_reason),
                ("Legal status", client.legal_status),
                ("Investigation", client.under_investigation.value.capitalize()),
            ],
            "safety": [
                ("Allergies", say.allergies(client)[0]),
                ("Staff safety", client.staff_safety or "None recorded"),
            ],
            "people": [
                (
                    contact.kind.value,
                    " · ".join(part for part in (contact.name, contact.organisation, contact.phone) if part),
                )
                for contact in client.contacts
            ]
            or [("Nobody", "No professional recorded yet")],
        }

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
