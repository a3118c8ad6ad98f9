"""What somebody protected wants of the client, feels about him, or lets him know, in the words that say so (2.11)."""

import re
from functools import lru_cache

PERSON = (
    r"(?:person (?:(?-i:[A-Z]{1,2})|[a-h]|\d{1,2})\b|"
    r"(?:the )?(?:victim|complainant|protected person|person named in the order)|"
    r"(?:his|my|your|the client['’]s) (?:ex|ex-? ?(?:wife|partner|girlfriend|husband|boyfriend)|former (?:wife|partner|"
    r"girlfriend|boyfriend|husband){kin})\b)"
)
_WISHES = (
    r"(?:would (?:like|love|prefer|rather)|wants?|wanted|wish(?:es|ed)?|hop(?:es?|ed|ing)|ask(?:s|ed|ing)?|"
    r"beg(?:s|ged|ging)?|needs?|needed|expect(?:s|ed|ing)?|prefers?|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|insist(?:s|ed|ing)?|urges?|urged)"
)
_NOT_TO_HEAR = (
    r"(?:(?:does|do|did|would|will|wo)(?: not|n['’]t)|never|no longer)(?: \w+ly| ever| even)? "
    r"(?:wants?|wish(?:es)?|like) (?:you|to (?:hear|see|speak|talk|meet|know|be contacted|have)|any|contact)\b"
)
_KEPSAKE = r"(?:card|gift|letter|present|drawing|picture|poem|flowers|parcel|note|message|apology|email|e-mail|text)s?"
_BRINGS = (
    r"\b(?:she|he|they) (?:did |has |have |had |really |both )*"
    r"(?:get|got|received?|liked?|loved?|read|opened|kept|saw|seen|"
    rf"enjoyed|appreciated|treasures?|cried over) (?:all |both )?your {_KEPSAKE}\b|"
    rf"\b(?:that|sure|know|knows|certain) (?:she|he|they) (?:now )?knows? (?:that |how )?"
    r"you(?:['’]re| are| were| feel| have)(?: \w+){0,2}? "
    r"(?:sorry|remorse\w*|ashamed|better|well|changed|trying|getting|miss|in treatment|thinking)\b|"
    r"\b(?:she|he|they) (?:says?|said|asked us|asked me|wants us|wants me|told me|told us) (?:to )"
    r"(?:tell|let|say to|ask|give) (?:you|dad|daddy|mum|mummy|mam|grandad|nanny|nan)\b|"
    r"\b(?:she|he|they) (?:has |have |had )?asked (?:us|me|the team) to (?:say|mention|pass on|explain|write)\b|"
    r"\b(?:she|he|they) (?:does|do|did)(?: not|n['’]t) (?:want|need) (?:\w+ ){1,4}?back\b|"
    r"\b(?:wants?|wanted|would like|wishes) (?:you|him) to know\b|"
    r"\bpass(?:ed|ing)? on what you\b[^.!?\n]{0,80}\b(?:answer|reply)\b|"
    r"\b(?:asked|asks|wants?|wanted|would like|wishes|begged) (?:us |me )?(?:to )?"
    r"(?:let|tell|say to|give|have) (?:you|him)\b|"
    r"\b(?:an?|the|some) (?:message|word|note|reply|answer|request|thank[- ]you) (?:\w+ ){0,2}?"
    r"(?:for you|from (?:the other side|her|him|them|your ex\S*|the victim|person [a-z]\b))|"
    r"\b(?:she|he|they) (?:would like|wants?|wanted|asks?|asked|begs?|hopes?|wishes|bears?|sends?|sent|"
    r"forgives?|forgave|accepts?|thanks?|says?|said) (?!from you)(?:\w+ ){0,3}?you\b|\bbears? you no\b|"
    r"\b(?:reach(?:es|ed)?|get(?:s)? to|got to) (?:her|him|them)\b|"
    r"\b(?:let|told|tell|informed|assured|reassured) (?:her|him|them) (?:know )?"
    r"(?:that|how|why|what)\b[^.!?\n]{0,20}\byou\b|"
    r"\blet (?:her|him|them|(?:the |those )?\w+ (?:who|that) (?:\w+ ){1,3}?(?:her|him|them)) know\b[^.!?\n]{0,50}"
    r"\b(?:that|how) you\b|"
    r"\b(?:she|he|they) (?:would like|wants?|wanted|asks? for|asked for|needs?|needed) (?:\w+ ){1,5}?back\b|"
    r"\b(?:she|he|they)\b (?:\w+(?:n['’]t)? ){0,2}?(?:hates?|blames?|content|happy|glad|relieved|sorry|misses|loves?)\b"
    r"[^.!?\n]{0,40}\byou\b|"
    r"\bread (?:it|this|that) (?:out |aloud )?to (?:her|him|them)\b|"
    rf"\blet (?:her|him|them) (?:have|get|see|read) your (?:\w+ )?{_KEPSAKE}\b|"
    rf"\byour (?:\w+ )?{_KEPSAKE} (?:has |have |had )?(?:gone|went|got) (?:on |off |out )?to (?:her|him|them)\b|"
    r"\b(?:card|gift|letter|present|flowers|parcel|note|message)s? (?:that )?you (?:left|gave|brought|wrote|handed)\b"
)
_FROM_HER = (  # wherever in the sentence: "She still walks her dog and would like you to leave her in peace"
    rf"(?:(?!\b(?:somebody|someone|anybody|people|when)\b)[^.!?\n]){{0,100}}?\b{_WISHES}"
    r"(?: (?:for|that|if|whether|me|us|only|just|to))* you\b",
    rf" (?:{_NOT_TO_HEAR})",
    r" (?:has |have |had )?(?:said|says|told (?:us|me)|promised|promises|agreed|agrees|offered|offers) "
    r"(?:that )?(?:she|he|they)(?: will| would| is willing| are willing| can| could|['’]ll|['’]d)\b"
    r"[^.!?\n]{0,80}?\b(?:if|as long as|provided(?: that)?|once|when) you\b",
    r"[^.!?\n]{0,40}?\b(?:(?:made|makes|make) (?:it )?(?:very |quite )?clear (?:that )?|"
    r"(?:grateful|thankful|glad|sorry|proud|angry|furious|upset|hurt|disappointed) [^.!?\n]{0,20}?|"
    r"(?:has |have |had )?(?:forgiven|forgave|forgives?) )you\b",
)


_FROM_PERSON = (  # said of a person by role or label: nobody else in sight can be meant
    r"\b{person} (?:has |have |had )?(?:sends?|sent|gives?|gave|passes on|passed on) (?:you |me |us |on )*"
    r"(?:a|an|the|this|that|these|his|her|their|some|love|regards|best wishes|apolog\w+|thanks|greetings)\b|"
    r"\b{person} (?:has |have |had )?(?:asks?|asked|wants?|wanted|would like|wishes|wished|begs?|begged|hopes?|hoped) "
    r"(?:for )?(?:us|me|the team|somebody|someone|staff)\b[^.!?\n]{{0,20}}\b(?:say|tell|pass|let|give|write|mention)\b|"
    r"\b{person} (?:has |have |had )?(?:left|dropped|brought|handed|posted)\b[^.!?\n]{{0,40}}?\b(?:for|to) you\b|"
    r"\b{person} (?:has |have |had )?(?:asks?|asked|wants?|wanted|would like|needs?|needed) (?:for )?"
    r"(?:\w+ ){{1,5}}?back\b|"
    r"\b(?:this|it|these|that) (?:come|comes|came|is|was|are|were) from {person}(?! in (?:the|your) order)|"
    r"\bpass(?:ed|es|ing)? (?:this|that|it|these|on|along|(?:\w+ ){{1,3}}?)[^.!?\n]{{0,20}} from {person}"
)
OF_HERS = (
    r"(?:her|his|their) (?:mother|mum|father|dad|sister|brother|son|daughter|children|kids|family|friend|partner|"
    r"boyfriend|girlfriend|husband|wife|neighbour|advocate|solicitor|idva|isva|support worker)"
)


@lru_cache(maxsize=64)
def brings(kin: str) -> re.Pattern[str]:
    """What somebody protected wants of the client, feels about him, or lets him know."""
    person = PERSON.replace("{kin}", f"|{kin}" if kin else "")
    from_person = _FROM_PERSON.format(person=person)
    ways = rf"{_BRINGS}|{from_person}|\b(?:she|he|they|{OF_HERS}|{person})\b(?:{'|'.join(_FROM_HER)})"
    return re.compile(ways, re.IGNORECASE)
