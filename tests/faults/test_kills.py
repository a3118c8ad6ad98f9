"""SIGKILL at random moments of signing, backing up, changing the key and restoring; nothing acknowledged is lost.

KILLS says how many in all (24 unless told; `make faults` runs 200 and more).
"""

import os
import random
import subprocess
import sys
import threading

import pytest

from recolo_desktop.app import now
from recolo_desktop.assembly import services_over
from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.storage.file import container
from recolo_desktop.storage.keys.wrapping import Cost
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, RECOVERY_KEY, client, identity, staff

KINDS = ("sign", "backup", "key", "restore")
KILLS = max(4, int(os.environ.get("KILLS", "24"))) // len(KINDS)


@pytest.mark.skipif(os.name != "posix", reason="kills a process the hard way")
@pytest.mark.timeout(1800)
@pytest.mark.parametrize("what", KINDS)
def test_a_kill_at_any_moment_loses_nothing_that_was_acknowledged(tmp_path, what):
    folder, stick = tmp_path / "records", tmp_path / "stick"
    stick.mkdir()
    services, vault, _ = services_over(folder, now, Cost())
    actor = services.sign_in.set_up(identity(), staff(), PASSPHRASE, RECOVERY_KEY)
    services.clients.register(actor, client())
    vault.close()
    chance = random.Random(20261124)
    acknowledged: set[str] = set()
    for round_number in range(KILLS):
        acknowledged |= _worked_and_killed(folder, stick, what, round_number * 10_000, chance.uniform(0.02, 1.2))
        lines: list[str] = []
        assert verify(folder, PASSPHRASE, now, lines.append), (round_number, lines)
        vault.open_quietly(PASSPHRASE)
        with vault.open_work(actor) as work:
            kept = {item.id for item in work.find(SessionNote)}
        vault.close()
        assert acknowledged <= kept, (round_number, acknowledged - kept)
    for file in stick.glob("*.recolo"):
        assert container.manifest_of(file).counts["clients"] == 1


def _worked_and_killed(folder, stick, what, begin, seconds):
    command = [sys.executable, "-m", "tests.faults.worker", str(folder), str(stick), what, str(begin)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == "ready"
        killer = threading.Timer(seconds, child.kill)
        killer.start()
        said = child.stdout.read().splitlines()
        child.wait()
        killer.cancel()
    assert child.returncode == -9, said[-3:]
    return {line.split()[1] for line in said if line.startswith("signed ")}
