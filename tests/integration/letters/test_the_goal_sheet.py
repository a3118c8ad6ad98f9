"""The pages that a client takes home go through the letters' door: checked, sealed, printed at his size, journalled."""

import io
from dataclasses import replace
from datetime import date

import pytest
from pypdf import PdfReader

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.letters.letter import Letter
from recolo_desktop.domain.letters.letter_block import BlockKind
from recolo_desktop.domain.notes.goal import Goal, GoalState
from recolo_desktop.domain.notes.goal_review import GoalRating, GoalReview
from recolo_desktop.domain.notes.goal_step import GoalStep, StepState
from recolo_desktop.services.basics.thawing import frozen, thawed
from tests.builders import PASSPHRASE, TODAY, client, condition, order, person

PLACE = "[When and where we look at them again]"


def goal(number, **facts):
    facts = {
        "steps": (
            GoalStep(words="Go to the guitar class", planned_for=date(2026, 12, 1)),
            GoalStep(words="Ring the club", state=StepState.DONE, happened_on=TODAY),
        ),
        **facts,
    }
    return Goal(
        id=f"goal-{number}", client_id="client-1", number=number, title=f"Fill evening {number}", own_words="Not sit alone",
        level_descriptions=("no evening", "one evening", "two evenings", "three evenings", "four evenings"),
        agreed_on=date(2026, 6, 9), starting_level=-2, if_hard="Walk first, then ring the team.", **facts,
    )  # fmt: skip


@pytest.fixture
def desk(store):
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))
    for number in (1, 2):
        store.services.goals.set(store.actor, goal(number), "looked")
    for levels in ((-1, -2), (0, -2)):
        rated = GoalReview(
            id="", client_id="client-1", reviewer_id="", reviewer_name="", reviewed_on=TODAY,
            ratings=tuple(GoalRating(f"goal-{at}", at, 1, level) for at, level in enumerate(levels, 1)),
        )  # fmt: skip
        store.services.goal_reviews.sign(store.actor, rated, PASSPHRASE)
    return store


def begin(desk):
    kind = next(one for one in desk.services.letters.kinds() if one.key == "goal_sheet")
    letter = desk.services.letters.begin(desk.actor, client(), kind)
    return replace(letter, body=letter.body.replace(PLACE, "We meet again on 15 December."))


def pages(pdf):
    return [" ".join(page.extract_text().split()) for page in PdfReader(io.BytesIO(pdf)).pages]


def test_each_goal_has_a_page_that_says_where_the_client_stands(desk):
    letter = begin(desk)
    drawn = pages(desk.services.letters.preview(desk.actor, letter).pdf)
    first = next(text for text in drawn if "My goal, 1 of 2" in text)
    assert "Fill evening 1" in first
    assert "What we hoped for I am here now two evenings" in first
    assert "Better My next step three evenings" in first
    assert "On the way I was here last time one evening" in first
    assert "Not yet I started here, in June no evening" in first
    assert "Go to the guitar class by 1 December 2026" in first
    assert "Ring the club" not in first, "what is done is no next step"
    assert "We look at this again on" in first
    assert [text for text in drawn if "My goal, 2 of 2" in text]
    assert not [text for text in drawn if "T-score" in text or "−2" in text]


@pytest.mark.parametrize("size", [14, 16, 20, 24])
def test_it_prints_in_every_size_and_is_sixteen_unless_chosen(desk, size):
    letter = begin(desk)
    assert letter.point_size == 16
    drawn = desk.services.letters.preview(desk.actor, letter.in_size(size) if size != 16 else letter)
    assert len([text for text in pages(drawn.pdf) if "My goal," in text]) == 2


def test_it_is_sealed_as_a_letter_and_its_words_are_checked(desk):
    letter = begin(desk)
    desk.services.drafts.keep_letter(desk.actor, letter)
    found = desk.services.letters.preview(desk.actor, letter).findings
    assert must_fix(found) == ()
    sealed = desk.services.letters.sign(desk.actor, letter, PASSPHRASE, {one.what: "Read again" for one in found})
    pdf, _ = desk.services.register.open_sealed(desk.actor, sealed.id)
    assert [text for text in pages(pdf) if "My goal, 1 of 2" in text]
    assert thawed(Letter, frozen(sealed.letter)) == sealed.letter


def test_a_protected_name_that_came_in_some_other_way_blocks_the_sheet(desk):
    letter = begin(desk)
    (block,) = letter.blocks
    rows = tuple(tuple(cell.replace("two evenings", "see Imogen Calloway") for cell in row) for row in block.rows)
    slipped = replace(letter, blocks=(replace(block, rows=rows),))
    assert must_fix(desk.services.letters.preview(desk.actor, slipped).findings)


@pytest.mark.parametrize("field", ["if_hard", "measured_by", "agreed_with", "steps", "relevant_because"])
def test_no_word_of_a_goal_may_name_her(desk, field):
    words = (GoalStep(words="Write to Imogen Calloway"),) if field == "steps" else "Write to Imogen Calloway"
    with pytest.raises(HasProblems):
        desk.services.goals.set(desk.actor, replace(goal(3, steps=()), **{field: words}), "I have looked")


def test_only_goals_that_stand_are_on_it(desk):
    (first,) = [one for one in desk.services.clients.refresh(desk.actor, "client-1").goals if one.number == 1]
    desk.services.goals.set(desk.actor, replace(first, state=GoalState.MET, closed_on=TODAY))
    wrong = desk.services.goals.set(desk.actor, goal(3), "looked")
    desk.services.case_file.mark_in_error(desk.actor, subject="goals", subject_id=wrong.id, reason="another client's")
    (block,) = begin(desk).blocks
    assert block.kind is BlockKind.GOAL_SHEET
    assert [row[2] for row in block.rows if row[0] == "Goal"] == ["Fill evening 2"]


def test_without_a_goal_there_is_nothing_to_sign(store):
    store.services.clients.register(store.actor, client())
    assert "[Goal sheet: nothing to show yet]" in begin(store).body
