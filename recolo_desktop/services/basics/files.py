"""Which files belong to one person: a file and those that were merged into it."""

from collections.abc import Iterable
from dataclasses import replace

from recolo_desktop.domain.basics.hidden import SOMEBODY
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.facts_of_its_own import Office
from recolo_desktop.domain.protection.labelled_text import with_labels
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


def merged_into(work: Work, client_id: str) -> tuple[Client, ...]:
    """The files that were found to be this same client's."""
    return work.find(Client, merged_into=client_id)


def ids_of(work: Work, client_id: str) -> tuple[str, ...]:
    """The ids of all files of one person, the kept one first: everything signed stays under its own."""
    root = work.get(Client, client_id).merged_into or client_id
    return (root, *(client.id for client in merged_into(work, root)))


def files_of(work: Work, client_id: str) -> tuple[Client, ...]:
    """All files of one person, the kept one first, whichever of them is asked about."""
    ids = ids_of(work, client_id)
    found: dict[str, Client] = {one.id: one for one in work.find(Client, id=ids)}
    return tuple(found[key] for key in ids if key in found)


def people_of(work: Work, client_id: str, *texts: str) -> tuple[ProtectedPerson, ...]:
    """Whom this client's orders protect, over all his files, as far as these texts may give somebody away.

    For checks of these texts, never for screens: to whoever may not see protected people, only those open whom the
    texts come near.
    """
    return called_in_files(work, work.people.given_away(ids_of(work, client_id), texts))


def people_near(work: Work, own_ids: Iterable[str], texts: tuple[str, ...]) -> tuple[ProtectedPerson, ...]:
    """Whom texts may give away: of these clients' own anybody, of all others those who are surely named.

    Person A is a letter of one client's orders. Whom another client's order protects is only somebody here.
    """
    own = tuple(own_ids)
    others = (replace(one, label=SOMEBODY) for one in work.people.surely_named(texts) if one.client_id not in own)
    return (*called_in_files(work, work.people.given_away(own, texts)), *others)


def names_of_colleagues(work: Work) -> tuple[str, ...]:
    """Everybody's of the team, those who left too, as they sign and as they are called."""
    return tuple(way for one in work.find(StaffMember) for way in (one.name, f"{one.given_name} {one.family_name}"))


def offices_of(work: Work, clients: Iterable[Client]) -> tuple[Office, ...]:
    """Whom the directory and these files know as an office, and the team's own service."""
    contacts = (one for client in clients for one in client.contacts if one.kind.is_professional)
    return (*work.find(Agency), *contacts, *work.find(ServiceIdentity))


def called_in_files(work: Work, people: Iterable[ProtectedPerson]) -> tuple[ProtectedPerson, ...]:
    """Two files of one client may each have a Person A: those of a merged file say so, wherever they are spoken of."""
    everybody = tuple(people)
    files = work.find(Client, id=tuple({one.client_id for one in everybody})) if everybody else ()
    roots = {one.merged_into for one in files if one.merged_into}
    called = {key: file_called(at) for root in roots for at, key in enumerate(ids_of(work, root)) if at}
    return tuple(
        replace(one, label=f"{one.label}{called[one.client_id]}") if one.client_id in called else one
        for one in everybody
    )


def file_called(at: int) -> str:
    """What stands behind the letter of somebody whom an order of a merged file protects: each file has its own."""
    return "" if at == 0 else OTHER_FILE if at == 1 else f" (merged file {at})"


OTHER_FILE = " (merged file)"


def without_names(work: Work, client_id: str, text: str) -> str:
    """Free words as the journal keeps them: whoever this client's orders protect stands there by a letter."""
    return with_labels(text, people_of(work, client_id, text), work.texts.is_word)
