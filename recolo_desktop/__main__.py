"""Command line: open the records, show the demo, take the tour, verify a store."""

import argparse
import getpass
import os
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

from recolo_desktop import __version__, memory, paths


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit code."""
    asked = _parser().parse_args(arguments)
    memory.refuse_core_dumps()
    memory.overwrite_what_is_freed()
    if asked.command == "verify":
        return _verify(asked.store)
    if asked.command == "backup":
        return _backup(asked.store, asked.folder)
    if asked.command == "restore":
        return _restore(asked.backup, asked.store, by_recovery_key=asked.recovery_key, replace=asked.replace)
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
    backup = commands.add_parser("backup", help="make a proved backup; the passphrase comes on standard input")
    backup.add_argument("store", type=Path)
    backup.add_argument("folder", type=Path)
    restore = commands.add_parser("restore", help="say what a backup holds; with --replace put it in place")
    restore.add_argument("backup", type=Path)
    restore.add_argument("store", type=Path)
    restore.add_argument("--recovery-key", action="store_true", help="standard input holds the printed recovery key")
    restore.add_argument("--replace", action="store_true", help="let it take the place of the present records")
    tour = commands.add_parser("tour", help="drive the real windows through the main job and keep pictures")
    tour.add_argument("--out", type=Path, required=True)
    return parser


def _verify(store: Path) -> int:
    from recolo_desktop.app import now  # noqa: PLC0415
    from recolo_desktop.verify import verify  # noqa: PLC0415

    return 0 if verify(store, _secret("Passphrase: "), now, print, paths.anchors()) else 1


def _secret(prompt: str) -> str:
    if sys.stdin.isatty():
        return getpass.getpass(prompt)
    return sys.stdin.buffer.readline().decode("utf-8", errors="replace").rstrip("\r\n")


def _backup(store: Path, folder: Path) -> int:
    from recolo_desktop.app import now  # noqa: PLC0415
    from recolo_desktop.vault_commands import backup  # noqa: PLC0415

    return backup(store, folder, _secret("Passphrase: "), now, print, paths.anchors())


def _restore(file: Path, store: Path, *, by_recovery_key: bool, replace: bool) -> int:
    from recolo_desktop.app import now  # noqa: PLC0415
    from recolo_desktop.ui.shell.single_instance import SingleInstance  # noqa: PLC0415
    from recolo_desktop.vault_commands import restore  # noqa: PLC0415

    instance = SingleInstance(store)
    if not instance.claim():
        print("FAULT Recolo is open on these records. Close its window first. Nothing was replaced.")
        return 1
    secret = _secret("Recovery key: " if by_recovery_key else "Passphrase: ")
    try:
        return restore(
            file,
            store,
            secret,
            now,
            print,
            by_recovery_key=by_recovery_key,
            replace=replace,
            anchors=paths.anchors(),
        )
    finally:
        instance.release()


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
