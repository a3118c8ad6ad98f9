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

from reportlab.pdfbase.pdfdoc import (
    PDFArray,
    PDFDictionary,
    PDFName,
    PDFObjectReference,
    PDFStream,
)
from reportlab.pdfgen.canvas import Canvas

LIST_ITEM = "LBody"


@dataclass(frozen=True, slots=True)
class _Mark:
    tag: str
    page: int
    number: int


class Tagging:
    """Collects the marks of one document and writes its structure tree."""

    def __init__(self) -> None:
        self._marks: list[_Mark] = []
        self._on_page: Counter[int] = Counter()

    @contextmanager
    def content(self, canvas: Canvas, page: int, tag: str) -> Iterator[None]:
        """Everything drawn inside is one structure element."""
        mark = _Mark(tag, page, self._on_page[page])
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
        metadata = PDFStream(
            PDFDictionary({"Type": PDFName("Metadata"), "Subtype": PDFName("XML")}), _xmp(title, creator)
        )
        metadata.filters = []
        catalog.Metadata = metadata


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

    def _put(self, name: str, entries: dict[str, object]) -> PDFObjectReference:
        return self._document.Reference(PDFDictionary(entries), name)

    def _next(self) -> str:
        self._count += 1
        return f"structure.{self._count}"

    def leaf(self, mark: _Mark, page: PDFObjectReference) -> PDFObjectReference:
        """The element of one mark."""
        if mark.tag != LIST_ITEM:
            self._list = None
            own = self._element(self._next(), mark.tag, self._body, mark.number, page)
            self._kids.append(own)
            return own
        if self._list is None:
            holder, items = PDFObjectReference(self._next()), PDFArray([])
            self._list = (holder, items)
            self._put(
                holder.name,
                {"Type": PDFName("StructElem"), "S": PDFName("L"), "P": self._body, "K": items},
            )
            self._kids.append(holder)
        holder, items = self._list
        item = PDFObjectReference(self._next())
        body = self._element(self._next(), LIST_ITEM, item, mark.number, page)
        self._put(item.name, {"Type": PDFName("StructElem"), "S": PDFName("LI"), "P": holder, "K": PDFArray([body])})
        items.sequence.append(item)
        return body

    def _element(
        self, name: str, tag: str, parent: PDFObjectReference, number: int, page: PDFObjectReference
    ) -> PDFObjectReference:
        return self._put(
            name,
            {"Type": PDFName("StructElem"), "S": PDFName(tag), "P": parent, "Pg": page, "K": number},
        )

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


def _xmp(title: str, creator: str) -> str:
    shown, made_by = escape(title), escape(creator)
    return (
        '<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?>'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f'<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{shown}</rdf:li></rdf:Alt></dc:title>'
        f"<dc:creator><rdf:Seq><rdf:li>{made_by}</rdf:li></rdf:Seq></dc:creator>"
        "<dc:language><rdf:Bag><rdf:li>en-GB</rdf:li></rdf:Bag></dc:language>"
        "<xmp:CreatorTool>Recolo Desktop</xmp:CreatorTool>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    )
