"""The journal: who did what, when, on which laptop, and what changed from what to what."""

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from recolo_desktop.domain.basics.canonical import canonical_text, digest, plain
from recolo_desktop.domain.basics.ids import OwnName

GENESIS = "0" * 64
RESTRICTED = {"restricted": True}


class Action(StrEnum):
    """What was done, in the past tense."""

    STORE_CREATED = "store created"
    STAFF_ADDED = "colleague added"
    STAFF_CHANGED = "colleague's details changed"
    STAFF_RETIRED = "colleague retired"
    PASSPHRASE_CHANGED = "passphrase changed"  # noqa: S105  (the name of an action)
    RECOVERY_KEY_CHANGED = "recovery key changed"
    DATA_KEY_CHANGED = "data key changed"
    OLDER_COPIES_NAMED = "copies that former keys open named"
    OLDER_COPY_DESTROYED = "copy that former keys open said to be destroyed"
    TIME_TRUSTED = "trusted time set"
    SETTINGS_CHANGED = "team settings changed"
    BACKUP_MADE = "backup made"
    RESTORED = "restored from a backup"
    JOURNAL_FAULT_FOUND = "fault in the journal found"
    DAMAGE_FOUND = "damaged page found"
    JOURNAL_READ = "journal read"
    JOURNAL_EXPORTED = "journal printed or exported"
    UNLOCKED = "unlocked"
    UNSAFE_PLACE = "opened where the records should not lie"
    LOCKED = "locked"
    CLIENT_REGISTERED = "client registered"
    RECORD_OPENED = "record opened"
    CLIENT_CHANGED = "client file changed"
    APPOINTMENT_COMPARED = "appointment compared with the order again"
    APPOINTMENT_BOOKED = "appointment booked"
    APPOINTMENT_MOVED = "appointment moved"
    APPOINTMENT_CANCELLED = "appointment cancelled"
    DRAFT_BEGUN = "draft begun"
    DRAFT_DISCARDED = "draft discarded"
    NOTE_SIGNED = "session note signed"
    ADDENDUM_SIGNED = "addendum signed"
    ENTRY_WRITTEN = "entry written"
    MARKED_IN_ERROR = "marked as an error"
    TIMELINE_PRINTED = "timeline printed"
    NOTES_PRINTED = "notes printed"
    ROOM_VIEW = "shown in the room"
    DOCUMENT_KEPT = "document kept"
    DOCUMENT_SHOWN = "document shown"
    PAGE_CLEARED = "page of a document cleared for others"
    ENTRY_COUNTERSIGNED = "entry countersigned"
    CALENDAR_EXPORTED = "calendar exported"
    ATTENDANCE_RECORDED = "attendance recorded"
    CONSULTATION_WRITTEN = "consultation written"
    SCORE_ENTERED = "score of a measure entered"
    SCORE_SIGNED = "score of a measure signed"
    RATING_ADDED = "own rating added"
    RATING_ENDED = "own rating ended"
    NOTE_COUNTERSIGNED = "session note countersigned"
    GOAL_SET = "goal set"
    GOAL_CHANGED = "goal changed"
    GOALS_REVIEWED = "goals reviewed"
    GOAL_REVIEW_SIGNED = "goal review signed"
    REVIEW_ADDED_TO = "added to a goal review"
    WEEK_KEPT = "week of time use kept"
    PROBLEMS_RATED = "problems of daily life rated"
    ORDER_RECORDED = "order recorded"
    ORDER_VARIED = "order variation recorded"
    ORDER_EVENT = "order event recorded"
    ORDER_CORRECTED = "typing slip in a condition corrected"
    ORDER_PRINTED = "order printed"
    CONDITION_NOTED = "team's reading of a condition recorded"
    NO_ORDER_CONFIRMED = "no order confirmed"
    PROTECTED_PERSON_RECORDED = "protected person added or changed"
    PROTECTED_PERSON_SHOWN = "protected person shown"
    CHECK_FOUND_SOMETHING = "letter check found something"
    CHECK_ANSWERED = "a check answered somebody who may not see who is protected"
    WORD_ANSWERED = "answered about a word that was not known"
    LETTER_PREPARED = "letter signed by the person who prepared it"
    LETTER_SIGNED = "letter signed"
    LETTER_EVENT = "letter event recorded"
    DRAFT_HANDED_OVER = "draft handed to a colleague"
    LETTER_EXPORTED = "letter copied, encrypted for somebody"
    TEMPLATE_CHANGED = "template of a kind of letter changed"
    SNIPPET_KEPT = "passage for letters kept"
    LETTER_PRINTED = "letter printed"
    REFERRED_AGAIN = "client referred again"
    FILES_MERGED = "client files merged"
    FILES_SEPARATED = "client files separated again"
    AGENCY_ADDED = "directory entry added"
    AGENCY_CHANGED = "directory entry changed"
    AGENCIES_MERGED = "directory entries merged"
    COVER_ARRANGED = "cover arranged"
    COVER_ENDED = "cover ended"
    LETTERHEAD_CHANGED = "letterhead and service details changed"
    CLIENT_EXPORTED = "client file printed or exported whole"


@dataclass(frozen=True, slots=True)
class Change:
    """One field of one thing: what it was and what it became."""

    subject: str
    subject_id: str
    field: str
    was: Any
    became: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalEntry:
    """One line of the journal. Its hash covers every field and the hash of the line before."""

    seq: int
    id: str
    at: datetime
    logical_clock: str
    device_id: str
    actor_id: str
    actor_name: OwnName
    action: Action
    client_id: str | None
    subject: str
    subject_id: str
    reason: str
    changes: tuple[Change, ...]
    previous_hash: str
    hash: str = ""

    def sealed(self) -> "JournalEntry":
        """The same entry with its hash."""
        return dataclasses.replace(self, hash=self.expected_hash())

    def expected_hash(self) -> str:
        """What the hash of this entry has to be."""
        fields = {field.name: getattr(self, field.name) for field in dataclasses.fields(self)}
        return digest(canonical_text({**fields, "hash": ""}))


@dataclass(frozen=True, slots=True, kw_only=True)
class JournalQuestion:
    """Which lines of the journal somebody wants to see; what is None is not asked."""

    client_id: str | None = None
    actor_id: str | None = None
    actions: tuple[Action, ...] = ()
    since: datetime | None = None
    until: datetime | None = None
    subject_id: str | None = None
    with_reason: bool = False
    limit: int = 500


OPENINGS = (Action.RECORD_OPENED, Action.PROTECTED_PERSON_SHOWN, Action.LETTER_PRINTED, Action.CLIENT_REGISTERED)


HIDDEN = "(restricted)"


def _hidden(_value: Any) -> str:
    return HIDDEN


def changes_between(
    subject: str, before: Any | None, after: Any, seal: Callable[[Any], str] = _hidden
) -> tuple[Change, ...]:
    """Field by field, what differs. Of a field marked restricted only that it changed, and a seal of what to."""
    found = []
    for field in dataclasses.fields(after):
        was = None if before is None else plain(getattr(before, field.name))
        became = plain(getattr(after, field.name))
        if field.name == "id" or was == became or (before is None and (became is None or became in ("", []))):
            continue
        if field.metadata.get("restricted"):
            was, became = (HIDDEN if was else was), seal(became)
        found.append(Change(subject, after.id, field.name, was, became))
    return tuple(found)


def next_logical_clock(previous: str, at: datetime, device_id: str) -> str:
    """A hybrid logical clock: wall time in milliseconds, a counter for a clock that stood still or went
    back, and the device; its text sorts in the order things happened, also across two laptops."""
    now = int(at.timestamp() * 1000)
    if previous:
        wall, counter = int(previous[:13]), int(previous[14:19])
        if wall >= now:
            return f"{wall:013d}.{min(counter + 1, 99_999):05d}.{device_id}"
    return f"{now:013d}.{0:05d}.{device_id}"


def latest_moment(entry: JournalEntry) -> datetime:
    """The latest moment that the journal had seen by this entry, whatever the wall clock said since."""
    return datetime.fromtimestamp(int(entry.logical_clock[:13]) / 1000, UTC)


def link_fault(before: JournalEntry | None, entry: JournalEntry) -> str | None:
    """Why an entry does not follow from the one before it, as a sentence, or None."""
    expected_seq = before.seq + 1 if before else 1
    if entry.seq != expected_seq:
        return f"Journal entry {expected_seq} is missing or out of order."
    if entry.previous_hash != (before.hash if before else GENESIS):
        return f"Journal entry {entry.seq} does not follow from the one before it."
    if entry.hash != entry.expected_hash():
        return f"Journal entry {entry.seq} has been changed since it was written."
    return None


def first_fault(entries: tuple[JournalEntry, ...]) -> str | None:
    """Where the chain breaks, as a sentence, or None when every link holds."""
    before: JournalEntry | None = None
    for entry in entries:
        if fault := link_fault(before, entry):
            return fault
        before = entry
    return None
