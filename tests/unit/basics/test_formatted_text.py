"""Formatted words: what is kept is what was typed, and nothing typed is ever a sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.formatted_text import (
    OF_A_LETTER,
    OF_A_NOTE,
    Paragraph,
    Run,
    Shape,
    as_read,
    in_plain_words,
    kept,
    of_the_same_words,
    paragraph,
    paragraphs_of,
    read,
    read_plain,
    still,
    written,
)

SIGNS = (OF_A_NOTE, OF_A_LETTER)
_WORDS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["# no heading", "- no point", "1. no number", "<b>", "&lt;p&gt;", "&amp", "«Sessions»", "**b**", " "]
    ),
)
_RUNS = st.lists(st.builds(Run, _WORDS, st.booleans()), max_size=4)
TEXTS = st.lists(st.builds(paragraph, st.sampled_from(Shape), _RUNS), max_size=6).map(tuple)


@given(TEXTS)
def test_what_is_written_is_read_the_same(paragraphs: tuple[Paragraph, ...]) -> None:
    assert read(written(paragraphs)) == paragraphs


@given(TEXTS, st.sampled_from(SIGNS))
def test_loading_and_saving_give_the_same_text(paragraphs: tuple[Paragraph, ...], signs: dict[Shape, str]) -> None:
    text, formatted = kept(paragraphs, signs)
    shown = paragraphs_of(text, formatted, signs)
    assert kept(shown, signs) == (text, formatted)
    if paragraphs:
        assert shown == paragraphs or (not formatted and in_plain_words(shown, signs) == text)


@given(st.text(max_size=60), st.sampled_from(SIGNS))
def test_words_typed_as_text_stay_those_words_whatever_signs_they_hold(said: str, signs: dict[Shape, str]) -> None:
    typed = tuple(paragraph(Shape.TEXT, (Run(line),)) for line in said.split("\n"))
    text, formatted = kept(typed, signs)
    assert text == "\n".join(one.words for one in typed)
    assert {one.shape for one in paragraphs_of(text, formatted, signs)} <= {Shape.TEXT}


@given(TEXTS, TEXTS, st.sampled_from(SIGNS))
def test_formatting_of_other_words_is_never_shown(
    one: tuple[Paragraph, ...], other: tuple[Paragraph, ...], signs: dict[Shape, str]
) -> None:
    text = in_plain_words(one, signs)
    shown = paragraphs_of(text, written(other), signs)
    assert in_plain_words(shown, signs).split() == text.split()
    kept_as = read(still(text, written(other), signs))
    assert not kept_as or in_plain_words(kept_as, signs) == text


@pytest.mark.parametrize(
    "strange",
    [
        "<p>He came<script>x</script></p>", "<p class='x'>He came</p>", "<P>He came</P>", "He came", "<p>He came",
        "<p>a &copy; b</p>", "<p><b>He</b><b> came</b></p>", "<ul><li>one</li></ul><ul><li>two</li></ul>",
        "<h2><b>Plan</b></h2>", "<p>one<br>two</p>", "<!-- x --><p>one</p>", "<p>one\ntwo</p>",
        "<![foo[x]]><p>one</p>", "<?x?><p>one</p>",
    ],
)  # fmt: skip
def test_only_what_the_program_wrote_is_read(strange: str) -> None:
    assert read(strange) is None
    assert paragraphs_of("He came", strange, OF_A_NOTE) == read_plain("He came", OF_A_NOTE)


def test_a_letter_reads_its_signs_as_it_always_did() -> None:
    text = "# What we agreed\n- one\n- two\n\nA line\n- no point here\n\n«Sessions»\n# After it\nmore"
    shapes = [one.shape for one in read_plain(text, OF_A_LETTER)]
    plain = Shape.TEXT
    assert shapes == [
        Shape.HEADING, Shape.POINT, Shape.POINT, plain, plain, plain, plain, plain, Shape.HEADING, plain,
    ]  # fmt: skip
    assert in_plain_words(read_plain(text, OF_A_LETTER), OF_A_LETTER) == text


def test_numbers_count_and_begin_anew_and_stand_in_no_word_that_is_checked() -> None:
    steps = [Paragraph(Shape.NUMBERED, (Run(word),)) for word in ("07700 900", "456", "write")]
    between = Paragraph(Shape.TEXT, (Run("then"),))
    every = [*steps[:2], between, steps[2]]
    assert as_read(every, OF_A_NOTE) == "1. 07700 900\n2. 456\nthen\n1. write"
    assert in_plain_words(every, OF_A_NOTE) == "- 07700 900\n- 456\nthen\n- write"


def test_where_one_paragraph_says_other_words_the_rest_keeps_its_formatting() -> None:
    """Labels are written into one line: the quotation below stays a quotation."""
    formatted = "<p>Imo<b>gen</b> rang <b>twice</b>.</p><blockquote>I <b>will</b> find her</blockquote>"
    assert still("Person A rang twice.\n> I will find her", formatted, OF_A_NOTE) == (
        "<p>Person A rang twice.</p><blockquote>I <b>will</b> find her</blockquote>"
    )
    assert still("Person A rang twice.\nI will find her", formatted, OF_A_NOTE) == ""


def test_fields_of_a_draft_hold_no_formatting_of_other_words() -> None:
    fields = {"body": "Person A rang.", "formatted": "<p>Imo<b>gen</b> rang.</p>", "subject": "x"}
    assert of_the_same_words(fields) == {**fields, "formatted": ""}
    assert of_the_same_words({"formatted": 3, "text": "x"}) == {"formatted": 3, "text": "x"}
