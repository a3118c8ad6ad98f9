"""To whom a letter can go, and with what at its head."""

from collections.abc import Iterable
from dataclasses import replace

from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.letters.letter import Audience, Letter, LetterKind, LetterStanding
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember


def recipients(client: Client) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Everybody a letter can go to: name, role, address."""
    own = (client.letter_name, "client", client.postal_lines)
    return (
        own,
        *(
            (contact.name, contact.kind.value, _lines(contact))
            for contact in client.contacts
            if contact.kind.is_professional
        ),
    )


def of_the_directory(agencies: Iterable[Agency]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """Those of the directory whom a professional letter can go to; who speaks for somebody protected is rung instead.

    A person is named with what he is; an office alone stands with its kind.
    """
    return tuple(
        (one.person or one.organisation, one.role or one.kind.value, _of_agency(one))
        for one in agencies
        if one.is_current and one.kind is not AgencyKind.ADVOCACY
    )


def _of_agency(one: Agency) -> tuple[str, ...]:
    return (one.organisation, *one.postal_lines) if one.person and one.organisation else one.postal_lines


def recipient_of(client: Client, kind: LetterKind) -> tuple[str, str, tuple[str, ...]]:
    """The usual recipient of this kind of letter, or nobody when the file names none."""
    if kind.audience is Audience.CLIENT:
        return recipients(client)[0]
    wanted = {"gp": ContactKind.GP, "probation": ContactKind.PROBATION, "police": ContactKind.POLICE}
    for contact in client.contacts:
        if contact.kind is wanted.get(kind.recipient):
            return contact.name, contact.kind.value, _lines(contact)
    return "", "", ()


def _lines(contact: Contact) -> tuple[str, ...]:
    return (contact.organisation, *contact.address) if contact.organisation else contact.address


def with_recipient(letter: Letter, name: str, role: str, address: tuple[str, ...]) -> Letter:
    """The same letter to somebody else."""
    return replace(letter, recipient_name=name, recipient_role=role, recipient_address=address)


def standing_of(client: Client, identity: ServiceIdentity, actor: StaffMember, prepared: str = "") -> LetterStanding:
    return LetterStanding(
        client_name=client.letter_name,
        client_born=client.birth_date,
        client_born_in_part=client.birth_date_in_part,
        client_nhs_number=client.nhs_number,
        service_identity_id=identity.id,
        signer_name=actor.name,
        profession=actor.profession,
        registration=actor.registration,
        prepared=prepared,
    )
