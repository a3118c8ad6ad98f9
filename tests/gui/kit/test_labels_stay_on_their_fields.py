"""A refusal in one column of a row leaves the other labels on their own inputs, in every form."""

import importlib
import pkgutil

import pytest
from PySide6.QtCore import QDir, QPoint
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from recolo_desktop import assets
from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.ui import compiled
from recolo_desktop.ui.kit.form import FormFields
from recolo_desktop.ui.look.theme import install

FORMS = [module.name for module in pkgutil.iter_modules(compiled.__path__)]
APART = 14


@pytest.fixture(scope="session")
def theme(qapp):
    """The program's own look, held until the end: Qt does not hold it."""
    QDir.addSearchPath("icons", str(assets.resource("icons")))
    return install(qapp)


def build(name):
    module = importlib.import_module(f"recolo_desktop.ui.compiled.{name}")
    form = next(made for key, made in vars(module).items() if key.startswith("Ui_"))()
    window = QDialog()
    form.setupUi(window)
    return form, window


def gap(field, form, window):
    """Pixels between a label and what stands below it: hint, problem or input."""
    label, edit = getattr(form, f"{field}_label"), getattr(form, f"{field}_edit")
    words = label.sizeHint().height()
    below = label.mapTo(window, QPoint(0, (label.height() + words) // 2)).y()
    column = [
        other
        for other in [*label.parentWidget().findChildren(QLabel), edit]
        if other is not label and other.isVisible() and _left(other, window) == _left(label, window)
    ]
    return min(top - below for top in (other.mapTo(window, QPoint(0, 0)).y() for other in column) if top >= below)


def _left(widget, window):
    return widget.mapTo(window, QPoint(0, 0)).x()


@pytest.mark.parametrize("name", FORMS)
def test_no_label_drifts_from_its_field(name, qtbot, theme):
    theme.apply(theme.look)
    form, window = build(name)
    qtbot.addWidget(window)
    fields = FormFields(form, window)
    window.show()
    for wrong in fields.inputs:
        fields.show_problems([Problem(wrong, "This cannot be read. Write it as it stands in the letter.")])
        QApplication.processEvents()
        window.resize(1366, window.sizeHint().height())
        QApplication.processEvents()
        for field, edit in fields.inputs.items():
            label = getattr(form, f"{field}_label", None)
            if label is not None and label.isVisible() and edit.isVisible():
                assert gap(field, form, window) <= APART, (wrong, field)
