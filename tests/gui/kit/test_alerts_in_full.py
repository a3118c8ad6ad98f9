"""An alert is read whole or it misleads: at every width and size of text each chip shows all its words."""

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from recolo_desktop.domain.clients.client import AlertState, AllergyState
from recolo_desktop.ui.kit.banner import ClientBanner
from tests.builders import TODAY, client, staff

LONG = "Two staff at every visit, never at home, not after dark; a dog that bites; he has kept knives"


@pytest.mark.parametrize("width", [1024, 1280, 1366, 1920])
@pytest.mark.parametrize("safety", ["Two staff at visits", LONG])
def test_every_word_of_an_alert_has_room(qtbot, width, safety):
    around = QWidget()
    qtbot.addWidget(around)
    banner = ClientBanner(around)
    column = QVBoxLayout(around)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(banner)
    column.addStretch(1)
    someone = client(
        allergy_state=AllergyState.KNOWN, allergies="penicillin, latex and wasp stings", alert_state=AlertState.KNOWN,
        staff_safety=safety, family_name="Featherstonehaugh-Cholmondeley",
    )  # fmt: skip
    around.resize(width, 400)
    around.show()
    banner.show_client(someone, staff(), TODAY)
    labels = [one for one in banner._alerts.findChildren(QLabel) if one.text()]
    assert [one.text() for one in labels] == ["Known allergies: penicillin, latex and wasp stings", safety]
    qtbot.waitUntil(lambda: all(has_room(label, banner, width) for label in labels))


def has_room(label, banner, width):
    wraps = label.wordWrap()
    whole = (
        label.height() >= label.heightForWidth(label.width()) if wraps else label.width() >= label.sizeHint().width()
    )
    return whole and label.mapTo(banner, label.rect().bottomRight()).x() <= width
