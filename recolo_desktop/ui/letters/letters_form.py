"""The compiled form of the letters tab, furnished: names, icons, and the order in which the keyboard goes."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtWidgets import QWidget

from recolo_desktop.domain.basics.formatted_text import OF_A_LETTER
from recolo_desktop.domain.letters.letter import LetterKind
from recolo_desktop.ui.compiled.ui_letters_tab import Ui_LettersTab
from recolo_desktop.ui.kit.labels import decorate


class LettersForm(Ui_LettersTab):
    """A list at the left, the letter in the middle, its pages at the right; `bar` stands over one being written."""

    bar: QWidget

    def setupUi(self, tab: QWidget) -> None:
        super().setupUi(tab)  # type: ignore[no-untyped-call]

    def furnish(self, tab: QWidget, kinds: Iterable[LetterKind], signing: str, tools: Iterable[QWidget]) -> None:
        """What Designer cannot say: `signing` is what the button for it says, `tools` stand above the letter."""
        self.filter_box.setAccessibleName("Find among the letters")
        self.filter_box.setClearButtonEnabled(True)
        self.kind_edit.offer((kind.key, kind.title) for kind in kinds)
        self.kind_edit.setEnabled(False)
        self.body_edit.signs = OF_A_LETTER
        self.body_edit.set_least_lines(10)
        self.split.setSizes([560, 470])
        in_order = (
            self.recipient_edit, self.copies_edit, self.add_copy_button, self.subject_edit, *tools,
            self.body_edit, self.hand_button, self.discard_button, self.sign_button,
        )  # fmt: skip
        for one, other in pairwise(in_order):
            tab.setTabOrder(one, other)
        decorate(self.new_button, "plus")
        decorate(self.sign_button, "signature", primary=True)
        self.sign_button.setText(signing)
        decorate(self.print_button, "printer")
        decorate(self.seal_button, "shield-check")
        decorate(self.add_copy_button, "plus")
