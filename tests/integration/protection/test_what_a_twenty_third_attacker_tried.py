"""What the twenty-third attacker got past: numbers of a list that somebody types, what is struck out, hidden notes."""

import pytest

from recolo_desktop.domain.basics.errors import HasProblems
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.basics.formatted_text import Shape
from recolo_desktop.domain.basics.pasted_text import read_pasted
from recolo_desktop.domain.clients.open_actions import ACTION_DONE
from recolo_desktop.domain.notes.note_type import AgreedAction
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, client, condition, make_store, order, person, staff
from tests.integration.notes.test_agreed_actions import decide, done, waiting
from tests.integration.protection.test_what_a_twenty_second_attacker_tried import letter_of, points

pytestmark = pytest.mark.proof

HALVES = (("07700", "900", "456"), ("9", "Birch", "Lane"), ("Ring 07700 900", "456"), ("Imogen", "Calloway"))
MARKS = (("3.", "4.", "5."), ("a.", "b.", "c."), ("(i)", "(ii)", "(iii)"), ("1.1.", "1.2.", "1.3."), ("1)", "2)", "3)"))


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(phone="07700 900456"),), (condition(),))
    yield store
    store.vault.close()


@pytest.mark.parametrize("halves", HALVES, ids=" ".join)
@pytest.mark.parametrize("marks", MARKS, ids=lambda marks: marks[0])
def test_no_number_that_somebody_types_stands_between_the_halves_of_what_is_hers(store, halves, marks):
    lines = [f"{mark} {half}" for mark, half in zip(marks, halves, strict=False)]
    assert must_fix(store.services.letters.preview(store.actor, letter_of(store, points(Shape.TEXT, *lines))).findings)
    labelled = Labelling((person(phone="07700 900456"),), lambda _: False).text("\n".join(lines))
    assert halves[-1] not in labelled


@pytest.mark.parametrize("struck", ["<s>9 <b>Birch</b> Lane</s>", "<del>Imo<b>gen</b> Callo<i>way</i></del>"])
def test_nothing_of_ours_stands_between_words_that_were_struck_out_together(struck):
    (one,) = read_pasted(f"<p>She is at {struck} today.</p>")
    labelled = Labelling((person(),), lambda _: False).text(one.words)
    assert "Birch" not in labelled
    assert "gen" not in labelled
    assert labelled.count("[struck out: ") == 1


@pytest.mark.parametrize(
    "said",
    ["We are told that your{}ex-partner is afraid.", "The mother of your{}children lives by the sea now."],
)
def test_a_passage_with_a_broken_line_is_read_as_the_sentence_that_it_is(store, said):
    """Else it would be kept, and every letter with the whole sentence would be let pass."""
    for between in (" ", "\n", " \n"):
        with pytest.raises(HasProblems):
            store.services.templates.keep_snippet(store.actor, "told", said.format(between))


@pytest.mark.parametrize("between", ["  ", "\u00a0", " \n", "\t"])
@pytest.mark.parametrize("said", ["Tell{}her that you are sorry.", "She would{}like you to leave her in peace."])
def test_no_space_parts_a_sentence_from_its_check(store, said, between):
    lines = points(Shape.TEXT, *said.format(between).split("\n"))
    findings = store.services.letters.preview(store.actor, letter_of(store, lines)).findings
    assert must_fix(findings)
    body = letter_of(store, lines).body
    assert all(body[one.start : one.end].strip() for one in findings if one.start >= 0)


def test_to_finish_tells_nobody_of_a_note_that_is_not_shown_to_them(store):
    member = staff(
        id="staff-2", role=Role.OCCUPATIONAL_THERAPIST, given_name="Grace", family_name="Okafor", is_lead=False
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, f"{PASSPHRASE} two")
    lead = store.actor
    decide(store, AgreedAction(what="Ring", owner="Ms Okafor", due="20-Nov-2026"), readers=(lead.id,))
    (ring,) = store.services.case_file.open_actions(lead, "client-1")
    done(store, lead, ring.name, "The walrus was told")
    assert [one.kind for one in store.services.clients.refresh(lead, "client-1").entries] == [ACTION_DONE]
    other = store.reopen("staff-2", f"{PASSPHRASE} two")
    assert waiting(store, other) == {}
    assert store.services.case_file.open_actions(other, "client-1") == ()
    assert store.services.clients.open(other, "client-1", "to look").entries == ()
    assert not store.services.finding.answering(other, "walrus").texts
