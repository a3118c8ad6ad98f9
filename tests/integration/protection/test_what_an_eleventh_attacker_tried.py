"""What an eleventh attacker got past, each held here: spoken numbers, closed letters in the search, drafts that stood."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import CANCELLED, Appointment, PlaceKind
from recolo_desktop.domain.protection.matching.spoken import numbers_said
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff
from tests.integration.protection import test_what_a_fourth_attacker_tried as fourth
from tests.integration.protection.test_what_a_fourth_attacker_tried import NAMES_HER, as_role, begun, kind_of
from tests.integration.protection.test_who_sees_what import entry

pytestmark = pytest.mark.proof

team = fourth.team

SPOKEN = (
    "oh sixteen thirty-two, nine hundred and sixty, four fifty-six", "01632, nine hundred and sixty, four hundred and fifty-six",
    "oh one six three two nine six oh four five six", "It ends in four five six.", "The last three figures are four, five, six.",
)  # fmt: skip


@pytest.fixture
def spoken(tmp_path):
    """The record with a phone that can be said in many ways, and a town of two words run together."""
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    her = person(phone="01632 960456", address="4 Elm Road, Netherbourne")
    store.services.court_orders.record(store.actor, order(), (her,), (condition(),))
    yield store
    store.vault.close()


@pytest.mark.parametrize("said", SPOKEN)
def test_a_number_said_in_words_blocks(spoken, said):
    found = spoken.services.letters.preview(
        spoken.actor, begun(spoken, spoken.actor, "after_session", body=said)
    ).findings
    assert must_fix(found), found


@pytest.mark.parametrize(
    "said", ["01632 nine sixty four fifty six", "oh seven hundred, double nine, eleven, ninety, four"]
)
def test_a_number_said_in_words_that_is_nobodys_is_asked_about(spoken, said):
    found = spoken.services.letters.preview(
        spoken.actor, begun(spoken, spoken.actor, "after_session", body=said)
    ).findings
    assert [one.what for one in found if "is not known here" in one.what]


@pytest.mark.parametrize(
    "said", ["We meet at ten, eleven and twelve.", "Two hundred and six people came, thirty of them late."]
)
def test_counting_is_no_number_of_a_phone(said):
    assert list(numbers_said(said)) == []


def test_a_town_written_apart_in_small_letters_is_seen(spoken):
    body = "The bus goes by way of nether bourne."
    found = spoken.services.letters.preview(
        spoken.actor, begun(spoken, spoken.actor, "after_session", body=body)
    ).findings
    assert [one.what for one in found if "nether bourne" in one.what]


def test_another_clients_number_in_words_blocks(spoken):
    other = client(
        id="client-2", given_names="Tobias", family_name="Larkfield", nhs_number="", phone="07700 900777", contacts=(),
        address=("3 Mews", "Elsewhere"), postcode="",
    )  # fmt: skip
    spoken.services.clients.register(spoken.actor, other)
    body = "Ring 07700, nine hundred, triple seven."
    found = spoken.services.letters.preview(
        spoken.actor, begun(spoken, spoken.actor, "after_session", body=body)
    ).findings
    assert must_fix(found)


def test_words_of_a_map_service_are_asked_about(spoken):
    body = "We meet at ///filled.count.soap on Monday."
    found = spoken.services.letters.preview(
        spoken.actor, begun(spoken, spoken.actor, "after_session", body=body)
    ).findings
    assert [one.what for one in found if "filled.count.soap" in one.what]


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST])
def test_the_search_says_nothing_of_a_letter_that_is_closed_for_its_places(team, role):
    said = "He is not to enter Larkspur Close again."
    letter = begun(
        team, team.actor, "progress_probation", recipient_name="Gareth Snape", recipient_role="Probation practitioner",
        recipient_address=("1 Quay Road", "Fairlea"),
    )  # fmt: skip
    headings = "\n\n".join(f"# {one}\n\nAs agreed." for one in kind_of(team, "progress_probation").headings)
    letter = replace(letter, body=f"{said}\n\n{headings}")
    team.store_letter(letter)
    team.services.words.nobody(team.actor, "client-1", "Larkspur Close")
    found = team.services.letters.preview(team.actor, letter).findings
    team.services.letters.sign(team.actor, letter, PASSPHRASE, {one.what: "known to the reader" for one in found})
    own = team.services.finding.answering(team.actor, "larkspur", "client-1").texts
    assert "letters" in {one.kind for one in own}
    actor = as_role(team, role)
    assert "letters" not in {one.kind for one in team.services.finding.answering(actor, "larkspur", "client-1").texts}


# -- what an assistant wrote stands only when a clinician stood for it -------------------------------------


def signed_by_assistant(team, key="n-as"):
    assistant = as_role(team, Role.ASSISTANT)
    secret = f"{PASSPHRASE} staff-2"
    return assistant, team.sign_note(note(id=key, author_id=assistant.id, author_name=""), secret), secret


def countersigned(team, signed):
    team.reopen("staff-1")
    team.services.clients.open(team.actor, "client-1", "to supervise")
    team.services.session_notes.countersign(team.actor, signed, "", PASSPHRASE)


def test_a_countersigned_note_is_not_undone_by_writing_it_again_elsewhere(team):
    team.services.clients.register(team.actor, client(id="client-2", nhs_number="", given_names="Marcus", contacts=()))
    _, signed, _ = signed_by_assistant(team)
    countersigned(team, signed)
    assistant = as_role(team, Role.ASSISTANT)
    with pytest.raises(NotAllowed, match="countersigned"):
        team.services.session_notes.write_again_elsewhere(assistant, signed.id, "client-2", "mixed up")


def test_an_addendum_is_refused_while_the_clock_stands_before_the_countersignature(team):
    _, signed, secret = signed_by_assistant(team)
    countersigned(team, signed)
    assistant = as_role(team, Role.ASSISTANT)
    team.services.drafts.save(
        assistant, draft_id="a-1", kind=DraftKind.ADDENDUM, client_id="client-1", body={"addendum": "More"},
        subject_id=signed.id,
    )  # fmt: skip
    team.clock.at -= timedelta(minutes=4)
    with pytest.raises(Refusal, match="clock"):
        team.services.session_notes.sign_addendum(assistant, signed, "a-1", "More", secret)
    team.clock.at += timedelta(minutes=5)
    team.services.session_notes.sign_addendum(assistant, signed, "a-1", "More", secret)
    assert team.services.clients.refresh(assistant, "client-1").words_waiting == {signed.id: {assistant.id}}


@pytest.mark.parametrize("readers", [("staff-4",), ()], ids=["restricted", "of a client who is not assigned to her"])
def test_nobody_adds_to_a_note_that_is_not_shown_to_her(team, readers):
    signed = team.sign_note(note(author_id="staff-1", author_name="", readers=readers))
    assistant = as_role(team, Role.ASSISTANT)
    team.services.drafts.save(
        assistant, draft_id="a-1", kind=DraftKind.ADDENDUM, client_id="client-1", body={"addendum": "More"},
        subject_id=signed.id,
    )  # fmt: skip
    with pytest.raises(NotAllowed, match="not shown to you"):
        team.services.session_notes.sign_addendum(assistant, signed, "a-1", "More", f"{PASSPHRASE} staff-2")


def written(team, actor, kind):
    asked = next(one for one in team.services.case_file.kinds(actor) if one.key == kind)
    fields = {
        one.key: (one.options or (TODAY.isoformat() if one.kind == "date" else "said",))[0]
        for one in asked.fields
        if one.required
    }
    fields = {key: TODAY.isoformat() if value == "2" else value for key, value in fields.items()}
    return team.services.case_file.write(actor, entry(kind, **fields))


@pytest.mark.parametrize("kind", ["breach", "disclosure"])
def test_a_breach_or_disclosure_record_stays_a_draft_also_when_its_author_is_promoted(team, kind):
    written(team, as_role(team, Role.ASSISTANT), kind)
    team.reopen("staff-1")
    assistant = next(one for one in team.services.team.everybody(team.actor) if one.id == "staff-2")
    team.services.team.retire(team.actor, assistant)
    retired = next(one for one in team.services.team.everybody(team.actor) if one.id == "staff-2")
    team.services.team.amend(
        team.actor, retired, replace(retired, role=Role.PSYCHOLOGIST, needs_countersignature=False), PASSPHRASE
    )
    record = team.services.clients.open(team.actor, "client-1", "to supervise")
    assert record.entries_awaiting == {f"e-{kind}"}


def test_whose_notes_are_countersigned_countersigns_nobodys(team):
    trainee = staff(id="staff-9", given_name="Una", is_lead=False, needs_countersignature=True, supervisor_id="staff-1")
    team.services.sign_in.add_colleague(team.actor, PASSPHRASE, trainee, f"{PASSPHRASE} nine")
    assistant, signed, _ = signed_by_assistant(team)
    written(team, assistant, "breach")
    actor = team.reopen("staff-9", f"{PASSPHRASE} nine")
    team.services.clients.open(actor, "client-1", "to try")
    with pytest.raises(NotAllowed, match="does not countersign"):
        team.services.session_notes.countersign(actor, signed, "", f"{PASSPHRASE} nine")
    with pytest.raises(NotAllowed, match="does not countersign"):
        team.services.case_file.countersign(actor, "e-breach")


# -- nobody vouches for a reader, or for a word, who may not know ------------------------------------------


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_contact_that_no_clinician_saved_vouches_for_no_reader(team, role):
    actor = as_role(team, role)
    seen = team.services.clients.refresh(actor, "client-1").client
    planted = Contact(kind=ContactKind.OTHER, name="Kev Doyle")
    team.services.clients.amend(actor, seen, replace(seen, contacts=(*seen.contacts, planted)))
    team.reopen("staff-1")
    sent = begun(team, team.actor, "progress_probation", body=NAMES_HER, recipient_name="Kev Doyle", recipient_role="")
    assert must_fix(team.services.letters.preview(team.actor, sent).findings)
    seen = team.services.clients.open(team.actor, "client-1", "to look").client
    again = tuple(replace(one, phone="01632 960199") if one.name == "Kev Doyle" else one for one in seen.contacts)
    team.services.clients.amend(team.actor, seen, replace(seen, contacts=again))
    assert not must_fix(team.services.letters.preview(team.actor, sent).findings)


def test_an_entry_of_the_directory_that_no_clinician_saved_makes_no_word_harmless(team):
    administrator = as_role(team, Role.ADMINISTRATOR)
    planted = Agency(id="agency-1", kind=AgencyKind.OTHER, organisation="Kestrelby Surgery", person="Anna Zofia")
    team.services.directory.add(administrator, planted)
    team.reopen("staff-1")
    sent = begun(team, team.actor, "after_session", body="The bus to Kestrelby goes at nine. Zofia drives it.")
    asked = [one.what for one in team.services.letters.preview(team.actor, sent).findings]
    assert any("Kestrelby" in one for one in asked)
    assert any("Zofia" in one for one in asked)
    (seen,) = team.services.directory.all(team.actor)
    team.services.directory.amend(team.actor, seen, seen)
    asked = [one.what for one in team.services.letters.preview(team.actor, sent).findings]
    assert not any("Kestrelby" in one for one in asked)


def test_how_an_appointment_went_is_said_once_its_day_has_come_and_not_of_one_that_was_cancelled(team):
    made = Appointment(
        id="a-1", client_id="client-1", staff_id=team.actor.id, on=date(2026, 12, 24), starts="10:00", purpose="",
        location="", place=PlaceKind.PHONE,
    )  # fmt: skip
    team.services.diary.book(team.actor, made)
    with pytest.raises(HasProblems, match="not come yet"):
        team.services.diary.record_outcome(team.actor, "a-1", "5")
    team.services.diary.cancel(team.actor, "a-1", min(CANCELLED), "He is ill")
    with pytest.raises(HasProblems, match="cancelled"):
        team.services.diary.record_outcome(team.actor, "a-1", "5")
