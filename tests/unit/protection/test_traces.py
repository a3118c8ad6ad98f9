"""Blind comparison: whatever the open search finds, the traces find as well; an unrelated letter opens nobody."""

from hypothesis import given, settings
from hypothesis import strategies as st

from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.traces import traces_in, traces_of
from tests.unit.protection.corpus import OTHER_CASTS, PEOPLE, letters, places

TRACES = {person.label: traces_of(person, of_people((person,))) for person in PEOPLE}
BODIES = [one.body for one in letters()] + [one.place for one in places()] + [body for _, _, body in OTHER_CASTS]


def missed_in(text):
    offered = traces_in(text)
    return [
        (person.label, hit.needle.kind, text[hit.start : hit.end])
        for person in PEOPLE
        for hit in hits(text, of_people((person,)))
        if not offered & TRACES[person.label]
    ]


def test_whatever_is_found_openly_is_found_blindly():
    assert [missed for body in BODIES for missed in missed_in(body)] == []


@settings(max_examples=300, deadline=None)
@given(st.sampled_from(BODIES), st.data())
def test_mutated_texts_too(body, data):
    chars = list(body)
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.integers(0, len(chars) - 1))
        chars[at] = data.draw(st.sampled_from(["", " ", "-", "0", "1", "\u00ad", chars[at] * 2, chars[at].upper()]))
    assert missed_in("".join(chars)) == []


def test_a_letter_about_nobody_opens_hardly_anybody():
    clean = [one.body for one in letters() if not one.leaks]
    opened = [body for body in clean if any(traces_in(body) & traces for traces in TRACES.values())]
    assert len(opened) < len(clean) * 0.4
