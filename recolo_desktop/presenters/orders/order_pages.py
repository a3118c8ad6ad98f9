"""An order as pages: as the team knew it on a day, from which document, with nobody protected by name."""

from datetime import date, datetime

from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.records.pack import ClientPack, PackPart, PackSection
from recolo_desktop.presenters import words as say
from recolo_desktop.presenters.orders import order_words
from recolo_desktop.presenters.packs import pack_of
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.clients.order_record import OrderRecord

_LEFT_OUT = (
    "Who the protected people are: they stand here by their letters only.",
    "The court's own document: it lies under Documents in the client file.",
)


def of_order(record: ClientRecord, each: OrderRecord, day: date, sitting: Sitting, at: datetime) -> ClientPack:
    """One order as it stood on a day."""
    services = sitting.services
    name = say.instrument_name(each.order, services.instruments)
    live = each.on(day).live
    history = sorted((event for event in each.events if event.on <= day), key=lambda one: one.on)
    return pack_of(
        record,
        sitting,
        at,
        sections=(
            PackSection(f"{name}, as known on {screen_date(day)}", (_head(each, day),)),
            PackSection(
                "Conditions that bind that day" if live else "No condition bound that day",
                tuple(_condition(item, each, day, sitting) for item in live),
            ),
            PackSection(
                "What happened",
                (
                    PackPart(
                        "", tuple((screen_date(one.on), order_words.event_line(one, each.events)) for one in history)
                    ),
                ),
            ),
        ),
        left_out=_LEFT_OUT,
    )


def _head(each: OrderRecord, day: date) -> PackPart:
    that_day = each.on(day)
    order = that_day.order
    ends = f"{order.expiry_as_written or order.expiry.value}{f', at {order.ends_at}' if order.ends_at else ''}"
    unclear = "" if order.expiry_is_clear else " It is not clear whether that day itself counts: confirm."
    return PackPart(
        order_words.AUTHORITY,
        (
            ("State", that_day.status.value),
            ("Court", order.court or "Not known"),
            ("Order and case number", " · ".join(part for part in (order.order_number, order.case_number) if part)),
            ("Rests on", order.statute_basis or "Not known"),
            ("Made", screen_date(order.made_on) if order.made_on else "Not known"),
            ("Served", screen_date(order.served_on) if order.served_on else "Not known"),
            ("Ends", f"{ends}.{unclear}"),
            ("How the team knows", order_words.how_known(order)),
        ),
    )


def _condition(item: Condition, each: OrderRecord, day: date, sitting: Sitting) -> PackPart:
    category = say.category_of(item, sitting.services.categories).name
    protects = f" ({', '.join(item.protected)})" if item.protected else ""
    terms = [("In the court's words", item.verbatim)]
    if item.plain_reading:
        terms.append(("The team's reading", item.plain_reading))
    limits = " · ".join(part for part in (item.place, order_words.limits_of(item)) if part)
    terms += [("Limits", limits)] if limits else []
    terms += [("", order_words.exception_line(one)) for one in item.exceptions]
    for sentence in order_words.to_confirm(item, each.events, day):
        terms.append(("Leave" if sentence.startswith("Approved") else "To confirm", sentence))
    return PackPart(f"{item.number_on_face}  {category}{protects}", tuple(terms))
