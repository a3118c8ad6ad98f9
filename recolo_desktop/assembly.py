"""Puts the services together over a vault. Heavy to import: the window asks for it after its first paint."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

from recolo_desktop.british_words import is_british_word
from recolo_desktop.data_files import (
    read_categories,
    read_entry_kinds,
    read_harmless,
    read_instruments,
    read_measures,
    read_note_data,
    read_reader_words,
    read_time_use,
    read_usual_services,
    read_word_lists,
)
from recolo_desktop.domain.orders.instrument import Instrument
from recolo_desktop.exchange.archive import FileExchange
from recolo_desktop.press.figures import HouseFigures
from recolo_desktop.press.pack import HousePackPress
from recolo_desktop.press.page import HousePress
from recolo_desktop.press.sheets import HouseSheets
from recolo_desktop.press.wording import TemplateWording
from recolo_desktop.services.catalogue import Services
from recolo_desktop.services.clients.case_file import CaseFile
from recolo_desktop.services.clients.caseload import Caseload
from recolo_desktop.services.clients.client_room import ClientRoom
from recolo_desktop.services.clients.clients import Clients
from recolo_desktop.services.clients.consultations import Consultations
from recolo_desktop.services.clients.directory import Directory
from recolo_desktop.services.clients.exporting import Exporting
from recolo_desktop.services.clients.finding import Finding
from recolo_desktop.services.diary.diary import Diary
from recolo_desktop.services.diary.worklist import Worklist
from recolo_desktop.services.letters.letter_access import LetterAccess
from recolo_desktop.services.letters.letter_gathering import LetterGathering
from recolo_desktop.services.letters.letter_paper import LetterPaper
from recolo_desktop.services.letters.letter_preparing import LetterPreparing
from recolo_desktop.services.letters.letter_register import LetterRegister
from recolo_desktop.services.letters.letter_safety import LetterSafety
from recolo_desktop.services.letters.letter_templates import LetterTemplates
from recolo_desktop.services.letters.letters import Letters
from recolo_desktop.services.letters.seals import Seals
from recolo_desktop.services.notes.goal_reviews import GoalReviews
from recolo_desktop.services.notes.goals import Goals
from recolo_desktop.services.notes.measures import Measures
from recolo_desktop.services.notes.note_paper import NotePaper
from recolo_desktop.services.notes.occupation import Occupation
from recolo_desktop.services.notes.ratings import Ratings
from recolo_desktop.services.notes.session_notes import SessionNotes
from recolo_desktop.services.orders.court_orders import CourtOrders
from recolo_desktop.services.protection.guard import Guard
from recolo_desktop.services.protection.known_words import KnownWords
from recolo_desktop.services.protection.letter_checking import LetterChecking
from recolo_desktop.services.protection.openings import Openings
from recolo_desktop.services.protection.reading_out import ReadingOut
from recolo_desktop.services.records.backups import Backups
from recolo_desktop.services.records.documents import Documents
from recolo_desktop.services.records.drafts import Drafts
from recolo_desktop.services.records.health import Health
from recolo_desktop.services.records.journal import Journal
from recolo_desktop.services.records.order_paper import OrderPaper
from recolo_desktop.services.team.sign_in import SignIn
from recolo_desktop.services.team.standing_in import StandingIn
from recolo_desktop.services.team.team import Team
from recolo_desktop.services.team.trusted_time import TrustedClock, TrustedTime
from recolo_desktop.signing.certificates import TeamCertificates
from recolo_desktop.signing.keys import TeamKeys
from recolo_desktop.storage.backup_shelf import BackupShelf
from recolo_desktop.storage.damage import damage_in
from recolo_desktop.storage.keys.passphrase_search import passphrase_rule
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.storage.vault import Vault


def services_over(
    folder: Path, clock: Callable[[], datetime], cost: Cost | None = None, anchors: Path | None = None
) -> tuple[Services, Vault, TeamKeys]:
    """Everything that staff can do with the store in this folder; `anchors` is a folder elsewhere on this laptop."""
    clock = TrustedClock(clock)
    vault = Vault(folder, clock, cost, anchors)
    time = TrustedTime(vault, clock)
    keys = keys_of(vault)
    instruments, entry_kinds = read_instruments(), read_entry_kinds()
    wording = TemplateWording()
    certificates, passphrases, readers = TeamCertificates(clock), passphrase_rule(), read_reader_words()
    clinical = frozenset(kind.key for kind in entry_kinds if kind.clinical)
    openings = Openings(vault.open_work, clock)
    clients = Clients(openings, keys, clock, clinical)
    door, open_work = ReadingOut(vault.open_work), openings.open_work
    checking = LetterChecking(wording, instruments, read_harmless(), is_british_word, readers)
    guard, press = Guard(checking, clock), HousePress(wording.markings())
    safety, gathering = LetterSafety(checking, press, clock), _gathering(instruments, clock)
    letters = Letters(open_work, keys, press, wording, clock, gathering, safety)
    access = LetterAccess(checking, frozenset(one.key for one in wording.kinds() if one.copy_to_client == "never"))
    locks = (keys.locked_pdf, FileExchange().locked_archive)
    paper = LetterPaper(open_work, clock, HouseSheets(), *locks, passphrases, access, safety, openings)
    services = Services(
        sign_in=door.over(SignIn(vault, certificates, clock, passphrases, time)),
        time=time,
        clients=door.over(clients),
        room=door.over(ClientRoom(open_work, clients, checking)),
        caseload=door.over(Caseload(open_work, clock)),
        directory=door.over(Directory(vault.open_work, clock, read_usual_services())),
        standing_in=door.over(StandingIn(open_work, clock)),
        case_file=door.over(CaseFile(open_work, clock, entry_kinds, guard), openings),
        finding=door.over(Finding(open_work, openings)),
        drafts=door.over(Drafts(open_work, clock)),
        diary=door.over(Diary(open_work, clock, openings)),
        consultations=door.over(Consultations(open_work, clock)),
        documents=door.over(Documents(open_work, clock, guard), openings),
        **_of_notes(door, openings, keys, clock, guard),
        exporting=door.over(
            Exporting(open_work, HousePackPress(), FileExchange(), passphrases, access, safety), openings
        ),
        **_of_orders(door, openings, clock, instruments),
        letters=door.over(letters, openings),
        register=door.over(LetterRegister(open_work, keys, clock, access, safety), openings),
        words=door.over(KnownWords(open_work, clock), openings),
        paper=door.over(paper, openings),
        preparing=door.over(LetterPreparing(open_work, keys, clock), openings),
        templates=door.over(LetterTemplates(open_work, clock)),
        worklist=door.over(Worklist(open_work, clock)),
        journal=door.over(Journal(open_work, openings)),
        team=door.over(Team(vault, certificates, clock, passphrases)),
        backups=door.over(Backups(BackupShelf(vault, keys_of), vault.open_work, clock)),
        health=door.over(Health(lambda: damage_in(vault), vault.open_work)),
        seals=door.over(Seals(open_work, keys, access)),
        figures=HouseFigures(),
        instruments=instruments,
        categories=read_categories(),
        lists=read_word_lists(),
    )
    return services, vault, keys


def _of_notes(
    door: ReadingOut, openings: Openings, keys: TeamKeys, clock: TrustedClock, guard: Guard
) -> dict[str, Any]:
    """Sessions, measures and goals."""
    open_work = openings.open_work
    return {
        "session_notes": door.over(SessionNotes(open_work, keys, clock, *read_note_data()), openings),
        "goals": door.over(Goals(open_work, clock, guard), openings),
        "goal_reviews": door.over(GoalReviews(open_work, keys, clock), openings),
        "occupation": door.over(Occupation(open_work, clock, guard, read_time_use()), openings),
        "ratings": door.over(Ratings(open_work, clock)),
        "measures": door.over(Measures(open_work, keys, clock, *read_measures()), openings),
        "note_paper": door.over(NotePaper(open_work, HousePackPress()), openings),
    }


def _gathering(instruments: tuple[Instrument, ...], clock: TrustedClock) -> LetterGathering:
    return LetterGathering(read_categories(), instruments, clock, read_time_use())


def _of_orders(
    door: ReadingOut, openings: Openings, clock: TrustedClock, instruments: tuple[Instrument, ...]
) -> dict[str, Any]:
    """Court orders, on the screen and on paper."""
    orders = CourtOrders(openings.open_work, clock, instruments, read_categories())
    return {
        "court_orders": door.over(orders, openings),
        "order_paper": door.over(OrderPaper(openings.open_work, HousePackPress()), openings),
    }


def keys_of(vault: Vault) -> TeamKeys:
    """The keys that check what lies in a vault."""
    return TeamKeys(vault, vault.root_certificate_pem, vault.former_roots)
