"""Form fields ↔ an order, its conditions, its events and whom it protects."""

import re
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, Problem
from recolo_desktop.domain.basics.ids import ClientId, ConditionId, OrderId, PersonId
from recolo_desktop.domain.basics.time_window import NotAWindow, parse_windows
from recolo_desktop.domain.orders.court_order import (
    Condition,
    ConditionException,
    Confidence,
    CourtOrder,
    ExceptionKind,
    Expiry,
    OrderEvent,
    OrderEventKind,
    Polarity,
    ProtectedPerson,
    Source,
)
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.presenters.typed_values import number_in, time_in

Values = dict[str, Any]


def order_from(
    values: dict[str, Any], key: OrderId, client_id: ClientId, statute: str, actor: StaffMember, today: date
) -> CourtOrder:
    """The order that the fields say."""
    return CourtOrder(
        id=key,
        client_id=client_id,
        instrument=values["instrument"],
        statute_basis=statute,
        court=values["court"],
        order_number=values["order_number"],
        case_number=values["case_number"],
        made_on=values["made_on"],
        starts_on=values.get("starts_on"),
        served_on=values["served_on"],
        served_how=values["served_how"],
        expiry=Expiry(values["expiry"]),
        expiry_as_written=values["expiry_as_written"],
        expires_on=values["expires_on"],
        expiry_is_clear=values["expiry_is_clear"],
        source=Source(values["source"]),
        verified_by=actor.name if values["verified"] else "",
        verified_on=today if values["verified"] else None,
        ends_at=_time_or_none(values.get("ends_at", "")),
        without_notice=bool(values.get("without_notice")),
        returns_on=values.get("returns_on"),
        officer=values.get("officer", ""),
        offence=values.get("offence", ""),
        confidence=Confidence(values.get("confidence") or Confidence.NOT_JUDGED),
        replaces_interim=bool(values.get("replaces_interim")),
        notifies_elsewhere=bool(values.get("notifies_elsewhere")),
    )


def event_from(values: Values, order_id: OrderId, client_id: ClientId) -> OrderEvent:
    """The event that the fields say; its id is given when it is stored."""
    kind = OrderEventKind(values["kind"])
    return OrderEvent(
        id="new",
        order_id=order_id,
        client_id=client_id,
        kind=kind,
        on=values["on"],
        details=values["details"],
        new_end=values["new_end"] if kind in _WITH_AN_END else None,
        new_end_as_written=values["new_end_as_written"] if kind in _WITH_AN_END else "",
        about=values["about"] if kind in _ABOUT_SOMETHING else "",
        granted_by=values["granted_by"] if kind is OrderEventKind.APPROVAL else "",
    )


_WITH_AN_END = (
    OrderEventKind.RENEWED,
    OrderEventKind.CONTINUED,
    OrderEventKind.END_CORRECTED,
    OrderEventKind.APPROVAL,
)


_ABOUT_SOMETHING = (OrderEventKind.APPROVAL, OrderEventKind.DOCUMENT_ENDED, OrderEventKind.WITHDRAWN)


def _time_or_none(typed: str) -> str:
    problems: list[Problem] = []
    found = time_in("ends_at", {"ends_at": typed}, problems)
    if problems:
        raise HasProblems(problems)
    return found


def condition_from(values: dict[str, Any], key: ConditionId, order_id: OrderId, client_id: ClientId) -> Condition:
    """The condition that the fields say; raises HasProblems for a distance that is no number."""
    problems: list[Problem] = []
    metres = number_in("metres", values, problems)
    try:
        windows = parse_windows(values.get("windows", ""))
    except NotAWindow as wrong:
        windows = ()
        problems.append(Problem("windows", str(wrong)))
    if problems:
        raise HasProblems(problems)
    return Condition(
        id=key,
        order_id=order_id,
        client_id=client_id,
        number_on_face=values["number_on_face"],
        category=values["category"],
        polarity=Polarity(values["polarity"] or "prohibit"),
        verbatim=values["verbatim"],
        plain_reading=values["plain_reading"],
        protected=labels(values["protected"]),
        metres=metres,
        place=values["place"],
        channels=tuple(part.strip() for part in values.get("channels", "").split(",") if part.strip()),
        zone_mode=values.get("zone_mode", ""),
        windows=windows,
        ends_on=_day(values.get("ends_on")),
        due_on=_day(values.get("due_on")),
        exceptions=tuple(_exception(row) for row in values["exceptions"] if row.get("text", "").strip()),
        place_kind=values.get("place_kind", ""),
        map_page=values.get("map_page", ""),
        starts_on=_day(values.get("starts_on")),
        may_print_to_client=values["may_print_to_client"],
        wording_is_unclear=bool(values.get("wording_is_unclear")),
    )


def _exception(row: dict[str, str]) -> ConditionException:
    return ConditionException(
        text=row["text"].strip(),
        kind=ExceptionKind(row.get("kind") or ExceptionKind.OTHER),
        via=row.get("via", ""),
        ways=row.get("ways", ""),
        purpose=row.get("purpose", ""),
        needs_approval=row.get("needs_approval") == "yes",
        rests_on=row.get("rests_on", ""),
    )


def _day(kept: date | str | None) -> date | None:
    """A day as the form read it, or as an unfinished form was kept."""
    return date.fromisoformat(kept) if isinstance(kept, str) and kept else kept or None


def labels(typed: str) -> tuple[str, ...]:
    """Person A, Person B from "A, B", "a and b", or the labels in full."""
    found = re.split(r"[,;/\s]+|\band\b", re.sub(r"(?i)\bpersons?\b", " ", typed).upper().replace(" AND ", " "))
    return tuple(f"Person {letter}" for letter in dict.fromkeys(found) if letter)


def person_from(values: dict[str, Any], key: PersonId, order_id: OrderId, client_id: ClientId) -> ProtectedPerson:
    """The protected person that the fields say."""
    names = (part.strip() for part in values["also_known_as"].split(","))
    return ProtectedPerson(
        id=key,
        order_id=order_id,
        client_id=client_id,
        label=values["label"],
        relationship=values["relationship"],
        is_child=values["is_child"],
        anonymised=values["anonymised"],
        name=values["name"],
        also_known_as=tuple(name for name in names if name),
        address=values["address"],
        phone=values["phone"],
        email=values["email"],
        workplace=values["workplace"],
        school=values["school"],
        vehicle=values["vehicle"],
        knows_name=Answer(values.get("knows_name") or "not asked"),
        knows_address=Answer(values.get("knows_address") or "not asked"),
        advocate=values.get("advocate", ""),
        handles=values.get("handles", ""),
        circle=values.get("circle", ""),
    )
