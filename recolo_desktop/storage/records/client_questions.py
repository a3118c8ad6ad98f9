"""What is asked about clients in one go: names, pages, what identifies them."""

import re
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Text, and_, desc, func, or_, select

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.finding_clients import ClientName, plain_words
from recolo_desktop.domain.protection.matching.client_marks import OtherClient
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.services.basics.questions import FileQuestion
from recolo_desktop.storage.file.engine import faults_in_plain_words
from recolo_desktop.storage.records import client_queries, tables
from recolo_desktop.storage.records.reading import Reading

_MOST_NAMES = 200
_IDENTIFY = frozenset(
    {"given_names", "family_name", "address", "correspondence_address", "phone", "other_phones", "email"}
)


@dataclass(frozen=True, slots=True)
class _Former:
    """What a field of a client held before it was changed."""

    _was: dict[tuple[str, str], list[Any]]

    def of(self, client_id: str, field: str) -> tuple[Any, ...]:
        return tuple(self._was.get((client_id, field), ()))


def _lines(address: str) -> tuple[str, ...]:
    """An address in one line, as it stands on an envelope."""
    return tuple(part.strip() for part in re.split(r"[,\n]", address) if part.strip())


def _former_names(row: Any, former: _Former) -> tuple[tuple[str, str], ...]:
    """Every first name that he had with every last name: which went together, nobody needs to know."""
    given = (row.given_names, *former.of(row.id, "given_names"))
    family = (row.family_name, *former.of(row.id, "family_name"))
    return tuple((one, two) for one in given for two in family)[1:]


class StoredClients:
    """Reads only, but for the note that somebody was changed."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading

    def names(self, fragments: tuple[str, ...]) -> tuple[ClientName, ...]:
        known = tables.clients.c
        wanted = [
            or_(
                known.plain_names.contains(" ".join(plain_words(part)), autoescape=True),
                known.nhs_number.contains(part, autoescape=True),
            )
            for part in fragments
        ]
        begins = known.plain_names.startswith(" ".join(plain_words(fragments[0])), autoescape=True)
        return self._names(and_(*wanted), desc(begins))

    def names_like(self, sounds: tuple[str, ...], born: date | None) -> tuple[ClientName, ...]:
        known = tables.clients.c
        heard = [known.sounds.contains(f" {sound} ", autoescape=True) for sound in sounds]
        ways = [known.birth_date == born.isoformat()] if born else []
        if heard:
            ways.append(and_(*heard))
        return self._names(or_(*ways), known.family_name) if ways else ()

    def _names(self, wanted: ColumnElement[bool], first: ColumnElement[Any]) -> tuple[ClientName, ...]:
        query = (
            select(*(tables.clients.c[field.name] for field in fields(ClientName)))
            .where(wanted)
            .order_by(first)
            .limit(_MOST_NAMES)
        )
        with faults_in_plain_words():
            rows = self._reading.open.execute(query).all()
        return tuple(
            ClientName(
                row[0], row[1], row[2], row[3], row[4], row[5], row[6] and date.fromisoformat(row[6]), row[7], row[8]
            )
            for row in rows
        )

    def page(self, question: FileQuestion, after: int, limit: int) -> tuple[Client, ...]:
        known = tables.clients.c
        query = select(tables.clients).where(*client_queries.wanted(question))
        query = query.order_by(known.family_name, known.given_names, known.id).offset(after).limit(limit)
        return self._reading.values(Client, query)

    def count(self, question: FileQuestion) -> int:
        query = select(func.count()).select_from(tables.clients).where(*client_queries.wanted(question))
        with faults_in_plain_words():
            return int(self._reading.open.execute(query).scalar_one())

    def shared_similarities(self, keys: tuple[str, ...]) -> frozenset[str]:
        with faults_in_plain_words():
            return frozenset(self._reading.open.execute(client_queries.shared(keys)).scalars())

    def in_touch_with(self, agency_id: str) -> tuple[Client, ...]:
        named = tables.clients.c.contacts.cast(Text).contains(agency_id, autoescape=True)
        return self._reading.values(Client, select(tables.clients).where(named))

    def everybody(self) -> tuple[OtherClient, ...]:
        known = tables.clients.c
        columns = (
            known.id, known.given_names, known.family_name, known.preferred_name, known.nhs_number, known.birth_date,
            known.address, known.postcode, known.phone, known.merged_into, known.other_phones, known.email,
            known.correspondence_address, known.past_addresses,
        )  # fmt: skip
        with faults_in_plain_words():
            rows = self._reading.open.execute(select(*columns)).all()
        former = self._former()
        return tuple(
            OtherClient(
                id=row.id,
                given_names=row.given_names,
                family_name=row.family_name,
                preferred_name=row.preferred_name,
                nhs_number=row.nhs_number,
                birth_date=date.fromisoformat(row.birth_date) if row.birth_date else None,
                lines=tuple(row.address or ()),
                postcode=row.postcode,
                other_lines=tuple(row.correspondence_address or ()),
                phones=(
                    row.phone,
                    *(str(one["number"]) for one in row.other_phones or ()),
                    *former.of(row.id, "phone"),
                    *(str(one["number"]) for was in former.of(row.id, "other_phones") for one in was),
                ),
                email=row.email or "",
                former_names=_former_names(row, former),
                former_lines=(
                    *(_lines(str(one["address"])) for one in row.past_addresses or ()),
                    *(tuple(was) for was in former.of(row.id, "address")),
                    *(tuple(was) for was in former.of(row.id, "correspondence_address")),
                ),
                former_emails=former.of(row.id, "email"),
            )
            for row in rows
        )

    def _former(self) -> "_Former":
        """What identified clients until somebody changed it, as the journal holds it."""
        lines = tables.journal.c
        query = select(lines.client_id, lines.changes).where(lines.action == Action.CLIENT_CHANGED)
        with faults_in_plain_words():
            rows = self._reading.open.execute(query).all()
        found: dict[tuple[str, str], list[Any]] = {}
        for client_id, changes in rows:
            for one in changes:
                if one["field"] in _IDENTIFY and one["was"]:
                    found.setdefault((client_id, one["field"]), []).append(one["was"])
        return _Former(found)

    def state(self) -> object:
        return len(self._changes())

    def note_change(self) -> None:
        """What was made from the clients as they were is made anew."""
        self._changes().append(1)

    def _changes(self) -> list[int]:
        return self._reading.kept("changes of clients", None, list[int])
