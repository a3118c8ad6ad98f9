"""The exact bytes that a signature or a journal hash covers."""

import dataclasses
import hashlib
import json
import unicodedata
from datetime import date, datetime
from enum import Enum
from typing import Any


def plain(value: Any) -> Any:
    """A value as JSON knows it: text in NFC with LF line ends, dates and instants in ISO form."""
    if value is None:
        return None
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, str):
        if value.isascii() and "\r" not in value:
            return value
        return unicodedata.normalize("NFC", value.replace("\r\n", "\n").replace("\r", "\n"))
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {field.name: plain(getattr(value, field.name)) for field in dataclasses.fields(value)}
    if isinstance(value, datetime | date):
        return value.isoformat()
    if isinstance(value, dict):
        return {plain(key): plain(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [plain(item) for item in value]
    if isinstance(value, bytes):
        return f"sha256:{digest(value)}"
    if isinstance(value, bool | int | float):
        return value
    raise TypeError(f"{type(value).__name__} has no canonical form")


def canonical_text(value: Any) -> str:
    """Sorted keys, no spaces, characters as themselves: the same content always gives the same text."""
    return json.dumps(plain(value), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest(text: str | bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()
