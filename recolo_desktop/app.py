"""Builds everything and joins it up. The only reader of the clock."""

import gc
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from recolo_desktop import assets, logs, memory, paths
from recolo_desktop.storage.file import folder as folders
from recolo_desktop.storage.file import front_door
from recolo_desktop.storage.keys.attempts import Attempts
from recolo_desktop.storage.keys.passphrase_search import passphrase_rule
from recolo_desktop.ui.shell.front import Front

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from recolo_desktop.services.catalogue import Services
    from recolo_desktop.ui.look.theme import Theme
    from recolo_desktop.ui.shell.main_window import MainWindow


_LONGEST_TURN_S = 0.001  # so that drawing a letter on the vault's thread does not make typing stutter


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)  # noqa: TID251


def today(clock: Callable[[], datetime]) -> date:
    """The civil date in England at a clock's moment."""
    from recolo_desktop.domain.basics.dates import local  # noqa: PLC0415  (zones are not needed for the first paint)

    return local(clock()).date()


@dataclass(slots=True)
class Desktop:
    """The running program: kept together so that nothing is collected too early."""

    application: "QApplication"
    theme: "Theme"
    window: "MainWindow"


def front_of(
    folder: Path, clock: Callable[[], datetime] = now, *, synthetic: bool = False, anchors: Path | None = None
) -> Front:
    """Light questions about the store; the heavy libraries come when `services` is first asked for."""
    attempts = Attempts(folder)

    @cache
    def services() -> "Services":
        from recolo_desktop.assembly import services_over  # noqa: PLC0415

        return services_over(folder, clock, anchors=anchors)[0]

    return Front(
        folder=folder,
        clock=clock,
        today=lambda: today(clock),
        store_exists=lambda: front_door.store_exists(folder),
        face=lambda: front_door.face(folder),
        refuse_unsafe_folder=lambda: folders.refuse_unsafe(folder),
        seconds_to_wait=lambda staff_id: attempts.seconds_to_wait(staff_id, clock()),
        passphrases=passphrase_rule,
        services=services,
        synthetic=synthetic,
    )


def build(
    folder: Path, clock: Callable[[], datetime] = now, *, synthetic: bool = False, anchors: Path | None = None
) -> Desktop:
    """The application, its look and its window."""
    from PySide6.QtCore import QDir  # noqa: PLC0415
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from recolo_desktop.ui.look import theme  # noqa: PLC0415
    from recolo_desktop.ui.shell import faults  # noqa: PLC0415
    from recolo_desktop.ui.shell.main_window import MainWindow  # noqa: PLC0415

    os.umask(0o077)
    memory.overwrite_what_is_freed()
    present = QApplication.instance()
    application = present if isinstance(present, QApplication) else QApplication(["recolo-desktop", "-style", "Fusion"])
    application.setApplicationName("Recolo")
    application.setDesktopFileName("recolo-desktop")
    QDir.addSearchPath("icons", str(assets.resource("icons")))
    gc.disable()
    sys.setswitchinterval(_LONGEST_TURN_S)
    look = theme.install(application)
    faults.install()
    window = MainWindow(front_of(folder, clock, synthetic=synthetic, anchors=anchors), look, application)
    window.painted.connect(lambda: _finish(application, window, look, clock))
    return Desktop(application, look, window)


def _finish(application: "QApplication", window: "MainWindow", look: "Theme", clock: Callable[[], datetime]) -> None:
    """What nobody misses in the first frame."""
    from recolo_desktop.ui.kit.date_field import DateField  # noqa: PLC0415
    from recolo_desktop.ui.look.focus_ring import FocusRings  # noqa: PLC0415
    from recolo_desktop.ui.shell.garbage import GarbageCollection  # noqa: PLC0415

    look.load_other_fonts()
    DateField.today = staticmethod(lambda: today(clock))
    FocusRings(application, window)
    GarbageCollection(window)


def run(folder: Path | None = None, *, synthetic: bool = False) -> int:
    """Show the window until it is closed; returns the exit code."""
    store = folder or paths.default_store()
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    from recolo_desktop.ui.shell.single_instance import SingleInstance  # noqa: PLC0415

    application = QApplication(["recolo-desktop", "-style", "Fusion"])
    instance = SingleInstance(store)
    if not instance.claim():
        sys.stderr.write("Recolo is already open on these records. Its window comes to the front.\n")
        return 0
    desktop = build(store, synthetic=synthetic, anchors=None if synthetic else paths.anchors())
    desktop.window.unlocked.connect(instance.claim)  # after a first set-up the folder is there, to be claimed
    instance.asked_to_front.connect(desktop.window.come_to_front)
    desktop.window.painted.connect(_start_log)
    desktop.window.show()
    code = application.exec()
    instance.release()
    return code


def _start_log() -> None:
    logs.start(paths.log_file())
    logs.event("started")
