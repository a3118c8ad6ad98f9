"""The directory of agencies and people: kept once, chosen everywhere, changed with every file that names them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import Refusal, StaleRecord, refuse_if_any, require
from recolo_desktop.domain.basics.ids import new_id, with_id
from recolo_desktop.domain.clients.agency import Agency, look_alikes
from recolo_desktop.domain.clients.client import Client, Contact, as_recognised
from recolo_desktop.domain.records.journal import Action, JournalEntry, JournalQuestion
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock, OpenWork, Work
from recolo_desktop.services.protection.reading_out import hidden_in, refuse_hidden, shown_to, taken_back


@dataclass(frozen=True, slots=True)
class AgencyInUse:
    """Which files name an entry of the directory, and what was changed in it."""

    clients: tuple[Client, ...]
    history: tuple[JournalEntry, ...]


class Directory:
    """What staff can do with the directory. Each method is one transaction."""

    def __init__(self, open_work: OpenWork, clock: Clock, usual: tuple[Agency, ...]) -> None:
        self._open_work = open_work
        self._clock = clock
        self._usual = usual

    def all(self, actor: StaffMember) -> tuple[Agency, ...]:
        """Every entry that can be chosen, by kind and name."""
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            return tuple(sorted(_current(work), key=lambda one: (one.kind, one.organisation.casefold(), one.person)))

    def in_use(self, actor: StaffMember, agency_id: str) -> AgencyInUse:
        """Where an entry is used, and its history."""
        require_right(actor, Right.READ_CLIENT)
        with self._open_work(actor) as work:
            agency_id = work.get(Agency, agency_id).id  # the journal's lines of anything else are not the directory's
            clients = sorted(work.clients.in_touch_with(agency_id), key=lambda one: one.banner_name)
            return AgencyInUse(
                tuple(as_recognised(one) for one in clients),
                _history(work, actor, agency_id),
            )

    def add(self, actor: StaffMember, agency: Agency) -> Agency:
        """A new entry."""
        require_right(actor, Right.KEEP_DIRECTORY)
        refuse_if_any(agency.problems())
        refuse_hidden(agency)
        with self._open_work(actor) as work:
            agency = with_id(agency, work.now)
            work.add(agency)
            work.record(Action.AGENCY_ADDED, subject="agencies", subject_id=agency.id)
            work.commit()
        return agency

    def add_usual(self, actor: StaffMember) -> int:
        """The services and crisis lines that every team needs, those that are not there yet; returns how many."""
        require_right(actor, Right.KEEP_DIRECTORY)
        with self._open_work(actor) as work:
            missing = [one for one in self._usual if not look_alikes(one, _current(work))]
            for one in missing:
                work.add(replace(one, id=new_id(work.now)))
            if missing:
                work.record(Action.AGENCY_ADDED, subject="agencies", reason=f"{len(missing)} usual services")
                work.commit()
        return len(missing)

    def amend(self, actor: StaffMember, seen: Agency, changed: Agency) -> Agency:
        """Change an entry, and with it every file that names it."""
        require_right(actor, Right.KEEP_DIRECTORY)
        refuse_if_any(changed.problems())
        if changed.id != seen.id:
            raise StaleRecord("This is another entry. Open it again.")
        with self._open_work(actor) as work:
            stored = work.get(Agency, seen.id)
            shown = shown_to(work, actor, stored)
            if shown != seen:
                raise StaleRecord("Somebody changed this entry since you opened it. Open it again.")
            changed = taken_back(stored, shown, changed)
            work.save(changed)
            work.record(Action.AGENCY_CHANGED, subject="agencies", subject_id=changed.id)
            _carry_over(work, changed.id, changed)
            work.commit()
        return changed

    def end(self, actor: StaffMember, seen: Agency) -> Agency:
        """It cannot be chosen any more; files that name it keep it."""
        return self.amend(actor, seen, replace(seen, ended_on=local(self._clock()).date()))

    def merge(self, actor: StaffMember, kept_id: str, merged_id: str) -> None:
        """Two entries are one: files that name the second name the first from now on."""
        require_right(actor, Right.KEEP_DIRECTORY)
        require(kept_id != merged_id, "An entry cannot be merged with itself.")
        with self._open_work(actor) as work:
            kept, merged = work.get(Agency, kept_id), work.get(Agency, merged_id)
            if not (kept.is_current and merged.is_current):
                raise Refusal("One of these is not in use any more. Open the directory again.")
            for one in (kept, merged):
                refuse_hidden(shown_to(work, actor, one))
            work.save(replace(merged, merged_into=kept.id))
            work.record(Action.AGENCIES_MERGED, subject="agencies", subject_id=merged.id, reason="into another entry")
            _carry_over(work, merged.id, kept)
            work.commit()


def _current(work: Work) -> tuple[Agency, ...]:
    return tuple(one for one in work.find(Agency) if one.is_current)


def _history(work: Work, actor: StaffMember, agency_id: str) -> tuple[JournalEntry, ...]:
    """What was changed in an entry; where somebody protected once stood in it, no more than that it was changed."""
    lines = work.journal.answering(JournalQuestion(subject_id=agency_id))
    if not hidden_in(shown_to(work, actor, lines)) - hidden_in(lines):
        return lines
    return tuple(replace(line, changes=(), reason="") for line in lines)


def _carry_over(work: Work, agency_id: str, now: Agency) -> None:
    for client in work.clients.in_touch_with(agency_id):
        contacts = tuple(_renewed(client.contacts, agency_id, now))
        if contacts != client.contacts:
            work.save(replace(client, contacts=contacts))
            work.record(
                Action.CLIENT_CHANGED,
                client_id=client.id,
                subject="clients",
                subject_id=client.id,
                reason="the directory entry changed",
            )


def _renewed(contacts: tuple[Contact, ...], agency_id: str, now: Agency) -> Iterator[Contact]:
    for contact in contacts:
        if contact.agency_id != agency_id:
            yield contact
            continue
        yield replace(
            contact,
            name=now.person or now.organisation,
            organisation=now.organisation if now.person else "",
            address=now.postal_lines,
            phone=now.phone,
            agency_id=now.id,
        )
