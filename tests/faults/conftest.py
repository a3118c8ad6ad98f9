"""Programs of their own open what these tests make: keys are derived as they derive them."""

import pytest


@pytest.fixture(autouse=True)
def _as_other_processes_do(at_full_cost):
    return at_full_cost
