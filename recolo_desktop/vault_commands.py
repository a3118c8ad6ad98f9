"""`recolo-desktop backup` and `restore`: the same services as the window, for the command line."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import Refusal, WrongPassphrase, require
from recolo_desktop.presenters import words
from recolo_desktop.services.records.backups import Backups, Restored

Say = Callable[[str], None]


def backup(
    store: Path,
    folder: Path,
    passphrase: str,
    clock: Callable[[], datetime],
    say: Say,
    anchors: Path | None = None,
) -> int:
    """Make a backup, prove it and note it; returns the exit code."""
    services, vault, _ = services_over(store, clock, anchors=anchors)
    try:
        actor = vault.staff_member(vault.open_quietly(passphrase))
        require(actor.retired_on is None, "You no longer work with this team's records.")
        services.time.judge(actor)
        said = vault.opening_fault or services.time.sentence()
        require(not said, f"{said} Open the records in the window first.")
        finished = services.backups.write(actor, folder, lambda _, step: say(step))
        services.backups.note(actor, finished)
        say(f"ok    {finished.place} ({finished.size} bytes, journal to entry {finished.journal_seq})")
    except Refusal as refusal:
        say(f"FAULT {refusal}")
        return 1
    finally:
        vault.close()
    return 0


def restore(
    file: Path,
    store: Path,
    secret: str,
    clock: Callable[[], datetime],
    say: Say,
    *,
    by_recovery_key: bool,
    replace: bool,
    anchors: Path | None = None,
) -> int:
    """Say what a backup holds, and put it in place when that is asked for; returns the exit code."""
    services, _, _ = services_over(store, clock, anchors=anchors)
    try:
        who, restored = (
            ("", services.backups.open_for_restoring(file, "", secret))
            if by_recovery_key
            else _opened(services.backups, file, secret)
        )
        say(words.contents_lines(restored.contents))
        if not replace:
            services.backups.forget(restored)
            say("Nothing was replaced. Add --replace to put this backup in the place of the present records.")
            return 0
        aside = services.backups.put_in_place(restored, who)
        say(f"ok    restored{f'; the records that were here lie in {aside}' if aside else ''}")
    except Refusal as refusal:
        say(f"FAULT {refusal}")
        return 1
    return 0


def _opened(backups: Backups, file: Path, passphrase: str) -> tuple[str, Restored]:
    for staff_id, _ in backups.people_in(file):
        try:
            return staff_id, backups.open_for_restoring(file, staff_id, passphrase)
        except WrongPassphrase:
            continue
    raise WrongPassphrase(
        "That is neither a lead's passphrase in this backup nor the recovery key. Only these open it."
    )
