"""Ratings in the team's own words."""

import sqlalchemy as sa
from alembic import op

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """One table: a rating can end, and is never deleted."""
    op.create_table(
        "team_ratings",
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "title", "question", "least", "most")),
        sa.Column("higher_is", sa.Text(), nullable=False),
        sa.Column("every_session", sa.Boolean(), nullable=False),
        sa.Column("added_on", sa.Text(), nullable=True),
        sa.Column("ended_on", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_team_ratings")),
    )
    op.execute(
        "CREATE TRIGGER team_ratings_no_delete BEFORE DELETE ON team_ratings "
        "BEGIN SELECT RAISE(ABORT, 'team_ratings: the record keeps it'); END"
    )
    op.execute(
        "CREATE TRIGGER team_ratings_no_replace BEFORE INSERT ON team_ratings "
        "WHEN EXISTS (SELECT 1 FROM team_ratings WHERE id = NEW.id) "
        "BEGIN SELECT RAISE(ABORT, 'team_ratings: a row is never replaced'); END"
    )
