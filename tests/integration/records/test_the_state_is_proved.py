"""`verify` compares every stored value with the journal: what was changed by SQL, behind the program, is seen."""

import dataclasses
from datetime import timedelta

import pytest

from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.records.journal import Action, Change
from recolo_desktop.storage.records.mapping import TABLE_OF
from recolo_desktop.storage.records.state_check import _MAY_CHANGE, _NOT_JOURNALLED, journal_faults
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person

pytestmark = pytest.mark.proof


@pytest.fixture
def store(tmp_path):
    made = make_store(tmp_path / "records")
    services, actor = made.services, made.actor
    services.clients.register(actor, client())
    services.court_orders.record(actor, order(offence="Stalking"), (person(),), (condition(),))
    made.sign_note(note())
    goal = Goal(
        id="goal-1", client_id="client-1", number=1, title="Trains", level_descriptions=("a", "b", "c", "d", "e"),
        agreed_on=TODAY,
    )  # fmt: skip
    services.goals.set(actor, goal)
    yield made
    made.vault.close()


def faults(store):
    store.vault.close()
    said = []
    verify(store.folder, PASSPHRASE, store.clock, said.append)
    store.reopen("staff-1")
    return [line for line in said if line.startswith("FAULT")]


def test_an_untouched_store_is_whole(store):
    assert faults(store) == []
    store.services.team.change_data_key(store.actor, PASSPHRASE)
    assert faults(store) == []


BEHIND = (
    "UPDATE conditions SET plain_reading = 'Nothing'", "UPDATE court_orders SET expires_on = '2026-11-01'",
    "UPDATE court_orders SET offence = ''", "UPDATE clients SET post_is_safe = 'yes', allergies = 'none'",
    "UPDATE clients SET phone = '07700 900999'", "UPDATE goals SET starting_level = 2", "UPDATE goals SET title = 'x'",
    "UPDATE team_settings SET lock_after_minutes = 15", "UPDATE staff SET needs_countersignature = 1",
    "UPDATE clients SET plain_names = 'nobody'", "UPDATE clients SET sounds = ''", "UPDATE clients SET similarity = 'x'",
    "UPDATE conditions SET closed_on = '2026-11-01'", "UPDATE conditions SET may_print_to_client = 0",
)  # fmt: skip


@pytest.mark.parametrize("sql", BEHIND)
def test_what_was_changed_behind_the_program_is_seen(store, sql):
    with store.vault._engine.begin() as connection:
        connection.exec_driver_sql(sql)
    assert faults(store)


def _indexes(store):
    with store.vault._engine.connect() as connection:
        named = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        return sorted(row[0] for row in connection.exec_driver_sql(named))


BESIDE = (
    "DELETE FROM searched", "UPDATE searched SET words = 'nothing'", "UPDATE searched SET client_id = 'client-2'",
    "INSERT INTO searched (words, kind, subject_id, client_id) SELECT words, kind, subject_id, client_id FROM searched",
    "DROP TABLE searched", "DROP TABLE word_answers", "INSERT INTO devices VALUES ('d2', 'elsewhere', '2026-01-01')",
    "UPDATE devices SET id = 'd2'",
)  # fmt: skip


@pytest.mark.parametrize("sql", BESIDE)
def test_what_lies_beside_the_records_is_compared_too(store, sql):
    with store.vault._engine.begin() as connection:
        connection.exec_driver_sql(sql)
    assert faults(store)


def test_every_index_that_is_dropped_or_made_anew_is_seen(store):
    from recolo_desktop.storage.file.checks import lost_tables

    names = _indexes(store)
    assert len(names) > 20
    for name in names:
        with store.vault._engine.connect() as connection:
            (words,) = connection.exec_driver_sql("SELECT sql FROM sqlite_master WHERE name = ?", (name,)).one()
            connection.exec_driver_sql(f'DROP INDEX "{name}"')
            connection.commit()
            assert lost_tables(store.vault._engine) == (name,)
            connection.exec_driver_sql(words)
            connection.commit()
    assert lost_tables(store.vault._engine) == ()


def test_every_kind_says_which_lines_of_the_journal_may_change_it():
    journalled = {table.name for kind, table in TABLE_OF.items() if kind not in _NOT_JOURNALLED}
    assert set(_MAY_CHANGE) == journalled


FORGED = (
    (Action.RECORD_OPENED, "conditions", "condition-1", "plain_reading"), (Action.ORDER_CORRECTED, "conditions", "condition-1", "verbatim"),
    (Action.ORDER_EVENT, "court_orders", "order-1", "expires_on"), (Action.ORDER_RECORDED, "court_orders", "order-1", "expires_on"),
    (Action.JOURNAL_READ, "staff", "staff-1", "needs_countersignature"), (Action.NOTE_SIGNED, "session_notes", "note-1", "narrative"),
    (Action.CLIENT_CHANGED, "clients", "client-1", "family_name"),
)  # fmt: skip


@pytest.mark.parametrize(("action", "subject", "key", "field"), FORGED)
def test_a_line_that_no_use_of_the_program_writes_is_seen(store, action, subject, key, field):
    with store.vault.open_work(store.actor) as work:
        work._unrecorded.append(Change(subject, key, field, "what it never was", "another"))
        work.record(action, subject=subject, subject_id=key)
        work.commit()
        assert journal_faults(work)
    assert any("the journal tells" in line for line in faults(store))


def test_a_check_from_outside_is_no_faster_way_to_guess(store):
    store.vault.close()
    said = []
    for _ in range(4):
        assert not verify(store.folder, "not the passphrase", store.clock, said.append)
    assert "Wait" in said[-1]
    assert not verify(store.folder, PASSPHRASE, store.clock, said.append)
    store.clock.at += timedelta(minutes=10)
    assert verify(store.folder, PASSPHRASE, store.clock, said.append)
    store.reopen("staff-1")


@pytest.mark.parametrize("traces", ["x''", "substr(traces, 41)"])
def test_somebody_protected_whom_texts_no_longer_find_is_seen_and_found_again_once_a_clinician_unlocks(store, traces):
    with store.vault._engine.begin() as connection:
        (words,) = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'protected_people_no_update'"
        ).one()
        connection.exec_driver_sql("DROP TRIGGER protected_people_no_update")
        connection.exec_driver_sql(f"UPDATE protected_people SET traces = {traces}")
        connection.exec_driver_sql(words)
    store.vault.close()
    said = []
    verify(store.folder, PASSPHRASE, store.clock, said.append)
    assert traces == "x''" or any("no longer found" in line for line in said)
    store.reopen("staff-1")
    if traces == "x''":  # seen at the unlock itself, and mended
        assert faults(store) == []


def test_every_field_of_everything_is_compared(store):
    """Each column of each kind that has a row and no trigger in the way, changed one at a time."""
    seen = 0
    for kind, table in TABLE_OF.items():
        if kind in _NOT_JOURNALLED:
            continue
        for field in dataclasses.fields(kind):
            if (
                field.name not in table.c
                or field.name in ("id", "withheld")
                or str(table.c[field.name].type) in ("INTEGER", "BOOLEAN")
            ):
                continue
            seen += _is_seen(store, table, field.name)
    assert seen > 60


def _is_seen(store, table, name) -> int:
    from recolo_desktop.storage.records.state_check import state_faults

    with store.vault._engine.connect() as connection:
        changed = 0
        try:
            changed = connection.exec_driver_sql(f"UPDATE {table.name} SET \"{name}\" = '2031-01-01'").rowcount
        except Exception:  # noqa: BLE001  (a trigger or a foreign key is in the way, which is as good)
            return 0
        if not changed:
            return 0
        connection.commit()
    try:
        with store.vault.open_work(store.actor) as work:
            found = [fault for _, faults in state_faults(work) for fault in faults]
    except Exception:  # noqa: BLE001  (a value that cannot even be read is seen by everybody)
        found = ["it cannot be read"]
    assert found, f"{table.name}.{name}"
    _put_back(store)
    return 1


def _put_back(store):
    from recolo_desktop.storage.file import folder

    store.vault._engine.dispose()
    for tail in ("-wal", "-shm"):
        (store.folder / (folder.DATABASE + tail)).unlink(missing_ok=True)
    (store.folder / folder.DATABASE).write_bytes(store.untouched)


@pytest.fixture(autouse=True)
def untouched(store):
    from recolo_desktop.storage.file import folder
    from recolo_desktop.storage.file.engine import fold_in_the_log

    fold_in_the_log(store.vault._engine)
    store.untouched = (store.folder / folder.DATABASE).read_bytes()


def test_a_trigger_that_is_not_ours_is_named(store):
    with store.vault._engine.begin() as connection:
        connection.exec_driver_sql("CREATE TRIGGER odd AFTER INSERT ON clients BEGIN DELETE FROM drafts; END")
    assert any("odd is missing, changed or not ours" in line for line in faults(store))
