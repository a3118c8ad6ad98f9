"""Pages of the desk that belong to no record, by the key of the command that opens each."""

from recolo_desktop.ui.clients.consultations_page import ConsultationsPage
from recolo_desktop.ui.clients.directory_page import DirectoryPage
from recolo_desktop.ui.diary.diary_page import DiaryPage
from recolo_desktop.ui.letters.sent_page import SentPage

Page = type[DiaryPage] | type[DirectoryPage] | type[SentPage] | type[ConsultationsPage]

PAGES: dict[str, tuple[Page, str]] = {
    "diary": (DiaryPage, "Diary"),
    "directory": (DirectoryPage, "Directory"),
    "sent": (SentPage, "Letters signed for somebody"),
    "consultations": (ConsultationsPage, "Consultations"),
}
LEADS_TO_RECORDS = (DiaryPage, DirectoryPage, SentPage)
