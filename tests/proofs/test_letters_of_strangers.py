"""Letters by people who know the field and not the program, each corpus written to be measured once and then kept.

The bar: nothing that must be stopped is silent, 85 % of it blocks, hardly a clean letter is blocked, few are asked about.
"""

import pytest

from recolo_desktop.domain.basics.finding import must_fix
from tests import casts

# A dish that is called like somebody, in small letters, and that no dictionary has.
# A flatmate whose name no list knows, and of whom “he has asked whether you” is said.
# A gallery, the “Tate”, and a “Toby jug”, where somebody protected has that name.
# A letter of ours quoted in another, of him whom it reached.
# A Romanian interpreter, where somebody protected goes to a Romanian church.
BLOCKED = {
    "letters_12": ("m-c16",),
    "letters_17": ("s-c07",),
    "letters_21": ("w-c06",),
    "letters_26": ("c26-14",),
    "letters_40": ("c52-47",),
    "letters_41": ("c41-19", "c41-21"),
}
# 39 and 40 hold no leaks, and are as full of names as letters can be.
# Letters as full of the client's life as real ones are: neighbours, tradesmen and clubs that no file knows yet, each asked
# about once in a record. How many of thirty ask, and how much at once, is held and may only fall.
RICH = {
    "letters_7": (13, 2),
    "letters_8": (15, 4),
    "letters_15": (5, 5),
    "letters_20": (10, 2),
    "letters_21": (11, 1),
    "letters_22": (7, 3),
    "letters_23": (9, 4),
    "letters_24": (7, 3),
    "letters_25": (19, 3),
    "letters_26": (14, 3),
    "letters_28": (10, 1),
    "letters_29": (11, 3),
    "letters_31": (7, 1),
    "letters_35": (9, 3),
    "letters_39": (35, 5),
    "letters_40": (49, 7),
    "letters_41": (10, 3),
    "letters_43": (8, 4),
    "letters_46": (8, 3),
}
# Of those that need only be asked about, how many say nothing: her day and his plans in words that would fit anybody.
UNHEARD = {
    "letters_16": 3,
    "letters_19": 5,
    "letters_20": 6,
    "letters_23": 3,
    "letters_24": 5,
    "letters_26": 3,
    "letters_27": 3,
    "letters_28": 4,
    "letters_29": 4,
    "letters_30": 7,
    "letters_32": 8,
    "letters_33": 6,
    "letters_34": 8,
    "letters_38": 3,
    "letters_42": 4,
    "letters_45": 3,
}
# Riddles on what is recorded, which no comparing of words reads, and a relative who is named by "his" alone.
RIDDLES = {
    "letters_20": ("that footpath comes out by the gate with the anvil",),
    "letters_19": (
        "the blacksmith's cottage with all the stingers",
        "his brother's pub",
        "when a certain sister is behind the issue desk",
    ),
    "letters_23": ("the branch she was moved to, along the coast",),  # a library
    "letters_24": ("the radiographer you are thinking of works nights",),
}


@pytest.mark.parametrize("file", casts.corpora(), ids=lambda path: path.stem)
def test_strangers_letters_are_stopped_asked_about_and_let_through(file, tmp_path):
    corpus = casts.read(file)
    stores = {one["id"]: casts.record_of(one, tmp_path / one["id"]) for one in corpus["casts"]}

    def said_of(letter):
        found = casts.findings_in(stores[letter["cast"]], letter["text"])
        return "block" if must_fix(found) else "ask" if found else "silent", len(found)

    leaks = [(one, said_of(one)[0]) for one in corpus["leaks"]]
    clean = [(one, *said_of(one)) for one in corpus["clean"]]
    for store in stores.values():
        store.vault.close()
    musts = [(one, said) for one, said in leaks if one["must_block"]]
    assert [one["what"] for one, said in musts if said == "silent"] == list(RIDDLES.get(file.stem, ()))
    assert sum(said == "block" for _, said in musts) >= 0.85 * len(musts)
    assert sum(said == "silent" for _, said in leaks) <= UNHEARD.get(file.stem, 0.05 * len(leaks))
    assert [one["id"] for one, said, _ in clean if said == "block"] == list(BLOCKED.get(file.stem, ()))
    most_asking, most_at_once = RICH.get(file.stem, (0.2 * len(clean), 3))
    assert sum(said == "ask" for _, said, _ in clean) <= most_asking
    assert max(count for _, _, count in clean) <= most_at_once
