"""Canonical bytes, the journal's chain, passphrases, permissions, notes and clients."""

import unicodedata
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.basics.canonical import canonical_text
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.clients.client import normal_postcode
from recolo_desktop.domain.clients.names import similarity_key
from recolo_desktop.domain.records.journal import (
    GENESIS,
    Action,
    JournalEntry,
    changes_between,
    first_fault,
    next_logical_clock,
)
from recolo_desktop.domain.team.passphrase import strength
from recolo_desktop.domain.team.policy import ALLOWED, Right, may
from recolo_desktop.domain.team.staff import Role
from recolo_desktop.storage.keys.passphrase_search import passphrase_rule
from recolo_desktop.ui.look.tokens import DARK, LIGHT
from tests.builders import TODAY, client, note, person, staff

NOW = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)


@given(
    st.dictionaries(st.text(max_size=5), st.text(max_size=9) | st.integers() | st.booleans() | st.none(), max_size=6)
)
def test_canonical_text_does_not_depend_on_order_or_composition(content):
    shuffled = dict(reversed(list(content.items())))
    assert canonical_text(content) == canonical_text(shuffled)
    composed = {k: unicodedata.normalize("NFD", v) if isinstance(v, str) else v for k, v in content.items()}
    assert canonical_text(content) == canonical_text(composed)


def chain(count):
    entries, previous = [], GENESIS
    for seq in range(1, count + 1):
        entry = JournalEntry(
            seq=seq, id=str(seq), at=NOW, logical_clock="", device_id="d", actor_id="a", actor_name="A",
            action=Action.RECORD_OPENED, client_id="c", subject="", subject_id="", reason=str(seq), changes=(),
            previous_hash=previous,
        ).sealed()  # fmt: skip
        entries.append(entry)
        previous = entry.hash
    return entries


@given(st.integers(3, 12), st.data())
def test_a_changed_removed_inserted_or_moved_line_breaks_the_chain(count, data):
    entries = chain(count)
    assert first_fault(tuple(entries)) is None
    at = data.draw(st.integers(0, count - 2))
    changed = [*entries]
    changed[at] = replace(entries[at], reason="something else")
    moved = [*entries]
    moved[at], moved[at + 1] = moved[at + 1], moved[at]
    for tampered in (changed, moved, entries[:at] + entries[at + 1 :], [*entries[:at], entries[at], *entries[at:]]):
        assert first_fault(tuple(tampered)) is not None


@given(st.lists(st.integers(-5000, 5000), min_size=2, max_size=20))
def test_the_logical_clock_never_goes_back(steps):
    at, previous = NOW.timestamp(), ""
    for step in steps:
        at += step
        following = next_logical_clock(previous, datetime.fromtimestamp(at, UTC), "dev")
        assert following > previous
        previous = following


def test_ids_sort_by_time_and_are_version_7():
    first, second = new_id(NOW), new_id(datetime(2026, 11, 24, 9, 31, tzinfo=UTC))
    assert first < second
    assert first[14] == "7"
    assert first[19] in "89ab"


def test_ids_of_one_millisecond_sort_in_the_order_of_their_making():
    made = [new_id(NOW) for _ in range(2000)]
    assert made == sorted(set(made))
    assert {one[:13] for one in made} == {made[0][:13]}
    assert {(one[14], one[19] in "89ab") for one in made} == {("7", True)}


def test_the_journal_never_says_who_a_protected_person_is():
    changes = changes_between("protected_people", None, person())
    assert not any("Calloway" in str(change) or "Birch" in str(change) for change in changes)
    assert {change.field for change in changes} >= {"name", "address"}


@pytest.mark.parametrize("typed", ["short", "a" * 20, "password12345678", "abcabcabcabcabcabc", "x" * 129])
def test_weak_passphrases_are_refused(typed):
    assert passphrase_rule().problem(typed)


@pytest.mark.parametrize(
    "typed",
    [
        "Hampshire Recolo Service 2026",
        "Hampshire and Isle of Wight 2025!",
        "Recolo Forensic Team November 2026",
        "rebecca.kamau.1984.1985",
        "Kamau Kamau Rebecca 2026",
        "qwertyuiopasdfghjkl",
        "1234567890qwertyuiop",
        "1qaz2wsx3edc4rfv2026",
        "nhs foundation trust 2024",
    ],
)
def test_what_anybody_knows_makes_no_passphrase(typed):
    known = ("Hampshire Recolo Service", "Hampshire and Isle of Wight NHS Foundation Trust", "Rebecca", "Kamau")
    assert passphrase_rule().problem(typed, known)


@pytest.mark.parametrize(
    "typed",
    ["lantern orbit velvet harvest", "vT9#kq2Lm!x84bRe", "kettle unter drei wolken blau", "x7" * 3 + "Qp!mzR4&tL" * 10],
)
def test_chance_words_and_characters_pass(typed):
    assert passphrase_rule().problem(typed, ("Hampshire Recolo Service", "Rebecca", "Kamau")) is None


def test_a_long_passphrase_needs_no_symbols_and_says_how_strong_it_is():
    assert passphrase_rule().problem("willow tandem cobalt ferry lunch") is None
    assert strength("willow tandem cobalt ferry lunch", 0.7).level > strength("aaaaaaaaaaaaaaaaaa", 0.7).level


@pytest.mark.parametrize("right", [right for right in Right if right in ALLOWED])
@pytest.mark.parametrize("role", Role)
def test_the_permission_table_is_what_decides(right, role):
    assert may(staff(role=role), right) is (role in ALLOWED[right])
    assert not may(staff(role=role, retired_on=TODAY), right)


def test_the_administrator_reads_no_session_and_sees_no_protected_person():
    administrator = staff(role=Role.ADMINISTRATOR, is_lead=False)
    for right in (Right.READ_NOTES, Right.READ_CLINICAL_ALERTS, Right.READ_CONDITIONS, Right.SEE_PROTECTED_PEOPLE,
                  Right.SIGN_LETTERS, Right.ADMINISTER):  # fmt: skip
        assert not may(administrator, right)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"held_on": None}, "held_on"), ({"held_on": date(2026, 11, 25)}, "held_on"), ({"attendance": None}, "attendance"),
        ({"contact_since": None}, "contact_since"), ({"risk_change": None}, "risk_change"),
        ({"contact_since": Answer.YES}, "contact_details"), ({"what_would_change": ""}, "what_would_change"),
        ({"held_on": date(2026, 11, 20)}, "late_reason"),
    ],
)  # fmt: skip
def test_an_unfinished_note_says_what_is_missing(changes, field):
    assert field in [problem.field for problem in note(**changes).problems(NOW)]


@pytest.mark.parametrize(
    ("ends", "hours", "late"),
    [("08:00", 24, True), ("10:30", 24, False), ("", 24, False), ("08:00", 26, False), ("a quarter past", 24, False)],
)
def test_a_note_is_late_by_the_hours_that_the_team_set(ends, hours, late):
    """Held yesterday, written in the morning: of the end of the session, or of its day where no hour is said."""
    yesterday = note(held_on=TODAY - timedelta(days=1), ends=ends)
    within = timedelta(hours=hours)
    assert yesterday.is_late(NOW, within) is late
    missing = [one.message for one in yesterday.problems(NOW, due_within=within) if one.field == "late_reason"]
    assert missing == ([f"This note is written more than {hours} hours later. Say why."] if late else [])


def test_a_missed_session_needs_no_risk_review():
    missed = note(attendance=Attendance.DID_NOT_ATTEND, contact_since=None, risk_change=None, what_would_change="")
    assert not missed.problems(NOW)


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"family_name": ""}, "family_name"), ({"birth_date": TODAY}, "birth_date"), ({"phone": "07700 9003"}, "phone"),
        ({"birth_date": date(1850, 1, 1)}, "birth_date"), ({"nhs_number": "9990000019"}, "nhs_number"),
        ({"birth_date": date(2010, 1, 1), "referred_on": TODAY}, "birth_date"), ({"email": "nobody"}, "email"),
    ],
)  # fmt: skip
def test_a_client_file_says_what_is_wrong(changes, field):
    assert field in [problem.field for problem in client(**changes).problems(TODAY)]


def test_names_that_sound_alike_are_flagged():
    fenwick = client(family_name="Fenwick", given_names="Alan")
    assert similarity_key(fenwick) == similarity_key(client(family_name="Fennwick", given_names="Alec"))
    assert similarity_key(fenwick) != similarity_key(client(family_name="Umber", given_names="Alan"))
    assert normal_postcode("so167ns") == "SO16 7NS"
    assert normal_postcode("ODD1") == "ODD1"


def _luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one, other):
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])
def test_every_text_colour_can_be_read(palette):
    pairs = [(palette.text, palette.surface), (palette.text2, palette.surface), (palette.text2, palette.selected),
             (palette.placeholder, palette.surface), (palette.link, palette.surface), (palette.on_primary, palette.primary),
             ("#ffffff", palette.banner), (palette.banner_label, palette.banner)]  # fmt: skip
    pairs += [
        (tone.text, tone.tint)
        for tone in (palette.order, palette.green, palette.amber, palette.red, palette.blue, palette.grey)
    ]
    assert all(_contrast(*pair) >= 4.5 for pair in pairs)
    assert _contrast(palette.input, palette.surface) >= 3
