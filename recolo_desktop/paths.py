"""Where records and logs live on each system."""

from pathlib import Path

from platformdirs import PlatformDirs

_dirs = PlatformDirs("Recolo", appauthor=False, roaming=False)


def default_store() -> Path:
    """The folder of the records when nobody named another; never one that roams or is synced."""
    return Path(_dirs.user_data_dir) / "records"


def log_file() -> Path:
    return Path(_dirs.user_log_dir) / "recolo.log"
