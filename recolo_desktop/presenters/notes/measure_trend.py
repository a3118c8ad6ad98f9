"""The chart of one measure: its scores on the line of days, with the sessions and what happened around the order."""

from collections.abc import Iterator
from datetime import date

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.clients.case_entry import CONCERN
from recolo_desktop.domain.notes.measure import Direction, Measure, shown
from recolo_desktop.domain.notes.trend import Trend
from recolo_desktop.domain.orders.court_order import OrderEventKind
from recolo_desktop.domain.orders.order_status import standing
from recolo_desktop.services.clients.client_record import ClientRecord

# What of an order's history stands on the line; the rest is paper.
_OF_AN_ORDER = {
    OrderEventKind.SERVED: "Order served",
    OrderEventKind.VARIED: "Order varied",
    OrderEventKind.RENEWED: "Order renewed",
    OrderEventKind.DISCHARGED: "Order discharged",
    OrderEventKind.ENDED_EARLY: "Order ended",
    OrderEventKind.CHECKED: "Order checked",
    OrderEventKind.BREACH_ALLEGED: "Breach alleged",
    OrderEventKind.BREACH_CONVICTED: "Breach convicted",
}


def trend_of(record: ClientRecord, measure: Measure, points: tuple[tuple[date, float], ...]) -> Trend:
    """For the clinician's own screen: concerns and events of the order are in it.

    Args:
        record: As this reader may see it.
        measure: Whose scale and reliable change hold.
        points: Day and total of each score that stands, the oldest first; at least one.

    """
    change = float(measure.change.points) if measure.change is not None else None
    first = points[0][1]
    return Trend(
        points=points,
        low=float(measure.scales[0].least),
        high=float(measure.scales[0].most),
        bands=tuple((float(one.begins), one.name) for one in measure.bands),
        corridor=(first - change, first + change) if change is not None else None,
        corridor_said=_said(measure, first, change),
        sessions=tuple(sorted(_sessions(record))),
        marks=tuple(sorted({*_concerns(record), *_events(record)})),
    )


def small_trend(measure: Measure, points: tuple[tuple[date, float], ...]) -> Trend | None:
    """The scores alone on their whole scale; none where no total stands."""
    if not points:
        return None
    return Trend(points=points, low=float(measure.scales[0].least), high=float(measure.scales[0].most))


def _said(measure: Measure, first: float, change: float | None) -> tuple[str, str]:
    """What the lower and the upper line of the corridor mean, in the direction of this measure."""
    if change is None or measure.change is None:
        return "", ""
    begins = f"{first:g} first; less than {shown(measure.change.points)} may be chance"
    better = "better" if measure.higher_is is Direction.WORSE else "worse"
    return f"{first - change:g} or less: reliably {better}", begins


def _sessions(record: ClientRecord) -> Iterator[tuple[date, bool]]:
    for note in record.notes:
        if note.id in record.in_error or note.held_on is None or note.attendance is None:
            continue
        attendance = Attendance(note.attendance)
        if not attendance.is_cancelled:
            yield note.held_on, attendance.was_seen


def _concerns(record: ClientRecord) -> Iterator[tuple[date, str]]:
    for entry in record.entries:
        if entry.kind == CONCERN and entry.id not in record.in_error:
            yield entry.happened_on, "Concern"


def _events(record: ClientRecord) -> Iterator[tuple[date, str]]:
    for each in record.orders:
        for event in standing(each.events):
            if event.kind in _OF_AN_ORDER:
                yield event.on, _OF_AN_ORDER[event.kind]
