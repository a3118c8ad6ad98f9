"""The client file's cards as terms and values; only what is known is listed beyond the few that everybody looks for."""

from datetime import date

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import screen_date
from recolo_desktop.domain.basics.fields import said_of
from recolo_desktop.domain.clients.client import Client, NumberStatus
from recolo_desktop.presenters import words as say
from recolo_desktop.services.clients.client_record import ClientRecord

Terms = list[tuple[str, str]]


def cards(record: ClientRecord, today: date) -> dict[str, Terms]:
    """The rows of each card."""
    client, met = record.client, record.as_met
    return {
        "personal": _personal(record, today),
        "contact": _contact(met),
        "referral": _referral(client),
        "safety": [("Allergies", say.allergies(met)[0]), ("Staff safety", say.alerts(met))],
        "people": [
            (
                contact.kind.value,
                " · ".join(part for part in (contact.name, contact.organisation, contact.phone) if part),
            )
            for contact in client.contacts
        ]
        or [("Nobody", "Nobody recorded yet")],
    }


def _personal(record: ClientRecord, today: date) -> Terms:
    client = record.client
    number = say.number(client)
    is_told = client.nhs_number and client.nhs_number_status is not NumberStatus.NOT_KNOWN
    sure = f"{number} ({client.nhs_number_status.value})" if is_told else number
    interpreter = "" if client.interpreter is Answer.NOT_ASKED else f", interpreter: {client.interpreter.value}"
    rows = [
        ("Name", client.banner_name),
        ("Lives with", client.lives_with),
        ("Preferred name", client.preferred_name),
        ("First language", f"{client.first_language or 'Not known'}{interpreter}"),
        ("Born", say.born(client, today)),
        ("Letters in", f"{client.letter_point_size} point type"),
        ("NHS number", sure),
        ("Needs", ", ".join(client.communication_needs) or "None recorded"),
        ("Gender", client.gender),
        ("Lead", record.staff_name(client.lead_id)),
    ]
    return _with_others(rows, "personal", client)


# Fields whose words stand in a row of another name.
_SHOWN_OTHERWISE = frozenset(
    {
        "title", "given_names", "family_name", "postcode", "correspondence_postcode", "referral_agency",
        "investigation_checked_by",
    }
)  # fmt: skip


def _with_others(rows: Terms, card: str, client: Client) -> Terms:
    """With every other text of a card: what was added to the file later is shown unasked."""
    shown = {label for label, _ in rows}
    others = [
        (one.label, getattr(client, name))
        for name, one in said_of(Client).items()
        if one.card == card and one.label not in shown and name not in _SHOWN_OTHERWISE
    ]
    return [*rows, *((label, text) for label, text in others if type(text) is str and text)]


def _contact(client: Client) -> Terms:
    post = "No: do not post" if client.post_is_safe is Answer.NO else client.post_is_safe.value.capitalize()
    rows = [
        (f"Address ({client.address_kind.value.lower()})", ", ".join(client.home_lines)),
        ("Mobile phone", client.phone),
        ("Email", client.email),
        ("Voicemail safe", client.voicemail_is_safe.value.capitalize()),
        ("Text safe", client.text_is_safe.value.capitalize()),
        ("Post safe", post),
    ]
    if client.postal_lines != client.home_lines:
        rows.insert(1, ("Letters go to", ", ".join(client.postal_lines)))
    for phone in client.other_phones:
        safe = f"message {phone.message_is_safe.value}, text {phone.text_is_safe.value}"
        rows.append((phone.kind or "Phone", f"{phone.number} ({safe})"))
    for past in client.past_addresses:
        while_there = " to ".join(part for part in (past.lived_from, past.lived_until) if part)
        rows.append(("Lived before", " · ".join(part for part in (past.address, past.kind, while_there) if part)))
    return _with_others(rows, "contact", client)


def _referral(client: Client) -> Terms:
    asked = client.under_investigation.value.capitalize()
    if client.investigation_checked_on:
        asked += f" (asked {screen_date(client.investigation_checked_on)} by {client.investigation_checked_by})"
    agreed = f" (agreed {screen_date(client.case_holder_agreed_on)})" if client.case_holder_agreed_on else ""
    rows = [
        ("Referred on", screen_date(client.referred_on) if client.referred_on else ""),
        ("Source", " · ".join(part for part in (client.referral_source, client.referral_agency) if part)),
        ("Referrer", client.referrer),
        ("Reason", client.referral_reason),
        ("What was done", ", ".join(client.index_behaviours)),
        ("When", client.index_period),
        ("Knew the person as", client.relationship_class),
        ("Legal status", client.legal_status),
        ("Holds the case", f"{client.case_holder}{agreed}"),
        ("Investigation", asked),
    ]
    rows = _with_others(rows, "referral", client)
    return [row for row in rows if row[1] or row[0] in ("Referred on", "Source", "Reason", "Holds the case")]
