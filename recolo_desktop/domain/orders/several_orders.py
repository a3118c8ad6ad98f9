"""Several orders that bind one client: where two conditions say different things (section 2.8 rule 3, 2.10 no. 22)."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations

from recolo_desktop.domain.orders.court_order import Condition, Polarity

_CONTACT = frozenset({"NC_DIRECT", "NC_INDIRECT", "NC_THIRD", "NC_CHILD"})
_PLACES = frozenset({"ZONE_ADDR", "ZONE_STREET", "ZONE_AREA", "ZONE_WORK", "ZONE_SCHOOL", "APPROACH"})
_SAME_MATTER = (_CONTACT, _PLACES, frozenset({"DEVICE", "ACCOUNT", "SOCIAL"}))
_OF_ANY_KIND = {"OTHER"}
_INSIDE = frozenset({"CONFINE", "RESIDE", "CURFEW"})


def contradictions(live: Sequence[Condition], names: Mapping[str, str]) -> tuple[str, ...]:
    """Pairs that may not fit, each with the names of its orders. The stricter is never loosened by the other."""
    found = (
        sentence[0].upper() + sentence[1:]
        for one, other in combinations(live, 2)
        for sentence in _between(one, other, names)
    )
    return tuple(dict.fromkeys(found))


def _between(one: Condition, other: Condition, names: Mapping[str, str]) -> Iterator[str]:
    both = f"{_called(one, names)} and {_called(other, names)}"
    if (_keeps_out(one) and _keeps_in(other)) or (_keeps_in(one) and _keeps_out(other)):
        out, inside = (one, other) if _keeps_out(one) else (other, one)
        yield (
            f"{_called(out, names)} keeps the client out of a place; {_called(inside, names)} keeps the client at a "
            "place, or inside one. Read both before any journey."
        )
    elif one.order_id != other.order_id and _same_matter(one, other) and _differ(one, other):
        yield (
            f"{both} say different things about the same matter. Treat the stricter, "
            f"{_called(_stricter(one, other), names)}, as binding and seek legal advice."
        )


def _called(condition: Condition, names: Mapping[str, str]) -> str:
    of = names.get(condition.order_id, "")
    return f"condition {condition.number_on_face or 'without a number'}{f' of the {of}' if of else ''}"


def _keeps_in(condition: Condition) -> bool:
    return condition.zone_mode == "confine" or condition.category in _INSIDE


def _keeps_out(condition: Condition) -> bool:
    return not _keeps_in(condition) and (condition.zone_mode == "exclude" or condition.category in _PLACES)


def _same_matter(one: Condition, other: Condition) -> bool:
    both = {one.category, other.category}
    same = (len(both) == 1 and both != _OF_ANY_KIND) or any(both <= matter for matter in _SAME_MATTER)
    return same and (not one.protected or not other.protected or bool({*one.protected} & {*other.protected}))


def _differ(one: Condition, other: Condition) -> bool:
    limits = [(item.polarity, _limits(item), item.metres, frozenset(item.channels) - {"any"}) for item in (one, other)]
    return limits[0] != limits[1]


def _limits(condition: Condition) -> frozenset[tuple[str, str, str, str]]:
    return frozenset((item.kind.value, item.via, item.ways, item.purpose) for item in condition.exceptions)


def _stricter(one: Condition, other: Condition) -> Condition:
    if one.polarity is not other.polarity:
        return one if one.polarity is Polarity.PROHIBIT else other
    if len(one.exceptions) != len(other.exceptions):
        return one if len(one.exceptions) < len(other.exceptions) else other
    return one if (one.metres or 0) >= (other.metres or 0) else other
