"""What stands beside a note: an addition, a correction, or the client's statement that he disagrees."""

import sqlalchemy as sa
from alembic import op

revision = "0017"
down_revision = "0016"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Addenda that are there were additions."""
    op.add_column("addenda", sa.Column("what", sa.Text(), nullable=False, server_default="addition"))
