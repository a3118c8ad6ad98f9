"""What to tell whoever writes to a client about how hard the letter is to read."""

from functools import cache

from recolo_desktop.domain.basics.readability import EASY_AGE, LONGEST, long_sentences, reading_age


def hint(text: str) -> str:
    """Age and sentences that are too long; empty when both are well."""
    age, long = reading_age(text, _syllables), long_sentences(text)
    said = []
    if age is not None:
        aim = f"; {EASY_AGE} or less reaches most people" if age > EASY_AGE else ""
        said.append(f"Reads like a text for age {age}{aim}.")
    if long:
        first = " ".join(long[0].split()[:8])
        said.append(f"{len(long)} sentence{'' if len(long) == 1 else 's'} of more than {LONGEST} words: “{first} …”")
    return " ".join(said)


@cache
def _dictionary() -> object:
    from pyphen import Pyphen  # noqa: PLC0415  (its dictionary is read when a letter is first written)

    return Pyphen(lang="en_GB")


@cache
def _syllables(word: str) -> int:
    return len(_dictionary().positions(word.lower())) + 1  # type: ignore[attr-defined]
