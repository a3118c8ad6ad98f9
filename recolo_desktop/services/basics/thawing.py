"""Values as plain dictionaries and back, for drafts and for rows."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any, TypeVar

from cattrs.preconf.json import make_converter

Value = TypeVar("Value")

_converter = make_converter()
# A row keeps bytes as they are; only a text of JSON would have to spell them.
_converter.register_structure_hook(bytes, lambda blob, _: bytes(blob))
_converter.register_unstructure_hook(bytes, lambda blob: blob)
_converter.register_structure_hook(Decimal, lambda said, _: Decimal(str(said)))
_converter.register_unstructure_hook(Decimal, str)


def frozen(value: Any) -> dict[str, Any]:
    """The fields of a value as JSON knows them (bytes stay bytes)."""
    fields: dict[str, Any] = _converter.unstructure(value)
    return fields


def thawed(kind: type[Value], fields: Mapping[str, Any]) -> Value:
    """The value again."""
    return _converter.structure(dict(fields), kind)
