"""Dialogs about a whole client file: referring again, merging two files, undoing that."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.referral import Referral
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.ui.kit.asking import AskingDialog
from recolo_desktop.ui.kit.built_form import BuiltForm, Question
from recolo_desktop.ui.kit.choice import ChoiceBox
from recolo_desktop.ui.kit.date_field import DateField
from recolo_desktop.ui.kit.suggesting import suggest
from recolo_desktop.ui.kit.text_box import TextBox
from recolo_desktop.ui.records.wrong_record_dialog import OtherClientField


class ReferAgainDialog(AskingDialog):
    """referred: emitted when the new episode stands."""

    referred = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client) -> None:
        form = BuiltForm(
            "Refer again",
            (
                Question("received_on", "Referral received on", DateField()),
                Question("source", "Source (optional)", QLineEdit()),
                Question("agency", "Agency or team (optional)", QLineEdit()),
                Question("referrer", "Referrer (optional)", QLineEdit()),
                Question("reason", "Why the client is referred again", TextBox()),
                Question("legal_status", "Legal status (optional)", QLineEdit()),
            ),
            "Begin the new episode",
            "The earlier episode stays readable in the timeline. Whether the police investigate is asked afresh.",
        )
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        self.setWindowTitle(f"Refer again – {client.banner_name}")
        self.form.client_label.setText(f"{client.banner_name}. {say.identity_line(client, sitting.today())}")
        suggest(self.form.source_edit, sitting.services.lists.referral_sources)
        self.fields.fill({"received_on": sitting.today()})

    def submit(self) -> None:
        values, clients, actor = self.fields.read(), self._sitting.services.clients, self._sitting.actor
        referral = Referral(
            received_on=values["received_on"],
            source=values["source"],
            agency=values["agency"],
            referrer=values["referrer"],
            reason=values["reason"].strip(),
            legal_status=values["legal_status"],
        )
        self.store(lambda: clients.refer_again(actor, self._client, referral), lambda _: self._done())

    def _done(self) -> None:
        self.referred.emit()
        self.accept()


class MergeDialog(AskingDialog):
    """merged: emitted when the other file shows in this one."""

    merged = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client) -> None:
        self._other = OtherClientField(sitting, client.id)
        form = BuiltForm(
            "Merge another file into this one",
            (
                Question("find", "Find the other file", self._other.typed, "Open and compare both files first."),
                Question("other", "The other file", self._other.chosen),
                Question("reason", "How you know that they are the same person", TextBox()),
            ),
            "Merge into this file",
            "Nothing is moved or lost: this file shows both from now on, the other number still finds it, and it can "
            "be undone.",
        )
        super().__init__(form, parent)
        self._other.setParent(self)
        self._sitting, self._client = sitting, client
        self.setWindowTitle(f"Merge files – {client.banner_name}")
        self.form.client_label.setText(f"This file: {client.banner_name}. {say.identity_line(client, sitting.today())}")

    def submit(self) -> None:
        values, clients, actor = self.fields.typed(), self._sitting.services.clients, self._sitting.actor
        if not values["other"]:
            raise HasProblems([Problem("other", "Choose the other file")])
        self.store(
            lambda: clients.merge(actor, self._client.id, values["other"], values["reason"]),
            lambda _: self._done(),
        )

    def _done(self) -> None:
        self.merged.emit()
        self.accept()


class SeparateDialog(AskingDialog):
    """separated: emitted when both files stand alone again."""

    separated = Signal()

    def __init__(self, parent: QWidget, sitting: Sitting, client: Client, merged: tuple[Client, ...]) -> None:
        which = ChoiceBox()
        which.offer((one.id, f"{one.banner_name}, NHS No. {say.number(one)}") for one in merged)
        form = BuiltForm(
            "Separate merged files",
            (
                Question("which", "Which file was merged by mistake", which),
                Question("reason", "Why they are two people after all", TextBox()),
            ),
            "Separate",
            "Both files stand as they did before, each with what was written into it.",
        )
        super().__init__(form, parent)
        self._sitting, self._client = sitting, client
        self.setWindowTitle(f"Separate files – {client.banner_name}")
        self.form.client_label.setText(client.banner_name)

    def submit(self) -> None:
        values, clients, actor = self.fields.typed(), self._sitting.services.clients, self._sitting.actor
        self.store(lambda: clients.separate(actor, values["which"], values["reason"]), lambda _: self._done())

    def _done(self) -> None:
        self.separated.emit()
        self.accept()
