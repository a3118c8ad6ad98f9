"""Two signatures: whose words they are, and when the first one no longer stands."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.letters.letter import Copy, Letter
from recolo_desktop.domain.letters.prepared_letter import (
    PreparedLetter,
    preparing_finding,
    preparing_line,
    signs_as_preparer,
    stands_behind,
)
from recolo_desktop.domain.team.staff import Role
from tests.builders import TODAY, staff

LETTER = Letter(
    id="letter-1", client_id="client-1", author_id="staff-2", kind_key="after_session", written_on=TODAY,
    recipient_name="Mr Daniel Hargreave", body="You came on Monday.",
)  # fmt: skip
SIGNED = PreparedLetter(
    id="p1", client_id="client-1", author_id="staff-2", author_name="Jo Bell", profession="Assistant psychologist",
    signed_at=datetime(2026, 11, 24, 10, 0, tzinfo=UTC), letter=LETTER,
)  # fmt: skip
HANDED = replace(LETTER, author_id="staff-1", prepared_by="Jo Bell, Assistant psychologist", prepared_id="p1")


@pytest.mark.parametrize(
    ("who", "prepares"),
    [
        (staff(role=Role.ASSISTANT), True),
        (staff(role=Role.PSYCHOLOGIST, signs_letters_alone=False), True),
        (staff(role=Role.PSYCHOLOGIST), False),
        (staff(role=Role.ADMINISTRATOR), False),
    ],
)
def test_whoever_writes_clinically_and_may_not_sign_alone_signs_first(who, prepares):
    assert signs_as_preparer(who) is prepares


def test_the_signature_stands_while_the_words_do():
    assert stands_behind(SIGNED, HANDED)
    assert preparing_finding(HANDED, SIGNED) == ()
    assert preparing_line(HANDED, SIGNED) == (
        "Prepared and signed electronically by Jo Bell, Assistant psychologist on 24 November 2026 at 10:00am"
    )


@given(
    st.sampled_from(["subject", "opening", "body", "sign_off", "recipient_name", "reference", "recipient_role"]),
    st.text(min_size=1),
)
def test_no_change_of_what_prints_goes_unseen(field, added):
    changed = replace(HANDED, **{field: getattr(HANDED, field) + added})
    assert not stands_behind(SIGNED, changed)
    assert preparing_finding(changed, SIGNED)
    assert "changed since" in preparing_line(changed, SIGNED)


def test_another_letter_copy_or_recipient_does_not_carry_it():
    assert not stands_behind(SIGNED, replace(HANDED, id="letter-2"))
    assert not stands_behind(SIGNED, replace(HANDED, copies=(Copy(name="A", role="GP"),)))
    assert not stands_behind(SIGNED, replace(HANDED, recipient_address=("1 Mill Lane",)))


def test_the_printed_name_is_the_signers_whatever_the_draft_says():
    forged = replace(HANDED, prepared_by="Somebody Else, Consultant")
    assert "Jo Bell" in preparing_line(forged, SIGNED)
    assert preparing_line(replace(HANDED, prepared_by=""), None) == ""
    assert preparing_line(replace(HANDED, prepared_id=""), None) == "Prepared by Jo Bell, Assistant psychologist"
