"""Outcome measures: enter a score, sign it, correct it by another beside it."""

from collections.abc import Mapping
from dataclasses import replace

from recolo_desktop.domain.basics.clean_text import clean
from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.basics.errors import RecordLocked, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import ClientId, StaffId, new_id
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.notes.score import Score, ScoreSigned, read_aloud
from recolo_desktop.domain.notes.score_entry import ScoreEntry, score_of
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, without_names
from recolo_desktop.services.basics.ports import Clock, Keys, OpenWork, Work
from recolo_desktop.services.protection.assigned import sees_what_others_wrote
from recolo_desktop.services.records.signatures import signed


class Measures:
    """What staff can do with measures. Each method is one transaction.

    `faults` are sentences about files of measures that do not hold together.
    """

    def __init__(
        self, open_work: OpenWork, keys: Keys, clock: Clock, measures: tuple[Measure, ...], faults: tuple[str, ...]
    ) -> None:
        self._open_work = open_work
        self._keys = keys
        self._clock = clock
        self._measures: Mapping[str, Measure] = {one.key: one for one in measures}
        self.faults = faults

    def kinds(self) -> tuple[Measure, ...]:
        """Every measure whose file holds together, by its name."""
        return tuple(sorted(self._measures.values(), key=lambda one: one.title.casefold()))

    def enter(self, actor: StaffMember, client_id: str, entry: ScoreEntry) -> Score:
        """Keep a score as it was entered, with the bands of today and their source."""
        require_right(actor, Right.ENTER_SCORES)
        now = self._clock()
        with self._open_work(actor) as work:
            measure = self._measures.get(entry.measure_key) or _own_rating(work, entry.measure_key)
            if measure is None:
                raise StaleRecord("This measure is not among those of the team. Choose another one.")
            score = score_of(
                measure, entry, key=new_id(work.now), client_id=ClientId(client_id), by=actor, at=now,
                today=local(now).date(),
            )  # fmt: skip
            if work.clock_in_doubt:
                score = replace(score, said_with_it=" ".join(part for part in (score.said_with_it, _IN_DOUBT) if part))
            why = ""
            if entry.corrects:
                score = self._beside(work, score, actor)
                said = without_names(work, score.client_id, score.why_corrected)
                why = f"corrects {entry.corrects[-8:]}: {said}"
            work.add(score)
            work.record(
                Action.SCORE_ENTERED, client_id=score.client_id, subject="scores", subject_id=score.id, reason=why
            )
            work.commit()
        return score

    def sign(self, actor: StaffMember, score_id: str, words: str, passphrase: str) -> ScoreSigned:
        """Stand for a score. Where an answer asks for a clinician's words, a clinician signs, and the words stand."""
        require_right(actor, Right.WRITE_NOTES)
        now = self._clock()
        with self._keys.signing_key(actor, passphrase) as key, self._open_work(actor) as work:
            score = work.get(Score, score_id)
            sees = score.entered_by == actor.id or sees_what_others_wrote(work, actor, ids_of(work, score.client_id))
            require(sees, "This score is not shown to you, so you do not stand for it.")
            require(
                not score.waits_for_words or _is_clinician(actor),
                "A clinician reads this answer, writes what was done about it, and signs.",
            )
            if work.find(ScoreSigned, score_id=score_id):
                raise RecordLocked("This score is signed already. Correct it by another beside it.")
            made = ScoreSigned(
                id=new_id(work.now),
                client_id=score.client_id,
                score_id=score_id,
                said=_said(score),
                words=clean(words).strip(),
                signer_id=StaffId(actor.id),
                signer_name=actor.name,
                signed_at=now,
            )
            refuse_if_any(made.problems(score))
            work.add(made)
            work.add(signed(work, key, actor, "score", made, now))
            work.record(Action.SCORE_SIGNED, client_id=score.client_id, subject="score_signings", subject_id=made.id)
            work.commit()
        return made

    @staticmethod
    def _beside(work: Work, score: Score, actor: StaffMember) -> Score:
        """The score in the file of the one that it corrects. An answer that nobody has read stays asked about.

        What a clinician read and signed, nobody else takes back alone: the correction waits until one has read both.
        """
        wrong = work.get(Score, score.corrects)
        if wrong.client_id not in ids_of(work, score.client_id) or wrong.measure_key != score.measure_key:
            raise StaleRecord("A score is corrected by one of the same client and measure. Open the record again.")
        if work.find(Score, corrects=score.corrects):
            raise RecordLocked("This score is corrected already. Correct the newer one.")
        signed_by = {one.signer_id for one in work.find(ScoreSigned, score_id=wrong.id)}
        unread = "" if signed_by else wrong.asked_at_once
        if not _is_clinician(actor) and (wrong.asked_at_once or signed_by - {actor.id}):
            unread = _READ_BOTH
        return replace(score, client_id=wrong.client_id, asked_at_once=score.asked_at_once or unread)


def _own_rating(work: Work, key: str) -> Measure | None:
    """A rating of the team that is asked still, or whose score is corrected."""
    return next((one.as_measure() for one in work.find(TeamRating, id=key)), None)


_IN_DOUBT = "The laptop's clock was in doubt when this was entered: compare its day with the paper."
_READ_BOTH = "This corrects a score that was read and signed. Read both, and write which holds and what you did."


def _is_clinician(actor: StaffMember) -> bool:
    return may(actor, Right.COUNTERSIGN) and not actor.is_countersigned


def _said(score: Score) -> str:
    """What a signature stands for, in words that can be read without the program."""
    totals = "; ".join(f"{one.title + ': ' if one.title else ''}{read_aloud(one)}" for one in score.scales)
    given = ", ".join(f"{at}: {'–' if one is None else one}" for at, one in enumerate(score.answers, start=1))
    return f"{score.title} of {screen_date(score.taken_on)}, {score.entered}: {totals}" + (
        f" ({given})" if given else ""
    )
