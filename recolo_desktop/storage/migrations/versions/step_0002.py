"""The team's settings, a colleague's grade and supervisor, and the record of backups."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

# REPLACE INTO would pass the triggers on UPDATE and DELETE.
_KEPT = (
    ("journal", "seq"),
    *(
        (table, "id")
        for table in (
            "session_notes", "addenda", "goal_reviews", "order_events", "sealed_letters", "letter_pdfs",
            "print_register", "signatures", "backups", "store", "devices", "staff", "team_settings",
            "service_identities", "clients", "appointments", "goals", "court_orders", "conditions",
            "protected_people",
        )
    ),
)  # fmt: skip


def upgrade() -> None:
    """Existing stores start with the usual settings."""
    op.create_table(
        "team_settings",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("backup_folder", sa.Text(), nullable=False),
        sa.Column("lock_after_minutes", sa.Integer(), nullable=False),
        sa.Column("backup_every_hours", sa.Integer(), nullable=False),
        sa.Column("backups_kept", sa.Integer(), nullable=False),
        sa.Column("hides_names", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_settings")),
    )
    op.create_table(
        "backups",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("made_at", sa.Text(), nullable=False),
        sa.Column("made_by", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("journal_seq", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["made_by"], ["staff.id"], name=op.f("fk_backups_made_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_backups")),
    )
    op.execute(
        "INSERT INTO team_settings (id, backup_folder, lock_after_minutes, backup_every_hours, backups_kept, "
        "hides_names) VALUES ('team', '', 5, 24, 14, 0)"
    )
    for name in ("email", "workplace", "school", "vehicle"):
        op.add_column("protected_people", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("staff", sa.Column("grade", sa.Text(), nullable=False, server_default=""))
    op.add_column("staff", sa.Column("supervisor_id", sa.Text(), nullable=True))
    op.add_column("staff", sa.Column("signs_letters_alone", sa.Boolean(), nullable=False, server_default=sa.true()))
    for what, table, why in (
        ("DELETE", "team_settings", "the record keeps it"),
        ("UPDATE", "backups", "it is written once"),
        ("DELETE", "backups", "the record keeps it"),
    ):
        op.execute(
            f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
        )
    op.execute(
        "CREATE TRIGGER store_no_update BEFORE UPDATE ON store "
        "BEGIN SELECT RAISE(ABORT, 'store: it is written once'); END"
    )
    for table, key in _KEPT:
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {key} = NEW.{key}) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )
