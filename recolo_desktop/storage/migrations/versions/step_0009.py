"""Deleted drafts for a while, cleared pages of scans, countersigned entries, older copies; places and starts."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

_ONCE = ("cleared_pages", "entry_countersignatures")
_KEPT = ("older_copies",)


def upgrade() -> None:
    """Four tables, and columns that say nothing in rows of earlier versions."""
    for name in ("place", "cancelled_because"):
        op.add_column("appointments", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("store", sa.Column("earlier_roots", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("court_orders", sa.Column("starts_on", sa.Text(), nullable=True))
    op.add_column("team_settings", sa.Column("narrowed", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("session_notes", sa.Column("readers", sa.JSON(), nullable=False, server_default="[]"))
    _make_tables()
    for table in _ONCE:
        _refuse(table, "UPDATE", "it is written once")
    for table in (*_ONCE, *_KEPT):
        _refuse(table, "DELETE", "the record keeps it")
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )


def _refuse(table: str, what: str, why: str) -> None:
    op.execute(
        f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
        f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
    )


def _text(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.Text(), nullable=False) for name in names]


def _key_of(table: str) -> sa.PrimaryKeyConstraint:
    return sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}"))


def _points(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{table}_{column}_{other}"))


def _make_tables() -> None:
    op.create_table(
        "discarded_drafts",
        *_text("id", "author_id", "kind", "author_name", "subject_id", "begun_at", "saved_at", "discarded_at"),
        sa.Column("client_id", sa.Text(), nullable=True),
        sa.Column("body", sa.JSON(), nullable=False),
        _points("discarded_drafts", "author_id", "staff"),
        _points("discarded_drafts", "client_id", "clients"),
        _key_of("discarded_drafts"),
    )
    op.create_index(op.f("ix_discarded_drafts_author_id"), "discarded_drafts", ["author_id"])
    op.create_table(
        "cleared_pages",
        *_text("id", "client_id", "document_id", "cleared_by", "cleared_by_name", "cleared_at"),
        sa.Column("page", sa.Integer(), nullable=False),
        sa.Column("boxes", sa.Integer(), nullable=False),
        sa.Column("picture", sa.LargeBinary(), nullable=False),
        _points("cleared_pages", "client_id", "clients"),
        _points("cleared_pages", "document_id", "documents"),
        _points("cleared_pages", "cleared_by", "staff"),
        _key_of("cleared_pages"),
    )
    op.create_index(op.f("ix_cleared_pages_client_id"), "cleared_pages", ["client_id"])
    op.create_index(op.f("ix_cleared_pages_document_id"), "cleared_pages", ["document_id"])
    op.create_table(
        "entry_countersignatures",
        *_text("id", "client_id", "entry_id", "supervisor_id", "supervisor_name", "signed_at"),
        _points("entry_countersignatures", "client_id", "clients"),
        _points("entry_countersignatures", "entry_id", "case_entries"),
        _points("entry_countersignatures", "supervisor_id", "staff"),
        _key_of("entry_countersignatures"),
    )
    op.create_index(op.f("ix_entry_countersignatures_client_id"), "entry_countersignatures", ["client_id"])
    op.create_index(op.f("ix_entry_countersignatures_entry_id"), "entry_countersignatures", ["entry_id"])
    op.create_table(
        "older_copies",
        *_text("id", "what", "place", "made_at", "destroyed_by"),
        sa.Column("destroyed_on", sa.Text(), nullable=True),
        _key_of("older_copies"),
    )
