"""What stands inside of a stored value is signed, sealed and journalled with it: a field that comes later says so.

A field at the top may simply be added, for it has a column of its own; one further in would change every value that was
ever stored, and `verify` would call each store damaged.
"""

import dataclasses
from collections.abc import Iterator
from typing import Any, get_args, get_type_hints

from recolo_desktop.domain.basics.canonical import ADDED_LATER, plain
from recolo_desktop.domain.notes.note_type import WrittenSection
from recolo_desktop.services.basics.kinds import KINDS

# The fields of each as of 28 November 2026. Nothing is added here but with a value that is new as a whole.
BEFORE = {
    "AgreedAction": ("what owner due"),
    "Change": ("subject subject_id field was became"),
    "ConditionException": ("text kind via ways purpose needs_approval rests_on"),
    "Contact": ("kind name organisation address phone agency_id"),
    "Copy": ("name role address"),
    "GoalRating": ("goal_id number weight level"),
    "GoalSettings": ("importance difficulty rho review_weeks change_that_counts"),
    "GoalStep": ("words state planned_for happened_on at_home"),
    "LeftOut": ("goal_id number reason evidence document_id"),
    "Letter": (
        "id client_id author_id kind_key kind_version audience written_on reference recipient_name recipient_role "
        "recipient_address opening subject body sign_off copies point_size blocks prepared_by prepared_id"
    ),
    "LetterBlock": ("kind as_of head rows points note"),
    "LetterStanding": (
        "client_name client_born client_nhs_number service_identity_id signer_name profession registration "
        "client_born_in_part prepared"
    ),
    "Narrowing": ("role right reason"),
    "PastAddress": ("kind address lived_from lived_until"),
    "Phone": ("kind number message_is_safe text_is_safe"),
    "Programme": ("name planned follow_ups"),
    "RatedProblem": ("words importance performance satisfaction"),
    "RiskAnswer": ("key question answer words unchanged_at"),
    "ScaleScore": ("title total answered of out_of not_known band caseness why_none"),
    "TimeWindow": ("days begins ends"),
    "WrittenSection": ("key heading text carried_from carried_text carried_id waits"),
}


def _inside(hint: Any) -> Iterator[type]:
    if isinstance(hint, type) and dataclasses.is_dataclass(hint):
        yield hint
    for part in get_args(hint):
        yield from _inside(part)


def nested() -> dict[str, type]:
    found: dict[str, type] = {}

    def walk(kind: type) -> None:
        for hint in get_type_hints(kind).values():
            for one in _inside(hint):
                if one.__name__ not in found:
                    found[one.__name__] = one
                    walk(one)

    for kind in KINDS:
        walk(kind.of)
    return found


def test_a_field_inside_of_a_stored_value_that_came_later_says_so():
    kinds = nested()
    assert set(kinds) == set(BEFORE)
    for name, kind in kinds.items():
        known = set(BEFORE[name].split())
        for field in dataclasses.fields(kind):
            later = field.metadata.get("added later")
            assert bool(later) is (field.name not in known), f"{name}.{field.name}"
            assert not later or field.default is not dataclasses.MISSING


def test_such_a_field_is_not_said_as_long_as_it_is_as_it_began():
    assert dict(ADDED_LATER) == {"added later": True}
    section = WrittenSection(key="narrative", heading="H", text="He came.")
    assert "formatted" not in plain(section)
    assert "formatted" in plain(dataclasses.replace(section, formatted="<p>He <b>came</b>.</p>"))
