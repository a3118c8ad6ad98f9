"""A throw-away store with a synthetic team and some thirty clients in every stage. Nobody in it is real."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random

from recolo_desktop.assembly import services_over
from recolo_desktop.demo_goals import goals_of_session
from recolo_desktop.demo_notes import WEEKS, begin_note, sign_note
from recolo_desktop.demo_scores import enter_scores
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.dates import letter_date, local
from recolo_desktop.domain.basics.ids import ClientId, ConditionId, OrderId, PersonId, StaffId
from recolo_desktop.domain.basics.nhs_number import problem_with
from recolo_desktop.domain.clients.client import AllergyState, Client, Contact, ContactKind, Stage
from recolo_desktop.domain.diary.appointment import Appointment, PlaceKind
from recolo_desktop.domain.orders.court_order import (
    Condition,
    ConditionException,
    CourtOrder,
    ExceptionKind,
    Expiry,
    Polarity,
    ProtectedPerson,
    Source,
)
from recolo_desktop.domain.records.draft import DraftKind
from recolo_desktop.domain.team.recovery_key import new_recovery_key
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.catalogue import Services
from recolo_desktop.storage.keys.wrapping import Cost

PASSPHRASE = "demo harbour lantern thistle comet"
_TEAM = (
    ("Dr", "Helen", "Marwood", "Consultant forensic psychiatrist", Role.PSYCHIATRIST, "GMC", "0000001"),
    ("Dr", "Priya", "Nandakumar", "Clinical psychologist", Role.PSYCHOLOGIST, "HCPC", "PYL00001"),
    ("Dr", "Tomasz", "Wren", "Forensic psychologist", Role.PSYCHOLOGIST, "HCPC", "PYL00002"),
    ("", "Bethan", "Aldous", "Occupational therapist", Role.OCCUPATIONAL_THERAPIST, "HCPC", "OT00001"),
    ("", "Samir", "Okonjo", "Assistant psychologist", Role.ASSISTANT, "", ""),
    ("", "Joanne", "Pickett", "Team administrator", Role.ADMINISTRATOR, "", ""),
)
_PEOPLE = (
    ("Mr", "Daniel", "Hargreave", "Male"),
    ("Mr", "Simon", "Abbott-Riley", "Male"),
    ("Mr", "Alan", "Fenwick", "Male"),
    ("Mr", "Alec", "Fenwick", "Male"),
    ("Ms", "Marta", "Lindquist", "Female"),
    ("Mr", "Kwame", "Osei-Bonsu", "Male"),
    ("Ms", "Rhiannon", "Pryce", "Female"),
    ("Mr", "Joseph", "Tallentire", "Male"),
    ("Mr", "Lewis", "Umber", "Male"),
    ("Mr", "Christopher", "Vale", "Male"),
    ("Mr", "Imran", "Wetherby", "Male"),
    ("Mr", "Dorian", "Quill", "Male"),
    ("Mr", "Seán", "O’Malley-Vance", "Male"),
    ("Ms", "Zoë", "Brontë-Ångström", "Female"),
    ("", "Prakash", "", ""),
    ("Mx", "Robin", "Thistlewood", "Non-binary"),
    ("Mr", "Łukasz", "Żeromski", "Male"),
    ("Mr", "李", "伟", "Male"),
    ("Mr", "Bartholomew Featherstonehaugh", "Cholmondeley-Warrington", "Male"),
    ("Ms", "Ivy", "Ng", "Female"),
    ("Mr", "Gareth", "Llewellyn", "Male"),
    ("Mr", "Peter", "Oakes", "Male"),
    ("Mrs", "Dawn", "Mallory", "Female"),
    ("Mr", "Callum", "Strand", "Male"),
    ("Mr", "Yusuf", "Demir", "Male"),
    ("Mr", "Colin", "Parfitt", "Male"),
    ("Ms", "Anneliese", "Voss", "Female"),
    ("Mr", "Reece", "Tunnicliffe", "Male"),
    ("Mr", "Edwin", "Sayle", "Male"),
    ("Mr", "Michael", "Hargreaves", "Male"),
)
_STAGES = (
    Stage.TREATMENT,
    Stage.ASSESSMENT,
    Stage.TREATMENT,
    Stage.FOLLOW_UP,
    Stage.TREATMENT,
    Stage.TREATMENT,
    Stage.ASSESSMENT,
    Stage.TREATMENT,
    Stage.WAITING,
    Stage.TREATMENT,
    Stage.FOLLOW_UP,
    Stage.REFERRED,
    Stage.TREATMENT,
    Stage.CLOSED,
    Stage.REFERRED,
)
_INSTRUMENTS = (
    "restraining_order_conviction",
    "restraining_order_acquittal",
    "stalking_protection_order",
    "",
    "non_molestation_order",
    "interim_stalking_protection_order",
    "licence",
    "restraining_order_conviction",
    "",
)


class _DemoClock:
    """Stands where the story is, so that history is dated as it happened."""

    def __init__(self, at: datetime) -> None:
        self.at = at

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=7)
        return self.at

    def move_to(self, day: date, hour: int = 10) -> None:
        wanted = datetime.combine(day, time(hour), UTC)
        self.at = max(self.at, wanted)


def make(folder: Path, now: Callable[[], datetime], say: Callable[[str], None]) -> None:
    """Fill an empty folder with the synthetic store, and leave it locked."""
    clock = _DemoClock(now() - timedelta(days=260))
    services, vault, _ = services_over(folder, clock, Cost())
    story = _Story(services, clock, local(now()).date())
    story.set_up()
    say("The synthetic team is there.")
    for at in range(len(_PEOPLE)):
        story.add_client(at)
    story.write_history()
    say(f"{len(_PEOPLE)} synthetic clients are there.")
    vault.close()


class _Story:
    def __init__(self, services: Services, clock: _DemoClock, today: date) -> None:
        self._services, self._clock, self._today = services, clock, today
        self._random = Random(417)  # noqa: S311  (the same story every time; nothing here is a secret)
        self._team: list[StaffMember] = []
        self._clients: list[Client] = []

    def set_up(self) -> None:
        sign_in, begun = self._services.sign_in, local(self._clock()).date()
        identity = ServiceIdentity(
            id=sign_in.new_staff_id(),
            effective_from=begun,
            service_name="Hampshire Recolo Service",
            trust_name="Solent Vale NHS Trust (training)",
            address=("Fairlea House", "Fairlea", "ZZ99 3VZ"),
            phone="01632 960100",
            email="recolo.team@example.org",
            is_synthetic=True,
        )
        members = [
            StaffMember(
                id=sign_in.new_staff_id(),
                title=title,
                given_name=given,
                family_name=family,
                profession=profession,
                role=role,
                is_lead=at == 0,
                regulator=regulator,
                registration_number=number,
                needs_countersignature=role is Role.ASSISTANT,
                employed_from=begun,
            )
            for at, (title, given, family, profession, role, regulator, number) in enumerate(_TEAM)
        ]
        lead = sign_in.set_up(identity, members[0], PASSPHRASE, new_recovery_key())
        others = [sign_in.add_colleague(lead, PASSPHRASE, member, PASSPHRASE) for member in members[1:]]
        self._team = [lead, *others]

    def add_client(self, at: int) -> None:
        title, given, family, gender = _PEOPLE[at]
        lead = self._team[(1, 2, 1, 0, 1, 1, 1, 3)[at % 8]]
        referred = self._today - timedelta(days=250 - at * 6)
        self._clock.move_to(referred)
        client = Client(
            id=ClientId(""),
            title=title,
            given_names=given if family else "",
            family_name=family or given,
            preferred_name="Dan" if at == 0 else "",
            gender=gender,
            birth_date=_birth_date(at),
            nhs_number="" if at in (14, 21) else _nhs_number(at),
            address=_address(at),
            postcode="" if at in (7, 9) else "ZZ99 3VZ",
            post_is_safe=(Answer.YES, Answer.YES, Answer.NO, Answer.NOT_ASKED)[at % 4],
            phone=f"07700 900{100 + at}",
            voicemail_is_safe=(Answer.YES, Answer.NO)[at % 2],
            email=f"client{at}@example.org" if at % 3 == 0 else "",
            lives_with="Alone" if at % 2 else "With a parent",
            first_language="English. No interpreter needed",
            letter_point_size=16 if at in (0, 8) else 12,
            allergy_state=(AllergyState.KNOWN, AllergyState.NONE_KNOWN, AllergyState.NOT_RECORDED)[at % 3],
            allergies="penicillin" if at % 3 == 0 else "",
            staff_safety="Two staff at visits" if at % 7 == 0 else "",
            stage=_STAGES[at % len(_STAGES)],
            lead_id=StaffId(lead.id),
            referred_on=referred,
            referral_source=("Probation: community", "Police: stalking unit", "Community mental health team")[at % 3],
            referrer="Solent delivery unit",
            legal_status="Community order" if at % 2 else "No current order of the court",
            referral_reason="Repeated unwanted contact with a former partner.",
            under_investigation=Answer.YES if at == 11 else Answer.NO,
            contacts=_contacts(at),
        )
        client = self._services.clients.register(lead, client)
        self._clients.append(client)
        self._services.clients.open(self._team[1], client.id, "the order, looked at on referral")
        if instrument := _INSTRUMENTS[at % len(_INSTRUMENTS)]:
            self._add_order(at, client, instrument)
        elif at % 2 == 0:
            self._services.court_orders.confirm_none(self._team[1], client)
        self._book(at, client, lead)

    def _add_order(self, at: int, client: Client, instrument: str) -> None:
        actor, orders = self._team[1], self._services.court_orders
        ends = self._today + timedelta(days=(66, 400, 21, 700, 5, 30)[at % 6])
        made = min(self._today - timedelta(days=280 - at), local(self._clock()).date())
        order_id = OrderId("")
        order = CourtOrder(
            id=order_id,
            client_id=client.id,
            instrument=instrument,
            court="Southfield Magistrates' Court",
            statute_basis=next(item.statute_on(made) for item in self._services.instruments if item.key == instrument),
            order_number=f"RO/26/{400 + at:05d}",
            case_number=f"44AB{1234500 + at}",
            made_on=made,
            served_on=made,
            served_how="in court",
            expiry=Expiry.UNTIL_FURTHER_ORDER if at % 7 == 3 else Expiry.FIXED_DATE,
            expires_on=None if at % 7 == 3 else ends,
            expiry_as_written="until further order" if at % 7 == 3 else f"until {letter_date(ends)}",
            source=(Source.SEEN_COPY, Source.SEEN_ORIGINAL, Source.CLIENT)[at % 3],
            verified_by=actor.name if at % 3 != 2 else "",
            verified_on=made if at % 3 != 2 else None,
        )
        home = ", ".join((*client.address, client.postcode)) if at == 8 else f"{at + 3} Larch Row, Upper Fairlea"
        person = ProtectedPerson(
            id=PersonId(""),
            order_id=order_id,
            client_id=client.id,
            label="Person A",
            relationship="former partner",
            name=f"{('Imogen', 'Carys', 'Noor', 'Tessa')[at % 4]} {('Calloway', 'Penhale', 'Sandys')[at % 3]}",
            address=home,
            phone=f"07700 900{500 + at}",
        )

        def condition(number: str, category: str, words: str, **more: object) -> Condition:
            made = Condition(
                id=ConditionId(""),
                order_id=order_id,
                client_id=client.id,
                number_on_face=number,
                category=category,
                polarity=Polarity.PROHIBIT,
                verbatim=words,
                protected=("Person A",),
            )
            return replace(made, **more)  # type: ignore[arg-type]

        conditions = [
            condition(
                "1",
                "NC_INDIRECT",
                f"Not to contact {person.name} directly or indirectly by any means.",
                exceptions=(
                    ConditionException(
                        text="Through a solicitor, about family proceedings only.",
                        kind=ExceptionKind.SOLICITOR,
                        ways="post, e-mail",
                        purpose="family proceedings",
                    ),
                ),
            ),
            condition(
                "2", "ZONE_ADDR", f"Not to go within 200 metres of {home}.", metres=200, may_print_to_client=False
            ),
            condition("3", "SOCIAL", f"Not to post about, tag or follow {person.name} on any online service."),
        ]
        if instrument == "stalking_protection_order":
            conditions.append(
                condition(
                    "4",
                    "ASSESS",
                    "To attend a mental health assessment as directed by the police.",
                    polarity=Polarity.REQUIRE,
                    protected=(),
                )
            )
        orders.record(actor, order, (person,), tuple(conditions))

    def _book(self, at: int, client: Client, lead: StaffMember) -> None:
        if client.stage in (Stage.CLOSED, Stage.REFERRED):
            return
        day = self._today + timedelta(days=0 if at in (0, 5, 6) else 1 + at % 9)
        self._services.diary.book(
            lead,
            Appointment(
                id="",
                client_id=client.id,
                staff_id=lead.id,
                on=day,
                starts=("09:30", "11:00", "14:00", "15:30")[at % 4],
                purpose="Session",
                location=("Clinic room 2", "Probation office", "", "")[at % 4],
                place=(PlaceKind.ROOM, PlaceKind.AWAY, PlaceKind.VIDEO, PlaceKind.PHONE)[at % 4],
            ),
            "Compared with the order's wording; the usual room",
        )

    def write_history(self) -> None:
        """Notes, goals and letters in order of time, so that the journal reads as it would."""
        stages = (Stage.TREATMENT, Stage.FOLLOW_UP, Stage.ASSESSMENT)
        treated = [(at, client) for at, client in enumerate(self._clients) if client.stage in stages]
        for week in range(1, WEEKS + 1):
            session = week - WEEKS + 4  # the last four weeks are everybody's, those before only of who is longest here
            held = self._today - timedelta(days=7 * (WEEKS + 1 - week))
            self._clock.move_to(held, 16)
            for at, client in treated[: 2 if session < 1 else 12 if session == 1 else 8]:
                number = week if at in (treated[0][0], treated[1][0]) else session
                sign_note(self._services, self._member(client), client, number, held, PASSPHRASE, at=at)
            for at, client in treated[: 2 if session < 1 else 4]:
                enter_scores(self._services, self._member(client), client, at + week, held, PASSPHRASE)
            if session in (1, 2, 4):
                for _, client in treated[:4]:
                    goals_of_session(self._services, self._team[3], client, session, held, PASSPHRASE)
        self._clock.move_to(self._today - timedelta(days=1), 9)
        for _, client in treated[:2]:
            self._letter(client)
        client = treated[0][1]
        begin_note(self._services, self._member(client), client, self._today)

    def _member(self, client: Client) -> StaffMember:
        return next(member for member in self._team if member.id == client.lead_id)

    def _letter(self, client: Client) -> None:
        author = self._member(client)
        kind = next(item for item in self._services.letters.kinds() if item.key == "after_session")
        letter = self._services.letters.begin(author, client, kind)
        body = letter.body.replace("[Say in plain words what you worked on together]", "How to let an urge pass.")
        body = body.replace("[Say who will do what, and by when]", "You keep the diary until we meet.")
        letter = replace(letter, body=body)
        self._services.drafts.save(
            author, draft_id=letter.id, kind=DraftKind.LETTER, client_id=client.id, body=frozen(letter)
        )
        found = self._services.letters.preview(author, letter).findings
        if all(finding.severity == "check" for finding in found):
            reasons = {item.what: "Read again: nobody protected is meant" for item in found}
            self._services.letters.sign(author, letter, PASSPHRASE, reasons)


def _birth_date(at: int) -> date:
    if at in (0, 29):
        return date(1987, 3, 14)
    return date(1988, 2, 29) if at == 4 else date(1964 + at, 1 + at % 12, 1 + (at * 7) % 28)


def _nhs_number(at: int) -> str:
    found, base = -1, 999000000
    while True:
        base += 1
        for check in range(10):
            number = f"{base}{check}"
            if problem_with(number) is None:
                found += 1
                if found == at:
                    return number


def _address(at: int) -> tuple[str, ...]:
    if at == 7:
        return ("No fixed abode",)
    if at == 9:
        return ("HMP Fairlea (in custody)",)
    return (f"{at + 14} Ashdown Terrace", "Fairlea")


def _contacts(at: int) -> tuple[Contact, ...]:
    surgery = Contact(
        kind=ContactKind.GP,
        name="Fairlea Surgery",
        address=("2 Station Approach", "Fairlea", "ZZ99 3VZ"),
        phone="01632 960120",
    )
    officer = Contact(
        kind=ContactKind.PROBATION,
        name="Gareth Snape",
        organisation="Probation, Solent delivery unit",
        address=("1 Quay Road", "Fairlea", "ZZ99 3VZ"),
        phone="01632 960114",
    )
    return (surgery, officer) if at % 2 == 0 else (surgery,)
