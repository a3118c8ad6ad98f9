"""Orders that are renewed, checked or returned to court; protected people whose details change; unclear wording."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What earlier versions could not say stays unsaid."""
    op.add_column("court_orders", sa.Column("returns_on", sa.Text(), nullable=True))
    for name in ("ends_at", "officer"):
        op.add_column("court_orders", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("court_orders", sa.Column("without_notice", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column(
        "conditions", sa.Column("wording_is_unclear", sa.Boolean(), nullable=False, server_default=sa.false())
    )
    for name in ("knows_name", "knows_address"):
        op.add_column("protected_people", sa.Column(name, sa.Text(), nullable=False, server_default="not asked"))
    for name in ("advocate", "replaces"):
        op.add_column("protected_people", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.execute(
        "CREATE TRIGGER protected_people_no_update BEFORE UPDATE ON protected_people "
        "BEGIN SELECT RAISE(ABORT, 'protected_people: it is written once'); END"
    )
    for name in ("new_end_as_written", "recorded_by"):
        op.add_column("order_events", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("order_events", sa.Column("new_end", sa.Text(), nullable=True))
