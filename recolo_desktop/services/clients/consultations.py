"""Consultations: advice without a patient."""

from dataclasses import replace

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import refuse_if_any
from recolo_desktop.domain.basics.ids import with_id
from recolo_desktop.domain.clients.consultation import Consultation
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork


class Consultations:
    """What staff can do with consultations. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock) -> None:
        self._open_work = open_work
        self._clock = clock

    def all(self, actor: StaffMember) -> tuple[Consultation, ...]:
        """The newest first."""
        require_right(actor, Right.READ_NOTES)
        with self._open_work(actor) as work:
            found = work.find(Consultation)
        return tuple(sorted(found, key=lambda one: (one.held_on, one.written_at), reverse=True))

    def write(self, actor: StaffMember, consultation: Consultation) -> Consultation:
        """Write one for good. No client file, no letter, comes of it by itself."""
        require_right(actor, Right.WRITE_NOTES)
        now = self._clock()
        made = replace(with_id(consultation, now), author_id=actor.id, author_name=actor.name, written_at=now)
        refuse_if_any(made.problems(local(now).date()))
        with self._open_work(actor) as work:
            work.add(made)
            work.record(Action.CONSULTATION_WRITTEN, subject="consultations", subject_id=made.id)
            work.commit()
        return made
