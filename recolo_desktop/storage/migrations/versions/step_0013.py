"""Scores of outcome measures, and who stands for them."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Two tables, written once."""
    _table(
        "scores",
        (
            "id", "client_id", "entered_by", "measure_key", "title", "version", "taken_on", "entered", "asked_at_once",
            "bands_source", "said_with_it", "entered_by_name", "entered_at", "corrects", "why_corrected",
        ),
        (("client_id", "clients"), ("entered_by", "staff")),
        sa.Column("scales", sa.JSON(), nullable=False),
        sa.Column("answers", sa.JSON(), nullable=False),
    )  # fmt: skip
    op.create_index(op.f("ix_scores_corrects"), "scores", ["corrects"])
    _table(
        "score_signings",
        ("id", "client_id", "score_id", "signer_id", "said", "words", "signer_name", "signed_at"),
        (("client_id", "clients"), ("score_id", "scores"), ("signer_id", "staff")),
    )
    op.create_index(op.f("ix_score_signings_score_id"), "score_signings", ["score_id"])


def _table(name: str, texts: tuple[str, ...], points: tuple[tuple[str, str], ...], *columns: sa.Column[object]) -> None:
    op.create_table(
        name,
        *(sa.Column(text, sa.Text(), nullable=False) for text in texts),
        *columns,
        *(
            sa.ForeignKeyConstraint([column], [f"{other}.id"], name=op.f(f"fk_{name}_{column}_{other}"))
            for column, other in points
        ),
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
    )
    op.create_index(op.f(f"ix_{name}_client_id"), name, ["client_id"])
    for what, why in (("UPDATE", "it is written once"), ("DELETE", "the record keeps it")):
        op.execute(
            f"CREATE TRIGGER {name}_no_{what.lower()} BEFORE {what} ON {name} "
            f"BEGIN SELECT RAISE(ABORT, '{name}: {why}'); END"
        )
    op.execute(
        f"CREATE TRIGGER {name}_no_replace BEFORE INSERT ON {name} "
        f"WHEN EXISTS (SELECT 1 FROM {name} WHERE id = NEW.id) "
        f"BEGIN SELECT RAISE(ABORT, '{name}: a row is never replaced'); END"
    )
