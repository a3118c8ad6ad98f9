"""What a word processor or a page puts on the clipboard: its paragraphs, headings, lists and bold, and nothing else.

What nobody saw there does not come in, what was struck out is said to be, and a number that the program would not give
a point itself stays in its words: the conditions of a court keep theirs.
"""

import re
from dataclasses import dataclass
from html.parser import HTMLParser

from recolo_desktop.domain.basics.formatted_text import Paragraph, Run, Shape, paragraph

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
# Everything else begins a line: a tag that nobody thought of welds no two words.
_IN_A_LINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins",
    "kbd", "label", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub",
    "sup", "time", "tt", "u", "var", "o:p",
})  # fmt: skip
_UNSEEN = frozenset({"style", "script", "title", "head", "template", "o:p", "xml", "noscript", "object", "svg"})
_NEVER_CLOSED = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "wbr", "base", "area", "embed", "source"})
_STRUCK = frozenset({"del", "s", "strike"})
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]\d\d)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight:\s*(?:normal|[1-5]\d\d)", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all", re.IGNORECASE)
_OF_ITS_OWN = re.compile(r"display:\s*(?:block|flex|grid|list-item|table)", re.IGNORECASE)
_LINE_THROUGH = re.compile(r"line-through", re.IGNORECASE)
_WORD_LIST, _WORD_SIGN = re.compile("MsoList", re.IGNORECASE), re.compile(r"mso-list:\s*Ignore", re.IGNORECASE)
_WORD_HEADING = re.compile(r"MsoTitle|MsoHeading|mso-outline-level:\s*[1-9]", re.IGNORECASE)
_A_NUMBER = re.compile(r"\(?(?:[^\W_]*[.\-]?\d[\w.\-]*|[^\W\d_]{1,8}(?=[.)]))[.)]*")
_LIST_STYLE = re.compile(r"list-style(?:-type)?:\s*([a-z-]+)", re.IGNORECASE)
_KINDS = {
    "lower-alpha": "a", "lower-latin": "a", "upper-alpha": "A", "upper-latin": "A", "lower-roman": "i",
    "upper-roman": "I",
}  # fmt: skip
# A tag that ends others which nobody closed, up to what holds them all.
_ENDS = {
    "p": frozenset({"p"}), "li": frozenset({"li", "p"}), "td": frozenset({"td", "th", "p"}),
    "th": frozenset({"td", "th", "p"}), "tr": frozenset({"tr", "td", "th", "p"}), "dt": frozenset({"dt", "dd", "p"}),
    "dd": frozenset({"dt", "dd", "p"}),
}  # fmt: skip
_HOLDS = frozenset({"ul", "ol", "table", "blockquote", "dl"})
_HIGHEST = 999
_CONDITIONS = re.compile(r"<!\[[^>]*\]>|<!\[")  # Word's; the parser refuses those that it does not know
_DEEPEST = 200
_SPACES = re.compile(r"[ \t\r\n\f]+")


def read_pasted(html: str, plain: str = "") -> tuple[Paragraph, ...]:
    """The paragraphs of a piece of HTML. Pictures, colours, links and tables' lines are dropped, their words stay.

    `plain` is the same as the clipboard has it in words: a piece of one line keeps the spaces at its ends.
    """
    reader = _Pasted()
    reader.feed(_CONDITIONS.sub("", html))
    reader.close()
    reader.end_line()
    if len(reader.found) != 1:
        return tuple(reader.found)
    (one,) = reader.found
    before, after = (Run(" " * said.isspace()) for said in (plain[:1], plain[-1:]))
    return (Paragraph(one.shape, tuple(run for run in (before, *one.runs, after) if run.words)),)


@dataclass(frozen=True, slots=True)
class _Now:
    """How what is read now is to look."""

    bold: bool = False
    sign: bool = False
    unseen: bool = False
    struck: bool = False


@dataclass(slots=True)
class _List:
    """A list that is open: whether it counts, in what, and what its next point is."""

    counts: bool
    kind: str
    next: int


class _Pasted(HTMLParser):
    """Goes through the tags once."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Paragraph] = []
        self._runs: list[Run] = []
        self._shape, self._label = Shape.TEXT, ""
        self._open: list[tuple[str, _Now, bool]] = []  # tag, how it was before it, whether it stands in a line
        self._lists: list[_List] = []
        self._now = _Now()
        self._is_begun = False  # whether a line of the point in hand stands already
        self._struck: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = {key: value or "" for key, value in attrs}
        looks = f"{said.get('style', '')} {said.get('class', '')}"
        if tag == "br" and self._shape in (Shape.POINT, Shape.NUMBERED):
            self._runs.append(Run(" ", self._now.bold))  # a point is one line
        elif tag == "br":
            self.end_line()
        if tag in _NEVER_CLOSED:
            return
        self._end_what_nobody_closed(tag)
        in_line = tag in _IN_A_LINE and not _OF_ITS_OWN.search(looks)
        self._open.append((tag, self._now, in_line))
        del self._open[:-_DEEPEST]  # a page that never closes its tags is read in the time of its length
        self._now = self._looking(tag, looks, is_hidden="hidden" in said)
        if tag in ("ul", "ol"):
            style = _LIST_STYLE.search(looks)
            kind = _KINDS.get(style[1].lower(), "1") if style else said.get("type", "1")
            self._lists.append(_List(tag == "ol" and "reversed" not in said, kind, _number(said.get("start"), 1)))
        if tag in ("td", "th"):
            self._runs += [Run("  ")] if self._runs else []
        elif not in_line:
            self.end_line()
            self._begin_line(tag, looks, said)

    def _begin_line(self, tag: str, looks: str, said: dict[str, str]) -> None:
        """A point has one line with its sign; whatever else stands in it is text below."""
        in_point = any(name == "li" for name, _, _ in self._open[:-1])
        if tag != "li" and in_point and tag not in ("ul", "ol"):
            if self._is_begun:
                self._shape, self._label = Shape.TEXT, ""
            return
        self._shape, self._label, self._is_begun = self._shape_of(tag, looks), "", False
        if tag == "li" and self._lists and self._lists[-1].counts:
            style = _LIST_STYLE.search(looks)
            if style and style[1].lower() in _KINDS:
                self._lists[-1].kind = _KINDS[style[1].lower()]
            self._count(said.get("value"))

    def _end_what_nobody_closed(self, tag: str) -> None:
        ended = _ENDS.get(tag, frozenset())
        while ended:
            inside = [name for name, _, _ in self._open]
            held = max((at for at, name in enumerate(inside) if name in _HOLDS), default=-1)
            found = next((name for name in inside[held + 1 :] if name in ended), None)
            if found is None:
                return
            self.handle_endtag(found)

    def _looking(self, tag: str, looks: str, *, is_hidden: bool) -> _Now:
        was = self._now
        bold = was.bold or tag in ("b", "strong", "th") or bool(_BOLD.search(looks))
        return _Now(
            bold=bold and not _NOT_BOLD.search(looks),
            sign=was.sign or bool(_WORD_SIGN.search(looks)),
            unseen=was.unseen or tag in _UNSEEN or is_hidden or bool(_HIDDEN.search(looks)),
            struck=was.struck or tag in _STRUCK or bool(_LINE_THROUGH.search(looks)),
        )

    def _shape_of(self, tag: str, looks: str) -> Shape:
        if tag in _HEADINGS or _WORD_HEADING.search(looks):
            return Shape.HEADING
        if self._lists and any(name == "li" for name, _, _ in self._open):
            return Shape.NUMBERED if self._lists[-1].counts else Shape.POINT
        if any(name == "blockquote" for name, _, _ in self._open):
            return Shape.QUOTATION
        return Shape.POINT if tag == "li" or _WORD_LIST.search(looks) else Shape.TEXT

    def _count(self, value: str | None) -> None:
        """Its number, where the program would give it another."""
        held = self._lists[-1]
        held.next = _number(value, held.next)
        self._numbered(f"{_in(held.kind, held.next)}.")
        held.next += 1

    def _numbered(self, sign: str) -> None:
        if sign in (f"{self._would_be()}.", f"{self._would_be()})"):
            self._shape = Shape.NUMBERED
        else:
            self._shape, self._label = Shape.TEXT, f"{sign}{'' if sign[-1] in '.)' else '.'} "

    def _would_be(self) -> int:
        """The number that the next numbered point gets."""
        number = 1
        for one in reversed(self.found):
            if one.shape is not Shape.NUMBERED:
                break
            number += 1
        return number

    def handle_endtag(self, tag: str) -> None:
        at = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] == tag), None)
        if at is None:
            return
        ends_line = any(not in_line and name not in ("td", "th") for name, _, in_line in self._open[at:])
        self._now = self._open[at][1]
        del self._open[at:]
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if ends_line:
            self.end_line()
            self._shape = Shape.TEXT

    def handle_data(self, data: str) -> None:
        if self._now.unseen:
            return
        if self._now.sign:  # Word writes the bullet or the number itself: it says what the list is
            if counted := _A_NUMBER.fullmatch(data.strip()):
                self._numbered(counted[0])
            return
        words = _SPACES.sub(" ", data)
        if self._now.struck:
            self._struck.append(words)
            return
        self._say_struck()
        self._runs.append(Run(words, self._now.bold))

    def _say_struck(self) -> None:
        """One stretch at a time: nothing of ours stands between words that were struck out together."""
        words, self._struck = "".join(self._struck), []
        if words.strip():
            before, after = (" " * end.isspace() for end in (words[:1], words[-1:]))
            self._runs.append(Run(f"{before}[struck out: {words.strip()}]{after}"))

    def end_line(self) -> None:
        """What was read since the last line ended is one."""
        self._say_struck()
        runs = _trimmed(self._runs)
        made = paragraph(self._shape, [Run(self._label), *runs] if runs else ())
        self._runs = []
        if made.runs:
            self._label, self._is_begun = "", True
            self.found.append(made)


def _number(said: str | None, otherwise: int) -> int:
    """A number that a page gives; none that is no plain one."""
    is_one = said is not None and said.isascii() and said.isdigit() and len(said) <= len(str(_HIGHEST))
    return int(said) if is_one and said else otherwise


def _in(kind: str, number: int) -> str:
    """A number as the list writes it."""
    if number > _HIGHEST or number < 1:
        return str(number)
    if kind in ("a", "A"):
        letters = chr(ord("a") + (number - 1) % 26) * (1 + (number - 1) // 26)
        return letters.upper() if kind == "A" else letters
    if kind in ("i", "I"):
        said = "".join(sign * count for sign, count in _roman(number))
        return said.upper() if kind == "I" else said
    return str(number)


_ROMAN = ((100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def _roman(number: int) -> list[tuple[str, int]]:
    found = []
    for value, sign in _ROMAN:
        count, number = divmod(number, value)
        found.append((sign, count))
    return found


def _trimmed(runs: list[Run]) -> list[Run]:
    """Without spaces at the ends, and with one where two runs each bring one."""
    kept: list[Run] = []
    for run in runs:
        words = run.words.replace("\u00a0", " ")
        if not kept or kept[-1].words.endswith(" "):
            words = words.lstrip(" ")
        if words:
            kept.append(Run(words, run.bold))
    while kept and not kept[-1].words.rstrip():
        kept.pop()
    if kept:
        kept[-1] = Run(kept[-1].words.rstrip(), kept[-1].bold)
    return kept
