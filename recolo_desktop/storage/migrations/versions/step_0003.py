"""Countersignatures: that one is due, and that one was given."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Notes signed earlier wait for nothing."""
    op.create_table(
        "countersignatures_due",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("supervisor_id", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_countersignatures_due_author_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_countersignatures_due_client_id_clients")),
        sa.ForeignKeyConstraint(["id"], ["session_notes.id"], name=op.f("fk_countersignatures_due_id_session_notes")),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["staff.id"], name=op.f("fk_countersignatures_due_supervisor_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countersignatures_due")),
    )
    op.create_table(
        "countersignatures",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("supervisor_id", sa.Text(), nullable=False),
        sa.Column("supervisor_name", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_countersignatures_client_id_clients")),
        sa.ForeignKeyConstraint(
            ["note_id"], ["session_notes.id"], name=op.f("fk_countersignatures_note_id_session_notes")
        ),
        sa.ForeignKeyConstraint(["supervisor_id"], ["staff.id"], name=op.f("fk_countersignatures_supervisor_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countersignatures")),
    )
    for table, column in (
        ("countersignatures_due", "client_id"),
        ("countersignatures_due", "supervisor_id"),
        ("countersignatures", "client_id"),
        ("countersignatures", "note_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    for table in ("countersignatures_due", "countersignatures"):
        for what in ("UPDATE", "DELETE"):
            why = "it is written once" if what == "UPDATE" else "the record keeps it"
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
            )
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )
