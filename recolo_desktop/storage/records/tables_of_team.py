"""Tables of the store itself, the team, its settings, its letterhead and its backups."""

from json import dumps as json_of

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Integer, LargeBinary, Table, Text, text, true

from recolo_desktop.domain.team.goal_settings import USUAL
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.records.columns import (
    added_json,
    added_text,
    flags,
    json,
    key,
    maybe,
    metadata,
    text_columns,
)

store = Table(
    "store",
    metadata,
    key(),
    *text_columns("created_at", "root_certificate_pem"),
    *added_text("trace_key"),
    *added_json("earlier_roots"),
)

device = Table("devices", metadata, key(), *text_columns("name", "first_seen_at"))

staff = Table(
    "staff",
    metadata,
    key(),
    *text_columns(
        "title",
        "given_name",
        "family_name",
        "profession",
        "role",
        "regulator",
        "registration_number",
        "certificate_pem",
    ),
    Column("grade", Text, nullable=False, server_default=""),
    *flags("is_lead", "needs_countersignature"),
    Column("signs_letters_alone", Boolean(create_constraint=False), nullable=False, server_default=true()),
    *maybe("employed_from", "retired_on", "supervisor_id"),
)

team_settings = Table(
    "team_settings",
    metadata,
    key(),
    *text_columns("backup_folder"),
    *(Column(name, Integer, nullable=False) for name in ("lock_after_minutes", "backup_every_hours", "backups_kept")),
    *flags("hides_names"),
    *added_json("narrowed"),
    Column("note_due_hours", Integer, nullable=False, server_default="24"),
    Column("team_words", Text, nullable=False, server_default=""),
    Column("goals", JSON, nullable=False, server_default=json_of(frozen(USUAL))),
)

backups = Table(
    "backups",
    metadata,
    key(),
    *text_columns("made_at", "place", "sha256"),
    Column("made_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("size", Integer, nullable=False),
    Column("journal_seq", Integer, nullable=False),
)

service_identities = Table(
    "service_identities",
    metadata,
    key(),
    *text_columns("effective_from", "service_name", "trust_name", "phone", "email", "strapline"),
    *json("address"),
    *flags("is_synthetic"),
    *added_json("partners", "areas", "programmes"),
    Column("logo", LargeBinary, nullable=False, server_default=text("x''")),
    Column("window_left_mm", Integer, nullable=False, server_default="25"),
    Column("window_top_mm", Integer, nullable=False, server_default="50"),
)

older_copies = Table(
    "older_copies",
    metadata,
    key(),
    *text_columns("what", "place", "made_at", "destroyed_by"),
    *maybe("destroyed_on"),
)
