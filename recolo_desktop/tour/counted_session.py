"""The counted session of the tour: after the client has left, from the diary to the letter that is begun."""

from collections.abc import Callable

from recolo_desktop.domain.notes.risk_review import NOT_ASKED
from recolo_desktop.tour import words
from recolo_desktop.tour.hands import Hands, StepFailed
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog
from recolo_desktop.ui.letters.letters_tab import LettersTab
from recolo_desktop.ui.notes.notes_tab import NotesTab
from recolo_desktop.ui.shell.desk_page import DeskPage

MOST = 14
_ANSWERS = {"preoccupation": "Less", "mood": "Better"}  # two are changed; the others are answered as last time


def counted_session(hands: Hands, desk: Callable[[], DeskPage]) -> str:
    """Write, sign, book and begin the letter; what was counted, as a sentence. Raises StepFailed above the most."""
    desk().go_home()
    hands.settle()
    hands.interactions = 0
    hands.press(desk().home, "Write note")
    record = hands.wait_for("the record", lambda: desk().record)
    tab = record.current()
    if not isinstance(tab, NotesTab):
        raise StepFailed("The notes tab did not open.")
    hands.wait_for("the draft", lambda: tab.form.pages.currentWidget() is tab.form.draft_page)
    hands.fill(tab.fields, {"attendance": "5", "contact_since": "no", "risk_change": "same", **words.COUNTED})
    hands.type_into(tab.form.sections_edit.box("narrative"), words.COUNTED_NARRATIVE)
    answers = _answer(hands, tab)
    hands.picture("counted-note")
    hands.click(tab.form.sign_button)
    dialog = hands.dialog(PassphraseDialog)
    dialog.form.passphrase_edit.setFocus()
    hands.type_into(dialog.form.passphrase_edit, words.PASSPHRASE)
    hands.click(dialog.form.accept_button)
    hands.gone(dialog)
    hands.wait_for("the locked note", lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
    hands.picture("counted-note-signed")
    _book(hands, tab)
    hands.click(tab.signed.after_signing.letter_button)
    hands.wait_for("the letter", lambda: isinstance(record.current(), LettersTab) and record.current().desk.letter)
    hands.picture("counted-letter-begun")
    if hands.interactions > MOST:
        raise StepFailed(f"{hands.interactions} interactions; {MOST} are the most")
    return (
        f"From *Write note* to the letter begun: {hands.interactions} interactions beside typing (a list counts two, "
        f"a field that one goes to counts one), and {answers} answers of the risk review, two of them changed."
    )


def _answer(hands: Hands, tab: NotesTab) -> int:
    """Each by its own key; counted apart."""
    before, grid = hands.interactions, tab.form.risk_edit
    for key, choice in grid.choices.items():
        last = grid.last_answer(key)
        choice.choose(_ANSWERS.get(key) or last or NOT_ASKED)
        hands.interactions += 1
    for key, line in grid.lines.items():
        if line.isVisibleTo(grid) and not line.text():
            line.setText(f"As before: {key}")
    answers = hands.interactions - before
    hands.interactions = before
    return answers


def _book(hands: Hands, tab: NotesTab) -> None:
    hands.click(tab.signed.after_signing.book_button)
    dialog = hands.dialog(BookDialog)
    hands.picture("counted-next-session")
    hands.click(dialog.form.accept_button)
    hands.wait_for(
        "an answer", lambda: dialog not in hands.open_dialogs() or dialog.form.check_panel.isVisibleTo(dialog)
    )
    if dialog in hands.open_dialogs():
        hands.type_into(dialog.form.acknowledged_edit, "The clinic room lies outside of every place of the order")
        hands.click(dialog.form.accept_button)
        hands.gone(dialog)
    hands.settle()
