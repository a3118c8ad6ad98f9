"""What the tour writes into a note: under each heading, and in the risk review."""

from recolo_desktop.tour import words
from recolo_desktop.tour.hands import Hands
from recolo_desktop.ui.notes.note_form import NoteForm
from recolo_desktop.ui.notes.notes_tab import NotesTab
from recolo_desktop.ui.notes.side_by_side_dialog import SideBySideDialog

_BY_ITSELF = {"threats": "No", "despair": "No", "danger": "No", "relationship": "No", "order": "Yes"}


def write_sections(hands: Hands, form: NoteForm) -> None:
    """The words of the session, under the headings of its type."""
    for key, text in words.SECTIONS.items():
        hands.type_into(form.sections_edit.box(key), text)


def answer_risk_review(hands: Hands, form: NoteForm) -> None:
    """Two answers of one's own, then *Nothing has changed*, then what has to be asked by itself."""
    grid = form.risk_edit
    grid.choices["preoccupation"].choose("Less")
    grid.choices["dates"].choose("Yes")
    grid.lines["dates"].setText("The family hearing in January.")
    hands.click(grid.unchanged_button)
    for key, answer in _BY_ITSELF.items():
        grid.choices[key].choose(answer)
    form.scroll.ensureWidgetVisible(grid)
    hands.picture("note-risk-review")


def look_back(hands: Hands, tab: NotesTab) -> None:
    """The signed note with what was added, the two beside each other, and all notes in one reading."""
    hands.picture("note-with-addendum")
    hands.click(tab.side_button)
    dialog = hands.dialog(SideBySideDialog)
    hands.picture("note-side-by-side")
    dialog.reject()
    hands.gone(dialog)
    hands.click(tab.beside.reading_button)
    hands.wait_for("the reading", lambda: tab.form.pages.currentWidget() is tab.beside.reading)
    hands.picture("notes-one-after-the-other")
    hands.click(tab.beside.reading_button)
