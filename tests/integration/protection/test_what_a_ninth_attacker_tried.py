"""What a ninth attacker got past after the eighth one's hits were mended, each held here."""

from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed, Refusal, StoreFault
from recolo_desktop.domain.basics.finding import must_fix
from recolo_desktop.domain.clients.case_entry import CONCERN, STAGE, About, CaseEntry
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Audience, LetterEventKind
from recolo_desktop.domain.team.narrowing import Narrowing
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.vault import Vault
from tests.builders import PASSPHRASE, RECOVERY_KEY, TODAY, client, condition, make_store, note, order, person
from tests.integration.protection.test_what_a_fifth_attacker_tried import OTHERS, as_role, said_by, team  # noqa: F401
from tests.integration.protection.test_what_a_seventh_attacker_tried import letter

PHRASE = "correct zebra lantern moss quill"
NEW_PHRASE = "violet anchor mustard trombone eight"
MARKS_IN_PART = (
    "Imogan Caloway rang us.",
    "She works at Fenwick's.",
    "The child is at Acorn.",
    "Ruth from Aurora rang.",
    "The blue Panda was seen.",
    "The plate ends CDE.",
)
HER = person(
    name="Imogen Calloway", workplace="Fenwick Dental, Upper Fairlea", advocate="Ruth Penhale, Aurora",
    vehicle="AB12 CDE, blue Fiat Panda", school="Acorn School",
)  # fmt: skip


@pytest.fixture
def known(team):  # noqa: F811
    """The team, with more of her on record."""
    seen = team.services.clients.refresh(team.actor, "client-1").orders[0]
    hers = seen.people[0]
    team.services.court_orders.add_person(
        team.actor, seen.order, replace(HER, id="", label=hers.label, order_id=hers.order_id, replaces=hers.id)
    )
    return team


def to_probation(team, words):  # noqa: F811
    kinds = team.services.letters.kinds()
    kind = next(one for one in kinds if one.recipient == "probation" and one.audience is not Audience.CLIENT)
    his = team.services.clients.refresh(team.actor, "client-1").client
    body = "\n\n".join((*(f"# {heading}\n\nAs agreed." for heading in kind.headings), words))
    made = replace(team.services.letters.begin(team.actor, his, kind), body=body, copies=())
    team.store_letter(made)
    for one in team.services.letters.preview(team.actor, made).findings:
        if one.asks_about:
            team.services.words.nobody(team.actor, "client-1", one.asks_about)
    found = team.services.letters.preview(team.actor, made).findings
    return team.services.letters.sign(team.actor, made, PASSPHRASE, {one.what: "needed" for one in found})


@pytest.mark.parametrize("words", MARKS_IN_PART)
def test_a_signed_letter_is_as_closed_as_a_letter_to_the_client_with_its_words(known, words):
    sealed = to_probation(known, words)
    services, actor = known.services, known.actor
    with pytest.raises(HasProblems):
        services.paper.encrypted_copy(actor, sealed.id, "Daniel Hargreave, the client", PHRASE, PHRASE)
    for kind, details in (
        (LetterEventKind.HANDED_OVER, "to the client"),
        (LetterEventKind.POSTED, "to the client"),
        (LetterEventKind.SECURE_MAIL, "to Mr Hargreave, d.h@example.org"),
    ):
        with pytest.raises(Refusal):
            services.register.record_event(actor, sealed.id, kind, details)
    with pytest.raises(Refusal):
        services.register.record_event(actor, sealed.id, LetterEventKind.FOR_POST, "")
    for role in (Role.ASSISTANT, Role.ADMINISTRATOR):
        weaker = as_role(known, role)
        with pytest.raises(NotAllowed):
            services.register.open_sealed(weaker, sealed.id)
        with pytest.raises(NotAllowed):
            services.register.begin_again(weaker, sealed.id)


def test_a_letter_that_tells_nothing_is_posted_by_whoever_posts(team):  # noqa: F811
    sealed = to_probation(team, "He came to every session.")
    team.services.register.record_event(
        team.actor, sealed.id, LetterEventKind.SECURE_MAIL, "to the office, second line"
    )
    team.services.register.record_event(team.actor, sealed.id, LetterEventKind.FOR_POST, "")
    actor = as_role(team, Role.ADMINISTRATOR)
    assert team.services.register.open_sealed(actor, sealed.id)[1] is None
    assert team.services.register.record_event(actor, sealed.id, LetterEventKind.POSTED, "second class, tracked")


def test_what_holds_for_one_file_holds_for_a_letter_begun_in_the_other(tmp_path):
    store = make_store(tmp_path / "records")
    services, actor = store.services, store.actor
    services.clients.register(actor, client(lead_id="staff-1", post_is_safe=Answer.NO))
    services.clients.register(
        actor,
        client(
            id="client-2", given_names="Dan", family_name="Hargreaves", nhs_number="", address=("3 Mill Row", "Netherby"),
            postcode="ZZ99 1AA", post_is_safe=Answer.YES, contacts=(), lead_id="staff-1",
        ),
    )  # fmt: skip
    services.court_orders.record(actor, order(), (person(),), (condition(),))
    kind = next(one for one in services.letters.kinds() if one.key == "after_session")
    his = services.clients.open(actor, "client-2").client
    begun = replace(services.letters.begin(actor, his, kind), body="We met on Monday.")
    to_him = replace(begun, body=f"{person().name} rang.", recipient_name="Mr Daniel Hargreave", recipient_role="")
    assert not must_fix(services.letters.preview(actor, begun).findings)
    services.clients.open(actor, "client-1")
    services.clients.merge(actor, "client-1", "client-2", "the same NHS number")
    services.clients.open(actor, "client-1")
    assert must_fix(services.letters.preview(actor, begun).findings)
    assert any(one.about == "name" for one in must_fix(services.letters.preview(actor, to_him).findings))
    for place in ("3 Mill Row, Netherby", "3, Mill Row", "ZZ99 1AA"):
        booked = Appointment(
            id="", client_id="client-1", staff_id="staff-1", on=TODAY + timedelta(days=2), starts="10:00",
            place=PlaceKind.AWAY, location=place, purpose="",
        )  # fmt: skip
        found = services.diary.check(actor, booked).findings
        assert "This looks like the client's own home" in {one.what for one in found}, place
    store.vault.close()


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST, Role.PSYCHIATRIST])
def test_the_list_of_what_was_sent_opens_no_record(team, role):  # noqa: F811
    to_probation(team, "He came to every session.")
    actor = as_role(team, role, opens=())
    assert team.services.paper.sent_to(actor, "probation") == ()
    team.services.clients.open(actor, "client-1", "to try")
    assert len(team.services.paper.sent_to(actor, "probation")) == 1


def test_the_recovery_key_brings_back_no_right(team):  # noqa: F811
    services = team.services
    withheld = Narrowing(role=Role.OCCUPATIONAL_THERAPIST, right=Right.SEE_PROTECTED_PEOPLE.value, reason="for now")
    services.team.change_settings(team.actor, replace(services.team.settings(team.actor), narrowed=(withheld,)))
    team.vault.close()
    actor = services.sign_in.unlock_with_recovery_key(OTHERS[Role.OCCUPATIONAL_THERAPIST], RECOVERY_KEY, NEW_PHRASE)
    assert not may(actor, Right.SEE_PROTECTED_PEOPLE)


def raised(team, key):  # noqa: F811
    """The role in the row, changed past the program."""
    engine = team.vault._engine
    with engine.begin() as connection:
        for name in connection.exec_driver_sql("select name from sqlite_master where type = 'trigger'").scalars().all():
            connection.exec_driver_sql(f'drop trigger "{name}"')
        connection.exec_driver_sql(f"update staff set role = 'psychiatrist' where id = '{key}'")


def test_a_role_that_nobody_certified_is_certified_by_no_way_in(team):  # noqa: F811
    services, key = team.services, OTHERS[Role.ADMINISTRATOR]
    assert isinstance(team.vault, Vault)
    everybody = {one.id: one for one in services.team.everybody(team.actor)}
    services.team.retire(team.actor, everybody[key])
    raised(team, key)
    seen = {one.id: one for one in services.team.everybody(team.actor)}[key]
    with pytest.raises(StoreFault):
        services.team.take_back(team.actor, PASSPHRASE, seen, NEW_PHRASE)
    other = OTHERS[Role.ASSISTANT]
    raised(team, other)
    team.vault.close()
    with pytest.raises(StoreFault):
        services.sign_in.unlock_with_recovery_key(other, RECOVERY_KEY, NEW_PHRASE)


def test_another_role_of_somebody_who_left_is_certified_too(team):  # noqa: F811
    services, key = team.services, OTHERS[Role.ASSISTANT]
    seen = {one.id: one for one in services.team.everybody(team.actor)}[key]
    gone = services.team.retire(team.actor, seen)
    changed = replace(gone, role=Role.PSYCHOLOGIST)
    with pytest.raises(HasProblems):
        services.team.amend(team.actor, gone, changed)
    again = services.team.amend(team.actor, gone, changed, PASSPHRASE)
    services.team.take_back(team.actor, PASSPHRASE, again, NEW_PHRASE)
    assert may(team.reopen(key, NEW_PHRASE), Right.SEE_PROTECTED_PEOPLE)


def entry(actor, team, kind, **fields):  # noqa: F811
    return CaseEntry(
        id="", client_id="client-1", kind=kind, author_id=actor.id, author_name="", written_at=team.clock.at,
        happened_on=TODAY, about=About.CLIENT, fields=fields,
    )  # fmt: skip


def test_an_assistant_undoes_nothing_for_which_somebody_stood_and_moves_nobody(team):  # noqa: F811
    services = team.services
    actor = as_role(team, Role.ASSISTANT)
    asked = next(one for one in services.case_file.kinds(actor) if one.key == CONCERN)
    usual = {"date": TODAY.isoformat(), "time": "10:00"}
    fields = {
        one.key: one.options[0] if one.options else usual.get(one.kind, "He rang")
        for one in asked.fields
        if one.required
    }
    concern = services.case_file.write(actor, entry(actor, team, CONCERN, **fields))
    lead = team.reopen("staff-1", PASSPHRASE)
    services.case_file.countersign(lead, concern.id)
    assert len(services.case_file.open_concerns(lead, "client-1")) == 1
    actor = as_role(team, Role.ASSISTANT)
    with pytest.raises(NotAllowed):
        services.case_file.mark_in_error(
            actor, subject="case_entries", subject_id=concern.id, reason="he did not mean it"
        )
    services.case_file.write(actor, entry(actor, team, "victim_safety", words="nothing"))
    with pytest.raises(NotAllowed):
        services.case_file.write(actor, entry(actor, team, STAGE, stage="Closed", reason="done"))


SLIPS = ("Imogan Caloway rang.", "She is at Fenwick's now.", "Larkspur Clos is near.")


def test_a_slip_of_her_name_is_labelled_wherever_words_leave(known):
    services = known.services
    written = note(client_id="client-1", narrative=" ".join(SLIPS))
    known.sign_note(written)
    record = services.clients.refresh(known.actor, "client-1")
    left = services.exporting.to_leave(known.actor, record)
    told = repr(left)
    assert not [word for word in ("Imogan", "Caloway", "Fenwick") if word in told]


PLACES_IN_OTHER_KINDS = (
    ("NC_DIRECT", "Not to contact any of them, nor to go to Larkspur Close."),
    ("EVENTS", "Not to attend Kingfisher Stadium on a match day."),
    ("DRINKING", "Not to drink in the Anchor or any pub."),
    ("OTHER", "Not to be within 200 metres of the harbour."),
    ("DRIVING", "Not to drive along Plover Lane."),
)


@pytest.mark.parametrize(("kind", "words"), PLACES_IN_OTHER_KINDS)
def test_a_place_in_the_words_of_any_condition_is_for_those_who_read_places(team, kind, words):  # noqa: F811
    services = team.services
    held = services.clients.refresh(team.actor, "client-1").orders[0].order
    added = condition(id="", number_on_face="7", category=kind, verbatim=words, protected=())
    services.court_orders.vary(team.actor, held, on=TODAY, details="added", closes=(), opens=(added,))
    place = next(word for word in ("Larkspur", "Kingfisher", "Anchor", "harbour", "Plover") if word in words)
    for role in (Role.ASSISTANT, Role.OCCUPATIONAL_THERAPIST):
        actor = as_role(team, role)
        assert place not in repr(services.clients.refresh(actor, "client-1").orders), role
    booked = Appointment(
        id="", client_id="client-1", staff_id=actor.id, on=TODAY + timedelta(days=2), starts="10:00",
        place=PlaceKind.AWAY, location="4 Mill Row, Netherby, ZZ99 4AA", purpose="",
    )  # fmt: skip
    assert any(place in zone for zone in services.diary.check(actor, booked).zones)


def test_no_passage_silences_what_is_said_of_somebodys_life(team):  # noqa: F811
    said = "She lives by the sea now and is happy."
    with pytest.raises(HasProblems):
        team.services.templates.keep_snippet(team.actor, "Her life", said)
    team.services.templates.keep_snippet(team.actor, "Rules", "You may not contact the person named in your order.")
    assert team.services.letters.preview(team.actor, letter(team, said)).findings


def test_a_weekend_hides_no_guesses_from_a_lead(team):  # noqa: F811
    actor = as_role(team, Role.ADMINISTRATOR)
    for at in range(12):
        booked = Appointment(
            id="", client_id="client-1", staff_id=actor.id, on=TODAY + timedelta(days=2), starts="10:00",
            place=PlaceKind.AWAY, location=f"{at + 1} Larkspur Close", purpose="",
        )  # fmt: skip
        said_by(lambda booked=booked: team.services.diary.check(actor, booked))
    team.clock.at += timedelta(hours=63)
    lead = team.reopen("staff-1", PASSPHRASE)
    assert any("since you were here last" in one.what for one in team.services.worklist.to_finish(lead))


SENTENCES = (
    "The person named on your order now lives near the sea.",
    "An independent advisor has told us.",
    "The initials are C. I. as you know.",
)


@pytest.mark.parametrize("said", SENTENCES)
def test_sentences_about_her_are_asked_about_however_she_is_called(team, said):  # noqa: F811
    assert team.services.letters.preview(team.actor, letter(team, said)).findings
