"""Every text that leaves the team is compared with everybody's details, not only with those of its own record."""

from collections.abc import Iterable

from recolo_desktop.domain.basics.errors import Problem, Refusal, refuse_if_any
from recolo_desktop.domain.basics.finding import Finding
from recolo_desktop.domain.basics.hidden import OF_SOMEBODY_ELSE
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.client_marks import marks_of_clients
from recolo_desktop.domain.protection.matching.others import (
    Known,
    OtherHit,
    Strength,
    known_from,
    other_clients_in,
    others_protected_in,
)
from recolo_desktop.domain.protection.severity import Whose, severity
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, Work
from recolo_desktop.services.protection.guessing import count, counts, refuse_too_fast

_WHOSE = {Strength.CERTAIN: Whose.OTHER_CERTAIN, Strength.NAME_ONLY: Whose.OTHER_NAME_ONLY}


def others_in(
    work: Work, text: str, own_ids: Iterable[str], known: Known, seen: Seen | None = None
) -> tuple[OtherHit, ...]:
    """Where a text gives anybody away whose record it does not belong to; never whose that is."""
    own = frozenset(own_ids)
    seen = seen or Seen()
    named = seen.of("surely named", text, lambda one: work.people.surely_named((one,)))
    people = [one for one in named if one.client_id not in own]
    found = (*clients_in(work, text, own, known, seen), *others_protected_in(text, people, known))
    return tuple(sorted(found, key=lambda one: one.start))


def clients_in(
    work: Work, text: str, own_ids: Iterable[str], known: Known, seen: Seen | None = None
) -> tuple[OtherHit, ...]:
    """Where a text gives another client away."""
    marks = work.kept("marks of every client", work.clients.state(), lambda: marks_of_clients(work.clients.everybody()))
    return other_clients_in(text, marks, frozenset(own_ids), known, seen or Seen())


def without_others(text: str, found: Iterable[OtherHit]) -> str:
    """The same text with a place held for what gives somebody of another record away."""
    for hit in sorted(found, key=lambda one: -one.start):
        text = f"{text[: hit.start]}{OF_SOMEBODY_ELSE}{text[hit.end :]}"
    return text


def findings_about_others(
    work: Work, client_id: str, parts: Iterable[tuple[str, str]], *, reaches_client: bool, seen: Seen | None = None
) -> tuple[Finding, ...]:
    """What a letter about this client says of anybody else; `parts` are its texts with what each is called."""
    ids = ids_of(work, client_id)
    known = known_around(work, ids)
    found = []
    for place, text in parts:
        for hit in others_in(work, text, ids, known, seen):
            said = f" in {place}" if place else f": “{text[hit.start : hit.end]}”"
            certain = hit.strength is Strength.CERTAIN
            found.append(
                Finding(
                    severity=severity(_WHOSE[hit.strength], reaches_client),
                    what=f"{'Somebody' if certain else 'Perhaps somebody'} else's details{said}",
                    why="They belong to another record. Leave them out."
                    if certain
                    else "Somebody of another record is called so. Check who is meant.",
                    key=f"details of somebody else{place and f', {place}'}",
                    start=-1 if place else hit.start,
                    end=-1 if place else hit.end,
                )
            )
    return tuple(dict.fromkeys(found))


def refuse_details(work: Work, actor: StaffMember, clock: Clock, field: str, *texts: str) -> None:
    """Words that are offered in every record may hold nobody's details at all, not even a name.

    To a role that may not see who is protected the answer is slow, counted, and says no more than to ask a clinician.
    """
    refuse_too_fast(work, actor, clock, *texts)
    known = known_around(work, ())
    said = [text[hit.start : hit.end] for text in texts for hit in others_in(work, text, (), known)]
    count(work, actor, None, bool(said), *texts)
    if said and counts(actor):
        raise Refusal(f"{ASK}. {ASK_WHY}")
    refuse_if_any(
        Problem(field, f"“{words}” looks like somebody's details. These words go into every record.") for words in said
    )


def known_around(work: Work, ids: tuple[str, ...]) -> Known:
    """The client's own facts, his professionals, the team and its service.

    A relative may be whom another client's order protects, and so is not among them.
    """
    clients = work.find(Client, id=ids) if ids else ()
    contacts = [contact for one in clients for contact in one.contacts if contact.kind.is_professional]
    services = work.find(ServiceIdentity)
    staff = work.find(StaffMember)
    names = [contact.name for contact in contacts]
    names += [f"{one.given_name} {one.family_name}" for one in staff] + [one.name for one in staff]
    lines = [line for one in clients for line in (*one.address, *one.correspondence_address)]
    lines += [line for contact in contacts for line in contact.address]
    lines += [line for one in services for line in one.address]
    numbers = [one.phone for one in clients] + [contact.phone for contact in contacts] + [one.phone for one in services]
    numbers += [phone.number for one in clients for phone in one.other_phones]
    return known_from(names, lines, numbers)
