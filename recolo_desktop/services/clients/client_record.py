"""One client's record as it is read: everything that this person may see, with other people behind their letters."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from typing import Any

from recolo_desktop.domain.basics.ids import OwnName
from recolo_desktop.domain.clients.case_entry import (
    CaseEntry,
    MarkedInError,
)
from recolo_desktop.domain.clients.cautions import with_cautions_of
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.eligibility import prompts
from recolo_desktop.domain.clients.episode import Episode
from recolo_desktop.domain.clients.open_actions import ends_of_hidden
from recolo_desktop.domain.clients.pathway import Dose, Move, dose, moves, waits
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.letter import LetterEvent, Printing, SealedLetter
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import AddedToReview, GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.domain.notes.session_note import (
    DUE_WITHIN,
    Addendum,
    Countersignature,
    CountersignatureDue,
    SessionNote,
)
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.notes.time_use import TimeUse
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, ProtectedPerson
from recolo_desktop.domain.orders.order_status import current_people
from recolo_desktop.domain.protection import own_contacts
from recolo_desktop.domain.protection.facts_of_its_own import Own, read_as
from recolo_desktop.domain.protection.labelling import Labelling, texts_in
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.goal_settings import USUAL, GoalSettings
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.files import called_in_files, file_called, ids_of, offices_of, people_of
from recolo_desktop.services.basics.of_its_file import of_its_file
from recolo_desktop.services.basics.ports import Keys, Work
from recolo_desktop.services.clients.as_seen import (
    as_seen_by,
    events_seen_by,
    letters_seen_by,
    marks_seen,
    notes_seen_by,
    printings_seen_by,
    without_alerts,
)
from recolo_desktop.services.clients.earlier_facts import EarlierFact, earlier_facts
from recolo_desktop.services.clients.order_record import OrderRecord, place_on_face
from recolo_desktop.services.clients.outcomes_seen import of_each_file, outcomes_seen, signed_outcomes
from recolo_desktop.services.records.countersigning import awaiting_entries, waiting_words
from recolo_desktop.services.records.drafts_seen import still_hers
from recolo_desktop.services.records.note_due import note_due_within
from recolo_desktop.services.records.signatures import faults_of
from recolo_desktop.services.team.identities import current_identity


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterElsewhere:
    """An unsigned letter that lies with a colleague: to whom it goes, who has it, since when. Never its words."""

    recipient_name: str = field(metadata=read_as(Own.OF_AN_OFFICE))
    held_by: OwnName
    saved_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientRecord:
    """Everything about one client that this person may see, as it stood when it was read."""

    client: Client
    staff: tuple[StaffMember, ...] = ()
    notes: tuple[SessionNote, ...] = ()
    addenda: tuple[Addendum, ...] = ()
    notes_unseen: int = 0
    last_session_number: int = 0  # over all that are signed, shown to whoever reads this or not
    entries: tuple[CaseEntry, ...] = ()
    documents: tuple[Document, ...] = ()
    marks: tuple[MarkedInError, ...] = ()
    entries_awaiting: frozenset[str] = frozenset()
    countersignatures: tuple[Countersignature, ...] = ()
    countersignatures_due: tuple[CountersignatureDue, ...] = ()
    words_waiting: Mapping[str, frozenset[str]] = field(default_factory=dict)  # by note, whose words are countersigned
    drafts: tuple[Draft, ...] = ()
    letters_elsewhere: tuple[LetterElsewhere, ...] = ()
    goals: tuple[Goal, ...] = ()
    reviews: tuple[GoalReview, ...] = ()
    reviews_added: tuple[AddedToReview, ...] = ()
    weeks: tuple[TimeUse, ...] = ()
    problems_rated: tuple[ProblemsRated, ...] = ()
    goal_settings: GoalSettings = USUAL
    scores: tuple[Score, ...] = ()
    scores_signed: tuple[ScoreSigned, ...] = ()
    ratings: tuple[TeamRating, ...] = ()
    orders: tuple[OrderRecord, ...] = ()
    letters: tuple[SealedLetter, ...] = ()
    printings: tuple[Printing, ...] = ()
    letter_events: tuple[LetterEvent, ...] = ()
    appointments: tuple[Appointment, ...] = ()
    faults: dict[str, str] | None = None
    warnings: tuple[str, ...] = ()
    earlier: tuple[EarlierFact, ...] = ()
    episodes: tuple[Episode, ...] = ()
    merged: tuple[Client, ...] = ()
    moves: tuple[Move, ...] = ()
    waits: tuple[tuple[str, int], ...] = ()
    dose: Dose | None = None
    prompts: tuple[str, ...] = ()
    service: ServiceIdentity | None = None
    note_due_within: timedelta = DUE_WITHIN
    team_words: str = ""  # no spelling mistakes, as the lead says

    @property
    def as_met(self) -> Client:
        """The client with the more cautious words of his files, for banner, booking, post, pack and bundle."""
        return with_cautions_of(self.client, self.merged)

    @property
    def in_error(self) -> frozenset[str]:
        """Ids of notes and entries that were made in error."""
        return frozenset(mark.subject_id for mark in self.marks)

    def staff_name(self, staff_id: str | None) -> str:
        return next((member.name for member in self.staff if member.id == staff_id), "Not known")


def _of_the_team(work: Work) -> dict[str, Any]:
    own = work.get(TeamSettings, SETTINGS_ID)
    return {
        "staff": work.find(StaffMember), "note_due_within": note_due_within(work), "team_words": own.team_words,
        "goal_settings": own.goals,
    }  # fmt: skip


def read_record(
    work: Work, keys: Keys, actor: StaffMember, client_id: str, today: date, clinical: frozenset[str]
) -> ClientRecord:
    """The file and those merged into it, as this person may see them; `clinical` kinds of entry need leave."""
    ids = ids_of(work, client_id)
    client_id = ids[0]
    client, merged = work.get(Client, client_id), tuple(work.get(Client, key) for key in ids[1:])
    sees_notes = may(actor, Right.READ_NOTES)
    every_note = work.find(SessionNote, client_id=ids)
    notes = notes_seen_by(work, actor, ids, every_note) if sees_notes else ()
    seen = frozenset(note.id for note in notes)
    addenda = tuple(one for one in work.find(Addendum, client_id=ids) if one.note_id in seen) if sees_notes else ()
    countersigned = tuple(one for one in work.find(Countersignature, client_id=ids) if one.note_id in seen)
    due = work.find(CountersignatureDue, client_id=ids) if sees_notes else ()
    events, outcomes = work.find(LetterEvent, client_id=ids), outcomes_seen(work, actor, ids)
    letters, marks = work.find(SealedLetter, client_id=ids), work.find(MarkedInError, client_id=ids)
    every_entry, appointments = work.find(CaseEntry, client_id=ids), work.find(Appointment, client_id=ids)
    service, episodes = current_identity(work, today), work.find(Episode, client_id=ids)
    earlier, hidden = earlier_facts(work, client_id), ends_of_hidden(every_entry, every_note, seen, actor.id)
    people = people_of(work, client_id, *_said(every_entry, episodes, earlier), *texts_in((appointments, events)))
    in_error, offices = frozenset(mark.subject_id for mark in marks), offices_of(work, (client, *merged))
    sees_alerts, hides = may(actor, Right.READ_CLINICAL_ALERTS), not may(actor, Right.SEE_PROTECTED_PEOPLE)
    names = Labelling(people, work.texts.is_word, offices=offices, hides_offices=hides)
    written = of_its_file(tuple(replace(one, fields=names.of(one).fields) for one in every_entry), ids)
    passed, orders = moves(client, written, in_error), orders_of_files(work, ids)
    return ClientRecord(
        client=client if sees_alerts else without_alerts(client),
        **_of_the_team(work),
        notes=_newest_first(of_its_file(notes, ids)),
        addenda=of_its_file(addenda, ids),
        **_beyond_what_is_seen(every_note, notes, in_error, sees_notes=sees_notes),
        entries=tuple(one for one in written if (sees_notes or one.kind not in clinical) and one.id not in hidden),
        entries_awaiting=awaiting_entries(work, every_entry) if sees_notes else frozenset(),
        documents=of_its_file(work.find(Document, client_id=ids), ids) if sees_notes else (),
        marks=marks_seen(marks, every_note, notes, sees_notes=sees_notes),
        countersignatures=countersigned,
        countersignatures_due=due,
        words_waiting=waiting_words(work, due),
        drafts=_drafts(work, actor, ids),
        letters_elsewhere=_letters_elsewhere(work, actor, ids),
        **of_each_file(outcomes, ids),
        orders=as_seen_by(actor, orders),
        letters=tuple(reversed(letters_seen_by(work, actor, letters, events))),
        letter_events=names.of(events_seen_by(actor, events)),
        printings=printings_seen_by(actor, work.find(Printing, client_id=ids), events),
        appointments=tuple(names.of(_as_booked(actor, one)) for one in of_its_file(appointments, ids)),
        earlier=names.of(earlier),
        episodes=tuple(names.of(one) for one in episodes),
        merged=of_its_file(merged if sees_alerts else tuple(without_alerts(one) for one in merged), ids),
        moves=passed,
        waits=waits(passed, today),
        dose=dose(written, notes, appointments, in_error, today) if sees_notes else None,
        prompts=prompts(with_cautions_of(client, merged), service.areas, today),
        service=service,
        warnings=_warnings((client, *merged), people) if may(actor, Right.SEE_PROTECTED_PEOPLE) else (),
        faults=faults_of(work, keys, (*notes, *addenda, *countersigned, *signed_outcomes(outcomes), *letters)),
    )


def _as_booked(actor: StaffMember, one: Appointment) -> Appointment:
    return one if may(actor, Right.READ_ZONES) else replace(one, acknowledged="")


def _beyond_what_is_seen(
    every: tuple[SessionNote, ...], seen: tuple[SessionNote, ...], in_error: frozenset[str], *, sees_notes: bool
) -> dict[str, Any]:
    """How many notes are not shown, and which number the last session bears whoever may read it."""
    numbers = [one.session_number or 0 for one in every if sees_notes and one.id not in in_error]
    return {"notes_unseen": len(every) - len(seen), "last_session_number": max(numbers, default=0)}


def _said(
    entries: tuple[CaseEntry, ...], episodes: tuple[Episode, ...], earlier: tuple[EarlierFact, ...]
) -> Iterator[str]:
    """The words of a file in which somebody protected may stand by name."""
    for entry in entries:
        yield from entry.fields.values()
    for episode in episodes:
        yield from (episode.referrer, episode.referral_agency, episode.referral_reason, episode.ended_because)
    yield from (fact.was for fact in earlier)


def _warnings(files: tuple[Client, ...], people: tuple[ProtectedPerson, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(sentence for one in files for sentence in own_contacts.warnings(one, people)))


def _letters_elsewhere(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> tuple[LetterElsewhere, ...]:
    return tuple(
        LetterElsewhere(
            recipient_name=str(draft.body.get("recipient_name", "")),
            held_by=draft.author_name,
            saved_at=draft.saved_at,
        )
        for draft in work.find(Draft, client_id=ids, kind=DraftKind.LETTER.value)
        if draft.author_id != actor.id
    )


def _drafts(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> tuple[Draft, ...]:
    own = (one for one in work.find(Draft, client_id=ids) if one.author_id == actor.id)
    return still_hers(work, actor, tuple(one for one in own if one.kind is not DraftKind.FORM))


def orders_of_files(work: Work, ids: tuple[str, ...]) -> tuple[OrderRecord, ...]:
    """The orders of one person's files. Words are labelled with everybody whom any of them protects."""
    only = {"client_id": ids}
    everybody, every_event = work.find(ProtectedPerson, **only), work.find(OrderEvent, **only)
    every_condition, orders = work.find(Condition, **only), work.find(CourtOrder, **only)
    said = texts_in((every_condition, every_event, orders, tuple(person.relationship for person in everybody)))
    names = Labelling(called_in_files(work, work.people.given_away(ids, tuple(said))), work.texts.is_word)
    conditions = tuple(names.of(_with_labels_of_its_file(condition, ids)) for condition in every_condition)
    events = names.of(of_its_file(every_event, ids))
    people = tuple(_by_letter_only(person, names) for person in called_in_files(work, current_people(everybody)))
    made = [
        OrderRecord(
            order=replace(names.of(order), court=order.court),  # he holds it; "Isle of Wight" is a court's name too
            conditions=tuple(sorted((item for item in conditions if item.order_id == order.id), key=place_on_face)),
            people=tuple(sorted((item for item in people if item.order_id == order.id), key=lambda item: item.label)),
            events=tuple(item for item in events if item.order_id == order.id),
        )
        for order in orders
    ]
    return tuple(sorted(made, key=lambda one: ids.index(one.order.client_id)))


def _with_labels_of_its_file(condition: Condition, ids: tuple[str, ...]) -> Condition:
    if condition.client_id == ids[0]:
        return condition
    called = file_called(ids.index(condition.client_id))
    (whole,) = of_its_file((replace(condition, protected=()),), ids)
    return replace(whole, protected=tuple(f"{label}{called}" for label in condition.protected))


def _newest_first(notes: tuple[SessionNote, ...]) -> tuple[SessionNote, ...]:
    return tuple(sorted(notes, key=lambda note: (note.held_on or date.min, note.starts), reverse=True))


def _by_letter_only(person: ProtectedPerson, names: Labelling) -> ProtectedPerson:
    return ProtectedPerson(
        id=person.id,
        order_id=person.order_id,
        client_id=person.client_id,
        label=person.label,
        relationship=names.text(person.relationship),
        is_child=person.is_child,
        knows_name=person.knows_name,
        knows_address=person.knows_address,
        anonymised=person.anonymised,
    )
