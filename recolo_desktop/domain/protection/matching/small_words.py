"""Whether a word in small letters is one of the language's, or made of such."""

from collections.abc import Callable

IsWord = Callable[[str], bool]

_ENDINGS = (
    ("iness", "y"),
    ("iness", ""),
    ("ness", ""),
    ("fuls", "ful"),
    ("lessly", "less"),
    ("ishly", "ish"),
    ("ier", "y"),
)

_OF_PLACES = frozenset(
    ["hill", "field", "wood", "ton", "ham", "ford", "man", "son", "well", "bury", "dale", "stead", "worth", "land",
     "gate", "bridge", "ley", "court", "house", "brook", "mere", "combe", "croft", "mill", "stone", "thorpe", "side"]
)  # fmt: skip

_BEGINNINGS = ("un", "re", "non", "over", "under", "mis", "pre", "out", "semi", "anti", "super")

SHORTEST_PART = 4
LONGEST_INITIALS = 3  # a word in capitals that short may be somebody's: MEH


def _with_a_beginning(low: str, is_word: IsWord) -> bool:
    """Unembarrassable, rehang: a beginning that goes before any word, and a word, or one that can be done."""
    rests = (low[len(one) :] for one in _BEGINNINGS if low.startswith(one) and len(low) - len(one) >= SHORTEST_PART)
    return any(is_word(rest) or (rest.endswith("able") and is_word(rest[:-4])) for rest in rests)


def is_small_word(low: str, is_word: IsWord) -> bool:
    """Whether a word in small letters is one of the language's, made of one, or of two: "jitteriness", "saltfish".

    What could be a place or a surname made of two words is none.
    """
    if is_word(low) or _with_a_beginning(low, is_word):
        return True
    if any(low.endswith(ending) and is_word(low[: -len(ending)] + stem) for ending, stem in _ENDINGS):
        return True
    return any(
        low[at:] not in _OF_PLACES and is_word(low[:at]) and is_word(low[at:])
        for at in range(SHORTEST_PART, len(low) - SHORTEST_PART + 1)
    )
