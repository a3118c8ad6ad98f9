"""Everything that happened to one client, in one column."""

from datetime import date

from recolo_desktop.domain.basics.attendance import ATTENDANCE_WORDS
from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.clients.case_entry import CLOCK, About, CaseEntry, EntryKind, newest_of_each_kind
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.letters.letter import Printing
from recolo_desktop.presenters.clients.timeline_goals import goal_rows
from recolo_desktop.presenters.clients.timeline_row import TimelineRow, short_line
from recolo_desktop.presenters.clients.timeline_scores import score_rows
from recolo_desktop.presenters.notes.note_words import first_words
from recolo_desktop.services.clients.client_record import ClientRecord

GROUPS = ("Contacts", "Notes", "Measures", "Letters", "Order", "Goals", "Decisions and plans")
_CONTACTS = frozenset({"agency_contact", "call", "signposting"})


def rows(record: ClientRecord, kinds: tuple[EntryKind, ...]) -> tuple[TimelineRow, ...]:
    """The newest first."""
    found = [*_entries(record, kinds), *_notes(record), *_letters(record), *_orders(record), *goal_rows(record)]
    found += [*_appointments(record), *_earlier(record), *_episodes(record), *score_rows(record)]
    return tuple(sorted(found, key=lambda row: (row.on, row.key), reverse=True))


def stages_to_come(record: ClientRecord) -> tuple[Stage, ...]:
    """What usually follows where the client stands now."""
    usual = tuple(Stage)
    return usual[usual.index(record.client.stage) + 1 :]


def pathway_words(record: ClientRecord) -> str:
    """Waiting times, the dose and the episode, in words."""
    said = [f"{days} day{'' if days == 1 else 's'} {what}" for what, days in record.waits]
    if record.dose is not None:
        said.append(record.dose.words)
        if record.dose.asks_for_follow_up:
            said.append("book the follow-up")
        if record.dose.lacks_booklet:
            said.append("booklet not given yet")
    if record.client.episode > 1:
        said.append(f"episode {record.client.episode}")
    return " · ".join(said)


def pathway(record: ClientRecord) -> str:
    """The stages so far, with the day of each move, and what is counted."""
    parts = [f"{move.stage.value}{f' {screen_date(move.on)}' if move.on else ''}" for move in record.moves]
    return "   ".join(part for part in ("  ›  ".join(parts), pathway_words(record)) if part)


def holding(record: ClientRecord, kinds: tuple[EntryKind, ...], today: date) -> list[tuple[str, str]]:
    """For each kind that is reviewed: what holds now and when it is looked at again."""
    newest = newest_of_each_kind(record.entries, record.in_error)
    lines = []
    for kind in kinds:
        entry = newest.get(kind.key)
        if entry is None or entry.review_on is None:
            continue
        late = " (due)" if entry.review_on <= today else ""
        lines.append((kind.title, f"{screen_date(entry.happened_on)}; again on {screen_date(entry.review_on)}{late}"))
    return lines


def _entries(record: ClientRecord, kinds: tuple[EntryKind, ...]) -> list[TimelineRow]:
    known = {kind.key: kind for kind in kinds}
    return [_entry(record, entry, known[entry.kind]) for entry in record.entries if entry.kind in known]


def _entry(record: ClientRecord, entry: CaseEntry, kind: EntryKind) -> TimelineRow:
    terms = [(asked.label, _answer(entry, asked.key)) for asked in kind.fields if entry.fields.get(asked.key)]
    printable = "May be printed for the client" if entry.may_print_to_client else "Not for the client"
    if entry.fields.get(CLOCK):
        terms.append(("Clock", entry.fields[CLOCK]))
    terms.append(("About", f"{entry.about.value.capitalize()}. {printable}."))
    return TimelineRow(
        key=entry.id,
        on=entry.happened_on,
        group="Contacts" if kind.key in _CONTACTS else "Decisions and plans",
        icon=kind.icon,
        title=kind.title,
        line=short_line(" · ".join(value for _, value in terms[:2])),
        who=entry.author_name,
        about="" if entry.about is About.CLIENT else entry.about.value,
        subject="case_entries",
        in_error=_in_error(record, entry.id),
        awaits=entry.id in record.entries_awaiting,
        terms=tuple(terms),
    )


def _answer(entry: CaseEntry, key: str) -> str:
    text = entry.fields[key]
    try:
        return screen_date(date.fromisoformat(text))
    except ValueError:
        return text


def _notes(record: ClientRecord) -> list[TimelineRow]:
    found = [
        TimelineRow(
            key=note.id,
            on=note.held_on or date.min,
            group="Notes",
            icon="notebook-pen",
            title=note.title,
            line=short_line(first_words(note)),
            who=note.author_name,
            tab="session_notes",
            subject="session_notes",
            in_error=_in_error(record, note.id),
            terms=(
                ("Attendance", ATTENDANCE_WORDS[note.attendance] if note.attendance else ""),
                *((one.heading, one.text) for one in note.written),
            ),
        )
        for note in record.notes
    ]
    return found + [
        TimelineRow(
            key=addendum.id,
            on=local(addendum.signed_at).date(),
            group="Notes",
            icon="notebook-pen",
            title=addendum.what.heading,
            line=short_line(addendum.text),
            who=addendum.author_name,
            tab="session_notes",
            in_error=_in_error(record, addendum.note_id),
            terms=((addendum.what.heading, addendum.text),),
        )
        for addendum in record.addenda
    ]


def _letters(record: ClientRecord) -> list[TimelineRow]:
    found = [
        TimelineRow(
            key=sealed.id,
            on=local(sealed.signed_at).date(),
            group="Letters",
            icon="mail",
            title=": ".join(part for part in ("Letter signed", sealed.letter.subject) if part),
            line=f"To {sealed.letter.recipient_name}" if sealed.letter.recipient_name else "",
            who=record.staff_name(sealed.signer_id),
            tab="letters",
        )
        for sealed in record.letters
    ]
    called = {sealed.id: sealed.letter.subject for sealed in record.letters}
    return found + [
        TimelineRow(
            key=printing.id,
            on=local(printing.printed_at).date(),
            group="Letters",
            icon="printer",
            title="Letter printed" if not printing.is_reprint else "Letter printed again",
            line=" · ".join(part for part in (called.get(printing.letter_id), _pages_of(printing)) if part),
            who=record.staff_name(printing.printed_by),
            tab="letters",
        )
        for printing in record.printings
    ]


def _pages_of(printing: Printing) -> str:
    """How much was printed: "2 × 3 pages"; one copy of one page is said so."""
    pages = f"{printing.pages} page{'' if printing.pages == 1 else 's'}"
    return pages if printing.copies == 1 else f"{printing.copies} × {pages}"


def _orders(record: ClientRecord) -> list[TimelineRow]:
    return [
        TimelineRow(
            key=event.id,
            on=event.on,
            group="Order",
            icon="gavel",
            title=f"Order {event.kind.value}",
            line=short_line(event.details),
            who=each.order.court,
            tab="court_orders",
        )
        for each in record.orders
        for event in each.events
    ]


def _appointments(record: ClientRecord) -> list[TimelineRow]:
    return [
        TimelineRow(
            key=item.id,
            on=item.on,
            group="Contacts",
            icon="calendar",
            title=item.purpose or "Appointment",
            line=f"{item.starts} · {item.where}",
            who=record.staff_name(item.staff_id),
            tab="client_file",
        )
        for item in record.appointments
    ]


def _earlier(record: ClientRecord) -> list[TimelineRow]:
    return [
        TimelineRow(
            key=f"earlier-{at}",
            on=local(fact.until).date(),
            group="Decisions and plans",
            icon="history",
            title=f"{fact.what} changed",
            line=f"Until then: {fact.was}",
            who=fact.changed_by,
        )
        for at, fact in enumerate(record.earlier)
    ]


def _episodes(record: ClientRecord) -> list[TimelineRow]:
    return [
        TimelineRow(
            key=one.id,
            on=one.ended_on or one.referred_on or date.min,
            group="Decisions and plans",
            icon="history",
            title=f"Episode {one.number} ended",
            line=short_line(one.ended_because or one.referral_reason),
            who=record.staff_name(one.lead_id),
            terms=(
                ("Referred on", screen_date(one.referred_on) if one.referred_on else ""),
                ("Source", one.referral_source),
                ("Agency", one.referral_agency),
                ("Referrer", one.referrer),
                ("Reason", one.referral_reason),
                ("Legal status", one.legal_status),
                ("What was done", ", ".join(one.index_behaviours)),
                ("Ended because", one.ended_because),
            ),
        )
        for one in record.episodes
    ]


def _in_error(record: ClientRecord, key: str) -> str:
    mark = next((mark for mark in record.marks if mark.subject_id == key), None)
    if mark is None:
        return ""
    again = f" Written again in: {mark.written_again_in}." if mark.written_again_in else ""
    return f"Entered in error, says {mark.marked_by_name}: {mark.reason}.{again}"
