"""A table or a chart that a letter takes from the record."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics.dates import letter_date


class BlockKind(StrEnum):
    """What can be set into a letter from the record, as a table or a chart, and refreshed until it is signed."""

    ATTENDANCE = "Attendance"
    GOALS = "Goals"
    OUTCOME = "Outcome over time"
    ORDER = "Court order"
    PLAN = "Plan"
    PROGRAMME = "Programme"
    MEASURES = "Measures"
    GOAL_SHEET = "Goal sheet"
    TIME_USE = "Time use"
    DAILY_LIFE = "Problems of daily life"

    @property
    def is_a_sheet(self) -> bool:
        """Whether it fills pages of its own, without a heading above and without the day below."""
        return self is BlockKind.GOAL_SHEET


class SheetRow(StrEnum):
    """What a row of a sheet is; it stands first in the row."""

    GOAL = "Goal"
    HEADING = "Heading"
    LEVEL = "Level"
    STEP = "Step"
    WORDS = "Words"
    AGAIN = "Again"
    SIGN = "Signed"


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterBlock:
    """One table or chart as it stood on a day. In the body a line «Attendance» says where it stands."""

    kind: BlockKind
    as_of: date
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    points: tuple[tuple[str, float], ...] = ()
    note: str = ""

    @property
    def marker(self) -> str:
        return marker_of(self.kind)

    @property
    def said(self) -> str:
        """All its words, for the safety check and for plain text."""
        rows = (row[1:] for row in self.rows) if self.kind.is_a_sheet else self.rows
        lines = [" | ".join(part for part in row if part) for row in (self.head, *rows) if row]
        lines += [f"{label}: {value:g}" for label, value in self.points]
        return "\n".join((self.kind.value, *lines, self.note_line)).strip()

    @property
    def note_line(self) -> str:
        """What prints under it: its note, and as of which day it stands."""
        return " ".join(part for part in (self.note, f"As recorded on {letter_date(self.as_of)}.") if part)


def marker_of(kind: BlockKind) -> str:
    """The line that stands for a block in the text."""
    return f"«{kind.value}»"
