"""`recolo-desktop verify STORE`: proves that a store is whole, one line for each thing checked."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

from cattrs.errors import BaseValidationError

from recolo_desktop.assembly import services_over
from recolo_desktop.domain.basics.errors import Refusal
from recolo_desktop.domain.records.journal import Action, JournalQuestion
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Keys, Work
from recolo_desktop.services.records.proving import record_checks
from recolo_desktop.signing.certificates import TeamCertificates
from recolo_desktop.storage.file import checks
from recolo_desktop.storage.records.state_check import journal_faults, state_faults
from recolo_desktop.storage.records.unit_of_work import StoredWork
from recolo_desktop.storage.vault import Vault

_SAME_CHANGE = timedelta(minutes=10)


def verify(
    folder: Path,
    passphrase: str,
    clock: Callable[[], datetime],
    say: Callable[[str], None],
    anchors: Path | None = None,
) -> bool:
    """Check everything that can be checked; True when all of it holds. Works with anybody's passphrase.

    `anchors` is the folder outside the records in which the program keeps where their journal ended.
    """
    _, vault, keys = services_over(folder, clock, anchors=anchors)
    try:
        staff_id = vault.open_quietly(passphrase)
    except Refusal as refusal:
        say(f"FAULT store: {refusal}")
        return False
    try:
        return _report(_all_checks(vault, keys, staff_id), say)
    finally:
        vault.close()


def _report(found: Iterator[tuple[str, tuple[str, ...]]], say: Callable[[str], None]) -> bool:
    whole = True
    for what, faults in found:
        for fault in faults:
            say(f"FAULT {what}: {fault}")
        if not faults:
            say(f"ok    {what}")
        whole = whole and not faults
    return whole


def _all_checks(vault: Vault, keys: Keys, staff_id: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    pages = _asked(vault, checks.page_faults)
    yield f"page HMACs ({len(pages)} damaged)" if pages else "page HMACs", pages
    yield "b-trees", _asked(vault, checks.tree_faults)
    yield "foreign keys", _asked(vault, checks.orphans)
    yield (
        "write-once triggers",
        tuple(f"{name} is missing, changed or not ours" for name in _asked(vault, checks.changed_triggers)),
    )
    lost = _asked(vault, checks.lost_tables)
    yield "every table and index", tuple(f"{name} is missing or changed" for name in lost)
    if not lost:
        yield "what the search finds", _asked(vault, checks.unsearched)
        yield "devices", tuple(f"{name} is not what the journal says" for name in _asked(vault, checks.strange_devices))
    yield "nothing but our tables", tuple(f"{name} is not ours" for name in _asked(vault, checks.strange_tables))
    yield "the journal's end", (vault.opening_fault,) if vault.opening_fault else ()
    try:
        actor = vault.staff_member(staff_id)
        with vault.open_work(actor) as work:
            yield from record_checks(work, keys)
            yield "former roots", _former_root_faults(work, vault)
            yield "roles as the team's root certified them", _role_faults(work, vault)
            if isinstance(work, StoredWork):
                yield "changes that the journal tells", journal_faults(work)
                for what, faults in state_faults(work):
                    yield _as_far_as_read(what, actor), faults
    except (Refusal, BaseValidationError, ValueError, KeyError, TypeError) as fault:
        said = str(fault) if isinstance(fault, Refusal) else "A stored value cannot be read at all."
        yield "reading the records", (said,)


def _as_far_as_read(what: str, actor: StaffMember) -> str:
    """Who is protected is sealed: with a passphrase that does not open it, only that it is there is checked."""
    if what.startswith("protected_people") and not may(actor, Right.SEE_PROTECTED_PEOPLE):
        return f"{what}, not what is sealed in them: that takes a clinician's passphrase"
    return what


def _role_faults(work: Work, vault: Vault) -> tuple[str, ...]:
    office = TeamCertificates(vault.clock)
    root = vault.root_certificate_pem()
    standing = (member for member in work.find(StaffMember) if member.retired_on is None)
    return tuple(fault for member in standing if (fault := office.role_fault(member, root)))


def _former_root_faults(work: Work, vault: Vault) -> tuple[str, ...]:
    """A former root counts until its keys were changed, and the journal knows when that was."""
    question = JournalQuestion(actions=(Action.DATA_KEY_CHANGED,))
    changes = [entry.at for entry in work.journal.answering(question)]
    return tuple(
        f"a former root counts until {until}, when no keys were changed"
        for until in vault.former_roots().values()
        if not any(abs(datetime.fromisoformat(until) - at) < _SAME_CHANGE for at in changes)
    )


def _asked(vault: Vault, check: Callable[..., tuple[str, ...]]) -> tuple[str, ...]:
    try:
        found = vault.read(check)
    except Refusal as refusal:
        return (str(refusal),)
    return found if isinstance(found, tuple) else ()
