"""Whether the records are what their journal says: every stored value against the last line that changed it."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from cattrs.errors import BaseValidationError

from recolo_desktop.domain.canonical import plain
from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.draft import DiscardedDraft, Draft
from recolo_desktop.domain.journal import HIDDEN, JournalEntry
from recolo_desktop.domain.letter import LetterPdf
from recolo_desktop.domain.team_settings import TeamSettings
from recolo_desktop.storage.mapping import TABLE_OF
from recolo_desktop.storage.people_safe import SEALED_FIELDS
from recolo_desktop.storage.unit_of_work import StoredWork

_AT_A_TIME = 2000
# Outside the journal on purpose: unfinished words, and the journal itself.
_NOT_JOURNALLED = (Draft, DiscardedDraft, JournalEntry)
_Said = dict[str, Any]


def state_faults(work: StoredWork) -> Iterator[tuple[str, tuple[str, ...]]]:
    """One finding for each table: what it is, and which values the journal knows otherwise."""
    told = _told(work)
    for kind, table in TABLE_OF.items():
        if kind in _NOT_JOURNALLED:
            continue
        said = told.get(table.name, {})
        faults: list[str] = []
        try:
            items: dict[str, Any] = {item.id: item for item in _found(work, kind)}
        except (ValueError, KeyError, TypeError, BaseValidationError):
            yield f"{table.name} as the journal says", (f"{table.name}: a value cannot be read at all",)
            continue
        for key, item in items.items():
            faults += _faults_of(work, item, f"{table.name} {key}", said.get(key))
        faults += work.misplaced(kind) if not faults else ()
        gone = sorted(set(said) - set(items))
        faults += [f"{table.name} {key}: the journal knows it, and it is gone" for key in gone]
        yield f"{table.name} as the journal says ({len(items)})", tuple(faults)


def _found(work: StoredWork, kind: type[Any]) -> tuple[Any, ...]:
    return work.find(kind)


def _told(work: StoredWork) -> dict[str, dict[str, _Said]]:
    """What the journal says of every field of everything: the last of its words."""
    told: dict[str, dict[str, _Said]] = {}
    last = 0
    while entries := work.journal_after(last, _AT_A_TIME):
        for entry in entries:
            for change in entry.changes:
                told.setdefault(change.subject, {}).setdefault(change.subject_id, {})[change.field] = change.became
        last = entries[-1].seq
    return told


def _faults_of(work: StoredWork, item: Any, what: str, said: _Said | None) -> Iterator[str]:
    if said is None:
        if not (isinstance(item, TeamSettings) and item == TeamSettings()):
            yield f"{what}: the journal does not know it"
        return
    for field in dataclasses.fields(item):
        if field.name in ("id", "withheld") or _cannot_be_read(work, item, field.name):
            continue
        now, known = plain(getattr(item, field.name)), said.get(field.name)
        if field.name not in said:
            if not _is_as_it_began(field, getattr(item, field.name)):
                yield f"{what}: {field.name} has a value that the journal does not know"
        elif isinstance(known, str) and known.startswith(HIDDEN):
            if known not in (HIDDEN, work.sealed(now)):
                yield f"{what}: {field.name} is not what the journal says"
        elif now != known:
            yield f"{what}: {field.name} is not what the journal says"


def _cannot_be_read(work: StoredWork, item: Any, name: str) -> bool:
    """Who is protected cannot be compared by whoever may not see it; a letter's pages are compared with their seal."""
    return (isinstance(item, ProtectedPerson) and name in SEALED_FIELDS and not work.opens_people) or (
        isinstance(item, LetterPdf) and name == "pdf"
    )


def _is_as_it_began(field: "dataclasses.Field[Any]", value: Any) -> bool:
    if plain(value) in (None, "", [], False):
        return True
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default)
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())
