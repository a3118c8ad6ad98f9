"""Signing what is in the record, and checking it each time that it is read."""

import dataclasses
import json
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

from recolo_desktop.domain.basics.canonical import plain
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.records.journal import latest_moment
from recolo_desktop.domain.records.signature import Signature, statement
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Keys, SigningKey, Work

_CLOCK_SLIP = timedelta(minutes=5)


def signed(
    work: Work,
    key: SigningKey,
    actor: StaffMember,
    subject: str,
    content: Any,
    at: datetime,
    *,
    even_in_doubt: bool = False,
) -> Signature:
    """A signature over the canonical content together with the journal's head."""
    head = work.journal.head()
    if work.clock_in_doubt and not even_in_doubt:
        raise Refusal(
            "Clock in doubt: nothing was signed. A lead, or the recovery key, sets the time first (Menu, Set the time)."
        )
    _refuse_wrong_clock(work, at)
    signer = (actor.id, actor.name, actor.profession, actor.registration)
    text = statement(subject=subject, content=content, signer=signer, signed_at=at, journal_head=head)
    return Signature(
        id=new_id(work.now),
        subject=subject,
        subject_id=content.id,
        signer_id=actor.id,
        signer_name=actor.name,
        profession=actor.profession,
        registration=actor.registration,
        signed_at=at,
        journal_head=head,
        signed_text=text,
        value=key.sign(text),
        certificate_pem=key.certificate_pem,
    )


def _refuse_wrong_clock(work: Work, at: datetime) -> None:
    """A signature dated before what the journal already holds would spoil the record for good."""
    newest = work.journal.newest()
    if newest is not None and at < latest_moment(newest) - _CLOCK_SLIP:
        raise Refusal(
            "This laptop's clock is behind the last entry of the records. Nothing was signed. Set the clock right, "
            "then sign again."
        )


def faults_of(work: Work, keys: Keys, items: Iterable[Any]) -> dict[str, str]:
    """For each signed thing that does not hold: its id and why, as a sentence."""
    signed_items = tuple(items)
    signatures: dict[str, list[Signature]] = {item.id: [] for item in signed_items}
    for signature in work.find(Signature, subject_id=tuple(signatures)):
        signatures[signature.subject_id].append(signature)
    found = {}
    for item in signed_items:
        fault = fault_of(item, signatures[item.id], keys)
        if fault:
            found[item.id] = fault
    return found


def covers(signed_content: Any, item: Any) -> bool:
    """Whether what was signed is what stands now.

    A field that a later version of the program added was not signed, so it must still be empty as it began: a new
    version never invalidates an old signature, and nothing can be slipped in under one.
    """
    if dataclasses.is_dataclass(item) and not isinstance(item, type):
        if not isinstance(signed_content, dict):
            return False
        known = {field.name: field for field in dataclasses.fields(item)}
        if set(signed_content) - set(known):
            return False
        return all(
            covers(signed_content[name], getattr(item, name))
            if name in signed_content
            else _is_as_it_began(field, getattr(item, name))
            for name, field in known.items()
        )
    if isinstance(item, list | tuple):
        return (
            isinstance(signed_content, list)
            and len(signed_content) == len(item)
            and all(covers(was, now) for was, now in zip(signed_content, item, strict=True))
        )
    return bool(signed_content == plain(item))


def _is_as_it_began(field: "dataclasses.Field[Any]", value: Any) -> bool:
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default)
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())


def _signer_of(item: Any) -> str | None:
    names = ("author_id", "signer_id", "supervisor_id", "reviewer_id")
    return next((getattr(item, name) for name in names if hasattr(item, name)), None)


def fault_of(item: Any, signatures: Sequence[Signature], keys: Keys) -> str | None:
    """Why the signature of one signed thing does not hold, or None."""
    if not signatures:
        return "The signature of this item is missing."
    for signature in signatures:
        if fault := keys.fault_in(signature):
            return fault
        if not covers(json.loads(signature.signed_text)["content"], item):
            return "The text has been changed since it was signed."
        if signature.signer_id != _signer_of(item):
            return "It was not signed by the person who is named as its author."
    return None
