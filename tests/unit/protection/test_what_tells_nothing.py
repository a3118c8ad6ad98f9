"""What the check tells somebody who may not see who is protected is the same, whoever is protected."""

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.letters.letter import Audience, Copy
from recolo_desktop.domain.protection.letter_check import findings
from tests.builders import client
from tests.unit.protection.corpus import PEOPLE, letters
from tests.unit.protection.test_letter_check import letter

HIS = client(post_is_safe=Answer.NO, communication_needs=("Easy read",), letter_point_size=16)
ASKED = client(post_is_safe=Answer.NOT_ASKED)
HOME = (*HIS.address, HIS.postcode)
PROFESSIONAL = {"audience": Audience.PROFESSIONAL, "recipient_role": "GP practice"}
ELSEWHERE = {**PROFESSIONAL, "recipient_name": "Dr Sahota", "recipient_address": ("1 Quay Road",)}
SHAPES = (
    (HIS, {"recipient_address": HOME}),
    (ASKED, {"recipient_address": HOME}),
    (HIS, {**PROFESSIONAL, "recipient_name": HIS.letter_name}),
    (HIS, {**PROFESSIONAL, "recipient_name": "Dr Sahota", "recipient_address": HOME}),
    (HIS, {**ELSEWHERE, "copies": (Copy(name=HIS.letter_name, role="client"),)}),
    (HIS, {"copies": (Copy(name="Imogen, 9 Birch Lane", role=""), Copy(name="Birch Lane", role="flat"))}),
    (HIS, {"subject": "Your next \u202emeeting"}),
)


def told(body, his, shape, people):
    return [one for one in findings(letter(body, **shape), his, people) if one.tells_nothing]


@pytest.mark.parametrize(("his", "shape"), SHAPES)
def test_what_is_told_does_not_hang_on_who_is_protected(his, shape):
    assert told("We meet on Monday.", his, shape, ()), "each of these shapes is told something"
    for one in letters():
        assert told(one.body, his, shape, PEOPLE) == told(one.body, his, shape, ()), one.body


def test_every_finding_that_tells_nothing_is_tried_here():
    tried = {one.key for his, shape in SHAPES for one in told("We meet on Monday.", his, shape, PEOPLE)}
    assert tried == {
        "unsafe post", "post not asked about", "a copy to the client, unsafe post", "professional letter to the client",
        "professional letter to the client's home", "copy to the client", "communication needs", "type too small",
        "hidden characters", "an address in the list of copies", "a street in the list of copies",
    }  # fmt: skip
