"""What the tour does inside one record, tab by tab."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QPushButton

from recolo_desktop.tour import words
from recolo_desktop.tour.hands import Hands, StepFailed
from recolo_desktop.tour.note_steps import answer_risk_review, look_back, write_sections
from recolo_desktop.tour.sign_step import sign_as_asked
from recolo_desktop.ui.clients.client_file_tab import ClientFileTab
from recolo_desktop.ui.diary.book_dialog import BookDialog
from recolo_desktop.ui.letters.letter_dialogs import NewLetterDialog, PrintDialog
from recolo_desktop.ui.letters.letters_tab import LettersTab
from recolo_desktop.ui.notes.notes_tab import NotesTab
from recolo_desktop.ui.orders.condition_dialogs import ConditionDialog
from recolo_desktop.ui.orders.court_orders_tab import CourtOrdersTab
from recolo_desktop.ui.orders.order_dialogs import OrderDialog, VariationDialog
from recolo_desktop.ui.shell.desk_page import DeskPage
from recolo_desktop.ui.shell.record_page import RecordPage


class RecordSteps:
    """Each method is one step of the tour on the record that is open."""

    def __init__(self, hands: Hands, desk: Callable[[], DeskPage]) -> None:
        self.hands, self._desk = hands, desk

    def record(self) -> RecordPage:
        """The record that is open."""
        record = self._desk().record
        if record is None:
            raise StepFailed("No record is open.")
        return record

    def complete_client_file(self) -> None:
        hands, record = self.hands, self.record()
        record.go_to("client_file")
        tab = record.current()
        if not isinstance(tab, ClientFileTab):
            raise StepFailed("The client file did not open.")
        hands.click(tab.form.contact_change_button)
        hands.fill(tab.fields, {"phone": "07700 9003"})
        hands.click(tab.save_button)
        hands.wait_for("the phone number to be refused", lambda: tab.fields.has_problem("phone"))
        hands.picture("client-file-refused")
        hands.fill(tab.fields, {"phone": "07700 900123"})
        hands.click(tab.save_button)
        hands.wait_for("the card to close", lambda: tab.form.contact_summary.isVisible())
        for button, summary, values in (
            (tab.form.people_change_button, tab.form.people_summary, words.PEOPLE),
            (
                tab.form.safety_change_button,
                tab.form.safety_summary,
                {"allergy_state": "known", "allergies": "penicillin", "staff_safety": "Two staff at visits"},
            ),
            (
                tab.form.personal_change_button,
                tab.form.personal_summary,
                {
                    "lives_with": "Alone, since February 2025",
                    "first_language": "English. No interpreter needed",
                    "letter_point_size": "16",
                },
            ),
        ):
            hands.click(button)
            hands.fill(tab.fields, values)
            hands.click(tab.save_button)
            hands.wait_for("the card to close", partial(summary.isVisible))
        hands.click(tab.form.book_button)
        book = hands.dialog(BookDialog)
        hands.fill(
            book.fields,
            {"on": "today", "starts": "9.30", "purpose": "Session 14", "place": "room", "location": "Clinic room 2"},
        )
        hands.picture("book-an-appointment")
        hands.click(book.form.accept_button)
        hands.gone(book)
        hands.picture("client-file")

    def record_order(self) -> None:
        hands, record = self.hands, self.record()
        record.go_to("court_orders")
        tab = record.current()
        if not isinstance(tab, CourtOrdersTab):
            raise StepFailed("The order tab did not open.")
        hands.picture("order-not-recorded")
        tab.new()
        dialog = hands.dialog(OrderDialog)
        hands.fill(dialog.fields, {"instrument": "restraining_order_conviction", **words.ORDER})
        hands.fill(
            dialog.fields,
            {"served_how": "in court", "expiry": "on a date", "source": "copy seen", "verified": True},
        )
        person = dialog.edit_person(None)
        hands.fill(person.fields, {"label": "Person A", "relationship": "former partner", **words.PERSON_A})
        hands.picture("protected-person")
        hands.click(person.form.accept_button)
        child = dialog.edit_person(None)
        hands.fill(
            child.fields,
            {
                "label": "Person B",
                "relationship": "child of the protected person",
                "is_child": True,
                "anonymised": True,
            },
        )
        hands.click(child.form.accept_button)
        for values in words.CONDITIONS:
            self._add_condition(dialog, values)
        hands.picture("order-form")
        hands.click(dialog.form.accept_button)
        hands.gone(dialog)
        hands.wait_for("the order on the tab", lambda: self.record().record.orders)
        hands.picture("order")
        self._vary(tab)

    def _add_condition(self, dialog: OrderDialog | VariationDialog, values: Mapping[str, str]) -> None:
        hands, condition = self.hands, dialog.edit_condition(None)
        if not isinstance(condition, ConditionDialog):
            raise StepFailed("No form for a condition.")
        hands.fill(condition.fields, {"polarity": "prohibit", **values})
        hands.fill(condition.fields, {"may_print_to_client": values["category"] != "ZONE_STREET"})
        if values["number_on_face"] == "1":
            hands.picture("condition")
        hands.click(condition.form.accept_button)
        hands.gone(condition)

    def _vary(self, tab: CourtOrdersTab) -> None:
        hands = self.hands
        tab.vary()
        dialog = hands.dialog(VariationDialog)
        hands.fill(dialog.fields, {"on": "1 September 2026", "details": words.VARIATION_DETAILS})
        for box in dialog.boxes:
            if box.text().startswith(("3", "4")):
                box.click()
        for values in words.NEW_CONDITIONS:
            self._add_condition(dialog, values)
        hands.picture("variation")
        hands.click(dialog.form.accept_button)
        hands.gone(dialog)
        hands.settle()
        standing = [item.number_on_face for item in self.record().record.orders[0].conditions if item.closed_on is None]
        if sorted(standing) != ["1", "2", "3", "5"]:
            raise StepFailed(f"After the variation the conditions standing are {standing}")
        hands.picture("order-varied")

    def write_note(self) -> None:
        hands, record = self.hands, self.record()
        record.go_to("session_notes")
        tab = record.current()
        if not isinstance(tab, NotesTab):
            raise StepFailed("The notes tab did not open.")
        hands.picture("no-note-yet")
        tab.new()
        hands.wait_for("the draft", lambda: tab.form.pages.currentWidget() is tab.form.draft_page)
        tab.sign()
        hands.picture("note-cannot-be-signed-yet")
        hands.fill(tab.fields, words.NOTE)
        write_sections(hands, tab.form)
        answer_risk_review(hands, tab.form)
        hands.wait_for("the draft to save itself", lambda: tab.form.saved_label.text().startswith("Draft saved"))
        tab.form.scroll.verticalScrollBar().setValue(0)
        hands.picture("note-draft")
        hands.click(tab.form.sign_button)
        sign_as_asked(hands, "note-sign")
        hands.wait_for("the locked note", lambda: tab.form.pages.currentWidget() is tab.form.signed_page)
        hands.fill(tab.fields, {"addendum": words.ADDENDUM})
        hands.picture("note-locked")
        hands.click(tab.form.sign_addendum_button)
        sign_as_asked(hands, "addendum-sign")
        hands.wait_for("the addendum", lambda: self.record().record.addenda)
        look_back(hands, tab)

    def _letters(self) -> LettersTab:
        record = self.record()
        record.go_to("letters")
        tab = record.current()
        if not isinstance(tab, LettersTab):
            raise StepFailed("The letters tab did not open.")
        return tab

    def _new_letter(self, key: str) -> LettersTab:
        hands, tab = self.hands, self._letters()
        tab.new()
        chooser = hands.dialog(NewLetterDialog)
        if key == "after_session":
            hands.picture("choose-a-letter")
        button = next(
            button for button in chooser.findChildren(type(chooser.form.cancel_button)) if button.objectName() == key
        )
        hands.click(button)
        hands.wait_for("the draft letter", lambda: tab.form.draft_form.isVisible() and tab.page.preview.page_count)
        return tab

    def write_letter(self) -> bytes:
        """The letter to the client; returns the sealed bytes."""
        hands, tab = self.hands, self._new_letter("after_session")
        hands.fill(tab.fields, {"body": words.LETTER_BODY, "copies": "Fairlea Surgery (GP practice)"})
        hands.wait_for(
            "the safety check to find the name", lambda: any("Calloway" in one.what for one in tab.desk.findings)
        )
        hands.picture("letter-names-protected-person")
        hands.click(tab.form.sign_button)
        hands.settle()
        if tab.desk.letter is None:
            raise StepFailed("The letter was signed although it names the protected person.")
        hands.picture("letter-refused")
        for finding in sorted(tab.desk.findings, key=lambda one: one.start, reverse=True):
            tab.page.check.replace_found(finding)
        hands.wait_for(
            "the check to pass", lambda: not tab.desk.findings and tab.form.check_count_chip.text() == "Passed"
        )
        hands.picture("letter-put-right")
        self._ask_about_a_word(tab)
        hands.click(tab.form.sign_button)
        sign_as_asked(hands, "letter-sign")
        hands.wait_for(
            "the sealed letter",
            lambda: tab.form.sealed_notice.isVisible() and tab.form.print_button.isVisible(),
        )
        hands.picture("letter-sealed")
        self._print(tab)
        return tab.page.sealed.pdf

    def _ask_about_a_word(self, tab: LettersTab) -> None:
        """A place that nobody has told the record of: it is asked about once, and the answer is kept."""
        hands = self.hands
        tab.form.body_edit.put(f"{tab.form.body_edit.text()}\n\n{words.NOT_KNOWN_SENTENCE}")
        hands.wait_for("the check to ask", lambda: tab.desk.unanswered)
        hands.picture("letter-asks-about-a-word")
        buttons = tab.form.findings_content.findChildren(QPushButton)
        hands.click(next(one for one in buttons if one.accessibleName() == f"Nobody protected: {words.NOT_KNOWN}"))
        hands.wait_for("the check to pass", lambda: not tab.desk.findings and tab.desk.is_ready)

    def _print(self, tab: LettersTab) -> None:
        hands = self.hands
        lines = len(self.record().record.printings)
        hands.click(tab.form.print_button)
        dialog = hands.dialog(PrintDialog)
        hands.picture("letter-print")
        hands.click(dialog.form.accept_button)
        hands.gone(dialog)
        hands.wait_for("the print register", lambda: len(self.record().record.printings) == lines + 1)
        hands.wait_for("the letter again", lambda: tab.form.print_button.isVisible())
        hands.picture("letter-printed")

    def write_to_probation(self) -> None:
        hands, tab = self.hands, self._new_letter("progress_probation")
        body = tab.form.body_edit.text()
        for prompt, written in words.PROBATION:
            if prompt not in body:
                raise StepFailed(f"The template no longer asks: {prompt}")
            body = body.replace(prompt, written)
        tab.form.body_edit.put(body)
        hands.wait_for("the check to pass", lambda: tab.form.check_count_chip.text() == "Passed" and tab.desk.is_ready)
        hands.picture("letter-to-probation")
        hands.click(tab.form.sign_button)
        sign_as_asked(hands, "letter-to-probation-sign")
        hands.wait_for("the sealed letter", lambda: len(self.record().record.letters) == 2)
        hands.picture("letter-to-probation-sealed")

    def print_again(self) -> bytes:
        """The first letter once more; returns the bytes that were printed."""
        hands, tab = self.hands, self._letters()
        first = self.record().record.letters[-1]
        tab.list.choose(first.id)
        hands.wait_for("the sealed letter", lambda: tab.form.print_button.isVisible() and tab.page.sealed.pdf)
        self._print(tab)
        return tab.page.sealed.pdf
