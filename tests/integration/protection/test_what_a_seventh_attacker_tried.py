"""What a seventh attacker got past after the sixth one's hits were mended, each held here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.referral_import import read_table
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import LetterEventKind
from recolo_desktop.domain.orders.court_order import OrderEvent, OrderEventKind
from recolo_desktop.domain.records.backup import to_remove
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.records.journal import JournalQuestion
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.basics.thawing import frozen
from tests.builders import PASSPHRASE, TODAY, condition, note, person
from tests.integration.protection.test_what_a_fifth_attacker_tried import as_role, team  # noqa: F401  (a fixture)

NAMES = ("Adela", "Beatrix", "Cordelia", "Dorothea")


def letter(team, said):  # noqa: F811
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    his = team.services.clients.refresh(team.actor, "client-1").client
    return replace(team.services.letters.begin(team.actor, his, kind), body=said)


def appointment(at, **changes):
    return Appointment(
        id="", staff_id=changes.pop("staff_id"), on=TODAY + timedelta(days=2), starts=f"{9 + at:02d}:00", purpose="",
        place=PlaceKind.AWAY, **{"client_id": None, **changes},
    )  # fmt: skip


def signed(team, said):  # noqa: F811
    made = letter(team, said)
    team.services.drafts.keep_letter(team.actor, made)
    found = team.services.letters.preview(team.actor, made).findings
    return team.services.letters.sign(team.actor, made, PASSPHRASE, {one.what: "looked at" for one in found})


def test_the_teams_week_tells_nobody_by_a_first_name(team):  # noqa: F811
    team.services.diary.book(
        team.actor,
        appointment(6, staff_id="staff-1", client_id="client-2", location="Room 2"),
        "compared with the order already",
    )
    actor = as_role(team, Role.ADMINISTRATOR)
    for at, name in enumerate(NAMES):
        team.services.diary.book(actor, appointment(at, staff_id=actor.id, location=f"{name} House"))
    week = team.services.diary.week(actor, TODAY - timedelta(days=TODAY.weekday()), own=False)
    assert {row.appointment.location for row in week} == {*(f"{name} House" for name in NAMES), "Room 2"}


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_ones_own_unfinished_words_open_nobody(team, role):  # noqa: F811
    kept = CaseEntry(
        id="", client_id="client-1", kind="call", author_id="staff-1", author_name="", written_at=team.clock.at,
        happened_on=TODAY, about=About.CLIENT, fields={"way": "We rang", "words": "Beatrix rang reception."},
    )  # fmt: skip
    team.services.case_file.write(team.actor, kept)
    actor = as_role(team, role)
    before = team.services.clients.refresh(actor, "client-1").entries
    for words in ("Beatrix Lonsdale", "27 Quarry Rise, Netherby", "07700 900999"):
        body = {
            "id": "draft-9",
            "client_id": "client-1",
            "author_id": actor.id,
            "body": words,
            "kind_key": "invitation",
        }
        team.services.drafts.save(
            actor, draft_id="draft-9", kind=DraftKind.LETTER, client_id="client-1", body=body
        )  # fmt: skip
        assert team.services.clients.refresh(actor, "client-1").entries == before


def test_a_file_of_referrals_opens_nobody(team):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-2").orders[0].order
    wife = person(
        id="person-w", order_id="order-2", client_id="client-2", label="Person B", name="Joanna Webber",
        address="31 Sallow Row, Netherby", phone="07700 900123",
    )  # fmt: skip
    team.services.court_orders.add_person(team.actor, known, wife)
    actor = as_role(team, Role.ADMINISTRATOR)
    places = {"family_name": 0, "given_names": 1, "referral_reason": 2, "birth_date": 3}

    def looks_like(said):
        rows = f"Last name,First names,Reason,Date of birth\nWebber,Marcus,x,14/03/1987\nQuill,Sam,{said},25/05/1980"
        return team.services.clients.as_import_rows(actor, read_table(rows.encode()), places)[0].looks_like

    nobody = looks_like("x")
    assert "WEBBER" in nobody
    for guess in ("Joanna Webber", "31 Sallow Row", "07700 900123"):
        assert looks_like(guess) == nobody


NUMBERS = (
    "You rang 07, then 700, then 900, then 456.", "0 double 7 double 0 9 double 0 4 5 6", "07700-nine-double-o-456",
    "07700 and then 900 and 456", "07700 nine double o 456", "07 dash 700 dash 900 dash 456",
    "07700, extension 900, then 456",
)  # fmt: skip


@pytest.mark.parametrize("said", NUMBERS)
def test_a_number_said_in_pieces_is_a_number(team, said):  # noqa: F811
    assert must_fix(team.services.letters.preview(team.actor, letter(team, said)).findings)


@pytest.mark.parametrize(
    "said", ["The lady says hello.", "You are forgiven.", "The flowers arrived and were liked.",
             "Someone you miss has moved to the coast.", "The applicant works nights now."],
)  # fmt: skip
def test_such_a_sentence_asks(team, said):  # noqa: F811
    assert team.services.letters.preview(team.actor, letter(team, said)).findings


def test_a_signed_letter_stays_here_once_somebody_in_it_is_protected(team):  # noqa: F811
    for words in ("Harbour Gym", "Quay Street", "5 Quay Street", "Kasia Nowak"):
        team.services.words.nobody(team.actor, "client-1", words)
    sent = signed(team, "Kasia Nowak leads the group at Harbour Gym, 5 Quay Street.")
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    hers = person(id="person-x", label="Person B", name="Kasia Nowak", address="", phone="", workplace="Harbour Gym")
    team.services.court_orders.add_person(team.actor, known, hers)
    with pytest.raises(Refusal, match="recorded as protected"):
        team.services.register.record_printing(
            team.actor, sent.id, printer="HP", copies=1, pages=1, recipient=sent.letter.recipient_name
        )
    for kind in (LetterEventKind.POSTED, LetterEventKind.HANDED_OVER, LetterEventKind.FOR_POST):
        with pytest.raises(Refusal):
            team.services.register.record_event(team.actor, sent.id, kind, "to the client")
    team.services.register.record_event(team.actor, sent.id, LetterEventKind.CANCELLED, "she is protected now")


def test_a_restricted_note_is_read_by_those_it_names_in_the_journal_too(team):  # noqa: F811
    author = as_role(team, Role.PSYCHIATRIST)
    team.services.clients.open(author, "client-1", "consultation")
    made = note(
        id="note-r", author_id=author.id, author_name=author.name, narrative="Of his own childhood.",
        readers=(author.id,),
    )  # fmt: skip
    team.services.drafts.save(author, draft_id=made.id, kind=DraftKind.NOTE, client_id="client-1", body=frozen(made))
    team.services.session_notes.sign(author, made, f"{PASSPHRASE} {author.id}")
    lead = team.reopen("staff-1", PASSPHRASE)
    lines = team.services.journal.answering(lead, JournalQuestion(client_id="client-1"))
    about = [one for one in lines if one.subject_id == "note-r"]
    assert about
    assert "childhood" not in repr(lines)


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST])
@pytest.mark.parametrize("key", ["order_sheet", "relapse_plan"])
def test_whoever_reads_no_places_begins_no_letter_with_them(team, role, key):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    near = condition(
        id="c-near", number_on_face="7", category="APPROACH", zone_mode="exclude", metres=100, place="31 Larkspur Close",
        verbatim="Not to come within 100 metres of 31 Larkspur Close.", plain_reading="Keep away from 31 Larkspur Close",
    )  # fmt: skip
    team.services.court_orders.vary(team.actor, known, on=TODAY, details="added", closes=(), opens=(near,))
    actor = as_role(team, role)
    team.services.clients.open(actor, "client-1", "the letter")
    kind = next(one for one in team.services.letters.kinds() if one.key == key)
    his = team.services.clients.refresh(actor, "client-1").client
    assert "Larkspur" not in repr(team.services.letters.begin(actor, his, kind))


def test_the_post_reads_of_no_breach_and_of_no_kind_of_letter(team):  # noqa: F811
    known = team.services.clients.refresh(team.actor, "client-1").orders[0].order
    for kind in (OrderEventKind.BREACH_ALLEGED, OrderEventKind.DISPUTED):
        event = OrderEvent(id="", order_id=known.id, client_id="client-1", kind=kind, on=TODAY, details="said so")
        team.services.court_orders.record_event(team.actor, known, event)
    signed(team, "A good session.")
    actor = as_role(team, Role.ADMINISTRATOR)
    record = team.services.clients.open(actor, "client-1", "the post")
    assert {event.kind for each in record.orders for event in each.events} <= {
        OrderEventKind.MADE,
        OrderEventKind.SERVED,
    }
    assert [one.letter.kind_key for one in record.letters] == [""]


def test_a_sheet_that_is_never_the_clients_is_handed_to_professionals_only(team):  # noqa: F811
    kind = next(one for one in team.services.letters.kinds() if one.key == "disclosure_sheet")
    his = team.services.clients.refresh(team.actor, "client-1").client
    begun = team.services.letters.begin(team.actor, his, kind)
    body = "\n\n".join(f"# {one}\n\nAs agreed." for one in kind.headings)
    made = replace(
        begun, body=body, recipient_name="PC Jane Doe", recipient_role="police", recipient_address=("Station",)
    )
    team.store_letter(made)
    found = team.services.letters.preview(team.actor, made).findings
    sheet = team.services.letters.sign(team.actor, made, PASSPHRASE, {one.what: "looked at" for one in found})
    words = "correct zebra lantern moss quill"
    with pytest.raises(HasProblems):
        team.services.paper.encrypted_copy(team.actor, sheet.id, "Daniel Hargreave, the client", words, words)
    with pytest.raises(Refusal, match="goes only"):
        team.services.register.record_event(team.actor, sheet.id, LetterEventKind.HANDED_OVER, "to the client")
    team.services.register.record_event(team.actor, sheet.id, LetterEventKind.HANDED_OVER, "to the police")


def test_many_backups_of_one_day_push_none_of_the_days_before_out():
    before = [f"recolo-49d128-202611{day}-093000.recolo" for day in (24, 25, 26)]
    many = [f"recolo-49d128-20261127-0930{second:02d}.recolo" for second in range(20)]
    gone = to_remove([*before, *many], 14)
    assert gone == many[:6]
