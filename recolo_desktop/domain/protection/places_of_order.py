"""Places that an order names, in a letter to the client."""

from collections.abc import Iterable, Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import Condition
from recolo_desktop.domain.protection.matching.by_paragraph import Seen, hits_in
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles import of_condition
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE, as_compared
from recolo_desktop.domain.protection.matching.search import MOST
from recolo_desktop.domain.protection.matching.vocabulary import HOUSES, STREET_WORDS


def in_own_line(body: str, hit: Hit, client: Client) -> bool:
    """Part of the client's own address, with its number."""
    around = as_compared(body[max(0, hit.start - 14) : hit.end])
    lines = (*client.address, *client.correspondence_address)
    own = [as_compared(line) for line in lines if line[:1].isdigit()]
    return any(hit.needle.text in line and around.endswith(line) for line in own) and not hit.needle.text[:1].isdigit()


def own_strings(client: Client) -> set[str]:
    """What stands in the client's own address: to find it in his letter gives nothing away."""
    lines = {squeezed(line) for line in client.address}
    postcode = squeezed(client.postcode)
    districts = {outward.lower() for outward, _ in POSTCODE.findall(client.postcode)}
    return {
        *lines,
        *districts,
        postcode,
        *(word for line in client.address for word in words(line) if not word[0].isdigit()),
    }


def own_towns(client: Client) -> set[str]:
    """Where he lives, without street and house: of a workplace that is called after the town it says nothing."""
    towns = [line for line in client.address if not line[:1].isdigit() and not set(words(line)) & _OF_A_STREET]
    return {squeezed(line) for line in towns} | {word for line in towns for word in words(line)}


_OF_A_STREET = STREET_WORDS | HOUSES


def places_of_the_order(
    parts: Iterable[tuple[str, str]], client: Client, conditions: tuple[Condition, ...], seen: Seen
) -> Iterator[Finding]:
    """Every wording ever recorded counts. What one condition keeps back, no other with the same number sets free."""
    own = own_strings(client)
    named = conditions
    kept_back = {needle.text for one in named if not one.may_print_to_client for needle in of_condition(one)}
    needles = [
        needle
        for needle in dict.fromkeys(needle for one in named for needle in of_condition(one))
        if needle.text not in own and (needle.kind is not Kind.TOWN or needle.text in kept_back)
    ]
    for place, text in parts:
        if place == "the address" and _is_nobody_elses(text, client):
            continue
        for hit in hits_in(text, needles, seen, "places of the order", MOST):
            if not place and in_own_line(text, hit, client):
                continue
            is_kept_back = hit.needle.text in kept_back
            certain = hit.sureness is Sureness.CERTAIN and is_kept_back
            said = f" in {place}" if place else f": “{text[hit.start : hit.end]}”"
            yield Finding(
                severity=Severity.MUST_FIX if certain else Severity.CHECK,
                what=f"Names a place of the order{said}",
                why="This condition is marked as not to be shown to the client in print."
                if is_kept_back
                else "The client knows the order. Check that the letter says nothing more about the place.",
                key=f"place of {hit.needle.label}{place and f', {place}'}",
                start=-1 if place else hit.start,
                end=-1 if place else hit.end,
                replace_with="" if place else "a place that the order names",
            )


def _is_nobody_elses(address: str, client: Client) -> bool:
    """The client's own address, as his letters carry it."""
    lines = [line for line in (*client.address, client.postcode) if line.strip()]
    return bool(lines) and squeezed(address).startswith(squeezed(" ".join(lines[:1])))
