"""Sentences in a letter to the client that speak of somebody whom his order protects (2.11, 4.7).

What she does, wants, feels or said is hers, and that somebody speaks for her is not his to know. Words that only say
whom he may not contact are none of these.
"""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.orders.related import RELATED, related
from recolo_desktop.domain.protection.given_names import NamesInSight
from recolo_desktop.domain.protection.haunts import WHEN, haunts
from recolo_desktop.domain.protection.matching.as_a_name import sentences
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.vocabulary import HAUNTS
from recolo_desktop.domain.protection.who_told import SAID_FOR_HER, WHO_TOLD
from recolo_desktop.domain.protection.whom_pronouns_mean import TO_US, others, pronouns
from recolo_desktop.domain.protection.wrapped_lines import in_one_line

_CHILDREN = "children|child|kids|kid|son|sons|daughter|daughters|boys|girls|baby|twins|little ones?|toddler"
_ALWAYS = (
    r"(?:your|his|her|their|my|our|the) (?:ex(?:[- ](?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?))?"
    r"|former (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|colleague|neighbour|friend))\b(?!-)"
    r"|the (?:victims?|complainants?|applicants?|claimants?|(?:young |other |same |poor |nice |old )?lady)\b"
    r"|the (?:young|poor) (?:woman|man|girl|lad|chap)\b"
    r"|the (?:injured party|protected (?:person|people|parties|party)|other party)\b"
    r"|(?:the |those )?(?:person|people|man|woman|one|ones) (?:who (?:is|are) )?(?:named|protected|covered) "
    r"(?:in|by|under|on) (?:the|your) (?:\w+ )?order\b"
    r"|the (?:person|people|man|woman|lady|one) (?:on|in|from|behind|under) (?:your|the) (?:\w+ )?order\b"
    r"|the (?:person|people|man|woman|lady|one) (?:who |that |whom )?(?:you |used |lived |was |were |left )"
    r"(?:\w+ ){0,6}?(?:with|to|from|about|you|together)\b"
    r"|your (?:son|daughter|child|children|kids|boy|girl)['’]?s?['’]? (?:mother|father|mum|dad|other parent)\b"
    r"|(?:an?|the|one|some) (?:\w+ )?(?:friend|relative|relation|neighbour|colleague|cousin|workmate)s? of "
    r"(?:hers|his|theirs)\b"
    r"|the (?:mother|father|mum|dad) of (?:your|his|her|the) (?:child|children|son|daughter|kids)\b"
    r"|(?:the |those )?(?:person|people|man|woman) (?:that |whom )?(?:it|the order|your order|the \w+ order) protects\b"
)
# What may follow who is not to be contacted, without saying anything of that person.
_ONLY_GOES_ON = (
    "directly|indirectly|in|by|on|at|to|or|and|nor|but|through|via|with|without|unless|until|when|whenever|while|if|because|"
    "before|after|again|for|from|about|as|so|then|than|during|under|near|within|either|any|anywhere|personally|of|yet|too|"
    "alone|yourself|for|this|online|anymore|next|since|except|where|how|please|today|tomorrow|yesterday|instead|together|"
    "later|soon|first|here|there|not"
)
_ONLY_THE_RULE = re.compile(
    r"\s+(?:is|are|must|may|should|can|will)(?: not|not|n['’]t)?(?: to)? (?:be )?"
    r"(?:contacted|approached|discussed|mentioned|protected|"
    r"named|covered|safe|left alone|identified)\b",
    re.IGNORECASE,
)
_HEARD_FROM = (
    r"(?:heard|hearing|hear|news|message|messages|word|call|calls|letter|letters|report|reports|statement|complaint|reply|"
    r"contact|update|updates|information|request|feedback)\s+(?:from|of|about)"
)
_WE_SPOKE = (
    r"(?:we|I|us|team|colleagues?|police|probation|officer|practitioner)\b[^.!?\n]{0,30}?\b"
    r"(?:spoke|spoken|speak|talked|talk|met|meet|rang|ring|called|call|written|wrote|write|visited|visit|contacted)"
    r"(?: (?:to|with|up with))?"
)
_FOR_HER = re.compile(
    r"\b(?:an?|the|that|her|his|their|whose)(?: \w+){0,2}? (?:advocates?|idva|isva|victim (?:liaison|contact|support)"
    r"(?: \w+)?|vlo|refuge)\b|"
    r"\bindependent (?:\w+ ){0,2}advis[eo]rs?\b|\b(?:initials|letters) (?:are|were) [A-Z]\b|"
    r"\b(?:idva|isva|vlo|victim (?:liaison|contact) (?:officer|unit))\b",
    re.IGNORECASE,
)
# What only somebody who was hurt wants, fears or does: no other person in sight takes such a sentence from her.
_OF_HER_ALONE = re.compile(
    r"\b(?:all|what) (?:she|he|they) (?:wants?|wanted|asks?|asked|hopes?)\b|"
    r"\b(?:she|he|they) still (?:(?:does|do|can|will|has|have)(?: not|n['’]t)|cannot|won['’]t|sleeps|checks|wakes|"
    r"jumps|looks|locks|flinches)\b|"
    r"\b(?:she|he|they) (?:has|have|had) been (?:signed off|off work|unable to|afraid|frightened)\b|"
    r"\b(?:she|he|they) would be (?:content|happy|glad|willing) for you to (?:have|keep|take|get)\b|"
    r"\b(?:she|he|they) (?:has|have|had) no (?:wish|desire|intention)\b|"
    r"\blook(?:ing|s|ed)? over (?:her|his|their) shoulder|"
    r"\b(?:she|he|they)\b[^.!?\n]{0,40}\b(?:afraid|frightened|scared|terrified|wary) of "
    r"(?:you|seeing|meeting|another)\b|"
    r"\b(?:she|he|they)\b[^.!?\n]{0,30}\b(?:feels?|felt|is|are) safer?\b|"
    r"\b(?:forgives?|forgave|forgiven) you\b|\byou (?:are|have been|were) forgiven\b|"
    r"\bthe (?:flowers|card|gift|letter|parcel|present|message)s? (?:that )?(?:you \w+ )?"
    r"(?:arrived|came|was received|were received|(?:was|were) liked)\b|"
    r"\bsome(?:one|body) (?:that |whom )?you (?:miss|missed|love|loved|hurt|followed|know|knew)\b|"
    r"\b(?:her|his|their) panic (?:button|alarm)\b|"
    r"\b(?:she|he|they)(?:['’]s|['’]re| is| are| will be) "
    r"(?:both |all |now )?(?:abroad|away|on holiday|out (?:running|on|every|most))\b|"
    r"\b(?:she|he|they)\b[^.!?\n]{0,25}\b(?:living|live|lives|moving|settled?) "
    r"(?:abroad|elsewhere|overseas|somewhere|away|in another)\b|"
    r"\b(?:cameras?|cctv|alarms?|locks?|floodlights?|security)\b[^.!?\n]{0,30}"
    r"\b(?:up now|now up|fitted|changed|installed|put (?:in|up)|renewed)\b|"
    r"\b(?:nobody|no one|everybody|everyone|they(?:['’]re)?|somebody|someone)(?: are| is)? over there\b|"
    r"\b(?:somebody|someone|another person) else (?:opens?|reads?|answers?|collects?|fetches|drives) "
    r"(?:her|his|their)\b|"
    r"\b(?:girl|boy|man|woman|person|one|lady) (?:who (?:is|was) )?(?:named|called) (?:for|after) (?:an?|the)\b|"
    r"\bwith (?:her|his|their|\w+['’]s)(?: \w+['’]s)? name in (?:it|them)\b|\bsame name as\b|"
    r"\b(?:she|he) is planning to\b|\bwith (?:her|him|them) (?:away|abroad|gone)\b|"
    r"\b(?:she|he|they)(?:['’]s|['’]re| is| are) (?:\w+ )?(?:thinking of|considering) (?:moving|leaving|selling)\b|"
    r"\b(?:she|he|they)(?:['’]s|['’]re| is| are) still (?:there|living|at the (?:house|flat|address))\b|"
    r"\b(?:she|he|they) (?:has|have) been asked\b|\b[Bb]etween (?:ourselves|you and me)\b|"
    r"\b(?:she|he|they) would(?:n['’]t| not) (?:object|mind|oppose)\b|"
    r"\b(?:there (?:is|are)|there['’]s|and) an? (?:\w+ )?\w+ (?:living|lives|who lives|staying) there\b|"
    r"\b(?:she|he|they) (?:miss|misses|loved|liked|enjoyed|kept) your\b|"
    r"\b(?:she|he|they)\b[^.!?\n]{0,30}\bmaternity leave\b|"
    r"\b(?:there is|there['’]s|is expecting|expects) a baby\b|\ba baby on the way\b|"
    r"\b(?:she|he|they) (?:has|have)(?: now)? handed in (?:her|his|their) notice\b|"
    r"\b(?:she|he|they) (?:has|have) an? (?:\w+ )?of (?:her|his|their) own\b|"
    r"\bnow (?:that )?(?:she|he|they) (?:has|have) (?:gone|moved|left)\b|"
    r"\b(?:she|he|they)(?:['’]s|['’]re| is| are| will be) "
    r"(?:out of the country|off sick|down to (?:run|play|sing|speak))\b|"
    r"\b(?:she|he|they) will be there\b|\btheir (?:girl|boy|son|daughter|youngest|eldest) (?:has|is|was|will)\b|"
    r"\bcameras (?:on|at|over|round)\b|"
    r"\b(?:has|have|is having|are having|expecting|expects) (?:another|a second) baby\b|"
    r"\b(?:she|he|they)(?:['’]s| has| have| had)? (?:told|asked|informed|written to) the (?:police|court|judge)\b|"
    r"\b(?:she|he|they) (?:thought|thinks|felt|feels|said|says|wants|wanted|hopes|hoped|believes)\b[^.!?\n]{0,20}\b"
    r"(?:order|sentence|it) (?:should|ought|to|would|could|had|stays?|lasts?|goes|was too|is too)\b|"
    r"\b(?:now|once) (?:that )?the (?:wedding|baby|move|sale|divorce)\b|"
    r"\bthe whole family (?:is|are|was|were|has|have|will)\b|"
    r"\bwho (?:supports|looks after|works with) (?:her|him|them) (?:told|rang|wrote|said|says)\b|"
    r"\bwho (?:recognised|recognized|spotted|saw) you\b|"
    r"\b(?:her|his|their) new (?:partner|boyfriend|girlfriend|husband|wife|man|fella|address)\b|"
    r"\b(?:she|he|they) (?:has|have|had)?(?: now)? ?"
    r"(?:moved (?:on|away|house|out)|changed (?:her|his|their) (?:number|name|locks))",
    re.IGNORECASE,
)
_A_HEADING = re.compile(
    r"(?:what|how|why|when) they (?:ask|asked|want|wanted|need|say|said|do|decided)(?: from you)?:?", re.IGNORECASE
)
_THEY_BEGIN = re.compile(r"[\"'“‘(]*(?:they|their)\b", re.IGNORECASE)
_LONGEST_SHOWN = 90


ABOUT_HER = "a sentence about somebody protected"


def about_the_protected(
    text: str,
    people: tuple[ProtectedPerson, ...],
    known_names: NamesInSight,
    approved: frozenset[str],
    *,
    team: frozenset[str] = frozenset(),
    seen: Seen | None = None,
    is_of_the_client: bool = False,
) -> Iterator[Finding]:
    """Each such sentence, once.

    Args:
        text: The body of a letter that the client reads.
        people: Whom his orders protect.
        known_names: Names of the team, of professionals and of who is named besides: whom a pronoun may mean.
        approved: Squeezed sentences of the kind of letter and of the team's passages.
        team: Names of the team, squeezed: who rang "us" is none of us.
        is_of_the_client: Whether the text speaks of the client and not to him, as a goal does: there "he" is himself.
    """
    known = related(people)
    speaks, mentions, harmless = (
        _speaks_of(known, any(one.is_child for one in people)),
        _mentions(known),
        others(known),
    )
    hers = haunts(frozenset(word for one in people for word in words(one.circle) if word in HAUNTS))
    before = last = ""
    seen = seen or Seen()
    meant: frozenset[str] = frozenset()
    outside = {name: sex for name, sex in known_names.items() if name not in team}
    for start, end in sentences(text):
        said = text[start:end].strip()
        of_her = seen.of("sentence", said, lambda one: _is_of_her(one, speaks, hers))
        if not is_of_the_client:
            turns_to_us = TO_US.search(said) is not None
            in_sight = outside if turns_to_us else known_names
            unmeant, meant = pronouns(said, before, harmless, in_sight, frozenset() if turns_to_us else meant)
            of_her = of_her or unmeant or _they_are(said, last, mentions, harmless)
        if of_her and squeezed(said) not in approved and not _A_HEADING.fullmatch(said):
            yield _finding(said, start, start + len(text[start:end].rstrip()), text)
        if not said.startswith("Dear "):  # whom a letter speaks to, it does not speak of
            before, last = (f"{before[-200:]} {said}" if before else said), said


def _is_of_her(said: str, speaks: re.Pattern[str], hers: re.Pattern[str] | None) -> bool:
    """By its own words, whatever stands before it."""
    if _tells(said, speaks) or _OF_HER_ALONE.search(said) or WHO_TOLD.search(said):
        return True
    return hers is not None and hers.search(said) is not None and WHEN.search(said) is not None


def tells_of_a_life(text: str) -> bool:
    """Whether a sentence speaks of somebody by a pronoun alone, or of what only somebody who was hurt does."""
    text = in_one_line(text)
    harmless, meant = others(frozenset()), frozenset[str]()
    before = ""
    for start, end in sentences(text):
        said = text[start:end].strip()
        unmeant, meant = pronouns(said, before, harmless, {}, meant)
        if unmeant or _OF_ONE.search(said) or _OF_HER_ALONE.search(said) or WHO_TOLD.search(said):
            return True
        before = f"{before[-200:]} {said}"
    return False


# One certain person does or is something; that whoever an order names has rights is said of everybody.
_OF_ONE = re.compile(
    r"\b(?:(?-i:[Pp]erson|PERSON) (?-i:[A-Z]{1,2})"
    r"|your (?:ex(?:[- ](?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?))?"
    r"|former (?:wife|husband|partner|girlfriend|boyfriend|fianc[eé]e?|colleague|neighbour|friend))"
    r"|the (?:mother|father|mum|dad) of your (?:child|children|son|daughter|kids))\b(?: (?:now|still|also|already))? "
    rf"(?!(?:{_ONLY_GOES_ON}|may|must|can|should)\b|(?:has|have) (?:a|the) right\b|"
    r"(?:is|are) (?:protected|covered|named)\b)[a-z]\w*",
    re.IGNORECASE,
)


def approved_in(texts: Iterable[str]) -> frozenset[str]:
    """The sentences of these texts as they are compared; one with a blank to fill is none."""
    return frozenset(
        squeezed(said) for text in texts for start, end in sentences(text) if "{" not in (said := text[start:end])
    )


def _finding(said: str, start: int, end: int, text: str) -> Finding:
    shown = " ".join(said.split())
    shown = shown if len(shown) <= _LONGEST_SHOWN else f"{shown[:_LONGEST_SHOWN].rsplit(' ', 1)[0]} …"
    return Finding(
        severity=Severity.MUST_FIX if SAID_FOR_HER.search(said) else Severity.CHECK,
        what=f"A sentence that may speak of somebody protected: “{shown}”",
        why="The client learns nothing of that person's life, wishes or words, nor who speaks for them. Leave it out.",
        key=ABOUT_HER,
        paragraph=1 + text[:start].count("\n\n"),
        start=start,
        end=end,
    )


@lru_cache(maxsize=64)
def _mentions(related: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_mention(related)})", re.IGNORECASE)


def _mention(related: frozenset[str]) -> str:
    own = "|".join(RELATED[one] for one in sorted(related))
    return (
        _ALWAYS
        + r"|(?-i:[Pp]erson|PERSON) (?-i:[A-Z]{1,2})\b(?: \((?:merged|other) file\))?"
        + (rf"|(?:your|my|our|the) (?:{own})\b" if own else "")
    )


@lru_cache(maxsize=64)
def _speaks_of(related: frozenset[str], child: bool) -> re.Pattern[str]:
    """Somebody protected as the one who does, has or says something, or of whom there is news."""
    whom = _mention(related)
    adverb = r"(?: (?:now|also|still|already|recently|never|always|often|and (?:her|his|their) \w+))?"
    ways = [
        rf"(?:{whom}){adverb} (?!(?:{_ONLY_GOES_ON})\b)[a-z]\w*(?:n['’]t)?\b",
        rf"(?:{whom})['’]s\b(?! order)",
        rf"(?:{whom}) (?:and|or) (?:her|his|their|the)\b",
        rf"{_HEARD_FROM} (?:{whom})",
        rf"{_WE_SPOKE} (?:{whom})",
        rf"\bour (?:{_CHILDREN})\b",
        r"\bthe (?:little|youngest|eldest|older|younger) (?:girl|boy|one)s?\b",
        r"\b(?:have you heard|do you know|did you (?:see|hear|know)|(?<!you )tell (?:me|us)) (?:\w+ ){0,2}?"
        r"(?:whether|if|that|how|where) (?:she|he|they (?:are|have|live|feel))\b",
        r"\b(?:from|by|to|with|for) the other side\b(?! of)|"
        r"\bthe other side (?:has|have|had|is|says?|said|wants?|wanted|"
        r"asks?|asked|agrees?|agreed|tells?|told|knows?|knew|feels?|felt|thinks?|thought|hopes?|hoped|would|will)\b",
        r"\bthe family (?:is|are|was|were|will be) (?:away|abroad|at|in|on|moving|going|staying)\b",
    ]
    if child or related & {"son", "daughter", "child"}:
        ways.append(rf"\b(?:the|your) (?!only child of)(?:\w+ )?(?:{_CHILDREN})\b(?!-)")
    return re.compile(rf"\b(?:{'|'.join(ways)})", re.IGNORECASE)


def _tells(said: str, speaks: re.Pattern[str]) -> bool:
    for match in speaks.finditer(said):
        mention_end = match.end()
        only_rule = any(
            _ONLY_THE_RULE.match(said, place) for place in range(match.start(), mention_end) if said[place] == " "
        )
        if not only_rule:
            return True
    return _FOR_HER.search(said) is not None and re.search(r"\byour (?:\w+ )?advocate\b", said, re.IGNORECASE) is None


def _they_are(said: str, last: str, mentions: re.Pattern[str], harmless: re.Pattern[str]) -> bool:
    """ "They" for those of whom the sentence before spoke."""
    if not _THEY_BEGIN.match(said):
        return False
    mentioned = [one.end() for one in mentions.finditer(last)]
    return bool(mentioned) and not harmless.search(last[mentioned[-1] :])
