"""Whether the service can work with somebody directly (sections 1.4 and 2.11)."""

from datetime import date

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.clients.client import Client, Stage

DIRECT_WORK = (Stage.ASSESSMENT, Stage.TREATMENT, Stage.FOLLOW_UP)


def problems_with_direct_work(client: Client) -> tuple[Problem, ...]:
    """What stands against assessing or treating the client himself."""
    found = []
    if client.under_investigation is Answer.YES:
        found.append(
            Problem(
                "stage",
                "The client is under police investigation, so direct work is closed while it lasts. Consultation to "
                "those who hold the case stays open: write it under Consultations.",
            )
        )
    if client.referred_on and client.was_under_age(client.referred_on):
        found.append(Problem("stage", "The client was under 18 when referred. The service sees adults."))
    if not client.case_holder.strip():
        found.append(
            Problem(
                "stage",
                "Say in the referral who keeps hold of the case. The team offers no care co-ordination.",
            )
        )
    return tuple(found)


def prompts(client: Client, areas: tuple[str, ...], today: date) -> tuple[str, ...]:
    """What to look at again; none of it blocks. `areas` are the postcode areas served, such as SO and PO."""
    found = []
    area = _area_of(client.postcode)
    if area and areas and area not in areas:
        found.append(
            f"The postcode area {area} is not one that the service usually covers. Check where the client lives."
        )
    if client.under_investigation is Answer.NOT_ASKED:
        found.append(
            "Nobody has asked whether the client is under police investigation. Ask, and write a screening entry."
        )
    elif client.investigation_checked_on and (today - client.investigation_checked_on).days > ASK_AGAIN_AFTER_DAYS:
        found.append("It is long ago that somebody asked about a police investigation. Ask again.")
    if not client.case_holder.strip():
        found.append("It is not recorded who keeps hold of the case.")
    return tuple(found)


ASK_AGAIN_AFTER_DAYS = 56


def _area_of(postcode: str) -> str:
    letters = ""
    for char in postcode.strip().upper():
        if not char.isalpha():
            break
        letters += char
    return letters
