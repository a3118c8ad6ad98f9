"""That somebody told the team something of the client: who it was is not his to know (2.11)."""

import re

_TOLD = "told|rang|called|reported|complained|wrote|saw|seen|asked not to be named"
_SOMEBODY = (
    r"somebody|someone|a person|a member of the public|the person who (?:rang|called|told|wrote)(?: to)?(?: us)?"
)
_AGENCY = "probation|police|school|nursery|college|employer|manager|landlord|neighbours?"
WHO_TOLD = re.compile(
    r"\ban? (?:lady|woman|man|gentleman|friend)(?: (?:from|of|at|in) [\w' ]{2,40}?)? (?:has |have )?"
    r"(?:told|rang|reported|complained|wrote to|saw)\b|"
    rf"\b(?:your )?neighbours? (?:have |has )?(?:{_TOLD})\b|\b(?:{_SOMEBODY}) (?:has |have )?(?:{_TOLD})\b|"
    rf"\b(?:{_AGENCY})\b[^.!?\n]{{0,12}}\b(?:told|tell|informed|say|says|said)(?: to)? (?:us|me)\b[^.!?\n]{{0,20}}"
    r"\byou (?:were|had been|have been|waited|came|went|stood|drove|hung)\b|"
    r"\b(?:(?:who|that|she|he|they|person [A-H])(?: first| then)? (?:rang|called|phoned|contacted|told|went to|alerted|"
    r"reported (?:it|you|this|that) to)) the police\b(?! station)|"
    r"\b(?:lady|woman|man|gentleman|person|witness) (?:in question|at the (?:centre|heart) of this|moved|has moved)\b",
    re.IGNORECASE,
)

_FOR_HER = r"advocates?|idva|isva|supporters?|support worker|victim (?:liaison|contact|support)(?: \w+)?"
# What she said, felt or wants, as somebody brought it to the team: her words in another's mouth.
SAID_FOR_HER = re.compile(
    r"\bword (?:has |had )?(?:come|came|reached)\b[^.!?\n]{0,40}\b(?:she|he|they)\b|\bgiven leave to (?:say|tell)\b|"
    rf"\b(?:her|his|their|the) (?:\w+ )?(?:{_FOR_HER})\b[^.!?\n]{{0,30}}\b(?:told|tells?|says?|said|reports?|"
    r"reported|asks?|asked|lets? us know|informs?|informed|writes?|wrote)\b|"
    r"\b(?:lady|woman|man|person|people|those|officer) (?:who|that) (?:supports?|speaks? for) (?:her|him|them)\b|"
    r"\b(?:the|her|his|their) (?:victim )?(?:personal |impact )*statement\b[^.!?\n]{0,60}"
    r"\b(?:she|he|they) (?:says?|said|still|feels?|felt|tells?|told|writes?|wrote)\b|"
    r"\b(?:she|he|they)\b[^.!?\n]{0,40}\b(?:does|do|did|would)(?: not|n['’]t) (?:wish|want) to "
    r"(?:answer|reply|respond)\b",
    re.IGNORECASE,
)
