"""From a template to sealed paper: real PDFs, read back with other tools."""

import io
import re
import shutil
import subprocess
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise

import pypdf
import pytest

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import letter_date
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, NotFound, RecordLocked, WrongPassphrase
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.letters.letter import Audience, Copy
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.press.page import SYNTHETIC, HousePress
from recolo_desktop.press.wording import TemplateWording
from tests.builders import PASSPHRASE, TODAY, client, identity, make_store, note, staff

KINDS = TemplateWording().kinds()


def words_of(pdf):
    return "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)


HEADINGS = "# Attendance\n\n# Engagement\n\n# Change relevant to risk\n\n# Recommendations"


def begin(store, key="after_session", **changes):
    kind = next(kind for kind in KINDS if kind.key == key)
    letter = replace(store.services.letters.begin(store.actor, client(), kind), **changes)
    store.store_letter(letter)
    return letter


def sign(store, letter):
    return store.services.letters.sign(store.actor, letter, PASSPHRASE)


@pytest.mark.parametrize("kind", KINDS, ids=[kind.key for kind in KINDS])
class TestEveryLetter:
    def test_it_says_who_it_is_about_on_every_page_and_that_it_is_a_draft(self, store_with_order, kind):
        letter = begin(store_with_order, kind.key)
        shown = store_with_order.services.letters.preview(store_with_order.actor, letter)
        reader = pypdf.PdfReader(io.BytesIO(shown.pdf))
        assert len(reader.pages) == shown.pages
        for page in reader.pages:
            text = page.extract_text()
            assert "Mr Daniel Hargreave" in text
            assert "999\xa0000\xa00018" in text or "999 000 0018" in text
            assert "DRAFT" in text
            assert SYNTHETIC in text

    def test_it_prints_the_same_bytes_twice_and_no_unembedded_font(self, store_with_order, kind):
        letter, services = begin(store_with_order, kind.key), store_with_order.services
        first = services.letters.preview(store_with_order.actor, letter).pdf
        assert services.letters.preview(store_with_order.actor, letter).pdf == first
        assert b"Helvetica" not in first

    def test_it_prints_words_as_they_were_typed(self, store_with_order, kind):
        letter = begin(store_with_order, kind.key, body="<b>Not bold</b> & 5 < 6 — naïve café")
        pdf = store_with_order.services.letters.preview(store_with_order.actor, letter).pdf
        assert "<b>Not bold</b> & 5 < 6 — naïve café" in words_of(pdf)

    def test_it_leaves_no_template_mark_behind(self, store_with_order, kind):
        store_with_order.sign_note(note())
        letter = begin(store_with_order, kind.key)
        assert "{{" not in letter.body
        assert "{%" not in letter.body
        assert "Calloway" not in letter.body


def test_drafts_are_not_yet_part_of_what_a_letter_says(store_with_order):
    assert "No session has been recorded" in begin(store_with_order, "progress_probation").body
    store_with_order.sign_note(note())
    assert "attended: 1" in begin(store_with_order, "progress_probation").body


def test_a_letter_that_names_the_protected_person_cannot_be_signed(store_with_order):
    letter = begin(store_with_order, body="Do not contact Ms Calloway.")
    with pytest.raises(HasProblems, match="Names a protected person"):
        sign(store_with_order, letter)
    assert store_with_order.services.clients.open(store_with_order.actor, "client-1").letters == ()


def test_prompts_have_to_be_filled_in(store_with_order):
    with pytest.raises(HasProblems, match="prompts"):
        sign(store_with_order, begin(store_with_order))


def test_what_needs_a_second_look_has_to_be_acknowledged_and_stands_in_the_journal(store_with_order):
    store = store_with_order
    letter = begin(store, "progress_probation", body=f"{HEADINGS}\n\nMs Calloway rang the office.")
    with pytest.raises(HasProblems, match="Say why this may stand"):
        sign(store, letter)
    found = store.services.letters.preview(store.actor, letter).findings
    looked_at = {one.what: "Read again" for one in found}
    store.services.letters.sign(store.actor, letter, PASSPHRASE, looked_at)


def test_a_sealed_letter_is_valid_over_the_whole_document_for_another_tool(store_with_order, tmp_path):
    store = store_with_order
    letter = begin(
        store,
        body="The order stays in force.",
        copies=(Copy(name="Fairlea Surgery", role="GP practice", address=("2 Mill Lane",)),),
    )
    sealed = sign(store, letter)
    pdf, fault = store.services.register.open_sealed(store.actor, sealed.id)
    assert fault is None
    text = words_of(pdf)
    for expected in ("The order stays in force.", "Signed electronically by Dr Priya Nandakumar", "HCPC PYL00001",
                     "Copies to: Fairlea Surgery (GP practice)", letter_date(letter.written_on), "Page 1 of 1"):  # fmt: skip
        assert expected in text
    assert "DRAFT" not in text
    assert shutil.which("pdfsig"), "poppler-utils is needed: make installs it"
    place = tmp_path / "letter.pdf"
    place.write_bytes(pdf)
    said = subprocess.run(["pdfsig", str(place)], capture_output=True, text=True, check=False).stdout
    assert "Signature is Valid" in said
    assert "Total document signed" in said


@pytest.mark.parametrize(
    "tamper",
    [lambda pdf: pdf.replace(b"/Title", b"/Titel", 1), lambda pdf: pdf + b"\n% added\n", lambda _: b"%PDF-1.4 nothing"],
)
def test_any_change_to_a_sealed_pdf_is_noticed(store_with_order, tamper):
    sealed = sign(store_with_order, begin(store_with_order, body="The order stays in force."))
    pdf, _ = store_with_order.services.register.open_sealed(store_with_order.actor, sealed.id)
    assert store_with_order.keys.fault_in_pdf(pdf, sealed.signed_at) is None
    assert store_with_order.keys.fault_in_pdf(tamper(pdf), sealed.signed_at) is not None


def test_a_letter_is_signed_once_and_reprints_are_the_same_bytes(store_with_order):
    store = store_with_order
    letter = begin(store, body="The order stays in force.")
    sealed = sign(store, letter)
    with pytest.raises(RecordLocked):
        store.store_letter(letter)
    with pytest.raises((RecordLocked, NotFound)):
        sign(store, letter)
    first = store.services.register.record_printing(store.actor, sealed.id, printer="Room 2", copies=1, pages=1)
    store.clock.at = store.clock.at.replace(month=12)
    store.reopen()
    again = store.services.register.record_printing(store.actor, sealed.id, printer="Room 2", copies=2, pages=1)
    pdf, _ = store.services.register.open_sealed(store.actor, sealed.id)
    assert (first.is_reprint, again.is_reprint) == (False, True)
    assert first.pdf_sha256 == again.pdf_sha256 == digest(pdf)


def test_signing_takes_the_signers_passphrase_and_role(store_with_order):
    store = store_with_order
    letter = begin(store, body="The order stays in force.")
    with pytest.raises(WrongPassphrase):
        store.services.letters.sign(store.actor, letter, "not the passphrase")
    assistant = staff(role=Role.ASSISTANT)
    with pytest.raises(NotAllowed):
        store.services.letters.sign(assistant, letter, PASSPHRASE)


def test_long_letters_keep_identity_on_every_page_and_large_print_is_larger(store_with_order):
    body = "\n\n".join(f"Paragraph {n}. " + "Many plain words follow here. " * 30 for n in range(40))
    letter = begin(store_with_order, body=body)
    shown = store_with_order.services.letters.preview(store_with_order.actor, letter)
    large = store_with_order.services.letters.preview(store_with_order.actor, replace(letter, point_size=24))
    assert shown.pages > 8
    assert large.pages > shown.pages * 2
    for number, page in enumerate(pypdf.PdfReader(io.BytesIO(shown.pdf)).pages, start=1):
        assert f"Page {number} of {shown.pages}" in page.extract_text()


def test_twenty_lines_of_address_and_odd_names_still_fit(store_with_order):
    letter = begin(store_with_order, body="Hello.", audience=Audience.PROFESSIONAL, recipient_name="Łukasz Żeromski-O’Malley",
                   recipient_address=tuple(f"Line {n}" for n in range(20)))  # fmt: skip
    text = words_of(store_with_order.services.letters.preview(store_with_order.actor, letter).pdf)
    assert "Line 19" in text
    assert "Łukasz Żeromski-O’Malley" in text


def test_the_press_needs_no_store(store_with_order):
    letter = begin(store_with_order, body="Hello.")
    standing = sign(store_with_order, letter).standing
    pdf, pages = HousePress().draw(letter, standing, replace(identity(), is_synthetic=False), None)
    assert pages == 1
    assert SYNTHETIC not in words_of(pdf)


def _boxes(pdf, tmp_path):
    """Words with where they stand, as poppler reads them."""
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf)
    said = subprocess.run(["pdftotext", "-bbox", str(file), "-"], capture_output=True, text=True, check=True).stdout
    found = re.findall(r'xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]+)<', said)
    return [(float(x0), float(y0), float(x1), float(y1), word) for x0, y0, x1, y1, word in found]


def test_a_very_long_address_neither_overprints_itself_nor_the_letter(letters_desk, tmp_path):
    lines = tuple(f"Line{number} of a very long address, which has to be wrapped somewhere" for number in range(20))
    letter = replace(letters_desk.letter, recipient_address=lines)
    pdf = letters_desk.services.letters.preview(letters_desk.actor, letter).pdf
    boxes = [box for box in _boxes(pdf, tmp_path) if box[4].startswith("Line")]
    assert len(boxes) == 20
    tops = sorted(box[1] for box in boxes)
    heights = [box[3] - box[1] for box in boxes]
    assert all(later - earlier >= max(heights) * 0.8 for earlier, later in pairwise(tops))
    words = _boxes(pdf, tmp_path)
    opening = next(box for box in words if box[4] == "Dear")
    assert opening[1] > max(tops)
    assert all(box[2] < 125 / 25.4 * 72 for box in words if tops[0] <= box[1] <= tops[-1] and box[0] < 200)


def test_words_at_line_ends_do_not_run_together_for_a_screen_reader(letters_desk, tmp_path):
    body = "Plain words follow and they are many more than fit upon a single line of the page. " * 4
    pdf = letters_desk.services.letters.preview(letters_desk.actor, replace(letters_desk.letter, body=body)).pdf
    file = tmp_path / "letter.pdf"
    file.write_bytes(pdf)
    said = subprocess.run(["pdfinfo", "-struct-text", str(file)], capture_output=True, text=True, check=True).stdout
    assert re.findall(r"[a-z]Plain|pagePlain|wordsfollow|moretha|fitupon|lineof", said) == []
    assert " ".join(body.split()) in " ".join(said.replace('"', " ").split())


def test_large_print_does_not_leave_the_first_page_empty(letters_desk):
    body = "# What we talked about\n\n" + "Plain words follow about your week. " * 40
    letter = replace(letters_desk.letter, body=body, point_size=24)
    pdf = letters_desk.services.letters.preview(letters_desk.actor, letter).pdf
    first = pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()
    assert first.count("Plain words follow") >= 3


def test_what_cannot_be_printed_is_said_and_blocks(letters_desk):
    found = letters_desk.services.letters.preview(
        letters_desk.actor, replace(letters_desk.letter, body="你好 🙂")
    ).findings
    assert [one.key for one in must_fix(found)] == ["characters that cannot print"]


@pytest.mark.parametrize("typed", ["Fairlea Surgery, 4 Mill Lane", "Dr Ames, SO16 7NS", "Dr Ames 01632 960120"])
def test_a_copy_names_nobodys_address(letters_desk, typed):
    letter = replace(letters_desk.letter, copies=(Copy(name=typed, role="GP"),))
    found = must_fix(letters_desk.services.letters.preview(letters_desk.actor, letter).findings)
    assert "an address in the list of copies" in [one.key for one in found]


def test_two_letters_in_hand_have_different_references(letters_desk):
    first, kind = letters_desk.letter, letters_desk.services.letters.kinds()[0]
    letters_desk.store_letter(first)
    second = letters_desk.services.letters.begin(letters_desk.actor, client(), kind)
    assert first.reference != second.reference


def test_a_birth_date_known_in_part_stands_on_the_letter(letters_desk):
    services, actor = letters_desk.services, letters_desk.actor
    services.clients.amend(actor, client(), client(birth_date=None, birth_date_in_part="1987-03"))
    pdf = services.letters.preview(actor, letters_desk.letter).pdf
    assert "March 1987" in pypdf.PdfReader(io.BytesIO(pdf)).pages[0].extract_text()


@pytest.fixture
def letters_desk(store):
    store.services.clients.register(store.actor, client())
    kind = next(one for one in store.services.letters.kinds() if one.key == "after_session")
    store.letter = store.services.letters.begin(store.actor, client(), kind)
    return store


def test_no_page_holds_a_signature_alone(letters_desk):
    """It would fit under any letter. However long the last paragraph, some of it stands above the signature."""
    lengths = [*range(20, 60), *range(120, 160)]
    for paragraphs in (1, 4):
        for sentences in lengths[:: 1 if paragraphs == 1 else 4]:
            body = "\n\n".join(["Plain words follow. " * (sentences // paragraphs)] * paragraphs)
            shown = letters_desk.services.letters.preview(letters_desk.actor, replace(letters_desk.letter, body=body))
            pages = [page.extract_text() for page in pypdf.PdfReader(io.BytesIO(shown.pdf)).pages]
            (last,) = [page for page in pages if letters_desk.letter.sign_off in page]
            assert "words follow" in last.split(letters_desk.letter.sign_off)[0].replace("\n", " "), sentences


def test_nobody_is_thanked_for_coming_to_a_session_that_was_missed(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    missed = {"attendance": Attendance.DID_NOT_ATTEND, "contact_since": None, "risk_change": None, "risk": ()}
    store.sign_note(note(id="n-1", held_on=TODAY - timedelta(days=1)))
    store.sign_note(note(id="n-2", held_on=TODAY, what_would_change="", **missed))
    kind = next(one for one in store.services.letters.kinds() if one.key == "after_session")
    begun = store.services.letters.begin(store.actor, client(), kind)
    assert "Monday 23 November 2026" in begun.body
    assert "24 November" not in f"{begun.subject} {begun.body}"
    store.vault.close()
