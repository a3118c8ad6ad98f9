"""Command line: open the records, show the demo, take the tour, verify a store."""

import argparse
import getpass
import os
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from recolo_desktop import __version__


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    asked = _parser().parse_args(arguments)
    if asked.command == "verify":
        return _verify(asked.store)
    if asked.command == "tour":
        _leave(_tour(asked.out))
    if asked.demo:
        _leave(_demo())
    from recolo_desktop.app import run  # noqa: PLC0415

    _leave(run(asked.store))


def _leave(code: int) -> NoReturn:
    """End at once: everything is stored and closed by now, and Qt's objects do not survive Python's own teardown."""
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="recolo-desktop", description="The team's encrypted records.")
    parser.add_argument("--version", action="version", version=__version__)
    parser.add_argument("--demo", action="store_true", help="open a throw-away store of synthetic people")
    parser.add_argument("--store", type=Path, help="the records folder, if not the usual one")
    parser.set_defaults(command=None)
    commands = parser.add_subparsers(dest="command")
    verify = commands.add_parser("verify", help="check that a store is whole; the passphrase comes on standard input")
    verify.add_argument("store", type=Path)
    tour = commands.add_parser("tour", help="drive the real windows through the main job and keep pictures")
    tour.add_argument("--out", type=Path, required=True)
    return parser


def _verify(store: Path) -> int:
    from recolo_desktop.app import now  # noqa: PLC0415
    from recolo_desktop.verify import verify  # noqa: PLC0415

    if sys.stdin.isatty():
        passphrase = getpass.getpass("Passphrase: ")
    else:
        passphrase = sys.stdin.readline().rstrip("\r\n")
    return 0 if verify(store, passphrase, now, print) else 1


def _tour(out: Path) -> int:
    from recolo_desktop.tour import take  # noqa: PLC0415

    take(out)
    return 0


def _demo() -> int:
    from recolo_desktop import demo  # noqa: PLC0415
    from recolo_desktop.app import now, run  # noqa: PLC0415

    with tempfile.TemporaryDirectory(prefix="recolo-demo-", ignore_cleanup_errors=True) as place:
        folder = Path(place) / "records"
        demo.make(folder, now, print)
        print(f"Everybody's passphrase in the demo: {demo.PASSPHRASE}")
        return run(folder, synthetic=True)


if __name__ == "__main__":
    raise SystemExit(main())
