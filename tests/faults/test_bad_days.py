"""Killed processes, full disks, read-only folders, two programs at once: nothing is lost, nothing half-written."""

import os
import queue
import random
import signal
import subprocess
import sys
import threading
import time

import pytest

from recolo_desktop.domain.basics.errors import StoreFault
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.ui.shell.single_instance import SingleInstance
from recolo_desktop.verify import verify
from tests.builders import PASSPHRASE, client, make_store, note, set_up_store, typed_words

KILLS = int(os.environ.get("KILLS", "4"))
ENDED = "ended"


def lines_of(process, into):
    for line in process.stdout:
        into.put((time.time(), line.strip()))
    into.put((time.time(), ENDED))


def type_and_kill(folder, moment):
    """Let a real window type for a random while, then kill it; returns all that it said."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.faults.typist", str(folder)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        text=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    said = queue.Queue()
    reader = threading.Thread(target=lines_of, args=(process, said), daemon=True)
    reader.start()
    heard = []
    try:
        while not heard or heard[-1][1] != "ready":
            heard.append(said.get(timeout=60))
            assert heard[-1][1] != ENDED, "\n".join(line for _, line in heard)
        until = time.time() + moment
        while time.time() < until:
            try:
                heard.append(said.get(timeout=0.05))
            except queue.Empty:
                continue
    finally:
        process.send_signal(signal.SIGKILL)
        process.wait()
        killed_at = time.time()
        reader.join()  # it ends with the program's last line; closing before that would be its error
        process.stdout.close()
    while not said.empty():
        heard.append(said.get())
    return [line for _, line in heard], killed_at


def test_a_killed_program_loses_at_most_the_last_second_of_typing(tmp_path):
    store = make_store(tmp_path / "records")
    store.services.clients.register(store.actor, client())
    store.vault.close()
    chance, ever_saved = random.Random(20261124), False
    for _ in range(KILLS):
        heard, killed_at = type_and_kill(tmp_path / "records", chance.uniform(0.2, 3.2))
        saved = [int(line.split()[1]) for line in heard if line.startswith("saved")]
        ever_saved = ever_saved or bool(saved)
        typed = [line.split()[1:] for line in heard if line.startswith("typed")]
        older = [int(length) for length, at in typed if float(at) < killed_at - 1.6]
        store.reopen()
        with store.vault.open_work(store.actor) as work:
            drafts = work.find(Draft, kind="session note")
        kept = max((len(typed_words(draft)) for draft in drafts), default=0)
        assert kept >= max(saved, default=0), "a saved word is gone"
        paused_before = [length for length in older if length % 20 == 0]
        assert kept >= max(paused_before, default=0), "more than the last second is gone"
        store.vault.close()
        lines = []
        assert verify(store.folder, PASSPHRASE, store.clock, lines.append), lines
    assert ever_saved, "nothing was saved before any kill, so nothing was tried"


def fill_to_the_last_byte(filler):
    descriptor = os.open(filler, os.O_WRONLY | os.O_CREAT)
    try:
        for size in (4096, 512, 1):
            try:
                while True:
                    os.write(descriptor, b"x" * size)
            except OSError:
                continue
    finally:
        os.close(descriptor)


def save_fifty_drafts(store):
    for number in range(50):
        store.services.drafts.save(
            store.actor,
            draft_id=f"d{number}",
            kind="form",
            client_id=None,
            subject_id="x",
            body={"words": "long " * 4000},
        )


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path):
    place = tmp_path / "small"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine does not let the test mount a small disk")
    try:
        store = make_store(place / "records")
        store.services.clients.register(store.actor, client())
        filler = place / "filler"
        fill_to_the_last_byte(filler)
        with pytest.raises(StoreFault, match="Free some space"):
            save_fifty_drafts(store)
        filler.unlink()
        assert store.services.clients.open(store.actor, "client-1").client == client()
        store.sign_note(note())
        store.vault.close()
        lines = []
        assert verify(store.folder, PASSPHRASE, store.clock, lines.append), lines
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_disk_that_fills_during_set_up_leaves_nothing_behind(tmp_path):
    place = tmp_path / "tiny"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=100k", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode:
        pytest.skip("this machine does not let the test mount a small disk")
    try:
        with pytest.raises(StoreFault):
            set_up_store(place / "records")
        assert list((place / "records").iterdir()) == []
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


def test_a_second_program_raises_the_first(tmp_path, qtbot):
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    with qtbot.waitSignal(first.asked_to_front, timeout=5000):
        assert not second.claim()
    first.release()
    assert SingleInstance(tmp_path).claim()


def test_a_store_is_verified_from_the_command_line(tmp_path):
    store = make_store(tmp_path / "records")
    store.vault.close()

    def ask(passphrase):
        return subprocess.run([sys.executable, "-m", "recolo_desktop", "verify", str(store.folder)], input=passphrase + "\n",
                              capture_output=True, text=True, check=False)  # fmt: skip

    good, bad = ask(PASSPHRASE), ask("not the passphrase at all")
    assert (good.returncode, bad.returncode) == (0, 1)
    assert "ok    page HMACs" in good.stdout
    assert "FAULT" in bad.stdout
    assert "Traceback" not in bad.stderr


def test_the_tour_ends_well_and_nothing_that_it_writes_anywhere_holds_a_name(tmp_path):
    home, temporary = tmp_path / "home", tmp_path / "temporary"
    home.mkdir()
    temporary.mkdir()
    out = home / "out"
    ran = subprocess.run(
        [sys.executable, "-m", "recolo_desktop", "tour", "--out", str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "TMPDIR": str(temporary),
             "XDG_DATA_HOME": str(home / "data"), "XDG_CACHE_HOME": str(home / "cache"), "XDG_STATE_HOME": str(home / "state")},
        capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-2000:]
    assert len(list(out.glob("*.png"))) > 40
    assert (out / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert "ok    page HMACs" in (out / "tour.md").read_text(encoding="utf-8")
    asked_for = {out / "letter.pdf", out / "printed.pdf", out / "tour.md"}
    for file in (*home.rglob("*"), *temporary.rglob("*")):
        if file.is_file() and file not in asked_for:
            content = file.read_bytes().lower()
            for canary in (b"hargreave", b"calloway", b"ashdown", b"bicycle"):
                assert canary not in content, file
    assert (out / "store" / "recolo.db").exists()
