"""What somebody answered about a word that the record did not know."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

_TABLE = "word_answers"


def upgrade() -> None:
    """One table, written once; and by which version of the matching somebody protected is found."""
    op.add_column("protected_people", sa.Column("traces_version", sa.Integer(), nullable=False, server_default="1"))
    op.create_table(
        _TABLE,
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in ("id", "client_id", "answered_by", "key", "said", "told", "answered_by_name", "answered_at")
        ),
        *(
            sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{_TABLE}_{column}_{other}"))
            for column, other in (("client_id", "clients"), ("answered_by", "staff"))
        ),
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
