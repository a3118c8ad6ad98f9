"""What a client was called and where he lived until somebody changed it, as the journal holds it."""

from dataclasses import dataclass, field
from datetime import datetime

from recolo_desktop.domain.basics.fields import said_of
from recolo_desktop.domain.basics.ids import OwnName
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.facts_of_its_own import Own, read_as
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work


@dataclass(frozen=True, slots=True)
class EarlierFact:
    """What a client was called, or where he lived, until somebody changed it."""

    until: datetime
    what: str
    was: str = field(metadata=read_as(Own.EARLIER))
    changed_by: OwnName


_KEPT_OVER_TIME = {name: one.label for name, one in said_of(Client).items() if one.over_time}


def earlier_facts(work: Work, client_id: str) -> tuple[EarlierFact, ...]:
    """Names and addresses over time, as the journal holds them."""
    changes = work.journal.answering(JournalQuestion(client_id=client_id, actions=(Action.CLIENT_CHANGED,)))
    names = {str(member.id): member.name for member in work.find(StaffMember)}
    return tuple(
        EarlierFact(
            entry.at,
            _KEPT_OVER_TIME[change.field],
            names.get(str(change.was)) or _as_words(change.was),
            entry.actor_name,
        )
        for entry in changes
        for change in entry.changes
        if change.field in _KEPT_OVER_TIME and change.was
    )


def _as_words(was: object) -> str:
    return ", ".join(str(part) for part in was) if isinstance(was, list | tuple) else str(was)
