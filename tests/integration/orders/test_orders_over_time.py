"""Orders that go on: in a real store, with the strip, the letters and the list of what is to finish."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, StaleRecord
from recolo_desktop.domain.orders.court_order import OrderEvent, OrderEventKind
from tests.builders import TODAY, client, condition, order, person


@pytest.fixture
def ordered(store):
    store.services.clients.register(store.actor, client())
    made = order(expires_on=date(2026, 11, 28), expiry_as_written="until 28 November 2026")
    store.services.court_orders.record(store.actor, made, (person(),), (condition(),))
    store.services.clients.open(store.actor, "client-1")
    return store


def happened(kind, on=TODAY, **more):
    return OrderEvent(
        id="new", order_id="order-1", client_id="client-1", kind=kind, on=on, details="Told by the court", **more
    )


def waiting(store):
    return {item.what: item.count for item in store.services.worklist.to_finish(store.actor)}


def test_a_renewal_takes_the_order_off_the_list_of_those_that_end_soon(ordered):
    assert waiting(ordered)["Orders ending within 7 days"] == 1
    orders, actor = ordered.services.court_orders, ordered.actor
    with pytest.raises(HasProblems, match="words the new end"):
        orders.record_event(actor, order(), happened(OrderEventKind.RENEWED, new_end=date(2027, 1, 15)))
    renewed = happened(OrderEventKind.RENEWED, new_end=date(2027, 1, 15), new_end_as_written="until 15 January 2027")
    orders.record_event(actor, order(), renewed)
    assert "Orders ending within 7 days" not in waiting(ordered)
    assert waiting(ordered)["Orders ending within 90 days"] == 1


def test_a_person_who_moved_is_looked_for_at_both_addresses_and_shown_at_the_new_one(ordered):
    services, actor = ordered.services, ordered.actor
    moved = person(id="person-2", address="3 Sorrel Close, Netherby", replaces="person-1")
    services.court_orders.add_person(actor, order(), moved)
    (record,) = services.clients.refresh(actor, "client-1").orders
    assert [one.id for one in record.people] == ["person-2"]
    assert services.court_orders.show_person(actor, "person-2", "To check the zone").address.startswith("3 Sorrel")
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    letter = services.letters.begin(actor, client(), kind)
    for place in ("3 Sorrel Close", "9 Birch Lane"):
        found = services.letters.preview(actor, replace(letter, body=f"Stay away from {place}.")).findings
        assert any("address" in finding.what for finding in found), place
    with pytest.raises(StaleRecord):
        services.court_orders.add_person(actor, order(), replace(moved, id="person-3"))
    with pytest.raises(HasProblems, match="carries this letter"):
        services.court_orders.add_person(actor, order(), person(id="person-4"))


def test_a_letter_does_not_tell_of_an_end_of_an_order_that_was_discharged(ordered):
    services, actor = ordered.services, ordered.actor
    kind = next(one for one in services.letters.kinds() if one.key == "order_sheet")
    assert "28 November 2026" in services.letters.begin(actor, client(), kind).body
    services.court_orders.record_event(actor, order(), happened(OrderEventKind.DISCHARGED))
    assert "28 November 2026" not in services.letters.begin(actor, client(), kind).body
