"""Values as plain dictionaries and back, for drafts and for rows."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any, TypeVar

import cattrs

Value = TypeVar("Value")

_converter = cattrs.Converter()
_converter.register_unstructure_hook(datetime, lambda at: at.isoformat())
_converter.register_unstructure_hook(date, lambda day: day.isoformat())
_converter.register_structure_hook(datetime, lambda text, _: datetime.fromisoformat(text))
_converter.register_structure_hook(date, lambda text, _: date.fromisoformat(text))
_converter.register_structure_hook(bytes, lambda blob, _: bytes(blob))
_converter.register_unstructure_hook(bytes, lambda blob: blob)


def frozen(value: Any) -> dict[str, Any]:
    """The fields of a value as JSON knows them (bytes stay bytes)."""
    fields: dict[str, Any] = _converter.unstructure(value)
    return fields


def thawed(kind: type[Value], fields: Mapping[str, Any]) -> Value:
    """The value again."""
    return _converter.structure(dict(fields), kind)
