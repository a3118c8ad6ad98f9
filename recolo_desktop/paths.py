"""Where records and logs live on each system."""

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from platformdirs import PlatformDirs


@cache
def _dirs() -> "PlatformDirs":
    from platformdirs import PlatformDirs  # noqa: PLC0415  (not before the first paint, unless it is needed)

    return PlatformDirs("Recolo", appauthor=False, roaming=False)


def default_store() -> Path:
    """The folder of the records when nobody named another; never one that roams or is synced."""
    return Path(_dirs().user_data_dir) / "records"


def anchors() -> Path:
    """Where the journal's end is noted outside the records folder: numbers and hashes, no name."""
    return Path(_dirs().user_state_dir) / "anchors"


def log_file() -> Path:
    return Path(_dirs().user_log_dir) / "recolo.log"
