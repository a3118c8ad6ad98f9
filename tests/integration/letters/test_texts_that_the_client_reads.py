"""Goals and offers go home with the client: they are held against who is protected as his letters are."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, Refusal
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.notes.goal import LEVELS, Goal, level_field
from recolo_desktop.domain.protection.guesses import ASK
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, order, person, staff

HER = person(
    name="Imogen Calloway", also_known_as=("Immy",), workplace="Larkspur Bakehouse, 12 Fennel Row",
    school="Thornfield Infant School", email="imogen.c@example.org", vehicle="Red Fiat 500, VX17 ZLB",
    handles="immy_bakes", circle="Sister: Rosalind Ferreday, 4 Quince Court",
)  # fmt: skip
MARKS = (
    "Imogen Calloway", "Immy", "Imogan", "9 Birch Lane, Upper Fairlea", "07700 900456", "Larkspur Bakehouse",
    "Thornfield Infants", "imogen.c@example.org", "VX17 ZLB", "immy_bakes", "Rosalind Ferreday",
)  # fmt: skip
GOAL = Goal(
    id="goal-1", client_id="client-1", number=1, title="Sleep through the night", own_words="I want to sleep",
    agreed_on=TODAY, level_descriptions=("never", "one night", "three nights", "five nights", "all seven"),
)  # fmt: skip
FIELDS = ("title", "own_words", "domain", *map(level_field, LEVELS))


@pytest.fixture
def team(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    services.court_orders.record(actor, order(), (HER,), (condition(),))
    services.sign_in.add_colleague(
        actor, PASSPHRASE, staff(id="staff-2", role=Role.ASSISTANT, given_name="Sam", family_name="Okoro", is_lead=False),
        f"{PASSPHRASE} 2",
    )  # fmt: skip
    yield store
    store.vault.close()


def assistant(team):
    actor = team.reopen("staff-2", f"{PASSPHRASE} 2")
    team.services.clients.open(actor, "client-1", "to try")
    return actor


def with_words(field, words):
    if field in ("title", "own_words", "domain"):
        return replace(GOAL, **{field: words})
    at = FIELDS.index(field) - 3
    levels = tuple(words if level == at else said for level, said in enumerate(GOAL.level_descriptions))
    return replace(GOAL, level_descriptions=levels)


@pytest.mark.parametrize("field", FIELDS)
def test_a_mark_in_any_field_of_a_goal_is_refused_beside_it_whatever_was_acknowledged(team, field):
    with pytest.raises(HasProblems) as refused:
        team.services.goals.set(team.actor, with_words(field, "Walk past 9 Birch Lane, Upper Fairlea"), "I have looked")
    assert {problem.field for problem in refused.value.problems} == {field}


@pytest.mark.parametrize("mark", MARKS)
def test_every_mark_is_refused_in_goals_and_offers_for_every_role(team, mark):
    goal = replace(GOAL, own_words=f"I want to stop thinking about {mark} at night")
    offer = CaseEntry(
        id="e-1", client_id="client-1", kind="signposting", happened_on=TODAY, author_id="", author_name="",
        written_at=team.clock(), fields={"service": "Fairlea Learning Shop", "offered": f"A course near {mark}"},
    )  # fmt: skip
    with pytest.raises(HasProblems):
        team.services.goals.set(team.actor, goal, "I have looked")
    with pytest.raises(HasProblems):
        team.services.case_file.write(team.actor, offer, "I have looked")
    with pytest.raises(Refusal, match=ASK) as told:
        team.services.goals.set(assistant(team), goal, "I have looked")
    assert mark not in str(told.value)
    assert "Person" not in str(told.value)


def test_an_unknown_name_asks_and_what_is_written_about_it_is_no_answer_elsewhere(team):
    goal = replace(GOAL, own_words="I want to go swimming with Kasia")
    with pytest.raises(HasProblems) as asked:
        team.services.goals.set(team.actor, goal)
    assert ["“Kasia” is not known here" in one.message for one in asked.value.problems] == [True]
    stored = team.services.goals.set(team.actor, goal, "his cousin")
    assert team.services.words.answers(team.actor, "client-1") == ()
    again = replace(stored, title="Swim")
    assert team.services.goals.set(team.actor, again).title == "Swim", "words that stood are not asked about again"


def test_an_assistant_is_sent_to_a_clinician_about_a_name_that_nobody_knows(team):
    with pytest.raises(Refusal, match=ASK):
        team.services.goals.set(assistant(team), replace(GOAL, own_words="Swimming with Kasia"), "his cousin")


def test_a_level_that_speaks_of_the_client_asks_nothing_and_one_that_speaks_of_her_does(team):
    levels = ("He stays in", "He goes once", "He goes weekly", "He helps run it", "He runs it and his week is full")
    assert team.services.goals.set(team.actor, replace(GOAL, level_descriptions=levels))
    with pytest.raises(HasProblems):
        team.services.goals.set(team.actor, replace(GOAL, id="goal-3", own_words="I know that my ex has moved house"))


def test_an_ordinary_goal_is_set_without_a_question_by_both(team):
    assert team.services.goals.set(team.actor, GOAL).title == GOAL.title
    assert team.services.goals.set(assistant(team), replace(GOAL, id="goal-2")).number == 2


def test_the_title_of_a_document_that_names_her_asks_first_and_an_assistant_asks_a_clinician(team):
    paper = Document(
        id="d-1", client_id="client-1", title="Statement of Imogen Calloway", kind="Police", received_on=TODAY, source="",
        media_type="", size=0, sha256="", added_by="", added_by_name="", added_at=team.clock(),
    )  # fmt: skip
    content = b"%PDF-1.4\n%%EOF"
    with pytest.raises(HasProblems) as asked:
        team.services.documents.keep(team.actor, paper, content)
    assert {one.field for one in asked.value.problems} == {"acknowledged"}
    assert team.services.documents.keep(team.actor, paper, content, "as the police call it").title == paper.title
    with pytest.raises(Refusal, match=ASK):
        team.services.documents.keep(
            assistant(team), replace(paper, id="d-2"), content + b"\n", "as the police call it"
        )


def test_a_wrong_document_is_marked_and_stays(team):
    paper = Document(
        id="d-1", client_id="client-1", title="Order", kind="Court order", received_on=TODAY, source="",
        media_type="", size=0, sha256="", added_by="", added_by_name="", added_at=team.clock(),
    )  # fmt: skip
    team.services.documents.keep(team.actor, paper, b"%PDF-1.4\n%%EOF")
    team.services.case_file.mark_in_error(team.actor, subject="documents", subject_id="d-1", reason="somebody else's")
    assert "d-1" in team.services.clients.refresh(team.actor, "client-1").in_error
    assert team.services.documents.show(team.actor, "d-1")
