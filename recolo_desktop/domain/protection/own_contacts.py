"""The classic leak: an address, employer or person of the client's own that equals or neighbours a protected one."""

from collections.abc import Iterator

from recolo_desktop.domain.basics.fields import said_of
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.hit import Sureness
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.matching.search import hits

_SEVERE = frozenset(
    {
        Kind.ADDRESS,
        Kind.POSTCODE,
        Kind.PHONE,
        Kind.EMAIL,
        Kind.WORKPLACE,
        Kind.SCHOOL,
        Kind.VEHICLE,
        Kind.ADVOCATE,
        Kind.HANDLE,
    }
)


def warnings(client: Client, people: tuple[ProtectedPerson, ...]) -> tuple[str, ...]:
    """Sentences for clinicians only. They name a label and a field, never what matched."""
    return tuple(dict.fromkeys(_warnings(client, people)))


def _warnings(client: Client, people: tuple[ProtectedPerson, ...]) -> Iterator[str]:
    needles = of_people(people)
    family = client.family_name.casefold()
    for where, text in _parts(client):
        for hit in hits(text, needles):
            found = text[hit.start : hit.end].casefold()
            if hit.needle.kind is Kind.NAME and found in family:
                continue
            if hit.needle.kind is Kind.NAME and hit.sureness is not Sureness.CERTAIN:
                yield f"The client's {where} may name {hit.needle.label}, spelt another way. Check who is meant."
            elif hit.needle.kind in _SEVERE or hit.needle.kind is Kind.NAME:
                yield (
                    f"The client's {where} equals the {hit.needle.kind.value} of {hit.needle.label}. Check at once "
                    "whether the client knows where that person is, and tell the team lead."
                )
        yield from _neighbours(where, text, people)


def _neighbours(where: str, text: str, people: tuple[ProtectedPerson, ...]) -> Iterator[str]:
    """The same postcode district as where she lives, works or has a child at school."""
    if "address" not in where and not where.startswith("contact"):
        return
    own = {outward.upper() for outward, _ in POSTCODE.findall(text)}
    for person in people:
        known = f"{person.address} {person.workplace} {person.school}"
        if own & {outward.upper() for outward, _ in POSTCODE.findall(known)}:
            yield (
                f"The client's {where} lies in a postcode district of {person.label}. Keep it in mind for every place."
            )


def _parts(client: Client) -> Iterator[tuple[str, str]]:
    yield "address", "\n".join((*client.address, client.postcode))
    own = "\n".join((*client.correspondence_address, client.correspondence_postcode))
    if own.strip():
        yield "address for correspondence", own
    for past in client.past_addresses:
        yield "earlier address", past.address
    for phone in client.other_phones:
        yield "phone", phone.number
    for name, said in said_of(Client).items():
        if said.may_name and (text := getattr(client, name)):
            yield said.may_name, text
    for contact in client.contacts:
        words = "\n".join((contact.name, contact.organisation, *contact.address, contact.phone))
        yield f"contact {contact.kind.value.lower()}", words
