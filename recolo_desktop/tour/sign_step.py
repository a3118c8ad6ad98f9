"""Signing, as the tour does it wherever it is asked for the passphrase."""

from recolo_desktop.tour import words
from recolo_desktop.tour.hands import Hands
from recolo_desktop.ui.kit.passphrase_dialog import PassphraseDialog


def sign_as_asked(hands: Hands, expected: str) -> PassphraseDialog:
    """The passphrase once more, with a reason for whatever was found."""
    dialog = hands.dialog(PassphraseDialog)
    for line in dialog.reasons.values():
        line.setCurrentIndex(1)
    hands.type_into(dialog.form.passphrase_edit, words.PASSPHRASE)
    hands.picture(expected)
    hands.click(dialog.form.accept_button)
    hands.gone(dialog)
    return dialog
