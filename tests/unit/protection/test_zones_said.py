"""What an order says of places is found in a text by the place, or by six words in a row, and by nothing less."""

import pytest

from recolo_desktop.domain.protection.zones_said import zones_said
from tests.builders import condition

ZONE = condition(
    id="zone", category="ZONE_AREA", verbatim="Not to enter the area edged red on the map attached to this order.",
    place="Quince Court", zone_mode="area",
)  # fmt: skip
HOME = condition(
    id="home", category="RESIDE", verbatim="To live and sleep at 14 Ashdown Terrace.", place="14 Ashdown Terrace"
)


@pytest.mark.parametrize(
    ("text", "tells"),
    [
        ("You may not go to QUINCE  COURT.", True),
        ("The area edged red on the map attached is a large one.", True),
        ("We looked at the map and at the area together.", False),
        ("14 Ashdown Terrace, Netherby", False),
        ("To live and sleep at 14 Ashdown Terrace.", False),
        ("", False),
    ],
)
def test_a_text_tells_a_place_of_the_order(text, tells):
    assert zones_said((text,), (ZONE, HOME), ()) is tells


def test_where_the_client_lives_himself_tells_nothing():
    assert not zones_said(("14 Quince Court",), (ZONE,), ("Quince Court",))
