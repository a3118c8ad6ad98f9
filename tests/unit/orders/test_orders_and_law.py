"""Lengths that the law sets, notification, several orders at once, goals and the client's own contacts."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.data_files import read_categories, read_instruments
from recolo_desktop.domain.basics.readability import long_sentences
from recolo_desktop.domain.basics.time_window import parse_windows
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.orders.court_order import Condition, OrderEvent, OrderEventKind, OrderStatus, Polarity
from recolo_desktop.domain.orders.order_status import status_on
from recolo_desktop.domain.orders.order_times import hand_over_by, last_day, notify_by, warnings
from recolo_desktop.domain.orders.several_orders import contradictions
from recolo_desktop.domain.protection import activity_check, own_contacts
from tests.builders import client, condition, order, person

INSTRUMENTS = {item.key: item for item in read_instruments()}


@pytest.mark.parametrize(
    ("made", "length", "expected"),
    [
        (date(2026, 3, 1), "2 years", date(2028, 2, 29)),
        (date(2026, 6, 15), "2 years", date(2028, 6, 14)),
        (date(2028, 2, 29), "2 years", date(2030, 2, 28)),
        (date(2026, 6, 1), "14 days", date(2026, 6, 14)),
        (date(2026, 6, 1), "28 days", date(2026, 6, 28)),
    ],
)
def test_the_last_day_of_a_length_that_begins_with_the_day_made(made, length, expected):
    assert last_day(made, length) == expected


def test_notification_counts_weekends_and_the_hand_over_counts_bank_holidays():
    assert notify_by(date(2026, 6, 1)) == date(2026, 6, 3)
    assert notify_by(date(2026, 6, 5)) == date(2026, 6, 7)
    assert hand_over_by(date(2026, 5, 22)) == date(2026, 6, 1)


def test_arithmetic_warns_and_changes_nothing():
    spo = INSTRUMENTS["stalking_protection_order"]
    short = order(made_on=date(2026, 3, 1), expires_on=date(2028, 2, 28), served_on=None, expiry_is_clear=True)
    assert "2 years or more" in warnings(short, spo)[0]
    assert warnings(replace(short, expires_on=date(2028, 2, 29)), spo) == ()
    dvpo = INSTRUMENTS["dvpo"]
    assert "28 days at most" in warnings(replace(short, expires_on=date(2026, 4, 1)), dvpo)[0]
    injunction = replace(short, made_on=date(2026, 8, 3), expires_on=date(2026, 8, 18))
    found = warnings(injunction, INSTRUMENTS["non_molestation_order"], without_notice=True)
    assert "within 14 days, by 17" in found[0].replace("\u2011", "-")
    assert "Confirm whether" in warnings(replace(short, expiry_is_clear=False), spo)[-1]
    leap = replace(short, made_on=date(2028, 2, 29), expires_on=date(2030, 2, 28))
    assert "29 February" in warnings(leap, spo)[0]


def test_every_instrument_is_whole_and_a_restraining_order_only_forbids():
    assert len(INSTRUMENTS) >= 20
    for item in INSTRUMENTS.values():
        assert item.name
        assert item.ends
        assert item.prohibits or item.requires
        assert date.fromisoformat(item.checked_on)
    assert not INSTRUMENTS["restraining_order_conviction"].requires
    assert INSTRUMENTS["stalking_protection_order"].notification


def event(kind, on=date(2026, 6, 1)):
    return OrderEvent(id=kind, order_id="order-1", client_id="client-1", kind=kind, on=on)


def test_an_interim_order_ends_when_the_main_application_is_decided():
    interim = order(instrument="interim_stalking_protection_order")
    assert status_on(interim, (), date(2026, 7, 1)) is OrderStatus.IN_FORCE
    decided = (event(OrderEventKind.APPLICATION_DECIDED),)
    assert status_on(interim, decided, date(2026, 5, 31)) is OrderStatus.IN_FORCE
    assert status_on(interim, decided, date(2026, 6, 1)) is OrderStatus.LAPSED
    assert status_on(order(), (event(OrderEventKind.APPEAL_LODGED),), date(2026, 7, 1)) is OrderStatus.IN_FORCE


def test_a_family_order_never_loosens_a_criminal_one():
    criminal = condition(category="NC_CHILD", number_on_face="2")
    family = condition(
        id="family", order_id="order-2", category="NC_CHILD", polarity=Polarity.REQUIRE, number_on_face="1"
    )
    names = {"order-1": "restraining order", "order-2": "non-molestation order"}
    (sentence,) = contradictions((criminal, family), names)
    assert "Treat the stricter, condition 2 of the restraining order, as binding" in sentence
    zones = (
        condition(category="ZONE_AREA", zone_mode="exclude", number_on_face="3"),
        condition(id="z", order_id="order-2", category="CONFINE", zone_mode="confine", number_on_face="7"),
    )
    assert "Read both" in " ".join(contradictions(zones, names))
    assert contradictions((criminal, condition(id="x", number_on_face="5")), names) == ()


def test_goals_are_compared_with_conditions():
    no_contact = condition(category="NC_INDIRECT", number_on_face="1")
    devices = condition(category="DEVICE", number_on_face="6")
    zone = condition(category="ZONE_STREET", number_on_face="3", place="Quay Road")
    both = (no_contact, devices, zone)
    assert any("condition 1" in one for one in activity_check.findings("Write to her and apologise", both))
    assert any("condition 6" in one for one in activity_check.findings("Learn to use a laptop", both))
    assert any("condition 3" in one for one in activity_check.findings("Run along Quay Road", both))
    assert activity_check.findings("Cook supper on three days a week", both) == ()


def test_the_classic_leak_in_the_clients_own_file_is_flagged_without_naming_what_matched():
    her = person(address="9 Birch Lane, Upper Fairlea, ZZ97 1AB", workplace="Harbour Lights Bakery")
    assert own_contacts.warnings(client(), (her,)) == ()
    (sentence,) = own_contacts.warnings(client(address=("9 Birch Lane",), postcode=""), (her,))
    assert "address equals the address of Person A" in sentence
    assert "Birch" not in sentence
    assert any("postcode district" in one for one in own_contacts.warnings(client(postcode="ZZ97 4QQ"), (her,)))
    employer = Contact(kind=ContactKind.OTHER, name="Manager", organisation="Harbour Lights Bakery")
    assert any("workplace of Person A" in one for one in own_contacts.warnings(client(contacts=(employer,)), (her,)))
    same_name = own_contacts.warnings(client(family_name="Calloway", lives_with="Joan Calloway"), (her,))
    assert same_name == ()


# Twenty terms in the style of published cases, each as typed data and none as "other".
WORDINGS = (
    ("NC_DIRECT", "prohibit", "Not to contact Person A directly.", {"channels": ("in person", "phone")}),
    ("NC_INDIRECT", "prohibit", "Not to contact Person A directly or indirectly by any means whatsoever save through "
     "solicitors.", {"channels": ("any",)}),
    ("NC_THIRD", "prohibit", "Not to ask or encourage any other person to contact Person A.", {}),
    ("NC_CHILD", "prohibit", "Not to contact Person B except through the contact centre.", {"protected": ("Person B",)}),
    ("ZONE_ADDR", "prohibit", "Not to go within 100 metres of any address where Person A lives.",
     {"metres": 100, "zone_mode": "exclude"}),
    ("ZONE_STREET", "prohibit", "Not to enter Quay Road.", {"place": "Quay Road", "zone_mode": "exclude"}),
    ("ZONE_AREA", "prohibit", "Not to enter the area edged red on the annexed map.", {"place": "map, page 3"}),
    ("ZONE_WORK", "prohibit", "Not to attend Person A's place of work.", {}),
    ("ZONE_SCHOOL", "prohibit", "Not to enter any school between 8am and 4pm on school days.",
     {"windows": parse_windows("Mon-Fri 08:00-16:00")}),
    ("CONFINE", "require", "To remain within the city boundary.", {"zone_mode": "confine"}),
    ("APPROACH", "prohibit", "Not to approach Person A within 50 metres.", {"metres": 50}),
    ("SOCIAL", "prohibit", "Not to refer to Person A on any social media.", {"channels": ("social media",)}),
    ("PUBLISH", "prohibit", "Not to publish any image of Person A.", {}),
    ("SURVEIL", "prohibit", "Not to use any device to track or watch Person A.", {}),
    ("DEVICE", "prohibit", "Not to possess a device that does not keep its history.", {}),
    ("ACCOUNT", "require", "To give the police access to all accounts within 3 days.", {"due_on": date(2026, 2, 15)}),
    ("REPORT", "require", "To report at the police station each Monday between 10am and 11am.",
     {"windows": parse_windows("Mon 10:00-11:00")}),
    ("NOTIFY", "require", "To notify the police of any change of name or address within 3 days.", {}),
    ("ASSESS", "require", "To attend a mental-health assessment by 1 March.", {"due_on": date(2026, 3, 1)}),
    ("CURFEW", "require", "To remain at home between 7pm and 7am.", {"windows": parse_windows("19:00-07:00")}),
)  # fmt: skip


@pytest.mark.parametrize(("category", "polarity", "verbatim", "more"), WORDINGS)
def test_real_wordings_become_typed_data_without_other(category, polarity, verbatim, more):
    known = {item.key: item for item in read_categories()}
    made = condition(category=category, polarity=Polarity(polarity), verbatim=verbatim, **more)
    assert isinstance(made, Condition)
    assert made.problems() == ()
    assert known[category].allows(Polarity(polarity))


def test_a_condition_with_its_own_end_still_binds_on_that_day():
    made = condition(ends_on=date(2026, 11, 24))
    assert made.is_live_on(date(2026, 11, 24))
    assert not made.is_live_on(date(2026, 11, 25))


def test_long_sentences_are_counted_by_their_words():
    assert long_sentences("Short. " * 40) == ()
    (found,) = long_sentences(f"# A heading\n\nWe met. {'word ' * 26}end. Thank you.")
    assert found.startswith("word word")
