"""Create, unlock and close the store. The data key is random; passphrases and the recovery key wrap it."""

import hashlib
import os
import secrets
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

from sqlalchemy import Engine, func, insert, select

from recolo_desktop import memory
from recolo_desktop.domain.basics.errors import NotFound, StoreFault, WrongPassphrase
from recolo_desktop.domain.basics.ids import StaffId, new_id
from recolo_desktop.domain.records.journal import Action, JournalEntry
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.ports import Clock, Work
from recolo_desktop.services.team.keyring import CertifiedKey
from recolo_desktop.services.team.store_face import StoreFace
from recolo_desktop.storage import change_of_key, migrations, people_sealing, renewing
from recolo_desktop.storage.file import folder as folders
from recolo_desktop.storage.file import front_door
from recolo_desktop.storage.file.engine import faults_in_plain_words, fold_in_the_log, open_engine
from recolo_desktop.storage.file.journal_tail import JournalTail
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.storage.keys.attempts import Attempts
from recolo_desktop.storage.keys.key_cabinet import Opened
from recolo_desktop.storage.keys.key_file import KeyFile
from recolo_desktop.storage.keys.people_safe import PeopleSafe, as_text, from_text
from recolo_desktop.storage.keys.wiping import wipe
from recolo_desktop.storage.keys.wrapping import KEY_BYTES, Cost, calibrated
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.reading import Shelf
from recolo_desktop.storage.records.unit_of_work import StoredWork

_RECOVERY = "recovery key"
_ANYBODY = "a check from outside"


Unwrapped = TypeVar("Unwrapped")


class Vault:
    """One store folder: a database, a key file, and at most one open engine."""

    def __init__(self, folder: Path, clock: Clock, cost: Cost | None = None, anchors: Path | None = None) -> None:
        self.anchors = anchors
        self.folder = folder
        self.attempts = Attempts(folder)
        self.clock = clock
        self._cost = cost
        self._engine: Engine | None = None
        self._device_id = ""
        self._data_key = b""
        self._people_key, self._trace_key = b"", b""
        self._root_pem = ""
        self._former_roots: dict[str, str] = {}
        self._store_id = ""
        self._tail: JournalTail | None = None
        self.opening_fault: str | None = None
        self._shelf: Shelf = {}

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
        self._data_key, self._people_key = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
        self._trace_key = secrets.token_bytes(KEY_BYTES)
        cost, seconds = self._usual_cost()
        keys = KeyFile(
            store_id=new_id(self.clock()),
            device_id=new_id(self.clock()),
            team=identity.service_name,
            trust=identity.trust_name,
            seconds_per_guess=seconds,
            root_fingerprint=_fingerprint(root.certificate_pem),
            is_demo=identity.is_synthetic,
        )
        key_cabinet.add_recovery(keys, recovery_key, cost, self._data_key, self._people_key, root.private_der)
        own = self._people_key if may(lead, Right.SEE_PROTECTED_PEOPLE) else b""
        key_cabinet.add_holder(keys, lead, passphrase, signing, cost, self._data_key, own, root.private_der)
        self._write_new_store(keys, root)

    def _usual_cost(self) -> tuple[Cost, float]:
        return (self._cost, 0.1) if self._cost else calibrated()

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
                            created_at=self.clock().isoformat(),
                            root_certificate_pem=root.certificate_pem,
                            trace_key=as_text(self._trace_key),
                        )
                    )
                    connection.execute(
                        insert(tables.device).values(
                            id=keys.device_id,
                            name=os.uname().nodename if hasattr(os, "uname") else os.environ.get("COMPUTERNAME", ""),
                            first_seen_at=self.clock().isoformat(),
                        )
                    )
            self._device_id, self._root_pem = keys.device_id, root.certificate_pem
            self._store_id, self._tail = keys.store_id, None
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

    @contextmanager
    def keys_kept_together(self) -> Iterator[None]:
        """The key file goes back to what it was when the records do not follow it."""
        before = (self.folder / key_file.NAME).read_bytes()
        try:
            yield
        except BaseException:
            if (self.folder / key_file.NAME).read_bytes() != before:
                key_file.write(self.folder, key_file.parsed(before.decode("utf-8")))
            raise

    # -- people and keys ------------------------------------------------------------------------------

    def add_holder(self, member: StaffMember, passphrase: str, signing: CertifiedKey, root_der: bytes) -> None:
        """Give a colleague a way in; the store has to be open."""
        keys = key_file.read(self.folder)
        cost, _ = self._usual_cost()
        allowed = may(member, Right.SEE_PROTECTED_PEOPLE)
        people_key = key_cabinet.people_key_by_root(keys, root_der) if allowed else b""
        key_cabinet.add_holder(keys, member, passphrase, signing, cost, self._data_key, people_key, root_der)
        key_file.write(self.folder, keys)

    def remove_holder(self, staff_id: str) -> None:
        """Take a leaver's way in out of the key file."""
        keys = key_file.read(self.folder)
        keys.holders = [holder for holder in keys.holders if holder.staff_id != staff_id]
        key_file.write(self.folder, keys)

    def change_passphrase(self, staff_id: str, old: str, new: str) -> None:
        """Wrap one person's keys again; raises WrongPassphrase, and a wrong one is counted as at the unlock screen."""

        def changed(keys: KeyFile) -> KeyFile:
            key_cabinet.change_passphrase(keys, staff_id, old, new, self._usual_cost()[0])
            return keys

        key_file.write(self.folder, self._guessed(staff_id, changed))

    def change_recovery_key(self, recovery_key: str, root_der: bytes) -> None:
        """Make a new printed key the only one that recovers."""
        keys = key_file.read(self.folder)
        people_key = key_cabinet.people_key_by_root(keys, root_der)
        key_cabinet.add_recovery(keys, recovery_key, self._usual_cost()[0], self._data_key, people_key, root_der)
        key_file.write(self.folder, keys)

    def change_keys(
        self, actor: StaffMember, root_der: bytes, new_root: CertifiedKey, certified: Callable[[StaffMember], str]
    ) -> None:
        """Three new keys: of the data, of who is protected, and the team's root, which certifies everybody anew.

        Whoever knew the old ones opens neither these records nor any later copy of them.
        """
        engine, before = self._opened_engine(), key_file.read(self.folder)
        people_before = self._people_key or key_cabinet.people_key_by_root(before, root_der)
        data_key, people_key = secrets.token_bytes(KEY_BYTES), secrets.token_bytes(KEY_BYTES)
        with self.open_work(actor) as work:
            known = work.find(StaffMember)
        certificates = {str(one.id): one.certificate_pem for one in known if one.certificate_pem and not one.retired_on}
        root = _fingerprint(new_root.certificate_pem)
        after = key_cabinet.renewed(before, root_der, new_root, root, data_key, people_key, certificates)
        safe = PeopleSafe(people_key, self._trace_key)

        def rewrite(copied: Engine) -> None:
            until = self.clock().isoformat()
            renewing.renew(copied, PeopleSafe(people_before, self._trace_key), safe, new_root.certificate_pem, until)
            with StoredWork(copied, actor, self.clock, self._device_id, lambda _entry: None, {}, safe) as work:
                for member in work.find(StaffMember):
                    if member.certificate_pem and member.retired_on is None:
                        work.save(replace(member, certificate_pem=certified(member)))
                work.record(Action.DATA_KEY_CHANGED)
                work.commit()

        change_of_key.make(self.folder, engine, after, ((former := self._data_key), data_key), rewrite)
        for copy in self.folder.glob("recolo.before-step-*"):
            copy.unlink()
        opened = Opened(data_key, people_key=people_key if may(actor, Right.SEE_PROTECTED_PEOPLE) else b"")
        self._open(key_file.read(self.folder), opened)
        wipe(former, people_before)
        self._keep_newest()

    def older_copies(self) -> tuple[str, ...]:
        """Folders beside these records in which former ones lie, set aside by a restore."""
        return tuple(str(one) for one in sorted(self.folder.glob("set-aside-*")) if one.is_dir())

    def _keep_newest(self) -> None:
        """The note of the journal's end beside the database follows what was written into the copy."""
        with self.open_work(_ANYONE) as work:
            newest = work.journal.newest()
        if newest is not None:
            self._keep_tail(newest)

    def hide_names(self, hides: bool) -> None:
        """Whether the unlock screen asks for a name instead of showing names."""
        keys = key_file.read(self.folder)
        keys.hides_names = hides
        key_file.write(self.folder, keys)

    # -- unlocking ------------------------------------------------------------------------------------

    def unlock(self, staff_id: str, passphrase: str) -> int:
        """Open the store as one person; returns how many wrong passphrases came before.

        Raises WrongPassphrase (and makes the next try wait longer) or StoreFault.
        """
        before = self.attempts.count(staff_id)
        with self.attempts.guessing(staff_id, self.clock):
            folders.refuse_unless_ours(self.folder)
            keys = key_file.read(self.folder)
            opened = key_cabinet.open_holder(keys, staff_id, passphrase)
            self._open(keys, opened)
            if self._never_had_a_people_key(keys) and keys.holder(staff_id).root_key:
                self._begin_sealing_people(keys, key_cabinet.own_root_key(keys, staff_id, passphrase))
        return before

    def open_quietly(self, passphrase: str) -> str:
        """Open with anybody's passphrase, for a check from outside. Returns whose it is.

        Wrong tries are nobody's and everybody's: they are counted apart and cost the next check time, so that this is
        no faster way to guess. Raises WrongPassphrase or StoreFault.
        """
        folders.refuse_unless_ours(self.folder)  # before a try is counted, which would make the folder
        with self.attempts.guessing(_ANYBODY, self.clock, forgets=False):
            keys = key_file.read(self.folder)
            for holder in keys.holders:
                try:
                    opened = key_cabinet.open_holder(keys, holder.staff_id, passphrase)
                except WrongPassphrase:
                    continue
                self._open(keys, opened)
                return holder.staff_id
            raise WrongPassphrase("That passphrase is nobody's in these records. Check Caps Lock, then try again.")

    def open_with_recovery_key(self, typed: str) -> bytes:
        """Open the store with the printed key; returns the team's root key, to certify new signing keys.

        Wrong keys are counted and cost time, as wrong passphrases do.
        """
        with self.attempts.guessing(_RECOVERY, self.clock):
            folders.refuse_unless_ours(self.folder)
            keys = key_file.read(self.folder)
            opened, root_der = key_cabinet.open_recovery(keys, typed)
            self._open(keys, opened)
            if self._never_had_a_people_key(keys):
                self._begin_sealing_people(keys, root_der)
        return root_der

    def _never_had_a_people_key(self, keys: KeyFile) -> bool:
        """A store of an earlier version. Where people are sealed already, a missing key is a fault, not a beginning:
        another one in its place would close them for good."""
        with faults_in_plain_words(), self._opened_engine().connect() as connection:
            sealed = select(func.count()).where(tables.protected_people.c.sealed_key != "")
            has_sealed = bool(connection.execute(sealed).scalar_one())
        in_a_box = any(holder.people_key for holder in keys.holders)
        if not keys.recovery_people_key and (has_sealed or in_a_box):
            self.opening_fault = (
                "The key file lacks the recovery key's way to those who are protected. Put the key file back from the "
                "last backup, and tell the team lead."
            )
        return not keys.recovery_people_key and not has_sealed and not in_a_box

    def _begin_sealing_people(self, keys: KeyFile, root_der: bytes) -> None:
        """A store of an earlier version gets its people key the first time that somebody with the root key opens it."""
        people_key = secrets.token_bytes(KEY_BYTES)
        with self.keys_kept_together():
            permitted = people_sealing.permitted(self._opened_engine())
            key_cabinet.put_people_key(keys, root_der, people_key, permitted)
            key_file.write(self.folder, keys)
            people_sealing.seal_what_lies_open(self._opened_engine(), PeopleSafe(people_key, self._trace_key))
        self._people_key = people_key

    def _opened_engine(self) -> Engine:
        if self._engine is None:
            raise StoreFault("The records are locked. Unlock them first.")
        return self._engine

    def _open(self, keys: KeyFile, opened: Opened) -> None:
        folders.refuse_unless_ours(self.folder)
        engine, opened, keys = change_of_key.finish(self.folder, keys, opened)
        try:
            with faults_in_plain_words(), engine.connect() as connection:
                migrations.refuse_newer(connection)
                known = select(tables.store.c.id, tables.store.c.root_certificate_pem)
                stored = connection.execute(known).mappings().one()
            _refuse_other_store(str(stored["id"]), str(stored["root_certificate_pem"]), keys)
            migrations.upgrade_behind_a_copy(engine, self.folder)
            with faults_in_plain_words(), engine.connect() as connection:
                trace_key = from_text(str(connection.execute(select(tables.store.c.trace_key)).scalar_one()))
                former = renewing.former_roots(connection)
            _refuse_other_former_roots(former, keys)
            if opened.people_key:
                people_sealing.seal_what_lies_open(engine, PeopleSafe(opened.people_key, trace_key))
            else:
                people_sealing.refuse_unless_found(engine)
        except BaseException:
            engine.dispose()
            raise
        self._engine, self._device_id, self._data_key = engine, keys.device_id, opened.data_key
        self._root_pem, self._former_roots = str(stored["root_certificate_pem"]), former
        self._people_key, self._trace_key = opened.people_key, trace_key
        self._store_id, self._tail = keys.store_id, None
        self.opening_fault = self._tail_fault(engine)

    def _tail_fault(self, engine: Engine) -> str | None:
        seq, value = tables.journal.c.seq, tables.journal.c.hash
        with faults_in_plain_words(), engine.connect() as connection:

            def hash_of(at: int) -> str:
                return str(connection.execute(select(value).where(seq == at)).scalar_one_or_none())

            newest = connection.execute(select(func.coalesce(func.max(seq), 0))).scalar_one()
            if not newest:
                return None
            self._tail = JournalTail(self.folder, self._store_id, hash_of(1), self.anchors)
            return self._tail.fault(newest, hash_of)

    def check_recovery_key(self, typed: str) -> None:
        """Whether this is the printed key of these records; raises WrongPassphrase, and counts wrong ones."""
        with self.attempts.guessing(_RECOVERY, self.clock):
            key_cabinet.open_recovery(key_file.read(self.folder), typed)

    def unwrap_signing_key(self, staff_id: str, passphrase: str) -> bytes:
        """The private signing key (PKCS 8, DER); raises WrongPassphrase."""
        return self._guessed(staff_id, lambda keys: key_cabinet.own_signing_key(keys, staff_id, passphrase))

    def unwrap_root_key(self, staff_id: str, passphrase: str) -> bytes:
        """The team's root key, for a lead; raises WrongPassphrase."""
        return self._guessed(staff_id, lambda keys: key_cabinet.own_root_key(keys, staff_id, passphrase))

    def _guessed(self, staff_id: str, unwrapped: Callable[[KeyFile], Unwrapped]) -> Unwrapped:
        """A wrong passphrase at the desk is counted and costs time as it does at the unlock screen."""
        with self.attempts.guessing(staff_id, self.clock):
            return unwrapped(key_file.read(self.folder))

    # -- while open -----------------------------------------------------------------------------------

    def open_work(self, actor: StaffMember) -> Work:
        """A transaction by this person; refuses when the store is locked."""
        safe = PeopleSafe(self._people_key if may(actor, Right.SEE_PROTECTED_PEOPLE) else b"", self._trace_key)
        return StoredWork(self._opened_engine(), actor, self.clock, self._device_id, self._keep_tail, self._shelf, safe)

    def _keep_tail(self, entry: JournalEntry) -> None:
        if self._tail is None and entry.seq == 1:
            self._tail = JournalTail(self.folder, self._store_id, entry.hash, self.anchors)
        if self._tail is not None:
            self._tail.keep(entry)

    def beside(self, act: Callable[[Engine], None]) -> None:
        """Something long on a connection of its own, so that work on the vault's thread goes on."""
        if self._engine is None:
            raise StoreFault("The records are locked. Unlock them first.")
        engine = open_engine(self.folder, self._data_key)
        try:
            act(engine)
        finally:
            engine.dispose()

    def opened_copy(self, folder: Path) -> "Vault":
        """A copy of these records that lies in another folder, open under the same key."""
        copy = Vault(folder, self.clock, self._cost)
        own = (bytes(bytearray(key)) for key in (self._data_key, self._people_key))  # closing it wipes its own only
        data_key, people_key = own
        copy._open(key_file.read(folder), Opened(data_key, people_key=people_key))
        return copy

    def root_certificate_pem(self) -> str:
        """The team's root certificate, as read when the store was opened."""
        return self._root_pem

    def former_roots(self) -> dict[str, str]:
        """Roots that certified before, each with the moment until which it did."""
        return self._former_roots

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
        with self.open_work(_ANYONE) as work:
            return work.get(StaffMember, staff_id)

    def close(self) -> None:
        """Fold the write-ahead log into the file, close it and forget the key."""
        engine, self._engine = self._engine, None
        keys = (self._data_key, self._people_key, self._trace_key)
        self._data_key, self._tail = b"", None
        self._people_key, self._trace_key = b"", b""
        self._shelf.clear()
        if engine is not None:
            try:
                fold_in_the_log(engine)
            finally:
                engine.dispose()
                wipe(*keys)
                memory.forget_what_was_dropped()  # the statement that gave the key, in SQLite's freed pieces


_ANYONE = StaffMember(id=StaffId(""), title="", given_name="", family_name="", profession="", role=Role.ADMINISTRATOR)


def _fingerprint(certificate_pem: str) -> str:
    return hashlib.sha256(certificate_pem.encode()).hexdigest()


def _refuse_other_former_roots(former: dict[str, str], keys: KeyFile) -> None:
    if [_fingerprint(pem) for pem in former] != keys.earlier_roots:
        raise StoreFault(
            "The team's former roots in the database are not those of its key file, so older signatures cannot be "
            "trusted. Nothing has been changed. Restore the last good backup, and tell the team lead."
        )


def _refuse_other_store(stored_id: str, root_pem: str, keys: KeyFile) -> None:
    if _fingerprint(root_pem) != keys.root_fingerprint:
        raise StoreFault(
            "The team's root certificate in the database is not the one of its key file, so no signature can be "
            "trusted. Nothing has been changed. Restore the last good backup, and tell the team lead."
        )
    if stored_id != keys.store_id:
        raise StoreFault("The key file belongs to another store. Put back the key file that lay beside this database.")
