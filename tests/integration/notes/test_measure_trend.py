"""What stands on the chart of a measure beside its scores, for the clinician's own screen."""

from datetime import timedelta

import pytest

from recolo_desktop.domain.notes.score_entry import ScoreEntry
from recolo_desktop.domain.orders.court_order import OrderEvent, OrderEventKind
from recolo_desktop.presenters.notes.measures_sheet import sheet_of
from tests.builders import TODAY, make_store, note, one_order


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records", one_order)
    store.services.clients.open(store.actor, "client-1")
    yield store
    store.vault.close()


def trend(store, key="phq9"):
    record = store.services.clients.refresh(store.actor, "client-1")
    measure = next(one for one in store.services.measures.kinds() if one.key == key)
    return sheet_of(record, measure).trend


def enter(store, days_ago, answer):
    entry = ScoreEntry(
        measure_key="phq9", taken_on=TODAY - timedelta(days=days_ago), answers=dict.fromkeys(range(1, 10), answer)
    )
    store.services.measures.enter(store.actor, "client-1", entry)


def test_scores_sessions_concerns_and_the_order_stand_on_one_line(store):
    assert trend(store) is None
    enter(store, 28, 2)
    enter(store, 0, 1)
    store.sign_note(note(held_on=TODAY - timedelta(days=7), starts="10:00", late_reason="Out of the office"))
    record = store.services.clients.refresh(store.actor, "client-1")
    store.services.court_orders.record_event(
        store.actor,
        record.orders[0].order,
        OrderEvent(
            id="",
            order_id=record.orders[0].order.id,
            client_id="client-1",
            kind=OrderEventKind.CHECKED,
            details="Police, ref 12",
            on=TODAY - timedelta(days=3),
        ),
    )
    made = trend(store)
    assert [value for _, value in made.points] == [18, 9]
    assert made.corridor == (12, 24)
    assert made.corridor_said == ("12 or less: reliably better", "18 first; less than 6 may be chance")
    assert made.sessions == ((TODAY - timedelta(days=7), True),)
    assert (TODAY - timedelta(days=3), "Order checked") in made.marks
