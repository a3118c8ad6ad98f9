"""A vehicle that is recorded by its lettering is known by what is on its sides, whatever the words are."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.protection.vehicles_said import by_their_looks
from tests.builders import person

LETTERED = replace(person(), vehicle="white Transit Connect van lettered Bluebell Bakery, ZZ20 BBK")
PLAIN = replace(person(), vehicle="white Transit Connect van, ZZ20 BBK")


@pytest.mark.parametrize(
    "said",
    [
        "If the van with the blue flowers on its side pulls up, go indoors.",
        "Turn round at a van that has a loaf across both doors.",
        "Keep clear of the car with bread painted along the side.",
    ],
)
def test_a_lettered_vehicle_is_stopped_by_what_is_on_its_sides(said):
    assert must_fix(by_their_looks(said, (LETTERED,), True))
    assert not by_their_looks(said, (PLAIN,), True)


def test_what_is_in_a_van_or_on_a_wall_is_no_lettering():
    assert not by_their_looks(
        "You came in the van with your tools, and left your name on the side of a box.", (LETTERED,), True
    )
