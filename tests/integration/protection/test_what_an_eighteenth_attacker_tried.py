"""What the eighteenth attacker got past: what is typed into a file, and then counts as known there."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import NotAllowed, Refusal
from recolo_desktop.domain.basics.fields import said_of, types_of
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.notes.score_entry import ScoreEntry
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person
from tests.integration.protection.test_what_a_fourth_attacker_tried import (  # noqa: F401
    HEADINGS,
    as_role,
    begun,
    team,
)

pytestmark = pytest.mark.proof

NAMES_HER = f"{HEADINGS}\n\nImogen Calloway lives at 9 Birch Lane."
MOTHER = Contact(kind=ContactKind.FAMILY, name="Sheila Hargreave", organisation="", phone="07700 900777")


def findings(team, letter, actor=None):  # noqa: F811
    return team.services.letters.preview(actor or team.actor, letter).findings


def amended(team, actor, **changes):  # noqa: F811
    seen = team.services.clients.refresh(actor, "client-1").client
    team.services.clients.amend(actor, seen, replace(seen, **changes))
    team.services.clients.refresh(actor, "client-1")


def to_the_mother(team):  # noqa: F811
    actor = team.reopen("staff-1")
    team.services.clients.open(actor, "client-1", "to write")
    return begun(
        team, actor, "progress_probation", body=NAMES_HER, recipient_name="Sheila Hargreave", recipient_role="",
        recipient_address=(),
    )  # fmt: skip


@pytest.mark.parametrize("referrer", ["Sheila Hargreave (mother)", "Sheila Hargreave", "self: Harry Hargreave"])
def test_who_referred_somebody_is_no_professional_by_that(team, referrer):  # noqa: F811
    administrator = as_role(team, Role.ADMINISTRATOR)
    amended(team, administrator, referrer=referrer, contacts=(MOTHER,))
    assert must_fix(findings(team, to_the_mother(team), team.actor))


def test_a_mother_written_over_as_a_professional_is_none(team):  # noqa: F811
    amended(team, team.services.clients.open(team.actor, "client-1") and team.actor, contacts=(MOTHER,))
    administrator = as_role(team, Role.ADMINISTRATOR)
    amended(team, administrator, contacts=(replace(MOTHER, kind=ContactKind.OTHER),))
    assert must_fix(findings(team, to_the_mother(team), team.actor))


@pytest.mark.parametrize(
    "changes",
    [
        {"lives_with": "Alone since Halyna Kovalchuk left him for Ferrisham, Tollmere Bakery"},
        {"contacts": (Contact(kind=ContactKind.OTHER, name="Halyna Kovalchuk", organisation="Tollmere Bakery"),)},
    ],
    ids=["a story", "a contact"],
)
def test_what_an_administrator_types_makes_nobody_known(team, changes):  # noqa: F811
    amended(team, as_role(team, Role.ADMINISTRATOR), **changes)
    actor = team.reopen("staff-1")
    team.services.clients.open(actor, "client-1", "to write")
    letter = begun(team, actor, "after_session", body="You spoke of Halyna Kovalchuk and of the Tollmere Bakery.")
    assert len([one for one in findings(team, letter, actor) if one.asks_about]) > 1


IN_WORDS = [name for name, one in said_of(Client).items() if one.harmless and types_of(Client)[name] == (str, ())]


@pytest.mark.parametrize("field", IN_WORDS)
@pytest.mark.parametrize(
    "said",
    ["Halyna Kovalchuk, Tollmere Bakery", "English; alone since Halyna Kovalchuk left him for the Tollmere Bakery"],
)
def test_no_field_in_words_of_its_own_makes_anybody_known_until_a_clinician_saved_it(team, field, said):  # noqa: F811
    administrator = as_role(team, Role.ADMINISTRATOR)
    try:
        amended(team, administrator, **{field: said})
    except Refusal:
        return  # a field that takes no such words
    actor = team.reopen("staff-1")
    team.services.clients.open(actor, "client-1", "to write")
    letter = begun(team, actor, "after_session", body="You spoke of Halyna Kovalchuk and of the Tollmere Bakery.")
    assert len([one for one in findings(team, letter, actor) if one.asks_about]) > 1


@pytest.fixture
def called_ali(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client(given_names="Ali", family_name="Rahman"))
    her = person(name="Amina Ali", relationship="former wife")
    store.services.court_orders.record(store.actor, order(), (her,), (condition(verbatim="Not to contact her."),))
    store.services.clients.open(store.actor, "client-1")
    yield store
    store.vault.close()


@pytest.mark.parametrize("said", ["Mrs Ali has a cough.", "The Ali family was well."])
def test_his_own_first_name_said_once_silences_no_surname(called_ali, said):
    body = f"Thank you for coming, Ali.\n\n{said}"
    found = findings(called_ali, begun(called_ali, called_ali.actor, "after_session", body=body))
    assert [one for one in found if one.start >= body.index(said)]


def test_where_she_works_is_asked_about_also_where_he_lies(called_ali):
    actor, services = called_ali.actor, called_ali.services
    her = person(id="person-2", name="Olga Petrova", workplace="Ravenhurst Hospital", address="", phone="")
    seen = services.clients.refresh(actor, "client-1")
    services.court_orders.add_person(actor, seen.orders[0].order, replace(her, label="Person B"))
    amended(called_ali, actor, address=("Ward 3", "Ravenhurst Hospital"))
    letter = begun(called_ali, actor, "after_session", body="The bus to Ravenhurst Hospital leaves at noon.")
    assert [one for one in findings(called_ali, letter) if one.about]


def test_an_addendum_is_signed_as_it_was_stored_and_beside_its_own_note(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    first = team.sign_note(note(starts="10:00"))
    second = team.sign_note(note(id="note-2", starts="11:00"))
    key = services.drafts.new_id(actor)
    services.drafts.save(
        actor, draft_id=key, kind=DraftKind.ADDENDUM, client_id="client-1", subject_id=first.id, body={"addendum": "AAA"}
    )  # fmt: skip
    for beside, words in ((second, "AAA"), (first, "BBB")):
        with pytest.raises(Refusal):
            services.session_notes.sign_addendum(actor, beside, key, words, PASSPHRASE)
    assert services.session_notes.sign_addendum(actor, first, key, "AAA", PASSPHRASE).text == "AAA"


def test_nobody_stands_for_a_score_that_is_not_shown(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.open(actor, "client-1")
    answers = dict.fromkeys(range(1, 10), 0)
    score = services.measures.enter(actor, "client-1", ScoreEntry(measure_key="phq9", taken_on=TODAY, answers=answers))
    assistant = as_role(team, Role.ASSISTANT)
    assert not services.clients.refresh(assistant, "client-1").scores
    with pytest.raises((NotAllowed, Refusal)):
        services.measures.sign(assistant, score.id, "", f"{PASSPHRASE} staff-2")
