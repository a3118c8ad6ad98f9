"""Goals with their states, versions and steps; reviews that are signed, and what stands beside them."""

import sqlalchemy as sa
from alembic import op

revision = "0020"
down_revision = "0019"
branch_labels = None
depends_on = None

_TEXTS = (
    "agreed_with", "measured_by", "achievable_because", "relevant_because", "reasoning", "if_hard", "continues",
)  # fmt: skip

_AS_BEFORE = (
    '{"importance": "0 to 3", "difficulty": "0 to 3", "rho": 0.3, "review_weeks": 8, "change_that_counts": 2.0}'
)


def upgrade() -> None:
    """Goals that are there were agreed, in their first version; reviews that are there were not signed."""
    for name in _TEXTS:
        op.add_column("goals", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("goals", sa.Column("state", sa.Text(), nullable=False, server_default="agreed"))
    op.add_column("goals", sa.Column("by_when", sa.Text(), nullable=True))
    op.add_column("goals", sa.Column("programme_session", sa.Integer(), nullable=True))
    op.add_column("goals", sa.Column("version", sa.Integer(), nullable=False, server_default="1"))
    for name in ("condition_ids", "steps"):
        op.add_column("goals", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("goal_reviews", sa.Column("left_out", sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("goal_reviews", sa.Column("rho", sa.Float(), nullable=False, server_default="0.3"))
    op.add_column("goal_reviews", sa.Column("signed_at", sa.Text(), nullable=True))
    op.add_column("team_settings", sa.Column("goals", sa.JSON(), nullable=False, server_default=_AS_BEFORE))
    _table_of_additions()


def _table_of_additions() -> None:
    table = "goal_review_additions"
    op.create_table(
        table,
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "client_id", "review_id", "author_id")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("what", "text", "author_name", "signed_at")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{table}")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f(f"fk_{table}_client_id_clients")),
        sa.ForeignKeyConstraint(["review_id"], ["goal_reviews.id"], name=op.f(f"fk_{table}_review_id_goal_reviews")),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f(f"fk_{table}_author_id_staff")),
    )
    op.create_index(op.f(f"ix_{table}_client_id"), table, ["client_id"])
    op.create_index(op.f(f"ix_{table}_review_id"), table, ["review_id"])
    for verb in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER {table}_no_{verb.lower()} BEFORE {verb} ON {table} "
            f"BEGIN SELECT RAISE(ABORT, '{table}: the record keeps it'); END"
        )
    op.execute(
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
    )
