"""What a third attacker got past, each held here."""

import inspect
from dataclasses import replace
from datetime import timedelta

import pytest

from recolo_desktop.domain.basics.errors import NotFound, Refusal, WrongPassphrase
from recolo_desktop.domain.basics.finding import Severity, must_fix
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.letters.letter import Copy
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.vault import Vault
from tests.builders import PASSPHRASE, TODAY, client, condition, make_store, note, order, person, staff

pytestmark = pytest.mark.proof

HER = person(name="Imogen Calloway")
OTHERS = {Role.ASSISTANT: "staff-2", Role.ADMINISTRATOR: "staff-3", Role.OCCUPATIONAL_THERAPIST: "staff-4"}


def every_role(store):
    services, actor = store.services, store.actor
    services.clients.register(actor, client())
    services.court_orders.record(actor, order(), (HER,), (condition(),))
    for role, key in OTHERS.items():
        member = staff(id=key, role=role, given_name="Sam", family_name=f"Okoro{key[-1]}", is_lead=False)
        services.sign_in.add_colleague(actor, PASSPHRASE, member, f"{PASSPHRASE} {key}")


@pytest.fixture
def team(tmp_path):
    store = make_store(tmp_path / "records", every_role)
    yield store
    store.vault.close()


def as_role(team, role):
    return team.reopen(OTHERS[role], f"{PASSPHRASE} {OTHERS[role]}")


# -- one door for the journal's lines ------------------------------------------------------------------------


def test_the_directory_answers_about_its_own_entries_only(team):
    team.sign_note(note())
    actor = as_role(team, Role.ADMINISTRATOR)
    for key in ("note-1", "client-1", "order-1", "person-1", "staff-1"):
        with pytest.raises(NotFound):
            team.services.directory.in_use(actor, key)


# -- many names in one question ------------------------------------------------------------------------------

NAMES = [f"{first}{second}" for first in ("Bren", "Cal", "Dor", "Fen", "Gal") for second in
         ("dalyn", "wick", "ista", "gore", "mund", "thea", "vane", "lock", "rosa", "bury")]  # fmt: skip


def test_a_list_of_names_is_no_one_question(team):
    actor = as_role(team, Role.ASSISTANT)
    with pytest.raises(Refusal, match="Ask a clinician"):
        team.services.templates.keep_snippet(actor, "Words", "; ".join(f"{one} Calloway" for one in NAMES))
    place = Appointment(
        id="a-1", client_id="client-1", staff_id=actor.id, on=TODAY, starts="10:00", purpose="", place=PlaceKind.AWAY,
        location="; ".join(f"{number} Birch Lane" for number in range(1, 40)),
    )  # fmt: skip
    team.services.clients.open(actor, "client-1", "to try")
    with pytest.raises(Refusal, match="Ask a clinician"):
        team.services.diary.check(actor, place)


def test_halving_a_list_of_names_in_letters_ends_before_it_finds_anybody(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    seen = team.services.clients.open(actor, "client-1", "to try").client
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    candidates = [f"{one}{end}" for one in NAMES for end in ("", "e", "is", "o", "ley")] + ["Imogen"]
    for same_letter in (True, False):
        left, asked = candidates, 0
        while len(left) > 1 and asked < 20:
            letter = replace(
                team.services.letters.begin(actor, seen, kind), id="one" if same_letter else f"letter-{asked}",
                body=", ".join(left[len(left) // 2 :]),
            )  # fmt: skip
            found = team.services.letters.preview(actor, letter).findings
            if any(one.what == "Not checked yet" for one in found):
                break
            blocks = any(one.what.startswith("Ask a clinician") for one in must_fix(found))
            left, asked = (left[len(left) // 2 :] if blocks else left[: len(left) // 2]), asked + 1
            team.clock.at += timedelta(seconds=21)
        assert len(left) > 1, same_letter


def test_a_letter_written_as_one_writes_is_answered(team):
    actor = as_role(team, Role.ADMINISTRATOR)
    seen = team.services.clients.open(actor, "client-1", "to try").client
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    letter = team.services.letters.begin(actor, seen, kind)
    assert not any(one.what == "Not checked yet" for one in team.services.letters.preview(actor, letter).findings)


# -- every place where a passphrase is typed -----------------------------------------------------------------


def _typing(vault):
    """Every method of the vault that takes a passphrase of somebody, with how it is called wrongly."""
    for name, method in inspect.getmembers(vault, inspect.ismethod):
        takes = inspect.signature(method).parameters
        if not name.startswith("_") and {"passphrase", "old", "typed"} & set(takes) and "lead" not in takes:
            yield name, [_wrong(one, parameter) for one, parameter in takes.items()]


def _wrong(name, parameter):
    given = {"staff_id": "staff-1", "passphrase": "wrong words here", "old": "wrong words here", "typed": "AAAA-BBBB"}
    return given.get(name, "other words here" if parameter.annotation in (str, "str") else None)


def test_every_method_that_takes_a_passphrase_slows_whoever_guesses(team):
    names = []
    for name, given in _typing(team.vault):
        if name in ("set_up", "create", "add_colleague", "add_holder"):
            continue
        said = []
        for _ in range(5):
            with pytest.raises(Refusal) as refused:
                getattr(team.vault, name)(*given)
            said.append(str(refused.value))
        assert "Wait" in said[-1], (name, said)
        team.clock.at = team.clock.at.replace(hour=team.clock.at.hour + 1)
        names.append(name)
    assert {"unlock", "change_passphrase", "open_quietly", "unwrap_signing_key", "unwrap_root_key"} <= set(names)
    assert isinstance(team.vault, Vault)


def test_another_empty_folder_is_no_new_guess_at_a_backup(team, tmp_path):
    from recolo_desktop.assembly import services_over

    finished = team.services.backups.write(team.actor, tmp_path, lambda *_: None)
    said = []
    for at in range(5):
        services, vault, _ = services_over(tmp_path / f"empty-{at}", team.clock, anchors=tmp_path / "laptop")
        with pytest.raises(WrongPassphrase) as refused:
            services.backups.open_for_restoring(finished.place, "", "AAAA-BBBB-CCCC")
        said.append(str(refused.value))
        vault.close()
    assert "Wait" in said[-1]


# -- who reads a letter --------------------------------------------------------------------------------------

HEADINGS = "\n\n".join(
    f"# {one}\n\nAs before." for one in ("Attendance", "Engagement", "Change relevant to risk", "Recommendations")
)
NAMES_HER = "Imogen Calloway, who lives at 9 Birch Lane, asked for this."
MAY_BE_HIM = ("Danny Hargreave", "Danny", "Hargrave", "Mr D Hargrave", "Own copy", "The man concerned",
              "Mr Hargreave and Gareth Snape", "Hargreave family", "HMP Winchester (prisoner)", "Mr Hargreave via his solicitor",
              "The patient", "Dan H, service user", "D. Hargreeve", "His neighbour", "To whom it may concern")  # fmt: skip


def professional(team, **changes):
    seen = team.services.clients.refresh(team.actor, "client-1").client
    kind = next(one for one in team.services.letters.kinds() if one.key == "progress_probation")
    letter = team.services.letters.begin(team.actor, seen, kind)
    return replace(
        letter, recipient_name="Sarah Poole", recipient_role="Probation practitioner", body=NAMES_HER, **changes
    )


@pytest.mark.parametrize("reader", MAY_BE_HIM)
@pytest.mark.parametrize("role", ["", "Other professional"])
def test_a_reader_who_may_be_the_client_is_not_told_who_she_is(team, reader, role):
    sent = professional(team, copies=(Copy(name=reader, role=role),))
    assert must_fix(team.services.letters.preview(team.actor, sent).findings), "copy"
    sent = replace(professional(team), recipient_name=reader, recipient_role=role)
    assert must_fix(team.services.letters.preview(team.actor, sent).findings), "recipient"


@pytest.mark.parametrize(
    "reader",
    ["Sarah Poole, probation officer", "Dr Amara Obi, GP", "PC Gareth Snape, Hampshire police", "Duty social worker",
     "The client's solicitor", "Victim liaison officer", "Fairlea Magistrates' Court", "Dr Priya Nandakumar"],
)  # fmt: skip
def test_a_professional_reads_her_name_with_a_reason(team, reader):
    sent = professional(team, copies=(Copy(name=reader, role=""),))
    assert not must_fix(team.services.letters.preview(team.actor, sent).findings)


def test_his_own_address_holds_nobody_else(team):
    stored = team.services.clients.refresh(team.actor, "client-1").client
    for line in ("with Imogen Calloway", "tel 07700 900456"):
        stored = team.services.clients.amend(
            team.actor, stored, replace(stored, address=("14 Ashdown Terrace", line, "Fairlea"))
        )
        kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
        letter = team.services.letters.begin(team.actor, stored, kind)
        found = team.services.letters.preview(team.actor, letter).findings
        assert any(one.severity is Severity.MUST_FIX and "the address" in one.what for one in found), line


def test_a_reference_is_not_made_of_a_name(team):
    kind = next(one for one in team.services.letters.kinds() if one.key == "appointment")
    seen = team.services.clients.refresh(team.actor, "client-1").client
    letter = replace(team.services.letters.begin(team.actor, seen, kind), reference="IMOGEN/01")
    assert must_fix(team.services.letters.preview(team.actor, letter).findings)


def test_an_encrypted_copy_for_the_client_of_what_names_her_is_refused(team):
    letter = professional(team)
    letter = replace(letter, body=f"{HEADINGS}\n\n{NAMES_HER}")
    team.store_letter(letter)
    found = team.services.letters.preview(team.actor, letter).findings
    reasons = {one.what: "she is the victim liaison's client" for one in found}
    sealed = team.services.letters.sign(team.actor, letter, PASSPHRASE, reasons)
    secret = "seven quiet herons over marsh"
    for whom in ("Mr Daniel Hargreave, the client, by e-mail", "Danny", "the man himself"):
        with pytest.raises(Refusal, match="may name somebody protected"):
            team.services.paper.encrypted_copy(team.actor, sealed.id, whom, secret, secret)
    assert team.services.paper.encrypted_copy(
        team.actor, sealed.id, "Sarah Poole, probation, by Egress", secret, secret
    )


# -- whoever gives herself a client --------------------------------------------------------------------------


def test_whoever_books_or_names_herself_is_not_given_the_notes_by_that(team):
    team.sign_note(note())
    actor = as_role(team, Role.ASSISTANT)
    record = team.services.clients.open(actor, "client-1", "to try")
    assert record.notes == ()
    team.services.diary.book(
        actor,
        Appointment(
            id="a-1",
            client_id="client-1",
            staff_id=actor.id,
            on=TODAY,
            starts="10:00",
            purpose="",
            location="",
            place=PlaceKind.PHONE,
        ),
        "by phone",
    )
    assert team.services.clients.refresh(actor, "client-1").notes == ()
    seen = team.services.clients.refresh(actor, "client-1").client
    with pytest.raises(Refusal, match="A clinician leads"):
        team.services.clients.amend(actor, seen, replace(seen, lead_id=actor.id))
    assert team.services.clients.refresh(actor, "client-1").notes == ()
    with team.vault.open_work(actor) as work:
        assert work.find(SessionNote, client_id="client-1")
