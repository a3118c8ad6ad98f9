"""What every test may ask for: a real encrypted store, and the real windows without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from functools import cache

import pytest

from recolo_desktop.storage.keys import wrapping
from tests import builders


@pytest.fixture(scope="session", autouse=True)
def _derivations_remembered():
    """The same passphrase and salt give the same key: it is worked out once. A calibration is always measured."""
    real = wrapping.hash_secret_raw
    remembered = cache(real)

    def derive(secret, salt, *cost):
        if secret == wrapping.CALIBRATION:
            return real(secret, salt, *cost)
        return bytes(bytearray(remembered(secret, salt, *cost)))  # a copy: the program writes over keys that it drops

    wrapping.hash_secret_raw = derive
    yield
    wrapping.hash_secret_raw = real


@pytest.fixture
def store(tmp_path):
    """A real SQLCipher store in a folder of its own."""
    made = builders.make_store(tmp_path / "records")
    yield made
    made.vault.close()


@pytest.fixture
def store_with_order(store):
    """The same with one client, one order and one protected person."""
    store.services.clients.register(store.actor, builders.client())
    store.services.court_orders.record(store.actor, builders.order(), (builders.person(),), (builders.condition(),))
    return store
