"""What waits for somebody: ends, returns, reviews, letters."""

from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.letters.letter import LetterEventKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder
from recolo_desktop.services.basics.questions import WaitingLetter, WaitingScore
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.records import tables, tables_of_notes
from recolo_desktop.storage.records.reading import Reading


class StoredWaiting:
    """Reads only."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def entries_due(self, day: date) -> tuple[CaseEntry, ...]:
        due = func.json_extract(tables.case_entries.c.fields, "$.review_on")
        return self._reading.values(CaseEntry, select(tables.case_entries).where(due != "", due <= day.isoformat()))

    def orders_ending(self, first: date, last: date) -> tuple[CourtOrder, ...]:
        ends, renewed = tables.court_orders.c.expires_on, tables.order_events.c.new_end
        between = (first.isoformat(), last.isoformat())
        moved = select(tables.order_events.c.order_id).where(renewed.between(*between))
        query = select(tables.court_orders).where(ends.between(*between) | tables.court_orders.c.id.in_(moved))
        return self._reading.values(CourtOrder, query)

    def orders_returning(self, day: date) -> tuple[CourtOrder, ...]:
        known = tables.court_orders.c
        query = select(tables.court_orders).where(known.without_notice, known.returns_on < day.isoformat())
        return self._reading.values(CourtOrder, query)

    def conditions_dated(self, last: date) -> tuple[Condition, ...]:
        known = tables.conditions.c
        dated = or_(known.ends_on <= last.isoformat(), known.due_on <= last.isoformat())
        open_ones = and_(known.closed_on.is_(None), known.struck_out == "")
        return self._reading.values(Condition, select(tables.conditions).where(dated, open_ones))

    def goals_due(self, day: date) -> tuple[Goal, ...]:
        known = tables.goals.c
        query = select(tables.goals).where(known.closed_on.is_(None), known.review_due < day.isoformat())
        return self._reading.values(Goal, query)

    def scores_unsigned(self) -> tuple[WaitingScore, ...]:
        scores, signings = tables_of_notes.scores, tables_of_notes.score_signings
        newer, known = scores.alias(), scores.c
        signed = select(signings.c.id).where(signings.c.score_id == known.id).exists()
        corrected = select(newer.c.id).where(newer.c.corrects == known.id).exists()
        query = select(known.client_id, known.entered_by, known.taken_on, known.asked_at_once).where(
            ~signed, ~corrected
        )
        with faults_in_plain_words():
            rows = self._reading.open.execute(query).all()
        return tuple(WaitingScore(row[0], row[1], date.fromisoformat(row[2]), bool(row[3])) for row in rows)

    def notes_with_actions(self) -> tuple[SessionNote, ...]:
        notes = tables.session_notes
        return self._reading.values(SessionNote, select(notes).where(func.json_array_length(notes.c.actions) > 0))

    def letters_not_gone(self) -> tuple[WaitingLetter, ...]:
        letters, prints, events = tables.sealed_letters.c, tables.print_register.c, tables.letter_events.c
        releases = [kind.value for kind in LetterEventKind if kind.is_release]
        printed = select(prints.id).where(prints.letter_id == letters.id).exists()
        gone = select(events.id).where(events.letter_id == letters.id, events.kind.in_(releases)).exists()
        query = select(letters.id, letters.client_id, letters.signer_id, letters.signed_at, printed).where(~gone)
        with faults_in_plain_words():
            rows = self._reading.open.execute(query).all()
        return tuple(
            WaitingLetter(row[0], row[1], row[2], datetime.fromisoformat(row[3]), bool(row[4])) for row in rows
        )
