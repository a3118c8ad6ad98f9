"""Rows to values and back: one converter for every kind, because columns are named as fields."""

from collections.abc import Mapping
from typing import Any, TypeVar

from sqlalchemy import Table

from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.case_entry import CaseEntry, EntryCountersignature, MarkedInError
from recolo_desktop.domain.clients.client import Client, similarity_key
from recolo_desktop.domain.clients.consultation import Consultation
from recolo_desktop.domain.clients.episode import Episode
from recolo_desktop.domain.clients.finding_clients import both_ways, sounds_of
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.letter import LetterEvent, LetterPdf, Printing, SealedLetter
from recolo_desktop.domain.letters.letter_template import LetterTemplate, Snippet
from recolo_desktop.domain.letters.prepared_letter import PreparedLetter
from recolo_desktop.domain.notes.goal import Goal, GoalReview
from recolo_desktop.domain.notes.session_note import Addendum, Countersignature, CountersignatureDue, SessionNote
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, ProtectedPerson
from recolo_desktop.domain.protection.word_answer import WordAnswer
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.records.document import ClearedPage, Document, DocumentFile
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import JournalEntry
from recolo_desktop.domain.records.older_copy import OlderCopy
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.storage.records import tables

Value = TypeVar("Value")

TABLE_OF: dict[type, Table] = {
    StaffMember: tables.staff,
    TeamSettings: tables.team_settings,
    Backup: tables.backups,
    ServiceIdentity: tables.service_identities,
    Client: tables.clients,
    Episode: tables.episodes,
    Agency: tables.agencies,
    Cover: tables.covers,
    Appointment: tables.appointments,
    SessionNote: tables.session_notes,
    Addendum: tables.addenda,
    Document: tables.documents,
    Consultation: tables.consultations,
    DocumentFile: tables.document_files,
    CaseEntry: tables.case_entries,
    MarkedInError: tables.marks_in_error,
    CountersignatureDue: tables.countersignatures_due,
    Countersignature: tables.countersignatures,
    Goal: tables.goals,
    GoalReview: tables.goal_reviews,
    CourtOrder: tables.court_orders,
    Condition: tables.conditions,
    ProtectedPerson: tables.protected_people,
    OrderEvent: tables.order_events,
    PreparedLetter: tables.prepared_letters,
    SealedLetter: tables.sealed_letters,
    LetterPdf: tables.letter_pdfs,
    Printing: tables.print_register,
    LetterEvent: tables.letter_events,
    LetterTemplate: tables.letter_templates,
    Snippet: tables.snippets,
    Signature: tables.signatures,
    Draft: tables.drafts,
    DiscardedDraft: tables.discarded_drafts,
    ClearedPage: tables.cleared_pages,
    EntryCountersignature: tables.entry_countersignatures,
    OlderCopy: tables.older_copies,
    WordAnswer: tables.word_answers,
    JournalEntry: tables.journal,
}


def to_row(value: Any) -> dict[str, Any]:
    """The columns of a value, with keys that are made from it."""
    row = frozen(value)
    if isinstance(value, StaffMember):
        del row["withheld"]  # what a sitting knows, not what is stored of a person
    if isinstance(value, Client):
        names = f"{value.family_name} {value.given_names} {value.preferred_name}"
        row["similarity"] = "|".join(similarity_key(value))
        row["plain_names"], row["sounds"] = " ".join(both_ways(names)), sounds_of(names)
    return row


def to_value(kind: type[Value], row: Mapping[str, Any]) -> Value:
    """The value that a row holds."""
    return thawed(kind, row)
