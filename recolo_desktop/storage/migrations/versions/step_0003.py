"""Countersignatures, entries, documents, marks in error, richer conditions and appointments, the search index."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


_WRITTEN_ONCE = (
    "case_entries",
    "marks_in_error",
    "documents",
    "document_files",
    "consultations",
    "letter_events",
    "countersignatures_due",
    "countersignatures",
)
# Which words of which table are searched. Conditions are not: courts write the names of protected people into them.
_SEARCHED = {
    "session_notes": ("session_notes", "{row}.narrative || ' ' || {row}.plan || ' ' || {row}.told_to"),
    "addenda": ("addenda", "{row}.text"),
    "case_entries": (
        "case_entries",
        "coalesce((SELECT group_concat(value, ' ') FROM json_each({row}.fields)), '')",
    ),
    "sealed_letters": (
        "letters",
        "json_extract({row}.letter, '$.subject') || ' ' || json_extract({row}.letter, '$.recipient_name') || ' ' || "
        "json_extract({row}.letter, '$.body')",
    ),
    "court_orders": ("court_orders", "{row}.order_number || ' ' || {row}.court"),
}


def upgrade() -> None:
    """Notes signed earlier wait for no countersignature, and can be searched."""
    _make_tables()
    op.execute(
        "CREATE VIRTUAL TABLE searched USING fts5(words, kind UNINDEXED, subject_id UNINDEXED, client_id UNINDEXED, "
        "prefix = '2 3 4', tokenize = 'unicode61 remove_diacritics 2')"
    )
    for table, (kind, words) in _SEARCHED.items():
        columns = "INSERT INTO searched (words, kind, subject_id, client_id)"
        op.execute(f"{columns} SELECT {words.format(row=table)}, '{kind}', {table}.id, {table}.client_id FROM {table}")
        op.execute(
            f"CREATE TRIGGER {table}_are_searched AFTER INSERT ON {table} BEGIN {columns} "
            f"VALUES ({words.format(row='NEW')}, '{kind}', NEW.id, NEW.client_id); END"
        )


def _make_tables() -> None:
    op.create_table(
        "countersignatures_due",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("supervisor_id", sa.Text(), nullable=False),
        sa.Column("asked_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_countersignatures_due_author_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_countersignatures_due_client_id_clients")),
        sa.ForeignKeyConstraint(["id"], ["session_notes.id"], name=op.f("fk_countersignatures_due_id_session_notes")),
        sa.ForeignKeyConstraint(
            ["supervisor_id"], ["staff.id"], name=op.f("fk_countersignatures_due_supervisor_id_staff")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countersignatures_due")),
    )
    op.create_table(
        "countersignatures",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("note_id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("supervisor_id", sa.Text(), nullable=False),
        sa.Column("supervisor_name", sa.Text(), nullable=False),
        sa.Column("comment", sa.Text(), nullable=False),
        sa.Column("signed_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_countersignatures_client_id_clients")),
        sa.ForeignKeyConstraint(
            ["note_id"], ["session_notes.id"], name=op.f("fk_countersignatures_note_id_session_notes")
        ),
        sa.ForeignKeyConstraint(["supervisor_id"], ["staff.id"], name=op.f("fk_countersignatures_supervisor_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_countersignatures")),
    )
    op.add_column("appointments", sa.Column("minutes", sa.Integer(), nullable=False, server_default="50"))
    op.add_column("appointments", sa.Column("with_staff_id", sa.Text(), nullable=True))
    for name in ("outcome", "acknowledged"):
        op.add_column("appointments", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("conditions", sa.Column("zone_mode", sa.Text(), nullable=False, server_default=""))
    for name in ("channels", "windows"):
        op.add_column("conditions", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    for name in ("ends_on", "due_on", "done_on"):
        op.add_column("conditions", sa.Column(name, sa.Text(), nullable=True))
    op.create_table(
        "documents",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in (
                "title", "kind", "received_on", "source", "media_type", "sha256", "added_by_name", "added_at",
                "added_by",
            )
        ),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["added_by"], ["staff.id"], name=op.f("fk_documents_added_by_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_documents_client_id_clients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_documents")),
    )  # fmt: skip
    op.create_table(
        "consultations",
        sa.Column("id", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in (
                "held_on", "agency", "asked_by", "reference", "question", "advice", "who_will_act", "lawful_basis",
                "author_name", "written_at", "author_id",
            )
        ),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_consultations_author_id_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consultations")),
    )  # fmt: skip
    op.create_table(
        "letter_events",
        sa.Column("id", sa.Text(), nullable=False),
        *(
            sa.Column(name, sa.Text(), nullable=False)
            for name in (
                "client_id", "letter_id", "recorded_by", "kind", "details", "recorded_by_name", "recorded_at",
            )
        ),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_letter_events_client_id_clients")),
        sa.ForeignKeyConstraint(
            ["letter_id"], ["sealed_letters.id"], name=op.f("fk_letter_events_letter_id_sealed_letters")
        ),
        sa.ForeignKeyConstraint(["recorded_by"], ["staff.id"], name=op.f("fk_letter_events_recorded_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_events")),
    )  # fmt: skip
    op.create_table(
        "document_files",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_document_files_client_id_clients")),
        sa.ForeignKeyConstraint(["id"], ["documents.id"], name=op.f("fk_document_files_id_documents")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_document_files")),
    )
    op.create_table(
        "case_entries",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("author_id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("author_name", sa.Text(), nullable=False),
        sa.Column("written_at", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Text(), nullable=False),
        sa.Column("about", sa.Text(), nullable=False),
        sa.Column("may_print_to_client", sa.Boolean(), nullable=False),
        sa.Column("fields", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(["author_id"], ["staff.id"], name=op.f("fk_case_entries_author_id_staff")),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_case_entries_client_id_clients")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_case_entries")),
    )
    op.create_table(
        "marks_in_error",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("client_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("written_again_in", sa.Text(), nullable=False),
        sa.Column("marked_by_name", sa.Text(), nullable=False),
        sa.Column("marked_at", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("marked_by", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["client_id"], ["clients.id"], name=op.f("fk_marks_in_error_client_id_clients")),
        sa.ForeignKeyConstraint(["marked_by"], ["staff.id"], name=op.f("fk_marks_in_error_marked_by_staff")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marks_in_error")),
        sa.UniqueConstraint("subject_id", name=op.f("uq_marks_in_error_subject_id")),
    )
    for table, column in (
        ("case_entries", "client_id"),
        ("case_entries", "kind"),
        ("marks_in_error", "client_id"),
        ("documents", "client_id"),
        ("letter_events", "client_id"),
        ("letter_events", "letter_id"),
        ("document_files", "client_id"),
        ("countersignatures_due", "client_id"),
        ("countersignatures_due", "supervisor_id"),
        ("countersignatures", "client_id"),
        ("countersignatures", "note_id"),
    ):
        op.create_index(op.f(f"ix_{table}_{column}"), table, [column])
    for table in _WRITTEN_ONCE:
        for what in ("UPDATE", "DELETE"):
            why = "it is written once" if what == "UPDATE" else "the record keeps it"
            op.execute(
                f"CREATE TRIGGER {table}_no_{what.lower()} BEFORE {what} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{table}: {why}'); END"
            )
        op.execute(
            f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
            f"WHEN EXISTS (SELECT 1 FROM {table} WHERE id = NEW.id) "
            f"BEGIN SELECT RAISE(ABORT, '{table}: a row is never replaced'); END"
        )
