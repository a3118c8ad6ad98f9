"""Casts of made-up people, read from a corpus of letters, as records in a real store."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from tests.builders import PASSPHRASE, condition, make_store, order, staff

FOLDER = Path(__file__).parent / "corpora"


def corpora():
    """The files of letters that are there."""
    return sorted(FOLDER.glob("letters_*.json"))


def read(file):
    return json.loads(file.read_text(encoding="utf-8"))


def record_of(cast, folder):
    """A store with this cast: team, service, directory, client, order and whom it protects."""
    store = make_store(folder)
    services, actor = store.services, store.actor
    service = cast["service"]
    services.team.change_identity(
        actor,
        replace(
            services.team.identity(actor), service_name=service["service_name"], trust_name=service["trust_name"],
            address=tuple(service["address"]), phone=service["phone"], effective_from=date(2026, 11, 24),
        ),
    )  # fmt: skip
    for at, one in enumerate(cast["staff"]):
        _colleague(store, at, one)
    for entry in cast.get("directory", ()):
        services.directory.add(
            actor,
            Agency(
                id="", kind=AgencyKind.OTHER, organisation=entry["name"],
                address=tuple(entry.get("address") or ()), phone=entry.get("phone", ""),
            ),
        )  # fmt: skip
    services.clients.register(actor, _client(cast["client"]))
    facts = order(court=cast["order"]["court"], order_number=cast["order"]["order_number"])
    labels = tuple(one["label"] for one in cast["protected"][:1])
    conditions = tuple(
        condition(id=f"c{at}", number_on_face=str(at + 1), verbatim=words, protected=labels)
        for at, words in enumerate(cast["conditions"])
    )
    services.court_orders.record(actor, facts, tuple(map(_person, range(99), cast["protected"])), conditions)
    store.reopen()
    return store


def _colleague(store, at, one):
    names = {key: one.get(key, "") for key in ("title", "given_name", "family_name", "profession")}
    services, actor = store.services, store.actor
    if at == 0:
        seen = next(member for member in services.team.everybody(actor) if member.id == actor.id)
        services.team.amend(actor, seen, replace(seen, **names))
        return
    member = staff(id=f"staff-{at + 1}", is_lead=False, **names)
    services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} {at}")


_KINDS = {"Next of kin": ContactKind.FAMILY}


def _client(facts):
    contacts = tuple(
        Contact(
            kind=_KINDS.get(one["kind"]) or ContactKind(one["kind"]), name=one["name"], organisation=one.get("organisation") or "",
            address=tuple(one.get("address") or ()), phone=one.get("phone") or "",
        )
        for one in facts.get("contacts", ())
    )  # fmt: skip
    return Client(
        id="client-1", birth_date=date(1987, 3, 14), nhs_number="9990000018", post_is_safe=Answer.YES, contacts=contacts,
        address=tuple(facts["address"]),
        **{
            key: facts.get(key) or ""
            for key in ("title", "given_names", "family_name", "preferred_name", "gender", "postcode", "phone", "lives_with")
        },
    )  # fmt: skip


_OF_A_PERSON = (
    "label", "name", "relationship", "address", "phone", "email", "workplace", "school", "vehicle", "handles", "circle",
    "advocate",
)  # fmt: skip


def _person(at, facts):
    return ProtectedPerson(
        id=f"person-{at}", order_id="order-1", client_id="client-1", is_child=bool(facts.get("is_child")),
        also_known_as=tuple(facts.get("also_known_as") or ()), **{key: facts.get(key) or "" for key in _OF_A_PERSON},
    )  # fmt: skip


def findings_in(store, text):
    """What the check says of these words in a letter to the client."""
    letter = replace(_begun(store), body=text)
    return store.services.letters.preview(store.actor, letter).findings


def _begun(store):
    """The letter before anybody wrote in it, begun once for each store."""
    if store.folder not in _LETTERS:
        client = store.services.clients.open(store.actor, "client-1").client
        kind = next(one for one in store.services.letters.kinds() if one.key == "after_session")
        _LETTERS[store.folder] = store.services.letters.begin(store.actor, client, kind)
    return _LETTERS[store.folder]


_LETTERS = {}
