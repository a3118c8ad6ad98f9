"""Notes of several types: what stands under each heading, who else was there, what was looked at and agreed."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

_TEXTS = ("note_type", "type_title", "others_present", "reference")
_WORDS = (
    "{row}.narrative || ' ' || {row}.plan || ' ' || {row}.told_to || ' ' || {row}.contact_details || ' ' || "
    "coalesce((SELECT group_concat(json_extract(value, '$.text'), ' ') FROM json_each({row}.sections)), '') || ' ' || "
    "coalesce((SELECT group_concat(json_extract(value, '$.words'), ' ') FROM json_each({row}.risk)), '') || ' ' || "
    "coalesce((SELECT group_concat(json_extract(value, '$.what'), ' ') FROM json_each({row}.actions)), '')"
)
_COLUMNS = "INSERT INTO searched (words, kind, subject_id, client_id)"


def upgrade() -> None:
    """Notes that are there keep their shape; they are found by what was told of contact and risk as well."""
    for name in _TEXTS:
        op.add_column("session_notes", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    for name in ("sections", "touched", "actions"):
        op.add_column("session_notes", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("session_notes", sa.Column("cancelled_on", sa.Text(), nullable=True))
    op.execute("DROP TRIGGER session_notes_are_searched")
    op.execute("DELETE FROM searched WHERE kind = 'session_notes'")
    stored = f"SELECT {_WORDS.format(row='session_notes')}, 'session_notes', session_notes.id, session_notes.client_id"
    op.execute(f"{_COLUMNS} {stored} FROM session_notes")
    op.execute(
        "CREATE TRIGGER session_notes_are_searched AFTER INSERT ON session_notes BEGIN "
        f"{_COLUMNS} VALUES ({_WORDS.format(row='NEW')}, 'session_notes', NEW.id, NEW.client_id); END"
    )
