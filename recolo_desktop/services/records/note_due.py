"""How soon after a session its note is due, as the team set it."""

from datetime import timedelta

from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.ports import Work


def note_due_within(work: Work) -> timedelta:
    """How long after a session its note may be written before it has to say why it is late (section 4.4)."""
    return timedelta(hours=work.get(TeamSettings, SETTINGS_ID).note_due_hours)
