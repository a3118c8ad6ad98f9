"""More than one order at once: what binds now, and where two orders say different things."""

from collections.abc import Sequence
from itertools import combinations

from recolo_desktop.domain.court_order import Condition, Polarity

_SAME_MATTER = (
    frozenset({"NC_DIRECT", "NC_INDIRECT", "NC_THIRD", "NC_CHILD"}),
    frozenset({"ZONE_ADDR", "ZONE_STREET", "ZONE_AREA", "ZONE_WORK", "ZONE_SCHOOL", "APPROACH"}),
    frozenset({"DEVICE", "ACCOUNT", "SOCIAL"}),
)


def contradictions(live: Sequence[Condition]) -> tuple[str, ...]:
    """Pairs from different orders that may not fit. The stricter one is never loosened by the other."""
    found = []
    for one, other in combinations(live, 2):
        if one.order_id == other.order_id or not _same_matter(one, other):
            continue
        if one.polarity is not other.polarity or bool(one.exceptions) != bool(other.exceptions):
            stricter = _stricter(one, other)
            found.append(
                f"Condition {one.number_on_face} of one order and {other.number_on_face} of another say different "
                f"things about the same matter. Treat the stricter, condition {stricter.number_on_face}, as binding "
                "and seek legal advice."
            )
        if {one.zone_mode, other.zone_mode} == {"exclude", "confine"}:
            found.append(
                f"Condition {one.number_on_face} keeps him out of an area and condition {other.number_on_face} keeps "
                "him inside one. Read both before any journey."
            )
    return tuple(dict.fromkeys(found))


def _same_matter(one: Condition, other: Condition) -> bool:
    if {one.zone_mode, other.zone_mode} == {"exclude", "confine"}:
        return True
    same = any({one.category, other.category} <= matter for matter in _SAME_MATTER)
    return same and (not one.protected or not other.protected or bool({*one.protected} & {*other.protected}))


def _stricter(one: Condition, other: Condition) -> Condition:
    if one.polarity is not other.polarity:
        return one if one.polarity is Polarity.PROHIBIT else other
    return other if one.exceptions else one
