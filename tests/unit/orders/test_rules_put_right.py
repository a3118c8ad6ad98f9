"""Rules that strangers found wrong: starts of orders, bank holidays, goal reviews, two files of one person, salutations."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.clients.cautions import with_cautions_of
from recolo_desktop.domain.clients.client import AlertState, AllergyState
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.orders.court_order import OrderStatus
from recolo_desktop.domain.orders.order_status import status_on
from recolo_desktop.domain.orders.order_times import BANK_HOLIDAYS_KNOWN_UNTIL, hand_over_by
from recolo_desktop.domain.protection.messages import passing_on
from tests.builders import TODAY, client, order


def test_a_licence_is_not_in_force_before_the_release():
    licence = replace(order(), made_on=date(2026, 1, 5), starts_on=date(2026, 3, 2))
    assert status_on(licence, (), date(2026, 2, 1)) is OrderStatus.NOT_YET
    assert status_on(licence, (), date(2026, 3, 2)) is not OrderStatus.NOT_YET


def test_no_day_is_computed_beyond_the_bank_holidays_that_are_known():
    assert hand_over_by(date(2026, 12, 23)) == date(2027, 1, 4)
    assert hand_over_by(BANK_HOLIDAYS_KNOWN_UNTIL) is None
    assert hand_over_by(date(2025, 12, 24)) is None


@pytest.mark.parametrize("level", [7, -3, 3])
def test_a_level_is_one_of_five(level):
    review = GoalReview(
        id="r", client_id="client-1", reviewer_id="staff-1", reviewer_name="Dr A", reviewed_on=TODAY,
        ratings=(GoalRating("goal-1", 1, 4, level),),
    )  # fmt: skip
    assert review.problems(TODAY)


@pytest.mark.parametrize(
    ("kept", "merged", "allergies", "state"),
    [
        (
            {"allergy_state": AllergyState.NONE_KNOWN},
            {"allergy_state": AllergyState.KNOWN, "allergies": "penicillin"},
            "penicillin (merged file)",
            AllergyState.KNOWN,
        ),
        (
            {"allergy_state": AllergyState.KNOWN, "allergies": "nuts"},
            {"allergy_state": AllergyState.KNOWN, "allergies": "penicillin"},
            "nuts; penicillin (merged file)",
            AllergyState.KNOWN,
        ),
        ({"allergy_state": AllergyState.NONE_KNOWN}, {}, "", AllergyState.NOT_RECORDED),
    ],
)
def test_of_two_files_the_more_cautious_word_holds(kept, merged, allergies, state):
    met = with_cautions_of(replace(client(), **kept), (replace(client(id="client-2"), **merged),))
    assert (met.allergies, met.allergy_state) == (allergies, state)


def test_an_alert_and_unsafe_post_of_the_merged_file_hold():
    other = replace(client(id="client-2"), staff_safety="See in twos", post_is_safe=Answer.NO)
    met = with_cautions_of(replace(client(), staff_safety="", post_is_safe=Answer.YES), (other,))
    assert met.staff_safety == "See in twos (merged file)"
    assert met.alert_state is AlertState.KNOWN
    assert met.post_is_safe is Answer.NO


@pytest.mark.parametrize(
    ("named", "said"),
    [
        ({"title": "Mr", "given_names": "Budi", "family_name": "", "preferred_name": ""}, "Mr Budi"),
        ({"title": "", "given_names": "", "family_name": "Suharto", "preferred_name": ""}, "Suharto"),
        ({"title": "Ms", "given_names": "", "family_name": "Sukarno", "preferred_name": ""}, "Ms Sukarno"),
    ],
)
def test_dear_somebody_with_one_name(named, said):
    assert replace(client(), **named).salutation_name == said


@pytest.mark.parametrize("letter", [*"ABCDEFGHIJKLMNOPQRST", "AA", "1"])
@pytest.mark.parametrize("words", ["Tell Person {} I am sorry.", "I told Person {} that you are sorry."])
def test_a_message_to_anybody_with_a_letter_is_found(letter, words):
    assert list(passing_on(words.format(letter), "her|him|them"))
