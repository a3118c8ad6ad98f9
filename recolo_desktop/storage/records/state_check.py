"""Whether the records are what their journal says: every stored value against the last line that changed it."""

import dataclasses
from collections.abc import Iterator
from typing import Any

from cattrs.errors import BaseValidationError

from recolo_desktop.domain.basics.canonical import is_still, plain
from recolo_desktop.domain.letters.letter import LetterPdf
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.records.draft import DiscardedDraft, Draft
from recolo_desktop.domain.records.journal import HIDDEN, Change, JournalEntry
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.services.basics.kinds import KINDS
from recolo_desktop.storage.keys.people_safe import SEALED_FIELDS
from recolo_desktop.storage.records.mapping import TABLE_OF
from recolo_desktop.storage.records.unit_of_work import StoredWork

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


# Which lines may say that something changed: whoever opens a record, or reads the journal, changes nothing of it.
_MAY_CHANGE = {one.table: one.by for one in KINDS if one.by}
# What a later line may say of something whose words the court or a signature fixed.
_ONCE = {one.table: one.fixed for one in KINDS if one.fixed is not None}


def journal_faults(work: StoredWork) -> tuple[str, ...]:
    """Lines that no use of the program writes: a change by somebody who only read, of what is written once, or of
    something that was otherwise before."""
    found: list[str] = []
    told: dict[tuple[str, str], _Said] = {}
    for entry in _entries(work):
        for change in entry.changes:
            known = told.setdefault((change.subject, change.subject_id), {})
            what = f"entry {entry.seq}: {change.subject} {change.subject_id}"
            if entry.action not in _MAY_CHANGE.get(change.subject, ()):
                found.append(f"{what} is said to have changed when “{entry.action.value}”")
            elif known and change.subject in _ONCE and change.field not in _ONCE[change.subject]:
                began = known.get(_BEGAN)
                if began != entry.seq:
                    found.append(f"{what}: {change.field} is written once, and is said to have changed")
            if not _follows(change, known):
                found.append(f"{what}: {change.field} is said to have been what it was not")
            known.setdefault(_BEGAN, entry.seq)
            known[change.field] = change.became
    return tuple(found)


_BEGAN = "(entry)"


def _follows(change: Change, known: _Said) -> bool:
    """A restricted value is said by its seal, and only as something; what was never said was empty or a default."""
    if change.field not in known or change.was == HIDDEN:
        return True
    return bool(change.was == known[change.field])


def _found(work: StoredWork, kind: type[Any]) -> tuple[Any, ...]:
    return work.find(kind)


def _told(work: StoredWork) -> dict[str, dict[str, _Said]]:
    """What the journal says of every field of everything: the last of its words."""
    told: dict[str, dict[str, _Said]] = {}
    for entry in _entries(work):
        for change in entry.changes:
            told.setdefault(change.subject, {}).setdefault(change.subject_id, {})[change.field] = change.became
    return told


def _entries(work: StoredWork) -> Iterator[JournalEntry]:
    last = 0
    while entries := work.journal.after(last, _AT_A_TIME):
        yield from entries
        last = entries[-1].seq


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
        elif not is_still(known, now):
            yield f"{what}: {field.name} is not what the journal says"


def _cannot_be_read(work: StoredWork, item: Any, name: str) -> bool:
    """Who is protected cannot be compared by whoever may not see it; a letter's pages are compared with their seal."""
    return (isinstance(item, ProtectedPerson) and name in SEALED_FIELDS and not work.people.are_open) or (
        isinstance(item, LetterPdf) and name == "pdf"
    )


def _is_as_it_began(field: "dataclasses.Field[Any]", value: Any) -> bool:
    if plain(value) in (None, "", [], False):
        return True
    if field.default is not dataclasses.MISSING:
        return bool(value == field.default)
    return field.default_factory is not dataclasses.MISSING and bool(value == field.default_factory())
