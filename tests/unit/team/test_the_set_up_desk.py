"""The first run behind its page."""

from datetime import UTC, date, datetime

import pytest

from recolo_desktop.assembly import passphrase_rule
from recolo_desktop.domain.team.recovery_key import GROUP_LENGTH
from recolo_desktop.presenters.team.set_up_desk import CHECK, CLINICIAN, PASSPHRASE, RECOVERY, STEPS, TEAM, SetUpDesk

GOOD = "violet anchor mustard trombone eight"


@pytest.fixture
def typed():
    return {
        TEAM: {"service_name": "Fairlea Service", "trust_name": "Solent Vale NHS Trust", "address": "1 Quay Road\nFairlea",
               "phone": "01632 960100", "email": ""},
        CLINICIAN: {"title": "Dr", "given_name": "Priya", "family_name": "Nandakumar", "profession": "Clinical psychologist",
                    "role": "psychologist", "regulator": "HCPC", "registration_number": "PYL012345"},
        PASSPHRASE: {"passphrase": GOOD, "again": GOOD},
        RECOVERY: {"last_group": "", "kept": True},
        CHECK: {},
    }  # fmt: skip


@pytest.fixture
def desk(typed):
    rule = passphrase_rule()
    return SetUpDesk(
        lambda: datetime(2026, 11, 24, 9, tzinfo=UTC),
        lambda: date(2026, 11, 24),
        rule,
        typed.__getitem__,
        synthetic=True,
    )


def test_each_step_says_what_is_missing(desk, typed):
    assert desk.problems(TEAM) == ()
    typed[TEAM]["service_name"] = ""
    assert [one.field for one in desk.problems(TEAM)] == ["service_name"]
    typed[CLINICIAN]["family_name"] = ""
    assert "family_name" in [one.field for one in desk.problems(CLINICIAN)]
    assert desk.problems(CHECK) == ()
    assert len(STEPS) == CHECK + 1


def test_a_passphrase_is_typed_twice_alike_and_is_nobodys_name(desk, typed):
    assert desk.problems(PASSPHRASE) == ()
    typed[PASSPHRASE]["again"] = "something else"
    assert [one.field for one in desk.problems(PASSPHRASE)] == ["again"]
    typed[PASSPHRASE] = {"passphrase": "Nandakumar Fairlea 2026", "again": "Nandakumar Fairlea 2026"}
    assert [one.field for one in desk.problems(PASSPHRASE)] == ["passphrase"]


def test_the_strength_is_said_in_words_and_in_a_tone(desk):
    assert desk.strength_of("") == ("", "grey")
    assert desk.strength_of("Nandakumar Fairlea 2026")[1] == "red"
    words, tone = desk.strength_of(GOOD)
    assert words
    assert tone in ("amber", "green")


def test_the_key_is_proved_by_its_end_and_kept_somewhere(desk, typed):
    assert [one.field for one in desk.problems(RECOVERY)] == ["last_group"]
    typed[RECOVERY] = {"last_group": desk.recovery_key[-GROUP_LENGTH:].lower(), "kept": False}
    assert [one.field for one in desk.problems(RECOVERY)] == ["kept"]
    hidden, shown = desk.key_lines(hidden=True), desk.key_lines(hidden=False)
    assert desk.recovery_key[-GROUP_LENGTH:] in shown
    assert desk.recovery_key[-GROUP_LENGTH:] not in hidden


def test_the_answers_are_what_was_typed(desk):
    answers = desk.answers()
    assert (answers.identity.service_name, answers.identity.address) == ("Fairlea Service", ("1 Quay Road", "Fairlea"))
    assert answers.lead.is_lead
    assert (answers.passphrase, answers.recovery_key) == (GOOD, desk.recovery_key)
    assert "Fairlea Service, Solent Vale NHS Trust" in desk.summary()
    assert desk.team_name == "Fairlea Service"
