"""The exact bytes that a signature or a journal hash covers."""

import dataclasses
import hashlib
import json
import unicodedata
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from types import MappingProxyType
from typing import Any

# The metadata of a field that a later version added to a value that stands inside of others: as it began, it is not
# said at all, so that what was signed, sealed and journalled before stays what it was.
ADDED_LATER: Mapping[str, bool] = MappingProxyType({"added later": True})


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
        said = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: plain(now) for field, now in said if not _is_as_before(field, now)}
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


def _is_as_before(field: "dataclasses.Field[Any]", value: Any) -> bool:
    return bool(field.metadata.get("added later")) and bool(value == field.default)


def is_still(earlier: Any, now: Any) -> bool:
    """Whether a value as JSON knew it is the one of today, but for fields that a later version added, as they began."""
    if isinstance(earlier, dict) and isinstance(now, dict):
        added = (value for name, value in now.items() if name not in earlier)
        return not any(value not in (None, "", [], False) for value in added) and all(
            name in now and is_still(value, now[name]) for name, value in earlier.items()
        )
    if isinstance(earlier, list) and isinstance(now, list):
        return len(earlier) == len(now) and all(is_still(was, one) for was, one in zip(earlier, now, strict=True))
    return bool(earlier == now)


def canonical_text(value: Any) -> str:
    """Sorted keys, no spaces, characters as themselves: the same content always gives the same text."""
    return json.dumps(plain(value), sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def digest(text: str | bytes) -> str:
    """SHA-256, in hexadecimal."""
    return hashlib.sha256(text.encode() if isinstance(text, str) else text).hexdigest()
