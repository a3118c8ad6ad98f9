"""What a fourth attacker got past after the third one's hits were mended, each held here."""

import threading
from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.basics.errors import Refusal, WrongPassphrase
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Copy, LetterEventKind
from recolo_desktop.domain.orders.court_order import OrderEvent, OrderEventKind
from recolo_desktop.domain.protection.guesses import names_said
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.storage.vault import Vault
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff

pytestmark = pytest.mark.proof

HER = person(name="Imogen Calloway", advocate="Tamsin Holt, Harbour Refuge")
OTHERS = {Role.ASSISTANT: "staff-2", Role.ADMINISTRATOR: "staff-3", Role.OCCUPATIONAL_THERAPIST: "staff-4"}
HEADINGS = "\n\n".join(
    f"# {one}\n\nAs before." for one in ("Attendance", "Engagement", "Change relevant to risk", "Recommendations")
)
NAMES_HER = "Imogen Calloway, who lives at 9 Birch Lane, asked for this."


def every_role(store):
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    zone = condition(
        id="condition-2", number_on_face="2", category="ZONE_STREET", verbatim="Not to enter Larkspur Close."
    )
    services.court_orders.record(
        actor, order(offence="Stalking of Imogen Calloway at 9 Birch Lane"), (HER,), (condition(), zone)
    )
    for role, key in OTHERS.items():
        member = staff(
            id=key, role=role, given_name="Sam", family_name=f"Okoro{key[-1]}", is_lead=False, supervisor_id="staff-1"
        )
        services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} {key}")


@pytest.fixture
def team(tmp_path):
    store = make_store(tmp_path / "records", every_role)
    yield store
    store.vault.close()


def as_role(team, role, *, opens=True):
    actor = team.reopen(OTHERS[role], f"{PASSPHRASE} {OTHERS[role]}")
    if opens:
        team.services.clients.open(actor, "client-1", "to try")
    return actor


def kind_of(team, key):
    return next(one for one in team.services.letters.kinds() if one.key == key)


def begun(team, actor, key="appointment", **changes):
    seen = team.services.clients.refresh(actor, "client-1").client
    return replace(team.services.letters.begin(actor, seen, kind_of(team, key)), **changes)


# -- one's own words are no question ------------------------------------------------------------------------

ASKED = ("Anna Berg", "Imogen Calloway", "9 Birch Lane", "7 Elm Road", "Tamsin Holt")


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_nothing_that_one_typed_comes_back_told_apart(team, role):
    actor = as_role(team, role)
    seen = team.services.clients.refresh(actor, "client-1").client
    kind = replace(kind_of(team, "appointment"), body="\n".join(ASKED))
    letter = begun(team, actor, body="\n".join(ASKED), author_id="nobody")
    copies = tuple(Copy(name=one, role="") for one in ASKED)
    answers = {
        "begin": team.services.letters.begin(actor, seen, kind).body,
        "as_it_stands": team.services.templates.as_it_stands(actor, kind).body,
        "keep_letter": team.services.drafts.keep_letter(actor, replace(letter, author_id=actor.id)).body,
        "findings": repr(team.services.letters.preview(actor, begun(team, actor, copies=copies)).findings),
    }
    for name, said in answers.items():
        assert "protected)" not in said, name
        assert "somebody protected" not in said.lower(), name
        assert "Person A" not in said, name


SPELT = (
    "I m o g e n C a l l o w a y", "Im\u200bog\u200ben", "Im-og-en Ca-ll-ow-ay", "Im0gen", "birch lane", "nine birch lane",
    "9-Birch-Lane", "ZZ97 4QT", "07700.900.456", "A B 1 2 C D E", "@ic_88", "ic88@x.uk", "holly marsh", "Marsh, Holly",
    "zero seven seven zero zero nine", "i.m.o.g.e.n", "I|m|o|g|e|n", "ℑmogen", "Imo\u0301gen",
)  # fmt: skip


@pytest.mark.parametrize("said", SPELT)
def test_a_name_counts_as_one_however_it_is_written(said):
    assert names_said([said], is_british_word), said


def test_an_ordinary_sentence_holds_hardly_a_name():
    said = (
        "Thank you for coming on Tuesday. We talked about the plan, the walk and the sleep diary, and you said that the "
        "mornings are hard. Please bring the diary again next week."
    )
    assert len(names_said([said], is_british_word)) < 4


def test_nobody_is_found_among_the_letters_by_what_is_not_shown(team):
    letter = begun(
        team, team.actor, "progress_probation", body=f"{HEADINGS}\n\nHe comes.", recipient_name="Sarah Poole",
        recipient_role="Probation practitioner",
        copies=(Copy(name="Tamsin Holt", role="advocate", address=("Harbour Refuge", "77 Harbour View")),),
    )  # fmt: skip
    team.store_letter(letter)
    found = team.services.letters.preview(team.actor, letter).findings
    team.services.letters.sign(team.actor, letter, PASSPHRASE, {one.what: "she asked for it" for one in found})
    assert team.services.paper.sent_to(team.actor, "Tamsin")
    actor = as_role(team, Role.ASSISTANT)
    for typed in ("tamsin", "holt", "harbour refuge"):
        assert team.services.paper.sent_to(actor, typed) == (), typed


# -- who reads a letter -------------------------------------------------------------------------------------

MAY_BE_HIM = (
    "The accused, c/o Fairlea Court", "Clients, probation", "Inpatient, Ward 3", "Ex-partner, via solicitor",
    "A1234BC, HMP healthcare", "Supervisee, probation", "Mr H by secure email, probation", "Outpatient (clinic)",
    "Ex-husband via solicitor", "tenant, c/o housing", "Spud (community service)", "Big D (hospital ward)",
    "harg, probation", "Hrgrv, probation", "Cl1ent, probation", "Pat1ent (clinic)", "serviceuser, community team",
    "Gareth Snape and D, probation", "His mother, care of the GP", "stalker, probation",
)  # fmt: skip


@pytest.mark.parametrize("reader", MAY_BE_HIM)
def test_an_office_beside_him_makes_nobody_a_professional(team, reader):
    sent = begun(
        team, team.actor, "progress_probation", body=NAMES_HER, recipient_name="Sarah Poole",
        recipient_role="Probation practitioner", copies=(Copy(name=reader, role=""),),
    )  # fmt: skip
    assert must_fix(team.services.letters.preview(team.actor, sent).findings)


def test_the_directory_makes_nobody_with_his_name_a_professional(team):
    team.services.directory.add(
        team.actor, Agency(id="agency-1", kind=AgencyKind.OTHER, organisation="Danny Hargrave Garages")
    )
    for reader in ("Danny", "Mr D Hargrave", "Danny Hargrave"):
        sent = begun(
            team, team.actor, "progress_probation", body=NAMES_HER, recipient_name="Sarah Poole",
            recipient_role="Probation practitioner", copies=(Copy(name=reader, role=""),),
        )  # fmt: skip
        assert must_fix(team.services.letters.preview(team.actor, sent).findings), reader


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_an_entry_that_no_clinician_saved_vouches_for_no_reader(team, role):
    planted = Agency(id="agency-1", kind=AgencyKind.OTHER, person="Kit Marlow", organisation="The Lodge")
    team.services.directory.add(as_role(team, role), planted)
    team.reopen("staff-1")
    sent = begun(
        team, team.actor, "progress_probation", body=NAMES_HER, recipient_name="Kit Marlow", recipient_role="The Lodge"
    )
    assert must_fix(team.services.letters.preview(team.actor, sent).findings)
    (entry,) = team.services.directory.all(team.actor)
    team.services.directory.amend(team.actor, entry, entry)
    assert not must_fix(team.services.letters.preview(team.actor, sent).findings)


@pytest.mark.parametrize(
    "address",
    [
        ("Flat 1, 14 Ashdown Terrace",),
        ("Ashdown Terrace 14",),
        ("14 Ashdwon Terrace",),
        ("Ashdown Terrace", "ZZ99 3VZ"),
    ],
)
def test_what_goes_where_he_lives_is_read_as_he_reads_it(team, address):
    sent = begun(
        team, team.actor, "progress_probation", body=NAMES_HER, recipient_name="Sarah Poole",
        recipient_role="Probation practitioner", recipient_address=address,
    )  # fmt: skip
    assert must_fix(team.services.letters.preview(team.actor, sent).findings)


def test_a_letter_that_names_her_is_not_handed_to_him(team):
    letter = begun(
        team, team.actor, "progress_probation", body=f"{HEADINGS}\n\n{NAMES_HER}", recipient_name="Sarah Poole",
        recipient_role="Probation practitioner",
    )  # fmt: skip
    team.store_letter(letter)
    found = team.services.letters.preview(team.actor, letter).findings
    sealed = team.services.letters.sign(team.actor, letter, PASSPHRASE, {one.what: "asked for" for one in found})
    for words in ("to Mr Hargreave himself in session", "to the client", "Danny took it"):
        with pytest.raises(Refusal, match="goes only"):
            team.services.register.record_event(team.actor, sealed.id, LetterEventKind.HANDED_OVER, words)


@pytest.mark.parametrize("line", ["opposite 9 Birch Lane", "Imogen", "c/o Calloway"])
def test_a_line_of_his_address_that_is_hers_is_said(team, line):
    stored = team.services.clients.refresh(team.actor, "client-1").client
    team.services.clients.amend(team.actor, stored, replace(stored, address=("14 Ashdown Terrace", line, "Fairlea")))
    found = team.services.letters.preview(team.actor, begun(team, team.actor)).findings
    assert any("the address" in one.what for one in found)


# -- whose record it is -------------------------------------------------------------------------------------


def test_a_note_of_her_own_makes_nobodys_record_hers(team):
    team.sign_note(note())
    actor = as_role(team, Role.ASSISTANT)
    assert team.services.clients.refresh(actor, "client-1").notes == ()
    own = note(id="own", author_id=actor.id, author_name=actor.name)
    team.services.drafts.save(actor, draft_id="own", kind=DraftKind.NOTE, client_id="client-1", body=frozen(own))
    team.services.session_notes.sign(actor, own, f"{PASSPHRASE} {actor.id}")
    assert [one.id for one in team.services.clients.refresh(actor, "client-1").notes] == ["own"]


def test_a_file_begins_with_nothing_confirmed_and_a_clinician_leads(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    planted = client(
        id="client-9", family_name="Other", nhs_number="", merged_into="client-1", no_order_confirmed_on=TODAY,
        investigation_checked_on=TODAY, investigation_checked_by="Dr Priya Nandakumar", lead_id="staff-1",
        stage=Stage.REFERRED,
    )  # fmt: skip
    stored = team.services.clients.register(actor, planted)
    assert (stored.merged_into, stored.no_order_confirmed_on, stored.investigation_checked_by) == (None, None, "")
    with pytest.raises(Refusal, match="A clinician leads"):
        team.services.clients.register(actor, replace(planted, id="client-10", lead_id="staff-2"))
    seen = team.services.clients.refresh(actor, "client-9").client
    with pytest.raises(Refusal, match="Choose who leads"):
        team.services.clients.amend(actor, seen, replace(seen, lead_id=None))


# -- guesses side by side -----------------------------------------------------------------------------------


def test_one_right_passphrase_sets_nobody_elses_wrong_ones_back(team):
    team.vault.close()
    said = []
    for _ in range(4):
        verify(team.folder, "wrong words here", team.clock, said.append)
        verify(team.folder, PASSPHRASE, team.clock, lambda _: None)
    assert "Wait" in [line for line in said if line.startswith("FAULT")][-1]
    team.reopen("staff-1")


def test_guesses_side_by_side_count_as_much_as_one_after_the_other(team):
    team.vault.close()
    answered = []

    def guess():
        vault = Vault(team.folder, team.clock)
        try:
            vault.unlock("staff-1", "wrong words here")
        except WrongPassphrase as refused:
            answered.append(str(refused))

    hands = [threading.Thread(target=guess) for _ in range(8)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert sum("Wait" in one for one in answered) >= 4
    team.clock.at = team.clock.at.replace(hour=team.clock.at.hour + 2)
    team.reopen("staff-1")


# -- words of others ----------------------------------------------------------------------------------------


def test_the_words_of_zones_stay_where_zones_may_be_read(team):
    services = team.services
    varied = OrderEvent(
        id="", order_id="order-1", client_id="client-1", kind=OrderEventKind.VARIED, on=date(2026, 10, 1),
        details="Zone moved from Larkspur Close to Foxglove Row.",
    )  # fmt: skip
    with team.vault.open_work(team.actor) as work:
        stored = order()
        work.add(replace(varied, id="event-9", recorded_by=team.actor.name))
        from recolo_desktop.domain.records.journal import Action

        work.record(Action.ORDER_VARIED, client_id="client-1", subject="court_orders", subject_id=stored.id)
        work.commit()
    booked = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY, starts="10:00", purpose="", location="Fairlea House",
        place=PlaceKind.ROOM,
    )  # fmt: skip
    services.diary.book(team.actor, booked, "Far enough from Larkspur Close")
    for role in OTHERS:
        actor = as_role(team, role)
        record = services.clients.refresh(actor, "client-1")
        assert "Larkspur" not in repr(record.orders), role
        assert "Larkspur" not in repr(record.appointments), role
        assert "Larkspur" not in repr(services.diary.week(actor, TODAY, own=False)), role
        assert "Larkspur" not in repr(services.journal.own(actor)), role


@pytest.mark.parametrize("role", [*OTHERS, None])
def test_the_caseload_says_of_an_order_what_its_status_needs_and_no_word_more(team, role):
    actor = as_role(team, role, opens=False) if role else team.actor
    assert "Imogen" not in repr(team.services.caseload.page(actor, "team"))
    assert "Birch Lane" not in repr(team.services.caseload.page(actor, "team"))


def test_a_draft_that_went_on_to_a_colleague_is_not_written_over(team):
    actor = as_role(team, Role.ASSISTANT)
    letter = begun(team, actor, body="Old words")
    team.services.drafts.keep_letter(actor, letter)
    team.services.drafts.discard(actor, letter.id)
    team.services.drafts.keep_letter(actor, replace(letter, body="New words"))
    team.services.drafts.hand_over(actor, letter.id, "staff-1", "please sign")
    with pytest.raises(Refusal, match="A colleague is writing"):
        team.services.drafts.have_back(actor, letter.id)


def test_a_value_that_is_no_is_journalled_so_that_yes_is_seen(team):
    shown = condition(id="condition-3", number_on_face="3", may_print_to_client=False)
    team.services.court_orders.record(
        team.actor, order(id="order-2", order_number="2"), (person(id="p-2", order_id="order-2", label="Person B", name="Rosa Lind", address="", phone=""),),
        (replace(shown, order_id="order-2", protected=("Person B",)),),
    )  # fmt: skip
    with team.vault._engine.begin() as connection:
        connection.exec_driver_sql("UPDATE conditions SET may_print_to_client = 1 WHERE id = 'condition-3'")
    team.vault.close()
    said = []
    assert not verify(team.folder, PASSPHRASE, team.clock, said.append)
    assert any("may_print_to_client" in line for line in said)
    team.reopen("staff-1")


@pytest.mark.parametrize("said", ["marcus webber said so", "MARCUS WEBBER", "Marcus Webber"])
def test_another_clients_name_is_hidden_in_the_room_however_it_is_written(team, said):
    from recolo_desktop.domain.notes.goal import Goal
    from recolo_desktop.domain.records.journal import Action

    team.services.clients.register(
        team.actor, client(id="client-2", given_names="Marcus", family_name="Webber", nhs_number="", preferred_name="")
    )
    goal = Goal(
        id="goal-1", client_id="client-1", number=1, title="Sleep", own_words=said, agreed_on=TODAY,
        level_descriptions=("a", "b", "c", "d", "e"),
    )  # fmt: skip
    with team.vault.open_work(team.actor) as work:  # as an earlier version let it in
        work.add(goal)
        work.record(Action.GOAL_SET, client_id="client-1", subject="goals", subject_id=goal.id)
        work.commit()
    shown = team.services.room.enter(team.actor, "client-1")
    assert "webber" not in repr(shown.goals).lower()


def test_guesses_at_a_backup_side_by_side_and_in_new_folders_count_too(team, tmp_path):
    from recolo_desktop.assembly import services_over

    finished = team.services.backups.write(team.actor, tmp_path, lambda *_: None)
    answered = []

    def guess(at):
        services, vault, _ = services_over(tmp_path / f"empty-{at}", team.clock, anchors=tmp_path / "laptop")
        try:
            services.backups.open_for_restoring(finished.place, "", "AAAA-BBBB-CCCC")
        except WrongPassphrase as refused:
            answered.append(str(refused))
        finally:
            vault.close()

    hands = [threading.Thread(target=guess, args=(at,)) for at in range(8)]
    for hand in hands:
        hand.start()
    for hand in hands:
        hand.join()
    assert len(answered) == 8
    assert sum("Wait" in one for one in answered) >= 4
