"""Unlocking behind its page."""

from dataclasses import dataclass, field

import pytest

from recolo_desktop.presenters.team.unlock_desk import NOT_UNLOCKED, UnlockDesk


@dataclass
class Card:
    staff_id: str
    name: str


@dataclass
class Face:
    hides_names: bool = False
    people: list = field(default_factory=lambda: [Card("staff-1", "Dr Priya Nandakumar"), Card("staff-2", "Sam Okoro")])


@pytest.fixture
def waits():
    return {}


def desk_of(face, waits):
    return UnlockDesk(face, lambda key: waits.get(key, 0))


def test_nothing_is_tried_without_somebody_or_without_a_passphrase(waits):
    desk = desk_of(Face(), waits)
    assert desk.refusal_of("", "secret") == NOT_UNLOCKED
    desk.choose("staff-2")
    assert desk.refusal_of("", "") == "Type your passphrase"
    assert desk.refusal_of("", "secret") == ""


def test_a_hidden_name_is_typed_in_any_case_and_spacing(waits):
    desk = desk_of(Face(hides_names=True), waits)
    assert desk.refusal_of("  sam   OKORO ", "secret") == ""
    assert desk.chosen.staff_id == "staff-2"
    assert desk.refusal_of("Nobody Here", "secret") == NOT_UNLOCKED
    assert desk.refusal_of("", "secret") == NOT_UNLOCKED


def test_one_try_at_a_time_and_none_while_somebody_waits(waits):
    desk = desk_of(Face(), waits)
    desk.choose("staff-1")
    assert desk.may_try()
    desk.is_unlocking = True
    assert not desk.may_try()
    desk.is_unlocking, waits["staff-1"] = False, 30
    assert (desk.may_try(), desk.seconds_to_wait()) == (False, 30)
    desk.choose("staff-2")
    assert desk.may_try()


def test_records_that_cannot_be_read_offer_nobody(waits):
    desk = desk_of(None, waits)
    assert (tuple(desk.people), desk.hides_names, desk.refusal_of("x", "y")) == ((), False, NOT_UNLOCKED)
