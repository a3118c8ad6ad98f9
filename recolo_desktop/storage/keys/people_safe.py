"""Who is protected, sealed once more inside the encrypted file.

Each person's details lie under a key of that person. That key lies under the people key, which only roles that may
see protected people hold; and it lies under each trace by which a text would give the person away, so that a letter
written by anybody is checked, and opens nobody whom it does not come near.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any

from recolo_desktop.domain.basics.canonical import canonical_text
from recolo_desktop.domain.basics.errors import StoreFault, WrongPassphrase
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.traces import VERSION, traces_in, traces_of
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import HIDDEN
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.storage.keys.wrapping import KEY_BYTES, unwrap, wrap

SEALED_FIELDS = (
    "name", "also_known_as", "address", "phone", "email", "workplace", "school", "vehicle", "advocate", "handles",
    "circle",
)  # fmt: skip
_OF_NOBODY = "\x00"  # somebody of whom nothing can be looked for, as "X", has a trace that no text offers
_MARK = 8
_FORM, _SEALED = DraftKind.FORM.value, "sealed"
_ENTRY = _MARK + KEY_BYTES


@dataclass(frozen=True, slots=True)
class PeopleSafe:
    """`people_key` is empty for whoever may not see protected people; `trace_key` is the store's own."""

    people_key: bytes
    trace_key: bytes

    def row(self, person: ProtectedPerson) -> dict[str, Any]:
        """The person as stored; raises StoreFault without the people key."""
        if not self.people_key:
            raise StoreFault("These keys cannot record who is protected. Ask a clinician of the team to do it.")
        own_key, fields = secrets.token_bytes(KEY_BYTES), frozen(person)
        hidden = {name: fields[name] for name in SEALED_FIELDS}
        for name in SEALED_FIELDS:
            fields[name] = [] if name == "also_known_as" else ""
        return {
            **fields,
            "sealed": wrap(own_key, json.dumps(hidden).encode(), _bound(fields, "details")),
            "sealed_key": wrap(self.people_key, own_key, _bound(fields, "key")),
            "traces": self._traces(person, own_key),
            "traces_version": VERSION,
        }

    def _traces(self, person: ProtectedPerson, own_key: bytes) -> bytes:
        every = traces_of(person, of_people((person,))) or {_OF_NOBODY}
        return b"".join(sorted(self._under(trace, person.id, own_key) for trace in every))

    def traces_are_whole(self, row: Mapping[str, Any]) -> bool:
        """Whether a text that gives this person away would still open the details: asked with the people key only."""
        own_key = unwrap(self.people_key, row["sealed_key"], _bound(row, "key"))
        return self._traces(self.person(row), own_key) == bytes(row["traces"])

    def key_again(self, row: Mapping[str, Any], before: "PeopleSafe") -> str:
        """One person's own key, out of the people key that goes and under this one."""
        return wrap(
            self.people_key, unwrap(before.people_key, row["sealed_key"], _bound(row, "key")), _bound(row, "key")
        )

    def person(self, row: Mapping[str, Any]) -> ProtectedPerson:
        """With the details when the people key is there, else by the letter alone."""
        bare = _bare(row)
        if not row["sealed"] or not self.people_key:
            return bare
        return _opened(bare, row, unwrap(self.people_key, row["sealed_key"], _bound(row, "key")))

    def given_away(self, rows: Iterable[Mapping[str, Any]], texts: Iterable[str]) -> tuple[ProtectedPerson, ...]:
        """Those whom these texts may give away, with their details; everybody when the people key is there."""
        if self.people_key:
            return tuple(self.person(row) for row in rows)
        stored = tuple(rows)
        if not stored:
            return ()
        offered = {secret[:_MARK]: secret for secret in map(self._secret, traces_in("\n\n".join(texts)))}
        found = []
        for row in stored:
            if not row["sealed"]:
                found.append(_bare(row))
            elif own_key := _key_under(row, offered):
                found.append(_opened(_bare(row), row, own_key))
        return tuple(found)

    def draft_row(self, row: dict[str, Any]) -> dict[str, Any]:
        """An unfinished form may hold who is protected: what its author types is sealed too."""
        if row["kind"] != _FORM or not self.people_key:
            return row
        words = json.dumps(row["body"]).encode()
        return {**row, "body": {_SEALED: wrap(self.people_key, words, f"draft|{row['id']}")}}

    def draft_opened(self, row: dict[str, Any]) -> dict[str, Any]:
        """Its words again; none without the people key."""
        sealed = row["body"].get(_SEALED) if isinstance(row["body"], dict) else None
        if sealed is None:
            return row
        words = unwrap(self.people_key, sealed, f"draft|{row['id']}") if self.people_key else b"{}"
        return {**row, "body": json.loads(words)}

    def seal(self, value: Any) -> str:
        """A restricted value as the journal holds it: that it is there, and a keyed digest by which it is compared."""
        text = canonical_text(value).encode()
        return f"{HIDDEN} {hashlib.blake2b(text, key=self.trace_key, digest_size=16, person=b'journal').hexdigest()}"

    def marks_under(self, traces: Iterable[str]) -> frozenset[bytes]:
        """What traces offer, to be compared with everybody at once."""
        return frozenset(self._secret(trace)[:_MARK] for trace in traces)

    def _secret(self, trace: str) -> bytes:
        return hashlib.blake2b(trace.encode(), key=self.trace_key, digest_size=_ENTRY).digest()

    def _under(self, trace: str, person_id: str, own_key: bytes) -> bytes:
        secret = self._secret(trace)
        return secret[:_MARK] + _masked(own_key, secret, person_id)


def marks_in(traces: bytes) -> frozenset[bytes]:
    """The comparable beginnings of one person's traces."""
    return frozenset(traces[at : at + _MARK] for at in range(0, len(traces), _ENTRY))


def _key_under(row: Mapping[str, Any], offered: dict[bytes, bytes]) -> bytes | None:
    traces = bytes(row["traces"])
    for at in range(0, len(traces), _ENTRY):
        secret = offered.get(traces[at : at + _MARK])
        if secret is not None:
            own_key = _masked(traces[at + _MARK : at + _ENTRY], secret, row["id"])
            try:
                unwrap(own_key, row["sealed"], _bound(row, "details"))
            except WrongPassphrase:  # another trace with the same mark
                continue
            return own_key
    return None


def _masked(key: bytes, secret: bytes, person_id: str) -> bytes:
    pad = hashlib.blake2b(person_id.encode(), key=secret[_MARK:], digest_size=KEY_BYTES).digest()
    return bytes(one ^ other for one, other in zip(key, pad, strict=True))


def _bare(row: Mapping[str, Any]) -> ProtectedPerson:
    return thawed(ProtectedPerson, row)


def _opened(bare: ProtectedPerson, row: Mapping[str, Any], own_key: bytes) -> ProtectedPerson:
    hidden = json.loads(unwrap(own_key, row["sealed"], _bound(row, "details")))
    return replace(bare, **{**hidden, "also_known_as": tuple(hidden["also_known_as"])})


def _bound(row: Mapping[str, Any], what: str) -> str:
    """A sealed part belongs to one person of one order: put into another row, it does not open."""
    return f"protected person|{row['id']}|{row['order_id']}|{row['client_id']}|{row['label']}|{what}"


def as_text(key: bytes) -> str:
    return base64.b64encode(key).decode()


def from_text(text: str) -> bytes:
    return base64.b64decode(text)
