"""A letter is asked about what its record does not know; the answers are kept, taken back, and put again."""

from dataclasses import replace

import pytest

from recolo_desktop.domain.basics.errors import HasProblems, NotAllowed
from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.clients.agency import Agency, AgencyKind
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.staff import Role
from tests.builders import PASSPHRASE, client, condition, order, person, staff

OTHER = "saddle lemon quartz feather noon"


@pytest.fixture
def desk(store_with_order):
    return store_with_order


def letter(store, body, actor=None):
    actor = actor or store.actor
    seen = store.services.clients.open(actor, "client-1", "a letter").client
    kind = next(one for one in store.services.letters.kinds() if one.key == "after_session")
    made = replace(store.services.letters.begin(actor, seen, kind), body=body)
    store.services.drafts.keep_letter(actor, made)
    return made


def asked(store, made, actor=None):
    found = store.services.letters.preview(actor or store.actor, made).findings
    return [one.asks_about for one in found if one.asks_about]


def signed(store, made):
    found = store.services.letters.preview(store.actor, made).findings
    reasons = {one.what: "looked at" for one in found if not one.asks_about}
    return store.services.letters.sign(store.actor, made, PASSPHRASE, reasons)


ORDINARY = (
    "Thank you for coming on Tuesday 24 November 2026. We talked about sleep, and you will walk to the harbour "
    "every evening. Dr Nandakumar will ring you on Friday. If you need us before then, ring 01632 960100, or talk to "
    "Gareth Snape.\n\nWe meet again in Clinic Room 2. We will not pass on messages, gifts or letters."
)


def test_an_ordinary_letter_is_signed_with_no_question_at_all(desk):
    made = letter(desk, ORDINARY)
    assert desk.services.letters.preview(desk.actor, made).findings == ()
    assert signed(desk, made).id == made.id


@pytest.mark.parametrize(
    "said",
    ["Kasia", "Thornfield Church of England Infant School", "tvk77 (at) example.org", "27 Larch Avenue", "07700 900999",
     "the kasia", "Salt & Stone Bakehouse", "AB12 CDE", "www.kasia-yoga.co.uk", "Ms Porritt", "A.J."],
)  # fmt: skip
def test_what_no_field_holds_is_asked_about_and_nothing_is_signed_before_it_is_answered(desk, said):
    made = letter(desk, f"We spoke about the week. You were near {said} again on Monday.")
    (word,) = asked(desk, made)
    assert word in said
    with pytest.raises(HasProblems, match="Answer whose it is"):
        desk.services.letters.sign(desk.actor, made, PASSPHRASE, {f"“{word}” is not known here": "it is fine"})
    desk.services.words.nobody(desk.actor, "client-1", word)
    assert asked(desk, made) == []
    assert signed(desk, made).id == made.id


def test_an_answer_is_kept_for_this_record_alone_with_who_and_when_and_can_be_taken_back(desk):
    made = letter(desk, "You met Kasia on Monday.")
    desk.services.words.nobody(desk.actor, "client-1", "Kasia")
    (kept,) = desk.services.words.answers(desk.actor, "client-1")
    assert (kept.said, kept.answered_by_name, kept.client_id) == ("Kasia", desk.actor.name, "client-1")
    assert asked(desk, letter(desk, "KASIA's flat is where Kasia lives.")) == []
    desk.services.clients.register(desk.actor, client(id="client-2", nhs_number="", family_name="Other"))
    other = replace(made, id="letter-2", client_id="client-2")
    assert asked(desk, other) == ["Kasia"]
    desk.services.words.take_back(desk.actor, "client-1", "kasia")
    assert asked(desk, made) == ["Kasia"]
    assert desk.services.words.answers(desk.actor, "client-1") == ()


def test_a_mark_of_a_protected_person_beats_every_answer(desk):
    desk.services.words.nobody(desk.actor, "client-1", "Imogen Calloway")
    found = desk.services.letters.preview(desk.actor, letter(desk, "Imogen Calloway was there.")).findings
    assert any(one.severity is Severity.MUST_FIX for one in found)


def test_one_of_the_protected_is_kept_with_that_person_and_blocks_from_then_on(desk):
    made = letter(desk, "You met Kasia on Monday.")
    ((person_id, label),) = desk.services.words.people(desk.actor, "client-1")
    assert label == "Person A"
    desk.services.words.protect(desk.actor, person_id, "Kasia")
    found = desk.services.letters.preview(desk.actor, made).findings
    assert any(one.severity is Severity.MUST_FIX and "Kasia" in one.what for one in found)
    shown = desk.services.court_orders.show_person(
        desk.actor, desk.services.words.people(desk.actor, "client-1")[0][0], "to see what is kept"
    )
    assert shown.also_known_as == ("Kasia",)
    with desk.vault._engine.connect() as connection:
        for table in ("word_answers", "journal", "protected_people"):
            rows = connection.exec_driver_sql(f"SELECT * FROM {table}").all()
            assert "Kasia" not in repr(rows), table


def test_each_change_of_those_protected_puts_the_kept_answers_again(desk):
    made = letter(desk, "You met Kasia on Monday.")
    desk.services.words.nobody(desk.actor, "client-1", "Kasia")
    assert asked(desk, made) == []
    second = person(id="person-2", label="Person B", name="Rosa Lind", address="", phone="")
    desk.services.court_orders.add_person(desk.actor, order(), second)
    assert asked(desk, made) == ["Kasia"]


@pytest.mark.parametrize("role", [Role.ASSISTANT, Role.ADMINISTRATOR])
def test_a_role_without_the_right_is_stopped_by_the_same_and_told_only_to_ask(desk, role):
    member = staff(id="staff-4", given_name="Ann", family_name="Other", role=role, is_lead=False)
    desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, member, OTHER)
    actor = desk.reopen("staff-4", OTHER)
    found = desk.services.letters.preview(actor, letter(desk, "You met Kasia on Monday.", actor)).findings
    assert {one.what for one in found} == {"Ask a clinician to look at this"}
    with pytest.raises(NotAllowed):
        desk.services.words.nobody(actor, "client-1", "Kasia")
    with pytest.raises(NotAllowed):
        desk.services.words.people(actor, "client-1")


def test_the_journal_says_that_a_word_was_answered_and_not_which(desk):
    desk.services.words.nobody(desk.actor, "client-1", "Kasia")
    (line,) = [one for one in desk.services.journal.own(desk.actor) if one.action is Action.WORD_ANSWERED]
    assert "Kasia" not in repr(line)


@pytest.mark.parametrize(
    "sentence",
    ["Her advocate told the panel that a parcel came.", "She has moved house since the order was made.",
     "Your ex is doing well.", "We spoke to the person named in the order last week.", "The children have settled."],
)  # fmt: skip
def test_a_sentence_about_the_protected_person_is_asked_about(desk, sentence):
    desk.services.court_orders.add_person(
        desk.actor, order(), person(id="p-2", label="Person B", name="Zed Lind", is_child=True, address="", phone="")
    )
    found = desk.services.letters.preview(desk.actor, letter(desk, f"We met on Monday. {sentence}")).findings
    assert any("may speak of somebody protected" in one.what for one in found)


def test_a_passage_that_the_team_keeps_approves_its_sentences(desk):
    words = "The person named in the order has a right to be left alone."
    made = letter(desk, f"We met on Monday. {words}")
    assert desk.services.letters.preview(desk.actor, made).findings
    desk.services.templates.keep_snippet(desk.actor, "Left alone", words)
    assert desk.services.letters.preview(desk.actor, made).findings == ()


@pytest.mark.parametrize(
    "message",
    ["We have let her know that you regret it.", "She asked us to let you know that she forgives you.",
     "I have told your ex that you are sorry."],
)  # fmt: skip
def test_a_message_carried_either_way_blocks_in_a_letter_to_the_client(desk, message):
    found = desk.services.letters.preview(desk.actor, letter(desk, f"We met on Monday. {message}")).findings
    assert any(one.severity is Severity.MUST_FIX for one in found)


def test_words_of_the_order_and_of_a_second_condition_stay_out(desk):
    assert condition().verbatim not in repr(desk.services.letters.preview(desk.actor, letter(desk, ORDINARY)).findings)


def directory_entry(desk, **facts):
    entry = Agency(id="", **facts)
    desk.services.directory.add(desk.actor, entry)


def test_an_entry_of_the_directory_is_harmless_as_a_whole_and_never_by_a_word_of_it(desk):
    directory_entry(
        desk, kind=AgencyKind.GP, person="Harriet Poole", organisation="Cherry Tree Surgery", address=("2 Walk Lane",)
    )
    whole = letter(desk, "Harriet Poole of Cherry Tree Surgery, 2 Walk Lane, will see you on Monday.")
    assert asked(desk, whole) == []
    assert asked(desk, letter(desk, "Then Harriet of Cherry Walk came.")) == ["Harriet of Cherry Walk"]


def test_who_speaks_for_somebody_is_not_harmless_because_the_directory_knows_her(desk):
    directory_entry(desk, kind=AgencyKind.ADVOCACY, person="Kirsty Doyle", organisation="Bramley House Refuge")
    assert asked(desk, letter(desk, "Then Kirsty Doyle of Bramley House told us how things are."))


def test_a_passage_of_somebody_without_the_right_excuses_nothing(desk):
    member = staff(id="staff-4", given_name="Ann", family_name="Other", role=Role.ASSISTANT, is_lead=False)
    desk.services.sign_in.add_colleague(desk.actor, PASSPHRASE, member, OTHER)
    actor = desk.reopen("staff-4", OTHER)
    desk.services.templates.keep_snippet(actor, "P", "Zuzi is well. The person named in the order is well.")
    desk.reopen("staff-1")
    found = desk.services.letters.preview(
        desk.actor, letter(desk, "Zuzi is well. The person named in the order is well.")
    ).findings
    assert any(one.asks_about == "Zuzi" for one in found)
    assert any("may speak of somebody protected" in one.what for one in found)


def test_an_answer_of_a_merged_file_is_put_again(desk):
    desk.services.clients.register(desk.actor, client(id="client-9", nhs_number="", lead_id="staff-1"))
    for key in ("client-1", "client-9"):
        desk.services.clients.open(desk.actor, key, "to compare")
    desk.services.words.nobody(desk.actor, "client-9", "Zuzi")
    desk.services.clients.merge(desk.actor, "client-1", "client-9", "the same man")
    assert asked(desk, letter(desk, "Then Zuzi rang us on Friday.")) == ["Zuzi"]


@pytest.mark.parametrize(
    "sentence",
    ["The person on your order has moved.", "The woman who used to live with you has a new partner.",
     "Your son's mother is well."],
)  # fmt: skip
def test_somebody_protected_is_known_without_a_name(desk, sentence):
    assert desk.services.letters.preview(desk.actor, letter(desk, f"We met on Monday. {sentence}")).findings


@pytest.mark.parametrize(
    "sentence",
    ["Grace does not want letters from you.", "Grace should be left alone.", "Grace lost a job.", "The card was for grace."],
)  # fmt: skip
def test_a_name_that_is_an_everyday_word_is_asked_about_at_the_least(desk, sentence):
    graced = person(id="p-2", label="Person B", name="Grace Hill", address="", phone="")
    desk.services.court_orders.add_person(desk.actor, order(), graced)
    found = desk.services.letters.preview(desk.actor, letter(desk, f"We met on Monday. {sentence}")).findings
    assert any("race" in one.what for one in found)


def test_a_name_inside_of_a_message_is_asked_about_for_itself(desk):
    assert asked(desk, letter(desk, "We have the letter about Kasia for your ex.")) == ["Kasia"]


def test_the_directory_takes_no_mark_of_a_protected_person_away(desk):
    directory_entry(desk, kind=AgencyKind.GP, person="Imogen Birch", organisation="Cherry Tree Surgery")
    found = desk.services.letters.preview(desk.actor, letter(desk, "Then Imogen Birch rang us.")).findings
    assert any("Names a protected person" in one.what for one in found)
