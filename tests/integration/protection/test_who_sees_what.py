"""Section 4.8, row by row, as the table says it; and a name planted everywhere, looked for in all that is answered."""

import dataclasses
import inspect
import json
import typing
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from enum import Enum

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, ReasonNeeded, Refusal
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import LetterEventKind
from recolo_desktop.domain.notes.goal import Goal
from recolo_desktop.domain.orders.court_order import ProtectedPerson
from recolo_desktop.domain.records.document import Document, DocumentFile
from recolo_desktop.domain.records.journal import Action, JournalEntry
from recolo_desktop.domain.team.narrowing import Narrowing
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.records.mapping import TABLE_OF
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff

PSYCHIATRIST, PSYCHOLOGIST, OT, ASSISTANT, ADMINISTRATOR = (
    Role.PSYCHIATRIST, Role.PSYCHOLOGIST, Role.OCCUPATIONAL_THERAPIST, Role.ASSISTANT, Role.ADMINISTRATOR,
)  # fmt: skip
PASSPHRASES = {
    PSYCHIATRIST: "marble lantern orchard velvet tune", OT: "harbour pencil twelve sparrow glove",
    ASSISTANT: "copper window thistle maple drum", ADMINISTRATOR: "saddle lemon quartz feather noon",
}  # fmt: skip
WITHOUT = (ASSISTANT, ADMINISTRATOR)


def every_role(store):
    """A lead who is a psychologist, and one of every other role; one client with an order."""
    for role, passphrase in PASSPHRASES.items():
        member = replace(
            staff(), id=f"staff-{role.value}", given_name="Ada", family_name=role.value.title(), role=role, is_lead=False,
            needs_countersignature=role is ASSISTANT, supervisor_id="staff-1", signs_letters_alone=role is not ASSISTANT,
        )  # fmt: skip
        store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, passphrase)
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(), zone()))


@pytest.fixture
def team(tmp_path):
    store = make_store(tmp_path / "records", every_role)
    yield store
    store.vault.close()


def zone():
    return condition(
        id="zone", number_on_face="2", category="ZONE_STREET", verbatim="Not to enter Birch Lane.", place="Birch Lane",
        may_print_to_client=False,
    )  # fmt: skip


def as_role(team, role):
    """Somebody of this role, unlocked, with the record open for a reason."""
    actor = team.reopen("staff-1") if role is PSYCHOLOGIST else team.reopen(f"staff-{role.value}", PASSPHRASES[role])
    team.services.clients.open(actor, "client-1", "to see what this role sees")
    return actor


def entry(kind, **fields):
    return CaseEntry(
        id=f"e-{kind}", client_id="client-1", kind=kind, author_id="", author_name="", happened_on=TODAY, fields=fields,
        about=About.CLIENT, written_at=datetime.fromisoformat("2026-11-24T09:00:00+00:00"),
    )  # fmt: skip


def allowed(act) -> bool:
    try:
        act()
    except NotAllowed:
        return False
    return True


ROLES = pytest.mark.parametrize("role", list(Role))


@ROLES
def test_demographics_contacts_and_appointments_are_everybodys_to_edit(team, role):
    actor = as_role(team, role)
    seen = team.services.clients.refresh(actor, "client-1").client
    team.services.clients.amend(actor, seen, replace(seen, phone="07700 900321"))
    team.services.diary.book(actor, _booking(actor), "Compared with the order, the usual room")
    assert team.services.clients.refresh(actor, "client-1").client.phone == "07700 900321"


def _booking(actor, **changes):
    made = Appointment(
        id="a-1", client_id="client-1", staff_id=actor.id, on=TODAY, starts="10:00", purpose="", location="",
        place=PlaceKind.PHONE,
    )  # fmt: skip
    return replace(made, **changes)


@ROLES
def test_referral_and_eligibility_are_to_view_only_for_therapist_and_assistant(team, role):
    actor = as_role(team, role)
    seen = team.services.clients.refresh(actor, "client-1").client
    edits = lambda: team.services.clients.amend(actor, seen, replace(seen, referral_reason="Repeated calls"))  # noqa: E731
    assert allowed(edits) is (role in (PSYCHIATRIST, PSYCHOLOGIST, ADMINISTRATOR))


@ROLES
def test_own_notes_are_written_by_all_but_the_administrator(team, role):
    actor = as_role(team, role)
    draft = note(id="own", author_id=actor.id, author_name=actor.name)
    writes = lambda: team.sign_note(draft, PASSPHRASES.get(role, PASSPHRASE))  # noqa: E731
    assert allowed(writes) is (role is not ADMINISTRATOR)
    due = team.services.clients.refresh(actor, "client-1").countersignatures_due
    assert bool(due) is (role is ASSISTANT)


@ROLES
def test_others_notes_an_assistant_sees_when_assigned_an_administrator_only_that_there_are(team, role):
    team.sign_note(note())
    actor = as_role(team, role)
    record = team.services.clients.refresh(actor, "client-1")
    assert bool(record.notes) is (role in (PSYCHIATRIST, PSYCHOLOGIST, OT))
    assert record.notes_unseen == (0 if record.notes else 1)
    found = team.services.finding.answering(actor, "sleep", "client-1").texts
    assert bool(found) is bool(record.notes)
    if role is ASSISTANT:
        team.reopen("staff-1")
        team.services.diary.book(team.actor, _booking(actor), "Compared with the order, the usual room")
        actor = as_role(team, role)
        assert team.services.clients.refresh(actor, "client-1").notes


@ROLES
def test_a_restricted_note_is_for_its_author_and_those_named(team, role):
    team.sign_note(note(readers=("staff-1", f"staff-{OT.value}", f"staff-{ASSISTANT.value}")))
    actor = as_role(team, role)
    seen = bool(team.services.clients.refresh(actor, "client-1").notes)
    assert seen is (role in (PSYCHOLOGIST, OT))
    assert bool(team.services.finding.answering(actor, "sleep", "client-1").texts) is seen


@ROLES
def test_the_order_conditions_for_clinicians_and_assistants_its_status_only_for_the_administrator(team, role):
    actor = as_role(team, role)
    (shown,) = team.services.clients.refresh(actor, "client-1").orders
    assert bool(shown.conditions) is (role is not ADMINISTRATOR)
    assert "Calloway" not in repr(shown)
    if role is ADMINISTRATOR:
        assert not shown.people
        assert not any((shown.order.court, shown.order.order_number, shown.order.offence, shown.order.officer))
        assert shown.order.expires_on == order().expires_on
    writes = lambda: team.services.court_orders.confirm_none(actor, client())  # noqa: E731
    with suppress(Refusal):
        assert allowed(writes) is (role in (PSYCHIATRIST, PSYCHOLOGIST))


@ROLES
def test_who_a_protected_person_is_opens_behind_glass_for_three_roles_and_for_no_other(team, role):
    actor = as_role(team, role)
    with pytest.raises((HasProblems, NotAllowed)):
        team.services.court_orders.show_person(actor, "person-1", "")
    shows = lambda: team.services.court_orders.show_person(actor, "person-1", "to ring the advocate")  # noqa: E731
    assert allowed(shows) is (role in (PSYCHIATRIST, PSYCHOLOGIST, OT))


@ROLES
def test_words_about_zones(team, role):
    actor = as_role(team, role)
    (shown,) = team.services.clients.refresh(actor, "client-1").orders
    in_the_record = "Not to enter" in repr(shown)
    assert in_the_record is (role in (PSYCHIATRIST, PSYCHOLOGIST))
    check = team.services.diary.check(actor, _booking(actor, place=PlaceKind.AWAY, location="4 Mill Road ZZ99 3VZ"))
    assert bool(check.zones) is (role in (PSYCHIATRIST, PSYCHOLOGIST, OT))
    if role in WITHOUT:
        assert {one.what for one in check.findings} == {"Ask a clinician to look at this"}


@ROLES
@pytest.mark.parametrize("said", ["Please stay out of Birch Lane.", "It says: not to enter birch lane after dark."])
def test_what_an_order_says_of_places_is_closed_in_a_signed_letter_as_in_the_order(team, role, said):
    plain, telling = _sealed(team), _sealed(team, said)
    with pytest.raises(Refusal, match="says of places"):
        team.services.register.record_event(team.actor, telling.id, LetterEventKind.FOR_POST, "")
    actor = as_role(team, role)
    reads = role in (PSYCHIATRIST, PSYCHOLOGIST)
    shown = {one.id: one.letter for one in team.services.clients.refresh(actor, "client-1").letters}
    assert ("birch lane" in repr(shown[telling.id]).lower()) is reads
    assert allowed(lambda: team.services.register.open_sealed(actor, telling.id)) is reads
    assert allowed(lambda: team.services.seals.of_letter(actor, telling.id)) is reads
    assert allowed(lambda: team.services.register.open_sealed(actor, plain.id)) is (role is not ADMINISTRATOR)


@ROLES
def test_a_breach_record_of_an_assistant_is_a_draft_to_be_countersigned(team, role):
    actor = as_role(team, role)
    concern = entry("breach", words="He said that he drove past", told="nobody yet", danger="No", source="Client")
    kinds = {kind.key: kind for kind in team.services.case_file.kinds(actor)}
    if role is ADMINISTRATOR:
        assert "breach" not in kinds
        assert not allowed(lambda: team.services.case_file.write(actor, concern))
        return
    fields = {one.key: (one.options or ("said",))[0] for one in kinds["breach"].fields if one.required}
    team.services.case_file.write(actor, replace(concern, fields=fields))
    awaiting = team.services.clients.refresh(actor, "client-1").entries_awaiting
    assert bool(awaiting) is (role is ASSISTANT)
    if role is ASSISTANT:
        assert not allowed(lambda: team.services.case_file.countersign(actor, "e-breach"))
        lead = as_role(team, PSYCHOLOGIST)
        waits = "Breach records of assistants to countersign"
        assert waits in {item.what for item in team.services.worklist.to_finish(lead)}
        team.services.case_file.countersign(lead, "e-breach")
        assert not team.services.clients.refresh(lead, "client-1").entries_awaiting
        assert waits not in {item.what for item in team.services.worklist.to_finish(lead)}


@ROLES
def test_letters_are_typed_by_all_and_signed_by_clinicians(team, role):
    actor = as_role(team, role)
    letter = team.services.letters.begin(actor, client(), _kind(team, "gp_letter"))
    team.services.drafts.keep_letter(actor, letter)
    with suppress(HasProblems):
        signs = lambda: team.services.letters.sign(actor, letter, PASSPHRASES.get(role, PASSPHRASE))  # noqa: E731
        assert allowed(signs) is (role in (PSYCHIATRIST, PSYCHOLOGIST, OT))


def _kind(team, key):
    return next(one for one in team.services.letters.kinds() if one.key == key)


def _sealed(team, body="Thank you for coming on Monday."):
    letter = team.services.letters.begin(team.actor, client(), _kind(team, "appointment"))
    letter = replace(letter, body=body, recipient_name="Gareth Snape", recipient_role="Probation practitioner",
                     audience=_kind(team, "progress_probation").audience, kind_key="progress_probation")  # fmt: skip
    letter = replace(
        letter,
        body=f"{body}\n\n"
        + "\n\n".join(f"# {one}\n\nAs agreed." for one in _kind(team, "progress_probation").headings),
    )
    letter = replace(letter, recipient_address=("1 Quay Road", "Fairlea"))
    team.store_letter(letter)
    found = team.services.letters.preview(team.actor, letter).findings
    reasons = {one.what: "the reader may know it" for one in found}
    return team.services.letters.sign(team.actor, letter, PASSPHRASE, reasons)


@pytest.mark.parametrize("role", WITHOUT)
def test_a_signed_letter_that_names_somebody_protected_is_closed_and_others_are_posted_once_released(team, role):
    plain, naming = _sealed(team), _sealed(team, "Imogen Calloway rang us.")
    with pytest.raises(Refusal, match="names somebody protected"):
        team.services.register.record_event(team.actor, naming.id, LetterEventKind.FOR_POST, "")
    actor = as_role(team, role)
    shown = {one.id: one.letter.body for one in team.services.clients.refresh(actor, "client-1").letters}
    assert "Calloway" not in repr(shown)
    if role is ADMINISTRATOR:
        assert set(shown.values()) == {""}
    for act in (
        lambda: team.services.register.open_sealed(actor, naming.id),
        lambda: team.services.register.record_printing(actor, naming.id, printer="P", copies=1, pages=1),
        lambda: team.services.register.record_event(actor, naming.id, LetterEventKind.POSTED, ""),
        lambda: team.services.register.begin_again(actor, naming.id),
        lambda: team.services.seals.of_letter(actor, naming.id),
    ):
        assert not allowed(act)
    opens = lambda: team.services.register.open_sealed(actor, plain.id)  # noqa: E731
    assert allowed(opens) is (role is ASSISTANT)
    team.reopen("staff-1")
    team.services.register.record_event(team.actor, plain.id, LetterEventKind.FOR_POST, "")
    actor = as_role(team, role)
    team.services.register.open_sealed(actor, plain.id)
    team.services.register.record_printing(actor, plain.id, printer="Office", copies=1, pages=1)
    team.services.register.record_event(actor, plain.id, LetterEventKind.POSTED, "")


@ROLES
def test_the_journal_is_a_leads_and_everybody_reads_what_they_did_themselves(team, role):
    actor = as_role(team, role)
    assert team.services.journal.own(actor)
    assert allowed(lambda: team.services.journal.names(actor)) is actor.is_lead


@ROLES
def test_a_whole_file_leaves_by_a_leads_hand_only(team, role):
    actor = as_role(team, role)
    record = team.services.clients.refresh(actor, "client-1")
    assert allowed(lambda: team.services.exporting.to_leave(actor, record)) is actor.is_lead


def test_a_lead_narrows_a_row_with_a_reason_and_never_widens_it(team):
    settings = team.services.team.settings(team.actor)
    fewer = Narrowing(role=OT, right=Right.SEE_PROTECTED_PEOPLE, reason="")
    with pytest.raises(HasProblems, match="Say why"):
        team.services.team.change_settings(team.actor, replace(settings, narrowed=(fewer,)))
    for role, right in ((ASSISTANT, Right.SEE_PROTECTED_PEOPLE), (OT, Right.READ_CLIENT)):
        wider = Narrowing(role=role, right=right, reason="because")
        with pytest.raises(HasProblems, match="does not have that right"):
            team.services.team.change_settings(team.actor, replace(settings, narrowed=(wider,)))
    fewer = replace(fewer, reason="The therapist works without knowing")
    team.services.team.change_settings(team.actor, replace(settings, narrowed=(fewer,)))
    actor = as_role(team, OT)
    assert not may(actor, Right.SEE_PROTECTED_PEOPLE)
    assert not allowed(lambda: team.services.court_orders.show_person(actor, "person-1", "to ring the advocate"))
    assert may(replace(actor, withheld=()), Right.SEE_PROTECTED_PEOPLE)


@pytest.mark.parametrize("role", WITHOUT)
def test_a_scan_opens_for_the_others_only_as_a_clinician_has_cleared_it(team, role):
    pdf = b"%PDF-1.4 scan of the order %%EOF"
    made = Document(
        id="d-1", client_id="client-1", title="Order", kind="Order", received_on=TODAY, source="court", media_type="",
        size=0, sha256="", added_by="", added_by_name="", added_at=team.clock(),
    )  # fmt: skip
    team.services.documents.keep(team.actor, made, pdf)
    assert team.services.documents.show(team.actor, "d-1") == pdf
    actor = as_role(team, role)
    assert not allowed(lambda: team.services.documents.show(actor, "d-1"))
    assert not allowed(lambda: team.services.documents.clear_page(actor, "d-1", 0, 1, b"\x89PNG\r\n\x1a\n"))
    if role is ASSISTANT:
        assert team.services.documents.cleared(actor, "d-1") == ()
        team.reopen("staff-1")
        picture = b"\x89PNG\r\n\x1a\n boxes burned in"
        team.services.documents.clear_page(team.actor, "d-1", 0, 2, picture)
        actor = as_role(team, role)
        assert [one.picture for one in team.services.documents.cleared(actor, "d-1")] == [picture]


# -- a canary in every text of every kind -----------------------------------------------------------------

CANARY = "Imogen Calloway"
SECRETS = ("Imogen", "Calloway", "Birch Lane", "900456")
PLANTED = f"{CANARY}, 9 Birch Lane, 07700 900456"
# Kinds that hold no text of a record, or hold it sealed: each with why.
UNPLANTED = {
    StaffMember: "the team's own names", ProtectedPerson: "she herself, sealed", JournalEntry: "written by the store",
    TeamSettings: "the team's settings", ServiceIdentity: "the team's own letterhead, which prints on every letter", DocumentFile: "bytes of a scan, which roles without the right never get",
}  # fmt: skip


def planted(kind, key):
    """A value of a kind with the canary in every one of its texts."""
    from recolo_desktop.domain.protection.labelling import texts_of_kind

    hints, fields = typing.get_type_hints(kind, include_extras=True), {}
    words = set(texts_of_kind(kind))
    for field in dataclasses.fields(kind):
        if field.init:
            fields[field.name] = PLANTED_IN.get(field.name) or _of_type(
                hints[field.name], field.name in words, field.name, key
            )
    return kind(**fields)


PLANTED_IN = {
    "client_id": "client-1", "order_id": "order-1", "staff_id": "staff-1", "author_id": "staff-1", "signer_id": "staff-1",
    "reviewer_id": "staff-1", "supervisor_id": "staff-1", "note_id": "note-1", "letter_id": "l-1", "added_by": "staff-1",
    "marked_by": "staff-1", "recorded_by": "staff-1", "printed_by": "staff-1", "written_by": "staff-1",
    "made_by": "staff-1", "cleared_by": "staff-1", "document_id": "d-1", "entry_id": "e-1", "absent_id": "staff-1",
    "covered_by": "staff-1", "entered_by": "staff-1", "birth_date_in_part": "1987", "on": TODAY, "starts": "10:00", "zone": "Europe/London",
    "service_identity_id": "identity-1",
}  # fmt: skip


def _of_type(hint, is_text, name, key):
    """A value of a type with the canary wherever words may stand."""
    origin, parts = typing.get_origin(hint), typing.get_args(hint)
    plain = {str: PLANTED, date: TODAY, bool: False, int: 1, float: 1.0, bytes: b"x",
             datetime: datetime.fromisoformat("2026-11-24T09:00:00+00:00")}  # fmt: skip
    if name == "id":
        made = key
    elif hasattr(hint, "__supertype__"):
        made = "staff-1"
    elif "own name" in getattr(hint, "__metadata__", ()):
        made = "Somebody"
    elif type(None) in parts:
        other = next(one for one in parts if one is not type(None))
        made = _of_type(other, is_text, name, key) if is_text or other in (date, datetime) else None
    elif isinstance(hint, type) and issubclass(hint, Enum):
        made = next(iter(hint))
    elif isinstance(hint, type) and dataclasses.is_dataclass(hint):
        made = planted(hint, key)
    elif origin is tuple:
        made = tuple(_of_type(part, is_text, "", key) for part in parts if part is not Ellipsis)
    elif origin is dict:
        made = {"planted": PLANTED}
    else:
        made = plain.get(hint, PLANTED)
    return made


@pytest.fixture
def canaries(team):
    """Every stored kind with the canary in every text, put in by the database itself."""
    from sqlalchemy import insert

    from recolo_desktop.storage.records import tables
    from recolo_desktop.storage.records.mapping import to_row

    added = []
    team.vault._engine.raw_connection().cursor().execute("PRAGMA foreign_keys = OFF")
    with team.vault._engine.begin() as connection:
        for kind, table in TABLE_OF.items():
            if kind in UNPLANTED:
                continue
            key = {Document: "d-1"}.get(kind, f"canary-{table.name}")
            row = to_row(planted(kind, key))
            if kind is Client:
                row |= {"id": "client-1", "lead_id": None, "merged_into": None}
                connection.execute(
                    tables.clients.update().values(
                        {
                            k: v
                            for k, v in row.items()
                            if k
                            not in (
                                "id",
                                "given_names",
                                "family_name",
                                "preferred_name",
                                "plain_names",
                                "sounds",
                                "similarity",
                            )
                        }
                    )
                )
                added.append(kind)
                continue
            connection.execute(insert(table).values(**row))
            added.append(kind)
        connection.execute(tables.clients.update().values(stage="Treatment", merged_into=None))
    assert set(added) | set(UNPLANTED) == set(TABLE_OF)
    return team


ARGUMENTS = {
    "client_id": "client-1", "typed": "Imogen", "document_id": "d-1", "kind_key": "gp_letter", "letter_id": "l-1",
    "note_id": "note-1", "agency_id": "canary-agencies", "subject_id": "x", "scope": "team", "own": False,
    "monday": date(2026, 11, 23), "on": TODAY, "entry_id": "e-1", "client_ids": ("client-1",),
}  # fmt: skip


def answers(team, actor):
    """What every method of every service answers that can be called with what the tests know: (name, answer)."""
    services = team.services
    for field in dataclasses.fields(services):
        service = getattr(services, field.name)
        for name, method in inspect.getmembers(getattr(service, "_service", service), inspect.ismethod):
            if name.startswith("_"):
                continue
            wanted = list(inspect.signature(method).parameters.values())
            if not wanted or wanted[0].name != "actor":
                continue
            given = {}
            for one in wanted[1:]:
                if one.name in ARGUMENTS:
                    given[one.name] = ARGUMENTS[one.name]
                elif one.default is inspect.Parameter.empty:
                    break
            else:
                with suppress(Refusal):
                    yield f"{field.name}.{name}", getattr(service, name)(actor, **given)


@pytest.mark.parametrize("role", WITHOUT)
def test_no_answer_of_any_service_names_her_to_whoever_may_not_see_her(canaries, role):
    actor = as_role(canaries, role)
    asked = dict(answers(canaries, actor))
    assert {"clients.refresh", "clients.open", "diary.week", "caseload.page", "directory.all", "journal.own"} <= set(
        asked
    )
    for name, answer in asked.items():
        said = json.dumps(frozen(answer), default=str) if dataclasses.is_dataclass(answer) else repr(answer)
        assert not [secret for secret in SECRETS if secret in said], name


@pytest.mark.parametrize("role", WITHOUT)
def test_nothing_that_presenters_and_letters_make_of_it_names_her(canaries, role):
    from recolo_desktop.presenters import words as say
    from recolo_desktop.presenters.clients import client_summary, timeline
    from recolo_desktop.presenters.orders import order_words

    actor, services = as_role(canaries, role), canaries.services
    record = services.clients.refresh(actor, "client-1")
    kinds = services.case_file.kinds(actor)
    made = [
        timeline.rows(record, kinds),
        timeline.holding(record, kinds, TODAY),
        client_summary.cards(record, TODAY),
        say.strip(record.client, record.orders, services.instruments, services.categories, TODAY),
        order_words.names_of(record.orders, services.instruments),
    ]
    for kind in services.letters.kinds():
        with suppress(Refusal):
            letter = services.letters.begin(actor, record.client, kind)
            made.append((letter.subject, letter.opening, letter.body))
    said = repr(made)
    assert not [secret for secret in SECRETS if secret in said]


def test_the_room_and_what_leaves_the_team_name_nobody_even_for_a_clinician(canaries):
    actor = as_role(canaries, PSYCHOLOGIST)
    record = canaries.services.clients.refresh(actor, "client-1")
    room = canaries.services.room.enter(actor, "client-1")
    leaving = canaries.services.exporting.to_leave(actor, record)
    for shown in (room.goals, room.entries, room.appointments):
        assert not [secret for secret in SECRETS if secret in repr(shown)]
    for field in dataclasses.fields(leaving):
        said = "" if field.name == "letters" else repr(getattr(leaving, field.name))
        assert not [secret for secret in SECRETS if secret in said], (field.name, said)


def test_what_an_assistant_saves_keeps_the_words_that_she_saw_as_labels(team):
    seen = team.services.clients.refresh(team.actor, "client-1").client
    reason = "Rang Imogen Calloway forty times"
    stored = team.services.clients.amend(team.actor, seen, replace(seen, lives_with=reason))
    goal = Goal(
        id="goal-1", client_id="client-1", number=1, title="Leave Imogen alone", own_words="Trains",
        level_descriptions=("a", "b", "c", "d", "e"), agreed_on=TODAY,
    )  # fmt: skip
    with team.vault.open_work(team.actor) as work:  # as an earlier version let it in
        work.add(goal)
        work.record(Action.GOAL_SET, client_id="client-1", subject="goals", subject_id=goal.id)
        work.commit()
    actor = as_role(team, ASSISTANT)
    record = team.services.clients.refresh(actor, "client-1")
    assert record.client.lives_with == "Rang Person A forty times"
    team.services.clients.amend(actor, record.client, replace(record.client, phone="07700 900321"))
    (shown,) = record.goals
    team.services.goals.set(actor, replace(shown, own_words="Model trains"), "looked")
    team.reopen("staff-1")
    record = team.services.clients.open(team.actor, "client-1", "to compare")
    assert record.client.lives_with == stored.lives_with == reason
    assert record.client.phone == "07700 900321"
    standing = next(one for one in record.goals if one.is_open)
    assert (standing.title, standing.own_words, standing.version) == ("Leave Imogen alone", "Model trains", 2)


def test_a_refreshed_record_is_the_record_that_was_opened(team):
    second = person(id="person-2", label="Person B", name="Rosa Lind", address="", phone="")
    team.services.court_orders.add_person(team.actor, order(), second)
    for role in Role:
        actor = as_role(team, role)
        opened = team.services.clients.open(actor, "client-1", "to compare")
        team.services.clients.amend(actor, opened.client, replace(opened.client, phone="07700 900555"))
        again = team.services.clients.refresh(actor, "client-1")
        assert again.orders == opened.orders
        team.services.clients.amend(actor, again.client, replace(again.client, phone=""))


def test_guessing_at_an_address_is_slow_journalled_and_told_to_a_lead(team):
    actor = as_role(team, ADMINISTRATOR)

    def guess(number):
        place = f"{number} Birch Lane"
        return team.services.diary.check(actor, _booking(actor, place=PlaceKind.AWAY, location=place))

    for number in range(10):
        guess(number)
    with pytest.raises(Refusal, match="slowly for your role"):
        guess(11)
    assert guess(9).findings  # the same question again is no new one
    lead = team.reopen("staff-1")
    told = {item.what: item.count for item in team.services.worklist.to_finish(lead)}
    assert told["Checks answered to roles that may not see who is protected, since you were here last"] == 10


# -- a record is opened before anything is read or written in it --------------------------------------------

# What answers with words of a client whose record nobody opened, each with why.
FROM_OUTSIDE = {
    "backups.newest": "no client's words",
    "caseload.names": "names for the diary and the list of what waits",
    "caseload.page": "the team's caseload is what records are opened from",
    "diary.day": "the diary is everybody's",
    "diary.week": "the diary is everybody's",
    "directory.all": "no client's words",
    "directory.in_use": "who is in touch with an agency, by name",
    "consultations.all": "about nobody on the caseload",
    "paper.sent_to": "the register of post",
    "standing_in.still_to_come": "no client's words",
    "standing_in.all": "no client's words",
    "ratings.all": "no client's words",
    "templates.snippets": "no client's words",
    "templates.versions": "no client's words",
    "clients.staff": "no client's words",
    "journal.own": "what one did oneself",
    "worklist.to_finish": "what waits for this person",
}


def test_nothing_of_a_record_is_answered_before_it_is_opened(canaries):
    with canaries.vault._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE clients SET lead_id = 'staff-1'")
    stranger = canaries.reopen(f"staff-{PSYCHIATRIST.value}", PASSPHRASES[PSYCHIATRIST])
    told = {name for name, answer in answers(canaries, stranger) if any(secret in repr(answer) for secret in SECRETS)}
    assert told - set(FROM_OUTSIDE) == set()
    canaries.services.clients.open(stranger, "client-1", "asked by the lead to look")
    opened = {name for name, answer in answers(canaries, stranger) if any(one in repr(answer) for one in SECRETS)}
    assert {"clients.refresh", "case_file.open_concerns"} & opened


def test_nothing_of_a_record_is_written_before_it_is_opened(team):
    services = team.services
    lead = as_role(team, PSYCHOLOGIST)
    seen = services.clients.refresh(lead, "client-1").client
    letter = services.letters.begin(lead, seen, _kind(team, "gp_letter"))
    stranger = team.reopen(f"staff-{PSYCHIATRIST.value}", PASSPHRASES[PSYCHIATRIST])
    goal = Goal(id="goal-1", client_id="client-1", number=1, title="Sleep", own_words="Sleep", agreed_on=TODAY,
                level_descriptions=("a", "b", "c", "d", "e"))  # fmt: skip
    own = note(id="own", author_id=stranger.id, author_name=stranger.name)
    concern = entry("breach", words="He drove past")
    acts = {
        "amend": lambda: services.clients.amend(stranger, seen, replace(seen, phone="07700 900321")),
        "goal": lambda: services.goals.set(stranger, goal, "looked"),
        "note": lambda: team.sign_note(own, PASSPHRASES[PSYCHIATRIST]),
        "entry": lambda: services.case_file.write(stranger, concern),
        "letter": lambda: services.letters.begin(stranger, seen, _kind(team, "gp_letter")),
        "preview": lambda: services.letters.preview(stranger, letter),
        "left out": lambda: services.letters.left_out(stranger, "client-1", letter.audience),
        "no order": lambda: services.court_orders.confirm_none(stranger, seen),
        "person": lambda: services.court_orders.show_person(stranger, "person-1", "to ring the advocate"),
        "document": lambda: services.documents.show(stranger, "d-1"),
        "printed": lambda: services.case_file.timeline_to_print(stranger, "client-1", (), "P"),
    }  # fmt: skip
    for name, act in acts.items():
        refused = None
        try:
            act()
        except Refusal as refusal:
            refused = refusal
        assert isinstance(refused, ReasonNeeded) or (refused and name == "document"), (name, refused)
    services.clients.open(stranger, "client-1", "asked by the lead to look")
    services.goals.set(stranger, goal, "looked")
    assert services.court_orders.show_person(stranger, "person-1", "to ring the advocate").name == CANARY
