"""The client file behind its tab, with a real store and no window."""

from dataclasses import dataclass, field, replace

import pytest

from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.case_entry import STAGE, About, CaseEntry
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.clients.client_forms import card_values
from recolo_desktop.presenters.clients.file_desk import CARDS, FileDesk
from tests.builders import PASSPHRASE, TODAY, client, make_store, staff
from tests.sittings import sitting_in


@dataclass
class Tab:
    """Keeps what it was shown."""

    read: object = None
    desk: FileDesk | None = None
    sheet: object = None
    editing: str | None = None
    changeable: frozenset = frozenset()
    filled: dict = field(default_factory=dict)
    agencies: dict = field(default_factory=dict)
    fields: dict = field(default_factory=dict)
    problems: tuple = ()
    ended: int = 0
    said: list = field(default_factory=list)

    def show_sheet(self, _record, sheet):
        self.sheet = sheet

    def show_cards(self, editing, changeable):
        self.editing, self.changeable = editing, changeable

    def fill_card(self, key, values):
        self.filled[key] = values

    def offer_agencies(self, part, options, chosen):
        self.agencies[part] = (options, chosen)

    def fill_fields(self, values):
        self.fields |= values

    def show_problems(self, problems):
        self.problems = problems

    def end_typing(self):
        self.ended += 1

    def announce(self, sentence):
        self.said.append(sentence)

    def reload(self):
        self.desk.show_record(self.read())


def desk_over(store, actor=None):
    sitting, tab = sitting_in(store, actor), Tab()
    tab.read = lambda: store.services.clients.refresh(sitting.actor, "client-1")
    tab.desk = desk = FileDesk(sitting, tab)
    store.services.clients.open(sitting.actor, "client-1", "to try")
    tab.reload()
    return desk, tab


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    yield store
    store.vault.close()


def test_every_card_is_shown_and_can_become_a_form(store):
    desk, tab = desk_over(store)
    assert set(tab.sheet.cards) >= set(CARDS) - {"safety"}
    assert (tab.editing, tab.changeable) == (None, frozenset(CARDS))
    assert tab.sheet.appointments == ["No appointment booked"]
    desk.edit("contact")
    assert (tab.editing, tab.changeable) == ("contact", frozenset())
    assert tab.filled["contact"] == card_values(desk.record.client)


def test_what_is_saved_stands_there_and_the_card_is_words_again(store):
    desk, tab = desk_over(store)
    desk.edit("contact")
    desk.save({"phone": "07700 900555"})
    assert (tab.said, tab.editing, tab.ended) == (["Client file saved"], None, 1)
    assert desk.record.client.phone == "07700 900555"


def test_what_is_refused_is_said_and_the_card_stays_a_form(store):
    desk, tab = desk_over(store)
    desk.edit("personal")
    desk.save({"family_name": ""})
    assert (tab.editing, tab.ended) == ("personal", 0)
    assert [one.field for one in tab.problems] != []


def test_a_file_changed_meanwhile_is_refused_beside_the_form(store):
    desk, tab = desk_over(store)
    desk.edit("contact")
    seen = store.services.clients.refresh(store.actor, "client-1").client
    store.services.clients.amend(store.actor, seen, replace(seen, phone="07700 900111"))
    desk.save({"phone": "07700 900222"})
    assert [one.field for one in tab.problems] == ["form"]
    assert tab.editing == "contact"


def test_a_record_read_again_leaves_the_form_alone(store):
    desk, tab = desk_over(store)
    desk.edit("contact")
    tab.reload()
    assert tab.editing == "contact"
    desk.end_editing()
    assert (tab.editing, tab.ended) == (None, 1)


def test_the_directory_fills_a_part_of_the_people(store):
    entry = store.services.directory.add(
        store.actor,
        Agency(
            id="", kind=AgencyKind.GP, organisation="Fairlea Surgery", address=("2 Quay Road",), phone="01632 960120"
        ),
    )
    desk, tab = desk_over(store)
    desk.edit("people")
    assert [name for _, name in tab.agencies["gp"][0]] == ["Fairlea Surgery"]
    desk.take_agency("gp", entry.id)
    assert (tab.fields["gp_name"], tab.fields["gp_phone"]) == ("Fairlea Surgery", "01632 960120")
    desk.take_agency("gp", "")
    assert tab.fields["gp_name"] == "Fairlea Surgery"


def test_nothing_is_stored_where_no_card_is_a_form(store):
    desk, tab = desk_over(store)
    desk.save({"phone": "07700 900222"})
    assert tab.said == []


def test_a_closed_file_is_referred_again_and_not_moved(store):
    for kind, fields in (("victim_safety", {"words": "nothing new"}), (STAGE, {"stage": "Closed", "reason": "done"})):
        entry = CaseEntry(
            id="", client_id="client-1", kind=kind, author_id="", author_name="", written_at=store.clock.at,
            happened_on=TODAY, about=About.CLIENT, fields=fields,
        )  # fmt: skip
        store.services.case_file.write(store.actor, entry)
    _, tab = desk_over(store)
    assert (tab.sheet.may_move, tab.sheet.may_refer_again) == (False, True)


def test_whoever_views_referrals_changes_none(store):
    member = staff(id="staff-2", role=Role.ASSISTANT, is_lead=False, regulator="", registration_number="")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} 2")
    desk, tab = desk_over(store, store.services.sign_in.unlock("staff-2", f"{PASSPHRASE} 2"))
    assert not desk.may_edit("referral")
    assert "referral" not in tab.changeable
