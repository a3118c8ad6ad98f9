"""Orders in a real store: slips put right beside what was typed, leave of the court, and what follows from a change."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from pypdf import PdfReader
from sqlalchemy import text

from recolo_desktop.domain.basics.errors import HasProblems, Refusal, StaleRecord
from recolo_desktop.domain.clients.case_entry import CaseEntry, concern_name
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Audience, Copy
from recolo_desktop.domain.orders.court_order import (
    ConditionException,
    ExceptionKind,
    Expiry,
    OrderEvent,
    OrderEventKind,
    OrderStatus,
    Polarity,
)
from recolo_desktop.domain.orders.order_status import live_conditions, status_on
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.presenters.orders import order_pages
from recolo_desktop.presenters.sitting import Sitting
from tests.builders import PASSPHRASE, TODAY, client, condition, order, person

ZONE = condition(
    id="zone", number_on_face="3", category="ZONE_STREET", place="Quay Road", zone_mode="exclude",
    verbatim="Not to enter Quay Road.", protected=(), may_print_to_client=False,
)  # fmt: skip


@pytest.fixture
def ordered(store):
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(), ZONE))
    store.services.clients.open(store.actor, "client-1")
    return store


def happened(kind, on=TODAY, **more):
    return OrderEvent(
        id="new", order_id="order-1", client_id="client-1", kind=kind, on=on, details="Seen in the register", **more
    )


def record(store):
    return store.services.clients.refresh(store.actor, "client-1")


def booking(**changes):
    made = Appointment(
        id="booking-1", client_id="client-1", staff_id="staff-1", on=date(2026, 12, 1), starts="10:00", purpose="Session",
        location="Clinic, 4 Quay Road", place=PlaceKind.AWAY,
    )  # fmt: skip
    return replace(made, **changes)


def test_a_typing_slip_is_put_right_and_the_words_as_typed_stay(ordered):
    orders, actor = ordered.services.court_orders, ordered.actor
    with pytest.raises(HasProblems):
        orders.correct_words(actor, order(), "zone", "Not to enter Quay Road or Mill Street.", "")
    orders.correct_words(
        actor, order(), "zone", "Not to enter Quay Road or Mill Street.", "the second street was missed"
    )
    with pytest.raises(StaleRecord):
        orders.correct_words(actor, order(), "zone", "Again", "again")
    (each,) = record(ordered).orders
    wrong, right = (next(one for one in each.conditions if test(one)) for test in (_struck, _corrected))
    assert (wrong.verbatim, wrong.struck_out) == ("Not to enter Quay Road.", "the second street was missed")
    assert right.verbatim.endswith("Mill Street.")
    assert wrong not in live_conditions(each.order, each.conditions, each.events, TODAY)
    assert right in live_conditions(each.order, each.conditions, each.events, date(2026, 3, 1))


def _struck(one):
    return bool(one.struck_out)


def _corrected(one):
    return one.corrects == "zone"


def test_the_teams_reading_carries_a_name_and_a_day_and_a_requirement_can_be_met(ordered):
    ordered.services.court_orders.note_on_condition(
        ordered.actor, order(), "zone", plain_reading="Stay off the quay.", done_on=TODAY, done_how="told by probation"
    )
    noted = next(one for one in record(ordered).orders[0].conditions if one.id == "zone")
    assert (noted.plain_reading, noted.plain_by, noted.plain_on) == ("Stay off the quay.", ordered.actor.name, TODAY)
    assert (noted.done_on, noted.done_how) == (TODAY, "told by probation")


def test_a_variation_from_a_stale_window_or_before_its_condition_began_is_refused(ordered):
    orders, actor = ordered.services.court_orders, ordered.actor
    new = replace(ZONE, id="zone-2", place="Mill Street")
    orders.vary(actor, order(), on=date(2026, 9, 1), details="widened", closes=(ZONE,), opens=(new,))
    with pytest.raises(StaleRecord):
        orders.vary(actor, order(), on=date(2026, 10, 1), details="again", closes=(ZONE,), opens=())
    with pytest.raises(HasProblems, match="began only"):
        orders.vary(actor, order(), on=date(2026, 8, 1), details="backdated", closes=(new,), opens=())
    each = record(ordered).orders[0]
    stood = live_conditions(each.order, each.conditions, each.events, date(2026, 9, 15))
    assert {one.id for one in stood} == {"condition-1", "zone-2"}


def test_a_discharge_entered_in_error_is_withdrawn(ordered):
    orders, actor = ordered.services.court_orders, ordered.actor
    wrong = orders.record_event(actor, order(), happened(OrderEventKind.DISCHARGED))
    with pytest.raises(HasProblems, match="which entry"):
        orders.record_event(actor, order(), happened(OrderEventKind.WITHDRAWN))
    orders.record_event(actor, order(), happened(OrderEventKind.WITHDRAWN, about=wrong.id))
    each = record(ordered).orders[0]
    assert status_on(each.order, each.events, TODAY) is OrderStatus.IN_FORCE
    with pytest.raises(HasProblems, match="does not end"):
        orders.record_event(actor, order(), happened(OrderEventKind.APPLICATION_DECIDED))


def test_no_order_cannot_be_confirmed_while_one_stands(ordered):
    with pytest.raises(Refusal, match="An order stands"):
        ordered.services.court_orders.confirm_none(ordered.actor, client())


def test_a_letter_means_one_person_over_all_orders_of_a_client(ordered):
    family = order(id="order-2", instrument="non_molestation_order")
    other = person(id="p2", order_id="order-2", name="Beatrix Moss")
    term = condition(id="c2", order_id="order-2")
    with pytest.raises(HasProblems, match="somebody else"):
        ordered.services.court_orders.record(ordered.actor, family, (other,), (term,))
    same = replace(other, name="imogen  calloway")
    ordered.services.court_orders.record(ordered.actor, family, (same,), (term,))


def test_a_kind_of_condition_and_what_it_does_have_to_fit(ordered):
    second = order(id="order-2", instrument="stalking_protection_order")
    wrong = condition(id="c2", order_id="order-2", polarity=Polarity.REQUIRE)
    with pytest.raises(HasProblems, match="No contact"):
        ordered.services.court_orders.record(ordered.actor, second, (person(id="p2", order_id="order-2"),), (wrong,))


def test_what_must_be_fixed_about_a_place_no_words_set_aside_but_leave_of_the_court_does(ordered):
    diary, actor = ordered.services.diary, ordered.actor
    hers = booking(location="9 Birch Lane, Upper Fairlea")
    with pytest.raises(HasProblems, match="equals one that the order protects"):
        diary.book(actor, hers, "We compared it with the order and it is fine")
    with pytest.raises(HasProblems, match="names this place"):
        diary.book(actor, booking(), "We compared it with the order and it is fine")
    leave = happened(
        OrderEventKind.APPROVAL, about="zone", granted_by="District Judge Hale", new_end=date(2026, 12, 31)
    )
    ordered.services.court_orders.record_event(actor, order(), leave)
    with pytest.raises(HasProblems, match="in a few words"):
        diary.book(actor, booking(), "ok")
    assert diary.book(actor, booking(), "Judge Hale gave leave for treatment here").acknowledged


def test_the_address_behind_home_or_a_room_is_compared(ordered):
    services, actor = ordered.services, ordered.actor
    at_home = services.diary.check(actor, booking(location="", place=PlaceKind.HOME, with_staff_id="staff-2"))
    assert not at_home.blocking
    seen = record(ordered).client
    services.clients.amend(actor, seen, replace(seen, address=("9 Birch Lane", "Upper Fairlea")))
    assert services.diary.check(actor, booking(location="", place=PlaceKind.HOME, with_staff_id="staff-2")).blocking
    assert (
        "No address stands behind this place"
        in services.diary.check(actor, booking(location="Hospital")).findings[0].what
    )


def waiting(store):
    return {item.what: item.count for item in store.services.worklist.to_finish(store.actor)}


AGAIN = "Appointments to compare with the order again"


def test_an_appointment_is_compared_again_when_she_has_moved(ordered):
    services, actor = ordered.services, ordered.actor
    booked = booking(location="Community hall, Saltmarsh Close")
    services.diary.book(actor, booked, "Compared: not a place of the order")
    assert AGAIN not in waiting(ordered)
    moved = person(id="person-2", address="3 Saltmarsh Close, Netherby", replaces="person-1")
    services.court_orders.add_person(actor, order(), moved)
    assert waiting(ordered)[AGAIN] == 1
    with pytest.raises(HasProblems):
        services.diary.compare_again(actor, "booking-1", "We looked at it together again")
    services.diary.cancel(actor, "booking-1", "4", "She has moved there")
    assert AGAIN not in waiting(ordered)


def test_what_nobody_verified_or_met_waits_on_the_list(ordered):
    orders, actor = ordered.services.court_orders, ordered.actor
    unverified = order(id="order-2", instrument="stalking_protection_order", expires_on=date(2026, 11, 27),
                       verified_on=None, verified_by="")  # fmt: skip
    treat = condition(
        id="t", order_id="order-2", category="TREAT", polarity=Polarity.REQUIRE, due_on=date(2026, 11, 20),
        ends_on=date(2026, 12, 20), protected=(),
    )  # fmt: skip
    orders.record(actor, unverified, (), (treat,))
    heard = order(
        id="order-3", instrument="non_molestation_order", without_notice=True, returns_on=date(2026, 11, 20),
        expiry=Expiry.NOT_STATED, expires_on=None,
    )  # fmt: skip
    orders.record(actor, heard, (), (condition(id="h", order_id="order-3", protected=()),))
    found = waiting(ordered)
    for what in (
        "Orders whose end nobody has verified, within 90 days", "Return hearings without an outcome",
        "Conditions with an end of their own within 90 days", "Requirements of an order overdue",
    ):  # fmt: skip
        assert found[what] == 1, what


ZERO = datetime.fromtimestamp(0, UTC)


def concern(key, words, on=TODAY):
    return CaseEntry(
        id=key, client_id="client-1", kind="breach", author_id="staff-1", author_name="", happened_on=on,
        written_at=ZERO,
        fields={
            "immediate": "No", "words": words, "source": "The client", "conditions": "1", "decided_by": "Dr N",
            "told": "PC Marsh", "basis": "Public interest", "client_told": "Yes", "review_on": "2026-12-01",
            "shared": "What he said, word for word",
        },
    )  # fmt: skip


def test_closing_one_concern_closes_that_one_and_each_can_be_disclosed(ordered):
    services, actor = ordered.services, ordered.actor
    first, second = concern("concern-aaaaaa", "“one”"), concern("concern-bbbbbb", "“two”")
    for one in (first, second):
        services.case_file.write(actor, one)
    assert waiting(ordered)["Open breach concerns"] == 2
    closed = replace(
        first, id="closed-1", kind="breach_closed", fields={"concern": concern_name(second), "outcome": "None"}
    )
    services.case_file.write(actor, closed)
    assert [one.id for one in services.case_file.open_concerns(actor, "client-1")] == ["concern-aaaaaa"]
    kind = next(one for one in services.letters.kinds() if one.key == "disclosure_sheet")
    sheet = services.letters.begin(actor, client(), kind, about="concern-bbbbbb")
    assert "“two”" in sheet.body
    assert "PC Marsh" in sheet.body
    with pytest.raises(HasProblems, match="Choose the concern"):
        services.case_file.write(actor, replace(closed, id="closed-2", fields={"concern": "soon", "outcome": "None"}))


def test_the_clients_sheet_tells_each_order_its_leave_and_that_something_is_kept_back(ordered):
    services, actor = ordered.services, ordered.actor
    second = order(id="order-2", instrument="non_molestation_order", expiry=Expiry.UNTIL_FURTHER_ORDER, expires_on=None)
    leave = ConditionException(text="through Mr Oakes", kind=ExceptionKind.SOLICITOR, via="Mr Oakes", ways="post")
    services.court_orders.record(
        actor,
        second,
        (),
        (condition(id="c2", order_id="order-2", number_on_face="4", exceptions=(leave,), protected=()),),
    )
    kind = next(one for one in services.letters.kinds() if one.key == "order_sheet")
    body = services.letters.begin(actor, client(), kind).body
    for said in (
        "From the restraining order on conviction:", "From the non-molestation order:", "Condition 1:", "(Person A)",
        "For condition 4 only: through solicitors (only through Mr Oakes; only by post)", "until 11 February 2029", "until a court changes or ends it",
        "[1 further condition may not be printed here.",
    ):  # fmt: skip
        assert said in body, said
    assert "Imogen" not in body
    assert "Quay Road" not in body


def test_every_override_is_kept_with_its_reason_and_without_a_name(ordered):
    services, actor = ordered.services, ordered.actor
    kind = next(one for one in services.letters.kinds() if one.key == "gp_letter")
    begun = services.letters.begin(actor, client(), kind)
    wanted = "\n\n".join(f"# {heading}\n\nImogen rang us." for heading in kind.headings) or "Imogen rang us."
    sent = replace(
        begun,
        body=wanted,
        recipient_name="Dr Sahota",
        recipient_role="GP",
        recipient_address=("2 Mill Lane", "Fairlea"),
    )
    ordered.store_letter(sent)
    found = services.letters.preview(actor, sent).findings
    assert found
    with pytest.raises(HasProblems, match="Say why"):
        services.letters.sign(actor, sent, PASSPHRASE, {one.what: " " for one in found})
    services.letters.sign(actor, sent, PASSPHRASE, {one.what: "The GP treats Imogen too" for one in found})
    with ordered.vault.open_work(actor) as work:
        (line,) = work.journal.answering(JournalQuestion(actions=(Action.LETTER_SIGNED,)))
    assert "The GP treats Person A too" in line.reason
    assert "Imogen" not in line.reason


def test_a_kind_of_letter_that_the_client_never_gets_does_not_reach_him_by_his_first_name(ordered):
    services, actor = ordered.services, ordered.actor
    kind = next(one for one in services.letters.kinds() if one.copy_to_client == "never")
    begun = services.letters.begin(actor, client(), kind)
    body = "\n\n".join(f"# {heading}\n\nWords." for heading in kind.headings)
    sent = replace(begun, body=body, recipient_name="PC Marsh", recipient_role="police", recipient_address=("1 High St",),
                   audience=Audience.PROFESSIONAL, copies=(Copy(name="Daniel", role=""),))  # fmt: skip
    ordered.store_letter(sent)
    found = services.letters.preview(actor, sent).findings
    with pytest.raises(HasProblems, match="never gets"):
        services.letters.sign(actor, sent, PASSPHRASE, {one.what: "Looked at" for one in found})


def test_an_unfinished_order_holds_no_name_in_clear_and_comes_back_whole(ordered):
    body = {"court": "Southfield", "people": [{"name": "Imogen Calloway"}]}
    ordered.services.drafts.save(
        ordered.actor,
        draft_id="d1",
        kind=DraftKind.FORM,
        client_id="client-1",
        subject_id="order/new/client-1",
        body=body,
    )
    with ordered.vault._engine.connect() as connection:
        stored = str(connection.execute(text("SELECT body FROM drafts WHERE id = 'd1'")).scalar_one())
    assert "Calloway" not in stored
    assert "Southfield" not in stored
    assert ordered.services.drafts.find_form(ordered.actor, "order/new/client-1").body == body


def test_the_printed_order_says_as_known_on_which_day_and_from_what(ordered, tmp_path):
    services, actor = ordered.services, ordered.actor
    whole = record(ordered)
    sitting = Sitting(services=services, actor=actor, tasks=None, clock=ordered.clock, keeper=None, is_demo=False)
    pack = order_pages.of_order(whole, whole.orders[0], date(2026, 3, 1), sitting, ordered.clock())
    pdf = tmp_path / "order.pdf"
    pdf.write_bytes(services.order_paper.pages(actor, whole.orders[0].order, pack, "Office"))
    said = " ".join(" ".join(page.extract_text().split()) for page in PdfReader(pdf).pages)
    for words in (
        "as known on",
        "The court's order is the authority",
        "copy seen",
        "Not to enter Quay Road",
        "SYNTHETIC",
    ):
        assert words in said, words
    assert "Imogen" not in said
    with ordered.vault.open_work(actor) as work:
        assert work.journal.answering(JournalQuestion(actions=(Action.ORDER_PRINTED,)))
