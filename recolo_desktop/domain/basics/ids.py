"""One name per kind of identifier, and how a new one is made."""

import secrets
from datetime import datetime
from typing import Annotated, Final, NewType

ClientId = NewType("ClientId", str)
StaffId = NewType("StaffId", str)
NoteId = NewType("NoteId", str)
GoalId = NewType("GoalId", str)
OrderId = NewType("OrderId", str)
ConditionId = NewType("ConditionId", str)
PersonId = NewType("PersonId", str)
LetterId = NewType("LetterId", str)

OWN_NAME: Final = "own name"
# What a client or a colleague is called. It is never taken for somebody else's name, even where both are called alike.
OwnName = Annotated[str, OWN_NAME]


def new_id(at: datetime) -> str:
    """A UUIDv7 (RFC 9562): sorts by the moment it was made, and two laptops never make the same one.

    Python gains its own in 3.14; until then these few lines are smaller than a dependency.
    """
    value = (int(at.timestamp() * 1000) << 80) | secrets.randbits(80)
    value = value & ~(0xF << 76) | (0x7 << 76)
    value = value & ~(0x3 << 62) | (0x2 << 62)
    text = f"{value:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
