"""How soon after a session its note is due, as the team sets it."""

import sqlalchemy as sa
from alembic import op

revision = "0018"
down_revision = "0017"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """A day, as it was before anybody could set it."""
    op.add_column("team_settings", sa.Column("note_due_hours", sa.Integer(), nullable=False, server_default="24"))
