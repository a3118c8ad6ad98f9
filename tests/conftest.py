"""What every test may ask for: a real encrypted store, and the real windows without a display."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from tests import builders


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
