"""Whether a goal or an offer to the client meets a condition: contact, places, devices, the internet."""

import re
from collections.abc import Iterator
from functools import cache

from recolo_desktop.domain.orders.court_order import Condition, Polarity
from recolo_desktop.domain.protection.matching.needles import of_condition
from recolo_desktop.domain.protection.matching.search import hits

_CONTACT = frozenset({"NC_DIRECT", "NC_INDIRECT", "NC_THIRD", "NC_CHILD"})
_ASKED_ALSO_WHERE_REQUIRED = frozenset(
    {"CURFEW", "TAG", "DEVICE", "ACCOUNT", "RESIDE", "CONFINE", "RELATION", "ALCOHOL"}
)
_CLOSE = r"(?:wife|partner|girlfriend|husband|ex|children|child|kids?|sons?|daughters?|family|mother|friends?)"
_WORDS: tuple[tuple[frozenset[str], str, str], ...] = (
    (
        _CONTACT,
        r"\b(?:contact|apologi[sz]e|apology|make (?:it up|amends|peace)|reconcil\w+|"
        r"(?:birthday|christmas|greeting) card|"
        r"(?:write|letter|message|e-?mail|text|ring|call|phone|speak|talk|visit|see|meet|buy|give|send|get|win)\w*"
        rf"(?: to| with| back)? (?:(?:her|him|them|my|his|the|our) )?(?:her|him|them|{_CLOSE}|flowers|gifts?)|"
        rf"ex[- ]?(?:wife|partner|girlfriend|husband)|presents? for|flowers|mother of (?:my|his) (?:children|child)|"
        r"collect (?:my|his) (?:things|belongings)|song about|poem about)\b",
        "speaks of contact",
    ),
    (
        _CONTACT | {"SURVEIL", "APPROACH", "ZONE_ADDR", "ZONE_STREET", "ZONE_AREA", "ZONE_WORK", "ZONE_SCHOOL"},
        r"\b(?:person [a-z]\b|(?:say|saying|tell|telling) (?:\w+ ){0,2}sorry|win (?:\w+\.? ){0,2}back|"
        r"(?:be|live|move|sit|stand|wait|walk|drive|go|get) (?:\w+ ){0,2}(?:near|close to|past|by|outside|opposite|"
        r"where|to the same) (?:\w+ ){0,3}(?:her|him|them|they|she|he|one|"
        r"road|street|gate|school|primary|car|house|door)\b|"
        r"find out (?:where|who|what|how|when)|find where|learn (?:her|his|their|the) (?:shifts?|routine|hours|times)|"
        r"learn who|leave (?:\w+ ){0,2}(?:roses|flowers|cards?|notes?|letters?|presents?|gifts?)|through a friend|"
        r"(?:my )?one (?:and only|i love)|a certain someone|"
        r"be (?:a |the )?(?:dad|father|mum|mother|husband|wife) again|from school|ask (?:her|him|them) to forgive)\b",
        "may lead to somebody",
    ),
    (
        frozenset({"SOCIAL", "PUBLISH"}),
        r"\b(facebook|instagram|tiktok|snapchat|whatsapp|twitter|social media|online|website|blog|dating app|profile|"
        r"post(?:ing)? (?:photos|pictures|videos))\b",
        "leads to social media or publishing",
    ),
    (
        frozenset({"DEVICE", "ACCOUNT", "SURVEIL"}),
        r"\b(internet|online|app|smartphone|laptop|tablet|computer|camera|drone|tracker|airtag|gaming|e-?mail|account)\b",
        "uses a device or the internet",
    ),
    (
        frozenset({"ZONE_SCHOOL", "ZONE_WORK", "NC_CHILD"}),
        r"\b(school|nursery|nurseries|college|playground|workplace|voluntee\w+|coach\w*|football club|youth|"
        r"where (?:we|they) met)\b",
        "leads to a kind of place",
    ),
    (
        frozenset({"POSSESS", "PROPERTY"}),
        r"\b(knife|knives|tool|tools|keys|camera|weapon|archery|shooting|fishing|woodwork|belongings|"
        r"from the house)\b",
        "needs a thing",
    ),
    (
        frozenset({"CURFEW", "TAG", "RESIDE", "CONFINE"}),
        r"\b(evening|evenings|night|overnight|late|early morning|weekend away|holiday|travel\w*|trip|abroad|move in|"
        r"stay(?:ing)? (?:with|at))\b",
        "may lead away from where the client has to be",
    ),
    (
        frozenset({"RELATION"}),
        r"\b(dating|date|girlfriend|boyfriend|partner|relationship)\b",
        "speaks of a relationship",
    ),
    (frozenset({"COURTAPP"}), r"\b(court|apply for|application|solicitor|custody)\b", "speaks of a court application"),
    (
        frozenset({"DRINKING", "ALCOHOL", "EVENTS", "DRIVING"}),
        r"\b(pub|bar|drink\w*|beer|club|festival|concert|match|driv\w+|car)\b",
        "may meet a limit on places, drink, events or driving",
    ),
)


@cache
def _as_said(pattern: str) -> re.Pattern[str]:
    """One or several of them: "a camera", "two cameras"."""
    return re.compile(rf"{pattern.removesuffix(_END)}(?:e?s)?{_END}", re.IGNORECASE)


_END = r"\b"


def findings(text: str, conditions: tuple[Condition, ...]) -> tuple[str, ...]:
    """Sentences to look at before it is agreed; `conditions` are those that bind today."""
    return tuple(dict.fromkeys(_findings(text, conditions)))


def _findings(text: str, conditions: tuple[Condition, ...]) -> Iterator[str]:
    for condition in conditions:
        if condition.polarity is not Polarity.PROHIBIT and condition.category not in _ASKED_ALSO_WHERE_REQUIRED:
            continue
        for categories, pattern, does in _WORDS:
            match = _as_said(pattern).search(text) if condition.category in categories else None
            if match:
                number = condition.number_on_face or "without a number"
                yield (
                    f"“{match[0]}” {does}, and condition {number} is about that. Read the condition before you agree."
                )
        if hits(text, of_condition(condition)):
            yield f"It names a place of condition {condition.number_on_face}. Choose another."
