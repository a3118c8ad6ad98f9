"""Received files: what can be shown, why the rest cannot, and what a Word file says."""

import io
import zipfile

import pikepdf
import pytest
from PIL import Image

from recolo_desktop.domain.records.received_file import why_not_shown
from recolo_desktop.presenters.records.word_file import words_of

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def pdf(**how):
    made, out = pikepdf.new(), io.BytesIO()
    made.add_blank_page()
    made.save(out, **how)
    return out.getvalue()


def jpeg(**how):
    out = io.BytesIO()
    Image.new("RGB", (40, 20), "white").save(out, "JPEG", **how)
    return out.getvalue()


def docx(body, namespace=W, **parts):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", f'<w:document xmlns:w="{namespace}"><w:body>{body}</w:body></w:document>')
        for name, xml in parts.items():
            archive.writestr(f"word/{name}.xml", xml)
    return out.getvalue()


LOCKED = pdf(encryption=pikepdf.Encryption(owner="a", user="b"))


@pytest.mark.parametrize(
    "content", [pdf(), pdf(object_stream_mode=pikepdf.ObjectStreamMode.generate), jpeg(), docx("")]
)
def test_what_can_be_shown_is_taken(content):
    assert why_not_shown(content) == ""


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (LOCKED, "password"), (pdf()[:-200], "cut off"), (jpeg()[:-100], "cut off"), (b"\x00\x00\x00\x18ftypheic" + b"0" * 40, "HEIC"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"0" * 99, "old kind"), (docx("")[:-30], "damaged"),
        (docx("").replace(b"word/document.xml", b"xl/worksheets.xml"), "no Word"),
    ],
)  # fmt: skip
def test_what_cannot_be_shown_says_why_and_what_to_do(content, why):
    assert why in why_not_shown(content)


NUMBERING = (
    f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="1">'
    '<w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>'
    '<w:lvl w:ilvl="1"><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>'
    '<w:num w:numId="7"><w:abstractNumId w:val="1"/></w:num></w:numbering>'
)


def listed(level, text):
    where = f'<w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="7"/></w:numPr></w:pPr>'
    return f"<w:p>{where}<w:r><w:t>{text}</w:t></w:r></w:p>"


def test_conditions_keep_their_numbers():
    body = (
        listed(0, "Not to contact")
        + listed(0, "Not to enter")
        + listed(1, "a street")
        + listed(1, "a park")
        + listed(0, "To live")
    )
    assert words_of(docx(body, numbering=NUMBERING)).splitlines() == [
        "1. Not to contact", "2. Not to enter", "(a) a street", "(b) a park", "3. To live",
    ]  # fmt: skip


def test_tabs_breaks_footnotes_headers_are_kept_and_the_rest_is_said():
    body = (
        '<w:p><w:r><w:t>Until</w:t><w:tab/><w:t>2027</w:t><w:br/><w:t>or later</w:t><w:footnoteReference w:id="2"/></w:r></w:p>'
        "<w:p><w:r><w:drawing/></w:r></w:p>"
    )
    note = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2"><w:p><w:r><w:t>If varied</w:t></w:r></w:p></w:footnote></w:footnotes>'
    head = f'<w:hdr xmlns:w="{W}"><w:p><w:r><w:t>In the Crown Court</w:t></w:r></w:p></w:hdr>'
    said = words_of(docx(body, footnotes=note, header1=head))
    for words in ("Until\t2027\nor later[2]", "[2]", "If varied", "[Header: In the Crown Court]", "1 picture"):
        assert words in said


def test_a_strict_document_is_read_too():
    assert words_of(docx("<w:p><w:r><w:t>Strictly</w:t></w:r></w:p>", STRICT)) == "Strictly"


def test_a_document_with_entities_is_not_shown():
    evil = '<!DOCTYPE x [<!ENTITY a "b">]><w:document xmlns:w="x"/>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("word/document.xml", evil)
    assert "safely" in words_of(out.getvalue())
