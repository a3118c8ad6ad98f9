"""Records → the words that screens show. British English, one place."""

from dataclasses import dataclass
from datetime import date, datetime

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.dates import age_on, screen_date, screen_time
from recolo_desktop.domain.clients.client import AlertState, AllergyState, Client
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, Expiry, OrderStatus
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.orders.on_a_day import OrderOnDay
from recolo_desktop.domain.records.backup import Backup, BackupContents
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.services.clients.order_record import OrderRecord

AMBER_FROM, RED_FROM = 90, 30


@dataclass(frozen=True, slots=True)
class StripPart:
    """One condition in a few words, with its icon."""

    icon: str
    words: str


@dataclass(frozen=True, slots=True)
class Strip:
    """What stands in the line under the banner, on every tab."""

    tone: str
    status: str
    words: str
    parts: tuple[StripPart, ...]
    left: str
    left_tone: str


def born(client: Client, today: date) -> str:
    """14-Mar-1987 (39y), or Not known."""
    if client.born_in is not None:
        return f"{client.born_in.words} ({client.born_in.age_words(today)})"
    if client.birth_date is None:
        return "Not known"
    return f"{screen_date(client.birth_date)} ({age_on(client.birth_date, today)}y)"


def number(client: Client) -> str:
    """The NHS number 3-3-4, or Not known."""
    return nhs_number.shown(client.nhs_number) if client.nhs_number else "Not known"


def identity_line(client: Client, today: date) -> str:
    """The second line under a name in lists and dialogs."""
    return f"Born {born(client, today)} · NHS No. {number(client)}"


def allergies(client: Client) -> tuple[str, str]:
    """Words and tone of the allergy chip; not recorded is not the same as none."""
    if client.allergy_state is AllergyState.KNOWN:
        return f"Known allergies: {client.allergies}", "red"
    if client.allergy_state is AllergyState.NONE_KNOWN:
        return "No known allergies", "grey"
    return "Allergies not recorded", "grey"


def alerts(client: Client) -> str:
    """What to know before meeting the client; not recorded is not the same as none."""
    if client.staff_safety:
        return client.staff_safety
    return "None known" if client.alert_state is AlertState.NONE_KNOWN else "Not recorded"


def instrument_name(order: CourtOrder, instruments: tuple[Instrument, ...]) -> str:
    return next((item.name for item in instruments if item.key == order.instrument), "Court order")


def category_of(condition: Condition, categories: tuple[ConditionCategory, ...]) -> ConditionCategory:
    return next(item for item in categories if item.key == condition.category)


def strip(
    client: Client,
    orders: tuple[OrderRecord, ...],
    instruments: tuple[Instrument, ...],
    categories: tuple[ConditionCategory, ...],
    today: date,
) -> Strip:
    """The order in view: what is forbidden and for how long, or that nobody knows yet."""
    if not orders:
        if client.no_order_confirmed_on:
            when = screen_date(client.no_order_confirmed_on)
            return Strip("grey", f"No order (confirmed {when})", "", (), "", "")
        return Strip(
            "grey",
            "Order not recorded",
            "We do not know yet whether an order is in force. Treat contact with the victim as not allowed "
            "until you have checked.",
            (),
            "",
            "",
        )
    standing = binding(orders, today)
    if not standing:
        last = orders[-1].on(today)
        ended, state = last.order.expires_on, last.status.value
        words = f"{state} {screen_date(ended)}" if ended and state == OrderStatus.LAPSED else state
        what_next = "" if state == OrderStatus.ENTERED_IN_ERROR else "Check whether it was renewed or replaced."
        return Strip("grey", words, what_next, (), "", "")
    first = standing[0]
    name = instrument_name(first.order, instruments).split(" on ")[0]
    head = f"{name} in force" if first.is_in_force else f"{name}: {_unsure(first.status)}"
    if len(standing) > 1:
        head += f" and {len(standing) - 1} more"
    left, tone = left_words(first)
    parts = tuple(part for one in standing for part in _parts(one, categories))
    return Strip("order", head, "", parts, left, tone)


def binding(orders: tuple[OrderRecord, ...], today: date) -> list[OrderOnDay]:
    """Those of which something has to be kept in view today, the one that ends first before the others."""
    every = (one.on(today) for one in orders)
    return sorted((one for one in every if one.binds), key=lambda one: one.order.expires_on or date.max)


def _unsure(status: OrderStatus) -> str:
    if status is OrderStatus.LAPSED:
        return "ended, but terms of it run on"
    return "suspended, check with the court" if status is OrderStatus.SUSPENDED else "status not known"


def left_words(now: OrderOnDay) -> tuple[str, str]:
    """How long the order still runs, and the tone; counted only when the order was verified."""
    left = now.days_left
    if left is None:
        if now.order.expiry is Expiry.UNTIL_FURTHER_ORDER:
            return "Until further order", "grey"
        if not now.is_in_force:
            return "", ""
        return ("End not verified" if now.order.expires_on else "End not known"), "amber"
    if left == 0:
        return "Ends today — confirm", "red"
    tone = "red" if left < RED_FROM else "amber" if left <= AMBER_FROM else "grey"
    return f"{left} day{'' if left == 1 else 's'} left", tone


def _parts(now: OrderOnDay, categories: tuple[ConditionCategory, ...]) -> list[StripPart]:
    merged: dict[tuple[str, str], list[str]] = {}
    for condition in now.live:
        category = category_of(condition, categories)
        words = f"{condition.metres} m zone" if condition.metres else category.short
        people = merged.setdefault((category.icon, words), [])
        people += [label for label in condition.protected if label not in people]
    return [
        StripPart(icon, f"{words}: {', '.join(people)}" if people else words)
        for (icon, words), people in merged.items()
    ]


def order_line(orders: tuple[OrderRecord, ...], client: Client, today: date) -> tuple[str, str, str]:
    """For the caseload: kind of order, its state, and the tone of the state."""
    if not orders:
        return ("No order" if client.no_order_confirmed_on else "Not recorded"), "", ""
    live = binding(orders, today)
    chosen = live[0] if live else orders[-1].on(today)
    kind = chosen.order.instrument.replace("_conviction", "").replace("_acquittal", "").replace("_", " ")
    if chosen.is_in_force and chosen.days_left is not None and chosen.days_left <= AMBER_FROM:
        words, tone = left_words(chosen)
        return kind.capitalize(), words, tone
    if live and not chosen.is_in_force:
        return kind.capitalize(), _unsure(chosen.status), "amber"
    if chosen.status is OrderStatus.LAPSED and chosen.order.expires_on:
        return kind.capitalize(), f"ended {screen_date(chosen.order.expires_on)}", ""
    return kind.capitalize(), chosen.status.value.lower(), ""


def backup_line(backup: Backup | None, now: datetime) -> str:
    """When the last good backup was made and where it lies."""
    if backup is None:
        return "No backup has been made yet. A lost or broken laptop would take the records with it."
    hours = int((now - backup.made_at).total_seconds() // 3600)
    age = "less than an hour ago" if hours < 1 else f"{hours} hours ago" if hours < 48 else f"{hours // 24} days ago"
    return f"Made and checked {screen_time(backup.made_at)} ({age}) in {backup.place}"


def backup_age(backup: Backup | None, now: datetime) -> str:
    """The same for the top of Home, in a few words."""
    if backup is None:
        return "No backup yet"
    days = (now - backup.made_at).days
    return f"Last backup {'today' if days < 1 else 'yesterday' if days == 1 else f'{days} days ago'}, {backup.place}"


def contents_lines(contents: BackupContents) -> str:
    """What a backup holds, to be read before it replaces anything."""
    counts = ", ".join(f"{contents.counts.get(one.table, 0)} {one.called}" for one in KINDS if one.counted)
    last = screen_time(contents.last_entry_at) if contents.last_entry_at else "never"
    return (
        f"{contents.team}. Made {screen_time(contents.made_at)}. It holds {counts}. Last entry of its journal: "
        f"number {contents.journal_seq}, {last}. It holds keys of: {', '.join(contents.people)}; "
        "a lead or the recovery key opens it."
    )
