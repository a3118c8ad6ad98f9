"""What somebody who had not seen the code found in the second round: each of these got through once."""

import json
from contextlib import suppress
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from itertools import product

import pytest
from sqlalchemy import text

from recolo_desktop import vault_commands
from recolo_desktop.british_words import is_british_word
from recolo_desktop.domain.basics.errors import (
    HasProblems,
    NotAllowed,
    ReasonNeeded,
    Refusal,
    StoreFault,
    WrongPassphrase,
)
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.clients.client import Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import LetterEventKind
from recolo_desktop.domain.protection.matching.client_marks import OtherClient, marks_of_clients
from recolo_desktop.domain.protection.matching.others import Known, Strength, other_clients_in
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.narrowing import Narrowing
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.domain.team.team_settings import TeamSettings
from recolo_desktop.storage.file import replacing
from recolo_desktop.storage.keys import key_cabinet, key_file
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, RECOVERY_KEY, TODAY, client, condition, note, order, person, staff

OTHER = "maple harbour quartz window drift"
OTHERS_WORDS = [
    "Marc\u200bus Webber, born 3 May 1979",
    "Mar\u00adcus Webber, born 3/5/79",
    "Marcus J. Webber, born 3 May 1979",
    "marcus webber, born 3 may 1979",
    "Webber (born 3 May 1979)",
    "Marcus Weber, born 3 May 1979",
    "Marcus Webber, born May 3, 1979",
    "Marcus Webber, 1979/05/03",
    "Marcus Webber, 3.V.1979",
    "999.000.0026",
    "999/000/0026",
    "999_000_0026",
    "999 (000) 0026",
    "999O000026",
    "(07700) 900777",
    "07700.900.777",
    "+44.7700.900777",
]


def marks():
    return marks_of_clients(
        [
            OtherClient(
                id="2",
                given_names="Marcus John",
                family_name="Webber",
                preferred_name="",
                nhs_number="9990000026",
                birth_date=datetime(1979, 5, 3, tzinfo=UTC).date(),
                lines=("27 Larch Avenue",),
                postcode="SO40 3AB",
                phones=("07700 900777",),
            )
        ]
    )


@pytest.mark.parametrize("words", OTHERS_WORDS)
def test_another_client_is_found_however_he_is_written(words):
    assert any(hit.strength is Strength.CERTAIN for hit in other_clients_in(words, marks(), frozenset(), Known()))


@pytest.mark.parametrize("words", ["Marcus (Marc) Webber", "Marcus T Webber", "Marcus “Spider” Webber"])
def test_a_name_with_something_between_asks(words):
    assert other_clients_in(words, marks(), frozenset(), Known())


@pytest.mark.parametrize("words", ["It was 3 May 1979.", "Marcus said so.", "the marcus webber of old", "99 or 26"])
def test_what_is_nobodys_passes(words):
    assert not other_clients_in(words, marks(), frozenset(), Known())


def colleague(store, role, number="staff-4", **changed):
    member = staff(
        id=number, given_name="Ann", family_name="Other", role=role, is_lead=False, supervisor_id="staff-1", **changed
    )
    store.services.sign_in.add_colleague(store.actor, PASSPHRASE, member, OTHER)
    return member


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_locking_and_small_questions_need_no_open_store(store_with_order, role):
    store = store_with_order
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    with store.vault.open_work(actor):
        assert store.services.case_file.kinds(actor)
    store.services.sign_in.lock(actor, "by hand")


def test_a_name_with_an_umlaut_is_found_spelt_out_where_letters_are_released(store_with_order):
    store = store_with_order
    protected = person(id="person-9", name="Jürgen Müller", label="Person B")
    order = store.services.clients.open(store.actor, "client-1").orders[0].order
    with store.vault.open_work(store.actor) as work:
        work.add(replace(protected, order_id=order.id))
        work.record(Action.ORDER_RECORDED, client_id="client-1", subject="court_orders", subject_id=order.id)
        work.commit()
    sealed = signed_to_probation(store, "Juergen Mueller rang us.")
    with pytest.raises(Refusal, match="names somebody protected"):
        store.services.register.record_event(store.actor, sealed.id, LetterEventKind.FOR_POST, "")


def signed_to_probation(store, words):
    letters = store.services.letters
    kind = next(one for one in letters.kinds() if one.key == "progress_probation")
    letter = letters.begin(store.actor, store.services.clients.refresh(store.actor, "client-1").client, kind)
    letter = replace(
        letter,
        recipient_name="Gareth Snape",
        recipient_role="Probation practitioner",
        recipient_address=("1 Quay Road", "Fairlea"),
        body="\n\n".join([words, *(f"# {one}\n\nAs agreed." for one in kind.headings)]),
    )
    store.services.drafts.keep_letter(store.actor, letter)
    reasons = {one.what: "the reader knows" for one in letters.preview(store.actor, letter).findings}
    return letters.sign(store.actor, letter, PASSPHRASE, reasons)


def test_a_role_that_lost_the_right_learns_nothing_by_signing(store_with_order):
    store = store_with_order
    narrowed = Narrowing(role=Role.PSYCHIATRIST, right=Right.SEE_PROTECTED_PEOPLE, reason="not on this team")
    store.services.team.change_settings(store.actor, TeamSettings(narrowed=(narrowed,)))
    colleague(store, Role.PSYCHIATRIST)
    actor = store.reopen("staff-4", OTHER)
    services = store.services
    services.clients.open(actor, "client-1", "covering")
    kind = next(one for one in services.letters.kinds() if one.key == "gp_letter")
    letter = services.letters.begin(actor, services.clients.refresh(actor, "client-1").client, kind)
    said = []
    for words in ("Imogen rang us.", "Nobody rang us."):
        tried = replace(letter, body=words)
        services.drafts.keep_letter(actor, tried)
        with pytest.raises((HasProblems, WrongPassphrase)) as refused:
            services.letters.sign(actor, tried, "wrong wrong wrong wrong", {})
        said.append(str(refused.value))
    assert all("Imogen" not in one and "Names a protected" not in one for one in said)


def test_what_else_is_booked_is_told_with_letters(store_with_order):
    store = store_with_order
    colleague(store, Role.ADMINISTRATOR)
    booked = Appointment(
        id="booking-9", client_id="client-1", staff_id="staff-1", on=TODAY, starts="17:00",
        purpose="Before Imogen's hearing", location="", place=PlaceKind.PHONE,
    )  # fmt: skip
    store.services.diary.book(store.actor, booked)
    store.services.clients.register(store.actor, client(id="client-2", given_names="Imogen", family_name="Smith"))
    beside = replace(booked, id="booking-8", client_id="client-2", starts="18:00", purpose="First visit")
    store.services.diary.book(store.actor, beside)
    actor = store.reopen("staff-4", OTHER)
    asked = replace(booked, id="booking-7", client_id=None, purpose="")
    check = store.services.diary.check(actor, asked)
    week = store.services.diary.week(actor, TODAY, own=False)
    assert check.clashes
    assert not any("Imogen" in one for one in check.clashes)
    assert not any("Imogen" in row.appointment.purpose for row in week)


@pytest.mark.parametrize("typed", ["-----BEGIN Imogen Calloway, 9 Birch Lane", "-----BEGIN CERTIFICATE----- Imogen"])
def test_only_a_whole_certificate_is_no_words(typed):
    from recolo_desktop.domain.protection.labelling import Labelling

    assert "Imogen" not in Labelling((person(),), is_british_word).text(typed)
    assert "Imogen" not in Labelling((person(),), is_british_word).of((typed,))[0]


def test_a_box_key_of_a_former_lead_opens_no_later_key_file(store):
    before = key_file.read(store.folder)
    root = key_cabinet.own_root_key(before, "staff-1", PASSPHRASE)
    colleague(store, Role.PSYCHOLOGIST)
    with_her = key_file.read(store.folder)
    boxes = {
        one.staff_id: key_cabinet._box_by_root(with_her, root, one.staff_id, one.box_for_root)
        for one in with_her.holders
    }
    store.services.team.change_data_key(store.actor, PASSPHRASE)
    after = key_file.read(store.folder)
    for who, box in boxes.items():
        with pytest.raises(WrongPassphrase):
            key_cabinet._from_box(after, who, box, box)
    store.reopen()
    store.reopen("staff-4", OTHER)


def test_a_key_file_that_lost_the_recovery_keys_people_key_makes_no_new_one(store_with_order):
    store = store_with_order
    store.vault.close()
    place = store.folder / key_file.NAME
    stored = json.loads(place.read_text())
    stored["recovery_people_key"] = ""
    place.write_text(json.dumps(stored))
    store.actor = store.reopen()
    assert "key file lacks" in (store.services.sign_in.opening_fault() or "")
    shown = store.services.court_orders.show_person(store.actor, "person-1", "to check")
    assert shown.name == "Imogen Calloway"


def test_records_without_their_key_file_are_restored_over_by_the_recovery_key_only(store, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    made = store.services.backups.write(store.actor, stick, lambda *_: None)
    store.vault.close()
    (store.folder / key_file.NAME).unlink()
    from pathlib import Path

    with pytest.raises(NotAllowed):
        store.services.backups.open_for_restoring(Path(made.place), "staff-1", PASSPHRASE)
    restored = store.services.backups.open_for_restoring(Path(made.place), "", RECOVERY_KEY)
    store.services.backups.forget(restored)


def test_a_holder_who_only_looks_like_a_lead_restores_nothing(store, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    colleague(store, Role.PSYCHOLOGIST)
    keys = key_file.read(store.folder)
    next(one for one in keys.holders if one.staff_id == "staff-4").root_key = keys.holders[0].root_key
    key_file.write(store.folder, keys)
    made = store.services.backups.write(store.actor, stick, lambda *_: None)
    from pathlib import Path

    store.services.sign_in.lock(store.actor, "to restore")
    with pytest.raises((WrongPassphrase, StoreFault, NotAllowed)):
        store.services.backups.open_for_restoring(Path(made.place), "staff-4", OTHER)


@pytest.mark.parametrize("said", [b"", b"..", b"/", b"\x00\x00\x00\xff", b"set-aside-../..", b"elsewhere"])
def test_a_restore_that_was_cut_short_harms_nothing(tmp_path, said):
    (tmp_path / "recolo.db").write_bytes(b"present")
    coming = tmp_path / replacing.RESTORING
    coming.mkdir()
    (coming / "recolo.db").write_bytes(b"older")
    (coming / "ready").write_bytes(said)
    replacing.finish_if_cut_short(tmp_path)
    assert (tmp_path / "recolo.db").read_bytes() == b"present"


def test_wrong_passphrases_at_a_restore_are_counted(store, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    made = store.services.backups.write(store.actor, stick, lambda *_: None)
    from pathlib import Path

    store.services.sign_in.lock(store.actor, "to restore")
    said = []
    for _ in range(5):
        with pytest.raises(WrongPassphrase) as refused:
            store.services.backups.open_for_restoring(Path(made.place), "staff-1", "wrong wrong wrong wrong")
        said.append(str(refused.value))
    assert "Wait" in said[-1]


def test_a_clock_that_jumps_while_the_records_are_open_is_doubted(store_with_order):
    store = store_with_order
    store.actor = store.reopen()
    store.clock.at += timedelta(days=1100)
    assert "Clock in doubt" in (store.services.time.now() and store.services.time.sentence())
    with pytest.raises(Refusal):
        store.services.court_orders.confirm_none(
            store.actor, store.services.clients.refresh(store.actor, "client-1").client
        )


@pytest.mark.parametrize("year", [1926, 2020, 2062])
def test_no_time_is_set_that_cannot_be(store, year):
    with pytest.raises(HasProblems):
        store.services.time.set(store.actor, datetime(year, 11, 25, 9, tzinfo=UTC), PASSPHRASE)
    store.reopen()


def test_a_backup_by_command_does_not_hide_that_the_folder_was_put_back(store, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    head = (store.folder / "recolo.head").read_bytes()
    store.services.clients.register(store.actor, client(id="client-2"))
    later = (store.folder / "recolo.head").read_bytes()
    assert head != later
    store.vault.close()
    with_old_end = json.loads(later)
    with_old_end["seq"] += 3
    (store.folder / "recolo.head").write_bytes(json.dumps(with_old_end).encode().ljust(256))
    said: list[str] = []
    assert vault_commands.backup(store.folder, stick, PASSPHRASE, store.clock, said.append) == 1
    assert not list(stick.iterdir())


def test_moving_an_appointment_to_oneself_opens_no_record(store):
    colleague(store, Role.PSYCHOLOGIST)
    store.services.clients.register(store.actor, client(lead_id="staff-1"))
    booked = Appointment(
        id="booking-9", client_id="client-1", staff_id="staff-1", on=TODAY, starts="17:00", purpose="Session",
        location="", place=PlaceKind.PHONE,
    )  # fmt: skip
    store.services.diary.book(store.actor, booked)
    actor = store.reopen("staff-4", OTHER)
    row = next(one for one in store.services.diary.week(actor, TODAY, own=False))
    moved = replace(row.appointment, with_staff_id="staff-4")
    store.services.diary.move(actor, row.appointment, moved, "", "to help")
    with pytest.raises(Refusal):
        store.services.clients.open(actor, "client-1")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TABLE elsewhere (id TEXT)",
        "CREATE VIEW names AS SELECT * FROM clients",
        "UPDATE clients SET stage = 'nowhere'",
    ],
)
def test_verify_sees_what_is_not_ours_and_survives_what_it_cannot_read(store_with_order, statement):
    store = store_with_order
    with store.vault._engine.begin() as connection:
        connection.execute(text(statement))
    store.vault.close()
    said: list[str] = []
    assert not verify(store.folder, PASSPHRASE, store.clock, said.append)
    assert any(line.startswith("FAULT") for line in said)


@pytest.mark.parametrize("name", ["recolo.head", "recolo.db", "recolo.attempts", "recolo.keys"])
def test_a_folder_in_the_place_of_a_file_is_told_in_a_sentence(store, name):
    store.vault.close()
    (store.folder / name).unlink(missing_ok=True)
    (store.folder / name).mkdir()
    with suppress(StoreFault):
        store.reopen()


def test_a_deep_file_of_attempts_shuts_nobody_out(store):
    store.vault.close()
    (store.folder / "recolo.attempts").write_text("[" * 200_000)
    store.reopen()


def test_names_written_to_be_read_back_are_slowed_too(store_with_order):
    store = store_with_order
    colleague(store, Role.ADMINISTRATOR)
    actor = store.reopen("staff-4", OTHER)
    said = []
    for at in range(16):
        booked = Appointment(
            id=f"booking-{at}", client_id=None, staff_id="staff-4", on=TODAY, starts=f"{at + 6:02}:00",
            purpose=f"Imogen Calloway {at}", location="", place=PlaceKind.PHONE,
        )  # fmt: skip
        try:
            store.services.diary.book(actor, booked)
            said.append("")
        except Refusal as refused:
            said.append(str(refused))
    assert said[0] == ""
    assert "Not checked yet" in said[-1]


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_writing_name_after_name_to_see_which_come_back_as_letters_is_slow_also_for_those_that_miss(
    store_with_order, role
):
    store = store_with_order
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    store.services.clients.open(actor, "client-1", "a booking")

    def write(*names):
        seen = store.services.clients.refresh(actor, "client-1").client
        store.services.clients.amend(actor, seen, replace(seen, lives_with=", ".join(names)))

    def write_many():
        for at in range(9):
            write(*(f"Ada {name}" for name in surnames[at * 30 : at * 30 + 30]))

    surnames = [
        "".join(parts).title() for parts in product(("zan", "vor", "kel", "mip", "dru", "quo", "fep"), repeat=3)
    ]
    write(*(f"Ada {name}" for name in surnames[300:310]))
    with pytest.raises(Refusal, match="Many names"):
        write_many()
    store.clock.at += timedelta(hours=1, minutes=1)
    write("Ada Moor")
    assert store.services.clients.refresh(actor, "client-1").client.lives_with == "Ada Moor"


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_list_of_names_in_a_name_field_takes_no_label_away(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role, lives_with="Alone since Imogen left")
    seen = store.services.clients.refresh(actor, "client-1").client
    assert seen.lives_with == "Alone since Person A left"
    tried = "anna bella imogen calloway dora"
    with suppress(Refusal):
        store.services.clients.amend(actor, seen, replace(seen, preferred_name=tried))
    assert store.services.clients.refresh(actor, "client-1").client.lives_with == "Alone since Person A left"


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_to_call_a_client_as_somebody_protected_is_called_counts_as_a_guess(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role, lives_with="Alone since Imogen left")
    seen = store.services.clients.refresh(actor, "client-1").client
    store.services.clients.amend(actor, seen, replace(seen, preferred_name="Imogen"))
    answered = [one for one in store.services.journal.own(actor) if one.action is Action.CHECK_ANSWERED]
    assert answered


def written_by_a_clinician(store, role, **changes):
    seen = store.services.clients.open(store.actor, "client-1").client
    store.services.clients.amend(store.actor, seen, replace(seen, **changes))
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    store.services.clients.open(actor, "client-1", "a booking")
    return store, actor


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_passage_tells_such_a_role_neither_which_words_nor_many_answers(store_with_order, role):
    store = store_with_order
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    for at in range(12):
        with pytest.raises(Refusal) as refused:
            store.services.templates.keep_snippet(actor, "t", f"Jane Doe{at}. Imogen Calloway, 9 Birch Lane.")
        assert "Imogen" not in str(refused.value)
        assert "Birch" not in str(refused.value)
    assert "Wait" in str(refused.value)
    answered = [one for one in store.services.journal.own(actor) if one.action is Action.CHECK_ANSWERED]
    assert len(answered) >= 10


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_names_in_small_letters_count_each_and_many_are_for_a_clinician(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role)
    seen = store.services.clients.refresh(actor, "client-1").client
    tried = ("anna", "imogen", "calloway", *(f"{number} birch lane" for number in range(1, 12)))
    with suppress(Refusal):
        store.services.clients.amend(actor, seen, replace(seen, communication_needs=tried))
    answered = [one for one in store.services.journal.own(actor) if one.action is Action.CHECK_ANSWERED]
    stored = store.services.clients.refresh(actor, "client-1").client.communication_needs
    assert len(answered) > 1 or stored == ()


def test_a_search_is_no_way_to_ask_whose_surname_is_protected_elsewhere(store_with_order):
    store = store_with_order
    store.services.clients.register(store.actor, client(id="client-2", nhs_number="", family_name="Other"))
    elsewhere = replace(order(), id="order-2", client_id="client-2", order_number="X/2")
    store.services.court_orders.record(
        store.actor,
        elsewhere,
        (person(id="p-2", order_id="order-2", client_id="client-2", name="Harriet Longbourne"),),
        (condition(id="c-2", order_id="order-2", client_id="client-2"),),
    )
    colleague(store, Role.ASSISTANT)
    actor = store.reopen("staff-4", OTHER)
    store.services.clients.open(actor, "client-1", "a session")
    words = "we spoke of smithers longbourne peters"
    store.sign_note(note(id="n-9", author_id=actor.id, author_name=actor.name, narrative=words), OTHER)
    found = {word: len(store.services.finding.answering(actor, word).texts) for word in words.split()[3:]}
    assert set(found.values()) == {1}


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_booking_check_names_nothing_of_what_it_compared(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role)
    booked = Appointment(
        id="b", client_id="client-1", staff_id=actor.id, on=TODAY, starts="10:00", purpose="", location="9 Birch Lane",
        place=PlaceKind.AWAY,
    )  # fmt: skip
    check = store.services.diary.check(actor, booked)
    assert check.findings
    assert check.keys == ()


@pytest.mark.parametrize("role", [Role.PSYCHIATRIST, Role.OCCUPATIONAL_THERAPIST, Role.ASSISTANT])
def test_lists_hold_no_more_of_a_record_than_tells_people_apart(store_with_order, role):
    store = store_with_order
    seen = store.services.clients.open(store.actor, "client-1").client
    store.services.clients.amend(
        store.actor, seen, replace(seen, lead_id="staff-1", lives_with="With a sister", staff_safety="Dog")
    )
    store.sign_note(note(narrative="A suicide plan was talked about."))
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    (row,) = store.services.caseload.page(actor, "team").rows
    assert not any((row.client.lives_with, row.client.address, row.client.staff_safety, row.client.contacts))
    assert store.services.finding.answering(actor, "suicide plan").texts == ()
    with pytest.raises(Refusal):
        store.services.seals.of_note(actor, "note-1")


def test_a_directory_entry_changes_also_where_a_closed_file_names_it(store_with_order):
    store, services = store_with_order, store_with_order.services
    entry = Agency(id="a-1", kind=AgencyKind.GP, organisation="Fairlea Surgery", phone="01632 960222")
    services.directory.add(store.actor, entry)
    seen = services.clients.open(store.actor, "client-1").client
    gp = Contact(kind=ContactKind.GP, name="Fairlea Surgery", agency_id="a-1")
    services.clients.amend(store.actor, seen, replace(seen, contacts=(gp,), lead_id="staff-1"))
    colleague(store, Role.ADMINISTRATOR)
    actor = store.reopen("staff-4", OTHER)
    (entry,) = services.directory.all(actor)
    services.directory.amend(actor, entry, replace(entry, phone="01632 960333"))
    store.reopen("staff-1")
    assert services.clients.open(store.actor, "client-1").client.contacts[0].phone == "01632 960333"


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_slip_of_a_name_is_a_letter_too_and_what_is_saved_beside_it_is_kept(store_with_order, role):
    words = "Imogan rang, and callaway's sister. He lives in Fairlea."
    store, actor = written_by_a_clinician(store_with_order, role, lives_with=words)
    seen = store.services.clients.refresh(actor, "client-1").client
    assert seen.lives_with == "Person A rang, and Person A sister. He lives in Fairlea."
    assert seen.address == client().address
    store.services.clients.amend(actor, seen, replace(seen, phone="07700 900321"))
    store.reopen("staff-1")
    assert store.services.clients.open(store.actor, "client-1").client.lives_with == words


@pytest.mark.parametrize("role", [Role.PSYCHIATRIST, Role.OCCUPATIONAL_THERAPIST, Role.ASSISTANT])
def test_who_opened_a_record_is_told_without_what_it_holds(store_with_order, role):
    store = store_with_order
    seen = store.services.clients.open(store.actor, "client-1").client
    store.services.clients.amend(store.actor, seen, replace(seen, lead_id="staff-1", lives_with="With a sister"))
    colleague(store, role)
    actor = store.reopen("staff-4", OTHER)
    with pytest.raises(ReasonNeeded):
        store.services.journal.openings(actor, "client-1")
    store.services.clients.open(actor, "client-1", "to see who was here")
    lines = store.services.journal.openings(actor, "client-1")
    assert lines
    assert "Hargreave" not in repr(lines)
    assert "sister" not in repr(lines)


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_many_guesses_in_one_writing_are_refused_and_counted_and_say_not_which(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role)
    guesses = tuple(f"07700 900{number}" for number in range(400, 500))
    seen = store.services.clients.refresh(actor, "client-1").client
    with pytest.raises(Refusal, match="Ask a clinician to enter this"):
        store.services.clients.amend(actor, seen, replace(seen, communication_needs=guesses))
    assert store.services.clients.refresh(actor, "client-1").client.communication_needs == ()
    assert [one for one in store.services.journal.own(actor) if one.action is Action.CHECK_ANSWERED]


def test_many_guesses_in_a_new_client_file_are_refused_too(store_with_order):
    store = store_with_order
    colleague(store, Role.ADMINISTRATOR)
    actor = store.reopen("staff-4", OTHER)
    guesses = tuple(f"07700 900{number}" for number in range(100, 999))
    made = client(id="im", family_name="Import", nhs_number="", contacts=(), communication_needs=guesses)
    with pytest.raises(Refusal):
        store.services.clients.register_all(actor, (made,))


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_role_without_the_right_opens_no_records_in_which_somebody_can_no_longer_be_found(store_with_order, role):
    store = store_with_order
    colleague(store, role)
    with store.vault._engine.begin() as connection:
        (words,) = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'protected_people_no_update'"
        ).one()
        connection.exec_driver_sql("DROP TRIGGER protected_people_no_update")
        connection.exec_driver_sql("UPDATE protected_people SET traces = x''")
        connection.exec_driver_sql(words)
    with pytest.raises(StoreFault, match="a clinician unlocks them first"):
        store.reopen("staff-4", OTHER)
    store.reopen("staff-1")
    assert store.reopen("staff-4", OTHER)


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_once_answers_are_slow_a_word_that_hits_is_refused_like_any_other(store_with_order, role):
    store, actor = written_by_a_clinician(store_with_order, role)

    def write(name):
        seen = store.services.clients.refresh(actor, "client-1").client
        store.services.clients.amend(actor, seen, replace(seen, lives_with=name))

    for number in range(12):
        with suppress(Refusal):
            write(f"Imogen Calloway {number}")
    said = []
    for name in ("Carla Zanvor", "Imogen Calloway", "Moira Fenwick"):
        with pytest.raises(Refusal) as refused:
            write(name)
        said.append(str(refused.value))
    assert len(set(said)) == 1
