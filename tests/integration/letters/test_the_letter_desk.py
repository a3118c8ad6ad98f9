"""The life of a letter behind its tab, with a real store and no window."""

from dataclasses import dataclass, field, replace

import pytest

from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.letters.letter import LetterState
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.letters.letter_desk import LetterDesk
from tests.builders import PASSPHRASE, client, condition, make_store, order, person, staff
from tests.sittings import sitting_in

HARMLESS = "You came on Monday, and we talked about sleep."


@dataclass
class Screen:
    """Keeps what it was shown and asked, and answers nothing by itself."""

    read: object = None
    desk: LetterDesk | None = None
    lines: list = field(default_factory=list)
    sheet: object = None
    signed: object = None
    empty: str = ""
    elsewhere: str = ""
    heading: tuple = ()
    left_out: str = ""
    state: LetterState | None = None
    pages: int = 0
    findings: tuple = ()
    unfinished: tuple = ()
    problems: tuple = ()
    led_to: list = field(default_factory=list)
    said: list = field(default_factory=list)
    saved: list = field(default_factory=list)
    whose: tuple = ()
    signing: object = None
    to_whom: object = None

    def show_lines(self, lines, _chosen):
        self.lines = lines

    def show_elsewhere(self, lines):
        self.elsewhere = lines

    def show_no_letter(self, name):
        self.empty = name

    def show_draft(self, sheet):
        self.sheet = sheet

    def show_signed(self, _record, sealed, _about):
        self.signed = sealed

    def show_heading(self, *heading):
        self.heading = heading

    def show_left_out(self, words):
        self.left_out = words

    def show_state(self, state):
        self.state = state

    def show_pages(self, _pdf, pages):
        self.pages = pages

    def show_findings(self, findings, unfinished):
        self.findings, self.unfinished = findings, unfinished

    def leave_letter(self):
        self.findings, self.pages = (), 0

    def offer_recipients(self, options, chosen):
        self.offered, self.chosen_recipient = options, chosen

    def lead_to(self, finding):
        self.led_to.append(finding)

    def show_problems(self, problems):
        self.problems = problems

    def ask_whose(self, _said, people):
        self.whose = people

    def may_sign(self, draft):
        self.desk.go_on_signing(draft)

    def ask_passphrase(self, signing):
        self.signing = signing

    def ask_to_whom(self, _record, letter):
        self.to_whom = letter

    def announce(self, sentence):
        self.said.append(sentence)

    def reload(self):
        self.desk.show_record(self.read())

    def draft_stored(self, draft):
        self.desk.stored(draft)

    def say_saved(self, words):
        self.saved.append(words)

    def say_not_stored(self, refusal):
        self.saved.append(f"Not yet stored. {refusal}")

    def drafts_changed(self):
        self.desk.show_list()

    def stop_typing(self):
        self.saved.append("stopped")


def desk_over(store, actor=None):
    sitting, screen = sitting_in(store, actor), Screen()
    screen.read = lambda: store.services.clients.refresh(sitting.actor, "client-1")
    screen.desk = desk = LetterDesk(sitting, screen, screen)
    store.services.clients.open(sitting.actor, "client-1")
    screen.reload()
    return desk, screen


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    yield store
    store.vault.close()


@pytest.fixture
def desk(store):
    return desk_over(store)[0]


def begun(desk, key="after_session", body=HARMLESS):
    desk.begin(next(one for one in desk.kinds if one.key == key))
    write(desk, body)


def write(desk, body, **changes):
    sheet = desk._view.sheet
    fields = {"recipient": sheet.recipient, "subject": sheet.letter.subject, "copies": sheet.copies} | changes
    desk.edit(body=body, **fields)
    desk.save()
    desk.ask_preview()


def test_a_record_without_letters_says_so_and_takes_no_words(desk):
    assert desk._view.empty == client().salutation_name
    assert not desk.edit(recipient="hand", subject="", body="", copies="")
    desk.sign()
    desk.hand_over()
    assert (desk._view.said, desk._view.to_whom) == ([], None)


def test_a_begun_letter_is_in_hand_and_ready_when_nothing_stands_against_it(desk):
    begun(desk)
    screen = desk._view
    assert desk.letter is not None
    assert (screen.state, screen.pages, screen.unfinished) == (LetterState.READY, 1, ())
    assert [line.state for line in screen.lines] == [LetterState.READY]
    assert screen.heading[0].startswith("Letter to ")
    assert screen.saved[-1].startswith("Draft saved ")


def test_signing_asks_for_the_passphrase_and_the_signed_letter_is_shown(desk):
    begun(desk)
    desk.sign()
    refusals = []
    desk.put_signature(desk._view.signing, "not the passphrase", {}, lambda _: None, refusals.append)
    assert len(refusals) == 1
    desk.put_signature(desk._view.signing, PASSPHRASE, {}, lambda _: desk.signature_stands(), refusals.append)
    assert (len(refusals), desk.letter) == (1, None)
    assert desk.signed is desk._view.signed is not None
    assert [line.state for line in desk._view.lines] == [LetterState.SIGNED]
    assert desk._view.said[-1] == "Letter signed and sealed. It is still to be printed."


def test_what_names_the_protected_is_led_to_and_no_passphrase_is_asked_for(desk):
    begun(desk, body=f"I met {person().name} in town.")
    assert desk._view.state is LetterState.DRAFT
    desk.sign()
    assert desk._view.signing is None
    assert desk._view.led_to == [desk.blocking[0]]
    said = desk._view.said[-1]
    assert said == "Not signed. Put right what is marked red at the letter."
    assert not any(part in said for part in person().name.split())


def test_a_word_that_is_not_known_is_asked_about_once(desk):
    begun(desk, body="You came with Kasimira on Monday.")
    (asked,) = desk.unanswered
    desk.sign()
    assert desk._view.said[-1] == "Not signed. Answer what is asked at the letter."
    desk.questions.answer(asked.asks_about, protects=False)
    assert (desk.unanswered, desk.is_ready) == ((), True)


def test_a_word_of_somebody_protected_is_kept_with_her_and_stops_the_letter(desk):
    begun(desk, body="You came with Kasimira on Monday.")
    desk.questions.answer("Kasimira", protects=True)
    ((key, _label),) = desk._view.whose
    desk.questions.protect(key, "Kasimira")
    assert [one.what for one in desk.blocking] != []
    assert not desk.is_ready


def test_nobody_can_be_named_where_nobody_is_recorded(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    desk, screen = desk_over(store)
    begun(desk, body="You came with Kasimira on Monday.")
    desk.questions.answer("Kasimira", protects=True)
    assert (screen.whose, screen.said[-1][:16]) == ((), "Nobody protected")
    store.vault.close()


def test_words_that_stand_in_the_fields_are_left_alone_when_the_record_is_read_again(desk):
    begun(desk)
    assert desk._view.sheet.is_typed_in is False
    desk._view.reload()
    assert desk._view.sheet.is_typed_in is True


def test_the_list_is_narrowed_by_every_word_and_keeps_the_chosen_letter(desk):
    begun(desk)
    begun(desk)
    chosen = desk.chosen
    desk.find("nothing like this")
    assert [line.key for line in desk._view.lines] == [chosen]
    desk.find("")
    assert len(desk._view.lines) == 2


def test_a_refused_store_is_said_and_the_words_stay_in_hand(desk):
    begun(desk)
    desk._sitting.keeper.full = True
    write(desk, "Another sentence.")
    assert desk._view.saved[-1] == "Not yet stored. The disk is full."
    assert desk.letter.body == "Another sentence."


def test_a_deleted_draft_goes_and_comes_back(desk):
    begun(desk)
    key = desk.chosen
    desk.discard_chosen()
    assert (desk.letter, desk.chosen) == (None, None)
    services, actor = desk._sitting.services, desk._sitting.actor
    desk.had_back(services.drafts.have_back(actor, key))
    assert (desk.chosen, desk.letter.body) == (key, HARMLESS)


def test_a_letter_by_hand_has_no_address_and_says_so(desk):
    begun(desk)
    write(desk, HARMLESS, recipient="hand")
    assert desk.letter.recipient_address == ()
    assert desk._view.heading[1] == "No address: to be handed over in person"


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_whoever_does_not_sign_alone_hands_over_or_is_told(store, role):
    colleague = staff(id="staff-2", role=role, is_lead=False, regulator="", registration_number="")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, colleague, f"{PASSPHRASE} 2")
    desk, screen = desk_over(store, store.services.sign_in.unlock("staff-2", f"{PASSPHRASE} 2"))
    begun(desk)
    desk.sign()
    assert screen.signing is None
    if role is Role.ASSISTANT:
        assert screen.to_whom == desk.letter
        desk.was_handed_over()
        assert screen.said[-1] == "Handed over"
    else:
        assert screen.said[-1] == "Your role does not let you sign letters. A clinician signs this one."


COURT = Agency(
    id="", kind=AgencyKind.COURT, organisation="Ferrisham Magistrates' Court", address=("1 Corn Street", "Ferrisham"),
    postcode="ZZ99 2CS",
)  # fmt: skip


def test_a_professional_letter_goes_to_anybody_of_the_directory_and_the_address_stays(store):
    store.services.directory.add(store.actor, COURT)
    store.services.directory.add(store.actor, replace(COURT, kind=AgencyKind.ADVOCACY, organisation="Willow Advocacy"))
    desk = desk_over(store)[0]
    begun(desk, "court_report")
    key = next(key for key, name in desk._view.offered if name == "Ferrisham Magistrates' Court (Court)")
    assert not [name for _, name in desk._view.offered if "Advocacy" in name]
    write(desk, HARMLESS, recipient=key)
    assert desk.letter.recipient_address == ("1 Corn Street", "Ferrisham", "ZZ99 2CS")
    store.services.directory.end(store.actor, store.services.directory.all(store.actor)[1])
    desk.show_record(desk.record)
    desk.edit(recipient=desk._view.chosen_recipient, subject="", body="More.", copies="")
    assert desk.letter.recipient_name == "Ferrisham Magistrates' Court"


def test_a_letter_to_the_client_goes_to_nobody_of_the_directory(store):
    store.services.directory.add(store.actor, COURT)
    desk = desk_over(store)[0]
    begun(desk)
    assert not [name for _, name in desk._view.offered if "Court" in name]
