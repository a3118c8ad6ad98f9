"""The client: who he is, how he can safely be reached, why he was referred."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from typing import Annotated

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import age_on
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.fields import Lines, said, told
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.basics.partial_date import PartialDate, from_stored
from recolo_desktop.domain.clients.name_rule import NAMES, names_problems

# What section 4.8 calls referral and eligibility.
REFERRAL_FIELDS = (
    "referred_on",
    "referral_source",
    "referral_agency",
    "referrer",
    "referral_reason",
    "legal_status",
    "index_behaviours",
    "index_period",
    "relationship_class",
    "case_holder",
    "case_holder_agreed_on",
    "under_investigation",
)
_OLDEST = 120
_ADULT = 18


class AllergyState(StrEnum):
    """What is known about allergies; not recorded is not the same as none."""

    NOT_RECORDED = "not recorded"
    NONE_KNOWN = "none known"
    KNOWN = "known"


class AlertState(StrEnum):
    """Whether anything has to be known before meeting the client; not recorded is not the same as none."""

    NOT_RECORDED = "not recorded"
    NONE_KNOWN = "none known"
    KNOWN = "known"


class NumberStatus(StrEnum):
    """How sure the NHS number is (section 3.5)."""

    VERIFIED = "verified"
    TRACED = "traced"
    NOT_TRACED = "not traced"
    NOT_KNOWN = "not known"


class AddressKind(StrEnum):
    """What kind of place the client's address is."""

    HOME = "Home"
    TEMPORARY = "Temporary"
    NO_FIXED_ABODE = "No fixed abode"
    APPROVED_PREMISES = "Approved premises"
    PRISON = "Prison"
    HOSPITAL = "Hospital"


class Stage(StrEnum):
    """Where the client stands on the pathway."""

    REFERRED = "Referred"
    WAITING = "Waiting"
    ASSESSMENT = "Assessment"
    TREATMENT = "Treatment"
    FOLLOW_UP = "Follow-up"
    CLOSED = "Closed"


class ContactKind(StrEnum):
    """Why somebody outside the team stands in a client's file."""

    GP = "GP practice"
    PROBATION = "Probation practitioner"
    POLICE = "Police"
    OTHER = "Other professional"
    FAMILY = "Relative or friend of the client"

    @property
    def is_professional(self) -> bool:
        """Whether letters about the client may go there as to somebody in an office."""
        return self is not ContactKind.FAMILY


def normal_postcode(typed: str) -> str:
    """SO16 7NS from any case and spacing; an odd one is kept as it was typed."""
    squeezed = re.sub(r"[^A-Za-z0-9]", "", typed).upper()
    if re.fullmatch(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}", squeezed):
        return f"{squeezed[:-3]} {squeezed[-3:]}"
    return typed.strip()


Postcode = Annotated[str, normal_postcode]
NhsNumber = Annotated[str, nhs_number.digits_of]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """Somebody outside the team who is involved with the client: in a professional part, or of his own people."""

    kind: ContactKind
    name: str
    organisation: str = ""
    address: tuple[str, ...] = ()
    phone: str = ""
    agency_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phone:
    """A further number, with what may be left on it."""

    kind: str = ""
    number: str
    message_is_safe: Answer = Answer.NOT_ASKED
    text_is_safe: Answer = Answer.NOT_ASKED


@dataclass(frozen=True, slots=True, kw_only=True)
class PastAddress:
    """Where the client lived, in the words in which it is known."""

    kind: str = ""
    address: str
    lived_from: str = ""
    lived_until: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The client file's facts. Unknown is expressible everywhere; the NHS number is never the key."""

    id: ClientId
    title: str = said("", "Title", card="personal", harmless=True)
    given_names: OwnName = field(metadata=told("First names", card="personal", harmless=True, over_time=True))
    family_name: OwnName = field(metadata=told("Last name", card="personal", harmless=True, over_time=True))
    preferred_name: OwnName = said(
        "", "Preferred name", card="personal", may_name="preferred name", harmless=True, over_time=True
    )
    birth_date: date | None = said(None, "Born", card="personal")
    birth_date_in_part: str = said("", "Born, as far as known")
    place_of_birth: str = said("", "Place of birth", card="personal", may_name="place of birth", harmless=True)
    gender: str = said("", "Gender", card="personal", over_time=True)
    nhs_number: NhsNumber = said("", "NHS number", card="personal", harmless=True)
    nhs_number_status: NumberStatus = said(NumberStatus.NOT_KNOWN, "NHS number is", card="personal")
    address_kind: AddressKind = said(AddressKind.HOME, "Kind of address", card="contact")
    address: Lines = said((), "Address", card="contact", harmless=True, over_time=True)
    postcode: Postcode = said("", "Postcode", card="contact", harmless=True, over_time=True)
    past_addresses: tuple[PastAddress, ...] = said((), "Lived before", card="contact")
    post_is_safe: Answer = said(Answer.NOT_ASKED, "Post safe", card="contact")
    correspondence_address: Lines = said(
        (), "Address for correspondence", card="contact", harmless=True, over_time=True
    )
    correspondence_postcode: Postcode = said("", "Postcode for correspondence", card="contact", harmless=True)
    phone: str = said("", "Mobile phone", card="contact", may_name="phone", harmless=True, over_time=True)
    voicemail_is_safe: Answer = said(Answer.NOT_ASKED, "Voicemail safe", card="contact")
    text_is_safe: Answer = said(Answer.NOT_ASKED, "Text safe", card="contact")
    other_phones: tuple[Phone, ...] = said((), "Other phones", card="contact")
    email: str = said("", "Email", card="contact", may_name="e-mail address", harmless=True)
    lives_with: str = said("", "Lives with", card="personal", may_name="household", harmless=True)
    first_language: str = said("", "First language", card="personal", harmless=True)
    interpreter: Answer = said(Answer.NOT_ASKED, "Interpreter", card="personal")
    communication_needs: tuple[str, ...] = said((), "Needs", card="personal", harmless=True)
    letter_point_size: int = said(12, "Letters in", card="personal")
    allergy_state: AllergyState = said(AllergyState.NOT_RECORDED, "Allergies", card="safety")
    allergies: str = said("", "Allergic to", card="safety")
    alert_state: AlertState = said(AlertState.NOT_RECORDED, "Alerts", card="safety")
    staff_safety: str = said("", "Staff safety", card="safety", may_name="staff-safety line")
    stage: Stage = said(Stage.REFERRED, "Stage", card="referral", kept=True)
    lead_id: StaffId | None = said(None, "Lead", card="personal", over_time=True)
    referred_on: date | None = said(None, "Referred on", card="referral")
    referral_source: str = said("", "Source", card="referral")
    referral_agency: str = said("", "Agency", card="referral", may_name="referring agency", harmless=True)
    referrer: str = said("", "Referrer", card="referral", may_name="referrer", harmless=True)
    referral_reason: str = said("", "Reason", card="referral")
    legal_status: str = said("", "Legal status", card="referral")
    index_behaviours: tuple[str, ...] = said((), "What was done", card="referral")
    index_period: str = said("", "When", card="referral")
    relationship_class: str = said("", "Knew the person as", card="referral")
    case_holder: str = said(
        "", "Holds the case", card="referral", may_name="case holder", harmless=True, over_time=True
    )
    case_holder_agreed_on: date | None = said(None, "Agreed on", card="referral")
    under_investigation: Answer = said(Answer.NOT_ASKED, "Investigation", card="referral")
    investigation_checked_on: date | None = said(None, "Asked on", card="referral", kept=True)
    investigation_checked_by: OwnName = said("", "Asked by", card="referral", kept=True)
    contacts: tuple[Contact, ...] = ()
    no_order_confirmed_on: date | None = said(None, "No order, confirmed on", kept=True)
    episode: int = said(1, "Episode", kept=True)
    merged_into: ClientId | None = said(None, "Merged into", kept=True)

    @property
    def banner_name(self) -> str:
        """HARGREAVE, Daniel (Mr): the surname first wherever clients are listed."""
        title = f" ({self.title})" if self.title else ""
        given = f", {self.given_names}" if self.given_names else ""
        return f"{self.family_name.upper()}{given}{title}"

    @property
    def letter_name(self) -> str:
        return " ".join(part for part in (self.title, self.given_names, self.family_name) if part)

    @property
    def salutation_name(self) -> str:
        """As in "Dear …": never nothing, also for somebody with one name."""
        one = self.preferred_name or self.given_names or self.family_name
        return f"{self.title} {self.family_name or one}" if self.title else one

    @property
    def postal_lines(self) -> tuple[str, ...]:
        """Where letters go: the address for correspondence where there is one."""
        if self.correspondence_address or self.correspondence_postcode:
            return _with_postcode(self.correspondence_address, self.correspondence_postcode)
        return _with_postcode(self.address, self.postcode)

    @property
    def home_lines(self) -> tuple[str, ...]:
        return _with_postcode(self.address, self.postcode)

    @property
    def born_in(self) -> PartialDate | None:
        """What is known of the birth date, where it is not known to the day."""
        return from_stored(self.birth_date_in_part)

    def was_under_age(self, day: date) -> bool:
        """Whether he was certainly under 18 on a day; a year alone leaves it open."""
        born = self.birth_date or (self.born_in.first if self.born_in else None)
        return born is not None and age_on(born, day) < _ADULT

    def problems(self, today: date) -> tuple[Problem, ...]:
        """Everything to put right before this file can be saved (sections 3.4 and 3.5)."""
        return (*self._about_the_person(today), *self._about_reaching_him(), *self._about_safety())

    def _about_the_person(self, today: date) -> list[Problem]:
        found = []
        if not self.family_name.strip():
            found.append(Problem("family_name", "Enter the client's last name"))
        found += names_problems({name: getattr(self, name) for name in NAMES})
        if self.birth_date and self.birth_date >= today:
            found.append(Problem("birth_date", "Date of birth must be in the past"))
        elif self.birth_date and age_on(self.birth_date, today) > _OLDEST:
            found.append(Problem("birth_date", "This would make the client over 120. Check the year."))
        elif self.born_in and self.born_in.first > today:
            found.append(Problem("birth_date", "Date of birth must be in the past"))
        elif self.referred_on and self.was_under_age(self.referred_on):
            found.append(Problem("birth_date", "The client was under 18 when referred. The service sees adults."))
        if self.nhs_number and (sentence := nhs_number.problem_with(self.nhs_number)):
            found.append(Problem("nhs_number", sentence))
        if self.referred_on and self.referred_on > today:
            found.append(Problem("referred_on", "The referral date is in the future"))
        return found

    def _about_reaching_him(self) -> list[Problem]:
        found = []
        if self.phone and not _is_a_phone_number(self.phone):
            found.append(Problem("phone", "Enter a full phone number, like 07700 900 123"))
        found += [
            Problem("other_phones", f"{phone.number} is not a full phone number, like 07700 900 123")
            for phone in self.other_phones
            if not _is_a_phone_number(phone.number)
        ]
        if self.email and not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", self.email):
            found.append(Problem("email", "Enter an e-mail address, like name@example.org"))
        if self.address_kind is AddressKind.NO_FIXED_ABODE and self.address and not self.correspondence_address:
            found.append(
                Problem("address", "No fixed abode has no address. Put a care-of address under correspondence.")
            )
        return found

    def _about_safety(self) -> list[Problem]:
        found = []
        if self.allergy_state is AllergyState.KNOWN and not self.allergies.strip():
            found.append(Problem("allergies", "Say what the client is allergic to"))
        if self.alert_state is AlertState.KNOWN and not self.staff_safety.strip():
            found.append(Problem("staff_safety", "Say what colleagues have to know before they meet the client"))
        if self.alert_state is AlertState.NONE_KNOWN and self.staff_safety.strip():
            found.append(Problem("staff_safety", "An alert is written here, so choose “Known”"))
        return found


def _is_a_phone_number(typed: str) -> bool:
    digits = re.sub(r"[\s()\-]", "", typed)
    return bool(re.fullmatch(r"(\+44\d{9,10}|0\d{9,10}|\+\d{8,15})", digits))


def _with_postcode(lines: tuple[str, ...], postcode: str) -> tuple[str, ...]:
    return (*lines, postcode) if postcode else lines


def as_recognised(client: Client) -> Client:
    """As much of a client as tells people apart in a list, and nothing that a record has to be opened for."""
    return Client(
        id=client.id,
        title=client.title,
        given_names=client.given_names,
        family_name=client.family_name,
        preferred_name=client.preferred_name,
        birth_date=client.birth_date,
        birth_date_in_part=client.birth_date_in_part,
        nhs_number=client.nhs_number,
        nhs_number_status=client.nhs_number_status,
        stage=client.stage,
        lead_id=client.lead_id,
        episode=client.episode,
    )
