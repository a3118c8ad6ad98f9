"""Calls into Qt do not wear out None, True and False, whichever Python runs them."""

import sys

from PySide6.QtWidgets import QCheckBox, QLabel

import recolo_desktop.ui  # noqa: F401  (gives the constants their head start)


def test_a_long_day_of_calls_uses_up_no_constant(qtbot):
    label, box = QLabel(), QCheckBox()
    qtbot.addWidget(label)
    qtbot.addWidget(box)
    for number in range(20_000):
        label.setText(str(number % 7))
        box.isChecked()
    for constant in (None, True, False):
        assert sys.getrefcount(constant) > 2**31
