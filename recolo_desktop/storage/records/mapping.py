"""Rows to values and back: one converter for every kind, because columns are named as fields."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Table

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import both_ways, sounds_of
from recolo_desktop.domain.clients.names import similarity_key
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.storage.records import tables

Value = TypeVar("Value")

TABLE_OF: dict[type, Table] = {one.of: tables.metadata.tables[one.table] for one in KINDS}


def to_row(value: Any) -> dict[str, Any]:
    """The columns of a value, with keys that are made from it."""
    row = frozen(value)
    if isinstance(value, StaffMember):
        del row["withheld"]  # what a sitting knows, not what is stored of a person
    if isinstance(value, Client):
        names = f"{value.family_name} {value.given_names} {value.preferred_name}"
        row["similarity"] = "|".join(similarity_key(value))
        row["plain_names"], row["sounds"] = " ".join(both_ways(names)), sounds_of(names)
    return row


def to_value(kind: type[Value], row: Mapping[str, Any]) -> Value:
    """The value that a row holds."""
    return thawed(kind, row)
