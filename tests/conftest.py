"""What every test may ask for: a real encrypted store, and the real windows without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import gc
from functools import cache

import pytest

from recolo_desktop.storage.keys import wrapping
from tests import builders


def pytest_collection_finish():
    """The tests themselves are no garbage: a lock collects what the program dropped, and need not walk through them."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def _keys_come_cheap():
    """A key takes a moment here instead of a second, and is worked out once; another cost still gives another key.

    A calibration is always measured. `at_full_cost` is for stores that another process opens.
    """
    real = wrapping.hash_secret_raw
    remembered = cache(real)

    def derive(secret, salt, passes, memory_kib, lanes, *rest):
        if secret == wrapping.CALIBRATION:
            return real(secret, salt, passes, memory_kib, lanes, *rest)
        if not _AT_FULL_COST:
            salt, passes, memory_kib = salt + f"{passes} over {memory_kib}".encode(), 1, 8 * lanes
        # a copy: the program writes over keys that it drops
        return bytes(bytearray(remembered(secret, salt, passes, memory_kib, lanes, *rest)))

    wrapping.hash_secret_raw = derive
    yield
    wrapping.hash_secret_raw = real


_AT_FULL_COST = []


@pytest.fixture
def at_full_cost():
    """Keys as the program itself derives them."""
    builders.forget_template()
    _AT_FULL_COST.append(True)
    yield
    _AT_FULL_COST.pop()
    builders.forget_template()


@pytest.fixture
def store(tmp_path):
    """A real SQLCipher store in a folder of its own."""
    made = builders.make_store(tmp_path / "records")
    yield made
    made.vault.close()


@pytest.fixture
def store_with_order(tmp_path):
    """The same with one client, one order and one protected person."""
    made = builders.make_store(tmp_path / "records", builders.one_order)
    yield made
    made.vault.close()
