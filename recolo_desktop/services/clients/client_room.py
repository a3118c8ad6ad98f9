"""The client in the room: what he may read of his own record, and the two lines that the journal has of it."""

from dataclasses import replace
from typing import cast

from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.hidden import OF_SOMEBODY_ELSE, SOMEBODY
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.notes.goal_review import GoalReview
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.notes.team_rating import TeamRating
from recolo_desktop.domain.protection.by_label import without_details
from recolo_desktop.domain.protection.labelled_text import written_large
from recolo_desktop.domain.protection.labelling import Labelling, texts_in, with_texts
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, people_near
from recolo_desktop.services.basics.ports import OpenWork, Work
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.clients.clients import Clients
from recolo_desktop.services.protection.leaving import known_around, others_in, without_others
from recolo_desktop.services.protection.letter_checking import LetterChecking


class ClientRoom:
    """Turning the screen to the client, and back."""

    def __init__(self, open_work: OpenWork, clients: Clients, checking: LetterChecking) -> None:
        self._open_work = open_work
        self._clients = clients
        self._checking = checking

    def enter(self, actor: StaffMember, client_id: str) -> ClientRecord:
        """The open record as its client may read it: no note, no letter, nobody protected by name, whoever is here.

        What is about anybody else, or was not ticked as printable for him, is left out.
        """
        record = self._clients.refresh(actor, client_id)
        entries = tuple(one for one in record.entries if _is_his(one) and one.id not in record.in_error)
        shown = ClientRecord(
            client=record.client,
            entries=entries,
            goals=tuple(_as_his(goal) for goal in record.goals if goal.is_rated and goal.id not in record.in_error),
            reviews=tuple(_levels_only(one) for one in record.reviews if one.id not in record.in_error),
            orders=record.orders,
        )
        with self._open_work(actor) as work:
            shown = replace(shown, appointments=self._as_to_come(work, record))
            ids = ids_of(work, client_id)
            near = people_near(work, ids, tuple(texts_in(shown)))
            people = tuple(one if one.client_id in ids else replace(one, label=SOMEBODY) for one in near)
            places = record.client.address
            names = Labelling(people, work.texts.is_word, (record.client,), own_places=places, says_what=True)
            work.record(Action.ROOM_VIEW, client_id=record.client.id, reason="turned to the client")
            work.commit()
            known = known_around(work, ids)
            every = dict.fromkeys(texts_in(shown))  # in his view a name in small letters is as one in large
            others = {text: others_in(work, written_large(text), ids, known) for text in every}

        def without_anybody(text: str) -> str:
            return names.text(without_others(text, others.get(text, ())), unsure=True)

        read = cast("ClientRecord", with_texts(shown, without_anybody))
        read = replace(
            read,
            goals=tuple(one for one in read.goals if not _tells_of_others(one)),
            entries=tuple(one for one in read.entries if not _tells_of_others(one)),
        )
        return cast("ClientRecord", with_texts(read, without_details))

    def hand_over(self, actor: StaffMember, client_id: str, measure: Measure) -> None:
        """The client gets the screen to answer a measure himself, and nothing of his record; the journal has it.

        Words of the team's own are compared with whom his orders protect; those of a published measure name nobody.
        """
        require_right(actor, Right.ENTER_SCORES)
        with self._open_work(actor) as work:
            work.get(Client, client_id)
            own = work.find(TeamRating, id=measure.key)
            texts = tuple(text for one in own for text in (one.title, one.question, one.least, one.most))
            if self._checking.gives_away(work, client_id, texts):
                raise Refusal(_NAMES_SOMEBODY)
            work.record(
                Action.ROOM_VIEW,
                client_id=ClientId(client_id),
                reason=f"given to the client to answer: {measure.title}",
            )
            work.commit()

    def _as_to_come(self, work: Work, record: ClientRecord) -> tuple[Appointment, ...]:
        """When and where; of a place only what a letter could say of it without a question, else what kind it is."""
        places = {one.location for one in record.appointments if one.outcome == "" and one.location}
        open_ones = {one for one in places if not self._checking.says_anything(work, record.client.id, one)}
        return tuple(
            replace(
                one,
                location=one.location if one.outcome == "" and one.location in open_ones else "",
                purpose="",
                acknowledged="",
                cancelled_because="",
            )
            for one in record.appointments
        )

    def leave(self, actor: StaffMember, client_id: str, how: str) -> None:
        """The view ended, and by what."""
        with self._open_work(actor) as work:
            work.record(Action.ROOM_VIEW, client_id=client_id, reason=how)
            work.commit()


_NAMES_SOMEBODY = (
    "The words of this rating may name or locate somebody whom this client's order protects, so the screen stays "
    "with you. Ask the lead to end it and to add it in other words."
)


def _tells_of_others(value: object) -> bool:
    """Whether something in it was hidden but for the letters of his own order: what is left tells him of whom."""
    return any(sign in text for text in texts_in(value) for sign in (SOMEBODY, OF_SOMEBODY_ELSE))


def _is_his(entry: CaseEntry) -> bool:
    return entry.may_print_to_client and entry.about is About.CLIENT


def _as_his(goal: Goal) -> Goal:
    """What was agreed with him; why, and what colleagues typed for each other, stays behind."""
    return replace(goal, level_descriptions=(), reasoning="", agreed_with="", condition_ids=())


def _levels_only(review: GoalReview) -> GoalReview:
    return replace(
        review,
        comment="",
        left_out=(),
        ratings=tuple(replace(one, evidence="", document_id="") for one in review.ratings),
    )
