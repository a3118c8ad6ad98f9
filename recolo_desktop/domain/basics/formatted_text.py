"""Words with their formatting: headings, bold, two kinds of list, quotations.

A text is kept twice. Plain, it is what every check, label and search reads. Where its formatting says more, it also
stands in a small part of HTML, in which nothing that somebody types can be a sign. Formatting is shown only as long as
its words are the plain ones, so nothing can be seen that was not checked.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from html import escape
from html.parser import HTMLParser
from itertools import groupby
from types import MappingProxyType
from typing import Any

from recolo_desktop.domain.basics.clean_text import clean_line


class Shape(StrEnum):
    """What a paragraph is."""

    TEXT = "text"
    HEADING = "heading"
    POINT = "point"
    NUMBERED = "numbered point"
    QUOTATION = "quotation"


@dataclass(frozen=True, slots=True)
class Run:
    """Words that look alike."""

    words: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One line as it is typed: an empty one of text stands between others."""

    shape: Shape = Shape.TEXT
    runs: tuple[Run, ...] = ()

    @property
    def words(self) -> str:
        return "".join(run.words for run in self.runs)


Signs = Mapping[Shape, str]
# How a shape reads in plain words: never a figure, which would stand between the halves of a number that is looked for.
# In a letter a heading has a sign too: letters were typed so before.
OF_A_NOTE: Signs = MappingProxyType({Shape.POINT: "- ", Shape.NUMBERED: "- ", Shape.QUOTATION: "> "})
OF_A_LETTER: Signs = MappingProxyType({**OF_A_NOTE, Shape.HEADING: "# "})


def paragraph(shape: Shape, runs: Iterable[Run]) -> Paragraph:
    """A paragraph in the one form that it is kept in: clean words, alike ones together, no bold in a heading."""
    cleaned = [Run(clean_line(run.words), run.bold and shape is not Shape.HEADING) for run in runs]
    joined = tuple(
        Run("".join(one.words for one in alike), bold)
        for bold, alike in groupby((one for one in cleaned if one.words), key=lambda one: one.bold)
    )
    return Paragraph(shape, joined if any(run.words.strip() for run in joined) else ())


def in_plain_words(paragraphs: Iterable[Paragraph], signs: Signs) -> str:
    """One line for each paragraph, after the sign of what it is."""
    return "\n".join(f"{signs.get(one.shape, '')}{one.words}" for one in paragraphs)


def as_read(paragraphs: Iterable[Paragraph], signs: Signs) -> str:
    """The same for whoever reads it without any formatting: numbered points have their numbers."""
    paragraphs = tuple(paragraphs)
    shown = zip(paragraphs, numbers_before(paragraphs), strict=True)
    return "\n".join(f"{number or signs.get(one.shape, '')}{one.words}" for one, number in shown)


def numbers_before(paragraphs: Iterable[Paragraph]) -> Iterator[str]:
    """The number of each numbered point, wherever it is shown: they count, and begin anew after anything else."""
    number = 0
    for one in paragraphs:
        number = number + 1 if one.shape is Shape.NUMBERED else 0
        yield f"{number}. " if number else ""


def read_plain(text: str, signs: Signs) -> tuple[Paragraph, ...]:
    """The paragraphs of words without formatting: of a note each line is one, a letter has signs for some.

    In a letter a heading is the first line of a part, and a list a part in which every other line has the sign. Parts
    end at an empty line, and at a line which stands for a table.
    """
    lines = text.split("\n")
    if signs is not OF_A_LETTER:
        return tuple(_as_text(line) for line in lines)
    found: list[Paragraph] = []
    for ends, together in groupby(lines, key=_ends_a_part):
        part = list(together)
        found += [_as_text(line) for line in part] if ends else _part_of_a_letter(part)
    return tuple(found)


def _ends_a_part(line: str) -> bool:
    said = line.strip()
    return not said or (said.startswith("«") and said.endswith("»"))


def _as_text(line: str) -> Paragraph:
    return paragraph(Shape.TEXT, (Run(line),))


def _part_of_a_letter(lines: list[str]) -> Iterator[Paragraph]:
    heading, point = OF_A_LETTER[Shape.HEADING], OF_A_LETTER[Shape.POINT]
    if lines[0].startswith(heading):
        yield paragraph(Shape.HEADING, (Run(lines[0].removeprefix(heading)),))
        lines = lines[1:]
    is_list = all(line.startswith(point) for line in lines)
    for line in lines:
        yield paragraph(Shape.POINT, (Run(line.removeprefix(point)),)) if is_list else _as_text(line)


def kept(paragraphs: Iterable[Paragraph], signs: Signs) -> tuple[str, str]:
    """The words, and their formatting: empty where the words alone say as much."""
    paragraphs = tuple(paragraphs)
    text = in_plain_words(paragraphs, signs)
    says_it = _are_plain(paragraphs, signs) or read_plain(text, signs) == paragraphs
    return text, "" if says_it else written(paragraphs)


def _are_plain(paragraphs: tuple[Paragraph, ...], signs: Signs) -> bool:
    """At a glance, for what is typed key by key: text alone, of which no line begins as something else would."""
    begins = tuple(signs.values())
    return bool(paragraphs) and all(
        one.shape is Shape.TEXT
        and not any(run.bold for run in one.runs)
        and not (one.runs and one.runs[0].words.startswith(begins))
        for one in paragraphs
    )


def paragraphs_of(text: str, formatted: str, signs: Signs) -> tuple[Paragraph, ...]:
    """What is shown and printed: the formatting as long as its words are these, else the words alone."""
    shaped = read(formatted) if formatted else None
    if shaped is not None and in_plain_words(shaped, signs) == text:
        return shaped
    return read_plain(text, signs)


def by_their_words(formatted: Iterable[str], signs: Signs) -> dict[str, tuple[Paragraph, ...]]:
    """Each of some formatted texts under the words that it says: whoever shows those words shows them so."""
    shaped = (read(one) for one in formatted if one)
    return {in_plain_words(one, signs): one for one in shaped if one is not None}


def still(text: str, formatted: str, signs: Signs) -> str:
    """The formatting of these very words.

    Where it says others, because the words were labelled or written anew, each paragraph that does keeps what it is and
    takes the words; none is left where the paragraphs are others.
    """
    shaped = read(formatted) if formatted else None
    if shaped is None:
        return ""
    if in_plain_words(shaped, signs) == text:
        return formatted
    lines = text.split("\n")
    begun = [signs.get(one.shape, "") for one in shaped]
    if len(lines) != len(shaped) or not all(line.startswith(sign) for line, sign in zip(lines, begun, strict=True)):
        return ""
    again = [
        one if one.words == line[len(sign) :] else paragraph(one.shape, (Run(line[len(sign) :]),))
        for one, line, sign in zip(shaped, lines, begun, strict=True)
    ]
    said, kept_as = kept(again, signs)
    return kept_as if said == text else ""


def of_the_same_words(fields: dict[str, Any]) -> dict[str, Any]:
    """The fields of a draft, with no formatting that says other words than stand beside it."""
    said, signs = (fields["body"], OF_A_LETTER) if "body" in fields else (fields.get("text"), OF_A_NOTE)
    if not isinstance(said, str) or not isinstance(fields.get("formatted"), str):
        return fields
    return {**fields, "formatted": still(said, fields["formatted"], signs)}


_LISTS = {Shape.POINT: "ul", Shape.NUMBERED: "ol"}
_TAGS = {Shape.TEXT: "p", Shape.HEADING: "h2", Shape.QUOTATION: "blockquote"}
_SHAPES = {tag: shape for shape, tag in _TAGS.items()}
_POINTS = {tag: shape for shape, tag in _LISTS.items()}


def written(paragraphs: Iterable[Paragraph]) -> str:
    """As HTML of seven tags without attributes; the same paragraphs always give the same text."""
    parts = []
    for shape, alike in groupby(paragraphs, key=lambda one: one.shape):
        tag = _TAGS.get(shape, "li")
        inside = "".join(f"<{tag}>{_runs(one)}</{tag}>" for one in alike)
        parts.append(f"<{_LISTS[shape]}>{inside}</{_LISTS[shape]}>" if shape in _LISTS else inside)
    return "".join(parts)


def _runs(one: Paragraph) -> str:
    said = ((escape(run.words, quote=False), run.bold) for run in one.runs)
    return "".join(f"<b>{words}</b>" if bold else words for words, bold in said)


def read(formatted: str) -> tuple[Paragraph, ...] | None:
    """The paragraphs again; None for anything that `written` would not have written."""
    if "<!" in formatted or "<?" in formatted:  # what HTML calls a declaration; a parser may refuse one outright
        return None
    reader = _Reader()
    reader.feed(formatted)
    reader.close()
    found = tuple(paragraph(shape, runs) for shape, runs in reader.found)
    return found if written(found) == formatted else None


class _Reader(HTMLParser):
    """Takes what it knows and passes over the rest: whoever asks compares."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[tuple[Shape, list[Run]]] = []
        self._points, self._bold = Shape.POINT, False

    def handle_starttag(self, tag: str, _attrs: object) -> None:
        if tag in _POINTS:
            self._points = _POINTS[tag]
        elif tag == "b":
            self._bold = True
        elif tag == "li" or tag in _SHAPES:
            self.found.append((_SHAPES.get(tag, self._points), []))

    def handle_endtag(self, tag: str) -> None:
        if tag == "b":
            self._bold = False

    def handle_data(self, data: str) -> None:
        if self.found:
            self.found[-1][1].append(Run(data, self._bold))
