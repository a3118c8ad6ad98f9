"""Why a note stands in the wrong record: said in both for good, so that it may name nobody of another."""

from recolo_desktop.domain.basics.errors import Problem, Refusal, refuse_if_any
from recolo_desktop.domain.basics.folding import words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.protection.matching.others import days_in
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import ids_of
from recolo_desktop.services.basics.ports import Clock, Work
from recolo_desktop.services.protection.guessing import count, counts, refuse_too_fast
from recolo_desktop.services.protection.leaving import known_around, others_in

_SHORTEST = 3  # letters of a name that is looked for with an "s" behind it


def refuse_naming(work: Work, actor: StaffMember, clock: Clock, wrong_id: str, right: Client, reason: str) -> None:
    """Refuse words that name the other client, his birth date, anybody's address or number, or whom an order protects.

    To a role that may not see who is protected the answer is slow, counted, and says no more than to ask a clinician.
    """
    refuse_if_any([Problem("reason", _NOBODY)] if _names(right, reason) else [])
    refuse_too_fast(work, actor, clock, reason)
    ids = ids_of(work, wrong_id)
    found = bool(others_in(work, reason, ids, known_around(work, ids)))
    count(work, actor, wrong_id, found, reason)
    if found and counts(actor):
        raise Refusal(f"{ASK}. {ASK_WHY}")
    refuse_if_any([Problem("reason", _NOBODY)] if found else [])


_NOBODY = "Do not name the other client here, nor anybody else: this reason stands in both records"


def _names(client: Client, reason: str) -> bool:
    said = {*words(reason)}
    said |= {one.removesuffix("s") for one in said if len(one) > _SHORTEST}
    names = {*words(client.family_name), *words(client.given_names), *words(client.preferred_name)}
    born = client.birth_date is not None and client.birth_date in days_in(reason)
    return bool(said & names) or born
