"""The columns that tables are made of, and what knows them all."""

from dataclasses import Field, fields
from typing import Any

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, MetaData, Text, false, true

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def key() -> Column[str]:
    return Column("id", Text, primary_key=True)


def text_columns(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def maybe(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=True) for name in names]


def json(*names: str) -> list[Column[object]]:
    return [Column(name, JSON, nullable=False) for name in names]


def flags(*names: str) -> list[Column[bool]]:
    return [Column(name, Boolean(create_constraint=False), nullable=False) for name in names]


def added_text(*names: str) -> list[Column[str]]:
    """Columns that came later: rows of earlier versions hold nothing in them."""
    return [Column(name, Text, nullable=False, server_default="") for name in names]


def added_json(*names: str) -> list[Column[object]]:
    return [Column(name, JSON, nullable=False, server_default="[]") for name in names]


def added_since(kind: type, known: list[Column[Any]]) -> list[Column[Any]]:
    """A column for each field that has none yet, by its type: the field is said once, in the domain."""
    named = {column.name for column in known}
    return [of_field(one) for one in fields(kind) if one.name not in named]


def of_field(one: Field[Any]) -> Column[Any]:
    if one.default is None:
        return Column(one.name, Text, nullable=True)
    if isinstance(one.default, bool):
        made = true() if one.default else false()
        return Column(one.name, Boolean(create_constraint=False), nullable=False, server_default=made)
    if isinstance(one.default, tuple):
        return Column(one.name, JSON, nullable=False, server_default="[]")
    kept: type[Integer | Text] = Integer if isinstance(one.default, int) else Text
    return Column(one.name, kept, nullable=False, server_default=str(one.default))


def of_a_client() -> Column[str]:
    return Column("client_id", Text, ForeignKey("clients.id"), nullable=False, index=True)
