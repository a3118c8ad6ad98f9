"""Paste from Word, a page or this program: the structure comes along, and nothing else does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER, Run, Shape, in_plain_words, written
from recolo_desktop.domain.basics.pasted_text import read_pasted
from tests.unit.basics.test_formatted_text import TEXTS

WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><style>p {color:red}</style>
<title>Secret title</title></head><body lang=EN-GB><!--StartFragment-->
<h1>Plan for<o:p></o:p>
the week</h1>
<p class=MsoNormal>He keeps his diary <b>every
day</b>.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt'>&nbsp;&nbsp; </span></span></span><![endif]>Walk
for 20 minutes</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span
style='font:7.0pt'>&nbsp;</span></span><![endif]>Ring the team</p>
<p class=MsoNormal><span style='font-weight:bold'>Next</span> <a href="https://example.org">session</a>: &lt;b&gt;
<img src="x.png" alt="picture"></p>
<!--EndFragment--></body></html>"""


def test_word_brings_its_headings_lists_and_bold() -> None:
    found = read_pasted(WORD)
    assert [(one.shape, one.words) for one in found] == [
        (Shape.HEADING, "Plan for the week"),
        (Shape.TEXT, "He keeps his diary every day."),
        (Shape.POINT, "Walk for 20 minutes"),
        (Shape.NUMBERED, "Ring the team"),
        (Shape.TEXT, "Next session: <b>"),
    ]
    assert Run("every day", bold=True) in found[1].runs
    assert found[4].runs[0] == Run("Next", bold=True)


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<ul><li><p>one</p></li><li>two<ul><li>three</li></ul></li></ul>", "- one\n- two\n- three"),
        ("<ol><li>one</li><li>two</li></ol><p>then</p>", "- one\n- two\nthen"),
        ("<table><tr><td>PHQ-9</td><td>12</td></tr><tr><td>GAD-7</td><td>9</td></tr></table>", "PHQ-9  12\nGAD-7  9"),
        ("<div>one<br>two</div>three", "one\ntwo\nthree"),
        ("<ol><li>Ring 07700 900<br>456</li><li>wait</li></ol>", "- Ring 07700 900 456\n- wait"),
        ("one<b> two", "one two"),
        ("</b></p>one</li>", "one"),
        ("<p>a&nbsp;b &amp; c\u200b</p>", "a b & c"),
        ("<p>A\x0bB</p>", "A B"),
        ("Office<address>9 Birch Lane</address>Upper Fairlea", "Office\n9 Birch Lane\nUpper Fairlea"),
        ("<main>saw Imogen</main><aside>today</aside>", "saw Imogen\ntoday"),
        ('saw<span style="display:block">SO00 1AA</span>', "saw\nSO00 1AA"),
        ("may <del>not</del> go", "may [struck out: not] go"),
        ('may <span style="text-decoration: line-through">not</span> go', "may [struck out: not] go"),
        ('one<span style="display:none">secret</span> two<p hidden>three</p>', "one two"),
        ('<ol start="7"><li>seven</li><li>eight</li></ol>', "7. seven\n8. eight"),
        ('<ol type="a"><li>one</li><li>two</li></ol>', "a. one\nb. two"),
        ('<ol type="I"><li>one</li><li value="4">four</li></ol>', "I. one\nIV. four"),
        ("<ol><li>one</li></ol><p>x</p><ol start=2><li>two</li></ol>", "- one\nx\n2. two"),
        ("<ol start=3><li><p>three</p><p>more</p></li><li><p>four</p></li></ol>", "3. three\nmore\n4. four"),
        ("<ol><li>one<p>more</p></li><li>two</li></ol>", "- one\nmore\n2. two"),
        ('<ol style="list-style-type: lower-alpha"><li>one</li><li>two</li></ol>', "a. one\nb. two"),
        ('<ol><li style="list-style-type:upper-roman">one</li></ol>', "I. one"),
        ("<ol reversed><li>three</li><li>two</li></ol>", "- three\n- two"),
        ('<ol start="-1"><li>one</li></ol><ol><li value="\u00b2">x</li></ol>', "- one\n1. x"),
        (f'<ol type="a" start="{"9" * 5000}"><li>one</li></ol>', "a. one"),
        ('<table><tr><td style="display:none">no<td>He said so</table>', "He said so"),
        ('<p style="display:none">no<p>He said so', "He said so"),
        ("<ul><li hidden>no<li>He said so</ul>", "- He said so"),
        ("<s>9 <b>Birch</b> Lane</s>", "[struck out: 9 Birch Lane]"),
        ("may<s> not</s> go", "may [struck out: not] go"),
        ("<script>alert(1)</script><p>one</p><style>p{}</style>", "one"),
        ("", ""),
        ("<![foo[bar]]>one<![", "one"),
        ("<p>" * 20_000 + "one", "one"),
        ("<p># no heading", "# no heading"),
    ],
)
def test_pages_of_every_kind(html: str, said: str) -> None:
    assert in_plain_words(read_pasted(html), OF_A_LETTER) == said


@given(TEXTS)
def test_what_this_program_writes_comes_back_but_for_spaces_at_the_ends(paragraphs: tuple) -> None:  # type: ignore[type-arg]
    paragraphs = tuple(one for one in paragraphs if one.words.strip())  # an empty point takes a number of its own
    found = read_pasted(written(paragraphs))
    assert [one.words.split() for one in found] == [one.words.split() for one in paragraphs if one.words.split()]


def test_a_piece_of_one_line_keeps_the_spaces_at_its_ends() -> None:
    (one,) = read_pasted("<b>now</b>", " now ")
    assert one.words == " now "
    assert read_pasted("<p>now</p><p>then</p>", " now\nthen ")[0].words == "now"


def test_numbers_that_word_writes_itself_stay_what_they_were() -> None:
    sign = "<p class=MsoListParagraph><span style='mso-list:Ignore'>{}</span>{}</p>"
    html = "".join(
        sign.format(number, words) for number, words in (("1.", "one"), ("2.", "two"), ("7.", "seven"), ("(a)", "x"))
    )
    found = read_pasted(html)
    assert [one.shape for one in found] == [Shape.NUMBERED, Shape.NUMBERED, Shape.TEXT, Shape.TEXT]
    assert [one.words for one in found[2:]] == ["7. seven", "(a) x"]


@given(st.text(max_size=200))
def test_nothing_on_a_clipboard_breaks_it(html: str) -> None:
    read_pasted(html)
