"""A letter read paragraph by paragraph gives away what it gives away read whole, however often it was changed before."""

import random

import pytest

from recolo_desktop.domain.protection.matching.by_paragraph import Seen, hits_in, pieces
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from tests import casts

FILES = casts.corpora()[-4:]


def needles_of(cast):
    return of_people(tuple(casts._person(at, one) for at, one in enumerate(cast["protected"])))


def letters():
    for file in FILES:
        corpus = casts.read(file)
        for cast in corpus["casts"]:
            yield cast, [one["text"] for one in (*corpus["leaks"], *corpus["clean"]) if one["cast"] == cast["id"]]


def places(found):
    """Where, whose and how surely; of two that stand in one place either may be kept."""
    return {(hit.start, hit.needle.label, hit.needle.kind, hit.sureness) for hit in found}


@pytest.mark.parametrize(("cast", "texts"), list(letters()), ids=lambda one: one["id"] if isinstance(one, dict) else "")
def test_pieces_give_away_what_the_whole_does(cast, texts):
    needles, seen = needles_of(cast), Seen()
    for text in texts:
        read = hits_in(text, needles, seen, "people")
        assert {hit.start for hit in read if hit.sureness == 2} >= {
            hit.start
            for hit in hits(text, needles, None)
            if hit.sureness == 2 and "\n\n" not in text[hit.start : hit.end]
        }
        assert places(read) == places(hits_in(text, needles, Seen(), "people"))


@pytest.mark.parametrize(
    ("cast", "texts"), list(letters())[:6], ids=lambda one: one["id"] if isinstance(one, dict) else ""
)
def test_what_was_seen_before_never_hides_what_stands_there_now(cast, texts):
    needles, seen, chance = needles_of(cast), Seen(), random.Random(7)
    names = [cast["protected"][0]["name"], cast["protected"][0]["address"] or "9 Birch Lane"]
    text = texts[0]
    for _ in range(40):
        at, until = sorted(chance.sample(range(len(text)), 2))
        put = chance.choice([*names, "\n\n", " ", names[0].split()[0], chance.choice(texts)[:80]])
        text = text[:at] + put + text[min(until, at + 30) :]
        fresh = hits_in(text, needles, Seen(), "people")
        assert places(hits_in(text, needles, seen, "people")) == places(fresh)


@pytest.mark.parametrize("said", ["Cal\n\nloway", "imo-\n\ngen", "Imogen" + " " * 100 + "\n\nCalloway"])
def test_whatever_the_whole_finds_over_a_break_is_found(said):
    needles = needles_of({"protected": [{"label": "Person A", "name": "Imogen Calloway"}]})
    text = f"It was {said} that day."
    assert places(hits_in(text, needles, Seen(), "people")) == places(hits(text, needles, None))


@pytest.mark.parametrize("gap", ["\n\n", "\n \n", "\n\n\n\n"])
def test_a_name_over_the_end_of_a_paragraph_is_found_as_one(gap):
    cast = {"protected": [{"label": "Person A", "name": "Imogen Calloway"}]}
    text = f"It was said of Imogen{gap}Calloway that day."
    (hit,) = hits_in(text, needles_of(cast), Seen(), "people")
    assert text[hit.start : hit.end] == f"Imogen{gap}Calloway"


def test_every_letter_of_a_text_stands_in_a_piece_and_no_word_is_cut():
    text = "One two three.\n\n" + "long " * 60 + "end\n\nEnd of it."
    parts = list(pieces(text))
    assert "\n\n".join(one.text for one in parts if not one.breaks) == text
    assert all(text[one.start : one.start + len(one.text)] == one.text for one in parts)
    words = set(text.split())
    assert all(set(one.text.split()) <= words for one in parts)
