"""Daily life as the client tells it: weeks in half hours, and problems with his ratings, each kept as it was said."""

from dataclasses import replace

from recolo_desktop.domain.basics.clean_text import clean, clean_line
from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import refuse_if_any
from recolo_desktop.domain.basics.ids import StaffId, new_id
from recolo_desktop.domain.notes.occupation import ProblemsRated
from recolo_desktop.domain.notes.time_use import Category, TimeUse
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import without_names
from recolo_desktop.services.basics.ports import Clock, OpenWork
from recolo_desktop.services.protection.guard import Guard


class Occupation:
    """What staff can keep of it. Each method is one transaction.

    All of it goes before the client's eyes and into his hands: words that give somebody protected away are refused.
    """

    def __init__(self, open_work: OpenWork, clock: Clock, guard: Guard, categories: tuple[Category, ...]) -> None:
        self._open_work = open_work
        self._clock = clock
        self._guard = guard
        self.categories = categories

    def keep_week(self, actor: StaffMember, week: TimeUse, acknowledged: str = "") -> TimeUse:
        """A week as it was told. Another account is another week beside it."""
        require_right(actor, Right.WRITE_GOALS)
        now = self._clock()
        made = replace(
            week,
            told_as=clean_line(week.told_as).strip(),
            said=clean_line(week.said).strip(),
            roles=clean(week.roles).strip(),
            habits=clean(week.habits).strip(),
            taken_by=StaffId(actor.id),
            taken_by_name=actor.name,
            taken_at=now,
        )
        refuse_if_any(made.problems((one.letter for one in self.categories), local(now).date()))
        said = [(name, getattr(made, name)) for name in ("told_as", "said", "roles", "habits")]
        self._keep(actor, made, said, Action.WEEK_KEPT, "time_uses", acknowledged.strip())
        return made

    def keep_problems(self, actor: StaffMember, rated: ProblemsRated, acknowledged: str = "") -> ProblemsRated:
        """Problems with the ratings of one day."""
        require_right(actor, Right.WRITE_GOALS)
        now = self._clock()
        named = tuple(replace(one, words=clean_line(one.words).strip()) for one in rated.problems_named)
        made = replace(
            rated,
            problems_named=named,
            said=clean_line(rated.said).strip(),
            taken_by=StaffId(actor.id),
            taken_by_name=actor.name,
            taken_at=now,
        )
        refuse_if_any(made.problems(local(now).date()))
        said = [("said", made.said), *(("problems", one.words) for one in named)]
        self._keep(actor, made, said, Action.PROBLEMS_RATED, "problems_rated", acknowledged.strip())
        return made

    def _keep(
        self,
        actor: StaffMember,
        made: TimeUse | ProblemsRated,
        said: list[tuple[str, str]],
        action: Action,
        subject: str,
        acknowledged: str,
    ) -> None:
        with self._open_work(actor) as work:
            words = [one for one in said if one[1]]
            self._guard.hold(work, actor, made.client_id, words, acknowledged=acknowledged)
            made = replace(made, id=made.id or new_id(work.now))
            work.add(made)
            work.record(
                action,
                client_id=made.client_id,
                subject=subject,
                subject_id=made.id,
                reason=without_names(work, made.client_id, acknowledged),
            )
            work.commit()
