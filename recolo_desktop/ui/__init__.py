"""Qt, and nothing but Qt. Screens pass on what people do and show what the presenters say."""

from recolo_desktop.ui.shell.constants import keep_alive

keep_alive()
