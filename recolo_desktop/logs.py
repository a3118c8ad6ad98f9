"""A small rotating log of what the program did: events and identifiers, never words from the record."""

from functools import cache
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from logging import Logger


@cache
def _log() -> "Logger":
    from logging import getLogger  # noqa: PLC0415  (not before the first paint)

    return getLogger("recolo")


def start(file: Path) -> None:
    """Begin logging; a folder that cannot be written only means that there is no log."""
    from logging import INFO, Formatter  # noqa: PLC0415
    from logging.handlers import RotatingFileHandler  # noqa: PLC0415

    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(file, maxBytes=200_000, backupCount=2, encoding="utf-8")
    except OSError:
        return
    handler.setFormatter(Formatter("%(asctime)s %(message)s"))
    _log().addHandler(handler)
    _log().setLevel(INFO)
    _log().propagate = False


def event(words: str) -> None:
    """One fixed phrase; callers pass no text that people typed."""
    _log().info(words)


def fault(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Log where a bug happened without its message, which may quote the record; returns a short reference."""
    places = []
    while trace is not None:
        places.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    reference = places[-1] if places else "unknown place"
    _log().error("fault %s at %s", kind.__name__, " < ".join(reversed(places)))
    return f"{kind.__name__} at {reference}"
