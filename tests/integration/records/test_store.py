"""The encrypted file on good days and bad: real files, real keys, real triggers."""

import json
import os
import shutil
from dataclasses import replace
from threading import Event, Thread

import apsw
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError
from sqlcipher3 import dbapi2 as sqlcipher

from recolo_desktop.domain.basics.errors import (
    HasProblems,
    NotAllowed,
    NotFound,
    RecordLocked,
    StaleRecord,
    StoreFault,
    WrongPassphrase,
)
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.orders.court_order import Polarity
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import Action, first_fault
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.storage import migrations
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.storage.records import tables
from recolo_desktop.storage.records.unit_of_work import UnrecordedWork
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, RECOVERY_KEY, client, condition, note, order, person, set_up_store, staff


def raw_key(folder):
    return key_cabinet.open_holder(key_file.read(folder), "staff-1", PASSPHRASE).data_key


def verified(store):
    lines = []
    store.vault.close()
    return verify(store.folder, PASSPHRASE, store.clock, lines.append), lines


def test_everything_is_found_again_after_closing(store_with_order):
    store = store_with_order
    store.sign_note(note())
    store.reopen()
    record = store.services.clients.open(store.actor, "client-1")
    assert record.client == client()
    assert record.notes[0].narrative == "We talked about sleep."
    assert record.faults == {}


def test_nothing_in_the_folder_can_be_read(store_with_order):
    store_with_order.sign_note(note())
    written = b"".join(file.read_bytes().lower() for file in store_with_order.folder.rglob("*"))
    for word in (b"hargreave", b"calloway", b"ashdown", b"sleep", b"9990000018"):
        assert word not in written


def test_another_implementation_of_the_cipher_opens_it_with_the_raw_key_and_only_with_it(store_with_order):
    store_with_order.vault.close()
    place = str(store_with_order.folder / "recolo.db")
    connection = apsw.Connection(place)
    connection.pragma("cipher", "sqlcipher")
    connection.pragma("legacy", 4)
    connection.execute(f"""PRAGMA key = "x'{raw_key(store_with_order.folder).hex()}'" """)
    assert connection.execute("SELECT family_name FROM clients").get == "Hargreave"
    connection.close()
    with pytest.raises((apsw.NotADBError, apsw.SQLError)):
        apsw.Connection(place).execute("SELECT count(*) FROM clients").get


def test_the_connection_keeps_every_safety_setting(store):
    def settings(engine):
        with engine.connect() as connection:
            names = ("foreign_keys", "temp_store", "secure_delete", "synchronous", "cipher_page_size", "journal_mode")
            return {name: str(connection.exec_driver_sql(f"PRAGMA {name}").scalar()) for name in names}

    assert store.vault.read(settings) == {
        "foreign_keys": "1", "temp_store": "2", "secure_delete": "1", "synchronous": "2", "cipher_page_size": "4096",
        "journal_mode": "wal",
    }  # fmt: skip


def test_the_migrations_arrive_at_the_tables_that_the_code_expects(store):
    def differences(engine):
        with engine.connect() as connection:
            context = MigrationContext.configure(
                connection,
                opts={"include_name": lambda name, kind, _: kind != "table" or not name.startswith("searched")},
            )
            return compare_metadata(context, tables.metadata)

    assert store.vault.read(differences) == []


def test_a_wrong_passphrase_costs_time_growing_and_is_counted_in_the_journal(store):
    store.vault.close()
    for _ in range(3):
        with pytest.raises(WrongPassphrase, match="Check Caps Lock"):
            store.services.sign_in.unlock("staff-1", "not it at all, sorry")
    with pytest.raises(WrongPassphrase, match="Wait 2 seconds"):
        store.services.sign_in.unlock("staff-1", PASSPHRASE)
    store.clock.at = store.clock.at.replace(minute=59)
    actor = store.services.sign_in.unlock("staff-1", PASSPHRASE)
    with store.vault.open_work(actor) as work:
        assert work.journal.whole()[-1].reason == "3 wrong passphrases before"


def test_the_recovery_key_opens_the_store_and_sets_a_new_passphrase(store_with_order):
    store = store_with_order
    before = store.sign_note(note())
    store.vault.close()
    with pytest.raises(WrongPassphrase, match="recovery key"):
        store.services.sign_in.unlock_with_recovery_key("staff-1", "WXYZ" * 9, "a new set of words here")
    typed = " ".join(RECOVERY_KEY[at : at + 4] for at in range(0, 36, 4)).lower()
    store.services.sign_in.unlock_with_recovery_key("staff-1", typed, "a new set of words here")
    store.actor = store.reopen(passphrase="a new set of words here")
    record = store.services.clients.open(store.actor, "client-1")
    assert record.notes == (before,)
    assert record.faults == {}


def test_a_colleague_unlocks_with_a_passphrase_of_her_own(store):
    bethan = staff(
        id="staff-2", given_name="Bethan", family_name="Aldous", role=Role.OCCUPATIONAL_THERAPIST, is_lead=False
    )
    with pytest.raises(WrongPassphrase):
        store.services.sign_in.add_colleague(store.actor, "not the lead's words", bethan, "maple harbour quartz window")
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, bethan, "maple harbour quartz window")
    actor = store.reopen("staff-2", "maple harbour quartz window")
    with pytest.raises(NotAllowed):
        store.services.sign_in.add_colleague(actor, "maple harbour quartz window", staff(id="staff-3"), "x" * 20)


def flip(path, at):
    content = bytearray(path.read_bytes())
    content[at] ^= 0x10
    path.write_bytes(content)


def ruin_missing_database(folder):
    (folder / "recolo.db").unlink()


def ruin_empty_database(folder):
    (folder / "recolo.db").write_bytes(b"")


def ruin_truncated_database(folder):
    os.truncate(folder / "recolo.db", 50_001)


def ruin_first_page(folder):
    flip(folder / "recolo.db", 100)


def ruin_with_a_plain_database(folder):
    (folder / "recolo.db").write_bytes(b"SQLite format 3\0" + b"\0" * 4080)


def ruin_missing_keys(folder):
    (folder / "recolo.keys").unlink()


def ruin_keys(folder):
    (folder / "recolo.keys").write_text("{ half a file", encoding="utf-8")


def ruin_keys_from_later(folder):
    stored = json.loads((folder / "recolo.keys").read_text(encoding="utf-8"))
    (folder / "recolo.keys").write_text(json.dumps({**stored, "format": 99}), encoding="utf-8")


def ruin_cost(folder):
    stored = json.loads((folder / "recolo.keys").read_text(encoding="utf-8"))
    stored["holders"][0]["cost"]["memory_kib"] = 2**31
    (folder / "recolo.keys").write_text(json.dumps(stored), encoding="utf-8")


@pytest.mark.parametrize(
    ("ruin", "sentence"),
    [
        (ruin_missing_database, "missing"), (ruin_empty_database, "empty"), (ruin_truncated_database, "cut short"),
        (ruin_first_page, "first page is damaged"), (ruin_with_a_plain_database, "not a Recolo database"),
        (ruin_missing_keys, "key file is missing"), (ruin_keys, "key file is damaged"),
        (ruin_keys_from_later, "later version"), (ruin_cost, "outside the safe limits"),
    ],
)  # fmt: skip
def test_a_bad_file_gets_a_plain_sentence_and_nothing_is_written(store, ruin, sentence):
    store.vault.close()
    ruin(store.folder)
    before = {file.name: file.read_bytes() for file in store.folder.iterdir()}
    with pytest.raises(StoreFault, match=sentence):
        store.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert {file.name: file.read_bytes() for file in store.folder.iterdir()} == before


def test_the_key_file_of_another_store_is_noticed(store, tmp_path):
    other = set_up_store(tmp_path / "other")
    other.vault.close()
    store.vault.close()
    shutil.copy(other.folder / "recolo.keys", store.folder / "recolo.keys")
    with pytest.raises(StoreFault, match="another store"):
        store.services.sign_in.unlock("staff-1", PASSPHRASE)


def test_a_store_of_a_later_version_is_left_alone(store):
    def move_on(engine):
        with engine.begin() as connection:
            connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    store.vault.read(move_on)
    store.vault.close()
    with pytest.raises(StoreFault, match="later version"):
        store.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert migrations.KNOWN[-1] == migrations.HEAD


@pytest.mark.parametrize("name", ["OneDrive - Trust", "Dropbox", "iCloud Drive"])
def test_a_synced_folder_is_refused(tmp_path, name):
    with pytest.raises(StoreFault, match="cloud"):
        set_up_store(tmp_path / name / "records")
    assert not (tmp_path / name).exists()


def test_a_second_set_up_never_overwrites_a_store(store):
    before = (store.folder / "recolo.keys").read_bytes()
    with pytest.raises(StoreFault, match="already"):
        set_up_store(store.folder)
    assert (store.folder / "recolo.keys").read_bytes() == before


_FILLED = {int: 1, bool: 1, str: "x", bytes: b"x", float: 1.0}
_KEPT = [
    *((table.name, "UPDATE {table} SET {first} = {first}") for table in tables.NEVER_CHANGED),
    *((table.name, "DELETE FROM {table}") for table in (*tables.NEVER_CHANGED, *tables.NEVER_DELETED)),
    *((table.name, "INSERT OR REPLACE INTO {table} SELECT * FROM {table}") for table in tables.NEVER_CHANGED),
]


@pytest.mark.parametrize(("table", "statement"), _KEPT)
def test_what_is_kept_can_be_neither_changed_nor_deleted_nor_replaced(store, table, statement):
    columns = tables.metadata.tables[table].columns
    row = {column.name: _FILLED.get(column.type.python_type, []) for column in columns}

    def tamper(engine):
        with engine.begin() as connection:
            if connection.execute(text(f"SELECT count(*) FROM {table}")).scalar() == 0:
                connection.execute(tables.metadata.tables[table].insert().values(row))
            before = connection.execute(text(f"SELECT count(*) FROM {table}")).scalar()
            assert before
            with pytest.raises(IntegrityError):
                connection.execute(text(statement.format(table=table, first=columns.keys()[0])))

    with store.vault._engine.connect() as connection:
        connection.exec_driver_sql("COMMIT") if connection.in_transaction() else None
        connection.connection.driver_connection.execute("PRAGMA foreign_keys = OFF")
    store.vault.read(tamper)


def test_a_condition_keeps_its_words_and_an_order_its_kind(store_with_order):
    def change(engine):
        with engine.begin() as connection:
            connection.execute(text("UPDATE conditions SET verbatim = 'other words'"))

    with pytest.raises(IntegrityError, match="written once"):
        store_with_order.vault.read(change)


def test_a_change_without_a_line_in_the_journal_cannot_be_committed(store):
    with store.vault.open_work(store.actor) as work:
        work.add(client())
        with pytest.raises(UnrecordedWork):
            work.commit()
    with store.vault.open_work(store.actor) as work, pytest.raises(NotFound):
        work.get(type(client()), "client-1")


def test_the_journal_says_what_changed_from_what_to_what(store):
    services = store.services
    services.clients.register(store.actor, client())
    services.clients.amend(store.actor, client(), client(phone="07700 900124"))
    with store.vault.open_work(store.actor) as work:
        entries = work.journal.whole("client-1")
    assert entries[-1].action is Action.CLIENT_CHANGED
    assert [(c.field, c.was, c.became) for c in entries[-1].changes] == [("phone", "", "07700 900124")]
    assert first_fault(entries) is not None or entries[0].seq == 1


def test_somebody_elses_change_is_never_overwritten(store):
    services = store.services
    services.clients.register(store.actor, client())
    services.clients.amend(store.actor, client(), client(phone="07700 900124"))
    with pytest.raises(StaleRecord):
        services.clients.amend(store.actor, client(), client(email="d@example.org"))


def test_bad_input_is_refused_and_nothing_is_written(store):
    with pytest.raises(HasProblems) as refused:
        store.services.clients.register(store.actor, client(nhs_number="9990000019", phone="1"))
    assert {problem.field for problem in refused.value.problems} == {"nhs_number", "phone"}
    assert store.services.caseload.page(store.actor, "team").rows == ()


def test_a_signed_note_is_signed_once_and_a_later_tampering_shows(store_with_order):
    store = store_with_order
    signed = store.sign_note(note())
    with pytest.raises(RecordLocked):
        store.services.session_notes.sign(store.actor, note(), PASSPHRASE)

    def tamper(engine):
        with engine.begin() as connection:
            connection.execute(text("DROP TRIGGER session_notes_no_update"))
            connection.execute(text("UPDATE session_notes SET narrative = 'Something else.'"))

    store.vault.read(tamper)
    record = store.services.clients.open(store.actor, "client-1")
    assert "changed since it was signed" in record.faults[signed.id]
    whole, lines = verified(store)
    assert not whole
    assert any("session_notes_no_update is missing" in line for line in lines)


def test_signing_needs_the_signers_own_passphrase_and_the_words_she_saw(store_with_order):
    store = store_with_order
    with pytest.raises(NotFound):
        store.services.session_notes.sign(store.actor, note(id="never-saved"), PASSPHRASE)
    with pytest.raises(WrongPassphrase):
        store.services.session_notes.sign(store.actor, note(), "not the passphrase")
    signed = store.sign_note(note())
    store.services.drafts.save(
        store.actor,
        draft_id="addendum-1",
        kind=DraftKind.ADDENDUM,
        client_id="client-1",
        subject_id=signed.id,
        body={"text": "A correction."},
    )
    addendum = store.services.session_notes.sign_addendum(
        store.actor, signed, "addendum-1", "A correction.", PASSPHRASE
    )
    record = store.services.clients.open(store.actor, "client-1")
    assert record.addenda == (addendum,)
    assert record.faults == {}


def test_verify_is_clean_on_a_whole_store_and_names_a_damaged_page(store_with_order):
    store = store_with_order
    store.sign_note(note())
    whole, lines = verified(store)
    assert whole, lines
    size = (store.folder / "recolo.db").stat().st_size
    flip(store.folder / "recolo.db", size - 2000)
    whole, lines = verified(store)
    assert not whole
    assert any("page" in line.lower() and "FAULT" in line for line in lines)


def test_a_cut_off_journal_is_noticed(store_with_order):
    store = store_with_order
    store.services.clients.open(store.actor, "client-1")
    store.sign_note(note())

    def cut(engine):
        with engine.begin() as connection:
            connection.execute(text("DROP TRIGGER journal_no_delete"))
            connection.execute(text("DELETE FROM journal WHERE seq > 2"))

    store.vault.read(cut)
    whole, lines = verified(store)
    assert not whole
    assert any("no longer holds the entry" in line for line in lines)


def test_a_variation_closes_and_opens_and_keeps_the_old_words(store_with_order):
    store = store_with_order
    new = condition(id="condition-2", number_on_face="5", verbatim="Not to follow Imogen Calloway.")
    store.services.court_orders.vary(
        store.actor,
        order(),
        on=store.clock().date(),
        details="condition 1 replaced",
        closes=(condition(),),
        opens=(new,),
    )
    record = store.services.clients.open(store.actor, "client-1").orders[0]
    old, fresh = record.conditions
    assert old.closed_on == store.clock().date()
    assert fresh.opened_by_variation
    assert fresh.verbatim == "Not to follow Person A."
    with store.vault.open_work(store.actor) as work:
        assert work.get(type(new), "condition-1").verbatim == condition().verbatim


def test_a_restraining_order_cannot_require(store):
    store.services.clients.register(store.actor, client())
    with pytest.raises(HasProblems, match="can only prohibit"):
        store.services.court_orders.record(
            store.actor, order(), (), (condition(polarity=Polarity.REQUIRE, protected=()),)
        )


def test_a_name_is_shown_for_a_reason_and_each_showing_is_journalled(store_with_order):
    store = store_with_order
    record = store.services.clients.open(store.actor, "client-1")
    assert "Calloway" not in str(record)
    with pytest.raises(HasProblems):
        store.services.court_orders.show_person(store.actor, "person-1", "")
    shown = store.services.court_orders.show_person(store.actor, "person-1", "to check a letter")
    assert shown == person()
    with store.vault.open_work(store.actor) as work:
        assert (work.journal.whole()[-1].action, work.journal.whole()[-1].reason) == (
            Action.PROTECTED_PERSON_SHOWN,
            "to check a letter",
        )
        assert "Calloway" not in str(work.journal.whole())


def test_the_administrator_sees_neither_notes_nor_alerts_nor_conditions(store_with_order):
    store = store_with_order
    store.sign_note(note())
    joanne = staff(id="staff-2", given_name="Joanne", family_name="Pickett", role=Role.ADMINISTRATOR, is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, joanne, "maple harbour quartz window")
    actor = store.reopen("staff-2", "maple harbour quartz window")
    record = store.services.clients.open(actor, "client-1")
    assert record.notes == ()
    assert record.orders[0].conditions == ()
    for act in (
        lambda: store.services.court_orders.show_person(actor, "person-1", "curious"),
        lambda: store.services.court_orders.confirm_none(actor, client()),
        lambda: store.services.session_notes.sign(actor, note(), PASSPHRASE),
        lambda: store.services.drafts.save(actor, draft_id="d", kind="session note", client_id="client-1", body={}),
    ):
        with pytest.raises(NotAllowed):
            act()


def test_only_its_author_touches_a_draft(store_with_order):
    store = store_with_order
    bethan = staff(id="staff-2", given_name="Bethan", family_name="Aldous", is_lead=False)
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, bethan, "maple harbour quartz window")
    drafts = store.services.drafts
    drafts.save(store.actor, draft_id="d", kind="session note", client_id="client-1", body={"narrative": "mine"})
    other: StaffMember = replace(bethan, certificate_pem="")
    with pytest.raises(NotAllowed):
        drafts.save(other, draft_id="d", kind="session note", client_id="client-1", body={"narrative": "not mine"})
    with pytest.raises(NotAllowed):
        drafts.discard(other, "d")
    assert store.services.clients.open(other, "client-1").drafts == ()


def test_a_weak_derivation_cannot_be_asked_for():
    with pytest.raises(StoreFault):
        Cost(memory_kib=1024)


def test_the_library_is_new_enough():
    assert sqlcipher.sqlite_version_info >= (3, 51, 3)


def test_somebody_who_has_left_cannot_unlock(store):
    leaver = staff(
        id="staff-2", given_name="Tomasz", family_name="Wren", is_lead=False, retired_on=store.clock().date()
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, leaver, "maple harbour quartz window")
    store.vault.close()
    with pytest.raises(NotAllowed, match="no longer"):
        store.services.sign_in.unlock("staff-2", "maple harbour quartz window")
    with pytest.raises(StoreFault, match="locked"):
        store.vault.open_work(store.actor)


def test_a_second_thread_waits_for_its_turn(store):
    """There is one connection: what another thread asks meanwhile is neither refused nor mixed in."""
    store.services.clients.register(store.actor, client())
    said, began = [], Event()

    def ask():
        began.set()
        with store.vault.open_work(store.actor) as work:
            said.append(work.get(Client, "client-1").family_name)

    other = Thread(target=ask)
    with store.vault.open_work(store.actor) as work:
        other.start()
        began.wait()
        other.join(0.2)
        assert said == []
        work.get(Client, "client-1")
    other.join(10)
    assert said == [client().family_name]
