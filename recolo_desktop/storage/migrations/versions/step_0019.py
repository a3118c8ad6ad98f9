"""Words of the team that its dictionary does not know."""

import sqlalchemy as sa
from alembic import op

revision = "0019"
down_revision = "0018"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """None, as it was before anybody could say them."""
    op.add_column("team_settings", sa.Column("team_words", sa.Text(), nullable=False, server_default=""))
