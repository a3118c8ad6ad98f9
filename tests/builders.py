"""Ordinary synthetic things; a test says only what matters to it."""

import atexit
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from shutil import copytree, rmtree
from tempfile import mkdtemp

from recolo_desktop.assembly import services_over
from recolo_desktop.data_files import read_risk_headings
from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.attendance import Attendance
from recolo_desktop.domain.clients.client import Client, Contact, ContactKind
from recolo_desktop.domain.notes.risk_review import NOT_ASKED, RiskAnswer
from recolo_desktop.domain.notes.session_note import RiskChange, SessionNote
from recolo_desktop.domain.orders.court_order import Condition, CourtOrder, Expiry, Polarity, ProtectedPerson, Source
from recolo_desktop.domain.records.draft import Draft, DraftKind
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.services.basics.thawing import frozen
from recolo_desktop.services.catalogue import Services
from recolo_desktop.signing.keys import TeamKeys
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.storage.vault import Vault

PASSPHRASE = "willow tandem cobalt ferry lunch"
RECOVERY_KEY = "ABCD" * 9
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)


class StoryClock:
    """Stands still until it is moved; each reading is a millisecond later."""

    def __init__(self, at: datetime = datetime(2026, 11, 24, 9, 30, tzinfo=UTC)) -> None:
        self.at = at

    def __call__(self) -> datetime:
        self.at += timedelta(milliseconds=1)
        return self.at


def identity() -> ServiceIdentity:
    return ServiceIdentity(
        id="identity-1",
        effective_from=date(2020, 1, 1),
        service_name="Hampshire Recolo Service",
        trust_name="Solent Vale NHS Trust (training)",
        address=("Fairlea House", "Fairlea", "ZZ99 3VZ"),
        phone="01632 960100",
        is_synthetic=True,
    )


def staff(**changes: object) -> StaffMember:
    member = StaffMember(
        id="staff-1",
        title="Dr",
        given_name="Priya",
        family_name="Nandakumar",
        profession="Clinical psychologist",
        role=Role.PSYCHOLOGIST,
        is_lead=True,
        regulator="HCPC",
        registration_number="PYL00001",
    )
    return replace(member, **changes)


def client(**changes: object) -> Client:
    made = Client(
        id="client-1",
        title="Mr",
        given_names="Daniel",
        family_name="Hargreave",
        birth_date=date(1987, 3, 14),
        nhs_number="9990000018",
        address=("14 Ashdown Terrace", "Fairlea"),
        postcode="ZZ99 3VZ",
        post_is_safe=Answer.YES,
        case_holder="Gareth Snape, probation, 01632 960111",
        contacts=(
            Contact(
                kind=ContactKind.PROBATION,
                name="Gareth Snape",
                organisation="Probation, Solent delivery unit",
                address=("1 Quay Road", "Fairlea"),
            ),
        ),
    )
    return replace(made, **changes)


NOTHING_ASKED = tuple(RiskAnswer(key=one.key, question=one.question, answer=NOT_ASKED) for one in read_risk_headings())


def note(**changes: object) -> SessionNote:
    made = SessionNote(
        id="note-1",
        client_id="client-1",
        author_id="staff-1",
        author_name="Dr Priya Nandakumar",
        held_on=TODAY,
        attendance=Attendance.ATTENDED,
        narrative="We talked about sleep.",
        contact_since=Answer.NO,
        risk_change=RiskChange.SAME,
        what_would_change="A house move.",
        risk=NOTHING_ASKED,
    )
    return replace(made, **changes)


def typed_words(draft: Draft) -> str:
    """What stands under the first heading of a note's draft."""
    return next((one["text"] for one in draft.body["typed"].get("sections") or ()), "")


def order(**changes: object) -> CourtOrder:
    made = CourtOrder(
        id="order-1",
        client_id="client-1",
        instrument="restraining_order_conviction",
        court="Southfield Magistrates' Court",
        order_number="RO/26/00417-B",
        made_on=date(2026, 2, 12),
        expiry=Expiry.FIXED_DATE,
        expiry_as_written="until midnight on 11 February 2029",
        expires_on=date(2029, 2, 11),
        source=Source.SEEN_COPY,
        verified_on=date(2026, 2, 12),
        verified_by="Dr Priya Nandakumar",
    )
    return replace(made, **changes)


def person(**changes: object) -> ProtectedPerson:
    made = ProtectedPerson(
        id="person-1",
        order_id="order-1",
        client_id="client-1",
        label="Person A",
        name="Imogen Calloway",
        address="9 Birch Lane, Upper Fairlea",
        phone="07700 900456",
    )
    return replace(made, **changes)


def condition(**changes: object) -> Condition:
    made = Condition(
        id="condition-1",
        order_id="order-1",
        client_id="client-1",
        number_on_face="1",
        category="NC_INDIRECT",
        polarity=Polarity.PROHIBIT,
        verbatim="Not to contact Imogen Calloway by any means.",
        protected=("Person A",),
    )
    return replace(made, **changes)


@dataclass
class OpenStore:
    """A real encrypted store, unlocked by its lead."""

    folder: Path
    clock: StoryClock
    services: Services
    vault: Vault
    keys: TeamKeys
    actor: StaffMember

    def reopen(self, staff_id: str | None = None, passphrase: str = PASSPHRASE) -> StaffMember:
        self.vault.close()
        self.actor = self.services.sign_in.unlock(staff_id or self.actor.id, passphrase)
        return self.actor

    def sign_note(self, draft: SessionNote, passphrase: str = PASSPHRASE) -> SessionNote:
        self.services.drafts.save(
            self.actor, draft_id=draft.id, kind=DraftKind.NOTE, client_id=draft.client_id, body=frozen(draft)
        )
        return self.services.session_notes.sign(self.actor, draft, passphrase)

    def store_letter(self, letter) -> None:
        self.services.drafts.save(
            self.actor, draft_id=letter.id, kind=DraftKind.LETTER, client_id=letter.client_id, body=frozen(letter)
        )


def damage_a_table(store: OpenStore, table: str) -> None:
    """Flip one bit on the page where a table begins; the store is closed."""
    with store.vault._engine.connect() as connection:
        page = connection.exec_driver_sql(f"SELECT rootpage FROM sqlite_master WHERE name = '{table}'").scalar_one()
    store.vault.close()
    database = store.folder / "recolo.db"
    body = bytearray(database.read_bytes())
    body[(page - 1) * 4096 + 100] ^= 0x40
    database.write_bytes(bytes(body))


Fill = Callable[[OpenStore], object]


@cache
def _template(fill: Fill | None = None) -> tuple[Path, datetime]:
    """One store that every test of this process gets a copy of, and the time at which it was ready."""
    place = Path(mkdtemp(prefix="recolo-template-"))
    atexit.register(rmtree, place, ignore_errors=True)
    made = set_up_store(place / "records") if fill is None else make_store(place / "records")
    if fill is not None:
        fill(made)
    made.vault.close()
    return made.folder, made.clock.at


def forget_template() -> None:
    """The next store is set up anew: keys are derived in another way from now on."""
    _template.cache_clear()


def lay_store(folder: Path, fill: Fill | None = None) -> StoryClock:
    """A store for a window to open: the lead's, filled once and copied for each test. Gives the time it was ready."""
    template, ready_at = _template(fill)
    copytree(template, folder)
    return StoryClock(ready_at)


def make_store(folder: Path, fill: Fill | None = None) -> OpenStore:
    """The same, unlocked; without `fill` it has its lead and nothing else."""
    clock = lay_store(folder, fill)
    services, vault, keys = services_over(folder, clock, Cost())
    return OpenStore(folder, clock, services, vault, keys, services.sign_in.unlock("staff-1", PASSPHRASE))


def one_order(store: OpenStore) -> None:
    """One client, one order, one protected person."""
    store.services.clients.register(store.actor, client())
    store.services.court_orders.record(store.actor, order(), (person(),), (condition(),))


def set_up_store(folder: Path) -> OpenStore:
    """The same, set up as a team sets it up: a store with an identity and keys of its own."""
    clock = StoryClock()
    services, vault, keys = services_over(folder, clock, Cost())
    actor = services.sign_in.set_up(identity(), staff(), PASSPHRASE, RECOVERY_KEY)
    return OpenStore(folder, clock, services, vault, keys, actor)
