"""A disk that answers with an input/output error: said in words, nothing acknowledged is lost, nothing half-written."""

import os
import random
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from recolo_desktop.domain.notes.session_note import SessionNote
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, client, make_store

TIMES = int(os.environ.get("FAILURES", "6"))


@pytest.fixture(scope="module")
def shim(tmp_path_factory):
    compiler = shutil.which("cc")
    if compiler is None:
        pytest.skip("no C compiler to build the failing disk with")
    library = tmp_path_factory.mktemp("shim") / "failing_disk.so"
    source = Path(__file__).with_name("failing_disk.c")
    subprocess.run([compiler, "-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.mark.parametrize("number", range(TIMES))
def test_a_write_that_fails_is_said_and_costs_nothing_acknowledged(shim, tmp_path, number):
    chance = random.Random(number)
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.vault.close()
    finished = subprocess.run(
        [sys.executable, "-m", "tests.faults.steady_worker", str(store.folder)],
        env={
            **os.environ,
            "LD_PRELOAD": str(shim),
            "FAIL_UNDER": str(store.folder),
            "FAIL_AT": str(chance.randint(1, 260)),
            "FAIL_TIMES": str(chance.choice((1, 1, 3, 40, 100_000))),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert finished.returncode == 0, finished.stderr
    assert "Traceback" not in finished.stderr
    acknowledged = {line.split()[1] for line in finished.stdout.splitlines() if line.startswith("signed")}
    refused = [line for line in finished.stdout.splitlines() if line.startswith("refused")]
    assert all("disk" in line or "written" in line for line in refused), refused
    actor = store.reopen()
    with store.vault.open_work(actor) as work:
        kept = {item.id for item in work.find(SessionNote)}
    assert acknowledged <= kept
    store.vault.close()
    lines = []
    assert verify(store.folder, PASSPHRASE, store.clock, lines.append), lines
