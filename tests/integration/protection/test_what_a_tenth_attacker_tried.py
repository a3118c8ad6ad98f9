"""What a tenth attacker got past after the ninth one's hits were mended, each held here."""

import json
import random
from contextlib import suppress
from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal, StoreFault
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import STAGE, About, CaseEntry
from recolo_desktop.domain.clients.client import Phone
from recolo_desktop.domain.clients.fhir_patient import read_patient
from recolo_desktop.domain.records.document import Document
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.file import container
from tests.builders import TODAY, client, note, person
from tests.integration.protection.test_what_a_fifth_attacker_tried import OTHERS, as_role, team  # noqa: F401
from tests.integration.protection.test_what_a_seventh_attacker_tried import letter

OTHER = {"nhs_number": "9990000026", "phone": "07700 900321"}
NUMBERS = (
    "NHS no 9990000026.",
    "The form went to 9990000026.",
    "1. 9990000026",
    "9990000026-1",
    "It rang on 07700 900321 12 times.",
    "Ring 07700 900333.",
    "Write to cyril.oduya@example.org.",
    "It went to 88 Larkrise Court.",
)


@pytest.fixture
def other(team):  # noqa: F811
    """Another client, with all that one may have beside an address and a phone."""
    team.services.clients.register(
        team.actor,
        client(
            id="client-7", given_names="Cyril", family_name="Oduya", address=("27 Quarry View", "Netherby"), contacts=(),
            postcode="ZZ97 2PL", lead_id="staff-1", other_phones=(Phone(number="07700 900333"),),
            email="cyril.oduya@example.org", correspondence_address=("88 Larkrise Court", "Netherby"),
            correspondence_postcode="ZZ95 1AB", **OTHER,
        ),
    )  # fmt: skip
    return team


@pytest.mark.parametrize("said", NUMBERS)
def test_another_clients_numbers_are_found_whatever_stands_beside_them(other, said):
    found = other.services.letters.preview(other.actor, letter(other, said)).findings
    assert any("Somebody else's details" in one.what for one in must_fix(found))


def test_no_letter_goes_where_another_client_gets_his_post(other):
    made = replace(letter(other, "We met on Monday."), recipient_address=("88 Larkrise Court", "Netherby", "ZZ95 1AB"))
    assert must_fix(other.services.letters.preview(other.actor, made).findings)


def entry(actor, team, kind, **fields):  # noqa: F811
    return CaseEntry(
        id="", client_id="client-1", kind=kind, author_id=actor.id, author_name="", written_at=team.clock.at,
        happened_on=TODAY, about=About.CLIENT, fields=fields,
    )  # fmt: skip


def test_an_investigation_in_a_merged_file_closes_direct_work(team):  # noqa: F811
    services, actor = team.services, team.actor
    for key in ("client-1", "client-2"):
        services.clients.open(actor, key)
        seen = services.clients.refresh(actor, key).client
        answer = Answer.YES if key == "client-2" else Answer.NO
        services.clients.amend(actor, seen, replace(seen, under_investigation=answer, case_holder="Probation"))
    services.clients.merge(actor, "client-1", "client-2", "the same man")
    record = services.clients.open(actor, "client-1")
    assert record.as_met.under_investigation is Answer.YES
    with pytest.raises(HasProblems, match="under police investigation"):
        services.case_file.write(actor, entry(actor, team, STAGE, stage="Treatment", reason="ready"))


def test_a_draft_that_a_colleague_handed_over_is_not_ones_own_words(team):  # noqa: F811
    services = team.services
    made = replace(letter(team, "Beatrice Lane rang about the order."), client_id="client-1")
    team.store_letter(made)
    services.drafts.hand_over(team.actor, made.id, OTHERS[Role.ASSISTANT], "to finish it")
    held = services.clients.refresh(team.actor, "client-1").orders[0].order
    services.court_orders.add_person(
        team.actor, held, person(id="p-9", label="Person C", name="Beatrice Lane", address="", phone="", workplace="")
    )
    actor = as_role(team, Role.ASSISTANT)
    drafts = services.clients.refresh(actor, "client-1").drafts
    assert drafts
    assert "Beatrice" not in repr(drafts)


TOLD_BY = (
    "Your neighbour rang us about you.",
    "Somebody reported you to us.",
    "Probation told us you were seen near the school.",
    "The school told us you waited outside.",
    "The person who rang us asked not to be named.",
    "Person A (merged file) is well.",
    "The lady in question works at a dentist's.",
)


@pytest.mark.parametrize("said", TOLD_BY)
def test_who_told_the_team_is_asked_about(team, said):  # noqa: F811
    assert team.services.letters.preview(team.actor, letter(team, said)).findings


def scan(team):  # noqa: F811
    """A page that somebody looked through."""
    picture = b"\x89PNG\r\n\x1a\n" + bytes(20)
    made = Document(
        id="d-1", client_id="client-1", title="A scan", kind="Other", received_on=TODAY, source="court", media_type="",
        size=0, sha256="", added_by="", added_by_name="", added_at=team.clock.at,
    )  # fmt: skip
    stored = team.services.documents.keep(team.actor, made, b"%PDF-1.4 scan %%EOF")
    team.services.documents.clear_page(team.actor, stored.id, 0, 1, picture)
    return stored


def test_cleared_pages_of_a_paper_that_is_in_error_are_closed(team):  # noqa: F811
    services, actor = team.services, team.actor
    stored = scan(team)
    assert services.documents.cleared(actor, stored.id) != ()
    services.case_file.mark_in_error(actor, subject="documents", subject_id=stored.id, reason="another client's")
    for role in (Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST):
        with pytest.raises(NotAllowed):
            services.documents.cleared(as_role(team, role), stored.id)


def test_why_a_restricted_note_is_in_error_is_read_by_those_who_read_the_note(team):  # noqa: F811
    written = note(client_id="client-1", readers=("staff-1", OTHERS[Role.PSYCHIATRIST]))
    signed = team.sign_note(written)
    team.services.case_file.mark_in_error(
        team.actor, subject="session_notes", subject_id=signed.id, reason="It speaks of Larkspur Close"
    )
    assert "Larkspur" in repr(team.services.clients.refresh(team.actor, "client-1").marks)
    actor = as_role(team, Role.OCCUPATIONAL_THERAPIST)
    marks = team.services.clients.refresh(actor, "client-1").marks
    assert [one.subject_id for one in marks] == [signed.id]
    assert "Larkspur" not in repr(marks)


@pytest.mark.parametrize("key", ["modifierExtension", "implicitRules"])
def test_a_patient_whose_meaning_is_changed_by_other_rules_is_not_taken(key):
    patient = {"resourceType": "Patient", "name": [{"family": "Oduya", "given": ["Cyril"]}], key: [{"url": "x"}]}
    with pytest.raises(Refusal, match="rules that Recolo does not know"):
        read_patient(json.dumps(patient).encode(), TODAY)


def test_a_backup_with_any_bit_turned_is_said_to_be_damaged(team, tmp_path):  # noqa: F811
    folder = tmp_path / "backups"
    folder.mkdir()
    team.services.backups.write(team.actor, folder, lambda *_: None)
    whole = next(folder.iterdir())
    held, dice = whole.read_bytes(), random.Random(10)
    edge = [*range(600), *range(len(held) - 600, len(held))]
    for place in dice.sample(edge, 120):
        spoilt = bytearray(held)
        spoilt[place] ^= 1 << dice.randrange(8)
        whole.write_bytes(spoilt)
        (tmp_path / "out").mkdir(exist_ok=True)
        for read in (
            container.manifest_of,
            container.key_file_of,
            lambda file: container.unpack(file, tmp_path / "out"),
        ):
            with suppress(StoreFault):  # any other fault is a traceback before somebody who restores
                read(whole)
