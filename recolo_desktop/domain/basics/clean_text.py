"""Text that comes in by paste or from a file: what the eye saw stays, what nobody sees goes."""

import re
import unicodedata

# Writing that needs joiners between its letters: Arabic, Indic and their neighbours.
_JOINED_WRITING = re.compile("[\u0600-\u08ff\u0900-\u0dff\u1000-\u109f\u1780-\u17ff\ufb50-\ufdff\ufe70-\ufeff]")
_LINE_ENDS = re.compile("\r\n|[\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_UNSEEN = re.compile(
    "[\ud800-\udfff\x00-\x08\x0e-\x1b\x1f\x7f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]"
)
_JOINERS = re.compile("[\u200c\u200d]")
_OLD_WINDOWS = re.compile("[\x80-\x9f]")


def clean(text: str) -> str:
    """The same words as they looked: line ends of every kind are line ends, signs of old Windows files are themselves.

    A vertical tab or page break ends a line; 0x96 is a dash, as Windows means it. Control characters, zero-width
    characters and marks that turn text around are gone; joiners stay only in writing that is joined by them.
    """
    text = _OLD_WINDOWS.sub(_as_windows_meant, _LINE_ENDS.sub("\n", text))
    text = _UNSEEN.sub("", text)
    return _JOINERS.sub(lambda found: found[0] if _is_in_joined_writing(text, found.start()) else "", text)


def clean_line(text: str) -> str:
    """The same for a field of one line: line ends become spaces, so that no two words are welded together."""
    return clean(text).replace("\n", " ")


def clean_secret(text: str) -> str:
    """A passphrase as it is meant, wherever it is typed: NFC, nothing that nobody sees, no space or line end around it.

    Any space between its words is one ordinary space.
    """
    composed = unicodedata.normalize("NFC", clean_line(text))
    return " ".join("".join(char for char in composed if unicodedata.category(char) != "Cf").split())


def _as_windows_meant(found: re.Match[str]) -> str:
    try:
        return found[0].encode("latin-1").decode("cp1252")
    except UnicodeDecodeError:
        return ""


def _is_in_joined_writing(text: str, at: int) -> bool:
    return bool(_JOINED_WRITING.search(text[max(0, at - 1) : at + 2]))
