"""Who may do what, in one table that can be read aloud (section 4.8)."""

from enum import StrEnum

from recolo_desktop.domain.team.staff import Role, StaffMember

_CLINICIANS = frozenset({Role.PSYCHIATRIST, Role.PSYCHOLOGIST, Role.OCCUPATIONAL_THERAPIST})
_FORENSIC = frozenset({Role.PSYCHIATRIST, Role.PSYCHOLOGIST})
_THERAPISTS = _CLINICIANS | {Role.ASSISTANT}
_EVERYBODY = frozenset(Role)
_REFERRALS = frozenset({Role.PSYCHIATRIST, Role.PSYCHOLOGIST, Role.ADMINISTRATOR})


class Right(StrEnum):
    """Something that the program asks leave for."""

    REGISTER_CLIENT = "register a client"
    READ_CLIENT = "open a client file"
    EDIT_CLIENT_FILE = "edit the client file"
    READ_CLINICAL_ALERTS = "read clinical alerts"
    READ_NOTES = "read session notes"
    WRITE_NOTES = "write session notes"
    COUNTERSIGN = "countersign notes"
    ENTER_SCORES = "enter scores of measures"
    READ_GOALS = "read goals"
    WRITE_GOALS = "set and review goals"
    EDIT_REFERRAL = "change the referral and eligibility"
    READ_CONDITIONS = "read the conditions of an order"
    READ_ZONES = "read what an order says about places"
    READ_ZONES_WHEN_BOOKING = "read what an order says about places when booking one"
    READ_EVERY_LETTER = "read every signed letter"
    CONFIRM_CONCERNS = "record a breach for good"
    CLEAR_SCANS = "clear pages of a scan for others"
    WRITE_ORDERS = "record orders"
    SEE_PROTECTED_PEOPLE = "see who a protected person is"
    WRITE_LETTERS = "write letters"
    SIGN_LETTERS = "sign letters"
    PRINT_LETTERS = "print letters"
    BOOK_APPOINTMENTS = "book appointments"
    READ_OPENINGS = "see who has opened a record"
    BACK_UP = "make a backup"
    SCREEN_REFERRALS = "write screening entries"
    KEEP_DIRECTORY = "keep the directory of agencies"
    MERGE_FILES = "merge client files"
    EXPORT_CLIENT = "export a whole client file"
    ADMINISTER = "add colleagues and change the team's settings"


ALLOWED: dict[Right, frozenset[Role]] = {
    Right.REGISTER_CLIENT: _CLINICIANS | {Role.ADMINISTRATOR},
    Right.READ_CLIENT: _EVERYBODY,
    Right.EDIT_CLIENT_FILE: _EVERYBODY,
    Right.READ_CLINICAL_ALERTS: _THERAPISTS,
    Right.READ_NOTES: _THERAPISTS,
    Right.WRITE_NOTES: _THERAPISTS,
    Right.COUNTERSIGN: _CLINICIANS,
    Right.ENTER_SCORES: _EVERYBODY,
    Right.READ_GOALS: _THERAPISTS,
    Right.WRITE_GOALS: _THERAPISTS,
    Right.READ_CONDITIONS: _THERAPISTS,
    Right.EDIT_REFERRAL: _REFERRALS,
    Right.READ_ZONES: _FORENSIC,
    Right.READ_ZONES_WHEN_BOOKING: _CLINICIANS,
    Right.READ_EVERY_LETTER: _THERAPISTS,
    Right.CONFIRM_CONCERNS: _CLINICIANS,
    Right.CLEAR_SCANS: _CLINICIANS,
    Right.WRITE_ORDERS: _FORENSIC,
    Right.SEE_PROTECTED_PEOPLE: _CLINICIANS,
    Right.WRITE_LETTERS: _EVERYBODY,
    Right.SIGN_LETTERS: _CLINICIANS,
    Right.PRINT_LETTERS: _EVERYBODY,
    Right.BOOK_APPOINTMENTS: _EVERYBODY,
    Right.READ_OPENINGS: _THERAPISTS,
    Right.BACK_UP: _EVERYBODY,
    Right.SCREEN_REFERRALS: _REFERRALS,
    Right.KEEP_DIRECTORY: _EVERYBODY,
    Right.MERGE_FILES: _CLINICIANS,
}


def may(actor: StaffMember, right: Right) -> bool:
    """Whether this person's role permits it. Administration belongs to leads, whatever their profession."""
    if actor.retired_on is not None or right.value in actor.withheld:
        return False
    if right is Right.EXPORT_CLIENT:
        return actor.is_lead and actor.role in _CLINICIANS
    if right is Right.ADMINISTER:
        return actor.is_lead
    return actor.role in ALLOWED[right]


NEVER_WITHHELD = frozenset({Right.READ_CLIENT, Right.BACK_UP, Right.ADMINISTER})


def refusal(right: Right) -> str:
    """The sentence for somebody whose role does not permit it."""
    return f"Your role does not let you {right.value}. Ask the team lead if it should."
