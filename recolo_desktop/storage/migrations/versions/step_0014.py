"""The risk review under its headings, with each session note."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Notes that are there were signed without it."""
    op.add_column("session_notes", sa.Column("risk", sa.JSON(), nullable=False, server_default="[]"))
