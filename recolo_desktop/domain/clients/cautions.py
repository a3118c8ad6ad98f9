"""Of several files of one client the more cautious of their alerts."""

from dataclasses import replace

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.clients.client import AlertState, AllergyState, Client

_ORIGIN = " (merged file)"


def with_cautions_of(client: Client, merged: tuple[Client, ...]) -> Client:
    """The client as he has to be met: of two files of one person the more cautious word holds, with where it is from.

    "No known allergies" in one file and penicillin in the other is penicillin; none known and not recorded is not
    recorded. Only for reading: each file keeps its own words.
    """
    if not merged:
        return client
    every = (client, *merged)
    states = [one.allergy_state for one in every]
    found = [*_said(client.allergies, ""), *(part for one in merged for part in _said(one.allergies, _ORIGIN))]
    known = AllergyState.KNOWN if found or AllergyState.KNOWN in states else None
    unsure = AllergyState.NOT_RECORDED if AllergyState.NOT_RECORDED in states else AllergyState.NONE_KNOWN
    alerts = [*_said(client.staff_safety, ""), *(part for one in merged for part in _said(one.staff_safety, _ORIGIN))]
    alert_states = [one.alert_state for one in every]
    unsure_alert = AlertState.NOT_RECORDED if AlertState.NOT_RECORDED in alert_states else AlertState.NONE_KNOWN
    return replace(
        client,
        allergy_state=known or unsure,
        allergies="; ".join(dict.fromkeys(found)),
        alert_state=AlertState.KNOWN if alerts else unsure_alert,
        staff_safety="; ".join(dict.fromkeys(alerts)),
        post_is_safe=_more_cautious([one.post_is_safe for one in every]),
        voicemail_is_safe=_more_cautious([one.voicemail_is_safe for one in every]),
        under_investigation=_under_investigation([one.under_investigation for one in every]),
        text_is_safe=_more_cautious([one.text_is_safe for one in every]),
        communication_needs=tuple(dict.fromkeys(need for one in every for need in one.communication_needs)),
    )


def _said(words_said: str, origin: str) -> list[str]:
    return [f"{words_said.strip()}{origin}"] if words_said.strip() else []


def _under_investigation(answers: list[Answer]) -> Answer:
    """Direct work waits while any file says yes, and where nobody was asked in one of them."""
    return next((one for one in (Answer.YES, Answer.NOT_ASKED) if one in answers), answers[0])


def _more_cautious(answers: list[Answer]) -> Answer:
    """A no outweighs everything; where nobody was asked in one file, the other's yes holds."""
    for answer in (Answer.NO, Answer.YES):
        if answer in answers:
            return answer
    return answers[0]
