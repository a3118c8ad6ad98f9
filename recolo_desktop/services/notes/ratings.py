"""Ratings in the team's own words: a lead adds one and ends one; everybody who enters scores asks them."""

from dataclasses import replace

from recolo_desktop.domain.basics.clean_text import clean_line
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Problem, StaleRecord, refuse_if_any
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork
from recolo_desktop.services.protection.leaving import refuse_details


class Ratings:
    """What a lead does about ratings. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def all(self, actor: StaffMember) -> tuple[TeamRating, ...]:
        """Every rating, those that are asked first."""
        require_right(actor, Right.ENTER_SCORES)
        with self._open_work(actor) as work:
            found = work.find(TeamRating)
        return tuple(sorted(found, key=lambda one: (one.ended_on is not None, one.title.casefold())))

    def add(self, actor: StaffMember, rating: TeamRating) -> TeamRating:
        """A new rating. Clients of every record read it: it holds nobody's details."""
        require_right(actor, Right.ADMINISTER)
        rating = replace(
            rating,
            title=clean_line(rating.title).strip(),
            question=clean_line(rating.question).strip(),
            least=clean_line(rating.least).strip(),
            most=clean_line(rating.most).strip(),
            ended_on=None,
        )
        refuse_if_any(rating.problems())
        with self._open_work(actor) as work:
            refuse_details(
                work, actor, self._clock, "question", rating.title, rating.question, rating.least, rating.most
            )
            known = {squeezed(one.title) for one in work.find(TeamRating) if one.ended_on is None}
            same = squeezed(rating.title) in known
            refuse_if_any([Problem("title", "There is a rating of this name. End it first, or choose another.")] * same)
            made = replace(rating, id=new_id(work.now), added_on=local(self._clock()).date())
            work.add(made)
            work.record(Action.RATING_ADDED, subject="team_ratings", subject_id=made.id)
            work.commit()
        return made

    def end(self, actor: StaffMember, rating_id: str) -> TeamRating:
        """It is asked no more; what was scored stays, under the words of its time."""
        require_right(actor, Right.ADMINISTER)
        with self._open_work(actor) as work:
            rating = work.get(TeamRating, rating_id)
            if rating.ended_on is not None:
                raise StaleRecord("This rating has ended already.")
            ended = replace(rating, ended_on=local(self._clock()).date())
            work.save(ended)
            work.record(Action.RATING_ENDED, subject="team_ratings", subject_id=ended.id)
            work.commit()
        return ended
