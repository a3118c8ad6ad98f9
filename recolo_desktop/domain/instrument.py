"""The kinds of order that the law knows, and the kinds of condition: data with sources (section 2.1, 2.7)."""

from dataclasses import dataclass

from recolo_desktop.domain.court_order import Polarity


@dataclass(frozen=True, slots=True, kw_only=True)
class Instrument:
    """What one kind of order is called, what it may contain, how long it usually runs and what ends it."""

    key: str
    name: str
    statute: str
    prohibits: bool
    requires: bool
    notification: bool = False
    shortest: str = ""
    longest: str = ""
    ends: str = ""
    checked_on: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConditionCategory:
    """One kind of condition, with the few words that stand in the strip."""

    key: str
    name: str
    short: str
    icon: str
    polarity: str

    def allows(self, polarity: Polarity) -> bool:
        return self.polarity in ("either", polarity.value)
