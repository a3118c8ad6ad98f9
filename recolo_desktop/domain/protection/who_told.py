"""That somebody told the team something of the client: who it was is not his to know (2.11)."""

import re

_TOLD = "told|rang|called|reported|complained|wrote|saw|seen|asked not to be named"
_SOMEBODY = (
    r"somebody|someone|a person|a member of the public|the person who (?:rang|called|told|wrote)(?: to)?(?: us)?"
)
_AGENCY = "probation|police|school|nursery|college|employer|manager|landlord|neighbours?"
WHO_TOLD = re.compile(
    rf"\b(?:your )?neighbours? (?:have |has )?(?:{_TOLD})\b|\b(?:{_SOMEBODY}) (?:has |have )?(?:{_TOLD})\b|"
    rf"\b(?:{_AGENCY})\b[^.!?\n]{{0,12}}\b(?:told|tell|informed|say|says|said)(?: to)? (?:us|me)\b[^.!?\n]{{0,20}}"
    r"\byou (?:were|had been|have been|waited|came|went|stood|drove|hung)\b|"
    r"\b(?:(?:who|that|she|he|they|person [A-H])(?: first| then)? (?:rang|called|phoned|contacted|told|went to|alerted|"
    r"reported (?:it|you|this|that) to)) the police\b(?! station)|"
    r"\b(?:lady|woman|man|gentleman|person|witness) (?:in question|at the (?:centre|heart) of this|moved|has moved)\b",
    re.IGNORECASE,
)
