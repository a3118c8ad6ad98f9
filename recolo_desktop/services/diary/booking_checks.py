"""What a client's orders say to a place and time, with the addresses that stand behind "Home" or "Room 2"."""

import re
from collections.abc import Callable
from dataclasses import dataclass, replace

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.finding import Severity
from recolo_desktop.domain.basics.folding import squeezed, words
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind, clashes
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.orders.order_status import approvals_on
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.protection.labelled_text import with_labels
from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE
from recolo_desktop.domain.protection.place_check import PlaceFinding, is_afar, place_findings, says_places
from recolo_desktop.domain.protection.reaching import is_home
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import files_of, ids_of, people_near, people_of
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.orders.binding import live_for, orders_of
from recolo_desktop.services.team.identities import current_identity

_CONTACTS = (("probation", ContactKind.PROBATION), ("gp", ContactKind.GP), ("surgery", ContactKind.GP))
_TELLING = 5  # characters of an address that are more than a number
_OURS = re.compile(r"^\s*(?:clinic|room|office|consulting room)\b", re.IGNORECASE)
_HIS = re.compile(r"^\s*(?:(?:at )?home(?: visit)?|client['’]s home)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class BookingCheck:
    """What to look at before an appointment is confirmed. Zones are the order's words, with labels for people.

    `keys` names all of it without a word of it, so that the journal can tell later what was compared.
    """

    findings: tuple[PlaceFinding, ...] = ()
    zones: tuple[str, ...] = ()
    clashes: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()

    @property
    def needs_words(self) -> bool:
        """Whether somebody has to say that the place was compared with the order."""
        return bool(self.findings or self.zones)

    @property
    def blocking(self) -> tuple[PlaceFinding, ...]:
        """What no words set aside."""
        return tuple(one for one in self.findings if one.severity is Severity.MUST_FIX)


def check_of(work: Work, actor: StaffMember, appointment: Appointment) -> BookingCheck:
    """Clashes, and what the client's orders say, as this person may see it."""
    others = clashes(appointment, work.find(Appointment, on=appointment.on.isoformat()))
    said = tuple(_labelled(work, item) for item in others)
    if appointment.client_id is None:
        return BookingCheck(clashes=said)
    live = live_for(work, appointment.client_id, appointment.on)
    files = files_of(work, appointment.client_id)
    place = _with_its_address(work, files, appointment)
    people = people_of(work, appointment.client_id, place, *(condition.verbatim for condition in live))
    zones = () if _is_afar(appointment) else tuple(one for one in live if says_places(one))
    found = (
        *place_findings(
            place,
            appointment.on,
            appointment.starts,
            appointment.minutes,
            live,
            people,
            _with_leave(work, appointment, live),
        ),
        *_without_an_address(appointment, place, bool(zones) or bool(people)),
        *_his_home_by_another_name(appointment, files),
    )
    keys = tuple(dict.fromkeys((*(one.key for one in found), *(f"compared with {zone.id}" for zone in zones))))
    if not may(actor, Right.SEE_PROTECTED_PEOPLE):
        return BookingCheck(findings=_for_other_roles(found, zones), clashes=said, keys=keys)
    shown = zones if may(actor, Right.READ_ZONES_WHEN_BOOKING) else ()
    return BookingCheck(findings=found, zones=_in_words(shown, people, work.texts.is_word), clashes=said, keys=keys)


def without_words(check: BookingCheck) -> BookingCheck:
    """For somebody who has not opened the record: that something is to be looked at, and not a word of the order."""
    weights = {one.severity for one in check.findings} | ({Severity.CHECK} if check.zones else set())
    kept = tuple(
        PlaceFinding(severity=weight, what=_OF_THE_ORDER, why=_OPEN_IT, key="place: unread")
        for weight in sorted(weights, key=lambda one: one is not Severity.MUST_FIX)
    )
    return replace(check, findings=kept, zones=())


_OF_THE_ORDER = "What is recorded about this client speaks of this place or time"
_OPEN_IT = "Open the record first, and say why: then you can read what."


def addresses_behind(work: Work, appointment: Appointment) -> str:
    """What stands for the addresses compared at "Home" or "GP": who may change one asks about another by it."""
    clients = files_of(work, appointment.client_id) if appointment.client_id else ()
    lines = [line for one in clients for line in one.home_lines]
    lines += [line for one in clients for contact in one.contacts for line in contact.address]
    return digest("\n".join(lines).encode())[:12]


def _labelled(work: Work, item: Appointment) -> str:
    """What else is booked then, which may be another client's: when and where, not what for; with letters for names."""
    words = f"Appointment, {item.where}"
    ids = ids_of(work, item.client_id) if item.client_id else ()
    return f"{item.starts} {Labelling(people_near(work, ids, (words,)), work.texts.is_word).text(words)}"


def _in_words(
    zones: tuple[Condition, ...], people: tuple[ProtectedPerson, ...], is_word: Callable[[str], bool]
) -> tuple[str, ...]:
    return tuple(f"{zone.number_on_face}  {with_labels(zone.verbatim, people, is_word)}".strip() for zone in zones)


def _with_leave(work: Work, appointment: Appointment, live: tuple[Condition, ...]) -> frozenset[str]:
    """Conditions to which the court gave an exception, or for which a written approval holds on that day."""
    if appointment.client_id is None:
        return frozenset()
    events = tuple(event for _, _, each in orders_of(work, appointment.client_id) for event in each)
    return frozenset(str(one.id) for one in live if one.exceptions or approvals_on(one, events, appointment.on))


def _with_its_address(work: Work, files: tuple[Client, ...], appointment: Appointment) -> str:
    """A room of ours, his home, or the office of somebody in his file: the address that stands behind the word."""
    place, kind = appointment.where, appointment.place
    if kind.is_afar:
        return kind.value.capitalize()
    if kind is PlaceKind.HOME:
        return "\n".join(("Home", *_homes(files), appointment.location.strip())).strip()
    is_said = kind is not PlaceKind.NOT_SAID
    if kind is PlaceKind.ROOM or (not is_said and _OURS.match(place)):
        lines: tuple[str, ...] = current_identity(work, appointment.on).address
    elif not is_said and _HIS.match(place):
        lines = _homes(files)
    else:
        lines = _address_of_contact(tuple(one for each in files for one in each.contacts), place)
    return "\n".join((place, *lines))


def _address_of_contact(contacts: tuple[Contact, ...], place: str) -> tuple[str, ...]:
    for word, kind in _CONTACTS:
        if place.strip().lower().startswith(word):
            return next((one.address for one in contacts if one.kind is kind), ())
    return ()


def _without_an_address(appointment: Appointment, place: str, matters: bool) -> tuple[PlaceFinding, ...]:
    if not matters or _is_afar(appointment) or "\n" in place or POSTCODE.search(place):
        return ()
    if any(char.isdigit() for char in place) and len(place.split()) > 2:
        return ()
    return (
        PlaceFinding(
            severity=Severity.CHECK,
            what="No address stands behind this place",
            why="Type its street and postcode, so that it can be compared with the order.",
            key="place: without an address",
        ),
    )


def _is_afar(appointment: Appointment) -> bool:
    if appointment.place is PlaceKind.NOT_SAID:
        return is_afar(appointment.location)
    return appointment.place.is_afar


def _homes(files: tuple[Client, ...]) -> tuple[str, ...]:
    """Where the client lives by any of the files: of two, both are compared."""
    return tuple(dict.fromkeys(line for one in files for line in one.home_lines))


def _his_home_by_another_name(appointment: Appointment, files: tuple[Client, ...]) -> tuple[PlaceFinding, ...]:
    """His own address, booked as some other place, would pass by the rule for home visits."""
    if appointment.place in (PlaceKind.HOME, PlaceKind.NOT_SAID):
        return ()
    said = tuple(re.split(r"[,;\n]", appointment.location))
    says_home = _HOME.search(appointment.location) is not None
    if any(_is_at_home(said, one) or (says_home and one.address) for one in files):
        return (
            PlaceFinding(
                severity=Severity.MUST_FIX,
                what="This looks like the client's own home",
                why="Choose Home as the kind of place: a home visit needs two.",
                key="place: a home by another name",
            ),
        )
    return ()


_HOME = re.compile(
    r"\bhome\b|\b(?:his|her|their|client['’]?s|where (?:he|she|they) (?:lives?|stays?))\b[\w ]{0,12}"
    r"(?:\b(?:flat|house|place|room|bedsit|caravan|boat|address|digs|lodgings)\b|$)|\bwhere (?:he|she|they) lives?\b",
    re.IGNORECASE,
)


def _is_at_home(said: tuple[str, ...], client: Client) -> bool:
    """However it is written: "14, Ashdown Terr.", or the postcode alone, which hardly anybody shares."""
    run_together, own = squeezed("".join(said)), squeezed(client.address[0]) if client.address else ""
    number_and_street = {*words(client.address[0])} if client.address else set()  # "Ashdown Terrace 14"
    if len(number_and_street) > 1 and number_and_street <= {*words(" ".join(said))}:
        return True
    return (
        is_home(("".join(said), *said), client)
        or (len(own) > _TELLING and own in run_together)
        or bool(client.postcode and squeezed(client.postcode) in run_together)
    )


def _for_other_roles(found: tuple[PlaceFinding, ...], zones: tuple[Condition, ...]) -> tuple[PlaceFinding, ...]:
    """Whoever may not see who is protected learns that a clinician has to look, and nothing of what or why."""
    if not found and not zones:
        return ()
    blocks = any(one.severity is Severity.MUST_FIX for one in found)
    return (
        PlaceFinding(
            severity=Severity.MUST_FIX if blocks else Severity.CHECK,
            what=ASK,
            why=ASK_WHY,
            key="place: for a clinician to look at",
        ),
    )


def to_compare_again(work: Work, actor: StaffMember, appointments: tuple[Appointment, ...]) -> tuple[Appointment, ...]:
    """Those to which the orders say more than when they were booked or last compared.

    For those who may read what: to others the list itself would be an uncounted answer.
    """
    if not may(actor, Right.SEE_PROTECTED_PEOPLE):
        return ()
    return tuple(one for one in appointments if one.client_id and _says_more(work, actor, one))


def _says_more(work: Work, actor: StaffMember, appointment: Appointment) -> bool:
    keys = check_of(work, actor, appointment).keys
    if not keys:
        return False
    compared = work.journal.answering(
        JournalQuestion(
            subject_id=appointment.id, actions=(Action.APPOINTMENT_BOOKED, Action.APPOINTMENT_COMPARED), limit=1
        )
    )
    known = set(compared[0].reason.split("; ")) if compared else set()
    return not set(keys) <= known
