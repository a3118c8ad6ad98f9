"""Every field of a client's file is said once; forms, conversion and columns follow, and nothing is forgotten silently."""

import dataclasses
import re
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import create_engine, inspect
from sqlalchemy.pool import StaticPool

from recolo_desktop.domain.basics.fields import said_of, types_of
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.presenters.clients.client_forms import card_values, new_client, with_values
from recolo_desktop.presenters.fields import readers, values_of
from recolo_desktop.storage import migrations
from recolo_desktop.storage.records import tables
from tests.builders import client, staff
from tests.house.test_shape import files

FORMS = Path(__file__).parents[2] / "forms"
# What nothing is said of, because it is no fact of the file itself.
UNSAID = {"id", "contacts"}
# Fields of a card whose input is another's: a birth date is typed as far as it is known.
TYPED_ELSEWHERE = {"stage", "investigation_checked_on", "investigation_checked_by"}
ON_CARDS = [name for name, one in said_of(Client).items() if one.card]


def inputs():
    every = "\n".join(file.read_text(encoding="utf-8") for file in FORMS.glob("client_*_form.ui"))
    return set(re.findall(r'name="(\w+)_edit"', every))


def test_something_is_said_of_every_field():
    assert {one.name for one in dataclasses.fields(Client)} - set(said_of(Client)) == UNSAID


def test_every_field_on_a_card_has_an_input_there():
    assert set(ON_CARDS) - TYPED_ELSEWHERE <= inputs()


def test_every_field_has_its_column():
    assert {one.name for one in dataclasses.fields(Client)} <= set(tables.clients.columns.keys())


def test_every_column_comes_with_a_step_of_migration():
    engine = create_engine("sqlite://", poolclass=StaticPool)
    migrations.upgrade(engine)
    made = {column["name"] for column in inspect(engine).get_columns("clients")}
    engine.dispose()
    lacking = set(tables.clients.columns.keys()) - made
    assert lacking == set(), "write storage/migrations/versions/step_NNNN.py that adds these columns"


@pytest.mark.parametrize("name", ON_CARDS)
def test_what_a_card_shows_is_kept_as_it_was(name):
    for one in (client(), client(correspondence_address=("1 Mill Row", "Netherby"), birth_date=date(1987, 3, 14))):
        assert with_values(one, {name: card_values(one)[name]}) == one


@pytest.mark.parametrize("name", [name for name in ON_CARDS if types_of(Client)[name][0] is str])
def test_typed_words_come_without_their_ends(name):
    made = new_client("client-9", {name: "  Netherby 12 "}, staff())
    kept = getattr(made, name)
    assert kept == kept.strip()
    assert values_of(made)[name] == kept
    assert kept


def test_nobody_lists_the_fields_beside():
    """A list of a dozen of them by hand is a second home."""
    named = {name: sum(f'"{one}"' in text for one in readers(Client)) for name, text in files().items()}
    apart = {"storage/records/tables.py", "domain/clients/client.py"}  # columns that differ, and their problems
    assert {name: count for name, count in named.items() if count > 15 and name not in apart} == {}
