"""The cards of a client file: each a summary that turns into a form."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.word_lists import WordLists
from recolo_desktop.presenters.clients.file_desk import CARDS, DIRECTORY_PARTS
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.ui.compiled.ui_client_contact_form import Ui_ClientContactForm
from recolo_desktop.ui.compiled.ui_client_file_tab import Ui_ClientFileTab
from recolo_desktop.ui.compiled.ui_client_people_form import Ui_ClientPeopleForm
from recolo_desktop.ui.compiled.ui_client_personal_form import Ui_ClientPersonalForm
from recolo_desktop.ui.compiled.ui_client_referral_form import Ui_ClientReferralForm
from recolo_desktop.ui.compiled.ui_client_safety_form import Ui_ClientSafetyForm
from recolo_desktop.ui.kit.choice import ChoiceBox, alike
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.kit.labels import decorate, fit_chips
from recolo_desktop.ui.kit.list_fields import TicksField
from recolo_desktop.ui.kit.suggesting import suggest

_FORMS: dict[str, type[Any]] = {
    "personal": Ui_ClientPersonalForm,
    "contact": Ui_ClientContactForm,
    "referral": Ui_ClientReferralForm,
    "safety": Ui_ClientSafetyForm,
    "people": Ui_ClientPeopleForm,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CardActs:
    """What the buttons of the cards do."""

    edit: Callable[[str], None]
    save: Callable[[], None]
    cancel: Callable[[], None]
    take_agency: Callable[[str, str], None]


@dataclass(slots=True)
class _Card:
    summary: QWidget
    form: QWidget
    change: QPushButton
    editing: QLabel


@dataclass(slots=True)
class CardForm:
    """A card's form, built when somebody first edits the card: opening a record does not wait for it."""

    fields: FormFields
    problem: QLabel
    saved: QLabel
    save: QPushButton


class ClientCards:
    """Cards of one tab. Only one is a form at a time."""

    def __init__(self, form: Ui_ClientFileTab, tab: QWidget, lists: WordLists, acts: CardActs) -> None:
        self._form, self._tab, self._lists, self._acts = form, tab, lists, acts
        self._record: ClientRecord | None = None
        self._forms: dict[str, CardForm] = {}
        self._cards = {key: self._card(key) for key in CARDS}

    def show_record(self, record: ClientRecord) -> None:
        """Whose team and lists the forms offer."""
        self._record = record

    def holder(self, key: str) -> QWidget:
        """What the form of a card stands in."""
        return self._cards[key].form

    def form_in_hand(self, editing: str | None) -> CardForm:
        """The form of the card that is one now, or was last."""
        return self.form_of(editing or next(iter(self._forms), CARDS[0]))

    def form_of(self, key: str) -> CardForm:
        if key not in self._forms:
            made = _FORMS[key]()
            made.setupUi(self._cards[key].form)
            vars(self._form).update(vars(made))
            fields = FormFields(made, self._tab)
            save, cancel = getattr(made, f"{key}_save_button"), getattr(made, f"{key}_cancel_button")
            save.clicked.connect(self._acts.save)
            cancel.clicked.connect(self._acts.cancel)
            fit_chips(self._cards[key].form)
            for box in (one for one in ("address", "correspondence_address") if one in fields.inputs):
                fields.inputs[box].setMinimumWidth(260)
                _keep_at_top(made, fields.inputs[box])
            problem, saved = getattr(made, f"{key}_form_problem"), getattr(made, f"{key}_saved_label")
            self._forms[key] = CardForm(fields, problem, saved, save)
            self._offer_words(fields.inputs)
        return self._forms[key]

    def _offer_words(self, inputs: dict[str, QWidget]) -> None:
        """What the lists, the team and the directory offer, in the fields that this card has."""
        lists = self._lists
        staff = self._record.staff if self._record else ()
        offered = {
            "communication_needs": lists.communication_needs,
            "index_behaviours": lists.index_behaviours,
            "referral_source": lists.referral_sources,
        }
        leads = inputs.get("lead_id")
        if isinstance(leads, ChoiceBox):
            leads.offer(((one.id, one.name) for one in staff if one.retired_on is None), unanswered="Nobody")
        for field, options in offered.items():
            box = inputs.get(field)
            if isinstance(box, TicksField):
                box.offer(options)
            elif isinstance(box, ChoiceBox):
                box.offer(alike(options), unanswered="Choose")
        known = inputs.get("relationship_class")
        if isinstance(known, QLineEdit):
            suggest(known, lists.relationship_classes)
        for part in DIRECTORY_PARTS:
            chosen = inputs.get(f"{part}_agency")
            if isinstance(chosen, ChoiceBox):
                chosen.activated.connect(
                    lambda _, part=part, chosen=chosen: self._acts.take_agency(part, chosen.value() or "")
                )

    def _card(self, key: str) -> _Card:
        parts = {name: getattr(self._form, f"{key}_{name}") for name in ("summary", "form", "change_button", "editing")}
        change = parts.pop("change_button")
        change.clicked.connect(lambda: self._acts.edit(key))
        change.setAccessibleName(f"Edit {key}")
        decorate(change, "pen-line")
        return _Card(change=change, **parts)

    def show(self, editing: str | None, changeable: frozenset[str]) -> None:
        """Which card is a form, and which can become one."""
        if editing is not None:
            self.form_of(editing)
        for key, card in self._cards.items():
            is_form = key == editing
            for widget, is_shown in (
                (card.summary, not is_form),
                (card.form, is_form),
                (card.editing, is_form),
                (card.change, key in changeable),
            ):
                if widget.isHidden() is is_shown:  # what stands right is not laid out again
                    widget.setVisible(is_shown)
        for form in self._forms.values():
            form.problem.hide()
            form.saved.clear()

    def offer_agencies(self, part: str, options: list[tuple[str, str]], chosen: str) -> None:
        """Entries of the directory; what is offered is not what somebody typed."""
        fields = self.form_of("people").fields
        box = fields.inputs.get(f"{part}_agency")
        if isinstance(box, ChoiceBox):
            with QSignalBlocker(fields):
                before = box.value()
                box.offer(options, unanswered="Typed by hand")
                box.set_value(before or chosen)

    def show_problems(self, key: str, problems: tuple[Problem, ...]) -> None:
        """Beside the fields; what belongs to none, under the form."""
        form = self.form_of(key)
        if elsewhere := form.fields.show_problems(problems):
            form.problem.setText(" ".join(problem.message for problem in elsewhere))
            form.problem.show()


def _keep_at_top(form: object, field: QWidget) -> None:
    """A field beside taller ones stays under its label."""
    for layout in vars(form).values():
        if isinstance(layout, QVBoxLayout) and layout.indexOf(field) >= 0:
            layout.addStretch(1)
