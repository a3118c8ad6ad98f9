"""Weeks of time use, and problems of daily life with the client's ratings."""

import sqlalchemy as sa
from alembic import op

revision = "0021"
down_revision = "0020"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables, written once."""
    texts = ("taken_on", "told_as", "cells", "said", "roles", "habits", "taken_by_name", "taken_at")
    _table("time_uses", texts)
    _table(
        "problems_rated",
        ("taken_on", "said", "taken_by_name", "taken_at"),
        sa.Column("problems_named", sa.JSON(), nullable=False),
    )


def _table(name: str, texts: tuple[str, ...], *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        *(sa.Column(text, sa.Text(), nullable=False) for text in ("id", "client_id", "taken_by", *texts)),
        *columns,
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f(f"fk_{name}_client_id_clients")),
        sa.ForeignKeyConstraint(["taken_by"], ["staff.id"], name=op.f(f"fk_{name}_taken_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_client_id"), name, ["client_id"])
    for what, why in (("UPDATE", "it is written once"), ("DELETE", "the record keeps it")):
        op.execute(
            f"CREATE TRIGGER {name}_no_{what.lower()} BEFORE {what} ON {name} "
            f"BEGIN SELECT RAISE(ABORT, '{name}: {why}'); END"
        )
    op.execute(
        f"CREATE TRIGGER {name}_no_replace BEFORE INSERT ON {name} "
        f"WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, '{name}: a row is never replaced'); END"
    )
