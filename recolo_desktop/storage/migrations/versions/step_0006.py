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
    _add_texts("protected_people", "handles", "circle", "sealed", "sealed_key")
    op.add_column(
        "protected_people", sa.Column("traces", sa.LargeBinary(), nullable=False, server_default=sa.text("x''"))
    )
    _add_texts("court_orders", "offence")
    op.add_column("court_orders", sa.Column("confidence", sa.Text(), nullable=False, server_default="not judged"))
    for name in ("replaces_interim", "notifies_elsewhere"):
        op.add_column("court_orders", sa.Column(name, sa.Boolean(), nullable=False, server_default=sa.false()))
    _add_texts("conditions", "place_kind", "map_page", "plain_by", "done_how", "struck_out", "corrects")
    op.add_column("conditions", sa.Column("plain_on", sa.Text(), nullable=True))
    _add_texts("order_events", "about", "granted_by")


def _add_texts(table: str, *names: str) -> None:
    for name in names:
        op.add_column(table, sa.Column(name, sa.Text(), nullable=False, server_default=""))
