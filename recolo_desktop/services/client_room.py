"""The client in the room: what he may read of his own record, and the two lines that the journal has of it."""

from dataclasses import replace

from recolo_desktop.domain.case_entry import About, CaseEntry
from recolo_desktop.domain.goal import Goal
from recolo_desktop.domain.journal import Action
from recolo_desktop.domain.labelling import Labelling
from recolo_desktop.domain.staff import StaffMember
from recolo_desktop.services.client_record import ClientRecord
from recolo_desktop.services.clients import Clients
from recolo_desktop.services.files import ids_of
from recolo_desktop.services.ports import OpenWork


class ClientRoom:
    """Turning the screen to the client, and back."""

    def __init__(self, open_work: OpenWork, clients: Clients) -> None:
        self._open_work = open_work
        self._clients = clients

    def enter(self, actor: StaffMember, client_id: str) -> ClientRecord:
        """The open record as its client may read it: no note, no letter, nobody protected by name, whoever is here.

        What is about anybody else, or was not ticked as printable for him, is left out.
        """
        record = self._clients.refresh(actor, client_id)
        entries = tuple(one for one in record.entries if _is_his(one) and one.id not in record.in_error)
        said = [text for one in entries for text in one.fields.values()]
        said += [text for goal in record.goals for text in (goal.title, goal.own_words)]
        said += [one.location for one in record.appointments]
        with self._open_work(actor) as work:
            names = Labelling(work.people_given_away(ids_of(work, client_id), tuple(said)))
            work.record(Action.ROOM_VIEW, client_id=record.client.id, reason="turned to the client")
            work.commit()
        return ClientRecord(
            client=record.client,
            entries=tuple(
                replace(one, fields={key: names.text(text) for key, text in one.fields.items()}) for one in entries
            ),
            goals=tuple(_as_he_said_it(goal, names) for goal in record.goals if goal.closed_on is None),
            reviews=record.reviews,
            orders=record.orders,
            appointments=tuple(
                replace(one, location=names.text(one.location), purpose="", acknowledged="")
                for one in record.appointments
            ),
        )

    def leave(self, actor: StaffMember, client_id: str, how: str) -> None:
        """The view ended, and by what."""
        with self._open_work(actor) as work:
            work.record(Action.ROOM_VIEW, client_id=client_id, reason=how)
            work.commit()


def _is_his(entry: CaseEntry) -> bool:
    return entry.may_print_to_client and entry.about is About.CLIENT


def _as_he_said_it(goal: Goal, names: Labelling) -> Goal:
    return replace(goal, title=names.text(goal.title), own_words=names.text(goal.own_words), level_descriptions=())
