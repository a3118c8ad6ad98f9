"""What an outcome measure is: its scales, its scoring, its bands, and what its licence lets the program show (5.5).

Only the words of measures in the public domain, or with a licence on record, may stand in a measure's file. Of every
other one a total is entered that was worked out on paper (section 5.6).
"""

from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum


class Direction(StrEnum):
    """What a higher score says."""

    WORSE = "worse"
    BETTER = "better"
    NEITHER = "neither"


class RatedBy(StrEnum):
    """Whose answers they are."""

    CLIENT = "client"
    CLINICIAN = "clinician"


@dataclass(frozen=True, slots=True, kw_only=True)
class Band:
    """A stretch of the scale with its name; it reaches to the next one. 14.5 lies in the band that begins at 11."""

    begins: Decimal
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Caseness:
    """From which score on (or, where a low score is the worse one, below which) the source speaks of a case."""

    at: Decimal
    name: str
    source: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReliableChange:
    """By how much a score has to move to be more than chance, and from which spread and reliability that follows."""

    points: Decimal
    source: str
    sd: Decimal | None = None
    reliability: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AsksAtOnce:
    """An answer that nobody may leave as a number: above `above` a clinician's words have to stand before signing."""

    item: int
    above: int
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """One total of a measure. Most have one; HoNOS-secure has two, which are never added.

    `skip` is an item that some people do not answer, with the sentence that says why; its total is then out of less.
    `not_known` is an answer that counts for nothing, as 9 in HoNOS.
    """

    key: str = ""
    title: str = ""
    items: int
    lowest: int
    highest: int
    reversed: tuple[int, ...] = ()
    most_missing: int = 0
    prorated: bool = False
    skip: int = 0
    skip_because: str = ""
    not_known: int | None = None
    as_table: bool = False  # the total is read from a conversion table, so that it is no whole number

    @property
    def least(self) -> int:
        """The smallest sum of all items."""
        return self.items * self.lowest if self.not_known is None else 0

    @property
    def most(self) -> int:
        """The largest sum of all items."""
        return self.items * self.highest

    def out_of(self, *, skipped: bool) -> int:
        """The largest sum of what this person answers."""
        return self.most - (self.highest if skipped else 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Licence:
    """Who owns a measure, and on what its words may be shown. Without a record only totals are entered."""

    position: str
    source: str
    public_domain: bool = False
    record: str = ""

    @property
    def allows_items(self) -> bool:
        return self.public_domain or bool(self.record.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One outcome measure, as its data file says it."""

    key: str
    title: str
    full_title: str
    version: str
    rated_by: RatedBy
    higher_is: Direction
    scales: tuple[Scale, ...]
    licence: Licence
    stem: str = ""
    items: tuple[str, ...] = ()
    anchors: tuple[str, ...] = ()
    bands: tuple[Band, ...] = ()
    bands_source: str = ""
    bands_for_whole_only: bool = False  # no band for a score that is out of less than usual
    caseness: tuple[Caseness, ...] = ()
    change: ReliableChange | None = None
    asks: AsksAtOnce | None = None
    table: dict[str, str] = field(default_factory=dict)
    said_with_it: str = "Screening, not a diagnosis."
    every_session: bool = False

    @property
    def takes_items(self) -> bool:
        """Whether its questions may be asked here, and not only its total written down."""
        return self.licence.allows_items and bool(self.items)

    def faults(self) -> tuple[str, ...]:
        """What is wrong with the file, in sentences; a measure with a fault is left out and named at the start."""
        if not self.scales or any(one.items < 1 or one.lowest >= one.highest for one in self.scales):
            return ("its scale has no steps",)
        found = []
        if self.items and not self.licence.allows_items:
            found.append("it holds the words of questions, and no licence for them")
        if self.table and not self.licence.record.strip():
            found.append("it holds a conversion table, and no licence for it")
        if self.items and len(self.items) != self.scales[0].items:
            found.append(f"it has {len(self.items)} questions and says {self.scales[0].items}")
        if self.items and len(self.anchors) != self.scales[0].highest - self.scales[0].lowest + 1:
            found.append("its answers are not as many as its scale has steps")
        begins = [one.begins for one in self.bands]
        if begins != sorted(set(begins)):
            found.append("its bands are out of order")
        if (self.bands or self.caseness) and not (self.bands_source or all(one.source for one in self.caseness)):
            found.append("its bands name no source")
        if self.asks and not 1 <= self.asks.item <= self.scales[0].items:
            found.append("it asks about a question that it does not have")
        return tuple(found)

    def band_of(self, total: Decimal) -> str:
        """The name of the band in which a score lies; empty where the measure has none."""
        return next((one.name for one in reversed(self.bands) if total >= one.begins), "")

    def is_case(self, total: Decimal, rule: Caseness) -> bool:
        """Whether a score meets a rule of caseness: from it on, or below it where low scores are the worse ones."""
        return total < rule.at if self.higher_is is Direction.BETTER else total >= rule.at


def shown(total: Decimal) -> str:
    """A score as it is read and printed: whole where it is whole, else with what it has of decimals, two at most."""
    rounded = total.quantize(Decimal("0.01"), rounding=ROUND_HALF_UP).normalize()
    return f"{rounded:f}"
