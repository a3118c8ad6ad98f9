"""Bundles of made-up clients as files, for a validator that is no part of the program: python -m tests.fhir_bundles DIR"""

import sys
import tempfile
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from uuid import NAMESPACE_OID, uuid5

from recolo_desktop import demo
from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.clients.client import (
    AddressKind,
    AllergyState,
    Client,
    Contact,
    ContactKind,
    NumberStatus,
    PastAddress,
    Phone,
    Stage,
)
from recolo_desktop.exchange.fhir_bundle import as_bundle
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.storage.keys.wrapping import Cost
from tests.builders import client

_NOW = datetime(2026, 11, 24, 10, tzinfo=UTC)


def write(place: Path) -> None:
    """A file for each client of the demonstration, and for facts that none of them has."""
    place.mkdir(parents=True, exist_ok=True)
    for name, record in (*_of_the_demonstration(), *_unusual()):
        (place / f"{name}.json").write_bytes(as_bundle(record, {one.id: b"%PDF-1.4" for one in record.letters}))


def _of_the_demonstration():
    with tempfile.TemporaryDirectory() as folder:
        demo.make(Path(folder), lambda: _NOW, print)
        services, vault, _ = services_over(Path(folder), lambda: _NOW, Cost())
        lead = services.sign_in.face().people[0]
        actor = services.sign_in.unlock(lead.staff_id, demo.PASSPHRASE)
        for at, row in enumerate(services.caseload.page(actor, "team").rows):
            record = services.clients.open(actor, row.client.id, "to validate")
            yield f"client-{at + 1}", services.exporting.to_leave(actor, record)
        vault.close()


def _unusual():
    practice = Contact(
        kind=ContactKind.GP, name="Dr Amal Osei", organisation="Fairlea Surgery", address=("1 Mill Street", "Fairlea"),
        phone="01632 960123",
    )  # fmt: skip
    full = client(
        gender="Woman", preferred_name="Dani", nhs_number_status=NumberStatus.VERIFIED, phone="07700 900123",
        other_phones=(Phone(kind="Home", number="01632 960999"), Phone(kind="Sister's", number="07700 900124")),
        email="dani@example.org", correspondence_address=("PO Box 4", "Fairlea"), correspondence_postcode="ZZ99 3VZ",
        past_addresses=(PastAddress(address="2 Old Lane, Fairlea", lived_until="2019"),), first_language="Welsh",
        interpreter=Answer.YES, allergy_state=AllergyState.KNOWN, allergies="Penicillin: rash",
        staff_safety="See in twos", contacts=(*client().contacts, practice), referred_on=date(2026, 1, 9),
    )  # fmt: skip
    least = Client(id=str(uuid5(NAMESPACE_OID, "least")), given_names="", family_name="Solo")
    partly = client(birth_date=None, birth_date_in_part="1987-03", nhs_number="", gender="Non-binary")
    abroad = client(address_kind=AddressKind.PRISON, allergy_state=AllergyState.NONE_KNOWN, stage=Stage.CLOSED)
    cautious = replace(
        full, id=str(uuid5(NAMESPACE_OID, "other")), allergies="Latex", staff_safety="", merged_into=full.id
    )
    for name, one in {"full": full, "least": least, "partly": partly, "prison": abroad}.items():
        yield name, ClientRecord(client=one)
    yield "merged", ClientRecord(client=abroad, merged=(cautious,))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
