"""One score as it was entered: kept with its bands and their source, so that nothing said of it changes afterwards."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from decimal import ROUND_HALF_UP, Decimal, InvalidOperation
from enum import StrEnum

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.notes.measure import Measure, Scale, shown
from recolo_desktop.domain.notes.scoring import Scored, scored


class Entered(StrEnum):
    """How it came in."""

    TOTAL = "total from paper"
    QUESTIONS = "question by question"
    IN_THE_ROOM = "by the client in the room"


@dataclass(frozen=True, slots=True, kw_only=True)
class ScaleScore:
    """The total of one scale, as it is read: `total` is empty where questions were left out, and `why_none` says so."""

    title: str
    total: str
    answered: int
    of: int
    out_of: int
    not_known: int = 0
    band: str = ""
    caseness: tuple[str, ...] = ()
    why_none: str = ""

    @property
    def value(self) -> Decimal | None:
        return Decimal(self.total) if self.total else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Score:
    """What was scored on one day. Written once; a wrong one is corrected by another beside it, which says why.

    `asked_at_once` says that an answer waits for a clinician's words: it was given, refused, or is not known because
    only a total came in.
    """

    id: str
    client_id: ClientId
    measure_key: str
    title: str
    version: str
    taken_on: date
    entered: Entered
    scales: tuple[ScaleScore, ...]
    answers: tuple[int | None, ...] = ()  # in the order of the questions
    asked_at_once: str = ""
    bands_source: str = ""
    said_with_it: str = ""
    entered_by: StaffId
    entered_by_name: OwnName
    entered_at: datetime
    corrects: str = ""
    why_corrected: str = ""

    @property
    def is_complete(self) -> bool:
        return all(one.total for one in self.scales)

    @property
    def waits_for_words(self) -> bool:
        """Whether a clinician's words have to stand before it is signed."""
        return bool(self.asked_at_once)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreSigned:
    """A signature beside a score: what it `said`, and the clinician's words where an answer asks for them."""

    id: str
    client_id: ClientId
    score_id: str
    said: str
    words: str
    signer_id: StaffId
    signer_name: OwnName
    signed_at: datetime

    def problems(self, score: Score) -> tuple[Problem, ...]:
        """Everything to put right before it can be signed."""
        found = []
        if score.waits_for_words and not self.words.strip():
            found.append(Problem("words", score.asked_at_once))
        return tuple(found)


def replaced(scores: Iterable[Score], signings: Iterable[ScoreSigned]) -> frozenset[str]:
    """Ids of the scores that another one takes the place of.

    A correction that waits for a clinician's words takes no place before she has read it: until then both stand.
    """
    read = {one.score_id for one in signings}
    corrects = {one.id: one.corrects for one in scores if one.corrects}
    gone: set[str] = set()
    for one in scores:
        before = one.corrects if one.id in read or not one.waits_for_words else ""
        while before and before not in gone:  # what the corrected one corrected is gone with it
            gone.add(before)
            before = corrects.get(before, "")
    return frozenset(gone)


def from_answers(
    measure: Measure, answers: Mapping[int, int | None], *, skipped: bool = False
) -> tuple[ScaleScore, ...]:
    """The scales as they follow from the answers to every question. Only the first scale has questions here."""
    result = scored(measure, answers, skipped=skipped)
    return (_said(measure, measure.scales[0], result, skipped=skipped),)


def from_total(
    measure: Measure,
    scale: Scale,
    total: str,
    *,
    answered: int | None = None,
    skipped: bool = False,
    not_known: int = 0,
) -> ScaleScore:
    """The scale as somebody added it up on paper: the sum of what was answered, brought to all questions where the
    measure is pro-rated. Raises ValueError, in a sentence, for what cannot be its total.
    """
    of, out_of = scale.items - bool(skipped), scale.out_of(skipped=skipped)
    answered = of if answered is None else answered
    least = scale.least - (scale.lowest if skipped else 0)
    try:
        value = Decimal(total.strip().replace(",", "."))
    except InvalidOperation:
        raise ValueError(f"Write the total as a number from {least} to {out_of}.") from None
    if not value.is_finite() or not least <= value <= out_of:
        raise ValueError(f"A total lies between {least} and {out_of}.")
    if value != value.to_integral_value() and not scale.as_table:
        raise ValueError("This measure has whole numbers only.")
    if not 0 <= answered <= of or answered + scale.most_missing < of:
        raise ValueError(f"With {answered} of {of} questions answered there is no total.")
    rated = answered - not_known
    if not 0 <= not_known < of or value > rated * scale.highest:
        raise ValueError(f"{rated} questions cannot add up to {shown(value)}.")
    if scale.prorated and answered < of:
        value = (value * of / answered).quantize(Decimal("0.01"), rounding=ROUND_HALF_UP)
    result = Scored(total=value, answered=answered, of=of, out_of=out_of, not_known=not_known)
    return _said(measure, scale, result, skipped=skipped)


def _said(measure: Measure, scale: Scale, result: Scored, *, skipped: bool) -> ScaleScore:
    has_bands = result.total is not None and not (skipped and measure.bands_for_whole_only)
    total = result.total if result.total is not None else Decimal(0)
    rules = measure.caseness if has_bands else ()
    return ScaleScore(
        title=scale.title,
        total=shown(total) if result.total is not None else "",
        answered=result.answered,
        of=result.of,
        out_of=result.out_of,
        not_known=result.not_known,
        band=measure.band_of(total) if has_bands else "",
        caseness=tuple(f"{one.name} ({one.source})" for one in rules if measure.is_case(total, one)),
        why_none=result.why_none,
    )


def asks_at_once(measure: Measure, answers: Mapping[int, int | None] | None, said: int | None = None) -> str:
    """What a clinician has to write about an answer that may not stay a number; empty where nothing has to be.

    Asked in every way in: question by question, and of a total, where `said` is that one answer as it stands on the
    paper, None for refused or not known.
    """
    if measure.asks is None:
        return ""
    answer = answers.get(measure.asks.item) if answers is not None else said
    if answer is None:
        return f"Question {measure.asks.item} was not answered, or its answer is not known. {_ASK_HIM}"
    return measure.asks.words if answer > measure.asks.above else ""


_ASK_HIM = "Ask, and write what was said and what you did."


def read_aloud(one: ScaleScore) -> str:
    """A score as it is read and printed: "16.67, 9 of 10 answered, moderate"; "32 of 32" where it is out of less."""
    if not one.total:
        return f"No total: {one.why_none}."
    parts = [f"{one.total} of {one.out_of}"]
    if one.answered < one.of:
        parts.append(f"{one.answered} of {one.of} answered")
    if one.not_known:
        parts.append(f"{one.not_known} not known")
    return ", ".join((*parts, *([one.band] if one.band else []), *one.caseness))


def problems_of(score: Score, today: date) -> tuple[Problem, ...]:
    """Everything to put right before a score can be kept."""
    found = []
    if score.taken_on > today:
        found.append(Problem("taken_on", "The day is in the future"))
    if not score.scales:
        found.append(Problem("total", "Enter the score"))
    if score.corrects and not score.why_corrected.strip():
        found.append(Problem("why_corrected", "Say what was wrong with the score that this corrects"))
    return tuple(found)
