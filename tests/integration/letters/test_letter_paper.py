"""Tables in letters, copies with covers of their own, envelopes, the window, encrypted copies, templates, passages."""

import io
import re
from dataclasses import replace
from datetime import date

import pikepdf
import pytest
import pyzipper
from pypdf import PdfReader

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, NotFound, Refusal, StaleRecord
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter, LetterEventKind
from recolo_desktop.domain.letters.letter_block import BlockKind, LetterBlock
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.press.sheets import ENVELOPES
from recolo_desktop.press.wording import TemplateWording
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.letters.letter_paper import addressees
from recolo_desktop.services.records.proving import record_checks
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person, staff

KINDS = TemplateWording().kinds()
SURGERY = Copy(name="Dr Sahota", role="GP", address=("2 Mill Lane", "Fairlea", "ZZ99 1AA"))
LONG = "quiet copper lantern seven mill"
OTHER = "harbour kettle sixty violet moss"


@pytest.fixture
def desk(store):
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    store.services.clients.open(store.actor, "client-1")
    return store


def begun(desk, key="after_session", **changes):
    kind = next(one for one in KINDS if one.key == key)
    letter = replace(desk.services.letters.begin(desk.actor, client(), kind), **changes)
    desk.store_letter(letter)
    return letter


def signed(desk, letter):
    found = desk.services.letters.preview(desk.actor, letter).findings
    return desk.services.letters.sign(desk.actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})


def words_of(pdf):
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages)


def structure(pdf):
    """Tags of the tree in reading order, with alternative texts."""
    found = []
    with pikepdf.open(io.BytesIO(pdf)) as document:

        def walk(element):
            if isinstance(element, pikepdf.Dictionary) and "/S" in element:
                found.append((str(element.S), str(element.get("/Alt", ""))))
                kids = element.get("/K")
                for kid in kids if isinstance(kids, pikepdf.Array) else ():
                    walk(kid)

        for kid in document.Root.StructTreeRoot.K:
            walk(kid)
    return found


def reviewed(desk):
    goal = Goal(
        id="goal-1", client_id="client-1", number=1, title="Fill the evenings", own_words="Not sit alone", domain="Leisure",
        importance=3, difficulty=2, starting_level=-1, level_descriptions=("a", "b", "c", "d", "e"), agreed_on=date(2026, 6, 9),
        review_due=date(2026, 12, 20),
    )  # fmt: skip
    desk.services.goals.set(desk.actor, goal)
    for at, (key, level) in enumerate((("r1", -1), ("r2", 1))):
        desk.services.goal_reviews.sign(
            desk.actor,
            GoalReview(
                id=key, client_id="client-1", reviewer_id="staff-1", reviewer_name="", comment="",
                reviewed_on=date(2026, 11, 10 + at),
                ratings=(GoalRating(goal_id="goal-1", number=1, weight=6, level=level),),
            ),
            PASSPHRASE,
        )  # fmt: skip


def test_a_table_is_set_in_from_signed_records_and_tagged_as_one(desk):
    letters, actor = desk.services.letters, desk.actor
    with pytest.raises(Refusal, match="holds nothing yet"):
        letters.block(actor, "client-1", BlockKind.ATTENDANCE, Audience.CLIENT)
    desk.sign_note(note())
    block = letters.block(actor, "client-1", BlockKind.ATTENDANCE, Audience.CLIENT)
    letter = begun(desk, body=f"You came.\n\n{block.marker}\n\nGoodbye.", blocks=(block,))
    sealed = signed(desk, letter)
    pdf, fault = desk.services.register.open_sealed(actor, sealed.id)
    assert fault is None
    assert "24 November 2026" in words_of(pdf)
    assert "«" not in words_of(pdf)
    tags = [tag for tag, _ in structure(pdf)]
    at = tags.index("/Table")
    assert tags[at + 1 : at + 5] == ["/TR", "/TH", "/TH", "/TH"]
    assert "/TD" in tags
    desk.vault.close()
    assert verify(desk.folder, PASSPHRASE, desk.clock, lambda _: None)


def test_a_chart_has_words_for_whoever_cannot_see_it(desk):
    reviewed(desk)
    block = desk.services.letters.block(desk.actor, "client-1", BlockKind.OUTCOME, Audience.PROFESSIONAL)
    letter = begun(desk, body=f"# Outcome\n\n{block.marker}\n\nEnd.", blocks=(block,))
    pdf = desk.services.letters.preview(desk.actor, letter).pdf
    ((_, said),) = [one for one in structure(pdf) if one[0] == "/Figure"]
    assert said.startswith("Outcome over time: ")
    assert b"Helvetica" not in pdf


def test_a_line_that_stands_for_nothing_and_a_block_without_its_line(desk):
    letter = begun(desk, body="You came.\n\n«Attendance»")
    assert any("stands for nothing" in one.message for one in letter.problems())
    desk.sign_note(note())
    block = desk.services.letters.block(desk.actor, "client-1", BlockKind.ATTENDANCE, Audience.CLIENT)
    assert replace(letter, body="Words", blocks=(block,)).only_used_blocks().blocks == ()
    assert letter.with_block(block).with_block(block).blocks == (block,)


def test_a_table_is_read_by_the_safety_check(desk):
    reviewed(desk)
    block = desk.services.letters.block(desk.actor, "client-1", BlockKind.GOALS, Audience.CLIENT)
    leak = replace(block, rows=(("Ring Imogen Calloway", "-1", "0"),))
    letter = begun(desk, body=block.marker, blocks=(leak,))
    assert must_fix(desk.services.letters.preview(desk.actor, letter).findings)


def test_a_clients_table_has_his_own_words_and_a_professionals_the_title(desk):
    reviewed(desk)
    letters = desk.services.letters
    assert letters.block(desk.actor, "client-1", BlockKind.GOALS, Audience.CLIENT).rows[0][0] == "Not sit alone"
    assert letters.block(desk.actor, "client-1", BlockKind.GOALS, Audience.COURT).rows[0][0] == "Fill the evenings"
    order_row = letters.block(desk.actor, "client-1", BlockKind.ORDER, Audience.PROFESSIONAL).rows[0]
    assert order_row == ("Restraining order on conviction", "runs to 11 February 2029")


def test_each_copy_has_a_cover_with_its_own_address_and_the_letter_names_roles_only(desk):
    letter = begun(desk, body="The order stays in force.", copies=(SURGERY,))
    sealed = signed(desk, letter)
    pdf, _ = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert "Dr Sahota (GP)" in words_of(pdf)
    assert "Mill Lane" not in words_of(pdf)
    cover = words_of(desk.services.paper.cover(desk.actor, sealed.id, SURGERY))
    for said in (
        "Copy for Dr Sahota, GP",
        "2 Mill Lane",
        "PRIVATE AND CONFIDENTIAL",
        letter.reference,
        "1 page follows",
    ):
        assert said in cover, said
    assert "14 Ashdown Terrace" not in cover
    with pytest.raises(NotFound):
        desk.services.paper.cover(desk.actor, sealed.id, replace(SURGERY, address=("9 Birch Lane",)))


def test_a_copy_to_a_protected_address_blocks(desk):
    hers = Copy(name="Somebody", role="solicitor", address=("9 Birch Lane", "Upper Fairlea"))
    found = must_fix(desk.services.letters.preview(desk.actor, begun(desk, body="Words.", copies=(hers,))).findings)
    assert "would go to a protected person's address" in " ".join(one.what for one in found)


@pytest.mark.parametrize("what", ENVELOPES)
def test_an_envelope_says_the_address_and_nothing_of_who_writes(desk, what):
    sealed = signed(desk, begun(desk, body="Words.", copies=(SURGERY,)))
    to = addressees(sealed)[1]
    pdf = desk.services.paper.envelope(desk.actor, sealed.id, to, what)
    said = words_of(pdf)
    assert "Dr Sahota" in said
    assert "ZZ99 1AA" in said
    for never in ("Recolo", "Hargreave", "Trust", "forensic", "stalking"):
        assert never not in said, never
    page = PdfReader(io.BytesIO(pdf)).pages[0].mediabox
    assert (round(page.width / 72 * 25.4), round(page.height / 72 * 25.4)) == ENVELOPES[what]
    with pytest.raises(HasProblems, match="no address"):
        desk.services.paper.envelope(desk.actor, sealed.id, replace(to, address=()), what)


def test_the_window_moves_the_address_and_the_test_page_says_where(desk):
    team, actor = desk.services.team, desk.actor
    standing = team.identity(actor)
    with pytest.raises(HasProblems, match="window lies"):
        team.change_identity(actor, replace(standing, window_left_mm=5))
    ruler = words_of(desk.services.paper.ruler(actor, replace(standing, window_left_mm=20, window_top_mm=55)))
    assert "20 mm from the left, 55 mm from the top" in ruler
    before = _place_of(desk.services.letters.preview(actor, begun(desk, body="Words.")).pdf, "14 Ashdown Terrace")
    team.change_identity(actor, replace(standing, window_left_mm=20, window_top_mm=55, effective_from=TODAY))
    after = _place_of(desk.services.letters.preview(actor, begun(desk, body="Words.")).pdf, "14 Ashdown Terrace")
    assert round((before[0] - after[0]) / 72 * 25.4) == 5
    assert round((before[1] - after[1]) / 72 * 25.4) == 5


def _place_of(pdf, wanted):
    found = []

    def visit(text, _cm, tm, _font, _size):
        if wanted in text:
            found.append((tm[4], tm[5]))

    PdfReader(io.BytesIO(pdf)).pages[0].extract_text(visitor_text=visit)
    return found[0]


def test_an_encrypted_copy_opens_with_its_passphrase_only_and_stands_in_the_journal(desk):
    sealed = signed(desk, begun(desk, body="The order stays in force."))
    paper, actor = desk.services.paper, desk.actor
    with pytest.raises(HasProblems, match="for whom"):
        paper.encrypted_copy(actor, sealed.id, " ", LONG, LONG)
    with pytest.raises(HasProblems, match="differ"):
        paper.encrypted_copy(actor, sealed.id, "Dr Sahota, stick", LONG, OTHER)
    locked = paper.encrypted_copy(actor, sealed.id, "Dr Sahota, stick", LONG, LONG)
    reader = PdfReader(io.BytesIO(locked))
    assert reader.is_encrypted
    assert reader.decrypt("wrong") == 0
    assert reader.decrypt(LONG) != 0
    assert "The order stays in force." in reader.pages[0].extract_text()
    assert b"stays in force" not in locked
    with desk.vault.open_work(actor) as work:
        (line,) = work.journal.answering(JournalQuestion(actions=(Action.LETTER_EXPORTED,)))
    assert line.reason == "Dr Sahota, stick"
    desk.services.register.record_event(actor, sealed.id, LetterEventKind.RECALLED, "wrong date, told by phone")
    with pytest.raises(Refusal, match="recalled"):
        paper.encrypted_copy(actor, sealed.id, "Dr Sahota", LONG, LONG)


def test_the_words_alone_go_out_as_encrypted_plain_text(desk):
    block = LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What", "Who"), rows=(("Ring probation", "You"),))
    letter = begun(desk, body=f"# The plan\n\n{block.marker}\n\nA café’s terrace.", blocks=(block,), copies=(SURGERY,))
    sealed = signed(desk, letter)
    locked = desk.services.paper.encrypted_copy(
        desk.actor, sealed.id, "the client, on a stick", LONG, LONG, plain_text=True
    )
    assert b"Ring probation" not in locked
    with pyzipper.AESZipFile(io.BytesIO(locked)) as archive:
        with pytest.raises(RuntimeError):
            archive.read("letter.txt")
        archive.setpassword(LONG.encode())
        said = archive.read("letter.txt").decode("utf-8-sig")
    wanted = ("Private and confidential", "Dear Mr", "# The plan", "Ring probation | You", "A café’s terrace.", "Seal ")
    places = [said.index(one) for one in wanted]
    assert places == sorted(places)
    assert "Copies to: Dr Sahota (GP)" in said
    assert "Mill Lane" not in said
    assert "«" not in said
    with desk.vault.open_work(desk.actor) as work:
        (line,) = work.journal.answering(JournalQuestion(actions=(Action.LETTER_EXPORTED,)))
    assert line.reason == "the client, on a stick, as plain text"


def test_everything_that_went_to_one_practice_is_found(desk):
    signed(desk, begun(desk, body="Words.", copies=(SURGERY,)))
    paper, actor = desk.services.paper, desk.actor
    (line,) = paper.sent_to(actor, "sahota")
    assert (line.to, line.state) == ("Dr Sahota (copy)", "signed, not printed")
    assert paper.sent_to(actor, "ZZ99 1AA gp")
    assert paper.sent_to(actor, "nobody") == paper.sent_to(actor, "  ") == ()


def test_the_register_says_for_whom_what_and_where(desk):
    sealed = signed(desk, begun(desk, body="Words.", copies=(SURGERY,)))
    actor = desk.actor
    common = {"printer": "Office", "copies": 1, "pages": 2}
    first = desk.services.register.record_printing(actor, sealed.id, recipient="Dr Sahota", **common)
    other = desk.services.register.record_printing(
        actor, sealed.id, recipient="Mr Daniel Hargreave", outside=True, **common
    )
    again = desk.services.register.record_printing(actor, sealed.id, recipient="Dr Sahota", **common)
    assert (first.is_reprint, other.is_reprint, again.is_reprint) == (False, False, True)
    assert other.outside


def test_a_template_is_kept_in_versions_and_a_letter_keeps_the_words_that_it_began_with(desk):
    templates, letters, actor = desk.services.templates, desk.services.letters, desk.actor
    kind = next(one for one in KINDS if one.key == "progress_probation")
    early = letters.begin(actor, client(), kind)
    wanted = replace(kind, body=kind.body + "\n\nWith thanks from {{ service.service_name }}.")
    kept = templates.keep(actor, kind, wanted)
    assert kept.version > kind.version
    late = letters.begin(actor, client(), kind)
    assert "With thanks from Hampshire Recolo Service." in late.body
    assert late.kind_version == kept.version
    assert "With thanks" not in early.body
    with pytest.raises(StaleRecord):
        templates.keep(actor, kind, wanted)
    standing = templates.as_it_stands(actor, kind)
    with pytest.raises(HasProblems, match="need the heading"):
        templates.keep(actor, standing, replace(standing, body="No headings at all"))
    with pytest.raises(HasProblems, match="cannot be filled in"):
        letters.preview_template(actor, replace(standing, body="{{ client.nonsense }}"))
    with pytest.raises(HasProblems, match="cannot be filled in"):
        letters.preview_template(actor, replace(standing, body="{% for %}"))
    for one in KINDS:
        assert letters.preview_template(actor, one).startswith(b"%PDF")


def test_only_a_lead_changes_templates_and_everybody_offers_passages(desk):
    colleague = staff(id="staff-2", given_name="Jo", role=Role.ASSISTANT, is_lead=False, profession="Assistant")
    actor = desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, colleague, OTHER)
    kind = KINDS[0]
    with pytest.raises(NotAllowed):
        desk.services.templates.keep(actor, kind, kind)
    passage = desk.services.templates.keep_snippet(actor, "Crisis", "Ring 999 if somebody is in danger.")
    assert [one.title for one in desk.services.templates.snippets(desk.actor)] == ["Crisis"]
    desk.services.templates.withdraw_snippet(desk.actor, passage.id)
    assert desk.services.templates.snippets(desk.actor) == ()
    with pytest.raises(HasProblems):
        desk.services.templates.keep_snippet(actor, "", "")


def with_an_assistant(desk):
    colleague = staff(id="staff-2", title="", given_name="Jo", family_name="Bell", role=Role.ASSISTANT, is_lead=False,
                      profession="Assistant psychologist", signs_letters_alone=False)  # fmt: skip
    assistant = desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, colleague, OTHER)
    kind = next(one for one in KINDS if one.key == "after_session")
    letter = replace(desk.services.letters.begin(assistant, client(), kind), body="You came on Monday.")
    desk.services.drafts.keep_letter(assistant, letter)
    return assistant, letter


def handed_to_me(desk, letter):
    with desk.vault.open_work(desk.actor) as work:
        return thawed(Letter, work.get(Draft, letter.id).body)


def test_a_letter_handed_over_unsigned_says_who_prepared_it_and_asks_why_one_signature_is_enough(desk):
    assistant, letter = with_an_assistant(desk)
    desk.services.drafts.hand_over(assistant, letter.id, "staff-1", "for your signature")
    mine = handed_to_me(desk, letter)
    (found,) = desk.services.letters.preview(desk.actor, mine).findings
    assert found.what == "Jo Bell, Assistant psychologist, has not signed these words"
    with pytest.raises(HasProblems, match="Say why"):
        desk.services.letters.sign(desk.actor, mine, PASSPHRASE)
    sealed = desk.services.letters.sign(desk.actor, mine, PASSPHRASE, {found.what: "She is on leave"})
    pdf, _ = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert "Prepared by Jo Bell, Assistant psychologist" in words_of(pdf)


def test_two_people_sign_an_assistants_letter_and_both_signatures_are_proved(desk):
    assistant, letter = with_an_assistant(desk)
    preparing = desk.services.preparing
    with pytest.raises(Refusal):
        preparing.sign_and_hand_over(assistant, letter, "staff-1", "to sign", "not the passphrase at all")
    with pytest.raises(StaleRecord):
        preparing.sign_and_hand_over(assistant, replace(letter, body="Other words."), "staff-1", "to sign", OTHER)
    preparing.sign_and_hand_over(assistant, letter, "staff-1", "to sign", OTHER)
    record = desk.services.clients.open(assistant, "client-1", "to look where it lies")
    assert [(one.held_by, one.recipient_name) for one in record.letters_elsewhere] == [
        (desk.actor.name, letter.recipient_name)
    ]
    mine = handed_to_me(desk, letter)
    assert desk.services.letters.preview(desk.actor, mine).findings == ()
    sealed = desk.services.letters.sign(desk.actor, mine, PASSPHRASE)
    pdf, fault = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert fault is None
    said = " ".join(words_of(pdf).split())
    assert "Prepared and signed electronically by Jo Bell, Assistant psychologist on" in said
    seals = desk.services.seals.of_letter(desk.actor, sealed.id)
    assert [(one.what, one.name, one.fault) for one in seals] == [
        ("As prepared", "Jo Bell", None),
        ("Letter", desk.actor.name, None),
    ]
    with desk.vault.open_work(desk.actor) as work:
        checks = dict(record_checks(work, desk.keys))
    assert checks["signatures of letters as prepared (1)"] == ()


def test_words_changed_after_the_first_signature_do_not_carry_it(desk):
    assistant, letter = with_an_assistant(desk)
    desk.services.preparing.sign_and_hand_over(assistant, letter, "staff-1", "to sign", OTHER)
    changed = replace(handed_to_me(desk, letter), body="You came on Tuesday.")
    desk.services.drafts.save(
        desk.actor, draft_id=changed.id, kind=DraftKind.LETTER, client_id=changed.client_id, body=frozen(changed)
    )
    (found,) = desk.services.letters.preview(desk.actor, changed).findings
    assert "has not signed these words" in found.what
    desk.services.drafts.hand_over(desk.actor, changed.id, assistant.id, "Tuesday, please sign")
    back = handed_to_me(desk, changed)
    assert back.author_id == assistant.id
    desk.services.preparing.sign_and_hand_over(assistant, back, "staff-1", "signed again", OTHER)
    again = handed_to_me(desk, changed)
    assert desk.services.letters.preview(desk.actor, again).findings == ()
    with pytest.raises(NotAllowed):
        desk.services.preparing.sign_and_hand_over(desk.actor, again, assistant.id, "mine", PASSPHRASE)


def test_what_a_letter_leaves_out_is_said_with_the_reason(desk):
    desk.sign_note(note())
    about_her = CaseEntry(
        id="e1", client_id="client-1", kind="other", author_id="staff-1", author_name="", happened_on=TODAY,
        written_at=desk.clock(), about=About.THIRD_PARTY, fields={"what": "A fact", "text": "x"},
    )  # fmt: skip
    with desk.vault.open_work(desk.actor) as work:
        work.add(about_her)
        work.record(Action.ENTRY_WRITTEN, client_id="client-1")
        work.commit()
    left = desk.services.letters.left_out(desk.actor, "client-1", Audience.CLIENT)
    assert "1 entry about other people: it never prints for the client" in left
    assert not any(
        "other people" in one for one in desk.services.letters.left_out(desk.actor, "client-1", Audience.COURT)
    )


def test_letters_astray_wait_on_the_leads_list(desk):
    begun(desk)
    seen = desk.services.clients.refresh(desk.actor, "client-1").client
    desk.services.clients.amend(desk.actor, seen, replace(seen, post_is_safe=Answer.NO))
    waiting = {item.what: item.count for item in desk.services.worklist.to_finish(desk.actor)}
    assert waiting["Unsigned letters to an address that changed or is not safe"] == 1
    with desk.vault.open_work(desk.actor) as work:
        found = work.get(type(seen), "client-1")
        work.save(replace(found, stage=Stage.CLOSED))
        work.record(Action.CLIENT_CHANGED, client_id="client-1")
        work.commit()
    waiting = {item.what: item.count for item in desk.services.worklist.to_finish(desk.actor)}
    assert waiting["Unsigned letters about closed clients"] == 1


def test_a_table_over_several_pages_repeats_its_head_and_reads_it_once(desk):
    rows = tuple((f"Goal {n}", "Walk to the workshop", f"Level {n}") for n in range(90))
    block = LetterBlock(kind=BlockKind.GOALS, as_of=TODAY, head=("Goal", "In own words", "How far"), rows=rows)
    sealed = signed(desk, begun(desk, body=f"See the table.\n\n{block.marker}\n\nGoodbye.", blocks=(block,)))
    pdf, fault = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert fault is None
    pages = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    with_rows = [page for page in pages if re.search(r"Goal \d", page)]
    assert len(with_rows) > 2
    assert all("In own words" in page for page in with_rows)
    assert all(f"Goal {n}\n" in "\n".join(pages) or f"Goal {n} " in "\n".join(pages) for n in range(90))
    tags = [tag for tag, _ in structure(pdf)]
    assert (tags.count("/Table"), tags.count("/TH"), tags.count("/TR"), tags.count("/TD")) == (1, 3, 91, 270)


def test_a_cell_longer_than_a_page_is_cut_and_loses_nothing(desk):
    long = " ".join(["harbour"] * 900)
    block = LetterBlock(kind=BlockKind.PLAN, as_of=TODAY, head=("What", "Who"), rows=((long, "The client"),))
    sealed = signed(desk, begun(desk, body=f"The plan.\n\n{block.marker}", blocks=(block,), point_size=24))
    pdf, _ = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert words_of(pdf).split().count("harbour") == 900


def test_a_sealed_letter_carries_what_an_archive_needs(desk):
    sealed = signed(desk, begun(desk, body="The order stays in force."))
    pdf, fault = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert fault is None
    with pikepdf.open(io.BytesIO(pdf)) as document:
        (intent,) = document.Root.OutputIntents
        assert str(intent.S) == "/GTS_PDFA1"
        assert len(intent.DestOutputProfile.read_bytes()) > 300
        assert "/ID" in document.trailer
        with document.open_metadata() as said:
            assert (said["pdfaid:part"], said["pdfaid:conformance"]) == ("2", "B")
            assert said["dc:title"] == str(document.docinfo["/Title"])
        fonts = [one for one in document.objects if isinstance(one, pikepdf.Dictionary) and one.get("/Type") == "/Font"]
        assert fonts
        assert all("/FontFile2" in font.FontDescriptor for font in fonts)
        assert not any("/JS" in one for one in document.objects if isinstance(one, pikepdf.Dictionary))


@pytest.mark.parametrize("blank", ["staff_safety", "referral_reason", "index_behaviours", "legal_status", "lead_id"])
def test_a_template_for_the_client_reads_nothing_of_the_file_that_is_not_the_clients_to_read(desk, blank):
    kind = next(one for one in desk.services.letters.kinds() if one.key == "appointment")
    with pytest.raises(HasProblems, match="cannot be filled in"):
        desk.services.letters.preview_template(desk.actor, replace(kind, body=f"{{{{ client.{blank} }}}}"))
    his = replace(kind, body="{{ client.preferred_name }} {{ client.lives_with }} {{ client.birth_date }}")
    assert desk.services.letters.preview_template(desk.actor, replace(his, body="{{ client.preferred_name }}"))
