"""A record as the pages of a pack: everything that stands, nothing made in error, nobody protected by name."""

from datetime import datetime

from recolo_desktop.domain.basics.dates import local, screen_date, screen_time
from recolo_desktop.domain.clients.case_entry import CaseEntry, EntryKind
from recolo_desktop.domain.notes.goal import signed
from recolo_desktop.domain.notes.score import read_aloud, replaced
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.records.pack import ClientPack, PackPart, PackSection
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.clients import client_summary, timeline
from recolo_desktop.presenters.notes.measures_sheet import answers_given
from recolo_desktop.presenters.notes.notes_on_paper import note_parts
from recolo_desktop.presenters.packs import pack_of
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord

_CARDS = {
    "personal": "About the client",
    "contact": "How to reach the client",
    "referral": "Referral",
    "safety": "Allergies and alerts",
    "people": "Professionals involved",
}
_LEFT_OUT = (
    "Who the protected people are: they stand here by their letters only.",
    "The words of signed letters: the sealed letters are printed from the file, or lie in the archive as they are.",
    "Drafts that nobody has signed: they are not part of the record.",
    "What was marked as made in error.",
    "Documents received: print them from the file, one by one, after asking whose they are.",
)


def of_record(record: ClientRecord, kinds: tuple[EntryKind, ...], sitting: Sitting, at: datetime) -> ClientPack:
    """The whole file of one client as this person may see it."""
    today, services = sitting.today(), sitting.services
    cards = client_summary.cards(record, today)
    sections = [
        PackSection("Client file", tuple(PackPart(_CARDS[key], _said(terms)) for key, terms in cards.items())),
        PackSection("Pathway", (PackPart(timeline.pathway(record), ()),)),
        PackSection("Court orders", _orders(record, services.instruments, services.categories, sitting)),
        PackSection("Decisions, contacts and plans", _entries(record, kinds)),
        PackSection("Session notes", note_parts(record)),
        PackSection("Outcome measures", _scores(record)),
        PackSection("Goals", _goals(record)),
        PackSection("Letters", _letters(record)),
    ]
    return pack_of(
        record,
        sitting,
        at,
        sections=tuple(section for section in sections if section.parts),
        left_out=(*_LEFT_OUT, *_unseen(record)),
    )


def _unseen(record: ClientRecord) -> tuple[str, ...]:
    count = record.notes_unseen
    return (f"Signed notes that are restricted to others: {count}.",) if count else ()


def _said(terms: list[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    return tuple((term, value or "Not known") for term, value in terms)


def _orders(
    record: ClientRecord,
    instruments: tuple[Instrument, ...],
    categories: tuple[ConditionCategory, ...],
    sitting: Sitting,
) -> tuple[PackPart, ...]:
    found = []
    for each in record.orders:
        state = each.on(sitting.today()).status.value
        known = f"{state}, as known on {screen_date(sitting.today())}. The court's order is the authority."
        terms = [("State", known), ("Court", each.order.court), ("Number", each.order.order_number)]
        terms += [("Ends", each.order.expiry_as_written or "Not known")]
        for one in each.conditions:
            closed = f" Closed {screen_date(one.closed_on)}: {one.closed_because}" if one.closed_on else ""
            category = say.category_of(one, categories).name
            terms.append((f"Condition {one.number_on_face}", f"{one.verbatim} ({category}){closed}"))
        found.append(PackPart(say.instrument_name(each.order, instruments), tuple(terms)))
    return tuple(found)


def _entries(record: ClientRecord, kinds: tuple[EntryKind, ...]) -> tuple[PackPart, ...]:
    known = {kind.key: kind for kind in kinds}
    standing = [one for one in record.entries if one.id not in record.in_error and one.kind in known]
    return tuple(
        PackPart(
            f"{screen_date(entry.happened_on)}  {known[entry.kind].title}, {entry.author_name}",
            (*_answers(entry, known[entry.kind]), ("About", entry.about.value)),
        )
        for entry in sorted(standing, key=lambda one: (one.happened_on, one.written_at))
    )


def _answers(entry: CaseEntry, kind: EntryKind) -> tuple[tuple[str, str], ...]:
    return tuple((asked.label, entry.fields[asked.key]) for asked in kind.fields if entry.fields.get(asked.key))


def _scores(record: ClientRecord) -> tuple[PackPart, ...]:
    """Every score, a corrected one too: who reads the pack sees what was thought before."""
    corrected = replaced(record.scores, record.scores_signed)
    found = []
    for score in sorted(record.scores, key=lambda one: (one.taken_on, one.entered_at)):
        signed_by = next((one for one in record.scores_signed if one.score_id == score.id), None)
        who = f"{signed_by.signer_name}, {screen_time(signed_by.signed_at)}" if signed_by else "Not yet signed"
        terms = [
            *((scale.title or "Score", read_aloud(scale)) for scale in score.scales),
            ("Entered", f"{score.entered.value}, by {score.entered_by_name}"),
            ("Signed", who),
            ("Answers", answers_given(score)),
            ("An answer asks for words", score.asked_at_once),
            ("What was done about the answer", signed_by.words if signed_by else ""),
            ("Corrects an earlier one", score.why_corrected),
            ("Said with it", score.said_with_it),
        ]
        wrong = ", corrected since" if score.id in corrected else ""
        heading = f"{screen_date(score.taken_on)}  {score.title}{wrong}"
        found.append(PackPart(heading, tuple(term for term in terms if term[1])))
    return tuple(found)


def _goals(record: ClientRecord) -> tuple[PackPart, ...]:
    found = [
        PackPart(
            f"Goal {goal.number}: {goal.title}",
            (
                ("In the client's words", goal.own_words or "Not recorded"),
                ("Started at", signed(goal.starting_level)),
                *(
                    (signed(level), text)
                    for level, text in zip((-2, -1, 0, 1, 2), goal.level_descriptions, strict=True)
                ),
            ),
        )
        for goal in record.goals
    ]
    return tuple(found) + tuple(
        PackPart(
            f"Review {screen_date(review.reviewed_on)}, {review.reviewer_name}",
            (
                ("T-score", f"{review.t_score:.1f} over {len(review.ratings)} goals; 50 is as expected"),
                *((f"Goal {rating.number}", signed(rating.level)) for rating in review.ratings),
            ),
        )
        for review in record.reviews
    )


def _letters(record: ClientRecord) -> tuple[PackPart, ...]:
    return tuple(
        PackPart(
            f"{screen_date(local(sealed.signed_at).date())}  {sealed.letter.subject}",
            (
                ("To", f"{sealed.letter.recipient_name}, {sealed.letter.recipient_role}"),
                ("Reference", sealed.letter.reference),
                ("Seal", sealed.pdf_sha256),
            ),
        )
        for sealed in reversed(record.letters)
        if sealed.id not in record.in_error
    )
