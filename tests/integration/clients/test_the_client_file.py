"""The file over its whole life: referred again, merged and separated, covered, its directory, exported; real stores."""

import io
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdf
import pytest
import pyzipper
from fhir.resources.R4B.bundle import Bundle

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, NotFound, ReasonNeeded, Refusal, StaleRecord
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.case_entry import CaseEntry
from recolo_desktop.domain.clients.client import Contact, ContactKind, PastAddress, Phone, Stage
from recolo_desktop.domain.clients.referral import Referral
from recolo_desktop.domain.notes.score_entry import ScoreEntry, TotalTyped
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.cover import Cover
from recolo_desktop.domain.team.service_identity import Programme
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.exchange.fhir_bundle import as_bundle
from recolo_desktop.presenters.clients import client_pack
from recolo_desktop.presenters.sitting import Sitting
from recolo_desktop.presenters.tasks import TasksInline
from recolo_desktop.services.basics.thawing import frozen, thawed
from recolo_desktop.services.records.signatures import covers
from tests.builders import PASSPHRASE, TODAY, client, condition, note, order, person, staff

EARLY = datetime.fromtimestamp(0, UTC)


def written(store, kind, actor=None, client_id="client-1", on=TODAY, **fields):
    actor = actor or store.actor
    entry = CaseEntry(id="", client_id=client_id, kind=kind, author_id=actor.id,
                      author_name=actor.name, written_at=EARLY, happened_on=on, fields=fields)  # fmt: skip
    return store.services.case_file.write(actor, entry)


@pytest.fixture
def filed(store):
    store.services.clients.register(store.actor, client())
    return store


def colleague(store, **changes):
    member = staff(id="staff-2", given_name="Bethan", family_name="Aldous", is_lead=False, **changes)
    return store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, "harbour lantern pebble orchid train")


def test_a_closed_client_is_referred_again_and_both_episodes_are_linked(filed):
    clients, actor = filed.services.clients, filed.actor
    seen = clients.open(actor, "client-1").client
    referral = Referral(
        received_on=TODAY, source="Probation: community", reason="New concerns", case_holder="A, probation"
    )
    with pytest.raises(Refusal, match="still runs"):
        clients.refer_again(actor, seen, referral)
    written(filed, "victim_safety", words="None beyond the order.")
    written(filed, "stage", stage="Closed", reason="Work is done")
    with pytest.raises(StaleRecord):
        clients.refer_again(actor, seen, referral)
    seen = clients.open(actor, "client-1", "referred again").client
    with pytest.raises(HasProblems):
        clients.refer_again(actor, seen, replace(referral, reason=""))
    again = clients.refer_again(actor, seen, referral)
    record = clients.open(actor, "client-1")
    assert (again.episode, again.stage, again.under_investigation) == (2, Stage.REFERRED, Answer.NOT_ASKED)
    assert [(one.number, one.ended_because) for one in record.episodes] == [(1, "Work is done")]
    assert [move.stage for move in record.moves] == [Stage.REFERRED]


def test_a_screening_entry_keeps_the_answer_and_closes_direct_work(filed):
    clients, actor = filed.services.clients, filed.actor
    written(filed, "screening", investigation="Yes", asked="DC Ince", review_on="2026-12-22")
    made = clients.open(actor, "client-1").client
    assert (made.under_investigation, made.investigation_checked_on) == (Answer.YES, TODAY)
    assert made.investigation_checked_by == actor.name
    with pytest.raises(HasProblems, match="Consultation"):
        written(filed, "stage", stage="Assessment", reason="x")
    written(filed, "screening", investigation="No", asked="DC Ince", review_on="2026-12-22")
    written(filed, "stage", stage="Assessment", reason="Panel")
    with pytest.raises(HasProblems, match="what becomes of it"):
        written(filed, "screening", investigation="Yes", asked="DC Ince", review_on="2026-12-22")
    written(filed, "screening", investigation="Yes", asked="DC Ince", review_on="2026-12-22", while_it_lasts="Paused")
    filed.clock.at = datetime(2026, 12, 23, 9, tzinfo=UTC)
    waiting = {item.what: item.count for item in filed.services.worklist.to_finish(actor)}
    assert waiting["Ask again about a police investigation"] == 1


def test_two_files_of_one_person_show_as_one_and_come_apart_again(filed):
    services, actor = filed.services, filed.actor
    services.clients.register(actor, client(id="client-2", given_names="Danny", nhs_number="", case_holder="B"))
    services.court_orders.record(
        actor, order(client_id="client-2"), (person(client_id="client-2"),), (condition(client_id="client-2"),)
    )
    filed.sign_note(note(id="note-2", client_id="client-2", narrative="Words about Imogen Calloway."))
    with pytest.raises(NotAllowed, match="Open both"):
        services.clients.merge(actor, "client-1", "client-2", "Same birth date and address")
    for key in ("client-1", "client-2"):
        services.clients.open(actor, key)
    services.clients.merge(actor, "client-1", "client-2", "Same birth date and address")
    both = services.clients.open(actor, "client-2")
    assert both.client.id == "client-1"
    assert [one.id for one in both.merged] == ["client-2"]
    assert [one.id for one in both.notes] == ["note-2"]
    assert not both.faults
    assert [one.order.client_id for one in both.orders] == ["client-2"]
    assert services.caseload.page(actor, "team").total == 1
    # the checks of the kept file know whom the other file's order protects
    letter = services.letters.begin(
        actor, both.client, next(k for k in services.letters.kinds() if k.key == "after_session")
    )
    found = services.letters.preview(actor, replace(letter, body="Imogen Calloway")).findings
    assert any("Names a protected person" in finding.what for finding in found)
    with pytest.raises(HasProblems):
        services.clients.separate(actor, "client-2", "")
    services.clients.separate(actor, "client-2", "Two people after all")
    assert services.clients.open(actor, "client-1").notes == ()
    assert [one.id for one in services.clients.open(actor, "client-2").notes] == ["note-2"]


def test_a_note_in_the_wrong_record_is_written_again_in_the_right_one_and_neither_names_the_other(filed):
    services, actor = filed.services, filed.actor
    services.clients.register(actor, client(id="client-2", family_name="Okafor", nhs_number=""))
    filed.sign_note(note(narrative="Words that belong to somebody else."))
    draft = services.session_notes.write_again_elsewhere(actor, "note-1", "client-2", "Two tabs were open")
    wrong = services.clients.open(actor, "client-1")
    right = services.clients.open(actor, "client-2")
    assert wrong.in_error == {"note-1"}
    assert draft.id[-8:] in wrong.marks[0].written_again_in
    assert [one.kind for one in wrong.entries] == ["data_incident"]
    said_here = json.dumps([wrong.marks[0].reason, wrong.marks[0].written_again_in, *wrong.entries[0].fields.values()])
    assert "Okafor" not in said_here
    assert "client-2" not in said_here
    (waiting,) = right.drafts
    begun = thawed(SessionNote, waiting.body)
    assert begun.narrative == "Words that belong to somebody else."
    assert wrong.marks[0].id[-8:] in begun.late_reason
    assert "Hargreave" not in begun.late_reason
    assert services.session_notes.sign(actor, begun, PASSPHRASE).client_id == "client-2"


def test_a_colleague_who_stands_in_opens_without_a_reason_and_sees_what_waits(filed):
    services, lead = filed.services, filed.actor
    services.clients.amend(lead, client(), client(lead_id=lead.id))
    other = colleague(filed)
    with pytest.raises(ReasonNeeded):
        services.clients.open(other, "client-1")
    cover = Cover(id="cover-1", absent_id=lead.id, covered_by=other.id, first_day=TODAY, last_day=date(2026, 11, 27))
    with pytest.raises(NotAllowed):
        services.standing_in.arrange(other, cover)
    services.standing_in.arrange(lead, cover)
    assert services.clients.open(other, "client-1").client.id == "client-1"
    assert services.caseload.counts(other)["mine"] == 1
    filed.store_letter(services.letters.begin(lead, client(), services.letters.kinds()[0]))
    waiting = {item.what: item.count for item in services.worklist.to_finish(other)}
    assert waiting[f"Unsigned notes and letters of {lead.name}, who is away"] == 1
    services.standing_in.end(other, "cover-1")
    assert services.caseload.counts(other)["mine"] == 0


def test_nobody_makes_a_colleagues_client_her_own(filed):
    services, lead = filed.services, filed.actor
    stands_in = colleague(filed)
    other = services.sign_in.add_colleague(
        lead, PASSPHRASE, staff(id="staff-3", given_name="Una", is_lead=False), "harbour lantern pebble orchid boat"
    )
    seen = services.clients.amend(lead, client(), client(lead_id=None))
    taken = services.clients.amend(stands_in, seen, replace(seen, lead_id=stands_in.id))  # nobody leads: anybody may
    services.clients.open(other, "client-1", "curious")
    with pytest.raises(NotAllowed, match="Bethan Aldous leads"):
        services.clients.amend(other, taken, replace(taken, lead_id=other.id))
    cover = Cover(id="cover-1", absent_id=stands_in.id, covered_by=other.id, first_day=TODAY, last_day=TODAY)
    services.standing_in.arrange(stands_in, cover)
    taken = services.clients.amend(other, taken, replace(taken, lead_id=other.id))
    taken = services.clients.amend(other, taken, replace(taken, lead_id=stands_in.id))  # her own she hands on
    services.clients.open(lead, "client-1", "to hand on")
    assert services.clients.amend(lead, taken, replace(taken, lead_id=lead.id)).lead_id == lead.id


def test_cover_ends_and_is_by_somebody_who_is_here(filed):
    services, lead = filed.services, filed.actor
    other = colleague(filed)
    cover = Cover(id="cover-1", absent_id=lead.id, covered_by=other.id, first_day=TODAY, last_day=date(2027, 3, 1))
    with pytest.raises(HasProblems, match="three months"):
        services.standing_in.arrange(lead, cover)
    services.team.retire(lead, other)
    with pytest.raises(NotAllowed, match="has left the team"):
        services.standing_in.arrange(lead, replace(cover, last_day=TODAY))


def test_a_clock_that_jumps_ahead_takes_no_deleted_draft_away(filed):
    services, actor = filed.services, filed.actor

    def write_and_delete(key):
        services.drafts.save(actor, draft_id=key, kind=DraftKind.NOTE, client_id="client-1", body={"typed": {}})
        services.drafts.discard(actor, key)

    write_and_delete("draft-1")
    filed.clock.at += timedelta(days=40)
    write_and_delete("draft-2")
    assert [one.id for one in services.drafts.deleted(actor, "client-1")] == ["draft-2"]
    assert services.drafts.have_back(actor, "draft-1").id == "draft-1"
    filed.clock.at += timedelta(days=1)
    write_and_delete("draft-1")
    for weeks in (3, 6):
        filed.clock.at += timedelta(days=21)
        write_and_delete(f"draft-of-week-{weeks}")
    filed.clock.at += timedelta(days=1)
    write_and_delete("draft-of-the-day-after")
    with pytest.raises(NotFound):
        services.drafts.have_back(actor, "draft-1")


def test_a_change_in_the_directory_reaches_every_file_that_names_the_entry(filed):
    services, actor = filed.services, filed.actor
    agency = Agency(
        id="gp-1", kind=AgencyKind.GP, organisation="Fairlea Surgery", address=("2 Quay Road",), phone="01632 960120"
    )
    services.directory.add(actor, agency)
    contact = Contact(kind=ContactKind.GP, name="Fairlea Surgery", agency_id="gp-1")
    services.clients.amend(actor, client(), client(contacts=(contact,)))
    services.directory.amend(actor, agency, replace(agency, address=("7 New Road",)))
    assert services.clients.open(actor, "client-1").client.contacts[0].address == ("7 New Road",)
    used = services.directory.in_use(actor, "gp-1")
    assert [one.id for one in used.clients] == ["client-1"]
    assert [line.action for line in used.history] == [Action.AGENCY_CHANGED, Action.AGENCY_ADDED]
    services.directory.add(actor, replace(agency, id="gp-2", organisation="Fairlea Surgery Ltd"))
    services.directory.merge(actor, "gp-2", "gp-1")
    assert services.clients.open(actor, "client-1").client.contacts[0].agency_id == "gp-2"
    assert [one.id for one in services.directory.all(actor)] == ["gp-2"]


def test_the_usual_services_are_added_once(filed):
    services, actor = filed.services, filed.actor
    count = services.directory.add_usual(actor)
    assert count >= 10
    assert services.directory.add_usual(actor) == 0
    assert any(one.phone == "116 123" and one.is_offered for one in services.directory.all(actor))


def test_a_new_letterhead_is_a_new_version_and_the_old_one_stays(filed):
    services, actor = filed.services, filed.actor
    before = services.team.identity(actor)
    png = b"\x89PNG\r\n\x1a\n" + b"0" * 20
    changed = replace(before, trust_name="Solent Vale NHS Trust, renamed", effective_from=TODAY, logo=png,
                      programmes=(Programme(name="PLSI FACT", planned="8", follow_ups="1"),))  # fmt: skip
    services.team.change_identity(actor, changed)
    assert services.team.identity(actor).trust_name.endswith("renamed")
    assert services.team.identity(actor).logo == png
    with pytest.raises(HasProblems, match="PNG or JPEG"):
        services.team.change_identity(actor, replace(changed, logo=b"GIF89a"))
    with pytest.raises(NotAllowed):
        services.team.change_identity(colleague(filed), changed)


def test_possible_duplicates_are_found_by_number_sound_and_birth_date(filed):
    clients, actor = filed.services.clients, filed.actor

    def found(**changes):
        return [one.id for one in clients.possible_duplicates(actor, client(id="new", **changes))]

    assert found(family_name="Zz", given_names="Q", birth_date=None) == ["client-1"]
    assert found(family_name="Hargrieve", nhs_number="", birth_date=None) == ["client-1"]
    assert found(family_name="Smith", nhs_number="") == ["client-1"]
    assert found(family_name="Smith", given_names="Paul", nhs_number="") == []


def exporting(store):
    record = store.services.clients.refresh(store.actor, "client-1")
    leaving = store.services.exporting.to_leave(store.actor, record)
    sitting = Sitting(store.actor, store.services, TasksInline(), store.clock, None, is_demo=True)
    return record, client_pack.of_record(leaving, store.services.case_file.kinds(store.actor), sitting, store.clock())


def test_a_whole_file_leaves_as_pages_or_as_an_encrypted_archive_with_a_fhir_bundle(filed):
    services, actor = filed.services, filed.actor
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    filed.sign_note(note(narrative="We talked about sleep & <b>work</b>."))
    services.clients.open(actor, "client-1")
    record, pack = exporting(filed)
    with pytest.raises(HasProblems, match="for whom"):
        services.exporting.pages(actor, record, pack, " ", "Printer")
    pdf = services.exporting.pages(actor, record, pack, "Transfer of care", "Printer")
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(pdf)).pages)
    assert "We talked about sleep & <b>work</b>." in text
    assert "SYNTHETIC" in text
    assert "Imogen" not in text
    assert "Calloway" not in text
    assert "Person A" in text
    weak = {"passphrase": "short", "again": "short"}
    with pytest.raises(HasProblems):
        services.exporting.archive(actor, record, pack, "Transfer", **weak)
    secret = "granite sparrow violet anchor meadow"
    archive = services.exporting.archive(actor, record, pack, "Transfer", secret, secret)
    assert b"Hargreave" not in archive
    assert b"sleep" not in archive
    with pyzipper.AESZipFile(io.BytesIO(archive)) as opened:
        with pytest.raises(RuntimeError):
            opened.read("fhir-bundle.json")
        opened.setpassword(secret.encode())
        bundle = json.loads(opened.read("fhir-bundle.json"))
    kinds = [entry["resource"]["resourceType"] for entry in bundle["entry"]]
    assert kinds[0] == "Patient"
    assert {"EpisodeOfCare", "Encounter", "DocumentReference"} <= set(kinds)
    patient = bundle["entry"][0]["resource"]
    assert patient["birthDate"] == "1987-03-14"
    assert patient["identifier"][0]["value"] == "9990000018"
    assert "Calloway" not in json.dumps(bundle)
    reasons = [line.reason for line in filed.vault.open_work(actor).__enter__().journal.whole("client-1")
               if line.action is Action.CLIENT_EXPORTED]  # fmt: skip
    assert reasons == ["Transfer of care (printed on Printer)", "Transfer (encrypted archive, 0 letters)"]


def test_only_a_lead_exports(filed):
    other = colleague(filed, role=Role.PSYCHIATRIST)
    filed.services.clients.open(filed.actor, "client-1")
    record, pack = exporting(filed)
    with pytest.raises(NotAllowed):
        filed.services.exporting.pages(other, record, pack, "Because", "Printer")


def test_scores_leave_with_the_file_and_name_nobody_protected(filed):
    services, actor = filed.services, filed.actor
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    services.clients.open(actor, "client-1")

    def entered(total, **facts):
        typed = (TotalTyped(total=total),)
        return services.measures.enter(
            actor, "client-1", ScoreEntry(measure_key="phq9", taken_on=TODAY, totals=typed, said=1, **facts)
        )

    wrong = entered("21")
    right = entered("12", corrects=wrong.id, why_corrected="The sheet says 12")
    services.measures.sign(actor, right.id, "He thinks of Imogen Calloway at night. Plan made.", PASSPHRASE)
    _, pack = exporting(filed)
    (section,) = [one for one in pack.sections if one.title == "Outcome measures"]
    assert section.parts[0].heading.endswith(", corrected since")
    said = dict(section.parts[1].terms)
    assert said["Score"].startswith("12 of 27, moderate")
    assert "Plan made." in said["What was done about the answer"]
    assert "Calloway" not in str(section)
    bundle = json.loads(as_bundle(services.clients.refresh(actor, "client-1"), {}))
    assert Bundle.model_validate(bundle)
    seen = [one["resource"] for one in bundle["entry"] if one["resource"]["resourceType"] == "Observation"]
    states = [(one["code"]["text"], one["valueQuantity"]["value"], one["status"]) for one in seen]
    assert sorted(states) == [("PHQ-9", 12.0, "corrected"), ("PHQ-9", 21.0, "entered-in-error")]


def test_a_field_that_came_later_does_not_break_an_old_signature_but_cannot_hide_words():
    was = {"id": "note-1", "client_id": "client-1", "author_id": "staff-1"}
    made = note(risk=())
    content = {**was, "author_name": made.author_name, "held_on": "2026-11-24", "attendance": "5",
               "narrative": made.narrative, "contact_since": "no", "risk_change": "same",
               "what_would_change": made.what_would_change}  # fmt: skip
    assert covers(content, made)
    assert not covers(content, replace(made, plan="slipped in"))
    assert not covers(content, note())  # answers of a risk review that nobody signed
    assert not covers({**content, "narrative": "other"}, made)
    assert not covers({**content, "gone": "a field that nobody knows"}, made)


def merged(store, **kept):
    """Two files of one person, the second merged into the first; Imogen is protected by the first one's order."""
    services, actor = store.services, store.actor
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    services.clients.register(actor, client(id="client-2", given_names="Danny", nhs_number="", **kept))
    for key in ("client-1", "client-2"):
        services.clients.open(actor, key)
    services.clients.merge(actor, "client-1", "client-2", "Same person")


def test_the_checks_of_a_merged_file_know_whom_the_kept_file_protects(filed):
    services, actor = filed.services, filed.actor
    merged(filed)
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    letter = services.letters.begin(actor, client(id="client-2", given_names="Danny"), kind)
    found = services.letters.preview(actor, replace(letter, body="Imogen Calloway")).findings
    assert any("Names a protected person" in finding.what for finding in found)
    assert services.clients.refresh(actor, "client-2").client.id == "client-1"


def test_separating_waits_for_letters_in_draft(filed):
    services, actor = filed.services, filed.actor
    merged(filed)
    filed.store_letter(services.letters.begin(actor, client(), services.letters.kinds()[0]))
    with pytest.raises(Refusal, match="Letters in draft"):
        services.clients.separate(actor, "client-2", "Two people")


def test_an_open_file_is_not_merged_into_a_closed_one(filed):
    services, actor = filed.services, filed.actor
    written(filed, "victim_safety", words="None.")
    written(filed, "stage", stage="Closed", reason="Done")
    services.clients.register(actor, client(id="client-2", nhs_number=""))
    for key in ("client-1", "client-2"):
        services.clients.open(actor, key, "to compare")
    with pytest.raises(Refusal, match="is closed"):
        services.clients.merge(actor, "client-1", "client-2", "Same person")


def test_nothing_that_leaves_names_anybody_protected_whatever_field_it_was_typed_into(filed):
    services, actor = filed.services, filed.actor
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    changed = client(referral_reason="Followed Imogen Calloway", other_phones=(Phone(number="07700 900456"),),
                     past_addresses=(PastAddress(address="9 Birch Lane, Upper Fairlea"),))  # fmt: skip
    services.clients.amend(actor, client(), changed)
    filed.sign_note(note(narrative="He spoke of Imogen Calloway."))
    services.clients.open(actor, "client-1")
    record, pack = exporting(filed)
    leaving = services.exporting.to_leave(actor, record)
    said = json.dumps([frozen(pack), as_bundle(leaving, {}).decode()], default=str)
    for word in ("Imogen", "Calloway", "Birch", "900456"):
        assert word not in said, word
    assert record.warnings
    assert any("earlier address" in sentence for sentence in record.warnings)


def test_a_screening_entry_made_in_error_gives_way_to_the_one_before(filed):
    services, actor = filed.services, filed.actor
    written(filed, "screening", investigation="Yes", asked="DC Ince", review_on="2026-12-22")
    wrong = written(filed, "screening", investigation="No", asked="Somebody", review_on="2026-12-22")
    services.case_file.mark_in_error(actor, subject="case_entries", subject_id=wrong.id, reason="Another client's")
    assert services.clients.open(actor, "client-1").client.under_investigation is Answer.YES
    seen = services.clients.open(actor, "client-1").client
    assert services.clients.amend(actor, seen, replace(seen, stage=Stage.TREATMENT)).stage is Stage.REFERRED


def test_a_search_for_the_beginning_of_a_protected_name_finds_no_words(filed):
    services, actor = filed.services, filed.actor
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    filed.sign_note(note(narrative="He spoke of Calloway and of sleep."))
    assert services.finding.answering(actor, "sleep").texts
    assert services.finding.answering(actor, "Callo").texts == ()
    assert services.finding.answering(actor, "sleep " * 1500).texts
    assert services.caseload.page(actor, "team", "%").total == 0


def test_the_reason_for_moving_a_note_does_not_name_the_other_client(filed):
    services, actor = filed.services, filed.actor
    services.clients.register(actor, client(id="client-2", family_name="Okafor", nhs_number=""))
    filed.sign_note(note())
    with pytest.raises(HasProblems, match="Do not name"):
        services.session_notes.write_again_elsewhere(actor, "note-1", "client-2", "It was meant for Okafor")
