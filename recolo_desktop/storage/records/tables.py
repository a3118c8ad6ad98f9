"""The tables as they are now. Column names are the field names of the values they hold."""

from typing import Any

from sqlalchemy import JSON, Boolean, Column, ForeignKey, Index, Integer, LargeBinary, Table, Text, false, text, true

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.basics.record_kind import Written
from recolo_desktop.storage.records import columns, tables_of_notes, tables_of_team
from recolo_desktop.storage.records.columns import (
    added_json,
    added_since,
    added_text,
    flags,
    json,
    key,
    maybe,
    of_a_client,
    text_columns,
)

metadata = columns.metadata
goals, session_notes = tables_of_notes.goals, tables_of_notes.session_notes  # the tables of notes stand in it too
store, staff, device = tables_of_team.store, tables_of_team.staff, tables_of_team.device  # and those of the team

_OF_A_CLIENT: list[Column[Any]] = [
    key(),
    *text_columns(
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
    *maybe("birth_date", "referred_on", "no_order_confirmed_on"),
    Column("letter_point_size", Integer, nullable=False),
    Column("lead_id", Text, ForeignKey("staff.id"), nullable=True),
    *json("address", "contacts"),
    *added_text(
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
    *added_json("past_addresses", "correspondence_address", "other_phones", "communication_needs", "index_behaviours"),
    *maybe("case_holder_agreed_on", "investigation_checked_on"),
    Column("episode", Integer, nullable=False, server_default="1"),
    Column("merged_into", Text, ForeignKey("clients.id"), nullable=True),
]
clients = Table(
    "clients",
    metadata,
    *_OF_A_CLIENT,
    *added_since(Client, _OF_A_CLIENT),
    # Not facts but keys made from the names, so that similar ones are found without reading everybody.
    *added_text("similarity", "plain_names", "sounds"),
    Index("ix_clients_family_name", "family_name"),
    Index("ix_clients_similarity", "similarity"),
    Index("ix_clients_lead_id", "lead_id"),
    Index("ix_clients_merged_into", "merged_into"),
)

episodes = Table(
    "episodes",
    metadata,
    key(),
    of_a_client(),
    Column("number", Integer, nullable=False),
    *text_columns("referral_source", "referral_agency", "referrer", "referral_reason", "legal_status", "ended_because"),
    *json("index_behaviours"),
    *maybe("referred_on", "ended_on"),
    Column("lead_id", Text, ForeignKey("staff.id"), nullable=True),
)

agencies = Table(
    "agencies",
    metadata,
    key(),
    *text_columns("kind", "organisation", "person", "role", "postcode", "phone", "email", "notes"),
    *json("address"),
    *flags("is_offered"),
    *maybe("merged_into", "ended_on"),
)

covers = Table(
    "covers",
    metadata,
    key(),
    Column("absent_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("covered_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("first_day", "last_day", "reason"),
)

appointments = Table(
    "appointments",
    metadata,
    key(),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True, index=True),
    Column("staff_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("on", Text, nullable=False, index=True),
    *text_columns("starts", "purpose", "location", "zone"),
    Column("minutes", Integer, nullable=False, server_default="50"),
    Column("with_staff_id", Text, nullable=True),
    *(Column(name, Text, nullable=False, server_default="") for name in ("outcome", "acknowledged")),
    *added_text("place", "cancelled_because"),
)

documents = Table(
    "documents",
    metadata,
    key(),
    of_a_client(),
    *text_columns("title", "kind", "received_on", "source", "media_type", "sha256", "added_by_name", "added_at"),
    Column("added_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("size", Integer, nullable=False),
)

consultations = Table(
    "consultations",
    metadata,
    key(),
    *text_columns(
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
    of_a_client(),
    Column("content", LargeBinary, nullable=False),
)

court_orders = Table(
    "court_orders",
    metadata,
    key(),
    of_a_client(),
    *text_columns(
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
    *maybe("made_on", "starts_on", "served_on", "expires_on", "verified_on", "returns_on"),
    *added_text("ends_at", "officer", "offence"),
    Column("confidence", Text, nullable=False, server_default="not judged"),
    *(
        Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())
        for name in ("replaces_interim", "notifies_elsewhere")
    ),
    Column("without_notice", Boolean(create_constraint=False), nullable=False, server_default=false()),
    *flags("expiry_is_clear"),
)


def _order() -> Column[str]:
    return Column("order_id", Text, ForeignKey("court_orders.id"), nullable=False, index=True)


conditions = Table(
    "conditions",
    metadata,
    key(),
    of_a_client(),
    _order(),
    *text_columns("number_on_face", "category", "polarity", "verbatim", "plain_reading", "place", "closed_because"),
    *json("protected", "exceptions"),
    Column("metres", Integer, nullable=True),
    Column("zone_mode", Text, nullable=False, server_default=""),
    *(Column(name, JSON, nullable=False, server_default="[]") for name in ("channels", "windows")),
    *maybe("starts_on", "closed_on", "ends_on", "due_on", "done_on"),
    *flags("opened_by_variation", "may_print_to_client"),
    Column("wording_is_unclear", Boolean(create_constraint=False), nullable=False, server_default=false()),
    *added_text("place_kind", "map_page", "plain_by", "done_how", "struck_out", "corrects"),
    *maybe("plain_on"),
)

protected_people = Table(
    "protected_people",
    metadata,
    key(),
    of_a_client(),
    _order(),
    *text_columns("label", "relationship", "name", "address", "phone"),
    *(Column(name, Text, nullable=False, server_default="") for name in ("email", "workplace", "school", "vehicle")),
    *json("also_known_as"),
    *flags("is_child", "anonymised"),
    *(Column(name, Text, nullable=False, server_default="not asked") for name in ("knows_name", "knows_address")),
    *added_text("advocate", "replaces", "handles", "circle", "sealed", "sealed_key"),
    Column("traces", LargeBinary, nullable=False, server_default=text("x''")),
    Column("traces_version", Integer, nullable=False, server_default="1"),
)

order_events = Table(
    "order_events",
    metadata,
    key(),
    of_a_client(),
    _order(),
    *text_columns("kind", "on", "details"),
    *added_text("new_end_as_written", "recorded_by", "about", "granted_by"),
    *maybe("new_end"),
)

sealed_letters = Table(
    "sealed_letters",
    metadata,
    key(),
    of_a_client(),
    Column("signer_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("signed_at", "pdf_sha256"),
    *json("letter", "standing"),
    Column("pages", Integer, nullable=False),
)

prepared_letters = Table(
    "prepared_letters",
    metadata,
    key(),
    of_a_client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("author_name", "profession", "signed_at"),
    *json("letter"),
)

letter_pdfs = Table(
    "letter_pdfs",
    metadata,
    key(),
    of_a_client(),
    Column("pdf", LargeBinary, nullable=False),
)

case_entries = Table(
    "case_entries",
    metadata,
    key(),
    of_a_client(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("kind", Text, nullable=False, index=True),
    *text_columns("author_name", "written_at", "happened_on", "about"),
    *flags("may_print_to_client"),
    *json("fields"),
)

marks_in_error = Table(
    "marks_in_error",
    metadata,
    key(),
    of_a_client(),
    *text_columns("subject", "reason", "written_again_in", "marked_by_name", "marked_at"),
    Column("subject_id", Text, nullable=False, unique=True),
    Column("marked_by", Text, ForeignKey("staff.id"), nullable=False),
)

print_register = Table(
    "print_register",
    metadata,
    key(),
    of_a_client(),
    Column("letter_id", Text, ForeignKey("sealed_letters.id"), nullable=False, index=True),
    Column("printed_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("printed_at", "printer", "pdf_sha256"),
    Column("copies", Integer, nullable=False),
    Column("pages", Integer, nullable=False),
    *flags("is_reprint"),
    *added_text("recipient"),
    Column("what", Text, nullable=False, server_default="letter"),
    *(
        Column(name, Boolean(create_constraint=False), nullable=False, server_default=false())
        for name in ("outside", "both_sides")
    ),
)

letter_templates = Table(
    "letter_templates",
    metadata,
    key(),
    *text_columns("kind_key", "subject", "opening", "body", "sign_off", "written_by_name", "written_at"),
    Column("written_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("version", Integer, nullable=False),
)

snippets = Table(
    "snippets",
    metadata,
    key(),
    *text_columns("title", "words", "written_by_name"),
    Column("written_by", Text, ForeignKey("staff.id"), nullable=False),
    Column("is_offered", Boolean(create_constraint=False), nullable=False, server_default=true()),
)

letter_events = Table(
    "letter_events",
    metadata,
    key(),
    of_a_client(),
    Column("letter_id", Text, ForeignKey("sealed_letters.id"), nullable=False, index=True),
    Column("recorded_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("kind", "details", "recorded_by_name", "recorded_at"),
)

signatures = Table(
    "signatures",
    metadata,
    key(),
    Column("signer_id", Text, ForeignKey("staff.id"), nullable=False),
    Column("subject_id", Text, nullable=False, index=True),
    *text_columns(
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
    key(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True, index=True),
    *text_columns("kind", "author_name", "subject_id", "begun_at", "saved_at"),
    *json("body"),
)

discarded_drafts = Table(
    "discarded_drafts",
    metadata,
    key(),
    Column("author_id", Text, ForeignKey("staff.id"), nullable=False, index=True),
    Column("client_id", Text, ForeignKey("clients.id"), nullable=True),
    *text_columns("kind", "author_name", "subject_id", "begun_at", "saved_at", "discarded_at"),
    *json("body"),
)

cleared_pages = Table(
    "cleared_pages",
    metadata,
    key(),
    of_a_client(),
    Column("document_id", Text, ForeignKey("documents.id"), nullable=False, index=True),
    Column("cleared_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("cleared_by_name", "cleared_at"),
    Column("page", Integer, nullable=False),
    Column("boxes", Integer, nullable=False),
    Column("picture", LargeBinary, nullable=False),
)

entry_countersignatures = Table(
    "entry_countersignatures",
    metadata,
    key(),
    of_a_client(),
    Column("entry_id", Text, ForeignKey("case_entries.id"), nullable=False, index=True),
    Column("supervisor_id", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("supervisor_name", "signed_at"),
)

word_answers = Table(
    "word_answers",
    metadata,
    key(),
    of_a_client(),
    Column("answered_by", Text, ForeignKey("staff.id"), nullable=False),
    *text_columns("key", "said", "told", "answered_by_name", "answered_at"),
)

journal = Table(
    "journal",
    metadata,
    Column("seq", Integer, primary_key=True),
    *text_columns(
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
    *json("changes"),
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
