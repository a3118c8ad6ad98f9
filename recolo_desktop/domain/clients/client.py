"""The client: who he is, how he can safely be reached, why he was referred."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import age_on
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import ClientId, OwnName, StaffId
from recolo_desktop.domain.basics.partial_date import PartialDate, from_stored

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


_NO_NAME = re.compile(r"[\d()\[\]{}<>@/\\|;:,&+*=!?\"“”]|\b(?:of|and|ex|aka|alias)\b", re.IGNORECASE)
_MOST_WORDS_OF_A_NAME = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Client:
    """The client file's facts. Unknown is expressible everywhere; the NHS number is never the key."""

    id: ClientId
    title: str = ""
    given_names: OwnName
    family_name: OwnName
    preferred_name: OwnName = ""
    birth_date: date | None = None
    birth_date_in_part: str = ""
    gender: str = ""
    nhs_number: str = ""
    nhs_number_status: NumberStatus = NumberStatus.NOT_KNOWN
    address_kind: AddressKind = AddressKind.HOME
    address: tuple[str, ...] = ()
    postcode: str = ""
    past_addresses: tuple[PastAddress, ...] = ()
    post_is_safe: Answer = Answer.NOT_ASKED
    correspondence_address: tuple[str, ...] = ()
    correspondence_postcode: str = ""
    phone: str = ""
    voicemail_is_safe: Answer = Answer.NOT_ASKED
    text_is_safe: Answer = Answer.NOT_ASKED
    other_phones: tuple[Phone, ...] = ()
    email: str = ""
    lives_with: str = ""
    first_language: str = ""
    interpreter: Answer = Answer.NOT_ASKED
    communication_needs: tuple[str, ...] = ()
    letter_point_size: int = 12
    allergy_state: AllergyState = AllergyState.NOT_RECORDED
    allergies: str = ""
    alert_state: AlertState = AlertState.NOT_RECORDED
    staff_safety: str = ""
    stage: Stage = Stage.REFERRED
    lead_id: StaffId | None = None
    referred_on: date | None = None
    referral_source: str = ""
    referral_agency: str = ""
    referrer: str = ""
    referral_reason: str = ""
    legal_status: str = ""
    index_behaviours: tuple[str, ...] = ()
    index_period: str = ""
    relationship_class: str = ""
    case_holder: str = ""
    case_holder_agreed_on: date | None = None
    under_investigation: Answer = Answer.NOT_ASKED
    investigation_checked_on: date | None = None
    investigation_checked_by: OwnName = ""
    contacts: tuple[Contact, ...] = ()
    no_order_confirmed_on: date | None = None
    episode: int = 1
    merged_into: ClientId | None = None

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
        found += _names_problems(self)
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


def normal_postcode(typed: str) -> str:
    """SO16 7NS from any case and spacing; an odd one is kept as it was typed."""
    squeezed = re.sub(r"[^A-Za-z0-9]", "", typed).upper()
    if re.fullmatch(r"[A-Z]{1,2}\d[A-Z\d]?\d[A-Z]{2}", squeezed):
        return f"{squeezed[:-3]} {squeezed[-3:]}"
    return typed.strip()


def similarity_key(client: Client) -> tuple[str, str]:
    """The same for two names that are easily mixed up: surname by sound, first letters of the given name."""
    return sounds_like(client.family_name), client.given_names[:2].lower()


def sounds_like(name: str) -> str:
    """A rough key by sound: first letter, then consonant groups (the American Soundex of 1918)."""
    groups = {
        **dict.fromkeys("bfpv", "1"),
        **dict.fromkeys("cgjkqsxz", "2"),
        **dict.fromkeys("dt", "3"),
        "l": "4",
        **dict.fromkeys("mn", "5"),
        "r": "6",
    }
    letters = [char for char in name.lower() if char.isalpha()]
    if not letters:
        return ""
    key, last = letters[0].upper(), groups.get(letters[0], "")
    for char in letters[1:]:
        code = groups.get(char, "")
        if code and code != last:
            key += code
        if char not in "hw":
            last = code
    return (key + "000")[:4]


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


_ORIGIN = " (merged file)"


def with_cautions_of(client: Client, merged: tuple[Client, ...]) -> Client:
    """The client as he has to be met: of two files of one person the more cautious word holds, with where it is from.

    "No known allergies" in one file and penicillin in the other is penicillin; none known and not recorded is not
    recorded. Only for reading: each file keeps its own words.
    """
    if not merged:
        return client
    every = (client, *merged)
    states = [one.allergy_state for one in every]
    found = [*_said(client.allergies, ""), *(part for one in merged for part in _said(one.allergies, _ORIGIN))]
    known = AllergyState.KNOWN if found or AllergyState.KNOWN in states else None
    unsure = AllergyState.NOT_RECORDED if AllergyState.NOT_RECORDED in states else AllergyState.NONE_KNOWN
    alerts = [*_said(client.staff_safety, ""), *(part for one in merged for part in _said(one.staff_safety, _ORIGIN))]
    alert_states = [one.alert_state for one in every]
    unsure_alert = AlertState.NOT_RECORDED if AlertState.NOT_RECORDED in alert_states else AlertState.NONE_KNOWN
    return replace(
        client,
        allergy_state=known or unsure,
        allergies="; ".join(dict.fromkeys(found)),
        alert_state=AlertState.KNOWN if alerts else unsure_alert,
        staff_safety="; ".join(dict.fromkeys(alerts)),
        post_is_safe=_more_cautious([one.post_is_safe for one in every]),
        voicemail_is_safe=_more_cautious([one.voicemail_is_safe for one in every]),
        text_is_safe=_more_cautious([one.text_is_safe for one in every]),
        communication_needs=tuple(dict.fromkeys(need for one in every for need in one.communication_needs)),
    )


def _said(words_said: str, origin: str) -> list[str]:
    return [f"{words_said.strip()}{origin}"] if words_said.strip() else []


def _more_cautious(answers: list[Answer]) -> Answer:
    """A no outweighs everything; where nobody was asked in one file, the other's yes holds."""
    for answer in (Answer.NO, Answer.YES):
        if answer in answers:
            return answer
    return answers[0]


def _names_problems(client: Client) -> Iterator[Problem]:
    """A name is printed on every page and read by everybody: it holds nothing but a name."""
    for field in ("given_names", "family_name", "preferred_name"):
        said: str = getattr(client, field)
        if _NO_NAME.search(said) or len(said.split()) > _MOST_WORDS_OF_A_NAME:
            yield Problem(field, "Only the name itself stands here: no other names, signs, figures or remarks")
