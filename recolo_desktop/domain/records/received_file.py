"""Whether a received file can be shown inside the program; a sentence says why it cannot."""

import re
import zipfile
from io import BytesIO

_HEIC = frozenset({b"heic", b"heix", b"hevc", b"heim", b"heis", b"mif1", b"msf1", b"avif"})
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_PICTURES = ((b"\xff\xd8\xff", b"\xff\xd9"), (b"\x89PNG", b"IEND"))  # how they begin and end
_TAIL = 2048  # bytes in which a whole PDF says that it ends
_WORD = "word/document.xml"


def why_not_shown(content: bytes) -> str:
    """Empty for what can be shown: a whole PDF without a password, a PNG or JPEG picture, a Word document."""
    if content[4:8] == b"ftyp" and content[8:12] in _HEIC:
        return "This is a picture in Apple's format (HEIC), which is not shown here. Save it as JPEG, then add it."
    if content.startswith(_OLD_OFFICE):
        return "This is a Word file of the old kind (.doc). Save it as .docx or PDF, then add it."
    if content.startswith(b"%PDF-"):
        return _of_a_pdf(content)
    if content.startswith(b"PK\x03\x04"):
        return _of_an_archive(content)
    is_cut = any(content.startswith(begins) and ends not in content[-_TAIL:] for begins, ends in _PICTURES)
    return "This picture is cut off: the file ends too soon. Copy it again." if is_cut else ""


def _of_a_pdf(content: bytes) -> str:
    if b"%%EOF" not in content[-_TAIL:]:
        return "This PDF is cut off: the file ends too soon. Copy or scan it again."
    trailers = content[content.rfind(b"trailer") :] if b"trailer" in content else content
    if re.search(rb"/Encrypt\s+(?:\d+\s+\d+\s+R|<<)", trailers):
        return "This PDF is locked with a password. Ask the sender for one without, or print and scan it."
    return ""


def _of_an_archive(content: bytes) -> str:
    try:
        with zipfile.ZipFile(BytesIO(content)) as archive:
            names = set(archive.namelist())
    except (zipfile.BadZipFile, NotImplementedError):
        return "This file is damaged or cut off. Copy it again."
    if _WORD not in names:
        return "This is no Word document. Save what is in it as a PDF, a picture or a Word file, then add that."
    return ""
