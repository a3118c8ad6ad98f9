"""Whether "she" or "he" in a letter to the client can mean somebody in sight who is nobody protected."""

import re
from functools import lru_cache

from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.orders.related import RELATED
from recolo_desktop.domain.protection.given_names import EITHER, MAN, WOMAN, NamesInSight, sex_of_word

_PRONOUN = re.compile(r"\b(?:she|her|hers|herself|he|him|his|himself)\b", re.IGNORECASE)

_ANYBODY = re.compile(  # in the same sentence: "a man on his own in a quiet house"
    r"\b(?:an?|any|one|another|each|every) (?:\w+ )?(?:man|woman|person|boy|girl|child|lady|gentleman|lad|"
    r"player|caller|driver|"
    r"runner|reader|walker|swimmer|singer|writer|painter|cook|farmer|gardener|stranger|customer|patient|passenger|"
    r"beginner|speaker|listener|character|hero|actor|artist|pupil|volunteer)\b",
    re.IGNORECASE,
)

_OTHERS = (
    "mother|mum|mam|father|dad|stepfather|stepmother|parents?|sister|brother|son|daughter|child|aunt|auntie|uncle|nan|gran|"
    "grandmother|grandma|grandfather|grandad|friend|mate|cousin|niece|nephew|boss|manager|colleague|gp|doctor|nurse|"
    "solicitor|barrister|judge|magistrate|probation officer|probation practitioner|practitioner|supervisor|"
    "psychologist|psychiatrist|therapist|key ?worker|support worker|worker|sponsor|dog|cat|landlord|"
    "landlady|tutor|teacher|employer|dentist|pharmacist|officer|consultant|receptionist|secretary|clerk|administrator|assistant|mentor|coach|pastor|priest|vicar|imam|"
    "flatmate|housemate|neighbour|partner|wife|husband|girlfriend|boyfriend|interpreter|trainee|student"
)


_ANOTHER = re.compile(
    r"\b[Aa]nother (?:\w+ )?(man|lad|boy|gentleman|woman|lady|girl|resident|patient|passenger|driver|customer)\b"
)


TO_US = re.compile(
    r"\b(?:she|he) (?:has |had |also |then )?(?:rang|rung|phoned|telephoned|e-?mailed|wrote to|written to|contacted|"
    r"approached|messaged|came to see|visited) (?:us|the (?:team|service|office)|our (?:team|service|office))\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=64)
def others(related: frozenset[str]) -> re.Pattern[str]:
    """People whom a pronoun may mean instead: all but those in whose part somebody is protected."""
    taken = {name for one in related for name in RELATED[one].split("|")}
    free = "|".join(name for name in _OTHERS.split("|") if name not in taken)
    return re.compile(
        rf"\b(?:your|my|a|an|the|our|another|one|some|this|that|each) (?:\w+ ){{0,2}}?(?:{free})\b", re.IGNORECASE
    )


def pronouns(
    said: str, before: str, harmless: re.Pattern[str], known_names: NamesInSight, last: frozenset[str]
) -> tuple[bool, frozenset[str]]:
    """Whether a pronoun stands for nobody else in sight, and of which sex somebody else is meant here.

    `last` is the same of the sentence before: "Bill rang. He was pleased. He told me" goes on about Bill.
    """
    unmeant, meant = False, set[str]()
    for match in _PRONOUN.finditer(said):
        here, sex = said[: match.start()], MAN if match[0].lower() in _HE else WOMAN
        if sex in last or sex in meant or _somebody_else(f"{before} {here}", sex, harmless, known_names):
            meant.add(sex)
        elif not _ANYBODY.search(re.split(r"[:;]\s", here)[-1]):
            unmeant = True
    return unmeant, frozenset(meant)


_WOMEN = frozenset({
    "mother", "mum", "mam", "sister", "daughter", "aunt", "auntie", "nan", "gran", "grandmother", "grandma", "niece",
    "wife", "girlfriend", "landlady", "stepmother", "mrs", "ms", "miss", "woman", "lady", "girl",
})  # fmt: skip

_MEN = frozenset({
    "father", "dad", "brother", "son", "uncle", "grandfather", "grandad", "nephew", "husband", "boyfriend", "landlord",
    "stepfather", "mr", "man", "lad", "boy", "gentleman",
})  # fmt: skip

_HE = frozenset({"he", "him", "his", "himself"})


def _somebody_else(sight: str, sex: str, harmless: re.Pattern[str], known_names: NamesInSight) -> bool:
    """Whether somebody in sight can be meant who is nobody protected; "he" is no mother, no Ms and no Wendy.

    Of "Krasimir's kitchen" nobody speaks any more.
    """
    other = _WOMEN if sex == MAN else _MEN
    if any(match[0].split()[-1].lower() not in other for match in harmless.finditer(sight)):
        return True
    if any(match[1] not in other for match in _ANOTHER.finditer(sight)):
        return True
    read = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", sight)
    for at, word in enumerate(read):
        if word[:1].isupper() and known_names.get(squeezed(word)) in (sex, EITHER):
            before = read[max(0, at - 2) : at]
            named = (
                sex_of_word(one.lower()) for one in before if one[0].isupper()
            )  # "you may tell Jermaine" is no May
            if not {one.lower() for one in before} & other and _OTHER[sex] not in named:
                return True
    return False


_OTHER = {MAN: WOMAN, WOMAN: MAN}
