"""Names and places that the client shares with somebody protected: who is meant."""

import re
from collections.abc import Iterable

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.as_a_name import DID, stands_as_a_place
from recolo_desktop.domain.protection.matching.hit import Hit
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles_of_places import as_compared
from recolo_desktop.domain.protection.matching.vocabulary import TITLES
from recolo_desktop.domain.protection.reaching import is_client


def is_his_own(place: str, said: str, client: Client) -> bool:
    """A printed part that holds the client's own name, address or number only.

    Where he lives is no news to him; that somebody protected lives near is asked about for itself.
    """
    if place in ("the opening", "the recipient"):
        return _is_nobody_but(said, client)
    return place == "the reference" and re.fullmatch(rf"{re.escape(client.id[-6:].upper())}/\d{{2,}}", said) is not None


_HERS, _HIS = frozenset({"mrs", "ms", "miss", "lady", "dame"}), frozenset({"mr", "sir", "lord"})


def _title_before(body: str, start: int) -> str:
    before = re.search(r"(\w+)\.?\s+$", body[max(0, start - 12) : start])
    return before[1].lower() if before and before[1].lower() in TITLES else ""


def is_himself(body: str, hit: Hit, client: Client) -> bool:
    """The surname that both have, after the client's own first name or title, where the other has another title."""
    before = words(body[max(0, hit.start - 40) : hit.start])
    if "-" in client.family_name and _is_within(body, hit, client.family_name):
        return True
    if before and before[-1] in {*words(client.given_names), *words(client.preferred_name)}:
        return True
    own = client.title.lower().rstrip(".")
    return len(before) > 1 and bool(own) and before[-2:] == ("dear", own)


def _is_within(body: str, hit: Hit, name: str) -> bool:
    """Half of his own double name, in the whole of it: "Mr Monteiro-Reid" is no Reid."""
    return any(match.start() <= hit.start and hit.end <= match.end() for match in re.finditer(re.escape(name), body))


def is_titled_otherwise(body: str, hit: Hit, client: Client) -> bool:
    """Mrs Chaudhry, where the client is Mr Chaudhry."""
    said, own = _title_before(body, hit.start), client.title.lower().rstrip(".")
    return (said in _HERS and own in _HIS) or (said in _HIS and own in _HERS)


def is_his_name(body: str, hit: Hit, own_names: set[str]) -> bool:
    """A word that he is called by, but where it is a place of hers: his name silences no school."""
    if hit.needle.parts > 1 or hit.needle.text not in own_names:
        return False
    return hit.needle.kind in (Kind.NAME, Kind.INITIALS) or not stands_as_a_place(body, hit.start, hit.end)


def may_be_hers(body: str, hit: Hit, client: Client, her_first_names: set[str]) -> bool:
    """One of his own names, where it may be said of her."""
    if hit.needle.text in her_first_names or is_titled_otherwise(body, hit, client):
        return True
    return _A_FAMILY.match(body, hit.end) is not None or _is_somebody_elses(body, hit.start, hit.end, client)


_A_FAMILY = re.compile(r"\s+(?:family|household|children|house)\b")


def _is_somebody_elses(body: str, start: int, end: int, client: Client) -> bool:
    """A name of his that nobody calls him by, or that does something: "James works nights" is not said to James."""
    called = {*words(client.given_names)[:1], *words(client.preferred_name)}
    return not set(words(body[start:end])) & called or (
        DID.match(body, end) is not None and not _GREETS.search(body[max(0, start - 8) : start])
    )


_GREETS = re.compile(r"\b(?:dear|hello|hi)\s+$", re.IGNORECASE)


def is_own_street(hit: Hit, client: Client) -> bool:
    """A street in which both live: the client may be told of his own; who is meant has to be looked at."""
    return not hit.needle.text[:1].isdigit() and any(hit.needle.text in as_compared(line) for line in client.address)


def first_names(protected: tuple[ProtectedPerson, ...]) -> set[str]:
    """What they are called: who is Hodan Yusuf is not called Yusuf."""
    named = [words(name) for one in protected for name in (one.name, *one.also_known_as)]
    return {next((word for word in name if word not in TITLES), "") for name in named}


def called_alike(letter: Letter, hit: Hit) -> Finding:
    """Said once: wherever this name stands, it may be the client or the other."""
    return Finding(
        severity=Severity.CHECK,
        what=f"“{letter.body[hit.start : hit.end]}” is the client's own name and that of {hit.needle.label}",
        why="Read each place where it stands, and make sure that it is the client who is meant.",
        key=f"a name that the client and {hit.needle.label} share",
        start=hit.start,
        end=hit.end,
    )


def _is_nobody_but(text: str, client: Client) -> bool:
    """The client alone: "Dear Mr Hargreave", not "Dear Mr Hargreave and Ms Calloway"."""
    own = {*words(client.given_names), *words(client.preferred_name), *words(client.family_name), "client", "the"}
    return is_client(_without_greeting(text), client) and set(words(_without_greeting(text))) - TITLES <= own


def _without_greeting(text: str) -> str:
    return re.sub(r"^\s*dear\s+|\bclient\b|[,.]", " ", text, flags=re.IGNORECASE).strip()


def without_odd_title(name: str, files: Iterable[Client]) -> str:
    """The name at the head of a letter; what stands in a file as a title, and is none, makes nobody known."""
    odd = (one.title for one in files if one.title and squeezed(one.title) not in TITLES)
    return name.removeprefix(next(odd, ""))
