"""What a record holds that a letter does not take from it, with the reason: so that nobody thinks it was forgotten."""

from collections.abc import Iterable, Iterator

from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import Draft, DraftKind


def left_out(
    *,
    notes: tuple[SessionNote, ...],
    drafts: Iterable[Draft],
    entries: tuple[CaseEntry, ...],
    in_error: frozenset[str],
    held_back: int,
    audience: Audience,
) -> tuple[str, ...]:
    """Sentences for whoever writes the letter; counts, never words (section 3.6)."""
    standing = [entry for entry in entries if entry.id not in in_error]
    to_client = audience is Audience.CLIENT
    counted = (
        (sum(one.kind is DraftKind.NOTE for one in drafts), "unsigned note", "only signed notes count"),
        (
            len(in_error & {*(str(one.id) for one in notes), *(one.id for one in entries)}),
            "note or entry made in error",
            "no letter quotes it",
        ),
        (
            sum(one.about is not About.CLIENT for one in standing) if to_client else 0,
            "entry about other people",
            "it never prints for the client",
        ),
        (
            sum(one.about is About.CLIENT and not one.may_print_to_client for one in standing) if to_client else 0,
            "entry about the client",
            "nobody has cleared it for print",
        ),
        (held_back if to_client else 0, "condition of an order", "it is marked as kept from the client's letters"),
    )
    return tuple(_sentences(counted))


def _sentences(counted: Iterable[tuple[int, str, str]]) -> Iterator[str]:
    for count, what, why in counted:
        if count:
            many = what.replace("entry", "entries").replace("note", "notes").replace("condition", "conditions")
            yield f"{count} {what if count == 1 else many}: {why}"
