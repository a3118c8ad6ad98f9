"""What somebody tried in order to get a harmful or false letter sealed, each once."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal, StaleRecord
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.letters.letter import Copy, Letter, LetterEventKind
from recolo_desktop.domain.letters.letter_as_text import as_text
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.press.page import address_block
from recolo_desktop.press.wording import TemplateWording
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.letters.letter_paper import addressees
from tests.builders import PASSPHRASE, TODAY, client, condition, order, person, staff

KINDS = TemplateWording().kinds()
OTHER = "harbour kettle sixty violet moss"
HOME = ("14 Ashdown Terrace", "Fairlea", "ZZ99 3VZ")


@pytest.fixture
def desk(store):
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    store.services.clients.open(store.actor, "client-1")
    return store


def begun(desk, key="after_session", **changes):
    kind = next(one for one in KINDS if one.key == key)
    letter = replace(desk.services.letters.begin(desk.actor, client(), kind), **{"body": "You came.", **changes})
    desk.store_letter(letter)
    return letter


def found_in(desk, letter):
    return desk.services.letters.preview(desk.actor, letter).findings


def signed(desk, letter):
    reasons = {one.what: "Read again" for one in found_in(desk, letter)}
    return desk.services.letters.sign(desk.actor, letter, PASSPHRASE, reasons)


def assistant(desk, number):
    colleague = staff(id=f"staff-{number}", title="", given_name="Jo", family_name=f"Bell {number}", is_lead=False,
                      role=Role.ASSISTANT, profession="Assistant psychologist", signs_letters_alone=False)  # fmt: skip
    return desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, colleague, OTHER)


def stored(desk, letter_id):
    with desk.vault.open_work(desk.actor) as work:
        return thawed(Letter, work.get(Draft, letter_id).body)


def test_a_signature_does_not_pass_on_with_the_draft(desk):
    first, second = assistant(desk, 2), assistant(desk, 3)
    kind = next(one for one in KINDS if one.key == "after_session")
    letter = replace(desk.services.letters.begin(first, client(), kind), body="You came.")
    desk.services.drafts.keep_letter(first, letter)
    desk.services.preparing.sign_and_hand_over(first, letter, "staff-1", "to sign", OTHER)
    desk.services.drafts.hand_over(desk.actor, letter.id, second.id, "look at it")
    desk.services.drafts.hand_over(second, letter.id, "staff-1", "done")
    mine = stored(desk, letter.id)
    assert (mine.prepared_by, mine.prepared_id) == ("Jo Bell 3, Assistant psychologist", "")
    assert any("Bell 3, Assistant psychologist, has not signed" in one.what for one in found_in(desk, mine))


def test_nobody_hands_a_letter_to_themselves_or_to_somebody_who_cannot_seal_it(desk):
    first, second = assistant(desk, 2), assistant(desk, 3)
    kind = next(one for one in KINDS if one.key == "after_session")
    letter = replace(desk.services.letters.begin(first, client(), kind), body="You came.")
    desk.services.drafts.keep_letter(first, letter)
    for to in (first.id, second.id):
        with pytest.raises(NotAllowed):
            desk.services.preparing.sign_and_hand_over(first, letter, to, "to sign", OTHER)


def test_the_line_on_who_prepared_it_is_checked_like_any_other(desk):
    letter = begun(desk, prepared_by="Imogen Calloway, 9 Birch Lane")
    assert must_fix(found_in(desk, letter))


@pytest.mark.parametrize(
    "copy",
    [
        Copy(name="The householder", role="", address=HOME),
        Copy(name="The client c/o his solicitor", role=""),
        Copy(name="The client and his solicitor", role=""),
        Copy(name="A. Person", role="client, via his solicitor"),
        Copy(name="The defendant", role=""),
        Copy(name="The respondent", role=""),
        Copy(name="Person on probation", role=""),
        Copy(name="Mr H", role=""),
        Copy(name="DH", role="self"),
        Copy(name="D. Hargreaves", role=""),
        Copy(name="The addressee", role=""),
        Copy(name="The above-named", role=""),
    ],
)
def test_a_copy_that_reaches_the_client_may_not_name_her(desk, copy):
    letter = begun(desk, "progress_probation", body="Imogen Calloway lives there.", copies=(copy,))
    assert must_fix(found_in(desk, letter))


@pytest.mark.parametrize(
    "copy",
    [
        Copy(name="Ms Shah", role="the client's solicitor"),
        Copy(name="Ms Shah", role="solicitor for the client"),
        Copy(name="Fairlea Surgery", role="GP practice", address=("Fairlea Surgery", "2 Mill Lane")),
        Copy(name="Offender manager", role="Probation"),
    ],
)
def test_a_copy_for_somebody_else_is_none_for_the_client(desk, copy):
    letter = begun(desk, "progress_probation", body="He comes.", copies=(copy,))
    found = found_in(desk, letter)
    assert not must_fix(found)
    assert not any("client gets a copy" in one.what for one in found)


def test_a_copy_for_somebody_who_is_not_in_the_file_asks(desk):
    letter = begun(desk, "progress_probation", body="He comes.", copies=(Copy(name="Nobody Known", role="friend"),))
    assert any("not in the client file" in one.what for one in found_in(desk, letter))


def test_what_stands_in_place_of_an_address_is_no_person(desk):
    found = must_fix(found_in(desk, begun(desk, body="It was at 9 Birch Lane, Upper Fairlea.")))
    assert {one.replace_with for one in found} == {"a place that the order protects"}


@pytest.mark.parametrize(
    ("name", "severity"),
    [
        ("Dr Sahota, 2 mill lane", Severity.MUST_FIX),
        ("Dr Sahota sahota@nhs.example", Severity.MUST_FIX),
        ("Dr Sahota, Rose Cottage, Mill Lane", Severity.CHECK),
    ],
)
def test_an_address_in_the_list_of_copies_is_seen(desk, name, severity):
    letter = begun(desk, "progress_probation", body="He comes.", copies=(Copy(name=name, role="GP"),))
    assert any(one.severity is severity and "list of copies" in one.what for one in found_in(desk, letter))


@pytest.mark.parametrize("odd", ["中国", "\uf0b7 a", "\u0e00"])
def test_what_the_type_cannot_print_blocks_wherever_it_stands(desk, odd):
    block = LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What",), rows=((f"Feel {odd}",),))
    for letter in (
        begun(desk, body=f"The plan.\n\n{block.marker}", blocks=(block,)),
        begun(desk, sign_off=f"Yours {odd}"),
        begun(desk, body=odd),
    ):
        assert any("cannot print" in one.what for one in must_fix(found_in(desk, letter)))


@pytest.mark.parametrize("body", ["- «Plan»", "# «Plan»", "See «Plan» here"])
def test_a_table_needs_a_line_of_its_own(desk, body):
    block = LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What",), rows=(("Ring",),))
    with pytest.raises(HasProblems, match="line of its own"):
        signed(desk, begun(desk, body=body, blocks=(block,)))


def test_plain_text_says_what_the_pages_say(desk):
    block = LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What",), rows=(("Ring",),))
    sealed = signed(desk, begun(desk, body=f"The plan.\n\n{block.marker}", blocks=(block,)))
    assert "As recorded on 24 November 2026." in as_text(sealed, "Service")


def test_what_is_sealed_is_what_was_shown(desk):
    letter = begun(desk)
    shown = desk.services.letters.preview(desk.actor, letter)
    with desk.vault.open_work(desk.actor) as work:
        seen = work.get(type(client()), "client-1")
    desk.services.clients.amend(desk.actor, seen, replace(seen, given_names="Danny"))
    reasons = {one.what: "Read again" for one in shown.findings}
    with pytest.raises(StaleRecord, match="since the page was shown"):
        desk.services.letters.sign(desk.actor, letter, PASSPHRASE, reasons, shown.standing)
    assert desk.services.letters.sign(desk.actor, letter, PASSPHRASE, reasons).standing.client_name


def test_nothing_more_is_made_of_a_recalled_letter(desk):
    sealed = signed(desk, begun(desk, copies=(Copy(name="Dr Sahota", role="GP", address=("2 Mill Lane",)),)))
    desk.services.register.record_event(desk.actor, sealed.id, LetterEventKind.RECALLED, "wrong date")
    own, copy = addressees(sealed)
    with pytest.raises(Refusal, match="recalled"):
        desk.services.paper.cover(desk.actor, sealed.id, copy.copy)
    with pytest.raises(Refusal, match="recalled"):
        desk.services.paper.envelope(desk.actor, sealed.id, own, "DL")


def test_the_print_register_takes_what_can_be_true(desk):
    sealed = signed(desk, begun(desk))
    for wrong in (
        {"copies": 0},
        {"pages": 0},
        {"printer": " "},
        {"recipient": "Imogen Calloway, 9 Birch Lane"},
    ):
        told = {"printer": "Office", "copies": 1, "pages": 1, **wrong}
        with pytest.raises(Refusal):
            desk.services.register.record_printing(desk.actor, sealed.id, **told)


@pytest.mark.parametrize(
    "words", ["{{ 1/0 }}", "{{ 'a' + 1 }}", "{{ client|date }}", "{{ author }}", "{{ client.contacts }}", "{{ x.y }}"]
)
def test_a_template_that_cannot_be_filled_says_so(desk, words):
    kind = replace(next(one for one in KINDS if one.key == "after_session"), body=words)
    with pytest.raises(HasProblems, match="cannot be filled in"):
        desk.services.letters.preview_template(desk.actor, kind)


def test_no_address_leaves_its_window(desk):
    lines, _size = address_block(("Gemeinschaftspraxis" * 4, "Fairlea"))
    assert "".join(lines[:-1]) == "Gemeinschaftspraxis" * 4
    assert len(lines) > 2
    with pytest.raises(HasProblems, match="more than 24 lines"):
        signed(desk, begun(desk, recipient_address=tuple(f"Line {n}" for n in range(90))))


def test_a_kind_of_letter_that_is_gone_is_not_signed(desk):
    letter = begun(desk, kind_key="zzz")
    with pytest.raises(Refusal, match="no longer there"):
        signed(desk, letter)


def test_a_draft_that_belongs_to_another_record_is_not_signed_first(desk):
    first = assistant(desk, 2)
    kind = next(one for one in KINDS if one.key == "after_session")
    letter = replace(desk.services.letters.begin(first, client(), kind), body="You came.")
    desk.services.clients.register(desk.actor, replace(client(), id="client-2", nhs_number=""))
    desk.services.drafts.save(
        first, draft_id=letter.id, kind=DraftKind.LETTER, client_id="client-2", body=frozen(letter)
    )
    with pytest.raises(StaleRecord):
        desk.services.preparing.sign_and_hand_over(first, letter, "staff-1", "to sign", OTHER)
