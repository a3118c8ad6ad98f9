"""Messages to and from somebody protected, which a letter may not carry (2.11)."""

import re
from collections.abc import Iterator
from functools import lru_cache
from types import MappingProxyType

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.protection.given_names import NamesInSight
from recolo_desktop.domain.protection.in_sight import PARAGRAPH, Sight, full_names
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.messages_brought import OF_HERS, PERSON, brings

_THING = (
    r"(?:this|it|that|these|a message|messages|a letter|a card|a gift|flowers|money|"
    r"(?:his|my|the|your|her)(?: \w+){1,2}?(?: of \w+)?)"
)
_SAYS = (
    r"(?:tell|told|ask(?:ed)?|let(?= (?:[\w-]+ ){1,3}?(?:know|have|hear|see|read)\b)|"
    r"give|gave|given|send|sent|show(?:ed|n)?|inform(?:ed)?|assured?|remind(?:ed)?|"
    r"thank(?:ed)?|reassured?|messaged?|text(?:ed)?|ring|rang|"
    r"call(?:ed)?(?! (?:them|her|him) [\"“‘])|wr[io]te to|written to|sp[eo]ak to|spoke to|"
    r"say (?:sorry |hello |goodbye )?to|apologi[sz]e to)"
)
_KEPSAKE = r"(?:\w+ )?(?:letter of \w+|(?:card|letter|note|message|apology|drawing|poem|present|gift|parcel|flowers)s?)"
_WAYS = (
    r"\b{says} {whom}\b",
    r"\b(?:pass|forward|convey|relay|send|sent|give|gave|given|deliver|hand|take|took|taken|post|bring|brought)"
    r"(?:es|ed|s|ing)? {thing}(?: on| along| over)? "
    r"to {whom}\b",
    r"\bpass(?:ed|es|ing)? (?:{thing} (?:on|along)|on {thing})\b",
    r"\b(?:convey|relay|forward)(?:s|ed|ing)? (?:this|it|that|(?:his|my) \w+)\b",
    r"\b(?:sends?|gives?|passes on) (?:his|my|her) (?:love|regards|apolog\w+|best wishes|thanks|congratulations)\b",
    r"\b(?:wants?|would like|asked|asks|begged|hopes) (?:us |me |you )?"
    r"(?:to (?:tell|say to|apologi[sz]e to|give|let)) (?:you|{whom})\b",
    r"\b(?:wants?|wanted|would like|wishes) (?:you|{whom}) to know\b",
    r"\b(?:hopes?|asks?|prays?) (?:that )?(?:she|he|they|you|person [a-h]) (?:will |can |could |may )?forgives?\b",
    r"\b(?:she|they|{person}) (?:has |have )?(?:forgives?|forgave|forgiven|misses|still loves) (?:you|him)\b",
    r"\b(?:she|{person}) (?:says|said|told us|asked us|wants you|would like you|asks you|asks that you)\b",
    r"\bon (?:his|my|her) behalf to {whom}\b",
    rf"\byour {_KEPSAKE} (?:to be |was |is |has been |have been |will be |be )"
    r"(?:handed|given|passed|sent|delivered|taken|posted|shown|read)(?: on| over| along)? to {whom}\b",
    rf"\byour {_KEPSAKE} (?:(?:has|have|had) been|was|were|is) (?:handed|passed|given|sent) (?:on|over|along)\b"
    r"(?! to)",
    r"\b(?:letter|card|gift|message|note|apology|flowers)\b[^.\n]{{0,30}}\b(?:to|for|from) {person}",
    r"\b(?:say|says|said|is|am) (?:that )?(?:he is |i am )?sorry to {whom}\b",
)


NOBODY: NamesInSight = MappingProxyType({})
EVERY_KIN = "wife|partner|girlfriend|boyfriend|husband|children|child|kids|son|daughter|family"


@lru_cache(maxsize=64)
def _passes_on(pronouns: str, kin: str) -> re.Pattern[str]:
    person = PERSON.replace("{kin}", f"|{kin}" if kin else "")
    whom = rf"(?:{pronouns}|{person})"
    way = "|".join(_WAYS).format(says=_SAYS, whom=whom, thing=_THING, person=person)
    return _from_a_word(way)


def _from_a_word(ways: str) -> re.Pattern[str]:
    """Each of these begins with a word: said once in front, most places of a text are passed over at a first look."""
    return re.compile(rf"\b(?=\w)(?:{ways})", re.IGNORECASE)


_NOT = re.compile(
    r"\b(?:not|never|cannot|nobody|no[- ]one|nothing|no|nor|neither|without|unable|n['’]t|rather than|instead of|"
    r"avoid\w*|stop\w*|resist\w*|refus\w*|urge to|temptation to|wanted to|tempted to|if|whether|any)\b[^.!?\n]*$",
    re.IGNORECASE,
)
_CARRIED = re.compile(
    r"\b(?:(?:we|i|us|he|officer|colleague|team|staff|practitioner|police)\b[^.!?\n]{0,40}|please |can you |could you |"
    r"asked (?:us |me )?to |wants? |would like )$",
    re.IGNORECASE,
)
_BY_A_PRONOUN = re.compile(
    r"(?:she|he|they|her|his|their)\b|(?:let|told|tell|informed|assured|reassured) (?:her|him|them)\b", re.IGNORECASE
)
_BY_US = re.compile(r"\b(?:I|we)\b[^.!?\n]*$", re.IGNORECASE)
_OFFER = re.compile(r"(?:wants?|wanted|would like) to give you\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|he|they)(?: \w+)?\s+$", re.IGNORECASE)
_THROUGH_US = re.compile(r"(?<!rang )(?<!called )(?<!phoned )\b(?:us|me) to\b|\byou to know\b", re.IGNORECASE)
_OF_FEELING = re.compile(
    r"\b(?:forgiv\w+|sorry|miss(?:es|ed)? you|loves? you|(?:birthday|christmas|eid) (?:money|card|present)|"
    r"present|gift|arrived safe\w*|not angry|isn['’]t angry|no hard feelings|ill will|is (?:well|fine|safe)\b|"
    r"if you (?:stop|leave|stay away|keep away|promise)|"  # what only she would lay down
    r"thinking of you|thinks of you|bears? you no|good luck|hates? you|get well|says (?:thank you|thanks))\b",
    re.IGNORECASE,
)
_REASON = re.compile(r",\s(?:as|because|since)\s|[:;]\s")  # what is not done stands before it
_HE_ASKED = re.compile(r"\byou(?:['’]ve| have| had)?\s+$", re.IGNORECASE)
_OF_A_VICTIM = re.compile(
    r"\b(?:forgiv\w+|bears? you no|hates? you|no hard feelings|still loves? you|think(?:s|ing) of you|"
    r"miss(?:es|ed)? you)\b",
    re.IGNORECASE,
)
_GIVEN_BACK = re.compile(r"\bback$", re.IGNORECASE)
_SAID_AFTER = 80  # characters
_WANTS_YOU = re.compile(r"(?:wants?|wanted|would like|wishes) (?:you|him) to know", re.IGNORECASE)
_LEFT_BEHIND = re.compile(r"(?:card|gift|letter|present|flowers|parcel|note|message)s? (?:that )?you\b", re.IGNORECASE)
_PASS_IT_ON = re.compile(r"pass(?:ed|es|ing)? it (?:on|along)", re.IGNORECASE)
# "I have passed that on to Dr Khumalo": whoever is protected is found by her name.
_PASS_THAT_ON = re.compile(r"pass(?:ed|es|ing)? (?:it|this|that|these) (?:on|along)", re.IGNORECASE)
_TO_A_COLLEAGUE = re.compile(r" to (?:Dr|Prof|Professor|Mr|Mrs|Ms|Miss|Mx)\.? [A-Z]\w")
# "We may have to pass it on, and I would tell you": what he says of himself, to those who keep people safe.
_BY_DUTY = re.compile(r"\b(?:have|has|had|need|needs|obliged|required|bound|duty|must) (?:to )?$", re.IGNORECASE)
_PASS_ON_THAT = re.compile(r"pass(?:ed|es|ing)? on that", re.IGNORECASE)
_OF_HIS_CARE = re.compile(
    r" your (?:blood test|bloods|tracing|ecg|prescription|tablets|medicine|appointment|results?|injection|scan|review)"
    r"\b(?: (?:is|are|was|were))? (?:now )?(?:due|ready|normal|booked|in|back|here|changed|moved)\b",
    re.IGNORECASE,
)
_BEGINS_BY_ONE = re.compile(r"(?:she|he|they) (?:said|says|told us|asked us)\b", re.IGNORECASE)
_ONLY_A_PRONOUN = re.compile(r"\b(?:her|him|them)$", re.IGNORECASE)


def passing_on(
    text: str,
    pronouns: str,
    where: str = "",
    *,
    kin: str = EVERY_KIN,
    to_client: bool = False,
    names: NamesInSight = NOBODY,
    seen: Seen | None = None,
) -> Iterator[Finding]:
    """Words that carry a message, to or from a protected person, can be indirect contact however well meant (2.11).

    `pronouns` are those that can mean somebody else than the client: "her|him|them" in a letter to himself; `kin` in
    what part somebody protected is related to him, as alternatives. What is not done ("we will not pass on messages")
    is no message. In a letter to the client one that is carried blocks.
    """
    from_her = brings(kin)
    ways = (_passes_on(pronouns, kin), *((from_her,) if to_client else ()))
    found = [match for at, way in enumerate(ways) for match in _matches(text, way, seen or Seen(), f"messages {at}")]
    said_before: set[tuple[int, int]] = set()
    for match in sorted(found, key=lambda one: (one.start(), -one.end())):
        if any(start < match.end() and match.start() < end for start, end in said_before):
            continue
        said = _Said(text, match, from_her if to_client else None, names)
        if said.is_none():
            continue
        said_before.add(match.span())
        blocks = said.blocks(from_her, to_client=to_client)
        yield Finding(
            severity=Severity.MUST_FIX if blocks else Severity.CHECK,
            what=f"“{' '.join(match[0].split())}” may pass a message on{where and f', in {where}'}",
            why="A message to or from a protected person can be a breach. Reword it unless it is something else.",
            key=f"passing a message on{where and f', {where}'}",
            paragraph=0 if where else text[: match.start()].count("\n\n"),
            start=-1 if where else match.start(),
            end=-1 if where else match.end(),
        )


def _matches(text: str, way: re.Pattern[str], seen: Seen, what: str) -> Iterator[re.Match[str]]:
    """Where it stands; none of the ways reaches over the end of a paragraph."""
    for piece in seen.pieces(text):
        for start in () if piece.breaks else seen.of(what, piece.text, lambda one: _starts(way, one)):
            if match := way.match(text, piece.start + start):
                yield match


def _starts(way: re.Pattern[str], text: str) -> tuple[int, ...]:
    return tuple(match.start() for match in way.finditer(text))


class _Said:
    """One place that may carry a message, with what stands before it."""

    def __init__(self, text: str, match: re.Match[str], from_her: re.Pattern[str] | None, names: NamesInSight) -> None:
        self._words = match[0]
        self._before = _clause_before(text, match.start())
        self._in_sight = text[max(0, match.start() - _IN_SIGHT) : match.start()]
        self._sight = Sight(self._before, text[: match.start()], names)
        self._is_to_client = from_her is not None
        self._brings = from_her.match(text, match.start()) if from_her else None
        self._pronoun = bool(
            self._brings and (_BY_A_PRONOUN.match(self._brings[0]) or _offers(self._brings[0], self._before))
        )
        self._of_others = self._pronoun and self._sight.has_somebody(match[0])
        by_us = _BY_US.search(self._before) is not None and _LET_KNOW.match(match[0]) is not None
        by_us = by_us or _GOT_IT.search(match[0]) is not None
        here = Sight(self._before, text[: match.start()].rpartition(PARAGRAPH)[2], names)
        self._is_told_elsewhere = by_us and not here.has_somebody(match[0])
        self._after = text[match.end() : match.end() + _SAID_AFTER]
        said = f"{match[0]}{re.split(r'[.!?]', self._after)[0]}"
        self._of_apology = self._is_to_client and _APOLOGY.search(said) is not None
        self._of_feeling = self._of_apology or (
            _OF_FEELING.search(text[match.start() : match.end() + _SAID_AFTER]) is not None
        )
        asked = said if self._of_feeling else self._brings[0] if self._brings else ""
        self._through_us = self._brings is not None and _THROUGH_US.search(asked) is not None

    def is_none(self) -> bool:
        """What is not done, what the client asked for himself, and what somebody else in sight says or gets."""
        if _NOT.search(_REASON.split(self._before)[-1]) or self._is_his_own_doing():
            return True
        if self._brings and _HE_ASKED.search(f"{self._before} "):
            return True  # "you asked me to tell you what I noticed"
        if self._brings and _WANTS_YOU.match(self._brings[0]) and _BY_US.search(self._before):
            return True
        if self._of_others and not (
            self._is_told_elsewhere or self._through_us or self._of_feeling or _GIVEN_BACK.search(self._words)
        ):
            return True
        # "tell Hester Quaye, who is happy to pass it on", "Dr Gale asked us to pass on that your blood test is due"
        by_name = _PASS_IT_ON.fullmatch(self._words) and (full_names(self._before) or _BY_DUTY.search(self._before))
        by_name = by_name or (_PASS_THAT_ON.fullmatch(self._words) and _TO_A_COLLEAGUE.match(self._after))
        if by_name or (_PASS_ON_THAT.fullmatch(self._words) and _OF_HIS_CARE.match(self._after)):
            return True
        by_pronoun = (
            self._is_to_client
            and not self._brings
            and not self._is_his_own_letter()
            and (_ONLY_A_PRONOUN.search(self._words) or _BEGINS_BY_ONE.match(self._words))
        )
        return bool(by_pronoun) and bool(self._sight.has_somebody(self._words) or full_names(self._in_sight))

    def _is_his_own_doing(self) -> bool:
        """ "You had told her beforehand", "2. Tell them that you live alone": what he says is no message of ours."""
        begins = not self._before.strip(" -–•*0123456789.)")
        if self._is_to_client and begins and _TELL_THEM.match(self._words):
            return True  # an office; of one person it would be contact
        return not self._brings and _YOU_TOLD.match(f"{self._before} {self._words}"[-40:]) is not None

    def _is_his_own_letter(self) -> bool:
        """ "I sent your card on to him": what the client wrote or gave goes to somebody."""
        return _HIS_LETTER.search(self._words) is not None

    def blocks(self, from_her: re.Pattern[str], *, to_client: bool) -> bool:
        """Whether it is surely carried: the practice nurse may have asked us to say something, but not that."""
        if self._of_others:
            return (self._through_us and self._of_feeling) or _OF_A_VICTIM.search(self._words) is not None
        carried = _CARRIED.search(f"{self._before} ") or from_her.match(self._words)
        surely = to_client and carried is not None and not _ONLY_A_PRONOUN.fullmatch(self._words.split()[-1])
        by_us = self._of_apology or _BY_US.search(self._before) is not None
        near_by = self._sight.has_somebody if by_us else self._sight.had_somebody
        surely = surely or (to_client and self._is_his_own_letter() and not near_by(self._words))
        surely = surely or (self._brings is not None and not _LEFT_BEHIND.match(self._brings[0]))
        if _OUR_REGRETS.match(self._words) and _TITLED.search(self._in_sight):
            return False  # "Dr Boateng has been called to court. He sends his apologies"
        if self._brings and _OF_THEIRS.match(self._brings[0]):
            return surely and not self._sight.has_somebody(self._words)
        return surely and not (self._pronoun and self._sight.had_somebody(self._words))


_HIS_LETTER = re.compile(
    rf"\byour {_KEPSAKE}(?: to be| was| is| has been| have been| will be| be)?"
    r"(?: (?:handed|given|passed|sent|delivered|taken|posted|shown|read))?(?: on| along| over)? to (?:her|him|them)$",
    re.IGNORECASE,
)
_TELL_THEM = re.compile(r"(?:tell|let) them\b", re.IGNORECASE)
_APOLOGY = re.compile(r"\byour (?:(?:letter|words|card|note) of )?apolog(?:y|ies)\b", re.IGNORECASE)
_OF_THEIRS = re.compile(rf"{OF_HERS}\b", re.IGNORECASE)  # "his wife": no pronoun, but somebody of somebody


_YOU_TOLD = re.compile(
    r".*\byou(?:['’]d|['’]ve| had| have)? (?:also |then |already )?(?:told|asked|rang|called) (?:her|him|them)$",
    re.IGNORECASE,
)
_GOT_IT = re.compile(rf"^(?:she|he|they)\b.*\byour {_KEPSAKE}$", re.IGNORECASE)  # what he gave came to somebody
_OUR_REGRETS = re.compile(r"sends? (?:his|her) (?:apolog\w+|regards|best wishes)$", re.IGNORECASE)
_TITLED = re.compile(r"\b(?:Dr|Prof|Mr|Mrs|Ms|Miss|Mx)\.? [A-Z]")
_IN_SIGHT = 160  # characters
_LET_KNOW = re.compile(r"(?:let|told|tell|informed|assured|reassured) (?:her|him|them)\b", re.IGNORECASE)


def _offers(said: str, before: str) -> bool:
    """ "The manager still wants to give you a trial": what somebody gives whom a pronoun means."""
    return _OFFER.match(said) is not None and _SHE.search(f"{before} ") is not None


def _clause_before(text: str, start: int) -> str:
    """What stands before a place in its sentence."""
    return re.split(r"[.!?\n]\s", text[max(0, start - 160) : start])[-1]
