"""Every kind of thing that is kept, said once: how it may be written, by which lines, who reads it, where it shows.

Tables, triggers, the check of the state against the journal, the search, backups and the timeline all follow from here.
"""

from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.case_entry import CaseEntry, EntryCountersignature, MarkedInError
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.consultation import Consultation
from recolo_desktop.domain.clients.episode import Episode
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.letter import LetterEvent, LetterPdf, Printing, SealedLetter
from recolo_desktop.domain.letters.letter_template import LetterTemplate, Snippet
from recolo_desktop.domain.letters.prepared_letter import PreparedLetter
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, ProtectedPerson
from recolo_desktop.domain.protection.word_answer import WordAnswer
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.records.document import ClearedPage, Document, DocumentFile
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import Action, JournalEntry
from recolo_desktop.domain.records.older_copy import OlderCopy
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.services.basics.kinds_of_notes import KINDS_OF_NOTES
from recolo_desktop.services.basics.record_kind import RecordKind, Written


def _by(*actions: Action) -> frozenset[Action]:
    return frozenset(actions)


_OF_A_COLLEAGUE = _by(
    Action.DATA_KEY_CHANGED, Action.STAFF_ADDED, Action.STAFF_CHANGED, Action.STAFF_RETIRED, Action.STORE_CREATED,
    Action.UNLOCKED
)  # fmt: skip
_OF_A_CLIENT = _by(
    Action.CLIENT_CHANGED, Action.CLIENT_REGISTERED, Action.ENTRY_WRITTEN, Action.FILES_MERGED,
    Action.FILES_SEPARATED, Action.MARKED_IN_ERROR, Action.NO_ORDER_CONFIRMED, Action.ORDER_RECORDED,
    Action.REFERRED_AGAIN
)  # fmt: skip
_OF_AN_APPOINTMENT = _by(
    Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_CANCELLED, Action.APPOINTMENT_COMPARED, Action.APPOINTMENT_MOVED,
    Action.ATTENDANCE_RECORDED
)  # fmt: skip
_OF_A_SIGNATURE = _by(
    Action.ADDENDUM_SIGNED, Action.LETTER_PREPARED, Action.LETTER_SIGNED, Action.NOTE_COUNTERSIGNED,
    Action.GOAL_REVIEW_SIGNED, Action.NOTE_SIGNED, Action.REVIEW_ADDED_TO, Action.SCORE_SIGNED
)  # fmt: skip
_LATER_OF_A_CONDITION = frozenset(
    {"closed_on", "closed_because", "struck_out", "plain_reading", "plain_by", "plain_on", "done_on", "done_how"}
)

KINDS: tuple[RecordKind, ...] = (
    RecordKind(
        StaffMember,
        "staff",
        "colleagues",
        Written.KEPT,
        _OF_A_COLLEAGUE,
        counted=True,
    ),
    RecordKind(TeamSettings, "team_settings", "team settings", Written.KEPT, _by(Action.SETTINGS_CHANGED)),
    RecordKind(Backup, "backups", "backups", Written.ONCE, _by(Action.BACKUP_MADE), travels=False),
    RecordKind(
        ServiceIdentity,
        "service_identities",
        "versions of the letterhead",
        Written.ONCE,
        _by(Action.LETTERHEAD_CHANGED, Action.STORE_CREATED),
    ),
    RecordKind(
        Client,
        "clients",
        "client files",
        Written.KEPT,
        _OF_A_CLIENT,
        counted=True,
    ),
    RecordKind(Episode, "episodes", "earlier episodes", Written.ONCE, _by(Action.REFERRED_AGAIN), on_timeline=True),
    RecordKind(
        Agency,
        "agencies",
        "entries of the directory",
        Written.KEPT,
        _by(Action.AGENCIES_MERGED, Action.AGENCY_ADDED, Action.AGENCY_CHANGED),
    ),
    RecordKind(Cover, "covers", "covers", Written.KEPT, _by(Action.COVER_ARRANGED, Action.COVER_ENDED)),
    RecordKind(
        Appointment,
        "appointments",
        "appointments",
        Written.KEPT,
        _OF_AN_APPOINTMENT,
        counted=True,
        on_timeline=True,
    ),
    *KINDS_OF_NOTES,
    RecordKind(Document, "documents", "documents", Written.ONCE, _by(Action.DOCUMENT_KEPT), right=Right.READ_NOTES),
    RecordKind(
        Consultation,
        "consultations",
        "consultations",
        Written.ONCE,
        _by(Action.CONSULTATION_WRITTEN),
        right=Right.READ_NOTES,
    ),
    RecordKind(
        DocumentFile,
        "document_files",
        "files of documents",
        Written.ONCE,
        _by(Action.DOCUMENT_KEPT),
        right=Right.READ_NOTES,
    ),
    RecordKind(
        CaseEntry,
        "case_entries",
        "entries",
        Written.ONCE,
        _by(Action.ENTRY_WRITTEN, Action.MARKED_IN_ERROR),
        right=Right.READ_NOTES,
        searched_as="case_entries",
        on_timeline=True,
    ),
    RecordKind(
        MarkedInError, "marks_in_error", "marks in error", Written.ONCE, _by(Action.MARKED_IN_ERROR), on_timeline=True
    ),
    RecordKind(
        CourtOrder,
        "court_orders",
        "court orders",
        Written.KEPT,
        _by(Action.ORDER_RECORDED),
        later=frozenset(),
        right=Right.READ_CONDITIONS,
        searched_as="court_orders",
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        Condition,
        "conditions",
        "conditions of orders",
        Written.KEPT,
        _by(Action.CONDITION_NOTED, Action.ORDER_CORRECTED, Action.ORDER_RECORDED, Action.ORDER_VARIED),
        later=_LATER_OF_A_CONDITION,
        right=Right.READ_CONDITIONS,
        counted=True,
    ),
    RecordKind(
        ProtectedPerson,
        "protected_people",
        "protected people",
        Written.ONCE,
        _by(Action.ORDER_RECORDED, Action.PROTECTED_PERSON_RECORDED),
        right=Right.SEE_PROTECTED_PEOPLE,
    ),
    RecordKind(
        OrderEvent,
        "order_events",
        "events of orders",
        Written.ONCE,
        _by(Action.ORDER_CORRECTED, Action.ORDER_EVENT, Action.ORDER_RECORDED, Action.ORDER_VARIED),
        on_timeline=True,
    ),
    RecordKind(
        PreparedLetter,
        "prepared_letters",
        "letters signed by who prepared them",
        Written.ONCE,
        _by(Action.LETTER_PREPARED),
        right=Right.READ_EVERY_LETTER,
    ),
    RecordKind(
        SealedLetter,
        "sealed_letters",
        "sealed letters",
        Written.ONCE,
        _by(Action.LETTER_SIGNED),
        right=Right.READ_NOTES,
        searched_as="letters",
        counted=True,
        on_timeline=True,
    ),
    RecordKind(
        LetterPdf,
        "letter_pdfs",
        "pages of sealed letters",
        Written.ONCE,
        _by(Action.LETTER_SIGNED),
        right=Right.PRINT_LETTERS,
    ),
    RecordKind(
        Printing,
        "print_register",
        "lines of the print register",
        Written.ONCE,
        _by(Action.LETTER_PRINTED),
        on_timeline=True,
    ),
    RecordKind(
        LetterEvent, "letter_events", "events of letters", Written.ONCE, _by(Action.LETTER_EVENT), on_timeline=True
    ),
    RecordKind(LetterTemplate, "letter_templates", "templates", Written.ONCE, _by(Action.TEMPLATE_CHANGED)),
    RecordKind(Snippet, "snippets", "passages", Written.KEPT, _by(Action.SNIPPET_KEPT)),
    RecordKind(
        Signature,
        "signatures",
        "signatures",
        Written.ONCE,
        _OF_A_SIGNATURE,
    ),
    RecordKind(Draft, "drafts", "unfinished drafts", Written.FREE, counted=True, travels=False),
    RecordKind(DiscardedDraft, "discarded_drafts", "deleted drafts", Written.FREE, travels=False),
    RecordKind(ClearedPage, "cleared_pages", "cleared pages", Written.ONCE, _by(Action.PAGE_CLEARED)),
    RecordKind(
        EntryCountersignature,
        "entry_countersignatures",
        "countersignatures of entries",
        Written.ONCE,
        _by(Action.ENTRY_COUNTERSIGNED),
    ),
    RecordKind(
        OlderCopy,
        "older_copies",
        "older copies",
        Written.KEPT,
        _by(Action.OLDER_COPIES_NAMED, Action.OLDER_COPY_DESTROYED),
        travels=False,
    ),
    RecordKind(
        WordAnswer,
        "word_answers",
        "answers about words",
        Written.ONCE,
        _by(Action.WORD_ANSWERED),
        right=Right.SEE_PROTECTED_PEOPLE,
    ),
    RecordKind(JournalEntry, "journal", "lines of the journal", Written.ONCE, counted=True),
)
KIND_OF: dict[type, RecordKind] = {one.of: one for one in KINDS}
