"""A rating from 0 to 10 in the team's own words, asked beside the measures: how strong was the urge to make contact."""

from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.notes.measure import Direction, Licence, Measure, RatedBy, Scale

LOWEST, HIGHEST = 0, 10
_LONGEST = 200  # characters: it is read on a screen, one question at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class TeamRating:
    """One rating. Its words stay as they were asked: another wording is another rating.

    Attributes:
        title: What the list and the chart call it.
        question: As the client reads it.
        least: What 0 means.
        most: What 10 means.
        higher_is: What a higher number says; reliable change and bands it has none.
        every_session: Whether it is asked each time.
        ended_on: From when on it is asked no more; empty while it is.

    """

    id: str
    title: str
    question: str
    least: str
    most: str
    higher_is: Direction = Direction.NEITHER
    every_session: bool = False
    added_on: date | None = None
    ended_on: date | None = None

    def problems(self) -> tuple[Problem, ...]:
        """Everything to put right before it can be asked."""
        asked = (
            ("title", self.title, "Give it a short name"),
            ("question", self.question, "Write the question as the client reads it"),
            ("least", self.least, "Say what 0 means"),
            ("most", self.most, "Say what 10 means"),
        )
        found = [Problem(field, what) for field, text, what in asked if not text.strip()]
        found += [
            Problem(field, "This is too long to be read at once") for field, text, _ in asked if len(text) > _LONGEST
        ]
        return tuple(found)

    def as_measure(self) -> Measure:
        """The same as a measure of one question, without norms."""
        return Measure(
            key=self.id,
            title=self.title,
            full_title=self.question,
            version=f"since {self.added_on:%d-%b-%Y}" if self.added_on else "",
            rated_by=RatedBy.CLIENT,
            higher_is=self.higher_is,
            scales=(Scale(items=1, lowest=LOWEST, highest=HIGHEST),),
            licence=Licence(position="The team's own words.", source="the team", public_domain=True),
            stem=f"{LOWEST} means: {self.least}. {HIGHEST} means: {self.most}.",
            items=(self.question,),
            anchors=tuple(str(step) for step in range(LOWEST, HIGHEST + 1)),
            said_with_it="The team's own rating; it has no norms.",
            every_session=self.every_session,
        )
