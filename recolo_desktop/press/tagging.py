"""Tagged PDF: what is a heading, a paragraph, a list, and what only decorates the page.

ReportLab draws but does not tag. So each piece of text is wrapped in marked content while it is drawn, and at the end a
structure tree says, in reading order, what each piece is. Screen readers and archives read the tree.
"""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from html import escape
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFObjectReference, PDFStream, PDFString
from reportlab.pdfgen.canvas import Canvas

from recolo_desktop import assets

LIST_ITEM = "LBody"
_MADE = "2000-01-01T00:00:00+00:00"  # ReportLab dates every unchanging document so
_CELLS = frozenset({"TH", "TD"})


@dataclass(frozen=True, slots=True)
class _Mark:
    tag: str
    page: int
    number: int
    table: int = 0
    row: int = 0
    said: str = ""


class Tagging:
    """Collects the marks of one document and writes its structure tree."""

    def __init__(self) -> None:
        self._marks: list[_Mark] = []
        self._on_page: Counter[int] = Counter()
        self._table, self._row = 0, 0

    def row(self, *, begins: bool) -> None:
        """The cells that follow are one row of a table; `begins` says that the table begins with it."""
        self._table += begins
        self._row += 1

    @contextmanager
    def content(self, canvas: Canvas, page: int, tag: str, said: str = "") -> Iterator[None]:
        """Everything drawn inside is one structure element; `said` stands for it where it cannot be seen."""
        mark = _Mark(tag, page, self._on_page[page], self._table, self._row, said)
        self._on_page[page] += 1
        self._marks.append(mark)
        _write(canvas, f"/{tag} <</MCID {mark.number}>> BDC")
        yield
        _write(canvas, "EMC")

    @contextmanager
    def artifact(self, canvas: Canvas) -> Iterator[None]:
        """Everything drawn inside only decorates: letterhead, page numbers, marks."""
        _write(canvas, "/Artifact BMC")
        yield
        _write(canvas, "EMC")

    def finish(self, canvas: Canvas, title: str, creator: str) -> None:
        """Write the tree, the language-aware title and the metadata into the document."""
        document = canvas._doc  # noqa: SLF001  (ReportLab has no public way to its document)
        pages = list(document.Pages.pages)
        for number, page in enumerate(pages):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents, page.Tabs = number, PDFName("S")
        tree = _Tree(document)
        of_page: dict[int, list[PDFObjectReference]] = {number: [] for number in range(len(pages))}
        for mark in self._marks:
            own = tree.leaf(mark, document.Reference(pages[mark.page]))
            of_page[mark.page].append(own)
        catalog = document.Catalog
        catalog.StructTreeRoot = tree.root(of_page)
        catalog.MarkInfo = PDFDictionary({"Marked": "true"})
        catalog.ViewerPreferences = PDFDictionary({"DisplayDocTitle": "true"})
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "OutputIntents"]
        catalog.OutputIntents = PDFArray([_output_intent(document)])
        info = document.info
        metadata = PDFStream(
            PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}),
            _xmp(title, creator, str(info.producer), str(info.subject), str(info.keywords)),
        )
        metadata.filters = []
        catalog.Metadata = metadata


def _output_intent(document: Any) -> PDFObjectReference:
    """What the colours mean on any printer or screen: sRGB, with its profile inside the file."""
    profile = PDFStream(
        PDFDictionary({"N": 3, "Alternate": PDFName("DeviceRGB")}), assets.read_bytes("colour/srgb.icc")
    )
    entries = {
        "Type": PDFName("OutputIntent"),
        "S": PDFName("GTS_PDFA1"),
        "OutputConditionIdentifier": PDFString("sRGB IEC61966-2.1"),
        "Info": PDFString("sRGB IEC61966-2.1"),
        "DestOutputProfile": document.Reference(profile, "colour.srgb"),
    }
    return document.Reference(PDFDictionary(entries), "colour.intent")


def _write(canvas: Canvas, operator: str) -> None:
    canvas._code.append(operator)  # noqa: SLF001  (ReportLab has no public way to write an operator)


class _Tree:
    """Structure elements under one Document element; list items that follow each other share a list."""

    def __init__(self, document: Any) -> None:
        self._document = document
        self._count = 0
        self._body = PDFObjectReference("structure.body")
        self._kids: list[PDFObjectReference] = []
        self._list: tuple[PDFObjectReference, Any] | None = None
        self._tables: dict[int, tuple[PDFObjectReference, Any]] = {}
        self._rows: dict[int, tuple[PDFObjectReference, Any]] = {}

    def _put(self, name: str, entries: dict[str, object]) -> PDFObjectReference:
        return self._document.Reference(PDFDictionary(entries), name)

    def _next(self) -> str:
        self._count += 1
        return f"structure.{self._count}"

    def leaf(self, mark: _Mark, page: PDFObjectReference) -> PDFObjectReference:
        """The element of one mark."""
        if mark.tag != LIST_ITEM:
            self._list = None
        if mark.tag in _CELLS:
            return self._cell(mark, page)
        if mark.tag != LIST_ITEM:
            own = self._element(self._next(), mark, self._body, page)
            self._kids.append(own)
            return own
        if self._list is None:
            self._list = self._holder("L", self._body)
            self._kids.append(self._list[0])
        holder, items = self._list
        item = PDFObjectReference(self._next())
        body = self._element(self._next(), mark, item, page)
        self._put(item.name, {"Type": PDFName("StructElem"), "S": PDFName("LI"), "P": holder, "K": PDFArray([body])})
        items.sequence.append(item)
        return body

    def _cell(self, mark: _Mark, page: PDFObjectReference) -> PDFObjectReference:
        """A cell in its row, the row in its table, each made when its first cell comes."""
        if mark.table not in self._tables:
            self._tables[mark.table] = self._holder("Table", self._body)
            self._kids.append(self._tables[mark.table][0])
        table, rows = self._tables[mark.table]
        if mark.row not in self._rows:
            self._rows[mark.row] = self._holder("TR", table)
            rows.sequence.append(self._rows[mark.row][0])
        row, cells = self._rows[mark.row]
        own = self._element(self._next(), mark, row, page)
        cells.sequence.append(own)
        return own

    def _holder(self, kind: str, parent: PDFObjectReference) -> tuple[PDFObjectReference, Any]:
        holder, items = PDFObjectReference(self._next()), PDFArray([])
        self._put(holder.name, {"Type": PDFName("StructElem"), "S": PDFName(kind), "P": parent, "K": items})
        return holder, items

    def _element(
        self, name: str, mark: _Mark, parent: PDFObjectReference, page: PDFObjectReference
    ) -> PDFObjectReference:
        entries: dict[str, object] = {
            "Type": PDFName("StructElem"), "S": PDFName(mark.tag), "P": parent, "Pg": page, "K": mark.number,
        }  # fmt: skip
        if mark.tag == "TH":
            entries["A"] = PDFDictionary({"O": PDFName("Table"), "Scope": PDFName("Column")})
        if mark.said:
            entries["Alt"] = PDFString(mark.said)
        return self._put(name, entries)

    def root(self, of_page: dict[int, list[PDFObjectReference]]) -> PDFObjectReference:
        """The tree's root, with the table that leads from a page's marks back to their elements."""
        root = PDFObjectReference("structure.root")
        self._put(
            self._body.name,
            {"Type": PDFName("StructElem"), "S": PDFName("Document"), "P": root, "K": PDFArray(self._kids)},
        )
        numbers: list[object] = []
        for page, elements in of_page.items():
            numbers += [page, PDFArray(elements)]
        parents = self._put("structure.parents", {"Nums": PDFArray(numbers)})
        return self._put(
            root.name,
            {
                "Type": PDFName("StructTreeRoot"),
                "K": PDFArray([self._body]),
                "ParentTree": parents,
                "ParentTreeNextKey": len(of_page),
            },
        )


def _xmp(title: str, creator: str, producer: str, subject: str, keywords: str) -> str:
    """What the document's information says, once more as archives read it; both have to agree."""
    shown, made_by = escape(title), escape(creator)
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" '
        'xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">'
        "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"
        f"<pdf:Producer>{escape(producer)}</pdf:Producer><pdf:Keywords>{escape(keywords)}</pdf:Keywords>"
        f'<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{escape(subject)}</rdf:li></rdf:Alt></dc:description>'
        f"<xmp:CreateDate>{_MADE}</xmp:CreateDate><xmp:ModifyDate>{_MADE}</xmp:ModifyDate>"
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{shown}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{made_by}</rdf:li></rdf:Seq></dc:creator>"
        "<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>"
        "<xmp:CreatorTool>Recolo Desktop</xmp:CreatorTool>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
