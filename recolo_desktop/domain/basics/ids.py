"""One name per kind of identifier, and how a new one is made."""

import secrets
from dataclasses import replace
from datetime import datetime
from threading import Lock
from typing import Annotated, Any, Final, NewType, TypeVar, cast

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


Value = TypeVar("Value")
_RANDOM: Final = 74  # bits of a UUIDv7 beside its time, version and variant
_LAST = [0]  # the newest number that was made here
_TURN = Lock()


def new_id(at: datetime) -> str:
    """A UUIDv7 (RFC 9562): sorts by when it was made, and two laptops never make the same one.

    Those of one millisecond sort in the order of their making: each is the one before plus a random step (section 6.2,
    method 2). Python gains its own in 3.14; until then these few lines are smaller than a dependency.
    """
    moment = int(at.timestamp() * 1000)
    with _TURN:
        if _LAST[0] >> _RANDOM == moment:
            value = _LAST[0] + 1 + secrets.randbits(32)
        else:
            value = moment << _RANDOM | secrets.randbits(_RANDOM - 1)  # the highest bit is room for steps
        _LAST[0] = value
    high, low = value >> 62 & 0xFFF, value & (1 << 62) - 1
    text = f"{moment << 80 | 0x7 << 76 | high << 64 | 0x2 << 62 | low:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"


def with_id(value: Value, at: datetime) -> Value:
    """A value as it is stored: screens leave the `id` empty, and who stores it gives it one."""
    known = cast("Any", value)
    return value if known.id else cast("Value", replace(known, id=new_id(at)))
