"""Who can get at which key: the wrapping inside the key file.

Each person has a box key of her own, under her passphrase; the data key lies in every box. The team's root key can
open every box too, so that a new data key can be put into all of them without anybody's passphrase. The people key
lies only in the boxes of those whose role may see who is protected. Signing keys are not in the box: only their
owner's passphrase unwraps them.
"""

import base64
import json
import secrets
from collections.abc import Mapping
from dataclasses import asdict, dataclass, replace

from recolo_desktop.domain.basics.errors import StoreFault, WrongPassphrase
from recolo_desktop.domain.team.passphrase import normalised, ways_to_read
from recolo_desktop.domain.team.recovery_key import from_typed
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.team.keyring import CertifiedKey
from recolo_desktop.storage.keys import key_file
from recolo_desktop.storage.keys.key_file import KeyFile, Keyholder
from recolo_desktop.storage.keys.wrapping import (
    KEY_BYTES,
    Cost,
    cost_from,
    not_weaker,
    open_sealed_for,
    seal_for,
    stretch,
    subkey,
    unwrap,
    wrap,
)

_BOX, _DATA, _SIGNING, _ROOT, _ALL_BOXES = "box key", "data key", "signing key", "root key", "every box"
_PEOPLE, _ROOTS = "people key", "roots"
_RECOVERY = "recovery"


@dataclass(frozen=True, slots=True)
class Opened:
    """What a passphrase gave: the data key, the one that takes its place if a change of key was cut short, and the
    people key, empty for a role that may not see who is protected."""

    data_key: bytes
    next_data_key: bytes = b""
    people_key: bytes = b""
    next_people_key: bytes = b""


def add_recovery(
    keys: KeyFile, recovery_key: str, cost: Cost, data_key: bytes, people_key: bytes, root_der: bytes
) -> None:
    """Put a printed recovery key in: it opens a box of its own and the root key."""
    salt = secrets.token_bytes(16)
    stretched = stretch(recovery_key, salt, cost)
    box = secrets.token_bytes(KEY_BYTES)
    keys.recovery_salt = base64.b64encode(salt).decode()
    keys.recovery_cost = asdict(cost)
    keys.recovery_box = wrap(subkey(stretched, _BOX), box, _bound(keys, _RECOVERY, _BOX))
    keys.recovery_box_for_root = wrap(subkey(root_der, _ALL_BOXES), box, _bound(keys, _RECOVERY, _ALL_BOXES))
    keys.recovery_data_key = wrap(box, data_key, _bound(keys, _RECOVERY, _DATA))
    keys.recovery_next_data_key = ""
    keys.recovery_people_key = wrap(box, people_key, _bound(keys, _RECOVERY, _PEOPLE)) if people_key else ""
    keys.recovery_root_key = wrap(subkey(stretched, _ROOT), root_der, _bound(keys, _RECOVERY, _ROOT))
    keys.recovery_root_in_box, keys.recovery_roots = "", _roots_in(keys, box, _RECOVERY)


def add_holder(
    keys: KeyFile,
    member: StaffMember,
    passphrase: str,
    signing: CertifiedKey,
    cost: Cost,
    data_key: bytes,
    people_key: bytes,
    root_der: bytes,
) -> None:
    """Give somebody a way in; a lead also gets the root key. An earlier way in of hers is replaced.

    `people_key` is empty unless the role may see who is protected.
    """
    salt = secrets.token_bytes(16)
    stretched = stretch(normalised(passphrase), salt, cost)
    box = secrets.token_bytes(KEY_BYTES)
    who = member.id
    keys.holders = [holder for holder in keys.holders if holder.staff_id != who]
    keys.holders.append(
        Keyholder(
            staff_id=who,
            name=member.name,
            profession=member.profession,
            initials=member.initials,
            salt=base64.b64encode(salt).decode(),
            cost=asdict(cost),
            box=wrap(subkey(stretched, _BOX), box, _bound(keys, who, _BOX)),
            box_for_root=wrap(subkey(root_der, _ALL_BOXES), box, _bound(keys, who, _ALL_BOXES)),
            data_key=wrap(box, data_key, _bound(keys, who, _DATA)),
            signing_key=wrap(subkey(stretched, _SIGNING), signing.private_der, _bound(keys, who, _SIGNING)),
            root_key=wrap(subkey(stretched, _ROOT), root_der, _bound(keys, who, _ROOT)) if member.is_lead else "",
            people_key=wrap(box, people_key, _bound(keys, who, _PEOPLE)) if people_key else "",
            roots=_roots_in(keys, box, who),
        )
    )


def open_holder(keys: KeyFile, staff_id: str, passphrase: str) -> Opened:
    """The data key, by somebody's passphrase; raises WrongPassphrase."""
    holder = keys.holder(staff_id)
    stretched = _stretched(keys, holder, passphrase)
    box = _box_of(keys, holder, stretched)
    _refuse_other_roots(keys, box, staff_id, holder.roots)
    coming = key_file.of_fields(keys.coming) if keys.coming else None
    next_box = _box_of(coming, coming.holder(staff_id), stretched) if coming else b""
    return _from_box(keys, staff_id, box, next_box)


def open_recovery(keys: KeyFile, typed: str) -> tuple[Opened, bytes]:
    """The data key and the root key, by the printed key; raises WrongPassphrase."""
    stretched = stretch(from_typed(typed), base64.b64decode(keys.recovery_salt), cost_from(keys.recovery_cost))
    try:
        box = unwrap(subkey(stretched, _BOX), keys.recovery_box, _bound(keys, _RECOVERY, _BOX))
        root = _root_of_recovery(keys, stretched, box)
    except WrongPassphrase as wrong:
        raise WrongPassphrase(
            "That is not the recovery key of these records. Check it against the printed sheet."
        ) from wrong
    _refuse_other_roots(keys, box, _RECOVERY, keys.recovery_roots)
    return _from_box(keys, _RECOVERY, box, box), root


def _root_of_recovery(keys: KeyFile, stretched: bytes, box: bytes) -> bytes:
    if keys.recovery_root_in_box:
        return unwrap(box, keys.recovery_root_in_box, _bound(keys, _RECOVERY, _ROOT))
    return unwrap(subkey(stretched, _ROOT), keys.recovery_root_key, _bound(keys, _RECOVERY, _ROOT))


def _from_box(keys: KeyFile, who: str, box: bytes, next_box: bytes) -> Opened:
    data_key, people_key = _in_file(keys, who)
    coming = key_file.of_fields(keys.coming) if keys.coming else None
    next_data, next_people = _in_file(coming, who) if coming else ("", "")
    return Opened(
        unwrap(box, data_key, _bound(keys, who, _DATA)),
        unwrap(next_box, next_data, _bound(keys, who, _DATA)) if next_data else b"",
        unwrap(box, people_key, _bound(keys, who, _PEOPLE)) if people_key else b"",
        unwrap(next_box, next_people, _bound(keys, who, _PEOPLE)) if next_people else b"",
    )


def _in_file(keys: KeyFile, who: str) -> tuple[str, str]:
    """What a file has in somebody's box: data key and people key, wrapped."""
    if who == _RECOVERY:
        return keys.recovery_data_key, keys.recovery_people_key
    holder = keys.holder(who)
    return holder.data_key, holder.people_key


def _roots_in(keys: KeyFile, box: bytes, who: str) -> str:
    """Which roots the team has, for this person alone to check: nobody else can write into her box."""
    said = json.dumps([keys.root_fingerprint, *keys.earlier_roots]).encode()
    return wrap(box, said, _bound(keys, who, _ROOTS))


def _refuse_other_roots(keys: KeyFile, box: bytes, who: str, roots: str) -> None:
    if not roots:
        return  # written by an earlier version
    try:
        known = json.loads(unwrap(box, roots, _bound(keys, who, _ROOTS)))
    except WrongPassphrase:
        known = None
    if known != [keys.root_fingerprint, *keys.earlier_roots]:
        raise StoreFault(
            "The key file names other roots than this person's box. It may have been tampered with: put back the key "
            "file of the last backup, and tell the team lead."
        )


def _box_of(keys: KeyFile, holder: Keyholder, stretched: bytes) -> bytes:
    """The box key. After a change of keys it is a new one, sealed for the owner's signing key: whoever knew the old
    box, as a lead of that day could, has no way from it to the new one."""
    if holder.sealed_box:
        own = unwrap(subkey(stretched, _SIGNING), holder.signing_key, _bound(keys, holder.staff_id, _SIGNING))
        return open_sealed_for(own, holder.sealed_box, _bound(keys, holder.staff_id, _BOX))
    return unwrap(subkey(stretched, _BOX), holder.box, _bound(keys, holder.staff_id, _BOX))


def own_signing_key(keys: KeyFile, staff_id: str, passphrase: str) -> bytes:
    """The private signing key (PKCS 8, DER); raises WrongPassphrase."""
    return _own(keys, staff_id, passphrase, _SIGNING)


def own_root_key(keys: KeyFile, staff_id: str, passphrase: str) -> bytes:
    """The team's root key, for a lead; raises WrongPassphrase."""
    return _own(keys, staff_id, passphrase, _ROOT)


def _own(keys: KeyFile, staff_id: str, passphrase: str, purpose: str) -> bytes:
    holder = keys.holder(staff_id)
    in_box = holder.root_in_box if purpose == _ROOT else ""
    wrapped = in_box or (holder.signing_key if purpose == _SIGNING else holder.root_key)
    if not wrapped:
        raise StoreFault("Only a lead's passphrase opens the team's root key. Ask a lead, or use the recovery key.")
    stretched = _stretched(keys, holder, passphrase)
    try:
        key = _box_of(keys, holder, stretched) if in_box else subkey(stretched, purpose)
        return unwrap(key, wrapped, _bound(keys, staff_id, purpose))
    except WrongPassphrase as wrong:
        raise WrongPassphrase("That is not your passphrase. Check Caps Lock, then try again.") from wrong


def change_passphrase(keys: KeyFile, staff_id: str, old: str, new: str, cost: Cost) -> None:
    """Wrap everything of one person again; nothing inside changes. Raises WrongPassphrase."""
    holder = keys.holder(staff_id)
    before = _stretched(keys, holder, old)
    salt = secrets.token_bytes(16)
    cost = not_weaker(cost, cost_from(holder.cost))
    after = stretch(normalised(new), salt, cost)

    def again(wrapped: str, purpose: str) -> str:
        bound = _bound(keys, staff_id, purpose)
        return wrap(subkey(after, purpose), unwrap(subkey(before, purpose), wrapped, bound), bound) if wrapped else ""

    try:
        fresh = replace(
            holder,
            salt=base64.b64encode(salt).decode(),
            cost=asdict(cost),
            box=again(holder.box, _BOX),
            signing_key=again(holder.signing_key, _SIGNING),
            root_key=again(holder.root_key, _ROOT),
        )
    except WrongPassphrase as wrong:
        raise WrongPassphrase("That is not your present passphrase. Check Caps Lock, then try again.") from wrong
    keys.holders = [fresh if one.staff_id == staff_id else one for one in keys.holders]


def renewed(
    keys: KeyFile,
    root_der: bytes,
    new_root: CertifiedKey,
    fingerprint: str,
    data_key: bytes,
    people_key: bytes,
    certificates: Mapping[str, str],
) -> KeyFile:
    """The key file with three new keys in everybody's box, which is a new box; `root_der` is the root key that goes.

    `certificates` has everybody's, by id. The recovery key's box stays until a new recovery key is made.
    """
    fresh = key_file.of_fields(asdict(keys))
    fresh.binding = keys.binding or keys.root_fingerprint
    fresh.earlier_roots, fresh.root_fingerprint = [keys.root_fingerprint, *keys.earlier_roots], fingerprint
    fresh.coming = {}
    every_box = subkey(new_root.private_der, _ALL_BOXES)
    for holder in fresh.holders:
        who = holder.staff_id
        box = _box_by_root(keys, root_der, who, holder.box_for_root)
        if certificate := certificates.get(who):
            box = secrets.token_bytes(KEY_BYTES)
            holder.sealed_box = seal_for(certificate, box, _bound(fresh, who, _BOX))
        was_lead = holder.is_lead
        holder.box_for_root = wrap(every_box, box, _bound(fresh, who, _ALL_BOXES))
        holder.data_key = wrap(box, data_key, _bound(fresh, who, _DATA))
        holder.people_key = wrap(box, people_key, _bound(fresh, who, _PEOPLE)) if holder.people_key else ""
        holder.root_in_box = wrap(box, new_root.private_der, _bound(fresh, who, _ROOT)) if was_lead else ""
        holder.root_key, holder.next_data_key, holder.roots = "", "", _roots_in(fresh, box, who)
    box = _box_by_root(keys, root_der, _RECOVERY, keys.recovery_box_for_root)
    fresh.recovery_box_for_root = wrap(every_box, box, _bound(fresh, _RECOVERY, _ALL_BOXES))
    fresh.recovery_data_key = wrap(box, data_key, _bound(fresh, _RECOVERY, _DATA))
    fresh.recovery_people_key = wrap(box, people_key, _bound(fresh, _RECOVERY, _PEOPLE))
    fresh.recovery_root_in_box = wrap(box, new_root.private_der, _bound(fresh, _RECOVERY, _ROOT))
    fresh.recovery_root_key, fresh.recovery_roots = "", _roots_in(fresh, box, _RECOVERY)
    return fresh


def people_key_by_root(keys: KeyFile, root_der: bytes) -> bytes:
    """The people key out of the recovery key's box; empty in a store of an earlier version."""
    if not keys.recovery_people_key:
        return b""
    box = _box_by_root(keys, root_der, _RECOVERY, keys.recovery_box_for_root)
    return unwrap(box, keys.recovery_people_key, _bound(keys, _RECOVERY, _PEOPLE))


def put_people_key(keys: KeyFile, root_der: bytes, people_key: bytes, permitted: frozenset[str]) -> None:
    """Give a store of an earlier version its people key: into the recovery key's box and those of the permitted."""
    box = _box_by_root(keys, root_der, _RECOVERY, keys.recovery_box_for_root)
    keys.recovery_people_key = wrap(box, people_key, _bound(keys, _RECOVERY, _PEOPLE))
    for holder in keys.holders:
        if holder.staff_id in permitted:
            box = _box_by_root(keys, root_der, holder.staff_id, holder.box_for_root)
            holder.people_key = wrap(box, people_key, _bound(keys, holder.staff_id, _PEOPLE))


def _box_by_root(keys: KeyFile, root_der: bytes, who: str, box_for_root: str) -> bytes:
    return unwrap(subkey(root_der, _ALL_BOXES), box_for_root, _bound(keys, who, _ALL_BOXES))


def _stretched(keys: KeyFile, holder: Keyholder, passphrase: str) -> bytes:
    """The key of the first way to read what was typed that opens this person's box, or of the last way."""
    salt, cost = base64.b64decode(holder.salt), cost_from(holder.cost)
    *earlier, last = ways_to_read(passphrase)
    for way in earlier:
        stretched = stretch(way, salt, cost)
        try:
            unwrap(subkey(stretched, _BOX), holder.box, _bound(keys, holder.staff_id, _BOX))
        except WrongPassphrase:
            continue
        return stretched
    return stretch(last, salt, cost)


def _bound(keys: KeyFile, who: str, purpose: str) -> str:
    return f"recolo|{keys.store_id}|{keys.binding or keys.root_fingerprint}|{who}|{purpose}"
