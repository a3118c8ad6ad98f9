"""A store of an earlier version comes up to today's tables behind a whole copy of itself, or stays as it was."""

import pytest
from alembic import command
from alembic.config import Config
from sqlalchemy import text

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.storage import migrations
from recolo_desktop.storage.file.engine import open_engine
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE


def _at_step(engine, step):
    config = Config()
    config.set_main_option("script_location", next(iter(migrations.__path__)))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, step)


@pytest.fixture
def earlier(store):
    """The same team's store as the first version would have written it."""
    keys = key_file.read(store.folder)
    data_key = key_cabinet.open_holder(keys, "staff-1", PASSPHRASE).data_key
    with store.vault._engine.connect() as connection:
        kept = connection.execute(text("SELECT * FROM store")).mappings().one()
    store.vault.close()
    for name in ("recolo.db", "recolo.head"):
        (store.folder / name).unlink()
    engine = open_engine(store.folder, data_key, create=True)
    _at_step(engine, "0001")
    with engine.begin() as connection:
        connection.execute(
            text("INSERT INTO store (id, created_at, root_certificate_pem) VALUES (:id, :created_at, :root)"),
            {"id": kept["id"], "created_at": kept["created_at"], "root": kept["root_certificate_pem"]},
        )
        connection.execute(
            text("INSERT INTO devices (id, name, first_seen_at) VALUES (:id, 'laptop', :created_at)"),
            {"id": keys.device_id, "created_at": kept["created_at"]},
        )
        connection.execute(
            text(
                "INSERT INTO staff (id, title, given_name, family_name, profession, role, regulator, "
                "registration_number, certificate_pem, is_lead, needs_countersignature) VALUES ('staff-1', 'Dr', "
                "'Priya', 'Nandakumar', 'Clinical psychologist', 'psychologist', 'HCPC', 'PYL1', :certificate, 1, 0)"
            ),
            {"certificate": store.actor.certificate_pem},
        )
    engine.dispose()
    return store


def test_an_earlier_store_opens_with_todays_tables_behind_a_copy_of_itself(earlier):
    actor = earlier.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert earlier.services.team.settings(actor).lock_after_minutes == 5
    assert actor.signs_letters_alone
    assert [file.name for file in earlier.folder.glob("recolo.before-step-*")] == [
        f"recolo.before-step-{migrations.HEAD}"
    ]
    earlier.vault.close()
    said: list[str] = []
    verify(earlier.folder, PASSPHRASE, earlier.clock, said.append)
    faults = [line for line in said if not line.startswith("ok")]
    assert faults == [
        "FAULT staff as the journal says (1): staff staff-1: the journal does not know it"
    ]  # put in by SQL


def test_a_step_that_fails_leaves_the_store_as_it_was(earlier, monkeypatch):
    before = (earlier.folder / "recolo.db").read_bytes()

    def fail(*_args, **_more):
        raise StoreFault("stopped half-way")

    with monkeypatch.context() as cut:
        cut.setattr("alembic.op.add_column", fail)
        with pytest.raises(StoreFault, match="half-way"):
            earlier.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert (earlier.folder / "recolo.db").read_bytes() == before
    assert earlier.services.sign_in.unlock("staff-1", PASSPHRASE).id == "staff-1"


def test_without_room_for_the_copy_nothing_is_changed(earlier, monkeypatch):
    class Full:
        free = 1

    with monkeypatch.context() as cut:
        cut.setattr("recolo_desktop.storage.file.whole_copy.shutil.disk_usage", lambda _: Full())
        with pytest.raises(StoreFault, match="too little room"):
            earlier.services.sign_in.unlock("staff-1", PASSPHRASE)
    assert earlier.services.sign_in.unlock("staff-1", PASSPHRASE).id == "staff-1"
