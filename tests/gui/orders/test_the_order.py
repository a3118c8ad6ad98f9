"""The order's tab and its dialogs, in the real window."""

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from recolo_desktop.domain.orders.court_order import ExceptionKind
from recolo_desktop.domain.records.document import Document
from recolo_desktop.ui.orders.condition_row import ConditionRow
from tests.builders import condition, order, person
from tests.gui.conftest import Screen

PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF"
)


@pytest.fixture
def tab(screen: Screen):
    return screen.open_client("court_orders")


def said(widget):
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def rows(tab):
    return [row for row in tab.findChildren(ConditionRow) if not row.isHidden()]


def press(screen, widget, name):
    """The button as soon as it is there: rows are drawn after the answer came, and one that is being taken away is not seen."""

    def found():
        seen = (one for one in widget.findChildren(QPushButton) if one.isVisibleTo(widget))
        return next((one for one in seen if one.accessibleName().startswith(name)), None)

    screen.until(found).click()


def test_an_exception_is_typed_with_its_limits_and_shown_with_its_own_condition(screen, tab):
    tab.vary()
    dialog = tab.variation
    entry = dialog.edit_condition(None)
    entry.form.category_edit.set_value("ZONE_STREET")
    assert not entry.form.may_print_to_client_edit.isChecked()
    entry.fields.fill({"category": "NC_INDIRECT", "number_on_face": "7", "verbatim": "Not to contact AB.", "protected": "A",
                       "polarity": "prohibit"})  # fmt: skip
    entry.form.exceptions_edit.set_value(
        [{"text": "save through solicitors", "kind": "through solicitors", "ways": "post", "needs_approval": "yes"}]
    )
    entry._submit()
    dialog.fields.fill({"on": "yesterday", "details": "new condition 7"})
    dialog._submit()
    screen.until(
        lambda: any(one.number_on_face == "7" for one in screen.window.desk.record.record.orders[0].conditions)
    )
    made = next(one for one in screen.window.desk.record.record.orders[0].conditions if one.number_on_face == "7")
    assert made.exceptions[0].kind is ExceptionKind.SOLICITOR
    shown = screen.until(lambda: next((row for row in rows(tab) if "7" in said(row).split()), None))
    assert "only by post" in said(shown)
    assert "needs a written approval, and none is recorded" in said(shown)


def test_an_approval_asks_for_whom_and_about_which_condition(screen, tab):
    tab.record_event()
    dialog = tab.event_dialog
    dialog.form.kind_edit.set_value("written approval given")
    assert dialog.form.granted_by_edit.isVisibleTo(dialog)
    assert not dialog.form.new_end_as_written_edit.isVisibleTo(dialog)
    dialog.fields.fill({"details": "Family meeting on the 3rd", "on": "yesterday"})
    dialog._submit()
    screen.settle()
    assert "who gave the approval" in dialog.form.granted_by_problem.text()
    assert "which condition" in dialog.form.about_problem.text()
    dialog.form.about_edit.setCurrentIndex(1)
    dialog.fields.fill({"granted_by": "PC Marsh, officer in the case", "new_end": "31 Dec 2026"})
    dialog._submit()
    screen.until(lambda: "Approved in writing by PC Marsh" in said(tab))


def test_a_slip_is_put_right_and_the_reading_is_signed_by_name(screen, tab):
    press(screen, tab, "Typing slip")
    tab.part.fields.fill({"verbatim": "Not to contact Imogen Calloway or her son.", "reason": "half of it was missed"})
    tab.part._submit()
    screen.until(lambda: "half of it was missed" in said(tab))
    assert "Imogen" not in said(tab)
    press(screen, tab, "Team's reading")
    tab.part.fields.fill({"plain_reading": "No contact at all with Person A."})
    tab.part._submit()
    screen.until(lambda: "Read so by" in said(tab))


def test_the_scan_is_read_beside_the_form_in_one_window(screen, tab):
    sitting = tab._context.sitting
    services, actor = sitting.services, sitting.actor
    kept = services.documents.keep(
        actor,
        Document(
            id="doc-1", client_id="client-1", title="Sealed order", kind="Court order", received_on=date(2026, 11, 1),
            source="", media_type="", size=0, sha256="", added_by=actor.id, added_by_name=actor.name,
            added_at=datetime.fromtimestamp(0, UTC),
        ),
        PDF,
    )  # fmt: skip
    assert kept.media_type == "application/pdf"
    tab._context.reload()
    screen.until(lambda: tab.form.sealed_button.isVisibleTo(tab))
    tab.new()
    dialog = tab.dialog
    dialog.form.scan_button.click()
    screen.until(lambda: dialog.scan.view._pdf.page_count == 1)
    assert dialog.scan.pane.isVisibleTo(dialog)
    assert dialog.form.court_edit.isVisibleTo(dialog)
    dialog.form.court_edit.setText("Southfield")
    dialog.form.scan_button.click()
    assert not dialog.scan.pane.isVisibleTo(dialog)
    assert dialog.form.court_edit.text() == "Southfield"
    dialog.reject()


def test_the_form_shows_only_the_facts_that_a_kind_of_order_has(tab):
    tab.new()
    form = tab.dialog.form
    form.instrument_edit.set_value("restraining_order_conviction")
    assert form.offence_edit.isVisibleTo(tab.dialog)
    assert not form.without_notice_edit.isVisibleTo(tab.dialog)
    assert not form.replaces_interim_edit.isVisibleTo(tab.dialog)
    form.instrument_edit.set_value("stalking_protection_order")
    assert form.replaces_interim_edit.isVisibleTo(tab.dialog)
    assert not form.offence_edit.isVisibleTo(tab.dialog)
    form.instrument_edit.set_value("non_molestation_order")
    assert form.returns_on_edit.isVisibleTo(tab.dialog)
    tab.dialog.reject()


def test_two_orders_can_be_seen_together_with_all_that_binds(screen, tab):
    sitting = tab._context.sitting
    second = order(id="order-2", instrument="non_molestation_order")
    sitting.services.court_orders.record(
        sitting.actor, second, (person(id="p2", order_id="order-2"),),
        (condition(id="c2", order_id="order-2", number_on_face="9", category="SOCIAL"),),
    )  # fmt: skip
    tab._context.reload()
    screen.until(lambda: tab.form.order_edit.isVisibleTo(tab))
    tab.form.order_edit.set_value("all")
    screen.until(lambda: len(rows(tab)) == 2)
    shown = [said(row) for row in rows(tab)]
    assert any("Non-molestation order" in text for text in shown)
    assert any("Restraining order on conviction" in text for text in shown)
    assert "over 2 orders" in tab.form.count_label.text()


def test_a_concern_is_recorded_from_the_order_and_leads_to_its_sheet(screen, tab):
    assert tab.form.breach_count_label.text() == "None open"
    tab.record_concern()
    tab.concern.fields.fill(
        {"immediate": "No", "words": "“I drove past”", "source": "the client", "conditions": "1", "decided_by": "Dr N",
         "told": "PC Marsh", "basis": "Public interest", "client_told": "Yes", "review_on": "1 Dec 2026"}
    )  # fmt: skip
    tab.concern._submit()
    screen.until(lambda: tab.form.breach_count_label.text() == "1 open")
    press(screen, tab, "Write the disclosure sheet")
    screen.until(
        lambda: any(one.body.get("kind_key") == "disclosure_sheet" for one in screen.window.desk.record.record.drafts)
    )
