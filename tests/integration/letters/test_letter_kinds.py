"""Every kind of letter fills, keeps its headings and its audience; a signed letter's later life is added beside it."""

import re
from dataclasses import replace
from io import BytesIO

import pytest
from pypdf import PdfReader

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.basics.ids import StaffId
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter, LetterEventKind
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.press.wording import TemplateWording
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, client, condition, order, person, staff

KINDS = TemplateWording().kinds()
OTHER = "marble kettle orchard thirteen"


@pytest.fixture
def desk(store):
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    return store


def begun(desk, key, actor=None):
    kind = next(one for one in KINDS if one.key == key)
    seen = desk.services.clients.refresh(actor or desk.actor, "client-1").client
    return desk.services.letters.begin(actor or desk.actor, seen, kind)


def kept(desk, letter, actor=None):
    desk.services.drafts.save(
        actor or desk.actor,
        draft_id=letter.id,
        kind=DraftKind.LETTER,
        client_id=letter.client_id,
        body=frozen(letter),
    )
    return letter


def test_there_are_all_the_kinds_that_the_service_sends():
    assert len(KINDS) >= 20
    assert len({kind.order for kind in KINDS}) == len(KINDS)
    assert {kind.audience for kind in KINDS} == set(Audience)


@pytest.mark.parametrize("key", [kind.key for kind in KINDS])
def test_every_kind_fills_keeps_its_headings_and_leaks_nothing(desk, key):
    letter = begun(desk, key)
    kind = next(one for one in KINDS if one.key == key)
    assert letter.subject
    assert "{{" not in letter.body + letter.subject + letter.opening
    assert "Imogen" not in letter.body
    assert "Birch" not in letter.body
    assert kind.problems_with(letter) == ()
    preview = desk.services.letters.preview(desk.actor, letter)
    assert preview.pdf.startswith(b"%PDF-")
    assert not [one for one in must_fix(preview.findings) if one.start >= 0]
    for heading in kind.headings:
        assert kind.problems_with(replace(letter, body=letter.body.replace(f"# {heading}", "")))


def test_a_heading_cannot_be_dropped_and_the_client_never_gets_a_consultation_summary(desk):
    letter = begun(desk, "consultation_summary")
    body = letter.body.replace("[", "").replace("]", "")
    letter = kept(
        desk, replace(letter, body=body, recipient_name="PC Ade", copies=(Copy(name="Mr Hargreave", role="client"),))
    )
    with pytest.raises(HasProblems, match="never gets a copy"):
        desk.services.letters.sign(desk.actor, letter, PASSPHRASE)
    letter = replace(letter, copies=(), body=body.replace("# Limits", ""))
    with pytest.raises(HasProblems, match="“Limits”"):
        desk.services.letters.sign(desk.actor, letter, PASSPHRASE)


def signed(desk):
    letter = begun(desk, "after_session")
    letter = kept(desk, replace(letter, body="Thank you for coming.", recipient_address=("14 Ashdown Terrace",)))
    found = desk.services.letters.preview(desk.actor, letter).findings
    return desk.services.letters.sign(desk.actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})


def test_what_became_of_a_letter_is_added_and_a_recalled_one_is_not_printed_again(desk):
    sealed = signed(desk)
    desk.services.register.record_printing(desk.actor, sealed.id, printer="Room 2", copies=1, pages=1)
    todo = {item.what: item.count for item in desk.services.worklist.to_finish(desk.actor)}
    assert todo["Letters printed, not yet sent or handed over"] == 1
    desk.services.register.record_event(desk.actor, sealed.id, LetterEventKind.POSTED, "")
    todo = {item.what: item.count for item in desk.services.worklist.to_finish(desk.actor)}
    assert "Letters printed, not yet sent or handed over" not in todo
    with pytest.raises(HasProblems, match="Say why"):
        desk.services.register.record_event(desk.actor, sealed.id, LetterEventKind.RECALLED, "")
    desk.services.register.record_event(
        desk.actor, sealed.id, LetterEventKind.RECALLED, "Wrong date; the client was rung"
    )
    with pytest.raises(Refusal, match="cancelled or recalled"):
        desk.services.register.record_printing(desk.actor, sealed.id, printer="Room 2", copies=1, pages=1)
    fresh = desk.services.register.begin_again(desk.actor, sealed.id)
    assert fresh.id != sealed.id
    assert sealed.letter.reference in fresh.body
    assert fresh.reference != sealed.letter.reference
    desk.vault.close()
    assert verify(desk.folder, PASSPHRASE, desk.clock, lambda _: None)


def test_an_assistants_letter_is_handed_to_a_clinician_who_signs_it_as_her_own(desk):
    helper = staff(
        id=StaffId("staff-2"), given_name="Tom", family_name="Ellery", role=Role.ASSISTANT, is_lead=False, regulator=""
    )
    desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, helper, OTHER)
    assistant = desk.reopen("staff-2", OTHER)
    desk.services.clients.open(assistant, "client-1", "to write a letter")
    letter = kept(desk, replace(begun(desk, "after_session", assistant), body="Thank you."), assistant)
    with pytest.raises(NotAllowed):
        desk.services.letters.sign(assistant, letter, OTHER)
    with pytest.raises(NotAllowed, match="cannot sign letters"):
        desk.services.drafts.hand_over(assistant, letter.id, "staff-2", "to sign")
    desk.services.drafts.hand_over(assistant, letter.id, "staff-1", "ready to sign")
    lead = desk.reopen("staff-1")
    (draft,) = desk.services.clients.open(lead, "client-1", "to sign a letter").drafts
    mine = thawed(Letter, draft.body)
    assert mine.author_id == lead.id
    found = desk.services.letters.preview(lead, mine).findings
    sealed = desk.services.letters.sign(lead, mine, PASSPHRASE, {one.what: "Read again" for one in found})
    assert sealed.signer_id == lead.id


def elements(node, found):
    node = node.get_object()
    found.append(str(node["/S"]))
    kids = node.get("/K")
    for kid in kids if isinstance(kids, list) else []:
        elements(kid, found)
    return found


def test_every_letter_is_tagged_and_every_mark_leads_back_to_its_element(desk):
    letter = replace(
        begun(desk, "after_session"),
        body="# One\n\n" + "Words. " * 900 + "\n\n- first\n- second\n\n# Two\n\nEnd.",
        copies=(Copy(name="Fairlea Surgery", role="GP practice"),),
    )
    preview = desk.services.letters.preview(desk.actor, letter)
    reader = PdfReader(BytesIO(preview.pdf))
    root = reader.trailer["/Root"]
    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"] == "en-GB"
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert b"dc:title" in root["/Metadata"].get_data()
    tree = root["/StructTreeRoot"]
    tags = elements(tree["/K"][0], [])
    assert tags[0] == "/Document"
    assert tags.count("/H1") == 1
    assert tags.count("/H2") == 2
    assert tags.count("/L") == 1
    assert tags.count("/LI") == tags.count("/LBody") == 2
    numbers = tree["/ParentTree"]["/Nums"]
    for at, page in enumerate(reader.pages):
        assert page["/StructParents"] == at
        assert page["/Tabs"] == "/S"
        content = page.get_contents().get_data().decode("latin-1")
        marks = [int(number) for number in re.findall(r"<</MCID (\d+)>> BDC", content)]
        assert marks == list(range(len(marks)))
        assert len(numbers[2 * at + 1].get_object()) == len(marks)
        assert content.count("BDC") + content.count("BMC") == content.count("EMC")
    assert preview.pages == len(reader.pages) > 1
