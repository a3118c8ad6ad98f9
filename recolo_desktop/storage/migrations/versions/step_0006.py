"""Protected people sealed under a key of their own; conditions and orders with everything that the court may write."""

import base64
import secrets

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """What earlier versions could not say stays unsaid. Who is protected is sealed at the next opening by a lead."""
    op.add_column("store", sa.Column("trace_key", sa.Text(), nullable=False, server_default=""))
    connection = op.get_bind()
    words = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = 'store_no_update'").scalar_one()
    op.execute("DROP TRIGGER store_no_update")
    fresh = base64.b64encode(secrets.token_bytes(32)).decode()
    connection.execute(sa.text("UPDATE store SET trace_key = :key"), {"key": fresh})
    connection.exec_driver_sql(words)
    for name in ("sealed", "sealed_key"):
        op.add_column("protected_people", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column(
        "protected_people", sa.Column("traces", sa.LargeBinary(), nullable=False, server_default=sa.text("x''"))
    )
