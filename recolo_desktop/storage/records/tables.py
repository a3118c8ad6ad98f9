"""The tables as they are now. Column names are the field names of the values they hold."""

from dataclasses import Field, fields
from typing import Any

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
    false,
    text,
    true,
)

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.basics.record_kind import Written

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _key() -> Column[str]:
    return Column("id", Text, primary_key=True)


def _text(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=False) for name in names]


def _maybe(*names: str) -> list[Column[str]]:
    return [Column(name, Text, nullable=True) for name in names]


def _json(*names: str) -> list[Column[object]]:
    return [Column(name, JSON, nullable=False) for name in names]


def _flag(*names: str) -> list[Column[bool]]:
    return [Column(name, Boolean(create_constraint=False), nullable=False) for name in names]


def _added_text(*names: str) -> list[Column[str]]:
    """Columns that came later: rows of earlier versions hold nothing in them."""
    return [Column(name, Text, nullable=False, server_default="") for name in names]


def _added_json(*names: str) -> list[Column[object]]:
    return [Column(name, JSON, nullable=False, server_default="[]") for name in names]


def _added_since(kind: type, known: list[Column[Any]]) -> list[Column[Any]]:
    """A column for each field that has none yet, by its type: the field is said once, in the domain."""
    named = {column.name for column in known}
    return [_of_field(one) for one in fields(kind) if one.name not in named]


def _of_field(one: Field[Any]) -> Column[Any]:
    if one.default is None:
        return Column(one.name, Text, nullable=True)
    if isinstance(one.default, bool):
        made = true() if one.default else false()
        return Column(one.name, Boolean(create_constraint=False), nullable=False, server_default=made)
    if isinstance(one.default, tuple):
        return Column(one.name, JSON, nullable=False, server_default="[]")
    kept: type[Integer | Text] = Integer if isinstance(one.default, int) else Text
    return Column(one.name, kept, nullable=False, server_default=str(one.default))


def _client() -> Column[str]:
    return Column("client_id", Text, ForeignKey("clients.id"), nullable=False, index=True)


store = Table(
    "store",
    metadata,
    _key(),
    *_text("created_at", "root_certificate_pem"),
    *_added_text("trace_key"),
    *_added_json("earlier_roots"),
)

device = Table("devices", metadata, _key(), *_text("name", "first_seen_at"))

staff = Table(
    "staff",
    metadata,
    _key(),
    *_text(
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
    *_flag("is_lead", "needs_countersignature"),
    Column("signs_letters_alone", Boolean(create_constraint=False), nullable=False, server_default=true()),
    *_maybe("employed_from", "retired_on", "supervisor_id"),
)

team_settings = Table(
    "team_settings",
    metadata,
    _key(),
    *_text("backup_folder"),
    Column("lock_after_minutes", Integer, nullable=False),
    Column("backup_every_hours", Integer, nullable=False),
    Column("backups_kept", Integer, nullable=False),
    *_flag("hides_names"),
    *_added_json("narrowed"),
)

backups = Table(
    "backups",
    metadata,
    _key(),
    *_text("made_at", "place", "sha256"),
    Column("made_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("size", Integer, nullable=False),
    Column("journal_seq", Integer, nullable=False),
)

service_identities = Table(
    "service_identities",
    metadata,
    _key(),
    *_text("effective_from", "service_name", "trust_name", "phone", "email", "strapline"),
    *_json("address"),
    *_flag("is_synthetic"),
    *_added_json("partners", "areas", "programmes"),
    Column("logo", LargeBinary, nullable=False, server_default=text("x''")),
    Column("window_left_mm", Integer, nullable=False, server_default="25"),
    Column("window_top_mm", Integer, nullable=False, server_default="50"),
)

_OF_A_CLIENT: list[Column[Any]] = [
    _key(),
    *_text(
        "title",
        "given_names",
        "family_name",
        "preferred_name",
        "gender",
        "nhs_number",
        "postcode",
        "post_is_safe",
        "phone",
        "voicemail_is_safe",
        "email",
        "lives_with",
        "first_language",
        "allergy_state",
        "allergies",
        "staff_safety",
        "stage",
        "referral_source",
        "referrer",
        "referral_reason",
        "legal_status",
        "under_investigation",
    ),
    *_maybe("birth_date", "referred_on", "no_order_confirmed_on"),
    Column("letter_point_size", Integer, nullable=False),
    Column("lead_id", Text, ForeignKey("staff.id"), nullable=True),
    *_json("address", "contacts"),
    *_added_text(
        "birth_date_in_part",
        "correspondence_postcode",
        "referral_agency",
        "index_period",
        "relationship_class",
        "case_holder",
        "investigation_checked_by",
    ),
    *(
        Column(name, Text, nullable=False, server_default=default)
        for name, default in (
            ("nhs_number_status", "not known"),
            ("address_kind", "Home"),
            ("text_is_safe", "not asked"),
            ("interpreter", "not asked"),
            ("alert_state", "not recorded"),
        )
    ),
    *_added_json("past_addresses", "correspondence_address", "other_phones", "communication_needs", "index_behaviours"),
    *_maybe("case_holder_agreed_on", "investigation_checked_on"),
    Column("episode", Integer, nullable=False, server_default="1"),
    Column("merged_into", Text, ForeignKey("clients.id"), nullable=True),
]
clients = Table(
    "clients",
    metadata,
    *_OF_A_CLIENT,
    *_added_since(Client, _OF_A_CLIENT),
    # Not facts but keys made from the names, so that similar ones are found without reading everybody.
    *_added_text("similarity", "plain_names", "sounds"),
    Index("ix_clients_family_name", "family_name"),
    Index("ix_clients_similarity", "similarity"),
    Index("ix_clients_lead_id", "lead_id"),
    Index("ix_clients_merged_into", "merged_into"),
)

episodes = Table(
    "episodes",
    metadata,
    _key(),
    _client(),
    Column("number", Integer, nullable=False),
    *_text("referral_source", "referral_agency", "referrer", "referral_reason", "legal_status", "ended_because"),
    *_json("index_behaviours"),
    *_maybe("referred_on", "ended_on"),
    Column("lead_id", Text, ForeignKey("staff.id"), nullable=True),
)

agencies = Table(
    "agencies",
    metadata,
    _key(),
    *_text("kind", "organisation", "person", "role", "postcode", "phone", "email", "notes"),
    *_json("address"),
    *_flag("is_offered"),
    *_maybe("merged_into", "ended_on"),
)

covers = Table(
    "covers",
    metadata,
    _key(),
    Column("absent_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("covered_by", Text, ForeignKey("staff.id"), nullable=False),
    *_text("first_day", "last_day", "reason"),
)

appointments = Table(
    "appointments",
    metadata,
    _key(),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True, index=True),
    Column("staff_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("on", Text, nullable=False, index=True),
    *_text("starts", "purpose", "location", "zone"),
    Column("minutes", Integer, nullable=False, server_default="50"),
    Column("with_staff_id", Text, nullable=True),
    *(Column(name, Text, nullable=False, server_default="") for name in ("outcome", "acknowledged")),
    *_added_text("place", "cancelled_because"),
)

documents = Table(
    "documents",
    metadata,
    _key(),
    _client(),
    *_text("title", "kind", "received_on", "source", "media_type", "sha256", "added_by_name", "added_at"),
    Column("added_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("size", Integer, nullable=False),
)

consultations = Table(
    "consultations",
    metadata,
    _key(),
    *_text(
        "held_on",
        "agency",
        "asked_by",
        "reference",
        "question",
        "advice",
        "who_will_act",
        "lawful_basis",
        "author_name",
        "written_at",
    ),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("minutes", Integer, nullable=True),
)

document_files = Table(
    "document_files",
    metadata,
    Column("id", Text, ForeignKey("documents.id"), primary_key=True),
    _client(),
    Column("content", LargeBinary, nullable=False),
)

session_notes = Table(
    "session_notes",
    metadata,
    _key(),
    _client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text(
        "author_name",
        "starts",
        "ends",
        "mode",
        "location",
        "narrative",
        "plan",
        "contact_details",
        "what_would_change",
        "told_to",
        "late_reason",
    ),
    *_maybe("held_on", "attendance", "contact_since", "risk_change", "signed_at"),
    Column("session_number", Integer, nullable=True),
    *_added_json("readers"),
)

addenda = Table(
    "addenda",
    metadata,
    _key(),
    _client(),
    Column("note_id", Text, ForeignKey("session_notes.id"), nullable=False, index=True),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("author_name", "text", "signed_at"),
)

goals = Table(
    "goals",
    metadata,
    _key(),
    _client(),
    *_text("title", "own_words", "domain", "close_reason"),
    Column("number", Integer, nullable=False),
    Column("importance", Integer, nullable=False),
    Column("difficulty", Integer, nullable=False),
    Column("starting_level", Integer, nullable=False),
    *_json("level_descriptions"),
    *_maybe("agreed_on", "review_due", "closed_on"),
)

goal_reviews = Table(
    "goal_reviews",
    metadata,
    _key(),
    _client(),
    Column("reviewer_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("reviewer_name", "reviewed_on", "comment"),
    *_json("ratings"),
)

court_orders = Table(
    "court_orders",
    metadata,
    _key(),
    _client(),
    *_text(
        "instrument",
        "statute_basis",
        "court",
        "order_number",
        "case_number",
        "served_how",
        "expiry",
        "expiry_as_written",
        "source",
        "verified_by",
    ),
    *_maybe("made_on", "starts_on", "served_on", "expires_on", "verified_on", "returns_on"),
    *_added_text("ends_at", "officer", "offence"),
    Column("confidence", Text, nullable=False, server_default="not judged"),
    *(
        Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())
        for name in ("replaces_interim", "notifies_elsewhere")
    ),
    Column("without_notice", Boolean(create_constraint=False), nullable=False, server_default=false()),
    *_flag("expiry_is_clear"),
)


def _order() -> Column[str]:
    return Column("order_id", Text, ForeignKey("court_orders.id"), nullable=False, index=True)


conditions = Table(
    "conditions",
    metadata,
    _key(),
    _client(),
    _order(),
    *_text("number_on_face", "category", "polarity", "verbatim", "plain_reading", "place", "closed_because"),
    *_json("protected", "exceptions"),
    Column("metres", Integer, nullable=True),
    Column("zone_mode", Text, nullable=False, server_default=""),
    *(Column(name, JSON, nullable=False, server_default="[]") for name in ("channels", "windows")),
    *_maybe("starts_on", "closed_on", "ends_on", "due_on", "done_on"),
    *_flag("opened_by_variation", "may_print_to_client"),
    Column("wording_is_unclear", Boolean(create_constraint=False), nullable=False, server_default=false()),
    *_added_text("place_kind", "map_page", "plain_by", "done_how", "struck_out", "corrects"),
    *_maybe("plain_on"),
)

protected_people = Table(
    "protected_people",
    metadata,
    _key(),
    _client(),
    _order(),
    *_text("label", "relationship", "name", "address", "phone"),
    *(Column(name, Text, nullable=False, server_default="") for name in ("email", "workplace", "school", "vehicle")),
    *_json("also_known_as"),
    *_flag("is_child", "anonymised"),
    *(Column(name, Text, nullable=False, server_default="not asked") for name in ("knows_name", "knows_address")),
    *_added_text("advocate", "replaces", "handles", "circle", "sealed", "sealed_key"),
    Column("traces", LargeBinary, nullable=False, server_default=text("x''")),
    Column("traces_version", Integer, nullable=False, server_default="1"),
)

order_events = Table(
    "order_events",
    metadata,
    _key(),
    _client(),
    _order(),
    *_text("kind", "on", "details"),
    *_added_text("new_end_as_written", "recorded_by", "about", "granted_by"),
    *_maybe("new_end"),
)

sealed_letters = Table(
    "sealed_letters",
    metadata,
    _key(),
    _client(),
    Column("signer_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("signed_at", "pdf_sha256"),
    *_json("letter", "standing"),
    Column("pages", Integer, nullable=False),
)

prepared_letters = Table(
    "prepared_letters",
    metadata,
    _key(),
    _client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("author_name", "profession", "signed_at"),
    *_json("letter"),
)

letter_pdfs = Table(
    "letter_pdfs",
    metadata,
    _key(),
    _client(),
    Column("pdf", LargeBinary, nullable=False),
)

case_entries = Table(
    "case_entries",
    metadata,
    _key(),
    _client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("kind", Text, nullable=False, index=True),
    *_text("author_name", "written_at", "happened_on", "about"),
    *_flag("may_print_to_client"),
    *_json("fields"),
)

marks_in_error = Table(
    "marks_in_error",
    metadata,
    _key(),
    _client(),
    *_text("subject", "reason", "written_again_in", "marked_by_name", "marked_at"),
    Column("subject_id", Text, nullable=False, unique=True),
    Column("marked_by", Text, ForeignKey("staff.id"), nullable=False),
)

countersignatures_due = Table(
    "countersignatures_due",
    metadata,
    Column("id", Text, ForeignKey("session_notes.id"), primary_key=True),
    _client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    *_text("asked_at"),
)

countersignatures = Table(
    "countersignatures",
    metadata,
    _key(),
    Column("note_id", Text, ForeignKey("session_notes.id"), nullable=False, index=True),
    _client(),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("supervisor_name", "comment", "signed_at"),
)

print_register = Table(
    "print_register",
    metadata,
    _key(),
    _client(),
    Column("letter_id", Text, ForeignKey("sealed_letters.id"), nullable=False, index=True),
    Column("printed_by", Text, ForeignKey("staff.id"), nullable=False),
    *_text("printed_at", "printer", "pdf_sha256"),
    Column("copies", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    *_flag("is_reprint"),
    *_added_text("recipient"),
    Column("what", Text, nullable=False, server_default="letter"),
    *(
        Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())
        for name in ("outside", "both_sides")
    ),
)

letter_templates = Table(
    "letter_templates",
    metadata,
    _key(),
    *_text("kind_key", "subject", "opening", "body", "sign_off", "written_by_name", "written_at"),
    Column("written_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("version", Integer, nullable=False),
)

snippets = Table(
    "snippets",
    metadata,
    _key(),
    *_text("title", "words", "written_by_name"),
    Column("written_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("is_offered", Boolean(create_constraint=False), nullable=False, server_default=true()),
)

letter_events = Table(
    "letter_events",
    metadata,
    _key(),
    _client(),
    Column("letter_id", Text, ForeignKey("sealed_letters.id"), nullable=False, index=True),
    Column("recorded_by", Text, ForeignKey("staff.id"), nullable=False),
    *_text("kind", "details", "recorded_by_name", "recorded_at"),
)

signatures = Table(
    "signatures",
    metadata,
    _key(),
    Column("signer_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("subject_id", Text, nullable=False, index=True),
    *_text(
        "subject",
        "signer_name",
        "profession",
        "registration",
        "signed_at",
        "journal_head",
        "signed_text",
        "value",
        "certificate_pem",
    ),
)

drafts = Table(
    "drafts",
    metadata,
    _key(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True, index=True),
    *_text("kind", "author_name", "subject_id", "begun_at", "saved_at"),
    *_json("body"),
)

discarded_drafts = Table(
    "discarded_drafts",
    metadata,
    _key(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True),
    *_text("kind", "author_name", "subject_id", "begun_at", "saved_at", "discarded_at"),
    *_json("body"),
)

cleared_pages = Table(
    "cleared_pages",
    metadata,
    _key(),
    _client(),
    Column("document_id", Text, ForeignKey("documents.id"), nullable=False, index=True),
    Column("cleared_by", Text, ForeignKey("staff.id"), nullable=False),
    *_text("cleared_by_name", "cleared_at"),
    Column("page", Integer, nullable=False),
    Column("boxes", Integer, nullable=False),
    Column("picture", LargeBinary, nullable=False),
)

entry_countersignatures = Table(
    "entry_countersignatures",
    metadata,
    _key(),
    _client(),
    Column("entry_id", Text, ForeignKey("case_entries.id"), nullable=False, index=True),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False),
    *_text("supervisor_name", "signed_at"),
)

word_answers = Table(
    "word_answers",
    metadata,
    _key(),
    _client(),
    Column("answered_by", Text, ForeignKey("staff.id"), nullable=False),
    *_text("key", "said", "told", "answered_by_name", "answered_at"),
)

older_copies = Table(
    "older_copies",
    metadata,
    _key(),
    *_text("what", "place", "made_at", "destroyed_by"),
    *_maybe("destroyed_on"),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    *_text(
        "id",
        "at",
        "logical_clock",
        "device_id",
        "actor_id",
        "actor_name",
        "action",
        "subject",
        "subject_id",
        "reason",
        "previous_hash",
        "hash",
    ),
    Column("client_id", Text, nullable=True, index=True),
    *_json("changes"),
)

_OF_A_KIND = {one.table: one.written for one in KINDS}
# Rows of these are written once. Triggers in the file refuse to change or delete them, whoever holds it open.
NEVER_CHANGED = tuple(one for one in metadata.tables.values() if _OF_A_KIND.get(one.name) is Written.ONCE)
# Rows of these may change but never vanish.
NEVER_DELETED = (
    store,
    device,
    *(one for one in metadata.tables.values() if _OF_A_KIND.get(one.name) is Written.KEPT),
)
