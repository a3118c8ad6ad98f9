"""Colours by meaning, for light and dark. Contrast is checked by a test over this file."""

from typing import NamedTuple


class Tone(NamedTuple):
    """The four colours of one meaning: solid, tint, edge and text."""

    solid: str
    tint: str
    edge: str
    text: str


class Palette(NamedTuple):
    """One theme."""

    is_dark: bool
    bg: str
    surface: str
    subtle: str
    sunken: str
    hover: str
    selected: str
    text: str
    text2: str
    placeholder: str
    border: str
    border2: str
    input: str
    link: str
    primary: str
    primary_hover: str
    primary_pressed: str
    on_primary: str
    banner: str
    banner_label: str
    order: Tone
    green: Tone
    amber: Tone
    red: Tone
    blue: Tone
    grey: Tone
    focus_outer: str
    focus_inner: str

    def tone(self, name: str) -> Tone:
        """A tone by its name."""
        found: Tone = getattr(self, name)
        return found


LIGHT = Palette(
    is_dark=False,
    bg="#f0f4f5",
    surface="#ffffff",
    subtle="#f6f8f9",
    sunken="#e8edee",
    hover="#eef3f6",
    selected="#e5eff9",
    text="#212b32",
    text2="#4c6272",
    placeholder="#5f7382",
    border="#d8dde0",
    border2="#aeb7bd",
    input="#768692",
    link="#005eb8",
    primary="#005eb8",
    primary_hover="#004b93",
    primary_pressed="#003d78",
    on_primary="#ffffff",
    banner="#0b2c63",
    banner_label="#c5d6ee",
    order=Tone("#4a2a86", "#f1edf8", "#c9bbe2", "#330072"),
    green=Tone("#007f3b", "#e4f3ea", "#8cc7a2", "#00562a"),
    amber=Tone("#b26200", "#fff2da", "#e2b363", "#6b3c00"),
    red=Tone("#d5281b", "#fdeceb", "#e9a7a2", "#941a12"),
    blue=Tone("#005eb8", "#e5eff9", "#9cc0e6", "#00437f"),
    grey=Tone("#4c6272", "#e8edee", "#bac4ca", "#34454f"),
    focus_outer="#ffeb3b",
    focus_inner="#212b32",
)

DARK = Palette(
    is_dark=True,
    bg="#10171c",
    surface="#18212a",
    subtle="#1e2932",
    sunken="#0c1216",
    hover="#1f2b35",
    selected="#1b3550",
    text="#e8eef2",
    text2="#aebcc7",
    placeholder="#94a5b2",
    border="#30404c",
    border2="#4a5d6b",
    input="#8296a5",
    link="#82bdf5",
    primary="#5aa7ee",
    primary_hover="#7cbaf3",
    primary_pressed="#93c7f6",
    on_primary="#08192b",
    banner="#0f2f66",
    banner_label="#c5d6ee",
    order=Tone("#b59ce6", "#272042", "#574a86", "#d4c6f4"),
    green=Tone("#5cc98a", "#12301f", "#2c6a45", "#9be0b5"),
    amber=Tone("#f0b04b", "#38290d", "#7a5a1f", "#f8cf87"),
    red=Tone("#ff8a80", "#3f1b1a", "#8d3b36", "#ffb4ad"),
    blue=Tone("#82bdf5", "#152c43", "#34638f", "#a9d2fa"),
    grey=Tone("#aebcc7", "#26333d", "#465764", "#cfd9e0"),
    focus_outer="#ffeb3b",
    focus_inner="#10171c",
)
