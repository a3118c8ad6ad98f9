"""What a sixth attacker got past after the fifth one's hits were mended, each held here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import About, CaseEntry
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind, Stage
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Audience, LetterEventKind
from recolo_desktop.domain.protection.guesses import ASK
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.services.protection.guessing import count
from tests.builders import PASSPHRASE, TODAY, client
from tests.integration.protection.test_what_a_fifth_attacker_tried import as_role, book, counted, said_by, sealed, team  # noqa: F401  (a fixture)

HEADINGS = "\n\n".join(
    f"# {one}\n\nAs before." for one in ("Attendance", "Engagement", "Change relevant to risk", "Recommendations")
)


def with_relatives(team):  # noqa: F811
    seen = team.services.clients.open(team.actor, "client-1").client
    relatives = (
        Contact(kind=ContactKind.FAMILY, name="Ruth Blake", address=("40 Hill Rise", "Fairlea")),
        Contact(kind=ContactKind.FAMILY, name="Colin Hargreave"),
    )
    team.services.clients.amend(team.actor, seen, replace(seen, contacts=(*seen.contacts, *relatives)))


def professional(team, key="", **changes):  # noqa: F811
    kinds = team.services.letters.kinds()
    kind = next(one for one in kinds if one.key == key or (not key and one.audience is Audience.PROFESSIONAL))
    seen = team.services.clients.refresh(team.actor, "client-1").client
    letter = team.services.letters.begin(team.actor, seen, kind)
    return replace(letter, **{"body": "Imogen Calloway lives at 9 Birch Lane.", "recipient_address": (), **changes})


READERS = (
    "Ruth Blake, nurse", "Mam, GP", "Nana, nurse", "Roommate, housing", "Hargie, probation", "Household, probation",
    "Colin, GP",
)  # fmt: skip


@pytest.mark.parametrize("reader", READERS)
def test_his_own_people_are_no_office(team, reader):  # noqa: F811
    with_relatives(team)
    letter = professional(team, recipient_name=reader, recipient_role="")
    assert must_fix(team.services.letters.preview(team.actor, letter).findings)


def test_a_merged_files_name_and_relatives_are_his_too(team):  # noqa: F811
    with_relatives(team)
    other = client(
        id="client-9", given_names="Dermot", family_name="Quill", nhs_number="", lead_id=None,
        contacts=(Contact(kind=ContactKind.FAMILY, name="Maeve Quill", address=("8 Bay View", "Netherby")),),
    )  # fmt: skip
    team.services.clients.register(team.actor, other)
    team.services.clients.open(team.actor, "client-9", "to merge")
    team.services.clients.merge(team.actor, "client-1", "client-9", "the same person")
    for changes in ({"recipient_name": "Dermot", "recipient_role": "probation"}, {"recipient_name": "Mr Quill, solicitor"},
                    {"recipient_name": "Probation", "recipient_address": ("8 Bay View", "Netherby")}):  # fmt: skip
        letter = professional(team, **{"recipient_role": "", **changes})
        assert must_fix(team.services.letters.preview(team.actor, letter).findings), changes


@pytest.mark.parametrize("to", ["to the defendant", "to the person concerned", "to his girlfriend", "to his mother Ruth", "to the household", "to him"])  # fmt: skip
def test_a_letter_that_names_her_is_handed_to_offices_and_known_names_only(team, to):  # noqa: F811
    body = f"{HEADINGS}\n\nImogen Calloway asked."
    letter = professional(
        team, "progress_probation", recipient_name="Gareth Snape", recipient_role="probation", body=body
    )
    team.store_letter(letter)
    found = team.services.letters.preview(team.actor, letter).findings
    sealed = team.services.letters.sign(team.actor, letter, PASSPHRASE, {one.what: "looked at" for one in found})
    with pytest.raises(Refusal, match="goes only"):
        team.services.register.record_event(team.actor, sealed.id, LetterEventKind.HANDED_OVER, to)
    team.services.register.record_event(
        team.actor, sealed.id, LetterEventKind.HANDED_OVER, "to Gareth Snape, probation"
    )


def test_what_is_written_as_a_reason_is_counted_as_other_words_are(team):  # noqa: F811
    actor = as_role(team, Role.ASSISTANT, opens=())
    before = counted(team, actor.id)
    team.services.clients.open(actor, "client-1", "to look at Imogen Calloway")
    assert counted(team, actor.id) > before
    said = ""
    for at in range(60):
        names = "; ".join(f"Anna B{chr(97 + at % 26)}{chr(97 + at // 26)}{chr(97 + k)}rik" for k in range(9))
        said = said_by(lambda names=names: team.services.clients.open(actor, "client-2", names))
        if said != "kept":
            break
    assert "Many names" in said


def test_an_entry_that_is_refused_changed_nothing(team):  # noqa: F811
    actor = as_role(team, Role.ASSISTANT)
    seen = team.services.clients.refresh(actor, "client-1").client
    cases = team.services.case_file
    kind = next(one for one in cases.kinds(actor) if one.key in {"stage_change", "stage"})
    fields = {one.key: "Zbigniew Unknownski" for one in kind.fields} | {"stage": Stage.WAITING.value}
    entry = CaseEntry(
        id="", client_id="client-1", kind=kind.key, author_id=actor.id, author_name=actor.name,
        written_at=team.clock.at, happened_on=TODAY, about=About.CLIENT, fields=fields, may_print_to_client=True,
    )  # fmt: skip
    assert "pathway" in said_by(lambda: cases.write(actor, entry))
    assert team.services.clients.refresh(actor, "client-1").client.stage is seen.stage


def test_an_appointment_is_compared_again_by_who_may_read_why(team):  # noqa: F811
    made = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=1), starts="10:00", purpose="Relapse",
        location="Larkspur Close, Upper Fairlea", place=PlaceKind.AWAY,
    )  # fmt: skip
    team.services.clients.open(team.actor, "client-1")
    with team.vault.open_work(team.actor) as work:
        work.add(made)
        work.record(Action.APPOINTMENT_BOOKED, client_id="client-1", subject="appointments", subject_id="a-1")
        work.commit()
    for role in (Role.ASSISTANT, Role.ADMINISTRATOR):
        actor = as_role(team, role)
        with pytest.raises((Refusal, NotAllowed), match=ASK):
            team.services.diary.compare_again(actor, "a-1", "compared with the order already")
        assert "compare" not in repr(team.services.worklist.to_finish(actor))
    therapist = as_role(team, Role.OCCUPATIONAL_THERAPIST, opens=())
    said = said_by(lambda: team.services.diary.compare_again(therapist, "a-1", ""))
    assert "Condition" not in said
    assert "Person A" not in said
    assert "Relapse" not in repr(team.services.diary.check(therapist, replace(made, id="a-2", client_id="client-2")))


def test_a_narrowed_role_gets_no_words_labelled(team):  # noqa: F811
    actor = replace(team.actor, withheld=frozenset({"see who a protected person is"}))
    with pytest.raises(NotAllowed):
        team.services.court_orders.with_labels(actor, "client-1", "Anna Berg; Imogen Calloway")


SENTENCES = (
    "Clinic B, she is in clinic A",
    "her day is Monday",
    "the town she moved to in May",
    "Clinic B, after his wife",
)


@pytest.mark.parametrize("place", SENTENCES)
def test_a_place_in_the_room_speaks_of_nobody(team, place):  # noqa: F811
    made = Appointment(
        id="a-1", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00", location=place,
        place=PlaceKind.AWAY, purpose="",
    )  # fmt: skip
    team.services.clients.open(team.actor, "client-1")
    with team.vault.open_work(team.actor) as work:
        work.add(made)
        work.record(Action.APPOINTMENT_BOOKED, client_id="client-1", subject="appointments", subject_id="a-1")
        work.commit()
    (shown,) = team.services.room.enter(team.actor, "client-1").appointments
    assert shown.location == ""


@pytest.mark.parametrize(
    "name", ["Daniel (ex of Imogen)", "Dan/Imo", "Daniel, 9 Birch Lane", "Daniel 2", "a b c d e f g", "D & I"]
)
def test_a_name_is_a_name(team, name):  # noqa: F811
    seen = team.services.clients.open(team.actor, "client-1").client
    for field in ("given_names", "family_name", "preferred_name"):
        with pytest.raises(HasProblems):
            team.services.clients.amend(team.actor, seen, replace(seen, **{field: name}))


def test_a_name_from_before_keeps_nobody_from_changing_something_else(team):  # noqa: F811
    team.services.clients.open(team.actor, "client-1")
    with team.vault.open_work(team.actor) as work:
        work.save(replace(work.get(Client, "client-1"), given_names="Daniel (Danny)"))
        work.record(Action.CLIENT_CHANGED, client_id="client-1", subject="clients", subject_id="client-1")
        work.commit()
    seen = team.services.clients.refresh(team.actor, "client-1").client
    changed = team.services.clients.amend(team.actor, seen, replace(seen, email="daniel@example.org"))
    assert changed.email == "daniel@example.org"
    with pytest.raises(HasProblems):
        team.services.clients.amend(team.actor, changed, replace(changed, given_names="Daniel (ex of Imogen)"))


@pytest.mark.parametrize("name", ["Daniel", "María-José", "O’Neill", "van der Berg", "Ng", "St. John", "Siân Mai"])
def test_names_as_people_have_them_are_kept(team, name):  # noqa: F811
    seen = team.services.clients.open(team.actor, "client-1").client
    assert team.services.clients.amend(team.actor, seen, replace(seen, family_name=name)).family_name == name


def test_an_answer_stands_whatever_becomes_of_the_rest_and_nothing_goes_before_it(team):  # noqa: F811
    actor = as_role(team, Role.ASSISTANT)
    before = counted(team, actor.id)
    with team.vault.open_work(actor) as work:
        count(work, actor, "client-1", False, "Anna Berg")
    assert counted(team, actor.id) == before + 1, "nobody committed, and it stands"
    with team.vault.open_work(actor) as work:
        work.save(replace(work.get(Client, "client-1"), preferred_name="Dan"))
        with pytest.raises(Refusal):
            count(work, actor, "client-1", False, "Clara Dunne")
    assert team.services.clients.refresh(actor, "client-1").client.preferred_name != "Dan"


def test_nobody_waits_to_open_a_record_or_to_print(team):  # noqa: F811
    letter = sealed(team)
    lead = team.reopen("staff-1", PASSPHRASE)
    team.services.clients.open(lead, "client-1")
    team.services.register.record_event(lead, letter.id, LetterEventKind.FOR_POST, "")
    actor = as_role(team, Role.ADMINISTRATOR)
    for at in range(14):
        said_by(lambda at=at: book(team, actor, f"Hall {at}, Netherby"))
    assert said_by(lambda: team.services.diary.check(actor, appointment("Hall 99, Netherby"))) != "kept"
    printed = lambda: team.services.register.record_printing(actor, letter.id, printer="HP LaserJet", copies=1, pages=1)  # noqa: E731
    assert said_by(printed) == "kept"
    assert said_by(lambda: team.services.clients.open(actor, "client-2", "for Mrs Bea Lowe")) == "kept"


def appointment(place):
    return Appointment(
        id="a-9", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=9), starts="10:00", purpose="",
        location=place, place=PlaceKind.AWAY,
    )  # fmt: skip
