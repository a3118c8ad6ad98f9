"""A laptop whose clock is wrong hides no order, loses no word, and signs nothing until somebody says what time it is."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from recolo_desktop.domain.basics.errors import Refusal, WrongPassphrase
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.notes.score_entry import ScoreEntry
from recolo_desktop.domain.orders.court_order import OrderStatus
from recolo_desktop.domain.orders.order_status import status_on
from recolo_desktop.domain.records.clock_doubt import BUILT, Doubt, judged
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.presenters.notes.measures_sheet import facts
from tests.builders import PASSPHRASE, RECOVERY_KEY, TODAY, client, condition, make_store, note, order, person, staff

OTHER = "marble lantern orchard velvet tune"
DAY = timedelta(days=1)


@pytest.fixture
def store(tmp_path):
    made = make_store(tmp_path / "records")
    services, actor = made.services, made.actor
    services.clients.register(actor, client())
    services.court_orders.record(
        actor, order(made_on=TODAY - 10 * DAY, expires_on=TODAY + 100 * DAY), (person(),), (condition(),)
    )
    colleague = replace(staff(), id="staff-2", given_name="Ada", is_lead=False, role=Role.PSYCHOLOGIST)
    services.sign_in.add_colleague(actor, PASSPHRASE, colleague, OTHER)
    yield made
    made.vault.close()


def shift(store, **by):
    store.vault.close()
    store.clock.at += timedelta(**by)
    return store.reopen("staff-1")


def test_what_is_judged():
    seen = BUILT + 30 * DAY
    assert judged(seen, None).doubt is Doubt.NONE
    assert judged(seen - timedelta(minutes=4), seen).doubt is Doubt.NONE
    assert judged(seen - timedelta(minutes=6), seen).doubt is Doubt.BEHIND
    assert judged(BUILT - DAY, None).doubt is Doubt.BEHIND
    assert judged(BUILT - DAY, BUILT - 2 * DAY).doubt is Doubt.BEHIND
    assert judged(seen + 80 * DAY, seen).doubt is Doubt.NONE
    assert judged(seen + 365 * DAY, seen).doubt is Doubt.AHEAD


@pytest.mark.parametrize("days", [-365, 365, 4000])
def test_an_order_is_shown_in_force_and_no_confirmation_of_none_is_taken(store, days):
    actor = shift(store, days=days)
    assert store.services.time.sentence().startswith("Clock in doubt")
    record = store.services.clients.open(actor, "client-1", "to see")
    today = store.services.clients.today()
    (each,) = record.orders
    assert status_on(each.order, each.events, today) is OrderStatus.IN_FORCE
    with pytest.raises(Refusal, match="Clock in doubt"):
        store.services.court_orders.confirm_none(actor, record.client)


def test_a_score_says_that_its_day_is_in_doubt(store):
    measures = store.services.measures
    given = {"measure_key": "phq9", "answers": dict.fromkeys(range(1, 10), 0)}
    plain = measures.enter(store.actor, "client-1", ScoreEntry(taken_on=TODAY, **given))
    actor = shift(store, days=365)
    doubted = store.services.measures.enter(actor, "client-1", ScoreEntry(taken_on=TODAY, **given))
    assert "in doubt" not in plain.said_with_it
    assert "The laptop's clock was in doubt" in " ".join(said for _, said in facts(doubted))


@pytest.mark.parametrize("days", [-365, 365])
def test_reading_drafts_concerns_and_their_disclosure_sheet_work_and_say_so(store, days):
    actor = shift(store, days=days)
    services = store.services
    kind = next(one for one in services.case_file.kinds(actor) if one.key == "breach")
    fields = {one.key: (one.options or ("said",))[0] for one in kind.fields if one.required}
    concern = CaseEntry(
        id="e-1", client_id="client-1", kind="breach", author_id="", author_name="", written_at=store.clock(),
        happened_on=services.clients.today(), about=About.CLIENT, fields=fields,
    )  # fmt: skip
    written = services.case_file.write(actor, concern)
    assert written.fields["clock"].startswith("in doubt")
    sheet = next(one for one in services.letters.kinds() if one.key == "disclosure_sheet")
    letter = services.letters.begin(actor, client(), sheet, "e-1")
    body = re.sub(r"\[[^\]]*\]", "as agreed", letter.body)
    letter = replace(
        letter, body=body, recipient_name="Gareth Snape", recipient_role="Probation practitioner",
        recipient_address=("1 Quay Road", "Fairlea"),
    )  # fmt: skip
    store.store_letter(letter)
    shown = services.letters.preview(actor, letter)
    reasons = {one.what: "the police may know it" for one in shown.findings}
    sealed = services.letters.sign(actor, letter, PASSPHRASE, reasons)
    assert "Clock in doubt" in sealed.standing.prepared
    assert services.register.open_sealed(actor, sealed.id)[1] is None
    with pytest.raises(Refusal, match="Clock in doubt"):
        store.sign_note(note(held_on=services.clients.today()))


def test_a_lead_sets_the_time_and_the_journal_goes_on_from_there(store):
    store.vault.close()
    store.clock.at += timedelta(days=80)  # somebody worked with a clock that was ahead
    actor = store.reopen("staff-1")
    store.services.clients.register(actor, client(id="client-2", family_name="Other", nhs_number=""))
    actor = shift(store, days=-80)
    assert store.services.time.sentence()
    right = store.clock.at
    with pytest.raises(WrongPassphrase):
        store.services.time.set(actor, right, "not it at all, sorry")
    store.services.time.set(actor, right, PASSPHRASE)
    assert store.services.time.sentence() == ""
    store.sign_note(note(held_on=store.services.clients.today()))
    with store.vault.open_work(actor) as work:
        assert any(entry.action is Action.TIME_TRUSTED for entry in work.journal.whole())
    actor = shift(store, hours=1)
    assert store.services.time.sentence() == ""
    store.sign_note(note(id="note-2", held_on=store.services.clients.today()))
    assert store.services.clients.open(actor, "client-1", "to see").faults == {}


def test_whoever_does_not_lead_needs_the_recovery_key(store):
    shift(store, days=-365)
    actor = store.reopen("staff-2", OTHER)
    with pytest.raises(WrongPassphrase):
        store.services.time.set(actor, datetime(2026, 11, 24, 12, tzinfo=UTC), OTHER)
    store.services.time.set(actor, datetime(2026, 11, 25, 12, tzinfo=UTC), RECOVERY_KEY)
    assert store.services.time.sentence() == ""
    assert store.services.clients.today() == datetime(2026, 11, 25, tzinfo=UTC).date()
