"""All the services in one hand."""

from dataclasses import dataclass

from recolo_desktop.domain.basics.word_lists import WordLists
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.services.basics.ports import Figures
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
from recolo_desktop.services.letters.letter_paper import LetterPaper
from recolo_desktop.services.letters.letter_preparing import LetterPreparing
from recolo_desktop.services.letters.letter_register import LetterRegister
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
from recolo_desktop.services.protection.known_words import KnownWords
from recolo_desktop.services.records.backups import Backups
from recolo_desktop.services.records.documents import Documents
from recolo_desktop.services.records.drafts import Drafts
from recolo_desktop.services.records.health import Health
from recolo_desktop.services.records.journal import Journal
from recolo_desktop.services.records.order_paper import OrderPaper
from recolo_desktop.services.team.sign_in import SignIn
from recolo_desktop.services.team.standing_in import StandingIn
from recolo_desktop.services.team.team import Team
from recolo_desktop.services.team.trusted_time import TrustedTime


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
    goal_reviews: GoalReviews
    occupation: Occupation
    ratings: Ratings
    measures: Measures
    note_paper: NotePaper
    court_orders: CourtOrders
    order_paper: OrderPaper
    letters: Letters
    register: LetterRegister
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
