"""Who is protected lies under a key of its own; letters and places are checked for everybody all the same."""

import json
from dataclasses import replace

import pytest
from sqlalchemy import text

from recolo_desktop.domain.basics.errors import Refusal, StoreFault
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, OrderEvent, ProtectedPerson
from recolo_desktop.domain.protection.labelling import texts_in
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.clients.client_record import orders_of_files
from recolo_desktop.storage.keys import key_file
from recolo_desktop.storage.records.mapping import TABLE_OF
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, order, person, staff
from tests.integration.protection.test_who_sees_what import CANARY, planted

OTHER = "harbour kettle sixty violet moss"
SECRETS = ("Calloway", "Birch Lane", "900456")


@pytest.fixture
def store(tmp_path):
    made = make_store(tmp_path / "records")
    actor = made.actor
    made.services.clients.register(actor, client())
    made.services.court_orders.record(actor, order(), (person(),), (condition(),))
    for key, role in (("staff-2", Role.ADMINISTRATOR), ("staff-3", Role.ASSISTANT)):
        member = staff(id=key, given_name="Jo", role=role, is_lead=False, profession="Team member", regulator="")
        made.services.sign_in.add_colleague(actor, PASSPHRASE, member, OTHER)
    yield made
    made.vault.close()


def rows(store):
    with store.vault._engine.connect() as connection:
        return [dict(row) for row in connection.execute(text("SELECT * FROM protected_people")).mappings()]


def test_a_row_holds_no_word_of_who_it_is(store):
    assert not any(secret in str(rows(store)) for secret in SECRETS)
    with store.vault.open_work(store.actor) as work:
        assert work.get(ProtectedPerson, "person-1") == person()


@pytest.mark.parametrize("who", ["staff-2", "staff-3"])
def test_other_roles_hold_no_key_and_are_checked_all_the_same(store, who):
    keys = key_file.read(store.folder)
    assert keys.holder("staff-1").people_key
    assert not keys.holder(who).people_key
    actor = store.reopen(who, OTHER)
    with store.vault.open_work(actor) as work:
        seen = work.get(ProtectedPerson, "person-1")
        assert (seen.label, seen.name, seen.address) == ("Person A", "", "")
        assert work.people.given_away(("client-1",), ("We spoke of sleep.",)) == ()
        for body in ("About Imogen.", "near 9 birch ln", "+44 7700 900 456", "Ms Kalloway"):
            assert [one.name for one in work.people.given_away(("client-1",), (body,))] == ["Imogen Calloway"], body
    letter = store.services.letters.begin(
        actor, store.services.clients.open(actor, "client-1", "covering").client, _kind(store)
    )
    letter = type(letter)(**{**_fields(letter), "body": f"{letter.body}\n\nImogen Calloway lives there."})
    assert must_fix(store.services.letters.preview(actor, letter).findings)
    booking = Appointment(
        id="booking-1",
        client_id="client-1",
        staff_id=who,
        on=TODAY,
        starts="10:00",
        purpose="",
        location="9 Birch Lane",
        place=PlaceKind.AWAY,
    )
    assert store.services.diary.check(actor, booking).findings
    assert store.services.finding.answering(actor, "Imogen Calloway").texts == ()


def _fields(letter):
    return {name: getattr(letter, name) for name in type(letter).__dataclass_fields__}


def test_the_record_shows_a_letter_for_the_name_to_whoever_holds_no_key(store):
    actor = store.reopen("staff-3", OTHER)
    record = store.services.clients.open(actor, "client-1", "covering")
    shown = record.orders[0].conditions[0].verbatim
    assert "Imogen" not in shown
    assert "Person A" in shown


def test_keys_that_do_not_open_people_cannot_record_any(store):
    actor = store.reopen("staff-2", OTHER)
    with store.vault.open_work(actor) as work, pytest.raises(StoreFault, match="who is protected"):
        work.add(person(id="person-2", label="Person B"))


def test_a_sealed_part_put_into_another_row_does_not_open(store):
    store.services.court_orders.add_person(
        store.actor, order(), person(id="person-2", label="Person B", name="Bo Lind")
    )
    with store.vault._engine.begin() as connection:
        connection.execute(text("DROP TRIGGER protected_people_no_update"))
        connection.execute(
            text(
                "UPDATE protected_people SET (sealed, sealed_key) = (SELECT sealed, sealed_key FROM protected_people "
                "WHERE id = 'person-2') WHERE id = 'person-1'"
            )
        )
    with store.vault.open_work(store.actor) as work, pytest.raises(Refusal):
        work.get(ProtectedPerson, "person-1")


def test_the_recovery_key_and_a_colleague_who_comes_back_open_them_too(store):
    services = store.services
    member = staff(id="staff-4", given_name="Ann", is_lead=False)
    services.sign_in.add_colleague(store.actor, PASSPHRASE, member, OTHER)
    kept = next(one for one in services.team.everybody(store.actor) if one.id == "staff-4")
    retired = services.team.retire(store.actor, kept)
    services.team.take_back(store.actor, PASSPHRASE, retired, OTHER)
    actor = store.reopen("staff-4", OTHER)
    with store.vault.open_work(actor) as work:
        assert work.get(ProtectedPerson, "person-1").name == "Imogen Calloway"


def test_a_role_that_opens_other_keys_is_not_changed_in_passing(store):
    member = next(one for one in store.services.team.everybody(store.actor) if one.id == "staff-3")
    changed = staff(**{**_fields(member), "role": Role.PSYCHOLOGIST})
    with pytest.raises(Refusal, match="Retire"):
        store.services.team.amend(store.actor, member, changed, PASSPHRASE)


def test_a_store_of_an_earlier_version_is_sealed_when_its_lead_opens_it(store):
    with store.vault._engine.begin() as connection:
        words = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE name = 'protected_people_no_update'"
        ).scalar_one()
        connection.execute(text("DROP TRIGGER protected_people_no_update"))
        connection.execute(
            text(
                "UPDATE protected_people SET sealed = '', sealed_key = '', traces = x'', name = 'Imogen Calloway', "
                "address = '9 Birch Lane, Upper Fairlea', phone = '07700 900456'"
            )
        )
        connection.exec_driver_sql(words)
    file = store.folder / key_file.NAME
    earlier = json.loads(file.read_text())
    earlier["format"] = 1
    earlier.pop("recovery_people_key")
    for holder in earlier["holders"]:
        holder.pop("people_key")
    file.write_text(json.dumps(earlier))

    actor = store.reopen("staff-3", OTHER)
    with store.vault.open_work(actor) as work:
        assert work.people.given_away(("client-1",), ("About Imogen.",))
    assert "Calloway" in str(rows(store))

    actor = store.reopen("staff-1")
    assert not any(secret in str(rows(store)) for secret in SECRETS)
    with store.vault.open_work(actor) as work:
        assert work.get(ProtectedPerson, "person-1") == person()
    store.vault.close()
    assert verify(store.folder, PASSPHRASE, store.clock, lambda _: None)


def _kind(store):
    return next(one for one in store.services.letters.kinds() if one.key == "appointment")


def test_no_free_word_about_an_order_names_her_to_whoever_holds_no_key(store):
    made = order(id="order-2", offence="Stalking Imogen Calloway", officer="PC Marsh for Imogen", expiry_as_written="x")
    store.services.court_orders.record(
        store.actor, made, (person(id="p2", order_id="order-2"),), (condition(id="c2", order_id="order-2"),)
    )
    store.services.court_orders.show_person(store.actor, "person-1", "whether Imogen Calloway of 9 Birch Lane moved")
    with store.vault.open_work(store.actor) as work:
        assert not any(secret in str(line) for line in work.journal.whole() for secret in SECRETS)
    shown = next(
        one.order for one in store.services.clients.open(store.actor, "client-1", "cover").orders if one.order.offence
    )
    assert (shown.offence, shown.officer) == ("Stalking Person A", "PC Marsh for Person A")
    actor = store.reopen("staff-2", OTHER)
    record = store.services.clients.open(actor, "client-1", "cover")
    assert not any(secret in repr(record) for secret in SECRETS)


def test_new_details_are_taken_also_where_two_orders_protect_her(store):
    second = order(id="order-2", instrument="non_molestation_order")
    store.services.court_orders.record(
        store.actor, second, (person(id="p2", order_id="order-2"),), (condition(id="c2", order_id="order-2"),)
    )
    married = person(id="p3", name="Imogen Hart", replaces="person-1")
    assert store.services.court_orders.add_person(store.actor, order(), married).name == "Imogen Hart"


def test_the_same_woman_keeps_one_letter(store):
    second = order(id="order-2", instrument="non_molestation_order")
    again = person(id="p2", order_id="order-2", label="Person C")
    with pytest.raises(Refusal, match="This is Person A"):
        store.services.court_orders.record(store.actor, second, (again,), (condition(id="c2", order_id="order-2"),))


@pytest.mark.parametrize("kind", [CourtOrder, Condition, OrderEvent], ids=lambda kind: kind.__name__)
def test_on_screen_she_is_her_letter_in_every_field_of_an_order_for_those_too_who_may_see_her(store, kind):
    held = replace(planted(kind, "another"), id="another")
    with store.vault.open_work(store.actor) as work:
        if kind is CourtOrder:
            work.add(replace(held, verified_on=TODAY, court="Isle of Wight Magistrates' Court"))
        else:
            work.add(replace(held, order_id="order-1"))
        work.record(Action.ORDER_RECORDED, client_id="client-1", subject=TABLE_OF[kind].name, subject_id="another")
        work.commit()
        assert any(CANARY in one for one in texts_in(held)), "it is planted"
        shown = tuple(texts_in(orders_of_files(work, ("client-1",))))
    assert any("Person A" in one for one in shown)
    assert [one for one in shown if any(secret in one for secret in (*SECRETS, "Imogen"))] == []


def test_a_court_keeps_its_name_where_she_lives_in_its_town(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    court = "Isle of Wight Magistrates' Court"
    lives = person(address="9 Birch Lane, Isle of Wight, ZZ97 7QP")
    store.services.court_orders.record(store.actor, order(court=court), (lives,), (condition(),))
    with store.vault.open_work(store.actor) as work:
        (shown,) = orders_of_files(work, ("client-1",))
    assert shown.order.court == court
    store.vault.close()
