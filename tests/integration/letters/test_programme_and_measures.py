"""What was agreed, what of it took place and what the measures said, as tables for a letter at the end of a programme."""

from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.letters.letter import Audience
from recolo_desktop.domain.letters.letter_block import BlockKind
from recolo_desktop.domain.notes.score_entry import ScoreEntry
from tests.builders import PASSPHRASE, TODAY, make_store, note, one_order


@pytest.fixture
def store(tmp_path):
    store = make_store(tmp_path / "records", one_order)
    store.services.clients.open(store.actor, "client-1")
    yield store
    store.vault.close()


def block(store, kind, audience=Audience.CLIENT):
    return store.services.letters.block(store.actor, "client-1", kind, audience)


def agreed(store, planned="8"):
    entry = CaseEntry(
        id="", client_id="client-1", kind="programme", author_id=store.actor.id, author_name=store.actor.name,
        written_at=store.clock(), happened_on=TODAY - timedelta(days=60), about=About.CLIENT,
        fields={"programme": "Eight sessions and one", "planned": planned, "follow_ups": "1"},
    )  # fmt: skip
    return store.services.case_file.write(store.actor, entry)


def held(store, days_ago, attendance, key):
    cancelled = {"cancelled_on": TODAY - timedelta(days=days_ago)} if attendance.is_cancelled else {}
    signed = note(
        **cancelled, id=key, held_on=TODAY - timedelta(days=days_ago), starts="10:00", ends="10:50", attendance=attendance,
        late_reason="Out of the office",
    )  # fmt: skip
    store.sign_note(signed)


def scored(store, days_ago, answer, *, signed=True):
    day = TODAY - timedelta(days=days_ago)
    entry = ScoreEntry(measure_key="gad7", taken_on=day, answers=dict.fromkeys(range(1, 8), answer))
    score = store.services.measures.enter(store.actor, "client-1", entry)
    if signed:
        store.services.measures.sign(store.actor, score.id, "", PASSPHRASE)


def test_without_a_programme_and_without_scores_there_is_nothing_to_say(store):
    for kind in (BlockKind.PROGRAMME, BlockKind.MEASURES):
        with pytest.raises(Refusal, match="holds nothing yet"):
            block(store, kind)


def test_a_programme_says_what_was_planned_attended_missed_and_cancelled(store):
    agreed(store)
    for days, attendance, key in (
        (50, Attendance.ATTENDED, "n-1"), (43, Attendance.DID_NOT_ATTEND, "n-2"),
        (36, Attendance.CANCELLED_BY_CLIENT, "n-3"), (29, Attendance.LATE_SEEN, "n-4"),
    ):  # fmt: skip
        held(store, days, attendance, key)
    rows = dict(block(store, BlockKind.PROGRAMME).rows)
    assert (rows["Programme"], rows["Sessions attended"]) == ("Eight sessions and one", "2 of 8")
    assert (rows["Missed"], rows["Cancelled"]) == ("1", "1")


@pytest.mark.parametrize("audience", list(Audience))
def test_measures_say_the_first_and_the_newest_signed_total_and_no_answer(store, audience):
    scored(store, 28, 2)
    scored(store, 14, 1)
    scored(store, 0, 3, signed=False)
    (row,) = block(store, BlockKind.MEASURES, audience).rows
    assert row[0] == "GAD-7"
    assert row[1].startswith("14 of 21")
    assert row[2].startswith("7 of 21")
    assert "not a diagnosis" in block(store, BlockKind.MEASURES, audience).note


def test_one_score_alone_is_no_change(store):
    scored(store, 0, 1)
    ((_, first, now),) = block(store, BlockKind.MEASURES).rows
    assert (first, now.startswith("7 of 21")) == ("once so far", True)
