"""Whether a goal or an offer to the client meets a condition: contact, places, devices, the internet."""

import re
from collections.abc import Iterator

from recolo_desktop.domain.court_order import Condition, Polarity, ProtectedPerson
from recolo_desktop.domain.matching.needles import of_condition, of_people
from recolo_desktop.domain.matching.search import hits

_CONTACT = frozenset({"NC_DIRECT", "NC_INDIRECT", "NC_THIRD", "NC_CHILD"})
_WORDS: tuple[tuple[frozenset[str], str, str], ...] = (
    (
        _CONTACT,
        r"\b(contact|apologi[sz]e|apology|letter to|write to|message|text her|ring her|see (?:the|my|his) (?:children|"
        r"child|kids|son|daughter)|make (?:it )?up with|reconcil\w+|ex[- ]?(?:wife|partner|girlfriend|husband))\b",
        "speaks of contact",
    ),
    (
        frozenset({"SOCIAL", "PUBLISH"}),
        r"\b(facebook|instagram|tiktok|snapchat|whatsapp|twitter|social media|online|website|blog|dating app|"
        r"post(?:ing)? (?:photos|pictures|videos))\b",
        "leads to social media or publishing",
    ),
    (
        frozenset({"DEVICE", "ACCOUNT", "SURVEIL"}),
        r"\b(internet|online|app|smartphone|laptop|tablet|computer|camera|drone|tracker|airtag|gaming|e-?mail)\b",
        "uses a device or the internet",
    ),
    (
        frozenset({"ZONE_SCHOOL", "ZONE_WORK", "NC_CHILD"}),
        r"\b(school|nursery|college|playground|workplace|voluntee\w+|coach\w*|football club|youth)\b",
        "leads to a kind of place",
    ),
    (
        frozenset({"POSSESS", "PROPERTY"}),
        r"\b(knife|knives|tool|tools|keys|camera|weapon|archery|shooting|fishing|woodwork)\b",
        "needs a thing",
    ),
    (
        frozenset({"CURFEW", "TAG"}),
        r"\b(evening|evenings|night|overnight|late|early morning|weekend away)\b",
        "may fall into the curfew",
    ),
)


def findings(text: str, conditions: tuple[Condition, ...], people: tuple[ProtectedPerson, ...]) -> tuple[str, ...]:
    """Sentences to look at before it is agreed; `conditions` are those that bind today."""
    return tuple(dict.fromkeys(_findings(text, conditions, people)))


def _findings(text: str, conditions: tuple[Condition, ...], people: tuple[ProtectedPerson, ...]) -> Iterator[str]:
    for hit in hits(text, of_people(people)):
        yield f"It holds the {hit.needle.kind.value} of {hit.needle.label}. Write the letter instead, or leave it out."
    for condition in conditions:
        if condition.polarity is not Polarity.PROHIBIT and condition.category not in ("CURFEW", "TAG", "DEVICE"):
            continue
        for categories, pattern, does in _WORDS:
            match = re.search(pattern, text, re.IGNORECASE) if condition.category in categories else None
            if match:
                number = condition.number_on_face or "without a number"
                yield (
                    f"“{match[0]}” {does}, and condition {number} is about that. Read the condition before you agree."
                )
        if condition.place and hits(text, of_condition(condition)):
            yield f"It names a place of condition {condition.number_on_face}. Choose another."
