"""What is left in the memory of a program that was locked, and that no core of it is written."""

import base64
import resource
import subprocess
import sys
from pathlib import Path

import pytest

from recolo_desktop.storage.keys import key_cabinet, key_file
from tests import builders

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
ROOT = Path(__file__).parents[2]


def times_in_memory(pid: int, needles: dict[str, bytes]) -> dict[str, int]:
    """How often each needle lies in the writable memory of a process."""
    found = dict.fromkeys(needles, 0)
    maps = Path(f"/proc/{pid}/maps").read_text().splitlines()
    with Path(f"/proc/{pid}/mem").open("rb", buffering=0) as memory:
        for line in maps:
            span, rights = line.split()[:2]
            if not rights.startswith("rw") or line.endswith(("[vvar]", "[vsyscall]")):
                continue
            begin, end = (int(part, 16) for part in span.split("-"))
            memory.seek(begin)
            try:
                held = memory.read(end - begin)
            except OSError:
                continue
            for name, needle in needles.items():
                found[name] += held.count(needle)
    return found


def after_typing(words: str, *child_of: str, first: str = "") -> dict[str, int]:
    """How often typed words lie in the memory of a child process once they are off its screen."""
    command = [sys.executable, "-m", "tests.faults.typing_hand", *child_of]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        child.stdin.write(first + "".join(f"{ord(char)}\n" for char in words) + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "locked\n"
        found = times_in_memory(child.pid, {"UTF-8": words.encode(), "UTF-16": words.encode("utf-16-le")})
        child.communicate("done\n")
    return found


def test_what_was_typed_is_left_no_more_often_than_in_a_bare_editor(store_with_order):
    folder = store_with_order.vault.folder
    store_with_order.vault.close()
    words = "quartz zeppelin marmalade"
    bare = after_typing(words, "bare")
    ours = after_typing(words, str(folder), first=builders.PASSPHRASE + "\n")
    assert sum(ours.values()) <= sum(bare.values()), (ours, bare)


def test_no_key_is_left_in_memory_after_a_lock(store_with_order):
    folder = store_with_order.vault.folder
    store_with_order.vault.close()
    opened = key_cabinet.open_holder(key_file.read(folder), "staff-1", builders.PASSPHRASE)
    needles = {}
    for name, key in (("data key", opened.data_key), ("people key", opened.people_key)):
        needles |= {name: key, f"{name}, hex": key.hex().encode(), f"{name}, base64": base64.b64encode(key)}
    command = [sys.executable, "-m", "tests.faults.sitting", str(folder)]
    with subprocess.Popen(command, cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        child.stdin.write(builders.PASSPHRASE + "\n")
        child.stdin.flush()
        assert child.stdout.readline() == "locked\n"
        found = times_in_memory(child.pid, needles)
        child.communicate("done\n")
    assert not any(found.values()), found


def test_the_program_writes_no_core_even_where_the_laptop_would(tmp_path):
    told = (
        "import ctypes, os, resource, sys;"
        "from recolo_desktop.__main__ import main;"
        "main(['verify', sys.argv[1]]);"
        "print('then', resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0), flush=True);"
        "os.abort()"
    )
    hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
    ended = subprocess.run(
        [sys.executable, "-c", told, str(tmp_path)],
        cwd=ROOT,
        input="no passphrase\n",
        capture_output=True,
        text=True,
        check=False,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CORE, (hard, hard)),
    )
    assert ended.stdout.endswith("then (0, 0) 0\n"), ended.stderr
    assert ended.returncode < 0
