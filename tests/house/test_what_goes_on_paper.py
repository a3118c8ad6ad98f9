"""Everything that goes on paper passes a service first, which hides what it must; each way is named here with its own."""

import ast
from pathlib import Path

HOUSE = Path(__file__).parents[2] / "recolo_desktop"
TO_A_PRINTER = {"print_table", "print_pdf", "print_in_one_job", "print_"}
# Where something is sent to a printer, and the service from which what is printed came.
WAYS = {
    "ui/clients/export_dialog.py": "exporting.pages",
    "ui/clients/timeline_view.py": "case_file.timeline_to_print",
    "ui/gate/restore_dialog.py": "held",  # backups: names of clients as recognised, for a lead
    "ui/letters/letter_dialogs.py": "register.record_printing",
    "ui/notes/print_notes.py": "note_paper.pages",
    "ui/orders/court_orders_tab.py": "desk.pages",
    "ui/paper/paper.py": "",  # the one hand that draws a table
    "ui/paper/printing.py": "",  # the one hand that sends pages
    "ui/team/journal_panel.py": "journal.to_print",
    "ui/team/service_panel.py": "paper.ruler",  # a letterhead with nobody in it
}


def sends_to_a_printer(path):
    calls = (node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Call))
    return any(isinstance(call.func, ast.Attribute | ast.Name) and _named(call.func) in TO_A_PRINTER for call in calls)


def _named(function):
    return function.attr if isinstance(function, ast.Attribute) else function.id


def test_every_way_to_a_printer_is_known():
    found = {path.relative_to(HOUSE).as_posix() for path in (HOUSE / "ui").rglob("*.py") if sends_to_a_printer(path)}
    assert found == set(WAYS)


def test_what_is_printed_comes_from_the_service_that_hides_what_it_must():
    for name, service in WAYS.items():
        assert service in (HOUSE / name).read_text("utf-8"), f"{name} prints without {service}"
