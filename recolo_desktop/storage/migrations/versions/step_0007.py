"""Templates and snippets of the team's own; where the envelope's window lies; more about each printing."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Letterheads of earlier versions keep the place that their letters were drawn with."""
    for name, default in (("window_left_mm", "25"), ("window_top_mm", "50")):
        op.add_column("service_identities", sa.Column(name, sa.Integer(), nullable=False, server_default=default))
    for name, default in (("recipient", ""), ("what", "letter")):
        op.add_column("print_register", sa.Column(name, sa.Text(), nullable=False, server_default=default))
    for name in ("outside", "both_sides"):
        op.add_column("print_register", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    _make_tables()
    for table, what in (("letter_templates", "UPDATE"), ("letter_templates", "DELETE"), ("snippets", "DELETE")):
        why = "it is written once" if what == "UPDATE" else "the record keeps it"
        op.execute(
            f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
        )
    for table in ("letter_templates", "snippets"):
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )


def _make_tables() -> None:
    def text(name: str) -> sa.Column[str]:
        return sa.Column(name, sa.Text(), nullable=False)

    def writer(table: str) -> sa.ForeignKeyConstraint:
        return sa.ForeignKeyConstraint(["written_by"], ["staff.id"], name=op.f(f"fk_{table}_written_by_staff"))

    op.create_table(
        "letter_templates",
        *(
            text(name)
            for name in (
                "id", "kind_key", "subject", "opening", "body", "sign_off", "written_by_name", "written_at",
                "written_by",
            )
        ),
        sa.Column("version", sa.Integer(), nullable=False),
        writer("letter_templates"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_templates")),
    )  # fmt: skip
    op.create_table(
        "snippets",
        *(text(name) for name in ("id", "title", "words", "written_by_name", "written_by")),
        sa.Column("is_offered", sa.Boolean(), nullable=False, server_default=sa.true()),
        writer("snippets"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_snippets")),
    )
