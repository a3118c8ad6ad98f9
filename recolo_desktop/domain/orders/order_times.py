"""Arithmetic beside an order's dates (section 2.9). It only warns: no end is ever computed for anybody."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.orders.court_order import CourtOrder
from recolo_desktop.domain.orders.instrument import Instrument

NOTIFY_WITHIN = 3  # days, beginning with the day of service; weekends count
_HAND_OVER_WITHIN = 5  # business days
_WITHOUT_NOTICE = timedelta(days=14)
_WEEKEND = 5
# England and Wales, as announced by the government. After the last day known nothing is computed.
BANK_HOLIDAYS_KNOWN_UNTIL = date(2027, 12, 31)
BANK_HOLIDAYS = frozenset(
    date(*day)
    for day in (
        (2026, 1, 1), (2026, 4, 3), (2026, 4, 6), (2026, 5, 4), (2026, 5, 25), (2026, 8, 31), (2026, 12, 25),
        (2026, 12, 28), (2027, 1, 1), (2027, 3, 26), (2027, 3, 29), (2027, 5, 3), (2027, 5, 31), (2027, 8, 30),
        (2027, 12, 27), (2027, 12, 28),
    )
)  # fmt: skip


def last_day(made_on: date, length: str) -> date:
    """The last day of "2 years" or "28 days" that begin with the day made."""
    number, unit = re.fullmatch(r"(\d+) (day|week|year)s?", length.strip()).groups()  # type: ignore[union-attr]
    count = int(number)
    if unit != "year":
        return made_on + timedelta(days=count * (7 if unit == "week" else 1) - 1)
    try:
        anniversary = made_on.replace(year=made_on.year + count)
    except ValueError:
        anniversary = date(made_on.year + count, 3, 1)
    return anniversary - timedelta(days=1)


def notify_by(served_on: date) -> date:
    """The last day on which names and address may be notified to the police."""
    return served_on + timedelta(days=NOTIFY_WITHIN - 1)


def hand_over_by(made_on: date) -> date | None:
    """By when an interim behaviour order has to be handed over if the person was not in court.

    None where the bank holidays are not known: a day that is wrong by one is worse than none.
    """
    day, left = made_on, _HAND_OVER_WITHIN
    while left:
        day += timedelta(days=1)
        if day.weekday() < _WEEKEND and day not in BANK_HOLIDAYS:
            left -= 1
    known = min(BANK_HOLIDAYS) <= made_on and day <= BANK_HOLIDAYS_KNOWN_UNTIL
    return day if known else None


def warnings(order: CourtOrder, instrument: Instrument | None, *, without_notice: bool = False) -> tuple[str, ...]:
    """Sentences for whoever types the order: what does not fit what the law usually says."""
    return tuple(_warnings(order, instrument, without_notice))


def _warnings(order: CourtOrder, instrument: Instrument | None, without_notice: bool) -> Iterator[str]:
    made, ends = order.made_on, order.expires_on
    if order.served_on and made and order.served_on < made:
        yield "It is said to have been served before it was made. Check both dates."
    if made and instrument and instrument.handed_over and order.served_on is None:
        last = hand_over_by(made)
        by = f", by {screen_date(last)}" if last else " (count them yourself: the bank holidays are not known here)"
        yield (
            "If the client was not in court when it was made, it binds only if the document was handed over within "
            f"five business days{by}. Record when and how it was served."
        )
    if made and made.month == 2 and made.day == 29:
        yield "It was made on 29 February. Confirm the last day with the court."
    if made is None or ends is None or instrument is None:
        return
    if instrument.shortest and ends < (least := last_day(made, instrument.shortest)):
        yield (
            f"A {instrument.name.lower()} runs for {instrument.shortest} or more, so to {screen_date(least)} at the "
            "least. Check the end date against the document."
        )
    if instrument.longest and ends > (most := last_day(made, instrument.longest)):
        yield (
            f"A {instrument.name.lower()} runs for {instrument.longest} at most, so to {screen_date(most)}. Check the "
            "end date against the document."
        )
    if without_notice and ends > made + _WITHOUT_NOTICE:
        yield (
            "An order made without notice normally ends within 14 days, "
            f"by {screen_date(made + _WITHOUT_NOTICE)}. Check the return date."
        )
    if not order.expiry_is_clear:
        yield f"Confirm whether {screen_date(ends)} itself still counts. Until then the day is treated as in force."
