"""What the screen of measures shows of a record: one line for each measure, and one measure opened large."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import count

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.notes.measure import Direction, Measure, shown
from recolo_desktop.domain.notes.score import Score, ScoreSigned, read_aloud, replaced
from recolo_desktop.domain.notes.scoring import Step, step_between
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.presenters.notes.measure_trend import small_trend, trend_of
from recolo_desktop.services.clients.client_record import ClientRecord

WAITS_FOR_WORDS, UNSIGNED, CORRECTED, NOT_TODAY = "Read and sign", "To sign", "Corrected", "Not asked today"


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureLine:
    """One measure: its last score, and what became of it since the first."""

    key: str
    title: str
    last: str
    about: str
    state: str = ""
    trend: Trend | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreLine:
    """One score as a line of the table. `state` says what is still to be done; empty once it is signed."""

    key: str
    on: str
    score: str
    step: str
    band: str
    state: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasureSheet:
    """One measure: its chart on the whole scale, once there is a total, its table, and what stands under both."""

    title: str
    trend: Trend | None
    lines: tuple[ScoreLine, ...]
    change: str
    under: str
    summary: str


def standing(record: ClientRecord, key: str) -> list[Score]:
    """The scores of a measure that hold, the oldest first: without those replaced, or still to be read beside one."""
    gone = replaced(record.scores, record.scores_signed)
    held = (one for one in record.scores if one.measure_key == key and one.id not in gone)
    return sorted((one for one in held if one not in to_be_read(record)), key=lambda one: (one.taken_on, one.id))


def to_be_read(record: ClientRecord) -> list[Score]:
    """Corrections that replace nothing yet: a clinician has to read them beside the score that they correct."""
    gone = replaced(record.scores, record.scores_signed)
    return [one for one in record.scores if one.corrects and one.corrects not in gone]


def signed_score(record: ClientRecord, score_id: str) -> ScoreSigned | None:
    """The signature beside a score, if there is one."""
    return next((one for one in record.scores_signed if one.score_id == score_id), None)


def state_of(record: ClientRecord, score: Score) -> str:
    """What is still to be done about a score."""
    if score.id in replaced(record.scores, record.scores_signed):
        return CORRECTED
    if signed_score(record, score.id) is not None:
        return ""
    return WAITS_FOR_WORDS if score.waits_for_words else UNSIGNED


def measures_of(record: ClientRecord, measures: Iterable[Measure]) -> list[Measure]:
    """Everything that can be shown of this client: the measures, and the team's own ratings as measures."""
    scored = {one.measure_key for one in record.scores}
    own = (one.as_measure() for one in record.ratings if one.ended_on is None or one.id in scored)
    return sorted((*measures, *own), key=lambda one: one.title.casefold())


def asked_still(record: ClientRecord, measure: Measure) -> bool:
    """Whether new scores of it are entered: of a rating that has ended there are none."""
    return all(one.id != measure.key or one.ended_on is None for one in record.ratings)


def measure_lines(record: ClientRecord, measures: Iterable[Measure], today: date) -> list[MeasureLine]:
    """The measures that were scored, by their name, and what is asked each session and was not today."""
    found = []
    for measure in measures:
        scores = standing(record, measure.key)
        if not scores:
            if measure.every_session and asked_still(record, measure):
                found.append(MeasureLine(key=measure.key, title=measure.title, last="", about="", state=NOT_TODAY))
            continue
        last = scores[-1]
        waiting = [one for one in to_be_read(record) if one.measure_key == measure.key]
        states = [state for one in (*scores, *waiting) if (state := state_of(record, one))]
        if measure.every_session and asked_still(record, measure) and last.taken_on != today:
            states.append(NOT_TODAY)
        found.append(
            MeasureLine(
                key=measure.key,
                title=measure.title,
                last="; ".join(one.total or "no total" for one in last.scales),
                about=" · ".join(part for part in (last.scales[0].band, _since_the_first(measure, scores)) if part),
                state=WAITS_FOR_WORDS if WAITS_FOR_WORDS in states else states[0] if states else "",
                trend=small_trend(measure, _points(scores)),
            )
        )
    return found


def _points(scores: Iterable[Score]) -> tuple[tuple[date, float], ...]:
    """Day and total of the first scale of each score that has one."""
    return tuple((one.taken_on, float(value)) for one in scores if (value := one.scales[0].value) is not None)


def sheet_of(record: ClientRecord, measure: Measure) -> MeasureSheet:
    """One measure opened large. Its chart and steps are those of its first scale."""
    scores = standing(record, measure.key)
    points = _points(scores)
    lines, before = [], None
    for one in scores:
        lines.append(_line(record, one, before))
        before = one if one.scales[0].total else before
    waiting = [_line(record, one, None) for one in to_be_read(record) if one.measure_key == measure.key]
    crossed = [_line(record, one, None) for one in record.scores if _is_crossed_out(record, one, measure)]
    words = ", ".join(f"{screen_date(day)} {value:g}" for day, value in points)
    return MeasureSheet(
        title=f"{measure.title}, {measure.full_title}",
        trend=trend_of(record, measure, points) if points else None,
        lines=(*waiting, *reversed(lines), *crossed),
        change=_since_the_first(measure, scores),
        under=" ".join(_under(measure)),
        summary=f"{measure.title} over time: {words}" if points else f"{measure.title}: no total yet",
    )


def facts(score: Score) -> list[tuple[str, str]]:
    """What stands in a score, for whoever signs or reads it."""
    said = [(scale.title or "Score", read_aloud(scale)) for scale in score.scales]
    return [
        ("Measure", f"{score.title}, version {score.version}"), ("Filled in on", screen_date(score.taken_on)), *said,
        ("Entered", f"{score.entered}, {score.entered_by_name}"),
        *([("Answers", answers_given(score))] if score.answers else []),
        *([("Corrects", score.why_corrected)] if score.corrects else []),
        ("", score.said_with_it),
    ]  # fmt: skip


def answers_given(score: Score) -> str:
    """Each answer by the number of its question; empty where only a total came in."""
    return ", ".join(map(_answer, count(1), score.answers))


def _answer(at: int, given: int | None) -> str:
    return f"{at}: {'–' if given is None else given}"


def _is_crossed_out(record: ClientRecord, score: Score, measure: Measure) -> bool:
    return score.measure_key == measure.key and state_of(record, score) == CORRECTED


def _line(record: ClientRecord, score: Score, before: Score | None) -> ScoreLine:
    scale = score.scales[0]
    step = ""
    same_scale = before is not None and before.scales[0].out_of == scale.out_of
    if same_scale and before and scale.value is not None and (earlier := before.scales[0].value) is not None:
        step = _signed(scale.value - earlier)
    return ScoreLine(
        key=score.id,
        on=screen_date(score.taken_on),
        score="; ".join(one.total or "–" for one in score.scales),
        step=step,
        band=scale.band or scale.why_none,
        state=state_of(record, score),
    )


def _signed(moved: Decimal) -> str:
    return f"+{shown(moved)}" if moved > 0 else f"−{shown(-moved)}" if moved < 0 else "0"


def _since_the_first(measure: Measure, scores: list[Score]) -> str:
    """ "Down 7 since 09-Jun-2026, reliable improvement"."""
    values = [(one, value) for one in scores if (value := one.scales[0].value) is not None]
    if len(values) < 2 or len({one.scales[0].out_of for one, _ in values}) > 1:
        return ""  # out of 32 and out of 40 are two scales
    (first, begun), (_, last) = values[0], values[-1]
    moved = last - begun
    way = f"up {shown(moved)}" if moved > 0 else f"down {shown(-moved)}" if moved < 0 else "the same"
    step = step_between(measure, begun, last)
    return f"{way} since {screen_date(first.taken_on)}" + ("" if step is Step.UNKNOWN else f", {step}")


def _under(measure: Measure) -> list[str]:
    """Where bands and sizes come from, and what a score is not."""
    said = []
    if measure.bands:
        said.append(f"Bands: {measure.bands_source}.")
    if measure.change is not None:
        said.append(f"Reliable change {shown(measure.change.points)}: {measure.change.source}.")
    way = "below" if measure.higher_is is Direction.BETTER else "from"
    said += [f"{one.name.capitalize()} {way} {shown(one.at)}: {one.source}." for one in measure.caseness]
    return [*said, measure.said_with_it]
