"""Every measure's file holds together, and every vector of the field's own sources comes out as it says (5.5)."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as some

from recolo_desktop import assets
from recolo_desktop.data_files import read_measures
from recolo_desktop.domain.notes.measure import (
    Direction,
    Licence,
    Measure,
    RatedBy,
    ReliableChange,
    Scale,
    shown,
)
from recolo_desktop.domain.notes.score import asks_at_once, from_answers, from_total, read_aloud
from recolo_desktop.domain.notes.scoring import Z_90, Step, reliable_size, scored, step_between

MEASURES = {one.key: one for one in read_measures()[0]}
PHQ9, GAD7, CORE10, WSAS = (MEASURES[key] for key in ("phq9", "gad7", "core10", "wsas"))
# A made-up measure with everything that a licence would bring: items, a conversion table, reversed questions.
MADE_UP = Measure(
    key="made_up", title="MUM-3", full_title="Made-Up Measure", version="1", rated_by=RatedBy.CLIENT,
    higher_is=Direction.BETTER,
    scales=(Scale(items=3, lowest=1, highest=5, reversed=(2,), as_table=True),),
    items=("One", "Two", "Three"), anchors=("a", "b", "c", "d", "e"),
    table={str(points): str(points + 0.25) for points in range(3, 16)},
    licence=Licence(position="Made up.", source="here", record="licence-of-nobody.txt"),
)  # fmt: skip


def answers(*values):
    return dict(enumerate(values, start=1))


@pytest.mark.parametrize("measure", MEASURES.values(), ids=MEASURES)
def test_every_file_holds_together(measure):
    assert measure.faults() == ()
    assert read_measures()[1] == ()
    assert measure.takes_items is (measure.key in ("phq9", "gad7"))
    assert measure.licence.position
    assert measure.licence.source
    assert measure.said_with_it


@pytest.mark.parametrize(
    ("values", "total", "band", "case"),
    [
        ((0,) * 9, "0", "minimal", False), ((1,) * 9, "9", "mild", False), ((2, 1, 1, 1, 1, 1, 1, 1, 1), "10", "moderate", True),
        ((2, 2, 2, 2, 2, 1, 1, 1, 1), "14", "moderate", True), ((2, 2, 2, 2, 2, 2, 1, 1, 1), "15", "moderately severe", True),
        ((3, 3, 2, 2, 2, 2, 2, 2, 2), "20", "severe", True), ((3,) * 9, "27", "severe", True),
    ],
)  # fmt: skip
def test_phq9(values, total, band, case):
    (scale,) = from_answers(PHQ9, answers(*values))
    assert (scale.total, scale.band, bool(scale.caseness)) == (total, band, case)
    assert (scale.answered, scale.of, scale.out_of) == (9, 9, 27)


def test_a_question_of_phq9_left_out_leaves_no_total():
    (scale,) = from_answers(PHQ9, answers(1, 1, 1, 1, 1, 1, 1, 1, None))
    assert (scale.total, scale.answered) == ("", 8)
    assert "1 of 9 questions is not answered" in read_aloud(scale)


@pytest.mark.parametrize(("ninth", "asked"), [(0, False), (1, True), (3, True), (None, True)])
def test_question_nine_asks_in_every_way_in(ninth, asked):
    assert bool(asks_at_once(PHQ9, answers(1, 1, 1, 1, 0, 0, 0, 0, ninth))) is asked
    assert bool(asks_at_once(PHQ9, None, ninth)) is asked
    assert asks_at_once(GAD7, None) == ""


@pytest.mark.parametrize(
    ("total", "band", "case"),
    [("4", "minimal", False), ("7", "mild", False), ("8", "mild", True), ("9", "mild", True), ("10", "moderate", True),
     ("15", "severe", True), ("21", "severe", True)],
)  # fmt: skip
def test_gad7(total, band, case):
    scale = from_total(GAD7, GAD7.scales[0], total)
    assert (scale.band, bool(scale.caseness)) == (band, case)


@pytest.mark.parametrize(
    ("values", "total"),
    [((2, 1, 1, 2, 1, 0, 3, 2, 2, 1), "15"), ((2, 1, 1, 2, 1, None, 3, 2, 2, 1), "16.67"),
     ((2, 2, 2, 2, 2, None, 2, 2, 2, 1), "18.89"), ((None, 1, 1, 2, 1, None, 3, 2, 2, 1), None)],
)  # fmt: skip
def test_core10_as_raw_answers(values, total):
    raw = Scale(items=10, lowest=0, highest=4, most_missing=1, prorated=True)
    found = scored(CORE10, answers(*values), scale=raw).total
    assert (None if found is None else shown(found)) == total


def test_core10_counts_questions_two_and_three_the_other_way_round():
    assert scored(CORE10, answers(0, 4, 4, 0, 0, 0, 0, 0, 0, 0)).total == 0
    assert scored(CORE10, answers(4, 0, 0, 4, 4, 4, 4, 4, 4, 4)).total == 40
    assert CORE10.band_of(Decimal("14.5")) == "mild"  # a band reaches to the next


def test_a_sum_with_a_question_left_out_is_brought_up_to_the_whole():
    found = from_total(CORE10, CORE10.scales[0], "15", answered=9)
    assert (found.total, found.answered) == ("16.67", 9)
    assert "9 of 10 answered" in read_aloud(found)
    for points, count in (("37", 9), ("16.7", 9), ("14.5", 10)):
        with pytest.raises(ValueError, match=r"\.$"):
            from_total(CORE10, CORE10.scales[0], points, answered=count)


def test_what_is_not_known_cannot_be_more_than_was_asked():
    honos = MEASURES["honos"]
    assert from_total(honos, honos.scales[0], "40", not_known=2).not_known == 2
    for points, not_known in (("41", 2), ("4", 13), ("4", -1)):
        with pytest.raises(ValueError, match=r"\.$"):
            from_total(honos, honos.scales[0], points, not_known=not_known)


def test_a_case_is_said_on_the_side_on_which_it_lies():
    reqol = MEASURES["reqol10"]
    assert from_total(reqol, reqol.scales[0], "23").caseness
    assert not from_total(reqol, reqol.scales[0], "24").caseness


def test_wsas_of_a_retired_person_is_out_of_32():
    assert scored(WSAS, answers(8, 8, 8, 8, 8)).total == 40
    retired = scored(WSAS, answers(None, 8, 8, 8, 8), skipped=True)
    assert (retired.total, retired.out_of, retired.of) == (32, 32, 4)
    assert read_aloud(from_total(WSAS, WSAS.scales[0], "32", skipped=True)) == "32 of 32"
    assert [from_total(WSAS, WSAS.scales[0], one).band for one in ("9", "10", "20", "21")] == [
        "subclinical", "significant impairment", "significant impairment", "moderately severe impairment or worse",
    ]  # fmt: skip


def test_a_table_is_read_with_its_licence_and_refused_without():
    assert scored(MADE_UP, answers(1, 5, 1)).total == Decimal("3.25")
    assert scored(MADE_UP, answers(5, 1, 5)).total == Decimal("15.25")
    short = MEASURES["swemwbs"]
    assert scored(short, answers(*[3] * 7)).total is None
    assert from_total(short, short.scales[0], "21.54").total == "21.54"


def test_what_is_not_known_counts_for_nothing_and_two_totals_are_never_one():
    honos, secure = MEASURES["honos"], MEASURES["honos_secure"]
    found = scored(honos, answers(*[9, 9, *[1] * 10]))
    assert (found.total, found.not_known, found.answered) == (10, 2, 12)
    assert [one.most for one in secure.scales] == [48, 28]
    with pytest.raises(ValueError, match="between 0 and 28"):
        from_total(secure, secure.scales[1], "48")


@pytest.mark.parametrize(
    ("measure", "total", "answered"),
    [("phq9", "28", 9), ("phq9", "-1", 9), ("phq9", "9.5", 9), ("phq9", "nine", 9), ("phq9", "", 9), ("phq9", "9", 8),
     ("core10", "17", 8), ("wemwbs", "13", 14), ("swemwbs", "36", 7), ("gad7", "NaN", 7), ("gad7", "5", 8)],
)  # fmt: skip
def test_what_cannot_be_a_total_is_refused_in_a_sentence(measure, total, answered):
    with pytest.raises(ValueError, match=r"\.$"):
        from_total(MEASURES[measure], MEASURES[measure].scales[0], total, answered=answered)


def test_an_answer_that_the_scale_does_not_have_is_refused():
    with pytest.raises(ValueError, match="from 0 to 3"):
        scored(PHQ9, answers(4, *[0] * 8))


def test_how_much_change_is_reliable():
    assert round(reliable_size(7.7, 0.90, Z_90), 2) == 5.66
    assert round(reliable_size(7.7, 0.90), 2) == 6.75
    assert step_between(GAD7, Decimal(21), Decimal(17)) is Step.IMPROVED
    assert step_between(GAD7, Decimal(17), Decimal(21)) is Step.WORSENED
    assert step_between(PHQ9, Decimal(20), Decimal(15)) is Step.NO_CHANGE
    assert step_between(MEASURES["wemwbs"], Decimal(40), Decimal(43)) is Step.IMPROVED
    assert step_between(WSAS, Decimal(40), Decimal(0)) is Step.UNKNOWN
    for sd, r in ((0, 0.9), (-1, 0.9), (7, 1.1), (7, -0.1)):
        with pytest.raises(ValueError, match="spread"):
            reliable_size(sd, r)


@given(some.lists(some.integers(0, 3), min_size=9, max_size=9), some.permutations(range(8)))
def test_a_sum_asks_for_no_order_and_grows_with_every_answer(values, order):
    mixed = [values[at] for at in order] + values[8:]
    total = scored(PHQ9, answers(*values)).total
    assert scored(PHQ9, answers(*mixed)).total == total == sum(values)
    (scale,) = from_answers(PHQ9, answers(*values))
    assert scale == from_total(PHQ9, PHQ9.scales[0], scale.total)


@pytest.mark.parametrize("key", MEASURES)
def test_bands_cover_the_scale_from_its_least_score(key):
    measure = MEASURES[key]
    begins = [one.begins for one in measure.bands]
    assert all(one < two for one, two in pairwise(begins))
    if begins:
        assert begins[0] <= measure.scales[0].least
        assert begins[-1] <= measure.scales[0].most


@pytest.mark.parametrize(
    ("changed", "fault"),
    [
        ({"licence": Licence(position="Copyright.", source="x")}, "no licence"),
        ({"items": ("One",)}, "1 questions"), ({"anchors": ("a",)}, "steps"), ({"scales": ()}, "no steps"),
    ],
)  # fmt: skip
def test_a_file_that_does_not_hold_together_is_named(changed, fault):
    assert MADE_UP.faults() == ()
    assert any(fault in one for one in replace(MADE_UP, **changed).faults())


def test_the_size_of_a_change_may_be_the_teams_own():
    rule = ReliableChange(points=Decimal(7), source="95 %, worked out")
    assert step_between(CORE10, Decimal(20), Decimal(14)) is Step.IMPROVED
    assert step_between(CORE10, Decimal(20), Decimal(14), rule) is Step.NO_CHANGE


def test_a_broken_file_is_named_and_the_others_work(tmp_path):
    good = assets.resource("measures/gad7.toml").read_text(encoding="utf-8")
    (tmp_path / "a.toml").write_text(good, encoding="utf-8")
    (tmp_path / "b.toml").write_text("key = ", encoding="utf-8")
    (tmp_path / "c.toml").write_text(good.replace('higher_is = "worse"', ""), encoding="utf-8")
    (tmp_path / "d.toml").write_text(good.replace("public_domain = true", ""), encoding="utf-8")
    (tmp_path / "e.toml").write_bytes(b"\xff\xfe\x00")
    found, faults = read_measures(tmp_path)
    assert [one.key for one in found] == ["gad7"]
    assert [fault.split()[3] for fault in faults] == ["b.toml", "c.toml", "d.toml", "e.toml"]
