"""Cover for colleagues who are away."""

from dataclasses import replace
from datetime import timedelta

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import refuse_if_any, require
from recolo_desktop.domain.basics.ids import with_id
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork


class StandingIn:
    """What staff can do about being away. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def still_to_come(self, actor: StaffMember) -> tuple[Cover, ...]:
        """Cover of today and later, the earliest first."""
        require_right(actor, Right.READ_CLIENT)
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            found = [cover for cover in work.find(Cover) if cover.last_day >= today]
        return tuple(sorted(found, key=lambda cover: (cover.first_day, cover.id)))

    def arrange(self, actor: StaffMember, cover: Cover) -> Cover:
        """Name who stands in; for oneself, or as a lead for anybody."""
        require_right(actor, Right.READ_CLIENT)
        require(actor.is_lead or cover.absent_id == actor.id, "A lead arranges cover for others.")
        refuse_if_any(cover.problems(local(self._clock()).date()))
        with self._open_work(actor) as work:
            stands_in = work.get(StaffMember, cover.covered_by)
            require(stands_in.retired_on is None, f"{stands_in.name} has left the team. Choose somebody else.")
            cover = with_id(cover, work.now)
            work.add(cover)
            work.record(Action.COVER_ARRANGED, subject="covers", subject_id=cover.id)
            work.commit()
        return cover

    def end(self, actor: StaffMember, cover_id: str) -> None:
        """The colleague is back: yesterday was the last day."""
        today = local(self._clock()).date()
        with self._open_work(actor) as work:
            cover = work.get(Cover, cover_id)
            allowed = actor.is_lead or actor.id in (cover.absent_id, cover.covered_by)
            require(allowed, "A lead, or one of the two, ends this.")
            work.save(replace(cover, last_day=max(cover.first_day, today) - timedelta(days=1)))
            work.record(Action.COVER_ENDED, subject="covers", subject_id=cover.id)
            work.commit()
