"""Rights that do not follow from the role alone."""

from dataclasses import replace
from datetime import date

import pytest

from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import Role
from tests.builders import staff


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("leads", [True, False])
def test_a_whole_file_is_exported_by_a_clinician_who_leads(role, leads):
    clinician = role in (Role.PSYCHIATRIST, Role.PSYCHOLOGIST, Role.OCCUPATIONAL_THERAPIST)
    assert may(staff(role=role, is_lead=leads), Right.EXPORT_CLIENT) is (clinician and leads)
    assert may(staff(role=role, is_lead=leads), Right.ADMINISTER) is leads


def test_who_left_may_nothing_and_what_was_withheld_is_gone():
    lead = staff(is_lead=True)
    assert may(lead, Right.READ_NOTES)
    assert not may(replace(lead, retired_on=date(2026, 1, 1)), Right.READ_NOTES)
    assert not may(replace(lead, withheld=frozenset({Right.READ_NOTES.value})), Right.READ_NOTES)
