"""What the seventeenth attacker got past: a table of referrals, words that give a letter away, merged files, the post."""

import io
import zipfile
from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.fhir_patient import _is_said
from recolo_desktop.domain.clients.name_rule import names_problems
from recolo_desktop.domain.clients.referral_import import address_columns
from recolo_desktop.domain.letters.letter import Copy, LetterEventKind
from recolo_desktop.domain.protection.reaching import reaches_client, says_he_gets_it
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.records.word_file import words_of
from recolo_desktop.services.letters.letter_paper import addressees
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person, staff
from tests.integration.protection.test_what_a_fourth_attacker_tried import HEADINGS, begun, team  # noqa: F401
from tests.integration.protection.test_what_a_sixteenth_attacker_tried import INVITED, findings, signed

pytestmark = pytest.mark.proof


@pytest.mark.parametrize(
    "heading",
    [
        "IP address", "IP town", "Aggrieved address", "Excluded address", "Exclusion zone address line 1",
        "Not to attend address", "Address of Person A", "Complainant town", "Address to avoid",
    ],
)  # fmt: skip
def test_no_column_goes_on_with_the_clients_address_that_may_be_somebody_elses(heading):
    assert address_columns(("Surname", "Address", heading), 1) == (1,)
    assert address_columns(("Surname", "Address", "Address 2", "Town", heading, "County"), 1) == (1, 2, 3)


GIVEN = (
    "I have given Daniel a copy of this letter and he does not object.", "He has read this letter.",
    "Mr Hargreave has read this letter and does not disagree with it.", "cc:\nDaniel Hargreave",
    "# Copies\nDaniel Hargreave\nGP", "Distribution list\n1. GP\n2. Mr Hargreave", "I am copying Mr Hargreave in.",
    "I read the letter to Daniel before sending it.", "Please give Daniel the enclosed copy.",
    "I have sent a spare copy to Daniel.", "Please share with Daniel.", "I have given\nDaniel a copy of this letter.",
    "I suggest sharing this report with Daniel.", "A copy of this letter goes to the client.",
)  # fmt: skip
NOT_GIVEN = (
    "Sharing this report with Daniel would put Person A at risk.",
    "Please speak to me before sharing this report with Mr Hargreave.",
    "This report was discussed at MAPPA on Monday, when Mr Hargreave's plan was agreed.",
    "Please read this report before Daniel's hearing.", "Copied text messages show that Mr Hargreave rang 40 times.",
    "Distribution of images by Mr Hargreave was charged.",
    "Copies of this report go to the court only and not to Mr Hargreave.", "Daniel has not read this letter.",
    "Please send this letter to Daniel's solicitor.", "Daniel read the report of the police.",
    "Copies of the messages were shown to Mr Hargreave in interview.",
)  # fmt: skip


@pytest.mark.parametrize("said", [*(one for one in NOT_GIVEN if "Sharing" not in one), *GIVEN])
def test_who_gets_a_letter_is_read_from_who_receives_it(team, said):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(team, team.actor, "progress_probation", body=f"{HEADINGS}\n\nHe keeps away.\n\n{said}")
    assert reaches_client(letter, client(gender="man")) is (said in GIVEN)


def test_a_warning_not_to_share_a_report_leaves_it_a_report(team):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    letter = begun(team, team.actor, "progress_probation", body=f"{HEADINGS}\n\n{NOT_GIVEN[0]}")
    assert not reaches_client(letter, client(gender="man"))


# -- a file that was merged ----------------------------------------------------------------------------------------


def test_person_a_of_a_merged_file_is_that_files_person_a(team):  # noqa: F811
    actor, services = team.actor, team.services
    services.clients.register(actor, client(id="client-2", nhs_number="9990000026", given_names="Danny", contacts=()))
    services.clients.open(actor, "client-2")
    marta = person(
        id="person-2", order_id="order-2", client_id="client-2", name="Marta Kowalczyk", address="77 Quarry Hill", phone="",
    )  # fmt: skip
    term = condition(id="condition-9", order_id="order-2", client_id="client-2", verbatim="Not to contact her.")
    services.court_orders.record(actor, order(id="order-2", client_id="client-2", order_number="X2"), (marta,), (term,))
    team.sign_note(note(id="note-2", client_id="client-2", narrative="He waited outside the flat of Person A."))
    services.clients.open(actor, "client-1")
    team.sign_note(note(id="note-1", narrative="He spoke of Person A."))
    services.clients.merge(actor, "client-1", "client-2", "the same man")
    record = services.clients.open(actor, "client-1")
    said = {one.id: one.narrative for one in record.notes}
    assert said == {
        "note-1": "He spoke of Person A.", "note-2": "He waited outside the flat of Person A (merged file).",
    }  # fmt: skip
    assert record.faults in (None, {})
    assert {one.narrative for one in services.exporting.to_leave(actor, record).notes} == set(said.values())


# -- the post ------------------------------------------------------------------------------------------------------


def test_the_clients_copy_of_a_professional_letter_goes_only_where_he_lives(team):  # noqa: F811
    actor, services = team.actor, team.services
    seen = services.clients.open(actor, "client-1").client
    copy = Copy(name="Mr Daniel Hargreave", role="client", address=seen.postal_lines)
    sealed = signed(team, HEADINGS, copies=(copy,))
    seen = services.clients.refresh(actor, "client-1").client
    services.clients.amend(actor, seen, replace(seen, address=("3 New Road", "Elsewhere"), postcode="ZZ99 1AA"))
    for kind in (LetterEventKind.FOR_POST, LetterEventKind.POSTED):
        with pytest.raises(Refusal, match="address changed"):
            services.register.record_event(actor, sealed.id, kind, "")
    to = {one.name: one for one in addressees(sealed)}
    with pytest.raises(Refusal, match="address changed"):
        services.paper.envelope(actor, sealed.id, to["Mr Daniel Hargreave"], "envelope DL")
    others = [one for name, one in to.items() if name != "Mr Daniel Hargreave" and one.address]
    assert all(services.paper.envelope(actor, sealed.id, one, "envelope DL") for one in others)


def test_an_old_home_in_a_merged_file_is_no_address_for_the_post(team):  # noqa: F811
    actor, services = team.actor, team.services
    sealed = signed(team, INVITED, "invitation")
    other = client(id="client-2", nhs_number="9990000026", given_names="Danny", contacts=())
    services.clients.register(actor, other)
    services.clients.open(actor, "client-2")
    seen = services.clients.refresh(actor, "client-1").client
    services.clients.amend(actor, seen, replace(seen, address=("3 New Road", "Elsewhere"), postcode="ZZ99 1AA"))
    services.clients.merge(actor, "client-1", "client-2", "the same man")
    services.clients.open(actor, "client-1")
    with pytest.raises(Refusal, match="address changed"):
        services.register.record_event(actor, sealed.id, LetterEventKind.POSTED, "")


@pytest.mark.parametrize(
    "said",
    ["to 14 Ashdown Terrace", "Probation c/o 14 Ashdown Terrace", "his home", "Gareth Snape, D.H. present",
     "probation reception, he collects it"],
)  # fmt: skip
def test_where_a_letter_went_says_who_reads_it(said):
    assert says_he_gets_it(said, client(post_is_safe=Answer.YES)) or "present" in said


@pytest.mark.parametrize(
    ("role", "blocks"),
    [("ISAC", True), ("stalking advocacy caseworker", True), ("domestic abuse advocate", True), ("Rape Crisis", True),
     ("MARAC", True), ("witness support", True), ("independent financial adviser", False), ("debt adviser", False),
     ("The Refuge Surgery", False)],
)  # fmt: skip
def test_who_speaks_for_a_victim_is_told_from_who_advises_anybody(team, role, blocks):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    copy = Copy(name="Jo Marsh", role=role, address=("1 High Street", "Fairlea"))
    found = must_fix(findings(team, begun(team, team.actor, "invitation", body=INVITED, copies=(copy,))))
    assert bool(found) is blocks


# -- a Word file that costs time -----------------------------------------------------------------------------------

_W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def word_file(body, numbering=""):
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("word/document.xml", f"<w:document {_W}><w:body>{body}</w:body></w:document>")
        if numbering:
            made.writestr("word/numbering.xml", f"<w:numbering {_W}>{numbering}</w:numbering>")
    return stream.getvalue()


def test_each_paragraph_of_a_nest_is_read_once():
    nest = "<w:p><w:r><w:t>word</w:t></w:r>" * 300 + "</w:p>" * 300
    assert words_of(word_file(nest)).count("word") == 300


def test_a_list_level_that_word_does_not_have_is_its_nearest():
    numbering = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="99999999"><w:numFmt w:val="decimal"/>'
        '<w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    listed = (
        '<w:p><w:pPr><w:numPr><w:ilvl w:val="{}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>One</w:t></w:r></w:p>'
    )
    assert words_of(word_file(listed.format("99999999"), numbering)).endswith("One")
    assert words_of(word_file(listed.format("x"), numbering)).endswith("One")


# -- names and people ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["Hargreave\u202e", "\u2066Dan", "Dan\ud800"])
def test_no_name_turns_text_around_nor_holds_half_a_sign(name):
    assert list(names_problems({"family_name": name}))


def test_a_yes_in_words_is_a_yes():
    assert [_is_said(one) for one in (True, "true", False, "false", None)] == [True, True, False, False, False]
    assert [_is_said(one, no=True) for one in (False, "no", True, "true", None)] == [True, True, False, False, False]


def test_what_waits_with_a_stand_in_who_left_waits_with_the_lead(team):  # noqa: F811
    actor, services = team.actor, team.services
    for key, name in (("staff-8", "Abel"), ("staff-9", "Boyd")):
        member = staff(id=key, given_name="Olu", family_name=name, is_lead=False)
        services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} {key}")
    away = Cover(id="", absent_id="staff-8", covered_by="staff-9", first_day=TODAY, last_day=TODAY + timedelta(days=9))
    services.standing_in.arrange(actor, away)
    his = team.reopen("staff-8", f"{PASSPHRASE} staff-8")
    services.clients.open(his, "client-1", "to write")
    services.drafts.save(his, draft_id="note-9", kind=DraftKind.NOTE, client_id="client-1", body={"narrative": "x"})
    lead = team.reopen("staff-1")
    services.team.retire(lead, next(one for one in services.team.everybody(lead) if one.id == "staff-9"))
    assert "Unsigned notes and letters of Dr Olu Abel, who is away" in {
        one.what for one in services.worklist.to_finish(lead)
    }


def test_nobody_is_told_to_countersign_who_may_not(team):  # noqa: F811
    actor, services = team.actor, team.services
    member = staff(id="staff-9", role=Role.ADMINISTRATOR, given_name="Bea", family_name="Lowe", is_lead=True)
    services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} nine")
    lead = team.reopen("staff-9", f"{PASSPHRASE} nine")
    assert not [one for one in services.worklist.to_finish(lead) if one.what == "Notes for you to countersign"]
