"""A letter takes the week before and now, and the change on the problems that both days share, from the record."""

from datetime import UTC, date, datetime

import pytest

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.letters.letter_block import BlockKind
from recolo_desktop.domain.notes.occupation import ProblemsRated, RatedProblem
from recolo_desktop.domain.notes.time_use import TimeUse
from tests.builders import client

WHO = {"taken_by": "staff-1", "taken_by_name": "", "taken_at": datetime(2026, 11, 24, tzinfo=UTC)}


@pytest.fixture
def desk(store):
    store.services.clients.register(store.actor, client())
    return store


def block(desk, kind, audience=Audience.PROFESSIONAL):
    return desk.services.letters.block(desk.actor, "client-1", kind, audience)


def test_hours_before_and_now_and_what_took_the_place(desk):
    with pytest.raises(Refusal):
        block(desk, BlockKind.TIME_USE)
    for at, (day, cells) in enumerate(
        ((date(2026, 6, 9), "p" * 24 + "s" * 24), (date(2026, 11, 20), "i" * 24 + "s" * 24))
    ):
        week = TimeUse(id=f"w{at}", client_id="client-1", taken_on=day, told_as=f"week {at}", cells=cells * 7, **WHO)
        desk.services.occupation.keep_week(desk.actor, week)
    made = block(desk, BlockKind.TIME_USE)
    assert made.head == ("Hours a week", "week 0", "week 1", "Change")
    assert ("Phone and checking", "84", "0", "−84") in made.rows
    assert ("People and interests", "0", "84", "+84") in made.rows
    assert "84 hours a week on phone and checking before, 42 of them by day." in made.note
    assert "As the client told it." in made.note


def test_means_and_change_of_his_own_problems_and_none_of_their_words(desk):
    for at, ratings in enumerate(((3, 2), (6, 5))):
        named = (RatedProblem(words="Sleep", importance=9, performance=ratings[0], satisfaction=ratings[1]),)
        rated = ProblemsRated(
            id=f"r{at}", client_id="client-1", taken_on=date(2026, 11, 1 + at), problems_named=named, **WHO
        )
        desk.services.occupation.keep_problems(desk.actor, rated)
    made = block(desk, BlockKind.DAILY_LIFE, Audience.CLIENT)
    assert [row[2:] for row in made.rows] == [("3.0", "2.0"), ("6.0", "5.0")]
    assert "Performance +3.0, satisfaction +3.0" in made.note
