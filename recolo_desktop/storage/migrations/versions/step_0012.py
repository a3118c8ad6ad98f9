"""Where a client was born."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Nothing is known of it for those who are there."""
    op.add_column("clients", sa.Column("place_of_birth", sa.Text(), nullable=False, server_default=""))
