"""The versions of the service's identity."""

from datetime import date

from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.services.basics.ports import Work


def current_identity(work: Work, day: date) -> ServiceIdentity:
    """The letterhead in force on a day."""
    every = work.find(ServiceIdentity)
    versions = [item for item in every if item.effective_from <= day]
    return max(versions or every, key=lambda item: (item.effective_from, item.id))
