"""Create, unlock and close the store. The data key is random; passphrases and the recovery key wrap it."""

import base64
import os
import secrets
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

from sqlalchemy import Engine, insert, select

from recolo_desktop.domain.errors import NotFound, StoreFault, WrongPassphrase
from recolo_desktop.domain.ids import StaffId, new_id
from recolo_desktop.domain.recovery_key import from_typed
from recolo_desktop.domain.service_identity import ServiceIdentity
from recolo_desktop.domain.staff import Role, StaffMember
from recolo_desktop.services.keyring import CertifiedKey
from recolo_desktop.services.ports import Clock, Work
from recolo_desktop.services.store_face import StoreFace
from recolo_desktop.storage import folder as folders
from recolo_desktop.storage import front_door, key_file, migrations, tables
from recolo_desktop.storage.attempts import Attempts
from recolo_desktop.storage.engine import faults_in_plain_words, open_engine
from recolo_desktop.storage.key_file import KeyFile, Keyholder
from recolo_desktop.storage.unit_of_work import StoredWork
from recolo_desktop.storage.wrapping import (
    KEY_BYTES,
    Cost,
    calibrated,
    cost_from,
    stretch,
    subkey,
    unwrap,
    wrap,
)

_DATA, _SIGNING, _ROOT = "data key", "signing key", "root key"


class Vault:
    """One store folder: a database, a key file, and at most one open engine."""

    def __init__(self, folder: Path, clock: Clock, cost: Cost | None = None) -> None:
        self.folder = folder
        self.attempts = Attempts(folder)
        self._clock = clock
        self._cost = cost
        self._engine: Engine | None = None
        self._device_id = ""
        self._data_key = b""
        self._root_pem = ""

    # -- before unlocking -----------------------------------------------------------------------------

    def exists(self) -> bool:
        return front_door.store_exists(self.folder)

    def refuse_unsafe_folder(self) -> None:
        folders.refuse_unsafe(self.folder)

    def face(self) -> StoreFace:
        return front_door.face(self.folder)

    # -- creating -------------------------------------------------------------------------------------

    def create(
        self,
        identity: ServiceIdentity,
        lead: StaffMember,
        passphrase: str,
        recovery_key: str,
        root: CertifiedKey,
        signing: CertifiedKey,
    ) -> None:
        """Make a new store and leave it open. Nothing remains when it cannot be finished."""
        if self.exists():
            raise StoreFault("There are records in this folder already. Unlock them, or choose another folder.")
        folders.refuse_unsafe(self.folder)
        try:
            self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as fault:
            raise StoreFault(f"The folder {self.folder} cannot be made. Choose another folder.") from fault
        self._data_key = secrets.token_bytes(KEY_BYTES)
        cost, seconds = (self._cost, 0.1) if self._cost else calibrated()
        recovery_salt = secrets.token_bytes(16)
        recovery = stretch(recovery_key, recovery_salt, cost)
        keys = KeyFile(
            store_id=new_id(self._clock()),
            device_id=new_id(self._clock()),
            team=identity.service_name,
            trust=identity.trust_name,
            seconds_per_guess=seconds,
            recovery_salt=base64.b64encode(recovery_salt).decode(),
            recovery_cost=asdict(cost),
            recovery_data_key="",
            recovery_root_key="",
            is_demo=identity.is_synthetic,
        )
        keys.recovery_data_key = wrap(subkey(recovery, _DATA), self._data_key, _bound(keys, "recovery", _DATA))
        keys.recovery_root_key = wrap(subkey(recovery, _ROOT), root.private_der, _bound(keys, "recovery", _ROOT))
        holder = self._holder(keys, lead, passphrase, signing, cost)
        stretched = stretch(passphrase, base64.b64decode(holder.salt), cost)
        holder.root_key = wrap(subkey(stretched, _ROOT), root.private_der, _bound(keys, lead.id, _ROOT))
        keys.holders.append(holder)
        self._write_new_store(keys, root)

    def _write_new_store(self, keys: KeyFile, root: CertifiedKey) -> None:
        database = self.folder / folders.DATABASE
        previous_mask = os.umask(0o077)
        try:
            self._engine = open_engine(self.folder, self._data_key, create=True)
            with faults_in_plain_words():
                migrations.upgrade(self._engine)
                with self._engine.begin() as connection:
                    connection.execute(
                        insert(tables.store).values(
                            id=keys.store_id,
                            created_at=self._clock().isoformat(),
                            root_certificate_pem=root.certificate_pem,
                        )
                    )
                    connection.execute(
                        insert(tables.device).values(
                            id=keys.device_id,
                            name=os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", ""),
                            first_seen_at=self._clock().isoformat(),
                        )
                    )
            self._device_id, self._root_pem = keys.device_id, root.certificate_pem
            key_file.write(self.folder, keys)
        except (OSError, StoreFault) as fault:
            self.close()
            for leftover in (
                database,
                database.with_name("recolo.db-wal"),
                database.with_name("recolo.db-shm"),
                self.folder / key_file.NAME,
                self.folder / (key_file.NAME + ".new"),
            ):
                leftover.unlink(missing_ok=True)
            if isinstance(fault, StoreFault):
                raise
            raise StoreFault(
                "The records could not be created: the disk is full or cannot be written to. Nothing was left "
                "behind. Free some space or choose another folder."
            ) from fault
        finally:
            os.umask(previous_mask)

    def _holder(
        self, keys: KeyFile, member: StaffMember, passphrase: str, signing: CertifiedKey, cost: Cost
    ) -> Keyholder:
        salt = secrets.token_bytes(16)
        stretched = stretch(passphrase, salt, cost)
        return Keyholder(
            staff_id=member.id,
            name=member.name,
            profession=member.profession,
            initials=member.initials,
            salt=base64.b64encode(salt).decode(),
            cost=asdict(cost),
            data_key=wrap(subkey(stretched, _DATA), self._data_key, _bound(keys, member.id, _DATA)),
            signing_key=wrap(subkey(stretched, _SIGNING), signing.private_der, _bound(keys, member.id, _SIGNING)),
        )

    def add_holder(self, member: StaffMember, passphrase: str, signing: CertifiedKey) -> None:
        """Give a colleague a way in; the store has to be open."""
        keys = key_file.read(self.folder)
        keys.holders = [holder for holder in keys.holders if holder.staff_id != member.id]
        keys.holders.append(self._holder(keys, member, passphrase, signing, cost_from(keys.recovery_cost)))
        key_file.write(self.folder, keys)

    # -- unlocking ------------------------------------------------------------------------------------

    def unlock(self, staff_id: str, passphrase: str) -> int:
        """Open the store as one person; returns how many wrong passphrases came before.

        Raises WrongPassphrase (and makes the next try wait longer) or StoreFault.
        """
        if wait := self.attempts.seconds_to_wait(staff_id, self._clock()):
            raise WrongPassphrase(f"Too many wrong passphrases. Wait {wait} seconds, then try again.")
        folders.refuse_unless_ours(self.folder)
        keys = key_file.read(self.folder)
        holder = keys.holder(staff_id)
        stretched = stretch(passphrase, base64.b64decode(holder.salt), cost_from(holder.cost))
        try:
            data_key = unwrap(subkey(stretched, _DATA), holder.data_key, _bound(keys, staff_id, _DATA))
        except WrongPassphrase:
            self.attempts.failed(staff_id, self._clock())
            raise
        before = self.attempts.count(staff_id)
        self._open(keys, data_key)
        self.attempts.succeeded(staff_id)
        return before

    def open_with_recovery_key(self, typed: str) -> bytes:
        """Open the store with the printed key; returns the team's root key, to certify new signing keys."""
        keys = key_file.read(self.folder)
        stretched = stretch(from_typed(typed), base64.b64decode(keys.recovery_salt), cost_from(keys.recovery_cost))
        try:
            data_key = unwrap(subkey(stretched, _DATA), keys.recovery_data_key, _bound(keys, "recovery", _DATA))
            root = unwrap(subkey(stretched, _ROOT), keys.recovery_root_key, _bound(keys, "recovery", _ROOT))
        except WrongPassphrase as wrong:
            raise WrongPassphrase(
                "That is not the recovery key of these records. Check it against the printed sheet."
            ) from wrong
        self._open(keys, data_key)
        return root

    def _open(self, keys: KeyFile, data_key: bytes) -> None:
        folders.refuse_unless_ours(self.folder)
        engine = open_engine(self.folder, data_key)
        try:
            with faults_in_plain_words(), engine.connect() as connection:
                migrations.refuse_newer(connection)
                stored = connection.execute(select(tables.store)).mappings().one()
            _refuse_other_store(str(stored["id"]), keys)
            migrations.upgrade(engine)
        except BaseException:
            engine.dispose()
            raise
        self._engine, self._device_id, self._data_key = engine, keys.device_id, data_key
        self._root_pem = str(stored["root_certificate_pem"])

    def unwrap_signing_key(self, staff_id: str, passphrase: str) -> bytes:
        """The private signing key (PKCS 8, DER); raises WrongPassphrase."""
        return self._unwrap_own(staff_id, passphrase, _SIGNING)

    def unwrap_root_key(self, staff_id: str, passphrase: str) -> bytes:
        """The team's root key, for a lead; raises WrongPassphrase."""
        return self._unwrap_own(staff_id, passphrase, _ROOT)

    def _unwrap_own(self, staff_id: str, passphrase: str, purpose: str) -> bytes:
        keys = key_file.read(self.folder)
        holder = keys.holder(staff_id)
        wrapped = holder.signing_key if purpose == _SIGNING else holder.root_key
        if not wrapped:
            raise StoreFault("Only a lead who set up the store can certify colleagues. Use the recovery key.")
        stretched = stretch(passphrase, base64.b64decode(holder.salt), cost_from(holder.cost))
        try:
            return unwrap(subkey(stretched, purpose), wrapped, _bound(keys, staff_id, purpose))
        except WrongPassphrase as wrong:
            raise WrongPassphrase("That is not your passphrase. Check Caps Lock, then try again.") from wrong

    # -- while open -----------------------------------------------------------------------------------

    def open_work(self, actor: StaffMember) -> Work:
        """A transaction by this person; refuses when the store is locked."""
        if self._engine is None:
            raise StoreFault("The records are locked. Unlock them first.")
        return StoredWork(self._engine, actor, self._clock, self._device_id)

    def root_certificate_pem(self) -> str:
        """The team's root certificate, as read when the store was opened."""
        return self._root_pem

    def read(self, ask: Callable[[Engine], object]) -> object:
        """Something that storage itself asks of the open file."""
        if self._engine is None:
            raise StoreFault("The records are locked. Unlock them first.")
        with faults_in_plain_words():
            return ask(self._engine)

    def staff_member(self, staff_id: str) -> StaffMember:
        """Who is unlocking, as the store knows them."""
        if self._engine is None:
            raise NotFound("The records are locked. Unlock them first.")
        anyone = StaffMember(
            id=StaffId(staff_id),
            title="",
            given_name="",
            family_name="",
            profession="",
            role=Role.ADMINISTRATOR,
        )
        with StoredWork(self._engine, anyone, self._clock, self._device_id) as work:
            return work.get(StaffMember, staff_id)

    def close(self) -> None:
        """Fold the write-ahead log into the file, close it and forget the key."""
        if self._engine is not None:
            with faults_in_plain_words():
                raw = self._engine.raw_connection()
                try:
                    raw.cursor().execute("PRAGMA wal_checkpoint(TRUNCATE)")
                finally:
                    raw.close()
                self._engine.dispose()
        self._engine, self._data_key = None, b""


def _bound(keys: KeyFile, who: str, purpose: str) -> str:
    return f"recolo|{keys.store_id}|{who}|{purpose}"


def _refuse_other_store(stored_id: str, keys: KeyFile) -> None:
    if stored_id != keys.store_id:
        raise StoreFault("The key file belongs to another store. Put back the key file that lay beside this database.")
