"""What a letter may take from the record of its client."""

import re
from dataclasses import replace
from datetime import date
from typing import TypeVar

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.clients.case_entry import CONCERN, CONCERN_CLOSED, CaseEntry, MarkedInError, open_concerns
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.letters.left_out import left_out
from recolo_desktop.domain.letters.letter import Audience, SealedLetter
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.score import Score, ScoreSigned, replaced
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.notes.time_use import Category, TimeUse
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.orders.order_sheet import OrderInPlainWords, in_plain_words
from recolo_desktop.domain.protection.place_check import says_places
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, Work
from recolo_desktop.services.clients.as_seen import notes_seen_by
from recolo_desktop.services.clients.client_record import orders_of_files
from recolo_desktop.services.letters.letter_facts import LetterFacts
from recolo_desktop.services.protection.assigned import sees_what_others_wrote
from recolo_desktop.services.records.countersigning import awaiting_entries
from recolo_desktop.services.team.identities import current_identity

_Held = TypeVar("_Held", Goal, GoalReview, TimeUse, ProblemsRated)


class LetterGathering:
    """Reads inside a transaction of somebody else's; what it gathers is not labelled yet."""

    def __init__(
        self,
        categories: tuple[ConditionCategory, ...],
        instruments: tuple[Instrument, ...],
        clock: Clock,
        hours: tuple[Category, ...] = (),
    ) -> None:
        self._hours = hours
        self._categories = {category.key: category.name for category in categories}
        self._instruments = instruments
        self._clock = clock

    def facts(self, work: Work, actor: StaffMember, client: Client, about: str = "") -> LetterFacts:
        """All that this person's letter about this client may say."""
        today, ids = local(self._clock()).date(), ids_of(work, client.id)
        sees_notes, sees_goals = may(actor, Right.READ_NOTES), may(actor, Right.READ_GOALS)
        return LetterFacts(
            client=client,
            author=actor,
            today=today,
            notes=_notes_that_stand(work, actor, client.id) if sees_notes else (),
            goals=_that_stand(work, ids, work.find(Goal, client_id=ids)) if sees_goals else (),
            reviews=_that_stand(work, ids, work.find(GoalReview, client_id=ids)) if sees_goals else (),
            orders=self._orders(work, actor, client.id, today) if may(actor, Right.READ_CONDITIONS) else (),
            concern=_concern(work, client.id, about) if sees_notes else None,
            appointments=work.find(Appointment, client_id=ids),
            service=current_identity(work, today),
            entries=_entries_that_stand(work, ids) if sees_notes else (),
            time_now=f"{local(self._clock()):%H:%M}",
            scores=_scores_that_stand(work, actor, ids) if sees_notes else (),
            weeks=_that_stand(work, ids, work.find(TimeUse, client_id=ids)) if sees_goals else (),
            categories=self._hours,
            problems_rated=_that_stand(work, ids, work.find(ProblemsRated, client_id=ids)) if sees_goals else (),
            change_that_counts=work.get(TeamSettings, SETTINGS_ID).goals.change_that_counts,
        )

    def left_out(self, work: Work, actor: StaffMember, client_id: str, audience: Audience) -> tuple[str, ...]:
        """What the record holds that no letter to this audience takes from it, each with the reason."""
        ids = ids_of(work, client_id)
        return left_out(
            notes=work.find(SessionNote, client_id=ids) if may(actor, Right.READ_NOTES) else (),
            drafts=work.find(Draft, client_id=ids, author_id=actor.id),
            entries=work.find(CaseEntry, client_id=ids) if may(actor, Right.READ_NOTES) else (),
            in_error=frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids)),
            held_back=self._held_back(work, actor, client_id) if may(actor, Right.READ_CONDITIONS) else 0,
            audience=audience,
        )

    def _held_back(self, work: Work, actor: StaffMember, client_id: str) -> int:
        return sum(one.held_back for one in self._orders(work, actor, client_id, local(self._clock()).date()))

    def _orders(self, work: Work, actor: StaffMember, client_id: str, today: date) -> tuple[OrderInPlainWords, ...]:
        """Each order that binds, by kinds, letters and limits; names and places in it stand as letters.

        Whoever reads no places of an order begins no letter with them: such a condition is held back.
        """
        known = {item.key: item for item in self._instruments}
        found = []
        for each in orders_of_files(work, ids_of(work, client_id)):
            now = each.on(today)
            if not now.binds:
                continue
            instrument = known.get(each.order.instrument)
            found.append(
                in_plain_words(
                    now.order,
                    _readable(actor, now.live),
                    instrument.name if instrument else "Court order",
                    self._categories,
                    people=each.people,
                    events=each.events,
                    today=today,
                    notifies=bool(instrument and instrument.notification),
                )
            )
        return tuple(found)


def _readable(actor: StaffMember, conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    if may(actor, Right.READ_ZONES):
        return conditions
    return tuple(replace(one, may_print_to_client=False) if says_places(one) else one for one in conditions)


def _that_stand(work: Work, ids: tuple[str, ...], found: tuple[_Held, ...]) -> tuple[_Held, ...]:
    wrong = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    return tuple(one for one in found if one.id not in wrong)


def _notes_that_stand(work: Work, actor: StaffMember, client_id: str) -> tuple[SessionNote, ...]:
    """Signed notes that this person may read, without those made in error, which no letter may quote."""
    ids = ids_of(work, client_id)
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    seen = notes_seen_by(work, actor, ids, work.find(SessionNote, client_id=ids))
    return tuple(note for note in seen if note.id not in in_error and not note.readers)


def _scores_that_stand(work: Work, actor: StaffMember, ids: tuple[str, ...]) -> tuple[Score, ...]:
    """Signed scores that this person may read, without those that another one replaced."""
    every, signings = work.find(Score, client_id=ids), work.find(ScoreSigned, client_id=ids)
    gone, signed = replaced(every, signings), {one.score_id for one in signings}
    sees_all = sees_what_others_wrote(work, actor, ids)
    return tuple(
        one for one in every if one.id in signed and one.id not in gone and (sees_all or one.entered_by == actor.id)
    )


def next_number(work: Work, client_id: str) -> int:
    """Two letters open at once never share a reference."""
    drafts = work.find(Draft, client_id=client_id, kind=DraftKind.LETTER.value)
    given = [one.letter.reference for one in work.find(SealedLetter, client_id=client_id)]
    given += [str(one.body.get("reference", "")) for one in drafts]
    numbers = [int(found[1]) for one in given if (found := re.search(r"/(\d+)$", one))]
    return max(numbers, default=0) + 1


def _entries_that_stand(work: Work, ids: tuple[str, ...]) -> tuple[CaseEntry, ...]:
    in_error = {mark.subject_id for mark in work.find(MarkedInError, client_id=ids)}
    return tuple(one for one in work.find(CaseEntry, client_id=ids) if one.id not in in_error)


def _concern(work: Work, client_id: str, about: str) -> CaseEntry | None:
    """The concern asked for, or the newest that is open, or the newest."""
    ids = ids_of(work, client_id)
    in_error = frozenset(mark.subject_id for mark in work.find(MarkedInError, client_id=ids))
    entries = work.find(CaseEntry, client_id=ids, kind=(CONCERN, CONCERN_CLOSED))
    awaiting = awaiting_entries(work, entries)
    standing = [one for one in entries if one.kind == CONCERN and one.id not in in_error and one.id not in awaiting]
    still_open = [one for one in open_concerns(entries, in_error) if one.id not in awaiting]
    chosen = [one for one in standing if one.id == about] or still_open or standing
    return max(chosen, key=lambda one: (one.happened_on, one.written_at), default=None)
