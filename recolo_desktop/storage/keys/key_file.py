"""The small file beside the database: wrapped keys and who may open them, no clinical word."""

import base64
import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from recolo_desktop.domain.basics.errors import StoreFault

NAME = "recolo.keys"
FORMAT = 3  # 1 had no key of its own for protected people, 2 kept one root key for ever
_SHORTEST_SALT = 16
_DAMAGED = "The key file is damaged. Put it back from the last backup."


@dataclass(slots=True)
class Keyholder:
    """One person's way in. The name and profession are those that the unlock screen shows."""

    staff_id: str
    name: str
    profession: str
    initials: str
    salt: str
    cost: dict[str, int]
    box: str
    box_for_root: str
    data_key: str
    signing_key: str
    root_key: str = ""
    next_data_key: str = ""
    people_key: str = ""
    root_in_box: str = ""
    roots: str = ""
    sealed_box: str = ""

    @property
    def is_lead(self) -> bool:
        """Whether this way in opens the team's root key."""
        return bool(self.root_key or self.root_in_box)


@dataclass(slots=True)
class KeyFile:
    """Everything that the file holds."""

    store_id: str
    device_id: str
    team: str
    trust: str
    seconds_per_guess: float
    recovery_salt: str = ""
    recovery_cost: dict[str, int] = field(default_factory=dict)
    recovery_box: str = ""
    recovery_box_for_root: str = ""
    recovery_data_key: str = ""
    recovery_next_data_key: str = ""
    recovery_root_key: str = ""
    recovery_people_key: str = ""
    recovery_root_in_box: str = ""
    recovery_roots: str = ""
    root_fingerprint: str = ""
    earlier_roots: list[str] = field(default_factory=list)
    binding: str = ""  # the first root's fingerprint: what every wrap is bound to, whichever root holds now
    coming: dict[str, Any] = field(default_factory=dict)  # the file that takes this one's place with the new store
    is_demo: bool = False
    hides_names: bool = False
    holders: list[Keyholder] = field(default_factory=list)
    format: int = FORMAT

    def holder(self, staff_id: str) -> Keyholder:
        for holder in self.holders:
            if holder.staff_id == staff_id:
                return holder
        raise StoreFault("This person has no key on this laptop. Ask the team lead to add them.")


def read(folder: Path) -> KeyFile:
    """The key file of a store; raises StoreFault with a sentence when it is missing or damaged."""
    try:
        return parsed((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as missing:
        raise StoreFault(
            "The key file is missing from the records folder. Nothing can open the records without it: "
            "put it back from the last backup."
        ) from missing
    except OSError as odd:
        raise StoreFault(
            "The key file cannot be read: something else lies in its place, or the right is missing. Put the key file "
            "back from the last backup, or ask IT."
        ) from odd
    except UnicodeDecodeError as damaged:
        raise StoreFault(_DAMAGED) from damaged


def parsed(text: str) -> KeyFile:
    """A key file from its text; raises StoreFault when it is damaged or of a later version."""
    try:
        stored: dict[str, Any] = json.loads(text)
        if stored["format"] > FORMAT:
            raise StoreFault("These records were made by a later version of Recolo. Install that version to open them.")
        holders = [Keyholder(**holder) for holder in stored.pop("holders")]
        return _checked(KeyFile(**stored, holders=holders))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as damaged:
        raise StoreFault(_DAMAGED) from damaged


def of_fields(fields: dict[str, Any]) -> KeyFile:
    """A key file from its fields."""
    return parsed(json.dumps(fields))


def _checked(keys: KeyFile) -> KeyFile:
    """Raise ValueError for a field that could not have been written by this program."""
    for holder in keys.holders:
        _check_texts(holder.staff_id, holder.name, holder.profession, holder.initials)
        _check_wrapped(holder.salt, holder.box, holder.box_for_root, holder.data_key, holder.signing_key)
        _check_cost(holder.cost)
        more = (holder.root_in_box, holder.roots, holder.sealed_box)
        for optional in (holder.root_key, holder.next_data_key, holder.people_key, *more):
            _check_wrapped(*([optional] if optional else []))
    if not isinstance(keys.earlier_roots, list):
        raise ValueError("no list")  # noqa: TRY004  (a damaged file, not a wrong call)
    _check_texts(*keys.earlier_roots, keys.binding)
    _check_texts(keys.store_id, keys.device_id, keys.team, keys.trust, keys.root_fingerprint)
    _check_wrapped(keys.recovery_salt, keys.recovery_box, keys.recovery_box_for_root, keys.recovery_data_key)
    _check_wrapped(keys.recovery_root_in_box or keys.recovery_root_key)
    _check_wrapped(*([keys.recovery_people_key] if keys.recovery_people_key else []))
    _check_cost(keys.recovery_cost)
    float(keys.seconds_per_guess)
    return keys


def _check_texts(*fields: object) -> None:
    if not all(isinstance(field, str) for field in fields):
        raise ValueError("not text")


def _check_wrapped(*fields: object) -> None:
    for text in fields:
        if not isinstance(text, str) or len(base64.b64decode(text, validate=True)) < _SHORTEST_SALT:
            raise ValueError("not wrapped")


def _check_cost(cost: object) -> None:
    if not isinstance(cost, dict) or not all(
        isinstance(cost.get(name), int) for name in ("memory_kib", "passes", "lanes")
    ):
        raise ValueError("no cost")


def as_text(keys: KeyFile) -> str:
    """The file's own words."""
    keys.format = FORMAT
    return json.dumps(asdict(keys), indent=1)


def write(folder: Path, keys: KeyFile) -> None:
    """Replace the file whole or not at all, readable by its owner only."""
    try:
        _write(folder / NAME, folder / (NAME + ".new"), as_text(keys))
    except OSError as full:
        raise StoreFault(
            "The key file could not be written: the disk is full, or the folder cannot be written to. Nothing was "
            "changed. Free some space, then try again."
        ) from full


def _write(target: Path, fresh: Path, text: str) -> None:
    descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8") as stream:
        stream.write(text)
        stream.flush()
        os.fsync(stream.fileno())
    fresh.replace(target)
