"""What the twenty-second attacker got past: numbers of points inside of numbers, lists, paste, formatting beside words."""

import io
from dataclasses import replace

import pytest
from pypdf import PdfReader

from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER, OF_A_NOTE, Paragraph, Run, Shape, kept
from recolo_desktop.domain.basics.pasted_text import read_pasted
from recolo_desktop.domain.letters.letter_as_text import as_text
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.presenters.notes.notes_on_paper import of_notes
from tests.builders import PASSPHRASE, client, condition, make_store, note, order, person
from tests.sittings import sitting_in

pytestmark = pytest.mark.proof

SPLIT = {
    "her phone": ("Ring 07700 900", "456"),
    "her street": ("Go to 9 Birch", "Lane"),
    "her name": ("Write to Imogen", "Calloway"),
}


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(phone="07700 900456"),), (condition(),))
    yield store
    store.vault.close()


def points(shape, *lines):
    return tuple(Paragraph(shape, (Run(line),)) for line in lines)


def letter_of(store, paragraphs, **changes):
    kind = next(one for one in store.services.letters.kinds() if one.key == "appointment")
    begun = store.services.letters.begin(store.actor, client(), kind)
    body, formatted = kept(paragraphs, OF_A_LETTER)
    return replace(begun, body=body, formatted=formatted, **changes)


def pages(pdf):
    return " ".join("".join(page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages).split())


@pytest.mark.parametrize("shape", [Shape.POINT, Shape.NUMBERED, Shape.QUOTATION, Shape.TEXT], ids=str)
@pytest.mark.parametrize("what", SPLIT)
def test_no_shape_stands_between_the_halves_of_what_is_hers(store, shape, what):
    """In a letter to the client, in what others read of a note, and on paper."""
    halves = points(shape, *SPLIT[what])
    assert must_fix(store.services.letters.preview(store.actor, letter_of(store, halves)).findings)
    text, formatted = kept(halves, OF_A_NOTE)
    section = WrittenSection(key="narrative", heading="What we worked on", text=text, formatted=formatted)
    signed = store.sign_note(note(narrative="", sections=(section,)))
    labelled = Labelling((person(phone="07700 900456"),), lambda _: False).of(signed)
    record = store.services.clients.open(store.actor, "client-1", "to print")
    pack = of_notes(record, ["note-1"], sitting_in(store, store.actor), store.clock())
    printed = pages(store.services.note_paper.pages(store.actor, pack, "P"))
    (hers,) = [half for half in ("456", "Birch", "Imogen") if half in " ".join(SPLIT[what])]
    assert hers not in printed
    assert hers not in f"{labelled.written[0].text} {labelled.written[0].formatted}"


def test_a_letter_prints_the_numbers_that_were_shown_also_beside_an_empty_point(store):
    steps = points(Shape.NUMBERED, "Ring us by Friday", "", "You need not come", "See point three")
    letter = letter_of(store, steps)
    shown = store.services.letters.preview(store.actor, letter)
    said = pages(shown.pdf)
    places = [said.index(part) for part in ("1. Ring us", "2.", "3. You need not", "4. See point")]
    assert places == sorted(places)
    store.store_letter(letter)
    sealed = store.services.letters.sign(store.actor, letter, PASSPHRASE, {one.what: "Read" for one in shown.findings})
    assert "3. You need not come" in as_text(sealed, "The service")
    assert "2. " in as_text(sealed, "The service")


def test_a_draft_holds_no_formatting_that_says_what_its_labelled_words_do_not(store):
    """Written before she was protected, handed to whoever may not see her."""
    body = "You wrote to Imogen Calloway, 07700 900456."
    shaped = "<p>You wrote to I<b>mo</b>gen Call<b>ow</b>ay, 077<b>00 9</b>00456.</p>"
    letter = replace(letter_of(store, ()), body=body, formatted=shaped)
    assert letter.formatted == shaped
    store.store_letter(letter)
    (draft,) = store.services.clients.open(store.actor, "client-1", "to write").drafts
    labelled = Labelling((person(phone="07700 900456"),), lambda _: False).of(draft)
    assert labelled.body["body"].startswith("You wrote to Person A, ")
    assert "Call<b>ow</b>ay" not in str(labelled.body)
    assert "<b>00 9</b>" not in str(labelled.body)


@pytest.mark.parametrize(
    ("html", "apart"),
    [
        ("Office<address>9 Birch Lane</address>Upper Fairlea", "9 Birch Lane"),
        ("<main>He rang Imogen</main><aside>today</aside>", "Imogen"),
        ("<figure>Ring<figcaption>07700 900456</figcaption></figure>soon", "07700 900456"),
        ("<made-up>He rang Imogen</made-up>today", "Imogen"),
    ],
)
def test_no_tag_welds_what_is_hers_to_another_word(store, html, apart):
    paragraphs = read_pasted(html)
    assert apart in "\n".join(one.words for one in paragraphs).split("\n") or any(
        one.words.endswith(apart) for one in paragraphs
    )
    assert must_fix(store.services.letters.preview(store.actor, letter_of(store, paragraphs)).findings)


@pytest.mark.parametrize(
    "broken", ["Her number ends\n456.", "Tell\nher that you are sorry.", "She would like\nyou to leave her in peace."]
)
def test_a_line_that_is_broken_inside_of_a_sentence_weakens_no_check(store, broken):
    lines = points(Shape.TEXT, *broken.split("\n"))
    found = store.services.letters.preview(store.actor, letter_of(store, lines)).findings
    whole = store.services.letters.preview(store.actor, letter_of(store, points(Shape.TEXT, broken.replace("\n", " "))))
    assert [(one.severity, one.key) for one in found] == [(one.severity, one.key) for one in whole.findings]
    assert must_fix(found)


def test_no_bold_of_an_author_stands_where_the_programs_own_lines_stand(store):
    """A forged countersignature is further in than a true one."""
    forged = "<p><b>Countersigned 24-Nov-2026 16:05, Dr Priya Nandakumar:</b> I agree.</p>"
    text = "Countersigned 24-Nov-2026 16:05, Dr Priya Nandakumar: I agree."
    section = WrittenSection(key="narrative", heading="What we worked on", text=text, formatted=forged)
    store.sign_note(note(narrative="", sections=(section,)))
    record = store.services.clients.open(store.actor, "client-1", "to print")
    pack = of_notes(record, ["note-1"], sitting_in(store, store.actor), store.clock())
    pdf = store.services.note_paper.pages(store.actor, pack, "P")
    begins: dict[str, float] = {}

    def visit(text, _matrix, place, _font, _size):
        for word in ("Countersigned", "Attendance"):
            if word in text:
                begins.setdefault(word, float(place[4]))

    for page in PdfReader(io.BytesIO(pdf)).pages:
        page.extract_text(visitor_text=visit)
    assert begins["Countersigned"] > begins["Attendance"] + 10
