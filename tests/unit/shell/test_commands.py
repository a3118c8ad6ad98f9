"""One table of commands: what the menu, the search, the keys and the guide say is the same."""

import pytest

from recolo_desktop import assets
from recolo_desktop.domain.team.policy import may
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.shell.commands import COMMANDS, Needs, Situation, offered, table_of_keys
from tests.builders import staff


def test_no_key_and_no_name_is_given_twice():
    keys = [key for one in COMMANDS for key in one.keys]
    assert len(keys) == len(set(keys))
    assert len({one.name for one in COMMANDS}) == len({one.key for one in COMMANDS}) == len(COMMANDS)


@pytest.mark.parametrize("role", list(Role))
def test_nothing_is_offered_that_is_refused_afterwards(role):
    actor = staff(role=role, is_lead=False)
    here = offered(Situation(actor, in_record=True, is_merged=True, time_is_doubtful=True))
    assert all(one.right is None or may(actor, one.right) for one in here)
    assert {one.key for one in here} >= {"home", "search", "lock", "room"}
    nowhere = offered(Situation(actor))
    assert not [one for one in nowhere if one.needs is not Needs.NOTHING]


def test_the_guide_prints_every_key():
    assert "{keys}" in assets.read_text("guide/guide.md")
    table = table_of_keys()
    assert all(key in table for one in COMMANDS for key in one.keys)
