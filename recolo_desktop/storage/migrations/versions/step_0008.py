"""The words of a letter as the person who prepared them signed them."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

_TABLE = "prepared_letters"


def upgrade() -> None:
    """One write-once table."""
    op.create_table(
        _TABLE,
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("id", "client_id", "author_id")),
        *(sa.Column(name, sa.Text(), nullable=False) for name in ("author_name", "profession", "signed_at")),
        sa.Column("letter", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f(f"fk_{_TABLE}_author_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f(f"fk_{_TABLE}_client_id_clients")),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{_TABLE}")),
    )
    op.create_index(op.f(f"ix_{_TABLE}_client_id"), _TABLE, ["client_id"])
    for what, why in (("UPDATE", "it is written once"), ("DELETE", "the record keeps it")):
        op.execute(
            f"CREATE TRIGGER {_TABLE}_no_{what.lower()} BEFORE {what} ON {_TABLE} "
            f"BEGIN SELECT RAISE(ABORT, '{_TABLE}: {why}'); END"
        )
    op.execute(
        f"CREATE TRIGGER {_TABLE}_no_replace BEFORE INSERT ON {_TABLE} "
        f"WHEN EXISTS (SELECT 1 FROM {_TABLE} WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, '{_TABLE}: a row is never replaced'); END"
    )
