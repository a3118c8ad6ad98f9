"""Whether a place and time for meeting the client meets a condition of his orders (section 2.12).

It compares words. It never says that a place is outside a zone, and it knows no map: a human compares.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from recolo_desktop.domain.basics.dates import parse_time
from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.orders.court_order import Condition, Polarity, ProtectedPerson
from recolo_desktop.domain.protection.labelled_text import says_a_label
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles import of_condition, of_people
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.vocabulary import PLATFORMS

ZONES = frozenset({"ZONE_ADDR", "ZONE_STREET", "ZONE_AREA", "ZONE_WORK", "ZONE_SCHOOL", "APPROACH", "CONFINE"})
_BINDS_AT_HOME = frozenset({"CURFEW", "RESIDE", "TAG"})
_TRAVEL = 60  # minutes that a way home may take
_PREMISES = (
    "school", "nursery", "college", "university", "library", "hospital", "church", "mosque", "gym", "station", "pub",
    "shopping centre", "supermarket", "court", "park", "playground", "care home", "refuge", "surgery", "pool",
    "licensed premises", "children's centre", "community centre",
)  # fmt: skip
_PLACES = frozenset({Kind.ADDRESS, Kind.POSTCODE, Kind.TOWN, Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE})
_AFAR = re.compile(
    r"^\s*(?:by |on the )?(?:video|(?:tele)?phone|online|letter|text|e-?mail)(?: (?:call|link|meeting|message))?"
    r"(?: with [\w .'’-]{1,40})?\s*$",
    re.IGNORECASE,
)


# "nor to go to Larkspur Close", "within 100 metres of", "the school of Person B": whatever its kind is called.
_A_PLACE_SAID = re.compile(
    r"\b(?:to|at|in|into|enter|entering|near|visit|visiting|attend|attending|within|around|outside|along|past)\s+"
    r"(?:the\s+|any\s+(?:part|place|event)s?\s+(?:of|in|at)\s+)?"
    r"(?!Person\b|Magistrates|Crown Court|Family Court|Court\b|Probation|Police|England|Wales|"
    r"(?:Mr|Mrs|Ms|Miss|Dr)\b"
    rf"|(?i:{'|'.join(sorted(PLATFORMS))})\b)[A-Z][\w'’-]+|"
    r"\bwithin\s+\d+\s*(?:m|metres?|meters?|miles?|yards?|km)\b|"
    r"\((?:address|town|postcode|workplace|school) of ",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFinding:
    """What is wrong with a place or time, which condition says so, and the way on."""

    severity: Severity
    what: str
    why: str
    key: str


def is_afar(place: str) -> bool:
    """Whether nobody travels: video, phone, letter. A video suite in some street is a place."""
    return bool(_AFAR.match(place))


def zones_in_words(conditions: tuple[Condition, ...]) -> tuple[Condition, ...]:
    """Every condition about places; somebody reads each before an appointment is confirmed."""
    return tuple(item for item in conditions if item.category in ZONES or item.zone_mode)


def says_places(condition: Condition) -> bool:
    """Whether anything of it tells a place: its kind, a place, distance or page of a map, or its words."""
    is_zone = condition.category in ZONES or bool(condition.zone_mode)
    if is_zone or condition.place or condition.metres or condition.map_page:
        return True
    said = "\n".join((condition.verbatim, condition.plain_reading, *(one.text for one in condition.exceptions)))
    return bool(of_condition(condition)) or _A_PLACE_SAID.search(said) is not None


def place_findings(
    place: str,
    on: date,
    starts: str,
    minutes: int,
    conditions: tuple[Condition, ...],
    people: tuple[ProtectedPerson, ...],
    with_leave: frozenset[str] = frozenset(),
) -> tuple[PlaceFinding, ...]:
    """Everything to put right or look at; `conditions` are those that bind on that day.

    `with_leave` are ids of conditions with an exception, or with a written approval for that day: they ask, because
    somebody has to see whether the leave covers this, and do not block.
    """
    found: list[PlaceFinding] = []
    for condition in conditions:
        times = _times(place, on, starts, minutes, condition)
        found += _softened(times, str(condition.id) in with_leave)
    if not is_afar(place):
        found += _near_people(place, people)
        for condition in conditions:
            if condition in zones_in_words(conditions):
                found += _softened(_against(place, on, starts, minutes, condition), str(condition.id) in with_leave)
            else:
                found += _named_elsewhere(place, condition)
                found += _premises(place, condition)
    return tuple(dict.fromkeys(found))


def _softened(found: Iterable[PlaceFinding], has_leave: bool) -> Iterator[PlaceFinding]:
    for one in found:
        if has_leave and one.severity is Severity.MUST_FIX:
            why = "An exception or a written approval is recorded: make sure that it covers this place and time."
            yield replace(one, severity=Severity.CHECK, why=why, key=f"{one.key}, with leave")
        else:
            yield one


def _near_people(place: str, people: tuple[ProtectedPerson, ...]) -> Iterator[PlaceFinding]:
    if says_a_label(place):
        yield PlaceFinding(
            severity=Severity.MUST_FIX,
            what="This place is written as the label of somebody protected",
            why="It stands for a place that the order protects. Choose another place.",
            key="place: a label",
        )
    for hit in hits(place, of_people(people)):
        if hit.needle.kind not in _PLACES:
            continue
        sure = _is_sure(hit)
        yield PlaceFinding(
            severity=Severity.MUST_FIX if sure else Severity.CHECK,
            what=_how_near(hit) if sure else "This place resembles a protected one",
            why=f"It shares the {hit.needle.kind.value} of {hit.needle.label}. Choose another place.",
            key=f"place: {hit.needle.kind.value} of {hit.needle.label}",
        )
    own = {outward.upper() for outward, _ in POSTCODE.findall(place)}
    for person in people:
        for outward, inward in POSTCODE.findall(f"{person.address} {person.workplace} {person.school}"):
            if outward.upper() in own and not re.search(rf"{outward}\s*{inward}", place, re.IGNORECASE):
                yield _district(person.label)


def _how_near(hit: Hit) -> str:
    """The same street under another number is near enough to be refused, and is said as what it is."""
    if hit.needle.kind is Kind.ADDRESS and not any(char.isdigit() for char in hit.needle.text):
        return "This place lies in a street or house that the order protects"
    return "This place equals one that the order protects"


def _is_sure(hit: Hit) -> bool:
    """One word alone may be a town in which half of the team's rooms lie."""
    names_one_place = (hit.needle.parts > 1 and not hit.needle.locality) or hit.needle.kind is Kind.POSTCODE
    return hit.sureness is Sureness.CERTAIN and hit.needle.kind is not Kind.TOWN and names_one_place


def _district(label: str) -> PlaceFinding:
    return PlaceFinding(
        severity=Severity.CHECK,
        what="This place lies in the same postcode district as a protected one",
        why=f"It concerns {label}. Compare the place with the order, or choose another.",
        key=f"place: district of {label}",
    )


def _against(place: str, on: date, starts: str, minutes: int, condition: Condition) -> Iterator[PlaceFinding]:
    number = f"Condition {condition.number_on_face or 'without a number'}"
    binds_now = not condition.windows or any(window.covers(on, starts, minutes) for window in condition.windows)
    words = f"{condition.place}\n{condition.verbatim}"
    if condition.zone_mode == "confine" or condition.category == "CONFINE":
        if binds_now:
            yield PlaceFinding(
                severity=Severity.CHECK,
                what=f"{number} has the client stay inside an area",
                why="Compare the place and the way to it with the wording.",
                key=f"place: confined by condition {condition.number_on_face}",
            )
        return
    named = hits(place, of_condition(condition))
    for hit in named:
        sure = _is_sure(hit) and binds_now
        yield PlaceFinding(
            severity=Severity.MUST_FIX if sure else Severity.CHECK,
            what=f"{number} names this place" if sure else f"{number} may mean this place",
            why="Choose another place, or have the court's leave in writing first, and record it with the order.",
            key=f"place: named by condition {condition.number_on_face}",
        )
    if not named:
        for outward, _ in POSTCODE.findall(words):
            if any(outward.upper() == own.upper() for own, _ in POSTCODE.findall(place)):
                yield _district(f"condition {condition.number_on_face}")
    yield from _premises(place, condition)


def _named_elsewhere(place: str, condition: Condition) -> Iterator[PlaceFinding]:
    """A place that stands in the words of a condition whose kind is no zone."""
    if condition.polarity is Polarity.PROHIBIT and hits(place, of_condition(condition)):
        yield PlaceFinding(
            severity=Severity.CHECK,
            what=f"Condition {condition.number_on_face or 'without a number'} mentions this place",
            why="Read the condition before you confirm.",
            key=f"place: mentioned by condition {condition.number_on_face}",
        )


def _premises(place: str, condition: Condition) -> Iterator[PlaceFinding]:
    """Kinds of premises that the wording names; also where its kind is no zone, as with a child's school."""
    number = f"Condition {condition.number_on_face or 'without a number'}"
    words = f"{condition.place}\n{condition.verbatim}"
    if condition.polarity is Polarity.REQUIRE and condition.zone_mode != "exclude":
        return
    for premises in _PREMISES:
        pattern = rf"\b{premises}s?\b"
        if re.search(pattern, words, re.IGNORECASE) and re.search(pattern, place, re.IGNORECASE):
            yield PlaceFinding(
                severity=Severity.CHECK,
                what=f"{number} speaks of a {premises}, and so does this place",
                why="Read the condition before you confirm.",
                key=f"place: premises of condition {condition.number_on_face}",
            )


def _times(place: str, on: date, starts: str, minutes: int, condition: Condition) -> Iterator[PlaceFinding]:
    is_at_home = is_afar(place) or _HOME_VISIT.search(place) is not None
    number = condition.number_on_face or "without a number"
    if condition.category in _BINDS_AT_HOME and not is_at_home:
        yield from _away_from_home(on, starts, minutes, condition, number)
    elif condition.category == "REPORT" and _clashes(condition, on, starts, minutes):
        yield PlaceFinding(
            severity=Severity.CHECK,
            what=f"The client reports elsewhere then (condition {number})",
            why="Choose a time that leaves room for it.",
            key=f"time: reporting of condition {number}",
        )


_HOME_VISIT = re.compile(r"^\s*(?:(?:at )?home(?: visit)?|client['’]s home)\s*(?:\n|$)", re.IGNORECASE)


def _clashes(condition: Condition, on: date, starts: str, minutes: int) -> bool:
    return any(window.covers(on, starts, minutes) for window in condition.windows)


def _away_from_home(on: date, starts: str, minutes: int, condition: Condition, number: str) -> Iterator[PlaceFinding]:
    if _clashes(condition, on, starts, minutes):
        yield PlaceFinding(
            severity=Severity.MUST_FIX,
            what=f"The client has to be at home then (condition {number})",
            why="Choose a time outside those hours, with time to travel, or meet the client there or by phone.",
            key=f"time: curfew of condition {number}",
        )
    elif any(window.touches(on, *_with_travel(starts, minutes)) for window in condition.windows):
        yield PlaceFinding(
            severity=Severity.CHECK,
            what=f"It leaves less than an hour before or after the hours at home (condition {number})",
            why="Make sure that the client can be home in time.",
            key=f"time: travel and condition {number}",
        )
    elif not condition.windows and condition.category in ("CURFEW", "TAG"):
        yield PlaceFinding(
            severity=Severity.CHECK,
            what=f"Condition {number} sets hours at home that nobody typed in",
            why="Read the condition before you confirm a time.",
            key=f"time: hours of condition {number} not known",
        )


def _with_travel(starts: str, minutes: int) -> tuple[int, int]:
    """The appointment with the way there and back, in minutes from midnight."""
    hours, rest = (int(part) for part in parse_time(starts).split(":"))
    first = hours * 60 + rest
    return first - _TRAVEL, first + minutes + _TRAVEL
