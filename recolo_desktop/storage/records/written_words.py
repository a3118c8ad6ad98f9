"""What one transaction writes, counted as guesses: read back with labels, words tell whom they name."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Printing
from recolo_desktop.domain.notes.score import Score, ScoreSigned
from recolo_desktop.domain.protection.guesses import (
    LATER,
    LATER_WHY,
    MOST_AT_ONCE,
    MOST_HITS,
    MOST_NAMES,
    MOST_OF_A_REFERRAL,
    MOST_REFERRED,
    TOO_MANY_NAMES,
    WITHIN,
    names_said,
    seconds_to_wait,
)
from recolo_desktop.domain.protection.labelling import texts_in
from recolo_desktop.domain.protection.matching.hit import Sureness
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.services.basics.ports import Work

# What these say was put together by the program, of its own words and of ids.
_REASONS_OF_THE_PROGRAM = frozenset({Action.CHECK_ANSWERED, Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_COMPARED})
# Hashes, signatures and the words of a measure's file are nobody's typing, though they look like names.
_OF_THE_PROGRAM = frozenset(
    (table, field.name)
    for kind, table, typed in (
        (Signature, "signatures", ()), (Score, "scores", ("why_corrected",)),
        (ScoreSigned, "score_signings", ("words",)),
    )
    for field in fields(kind)
    if field.name not in typed
)  # fmt: skip


class WrittenWords:
    """The values and reasons of one transaction that nobody has counted yet."""

    def __init__(self) -> None:
        self._values: list[tuple[Any, Any]] = []
        self._reasons: list[str] = []
        self._recorded: set[str] = set()
        self.changed_clients = False

    def __bool__(self) -> bool:
        return bool(self._values)

    def value(self, before: Any, after: Any) -> None:
        """One that was stored, and what stood there."""
        self._values.append((before, after))
        self.changed_clients = self.changed_clients or isinstance(after, Client)

    def line(self, entry: JournalEntry) -> None:
        """A line of the journal, with the reason that somebody typed."""
        self._recorded.add(entry.id)
        if entry.reason and entry.action not in _REASONS_OF_THE_PROGRAM:
            self._reasons.append(entry.reason)

    def count(self, work: Work, actor_id: str) -> tuple[int, bool]:
        """How many of the protected the words surely name, and whether that is more than anybody types by chance.

        Raises:
            Refusal: Too many names in an hour, or too soon after the last answer, whatever these words say.

        """
        written, self._values = self._values, []
        reasons, self._reasons = self._reasons, []
        if work.people.are_open:
            return 0, False
        written = [(before, after) for before, after in written if not isinstance(after, Signature)]
        texts = tuple(dict.fromkeys(text for before, after in written for text in _new_texts(before, after)))
        texts += tuple(one for one in dict.fromkeys(reasons) if one not in texts)
        if not texts:
            return 0, False
        names = names_said(texts, is_british_word)
        _refuse_many_names(work, actor_id, names)
        self._refuse_too_soon(work, actor_id, written)
        own = tuple({str(key) for _, value in written if (key := getattr(value, "client_id", None))})
        own += tuple(str(one.id) for _, one in written if isinstance(one, Client))
        needles = of_people((*work.people.given_away(own, texts), *work.people.surely_named(texts)))
        every = (hit for text in texts for hit in hits(text, needles) if hit.sureness is Sureness.CERTAIN)
        found = {hit.needle.text for hit in every}
        return len(found), bool(len(found) > MOST_HITS or (found and len(names) > MOST_AT_ONCE))

    def _refuse_too_soon(self, work: Work, actor_id: str, written: Iterable[tuple[Any, Any]]) -> None:
        """An answer to these same words, given in this transaction, was waited for before it was given.

        Nobody is kept from opening a record or from printing: what is written about that is counted, and waits for
        nothing.
        """
        asked = JournalQuestion(actor_id=actor_id, actions=(Action.CHECK_ANSWERED,), since=work.now - WITHIN)
        kept = [one for was, now in written if not isinstance(now, Printing) for one in _new_texts(was, now)]
        before = tuple(one.at for one in work.journal.answering(asked) if one.id not in self._recorded)
        if names_said(kept, is_british_word) and seconds_to_wait(before, work.now):
            raise Refusal(f"{LATER}. {LATER_WHY} Nothing was saved yet.")  # whatever it says: no answer lies in it


def _refuse_many_names(work: Work, actor_id: str, names: frozenset[str]) -> None:
    """Misses teach as much as hits do: so many different names in an hour are no record keeping."""
    if not names:
        return
    since = JournalQuestion(actor_id=actor_id, since=work.now - WITHIN)
    written: set[str] = set()
    referred: set[str] = set()
    for entry in work.journal.answering(since):
        typed = (entry.reason,) if entry.action not in _REASONS_OF_THE_PROGRAM else ()
        new: set[str] = set(names_said(typed, is_british_word))
        for change in (one for one in entry.changes if (one.subject, one.field) not in _OF_THE_PROGRAM):
            said, before = (names_said(texts_in(one), is_british_word) for one in (change.became, change.was))
            new |= said - before
        if entry.action is not Action.CLIENT_REGISTERED or len(new) > MOST_OF_A_REFERRAL:
            written |= new  # a list of referrals holds many names, and each file few
        else:
            referred |= new
    if (len(written) > MOST_NAMES and names & written) or (len(referred) > MOST_REFERRED and names & referred):
        raise Refusal(TOO_MANY_NAMES)


def _new_texts(before: Any, after: Any) -> list[str]:
    """What was written that did not stand there; a client's names too, which labels spare in his own texts."""
    return [text for text in _all_texts(after) if text not in set(_all_texts(before))]


def _all_texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, Score | ScoreSigned):  # their other texts are a measure's, and the program's
        return (value.why_corrected,) if isinstance(value, Score) else (value.words,)
    names = (value.given_names, value.family_name, value.preferred_name) if isinstance(value, Client) else ()
    return (*texts_in(value), *(name for name in names if name))
