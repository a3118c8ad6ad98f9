"""Words that no letter should carry unread: messages passed on, claims of no risk, sentences, untrue convictions."""

import re
from collections.abc import Iterator
from functools import lru_cache

from recolo_desktop.domain.basics.finding import Finding, Severity

_PERSON = (
    r"(?:person (?:[a-z]{1,2}|\d{1,2})\b|(?:the )?(?:victim|complainant|protected person|person named in the order)|"
    r"(?:his|my|your|the client['’]s) (?:ex|ex-? ?(?:wife|partner|girlfriend|husband|boyfriend)|former (?:wife|partner|"
    r"girlfriend|boyfriend|husband){kin})\b)"
)
_THING = (
    r"(?:this|it|that|these|a message|messages|a letter|a card|a gift|flowers|money|"
    r"(?:his|my|the|your|her)(?: \w+){1,2}?)"
)
_SAYS = (
    r"(?:tell|told|ask(?:ed)?|let(?= (?:[\w-]+ ){1,3}?(?:know|have|hear|see|read)\b)|"
    r"give|gave|given|send|sent|show(?:ed|n)?|inform(?:ed)?|assured?|remind(?:ed)?|"
    r"thank(?:ed)?|reassured?|messaged?|text(?:ed)?|ring|rang|call(?:ed)?|wr[io]te to|written to|sp[eo]ak to|spoke to|"
    r"say (?:sorry |hello |goodbye )?to|apologi[sz]e to)"
)
_WAYS = (
    r"\b{says} {whom}\b",
    r"\b(?:pass|forward|convey|relay|send|give|deliver|hand|take)(?:es|ed|s|ing)? {thing}(?: on| along| over)? "
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
    r"\b(?:letter|card|gift|message|note|apology|flowers)\b[^.\n]{{0,30}}\b(?:to|for|from) {person}",
    r"\b(?:say|says|said|is|am) (?:that )?(?:he is |i am )?sorry to {whom}\b",
)


EVERY_KIN = "wife|partner|girlfriend|boyfriend|husband|children|child|kids|son|daughter|family"


@lru_cache(maxsize=64)
def _passes_on(pronouns: str, kin: str) -> re.Pattern[str]:
    person = _PERSON.replace("{kin}", f"|{kin}" if kin else "")
    whom = rf"(?:{pronouns}|{person})"
    way = "|".join(_WAYS).format(says=_SAYS, whom=whom, thing=_THING, person=person)
    return _from_a_word(way)


def _from_a_word(ways: str) -> re.Pattern[str]:
    """Each of these begins with a word: said once in front, most places of a text are passed over at a first look."""
    return re.compile(rf"\b(?=\w)(?:{ways})", re.IGNORECASE)


_CLAIMS: tuple[tuple[re.Pattern[str], str, str], ...] = (
    (
        _from_a_word(
            r"\b(?:no|zero|not (?:a|any)|without(?: any)?)(?: real| current| further| significant)? (?:risk|danger)\b"
            r"|\brisk[- ]free\b|\b(?:not|never|no longer) (?:dangerous|a danger)\b"
            r"|\brisk is (?:nil|zero|none|nought)\b|\bposes no\b[^.\n]{0,20}\b(?:risk|danger|threat)\b"
        ),
        "says that there is no risk",
        "Nobody can say so. Write what the judgement is, on what it rests, and what would change it.",
    ),
    (
        _from_a_word(
            r"\b(?:up to|maximum (?:of|sentence)|liable to|jailed for|sent to prison for|sentenced to|faces?)"
            r"[^.\n]{0,40}\b(?:prison|imprisonment|custody|jail|years?|months)\b"
            r"|\b(?:years?|months)(?:['’]s?)? (?:inside|in (?:prison|jail|custody)|behind bars|imprisonment)\b"
        ),
        "may state a sentence",
        "No letter states what a breach may cost: the law moves, and it reads as a threat.",
    ),
)
_CONVICTED = re.compile(
    r"\b(?:convict(?:ed|ion|ions)|found guilty|guilty of|plead(?:ed|s)? guilty|(?:your|his|the) offence|"
    r"offender(?! manage| personality| health)|offended against|(?:your|his) crime)\b",
    re.IGNORECASE,
)


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
_THROUGH_US = re.compile(r"\b(?:us|me) to\b|\byou to know\b", re.IGNORECASE)
_OF_FEELING = re.compile(
    r"\b(?:forgiv\w+|sorry|miss(?:es|ed)? you|loves? you|(?:birthday|christmas|eid) (?:money|card|present)|"
    r"present|gift|arrived safe\w*|not angry|isn['’]t angry|no hard feelings|ill will|is (?:well|fine|safe)\b|"
    r"thinking of you|thinks of you|bears? you no)\b",
    re.IGNORECASE,
)
_SAID_AFTER = 80  # characters
_WANTS_YOU = re.compile(r"(?:wants?|wanted|would like|wishes) (?:you|him) to know", re.IGNORECASE)
_LEFT_BEHIND = re.compile(r"(?:card|gift|letter|present|flowers|parcel|note|message)s? (?:that )?you\b", re.IGNORECASE)
_PASS_IT_ON = re.compile(r"pass(?:ed|es|ing)? it (?:on|along)", re.IGNORECASE)
_BEGINS_BY_ONE = re.compile(r"(?:she|he|they) (?:said|says|told us|asked us)\b", re.IGNORECASE)
_ONLY_A_PRONOUN = re.compile(r"\b(?:her|him|them)$", re.IGNORECASE)
_WISHES = (
    r"(?:would (?:like|love|prefer|rather)|wants?|wanted|wish(?:es|ed)?|hop(?:es?|ed|ing)|ask(?:s|ed|ing)?|"
    r"beg(?:s|ged|ging)?|needs?|needed|expect(?:s|ed|ing)?|prefers?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urges?|urged)"
)
_NOT_TO_HEAR = (
    r"(?:(?:does|do|did|would|will|wo)(?: not|n['’]t)|never|no longer)(?: \w+ly| ever| even)? "
    r"(?:wants?|wish(?:es)?|like) (?:you|to (?:hear|see|speak|talk|meet|know|be contacted|have)|any|contact)\b"
)
_BRINGS = (
    r"\b(?:wants?|wanted|would like|wishes) (?:you|him) to know\b|"
    r"\b(?:asked|asks|wants?|wanted|would like|wishes|begged) (?:us |me )?(?:to )?"
    r"(?:let|tell|say to|give|have) (?:you|him)\b|"
    r"\b(?:an?|the|some) (?:message|word|note|reply|answer|request|thank[- ]you) (?:\w+ ){0,2}?"
    r"(?:for you|from (?:the other side|her|him|them|your ex\S*|the victim|person [a-z]\b))|"
    r"\b(?:she|he|they) (?:would like|wants?|wanted|asks?|asked|begs?|hopes?|wishes|bears?|sends?|sent|"
    r"forgives?|forgave|accepts?|thanks?|says?|said) (?:\w+ ){0,3}?you\b|\bbears? you no\b|"
    r"\b(?:reach(?:es|ed)?|get(?:s)? to|got to) (?:her|him|them)\b|"
    r"\b(?:let|told|tell|informed|assured|reassured) (?:her|him|them) (?:know )?"
    r"(?:that|how|why|what)\b[^.!?\n]{0,20}\byou\b|"
    r"\blet (?:her|him|them|(?:the |those )?\w+ (?:who|that) (?:\w+ ){1,3}?(?:her|him|them)) know\b[^.!?\n]{0,50}"
    r"\b(?:that|how) you\b|"
    r"\b(?:she|he|they)\b (?:\w+(?:n['’]t)? ){0,2}?(?:hates?|blames?|content|happy|glad|relieved|sorry|misses|loves?)\b"
    r"[^.!?\n]{0,40}\byou\b|"
    r"\b(?:card|gift|letter|present|flowers|parcel|note|message)s? (?:that )?you (?:left|gave|brought|wrote|handed)\b"
)
_FROM_HER = (  # wherever in the sentence: "She still walks her dog and would like you to leave her in peace"
    rf"[^.!?\n]{{0,100}}?\b{_WISHES}(?: (?:for|that|if|whether|me|us|only|just|to))* you\b",
    rf" (?:{_NOT_TO_HEAR})",
    r"[^.!?\n]{0,40}?\b(?:(?:made|makes|make) (?:it )?(?:very |quite )?clear (?:that )?|"
    r"(?:grateful|thankful|glad|sorry|proud|angry|furious|upset|hurt|disappointed) [^.!?\n]{0,20}?|"
    r"(?:has |have |had )?(?:forgiven|forgave|forgives?) )you\b",
)


_OF_HERS = (
    r"(?:her|his|their) (?:mother|mum|father|dad|sister|brother|son|daughter|children|kids|family|friend|partner|"
    r"boyfriend|girlfriend|husband|wife|neighbour|advocate|solicitor|idva|isva|support worker)"
)


@lru_cache(maxsize=64)
def _brings(kin: str) -> re.Pattern[str]:
    """What somebody protected wants of the client, feels about him, or lets him know."""
    person = _PERSON.replace("{kin}", f"|{kin}" if kin else "")
    return re.compile(rf"{_BRINGS}|\b(?:she|he|they|{_OF_HERS}|{person})\b(?:{'|'.join(_FROM_HER)})", re.IGNORECASE)


def passing_on(
    text: str, pronouns: str, where: str = "", *, kin: str = EVERY_KIN, to_client: bool = False
) -> Iterator[Finding]:
    """Words that carry a message, to or from a protected person, can be indirect contact however well meant (2.11).

    `pronouns` are those that can mean somebody else than the client: "her|him|them" in a letter to himself; `kin` in
    what part somebody protected is related to him, as alternatives. What is not done ("we will not pass on messages")
    is no message. In a letter to the client one that is carried blocks.
    """
    from_her = _brings(kin)
    found = [*_passes_on(pronouns, kin).finditer(text), *(from_her.finditer(text) if to_client else ())]
    seen: set[tuple[int, int]] = set()
    for match in sorted(found, key=lambda one: (one.start(), -one.end())):
        before = _clause_before(text, match.start())
        if any(start < match.end() and match.start() < end for start, end in seen) or _NOT.search(before):
            continue
        brings = from_her.match(text, match.start()) if to_client else None
        if brings and _WANTS_YOU.match(brings[0]) and _BY_US.search(before):
            continue
        pronoun = brings and (_BY_A_PRONOUN.match(brings[0]) or _offers(brings[0], before))
        of_others = bool(pronoun) and _has_antecedent(before, text[: match.start()])
        through_us = brings is not None and _THROUGH_US.search(brings[0]) is not None
        of_feeling = _OF_FEELING.search(text[match.start() : match.end() + _SAID_AFTER]) is not None
        if of_others and not through_us and not of_feeling:
            continue
        by_pronoun = to_client and not brings and (_ONLY_A_PRONOUN.search(match[0]) or _BEGINS_BY_ONE.match(match[0]))
        in_sight = text[max(0, match.start() - _IN_SIGHT) : match.start()]
        if _PASS_IT_ON.fullmatch(match[0]) and _FULL_NAME.search(before):
            continue  # "tell Hester Quaye, who is happy to pass it on"
        if by_pronoun and (_has_antecedent(before, text[: match.start()]) or _FULL_NAME.search(in_sight)):
            continue
        seen.add(match.span())
        carried = _CARRIED.search(f"{before} ") or from_her.match(text, match.start())
        blocks = to_client and carried is not None and not _ONLY_A_PRONOUN.fullmatch(match[0].split()[-1])
        blocks = blocks or (brings is not None and not _LEFT_BEHIND.match(brings[0]))
        blocks = blocks and not (pronoun and _HARMLESS.search(text[max(0, match.start() - _FAR) : match.start()]))
        if of_others:  # the practice nurse may have asked us to say something, but not that
            blocks = through_us and of_feeling
        yield Finding(
            severity=Severity.MUST_FIX if blocks else Severity.CHECK,
            what=f"“{' '.join(match[0].split())}” may pass a message on{where and f', in {where}'}",
            why="A message to or from a protected person can be a breach. Reword it unless it is something else.",
            key=f"passing a message on{where and f', {where}'}",
            paragraph=0 if where else text[: match.start()].count("\n\n"),
            start=-1 if where else match.start(),
            end=-1 if where else match.end(),
        )


def _offers(said: str, before: str) -> bool:
    """ "The manager still wants to give you a trial": what somebody gives whom a pronoun means."""
    return _OFFER.match(said) is not None and _SHE.search(f"{before} ") is not None


def _clause_before(text: str, start: int) -> str:
    """What stands before a place in its sentence."""
    return re.split(r"[.!?\n]\s", text[max(0, start - 160) : start])[-1]


_HARMLESS = re.compile(
    r"\b(?:[Yy]our|[Mm]y|[Tt]he|[Aa]n?|[Oo]ur) (?:\w+ ){0,2}?(?:"
    r"mother|mum|father|dad|sister|brother|aunt|uncle|nan|gran|"
    r"friend|cousin|gp|doctor|nurse|solicitor|probation (?:officer|practitioner)|practitioner|officer|"
    r"manager|boss|supervisor|psychologist|psychiatrist|therapist|worker|landlord|tutor|teacher|receptionist|"
    r"colleague|team|centre|course|college|surgery|practice|office|service|clinic|line|library|council|people|staff|members?|neighbours?|parents|friends|feelings|thoughts|urges|"
    r"plans?|steps|days|signs)\b|\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? [A-Z]",
)


_FULL_NAME = re.compile(r"\b[A-Z][a-z]+ [A-Z][a-z]+")
_IN_SIGHT, _FAR = 160, 900  # characters: whom a pronoun means at once, and whom it still may mean


def _has_antecedent(before: str, earlier: str) -> bool:
    """Whether a pronoun can mean somebody named just before who is nobody protected."""
    return _HARMLESS.search(f"{earlier[-400:]} {before}") is not None or _FULL_NAME.search(before) is not None


def claims(body: str, acquitted: bool) -> Iterator[Finding]:
    """What no letter of the team says (3.7); after an acquittal, that somebody was convicted (2.10 no. 12)."""
    for pattern, does, why in _CLAIMS:
        for match in pattern.finditer(body):
            yield Finding(
                severity=Severity.CHECK,
                what=f"“{match[0]}” {does}",
                why=why,
                key=does,
                start=match.start(),
                end=match.end(),
            )
    for match in _CONVICTED.finditer(body) if acquitted else ():
        yield Finding(
            severity=Severity.MUST_FIX,
            what=f"“{match[0]}”: the order was made on an acquittal, or the conviction was quashed",
            why="Nobody was convicted. Write what the court ordered, without an offence.",
            key="a conviction after an acquittal",
            start=match.start(),
            end=match.end(),
        )
