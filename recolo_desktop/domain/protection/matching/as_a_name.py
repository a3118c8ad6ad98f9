"""Whether a word that is a name and an everyday word as well stands for somebody."""

import re
from collections.abc import Callable
from itertools import pairwise

from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.protection.given_names import EITHER, is_given, sex_of_word
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES

_BEGINS_SENTENCE = re.compile(
    r"(?:^|[.!?:;…|«]|,\s*[\"“‘]|\n|[-–—•*#>\t]|\S[ \u00a0]{2,})[\s\"'“”‘’(\[*_#•–—-]*$"  # or a column of a table
)
_NUMBERED = re.compile(
    r"(?:^|\n)[-–•* ]*(?:[Ww]eek|[Ss]ession|[Ss]tep|[Dd]ay|[Mm]onth|[Pp]art|[Ss]tage|[Mm]odule|[Gg]oal)s? "
    r"\d{1,2}(?:(?: ?(?:to|and|or|,|-|–) ?)\d{1,2})*[:.]?\s+$"
)
_LISTED = re.compile(  # "(a) ", "ii) ", "2.1 ", "[ ] "
    r"(?:^|\n)[ \u00a0\t]*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})\)|\d{1,2}(?:\.\d{1,2})+\.?|\[[ xX✓]?\]|[✓✔☐])\s+$"
)
_ENDS_A_MARK = frozenset("0123456789).]✓✔☐:")
_AFTER_A_LEVEL = re.compile(r"\b(?:[Ll]evel|[Gg]rade|[Tt]ier|[Ss]tage|[Yy]ear|[Ee]ntry) \d\s+$")
_AFTER_A_BAND = re.compile(
    r"\b(?:[a-z]{2,} [A-Z]|[A-Z]&[A-Z]|and I)\.\s+$"
)  # "in band B. That means", "to A&E. Please"


_ABBREVIATION = re.compile(r"(?<!['’])\b(?:mr|mrs|ms|mx|dr|prof|rev|st|[a-z])\.\s*$", re.IGNORECASE)

_AFTER_A_LABEL = re.compile(r"\b(?:[Pp]erson|[Gg]oal|[Pp]art|[Ss]tep|[Oo]ption|[Ss]ection) [A-Z]{1,2}\.\s+$")

DID = re.compile(
    r"\s+(?:(?:has|have|had|is|was|will|would|can|could|may|might|said|says|told|tells|asked|asks|went|goes|came|comes|"
    r"knows|knew|thinks|thought|wants|feels|felt|likes|lives|works|made|gave|took|brought|got|saw|met|left|wrote|rang|sat|"
    r"stood|put|kept|began|found|held|ran|sent|heard|drove|and I|from|also|never|always|still|now|"
    r"and (?:the|her|his|their|my|our) [a-z]+|(?:at|in|from) the \w+ (?:has|had|is|was|said|says|told|rang|wrote|heard|"
    r"asked|came|went|saw|knows|thinks|gave|sent))\b|\w+ed\b)|\s*['’]s\b"
)


def begins_a_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 12) : start]
    if not text[:start].strip() or _AFTER_A_LABEL.search(before):
        return True
    further = text[max(0, start - 40) : start]
    next_word = re.match(r"[^\W\d_]+", text[start:])
    if _AFTER_A_BAND.search(further) and next_word and squeezed(next_word[0]) not in EVERYDAY_NAMES:
        return True
    if before.rstrip()[-1:] in _ENDS_A_MARK and (_NUMBERED.search(further) or _LISTED.search(further)):
        return True
    if _AFTER_A_LEVEL.search(further):
        return True
    return _BEGINS_SENTENCE.search(before) is not None and _ABBREVIATION.search(before) is None


def stands_as_a_place(text: str, start: int, end: int) -> bool:
    """Whether a word is somewhere, or somebody: "at Marsh", "Marsh opens at nine", "Alban's has its fair"."""
    return (
        DID.match(text, end) is not None
        or _OPENS.match(text, end) is not None
        or _SOMEWHERE.search(text[max(0, start - 20) : start]) is not None
    )


_OPENS = re.compile(r"\s+(?:opens?|closes?|shuts|takes on|sells|serves|runs|starts|finishes)\b")


def begins_a_saying(text: str, match: re.Match[str]) -> bool:
    """The first word of words in quotation marks that go on in small letters: "That does not work for me.\""""
    return text[match.start() - 1 : match.start()] in ('"', "“", "‘") and bool(
        re.match(r"\s[a-z]", text[match.end() :])
    )


def does_something(text: str, start: int, end: int) -> bool:
    """An everyday word at the beginning of a sentence that is somebody's name there: "Mark said", "Grace's"."""
    does = DID.match(text, end) is not None or text[start:end].endswith(("'s", "’s"))
    return does and text[start].isupper() and begins_a_sentence(text, start)


# After these a sentence goes on in small letters: a large word there is a name. "The" and "A" are none of them.
_OPENER = re.compile(
    r"\b(?:When|If|Because|As|While|But|Then|After|Before|Where|Since|And|So|Though|Although|Until|Once|Whether|That|"
    r"Did|Does|Has|Is|Was|Will|Would|Can|Could|Should)\s$"
)
# Narrower than DID: a month has been, was and will be; it does none of these.
_ACTS = re.compile(
    r"\s+(?:lives|works|left|leaves|rang|rings|said|says|told|asked|saw|met|wrote|went|drives|drove|moved|picks|picked|"
    r"comes home|came home|takes|took|gave|gives|knows|knew|and (?:her|his)\b|at the (?!latest|end|beginning|start))|"
    r", who\b"
)


def stands_for_somebody(text: str, start: int, end: int) -> bool:
    """A large word where an ordinary word is small: "When April leaves", "until April left", "in April, who works"."""
    if not text[start].isupper():
        return False
    before = _OPENER.search(text[max(0, start - 10) : start])
    if before is None or not begins_a_sentence(text, max(0, start - 10) + before.start()):
        return _ACTS.match(text, end) is not None
    return _ONLY_A_WORD.match(text, end) is None


_TO_SOMEBODY = re.compile(
    r"\b(?:text(?:ed|ing)?|r[aiu]ng|ringing|call(?:ed|ing)?|messag(?:e|ed|ing)|saw|see|seeing|met|meet|meeting|miss(?:ed|ing)?|"
    r"contact(?:ed|ing)?|follow(?:ed|ing)?|lov(?:e|ed|ing)|told|tell|telling|ask(?:ed|ing)?|near|with|about|from|for|past|visit(?:ed|ing)?|e-?mail(?:ed|ing)?|phon(?:e|ed|ing)|"
    r"(?:write|writes|wrote|written|writing) to)\s+$",
    re.IGNORECASE,
)

_A_THING = re.compile(
    r"\s+(?:my|the|an?|your|his|her|our|their|of|on|in|it|them|out|up|down|off|you|we|i|be|have|not)\b"
)


def used_as_a_name(text: str, start: int, end: int) -> bool:
    """An everyday word in small letters where only somebody can stand: "texting mark", "mark's flat"."""
    if re.match(r"['’]s\b", text[end:]) or re.search(r"['’]s$", text[start:end]):
        return True
    before = _TO_SOMEBODY.search(text[max(0, start - 16) : start]) is not None and not _A_THING.match(text, end)
    return before or is_small_at_the_head(text, start, end)


def may_be_somebody(text: str, start: int, end: int) -> bool:
    """The same where too much is better than too little: whoever does something too, "ring grace on sundays"."""
    return (
        used_as_a_name(text, start, end)
        or DID.match(text, end) is not None
        or _TO_SOMEBODY.search(text[max(0, start - 16) : start]) is not None
    )


_ONLY_A_WORD = re.compile(
    r"\s+(?:you|we|i|it|they|the|an?|your|my|our|their|this|that|these|those|them|to|of|be|not|each|every|all|any|some|where|"
    r"what|how|down|up|out|on|in|at)\b|['’]?,?\s*\d|[-‐‑][a-z]",
    re.IGNORECASE,
)


def names_nobody(text: str, start: int, end: int) -> bool:
    """An everyday word at the beginning of a sentence that is only that word: "Mark them", "Will you"."""
    if squeezed(text[start:end]) not in EVERYDAY_NAMES or not begins_a_sentence(text, start):
        return False
    return _ONLY_A_WORD.match(text, end) is not None and DID.match(text, end) is None


def somebody_known(text: str, start: int, end: int, full_names: frozenset[str]) -> bool:
    """Whether a first name or surname stands in the full name of a colleague or professional."""
    before = re.search(r"([^\W\d_][\w'’-]*)\.?\s+$", text[max(0, start - 40) : start])
    after = re.match(r"\.?\s+([^\W\d_][\w'’-]*(?:\s[A-Z][\w'’-]*)?)", text[end:])
    said = text[start:end]
    ways = [f"{before[1]} {said}"] if before else []
    ways += [f"{said} {after[1]}", f"{said} {after[1].split()[0]}"] if after else []
    return any(squeezed(re.sub(r"['’]s$", "", way)) in full_names for way in ways)


def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence of a text begins and ends; a heading or a line of a list is one."""
    marks = [0]
    for match in re.finditer(r"(?<=[.!?…])[\"'”’)]*\s+(?=[\"'“‘(]?[A-Z0-9])|\n+", text):
        before = text[max(0, match.start() - 8) : match.start()]
        if "\n" in match[0] or not _ABBREVIATION.search(f"{before} "):
            marks.append(match.end())
    marks.append(len(text))
    return tuple((start, end) for start, end in pairwise(marks) if text[start:end].strip())


_MET = re.compile(
    r"\b(?:met|meet|meeting|saw|see|seeing|rang|ring|text(?:ed)?|messaged?|told|tell|ask(?:ed)?|visit(?:ed)?|phoned?|"
    r"e-?mailed|followed|contacted|called|married|dated)\s+$",
    re.IGNORECASE,
)
_SPOKE = re.compile(r"\s+(?:rang|said|says|told|tells|texted|wrote|phoned|moved|lives|works|left|answered|called)\b")


_SOMEWHERE = re.compile(
    r"\b(?:in|at|near|outside|towards|past|via|called|named|by name of|nicknamed|alias)(?: the)?\s+$", re.IGNORECASE
)
_OF_PEOPLE = re.compile(
    r"\s+(?:family|household|flats?|house|estate|farm|street|road|lane|close|school|pub|boys?|girls?)\b"
)


def stands_as_a_name(text: str, start: int, end: int) -> bool:
    """Whether a word in small letters that no dictionary has may be somebody or somewhere: "kasia rang", "in ashcombe".

    Dishes, crafts and words of home are written small too: "the barszcz from your mother's recipe" names nobody.
    """
    said = squeezed(text[start:end])
    if is_given(said) or is_given(said.removesuffix("s")):
        return True
    if _SOMEWHERE.search(text[max(0, start - 20) : start]) or _OF_PEOPLE.match(text, end):
        return True
    return may_be_somebody(text, start, end)


def surely_as_a_name(text: str, start: int, end: int) -> bool:
    """A word of the language in small letters where hardly anything but somebody can stand: "i met crane"."""
    if re.match(r"['’]s\b", text[end:]) or re.search(r"['’]s$", text[start:end]):
        return True
    before = _MET.search(text[max(0, start - 16) : start]) is not None and not _A_THING.match(text, end)
    return before or _SPOKE.match(text, end) is not None or is_small_at_the_head(text, start, end)


def is_small_at_the_head(text: str, start: int, end: int) -> bool:
    """A sentence that begins in small letters with whoever does something: "lily has moved to the coast"."""
    if not text[start].islower() or DID.match(text, end) is None:
        return False
    return begins_a_sentence(text, start)


def is_a_heading(text: str, start: int, end: int, is_word: Callable[[str], bool]) -> bool:
    """ "REVIEW OF YOUR PLAN", "WHAT I CAN DO ON MY OWN": a line in capitals, of words of the language and no name.

    Initials are no words, though a dictionary has every letter: "M.D.B." is somebody.
    """
    begins, ends = text.rfind("\n", 0, start) + 1, text.find("\n", end)
    line = _NO_WORDS_OF_A_LINE.sub("", text[begins : ends if ends >= 0 else len(text)])
    said = line.split(":")[0].strip() if text[start:end].isupper() and not line.isupper() else line.strip()
    parts = [part.strip("-–—:&,.?!'’()").lower() for part in said.split()]
    if not said.isupper() or text[start:end].split(maxsplit=1)[0] not in said:
        return False
    small = sum(part in SMALL for part in parts)
    return len(parts) > 1 and all(_is_in_a_heading(part, is_word, small) for part in parts)


_NO_WORDS_OF_A_LINE = re.compile(r"^\s*(?:#{1,3}|[-*•]|\d{1,2}[.)])\s*")
SMALL = frozenset(
    {
        "of", "to", "the", "your", "you", "my", "our", "i", "we", "what", "how", "when", "where", "who", "why", "on",
        "in", "at", "for", "with", "from", "and", "or", "if", "not", "no", "can", "will", "may", "do", "is", "are",
        "be", "am", "it", "this", "that", "yes", "all", "any", "out", "off", "now", "one", "two",
        "go", "so", "as", "but",
    }
)  # fmt: skip


def _is_in_a_heading(part: str, is_word: Callable[[str], bool], small: int) -> bool:
    if part in {"", "a", "i"} or part.isdigit():
        return True
    is_given = squeezed(part) in EVERYDAY_NAMES and sex_of_word(squeezed(part)) != EITHER
    is_name = is_given and not (part in SMALL and small > 1)
    is_whole = len(part) > 1 and part.replace("'", "").replace("’", "").replace("-", "").isalpha()
    return is_whole and is_word(part) and not is_name


_A_GROUP = "group|course|programme|workshop|module|exercise|booklet|leaflet|handout|worksheet"
_AFTER_A_GROUP = re.compile(
    rf"[\"”’']*\s+(?:{_A_GROUP})s?\b|,? (?:the|an?|our|which is (?:an?|the|our)) (?:[\w-]+ ){{0,3}}?(?:{_A_GROUP})\b"
)
_BEFORE_A_GROUP = re.compile(
    rf"\b(?:{_A_GROUP})\b[^.\n]{{0,40}}?\b(?:called|named|titled|is|:)\s+[\"“‘']?$", re.IGNORECASE
)
_ENDS_A_GROUP = frozenset({"Group", "Course", "Programme", "Workshop", "Module", "Ombudsman"})
_OPENING, _CLOSING = frozenset('"“‘'), frozenset('"”’')
_JOINING = frozenset({"of", "the", "and", "for", "in", "with", "your", "a", "to"})
_WORT = re.compile(r"['’]s [Ww]ort\b")


def is_called_a_group(text: str, start: int, end: int, is_word: Callable[[str], bool]) -> bool:
    """ "Steady Ground, the skills group", "the Managing Strong Feelings course": words, and nobody's name."""
    parts = text[start:end].split()
    if _WORT.match(text, end) and parts[0] in ("St", "Saint"):
        return True
    if not all(part in _JOINING or (part.isalpha() and is_word(part.lower())) for part in parts):
        return False
    if any(squeezed(part) in EVERYDAY_NAMES and sex_of_word(squeezed(part)) != EITHER for part in parts):
        return False
    is_quoted = text[start - 1 : start] in _OPENING and text[end : end + 1] in _CLOSING
    last = len(parts) > 1 and (parts[-1] in _ENDS_A_GROUP or is_quoted)
    before = text[max(0, start - 80) : start]
    return last or _AFTER_A_GROUP.match(text, end) is not None or _BEFORE_A_GROUP.search(before) is not None


_OWN_PAST = re.compile(
    r"\b[Yy]ou (?:were (?:born|brought up|raised|at school)|grew up|came (?:here|over)?|moved (?:here|over)?|lived|"
    r"served|trained|went to school)(?: \w+){0,2}? ?(?:in|from|at|to)\s+$"
)
_TO_DO = re.compile(r"\s+(?:me|us|it|them)\b")


def is_own_or_an_act(text: str, start: int, end: int, is_word: Callable[[str], bool]) -> bool:
    """ "You came here from Radom" is no news to the client, and "See me" names nobody."""
    is_an_act = _TO_DO.match(text, end) is not None and is_word(text[start:end].lower())
    return is_an_act or _OWN_PAST.search(text[max(0, start - 60) : start]) is not None
