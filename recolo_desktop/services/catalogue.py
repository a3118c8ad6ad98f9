"""All the services in one hand."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.word_lists import WordLists
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.services.backups import Backups
from recolo_desktop.services.case_file import CaseFile
from recolo_desktop.services.caseload import Caseload
from recolo_desktop.services.client_room import ClientRoom
from recolo_desktop.services.clients import Clients
from recolo_desktop.services.consultations import Consultations
from recolo_desktop.services.court_orders import CourtOrders
from recolo_desktop.services.diary import Diary
from recolo_desktop.services.directory import Directory
from recolo_desktop.services.documents import Documents
from recolo_desktop.services.drafts import Drafts
from recolo_desktop.services.exporting import Exporting
from recolo_desktop.services.finding import Finding
from recolo_desktop.services.goals import Goals
from recolo_desktop.services.health import Health
from recolo_desktop.services.journal import Journal
from recolo_desktop.services.known_words import KnownWords
from recolo_desktop.services.letter_paper import LetterPaper
from recolo_desktop.services.letter_preparing import LetterPreparing
from recolo_desktop.services.letter_templates import LetterTemplates
from recolo_desktop.services.letters import Letters
from recolo_desktop.services.ports import Figures
from recolo_desktop.services.seals import Seals
from recolo_desktop.services.session_notes import SessionNotes
from recolo_desktop.services.sign_in import SignIn
from recolo_desktop.services.standing_in import StandingIn
from recolo_desktop.services.team import Team
from recolo_desktop.services.trusted_time import TrustedTime
from recolo_desktop.services.worklist import Worklist


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """What staff can do."""

    sign_in: SignIn
    time: TrustedTime
    clients: Clients
    room: ClientRoom
    caseload: Caseload
    directory: Directory
    standing_in: StandingIn
    case_file: CaseFile
    finding: Finding
    drafts: Drafts
    consultations: Consultations
    diary: Diary
    documents: Documents
    exporting: Exporting
    session_notes: SessionNotes
    goals: Goals
    court_orders: CourtOrders
    letters: Letters
    words: KnownWords
    paper: LetterPaper
    preparing: LetterPreparing
    templates: LetterTemplates
    worklist: Worklist
    journal: Journal
    team: Team
    backups: Backups
    health: Health
    seals: Seals
    figures: Figures
    instruments: tuple[Instrument, ...]
    categories: tuple[ConditionCategory, ...]
    lists: WordLists
