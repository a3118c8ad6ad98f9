"""Every kind of thing that is kept is described once, and its description is whole: what is added later is held unasked."""

import ast
import dataclasses

import pytest

from recolo_desktop.domain.records.journal import Action
from recolo_desktop.services.basics.kinds import KIND_OF, KINDS
from recolo_desktop.services.basics.record_kind import Written
from recolo_desktop.storage.records import tables
from tests.house.test_shape import files

# Tables that hold no values: what the store itself is, and on which laptops it was written.
OF_NO_KIND = {"store", "devices"}
# Why a kind has no row on a client's timeline.
NOT_ON_THE_TIMELINE = {
    "of the team": {
        "staff", "team_settings", "service_identities", "agencies", "covers", "letter_templates", "snippets", "backups",
        "older_copies", "consultations", "journal", "team_ratings",
    },
    "shown with what it belongs to": {
        "conditions", "letter_pdfs", "document_files", "cleared_pages", "countersignatures_due",
        "entry_countersignatures", "signatures", "prepared_letters", "goal_review_additions",
    },
    "the file itself, whose moves stand there": {"clients"},
    "listed in the client file": {"documents"},
    "nothing that the client may come to see": {"protected_people", "word_answers"},
    "not finished": {"drafts", "discarded_drafts"},
}  # fmt: skip
# Subjects of lines in the journal that are about no stored value.
OF_NO_VALUE = {"check"}


def test_every_table_has_a_kind_and_every_kind_a_table():
    assert {kind.table for kind in KINDS} == set(tables.metadata.tables) - OF_NO_KIND
    assert len({kind.table for kind in KINDS}) == len(KINDS) == len(KIND_OF)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.table)
def test_its_description_is_whole(kind):
    assert kind.called
    outside = kind.written is Written.FREE or kind.of.__name__ == "JournalEntry"
    assert bool(kind.by) is not outside, "the lines of the journal that may write it"
    reasons = [why for why, those in NOT_ON_THE_TIMELINE.items() if kind.table in those]
    assert len(reasons) == (0 if kind.on_timeline else 1), "on the timeline, or one reason why not"
    assert not kind.searched_as or kind.right, "nobody finds words without leave"
    columns = set(tables.metadata.tables[kind.table].columns.keys())
    assert {field.name for field in dataclasses.fields(kind.of)} - columns <= {"withheld"}
    assert (kind.fixed or frozenset()) <= columns


def test_a_line_of_the_journal_that_changes_something_is_named_by_a_kind():
    changing = set().union(*(kind.by for kind in KINDS))
    assert changing <= set(Action)


def test_the_journal_speaks_of_kinds_only():
    said = set()
    for name, text in files().items():
        if name.startswith(("services/", "storage/", "verify")):
            calls = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Call))
            words = (word for call in calls for word in call.keywords if word.arg == "subject")
            said |= {word.value.value for word in words if isinstance(word.value, ast.Constant)}
    assert said - {kind.table for kind in KINDS} - OF_NO_VALUE - {""} == set()
