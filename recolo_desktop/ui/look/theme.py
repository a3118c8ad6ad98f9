"""One look for every screen: Fusion, a palette and one style sheet built from the tokens."""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from recolo_desktop import assets
from recolo_desktop.ui.look.style_sheet import style_sheet
from recolo_desktop.ui.look.tokens import DARK, LIGHT, Palette

TEXT_SIZES = (100, 115, 125, 150)
_FIRST_FONTS = ("Regular", "Semibold")
_OTHER_FONTS = ("Bold", "It")


class Look(NamedTuple):
    """A palette and a text size in per cent."""

    palette: Palette
    text_size: int = 100

    def px(self, size: float) -> int:
        """A length at this text size."""
        return round(size * self.text_size / 100)


class Theme(QObject):
    """Applies the look to the whole application and tells painted widgets when it changes.

    changed: emitted after palette, font and style sheet have been replaced.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)  # which names it as its property, and would be left with nothing there
        self._application = application
        _load_fonts(_FIRST_FONTS)
        system = application.palette()
        dark = system.windowText().color().lightness() > system.window().color().lightness()
        self.look = Look(DARK if dark else LIGHT)
        self.apply(self.look)

    @staticmethod
    def load_other_fonts() -> None:
        """The cuts that the first frame does without."""
        _load_fonts(_OTHER_FONTS)

    def apply(self, look: Look) -> None:
        """Put a look on every window at once."""
        self.look = look
        font = QFont("Source Sans 3")
        font.setPixelSize(look.px(15))
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        self._application.setFont(font)
        self._application.setPalette(_qt_palette(look.palette))
        self._application.setStyleSheet(style_sheet(look.palette, look.px))
        self.changed.emit()

    def use_dark(self, dark: bool) -> None:
        self.apply(Look(DARK if dark else LIGHT, self.look.text_size))

    def use_text_size(self, per_cent: int) -> None:
        self.apply(Look(self.look.palette, per_cent))

    def step_text_size(self, step: int) -> None:
        """One size up or down; 0 goes back to 100 per cent."""
        if step == 0:
            self.use_text_size(100)
            return
        at = TEXT_SIZES.index(self.look.text_size) + step
        self.use_text_size(TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))])


def _load_fonts(names: tuple[str, ...]) -> None:
    for name in names:
        QFontDatabase.addApplicationFontFromData(assets.read_bytes(f"fonts/SourceSans3-{name}.ttf"))


def _qt_palette(colours: Palette) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.bg,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.subtle,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.placeholder,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.Highlight: colours.primary,
        QPalette.ColorRole.HighlightedText: colours.on_primary,
        QPalette.ColorRole.Link: colours.link,
        QPalette.ColorRole.ToolTipBase: colours.surface,
        QPalette.ColorRole.ToolTipText: colours.text,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    return palette


def look() -> Look:
    """The look in force, for widgets that paint themselves."""
    application = QApplication.instance()
    theme = application.property("theme") if application is not None else None
    return theme.look if isinstance(theme, Theme) else Look(LIGHT)


def install(application: QApplication) -> Theme:
    """Give the application its look."""
    before, theme = application.property("theme"), Theme(application)
    application.setProperty("theme", theme)
    if isinstance(before, Theme):
        before.deleteLater()
    return theme
