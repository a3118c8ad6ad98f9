"""What a word processor or a page puts on the clipboard: its paragraphs, headings, lists and bold, and nothing else."""

import re
from html.parser import HTMLParser

from recolo_desktop.domain.basics.formatted_text import Paragraph, Run, Shape, paragraph

_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BLOCKS = frozenset({"p", "div", "li", "blockquote", "tr", "pre", "section", "article", "dt", "dd", *_HEADINGS})
_UNSEEN = frozenset({"style", "script", "title", "head", "template", "o:p", "xml"})
_NEVER_CLOSED = frozenset({"br", "hr", "img", "meta", "link", "input", "col", "wbr", "base"})
_BOLD = re.compile(r"font-weight:\s*(?:bold|[6-9]\d\d)", re.IGNORECASE)
_NOT_BOLD = re.compile(r"font-weight:\s*(?:normal|[1-5]\d\d)", re.IGNORECASE)
_WORD_LIST, _WORD_SIGN = re.compile("MsoList", re.IGNORECASE), re.compile(r"mso-list:\s*Ignore", re.IGNORECASE)
_WORD_HEADING = re.compile(r"MsoTitle|MsoHeading|mso-outline-level:\s*[1-9]", re.IGNORECASE)
_COUNTED = re.compile(r"[\s\u00a0]*\(?(?:\d+|[a-zA-Z]|[ivxIVX]+)[.)]")
_CONDITIONS = re.compile(r"<!\[[^>]*\]>|<!\[")  # Word's; the parser refuses those that it does not know
_DEEPEST = 200
_SPACES = re.compile(r"[ \t\r\n\f]+")


def read_pasted(html: str) -> tuple[Paragraph, ...]:
    """The paragraphs of a piece of HTML. Pictures, colours, links and tables' lines are dropped, their words stay."""
    reader = _Pasted()
    reader.feed(_CONDITIONS.sub("", html))
    reader.close()
    reader.end()
    return tuple(reader.found)


class _Pasted(HTMLParser):
    """Goes through the tags once; a stack says how what is read now is to look."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[Paragraph] = []
        self._runs: list[Run] = []
        self._shape = Shape.TEXT
        self._open: list[tuple[str, bool, bool]] = []  # tag, bold before it, whether Word's own sign of a list began
        self._lists: list[Shape] = []
        self._bold, self._sign, self._unseen = False, False, 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        said = " ".join(value or "" for key, value in attrs if key in ("style", "class"))
        if tag == "br":
            self._end_line()
        if tag in _NEVER_CLOSED:
            return
        self._open.append((tag, self._bold, self._sign))
        del self._open[:-_DEEPEST]  # a page that never closes its tags is read in the time of its length
        self._unseen += tag in _UNSEEN
        is_bold = self._bold or tag in ("b", "strong", "th") or bool(_BOLD.search(said))
        self._bold = is_bold and not _NOT_BOLD.search(said)
        self._sign = self._sign or bool(_WORD_SIGN.search(said))
        if tag in ("ul", "ol"):
            self._lists.append(Shape.NUMBERED if tag == "ol" else Shape.POINT)
        elif tag in _BLOCKS:
            self._end_line()
            self._shape = self._shape_of(tag, said)
        elif tag in ("td", "th") and self._runs:
            self._runs.append(Run("  "))

    def _shape_of(self, tag: str, said: str) -> Shape:
        if tag in _HEADINGS or _WORD_HEADING.search(said):
            return Shape.HEADING
        if tag == "li" or (self._lists and any(name == "li" for name, _, _ in self._open)):
            return self._lists[-1] if self._lists else Shape.POINT
        if tag == "blockquote" or any(name == "blockquote" for name, _, _ in self._open):
            return Shape.QUOTATION
        return Shape.POINT if _WORD_LIST.search(said) else Shape.TEXT

    def handle_endtag(self, tag: str) -> None:
        at = next((at for at in range(len(self._open) - 1, -1, -1) if self._open[at][0] == tag), None)
        if at is None:
            return
        self._unseen -= sum(name in _UNSEEN for name, _, _ in self._open[at:])
        _, self._bold, self._sign = self._open[at]
        del self._open[at:]
        if tag in ("ul", "ol") and self._lists:
            self._lists.pop()
        if tag in _BLOCKS:
            self._end_line()
            self._shape = Shape.TEXT

    def handle_data(self, data: str) -> None:
        if self._unseen:
            return
        if self._sign:  # Word writes the bullet or the number itself: it says what the list is, and is no word of it
            self._shape = Shape.NUMBERED if _COUNTED.match(data) else self._shape
            return
        self._runs.append(Run(_SPACES.sub(" ", data), self._bold))

    def _end_line(self) -> None:
        made = paragraph(self._shape, _trimmed(self._runs))
        self._runs = []
        if made.runs:
            self.found.append(made)

    def end(self) -> None:
        """What stands after the last tag."""
        self._end_line()


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
