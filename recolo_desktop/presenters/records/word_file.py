"""The words of a Word file as a reader sees them: numbers of its paragraphs, tabs, line breaks, footnotes, headers."""

import zipfile
import zlib
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree

_MOST_XML = 6 * 2**20  # some hundreds of pages: read while the window waits
_DEEPEST = 8  # levels of a list in Word
_DOCUMENT, _NUMBERING, _FOOTNOTES = "word/document.xml", "word/numbering.xml", "word/footnotes.xml"
_PART_OF_A_LINE = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def words_of(content: bytes) -> str:
    """The text, or a sentence when it cannot be read. What is not shown is said at the end."""
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            if any(info.file_size > _MOST_XML for info in archive.infolist() if info.filename.endswith(".xml")):
                return "This document is too long to be shown here."
            return _Reading(archive).text()
    except (zipfile.BadZipFile, zlib.error, LookupError, ElementTree.ParseError, NotImplementedError, RuntimeError):
        return "This document cannot be read. It is kept as it came."
    except _Unsafe:
        return "This document cannot be shown safely."


class _Unsafe(Exception):
    """The file defines entities, which could make it grow without end."""


def _name(element: ElementTree.Element) -> str:
    """Without the namespace, of which a strict document has another."""
    return element.tag.rpartition("}")[2]


def _value(element: ElementTree.Element | None, name: str = "val") -> str:
    if element is None:
        return ""
    return next((value for key, value in element.attrib.items() if key.rpartition("}")[2] == name), "")


def _level(element: ElementTree.Element | None, name: str = "ilvl") -> int:
    """The level of a list; what is no number, or deeper than Word has them, is its nearest."""
    said = _value(element, name)
    return min(int(said), _DEEPEST) if said.isascii() and said.isdigit() else 0


def _first(element: ElementTree.Element, *path: str) -> ElementTree.Element | None:
    found: ElementTree.Element | None = element
    for name in path:
        found = next((one for one in found if _name(one) == name), None) if found is not None else None
    return found


class _Reading:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._names = archive.namelist()
        self._levels = self._numbering()
        self._counters: dict[tuple[str, int], int] = {}

    def text(self) -> str:
        root = self._parsed(_DOCUMENT)
        body = "\n".join(self._paragraph(one) for one in root.iter() if _name(one) == "p")
        parts = [*self._around("header"), body, *self._notes(), *self._around("footer"), *self._not_shown(root)]
        return "\n".join(part for part in parts if part.strip())

    def _parsed(self, name: str) -> ElementTree.Element:
        xml = self._archive.read(name)
        if b"<!DOCTYPE" in xml or b"<!ENTITY" in xml:
            raise _Unsafe
        return ElementTree.fromstring(xml)  # noqa: S314  (documents with entities were refused above)

    def _numbering(self) -> dict[tuple[str, int], tuple[str, str]]:
        """By list and level: the kind of number and how it is written, like "%1." or "(%2)"."""
        if _NUMBERING not in self._names:
            return {}
        root = self._parsed(_NUMBERING)
        kinds: dict[str, dict[int, tuple[str, str]]] = {}
        for one in (each for each in root if _name(each) == "abstractNum"):
            levels = (each for each in one if _name(each) == "lvl")
            kinds[_value(one, "abstractNumId")] = {
                _level(level): (_value(_first(level, "numFmt")), _value(_first(level, "lvlText"))) for level in levels
            }
        found = {}
        for one in (each for each in root if _name(each) == "num"):
            for level, how in kinds.get(_value(_first(one, "abstractNumId")), {}).items():
                found[_value(one, "numId"), level] = how
        return found

    def _paragraph(self, paragraph: ElementTree.Element) -> str:
        return f"{self._number(paragraph)}{''.join(_pieces(paragraph))}"

    def _number(self, paragraph: ElementTree.Element) -> str:
        listed = _first(paragraph, "pPr", "numPr")
        if listed is None:
            return ""
        key, level = _value(_first(listed, "numId")), _level(_first(listed, "ilvl"), "val")
        how = self._levels.get((key, level))
        if how is None:
            return ""
        self._counters[key, level] = self._counters.get((key, level), 0) + 1
        for other in [one for one in self._counters if one[0] == key and one[1] > level]:
            del self._counters[other]
        if how[0] == "bullet":
            return "• "
        said = how[1]
        for at in range(level + 1):
            kind = self._levels.get((key, at), ("decimal", ""))[0]
            said = said.replace(f"%{at + 1}", _written(self._counters.get((key, at), 1), kind))
        return f"{said} "

    def _notes(self) -> Iterator[str]:
        if _FOOTNOTES in self._names:
            for note in self._parsed(_FOOTNOTES):
                if said := "".join(_pieces(note)).strip():
                    yield f"[{_value(note, 'id')}] {said}"

    def _around(self, kind: str) -> Iterator[str]:
        for name in sorted(one for one in self._names if one.startswith(f"word/{kind}") and one.endswith(".xml")):
            said = " ".join("".join(_pieces(self._parsed(name))).split())
            if said:
                yield f"[{kind.capitalize()}: {said}]"

    def _not_shown(self, root: ElementTree.Element) -> Iterator[str]:
        pictures = sum(_name(one) in ("drawing", "pict", "object") for one in root.iter())
        if pictures:
            yield f"[Not shown: {pictures} picture{'' if pictures == 1 else 's'}]"
        if "word/comments.xml" in self._names:
            yield "[Not shown: comments]"
        if any(_name(one) == "del" for one in root.iter()):
            yield "[Not shown: words that were struck out in tracked changes]"


def _own(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    """What stands in a paragraph itself; one within it, as in a text box, is read by itself: each is read once."""
    waiting = [element]
    while waiting:
        one = waiting.pop()
        yield one
        if one is element or _name(one) != "p":
            waiting += reversed(one)


def _pieces(element: ElementTree.Element) -> Iterator[str]:
    for one in _own(element) if _name(element) == "p" else element.iter():
        name = _name(one)
        if name == "t":
            yield one.text or ""
        elif name == "footnoteReference":
            yield f"[{_value(one, 'id')}]"
        elif name in _PART_OF_A_LINE and one.attrib.get("type") != "page":
            yield _PART_OF_A_LINE[name]
        elif name == "p" and one is not element:
            yield " "


def _written(number: int, kind: str) -> str:
    if kind in ("lowerLetter", "upperLetter"):
        letter = chr(ord("a") + (number - 1) % 26) * ((number - 1) // 26 + 1)
        return letter.upper() if kind == "upperLetter" else letter
    if kind in ("lowerRoman", "upperRoman"):
        said, left = "", number
        for worth, sign in _ROMAN:
            said, left = said + sign * (left // worth), left % worth
        return said.upper() if kind == "upperRoman" else said
    return str(number)
