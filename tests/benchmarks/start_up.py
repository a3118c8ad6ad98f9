"""Process start to the first painted frame, against a bare window, turn about in one run."""

import statistics
import subprocess
import sys
import time
from pathlib import Path

BARE = """
import time
from PySide6.QtWidgets import QApplication, QWidget
a = QApplication([]); w = QWidget(); w.resize(1366, 768); w.show(); a.processEvents(); w.grab()
print(time.time(), flush=True)
import os; os._exit(0)
"""
OURS = """
import time, sys
from pathlib import Path
from recolo_desktop import app
d = app.build(Path(sys.argv[1])); d.window.show(); d.application.processEvents(); d.window.grab()
print(time.time(), flush=True)
import os; os._exit(0)
"""
_ROUNDS = 15


def _started(program: str, *arguments: str) -> float:
    begun = time.time()
    said = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=True)
    return (float(said.stdout.split()[-1]) - begun) * 1000


def report(folder: Path) -> None:
    """The two take turns, so that a busy machine slows both; the median of the pairs is what counts."""
    pairs = [(_started(BARE), _started(OURS, str(folder))) for _ in range(_ROUNDS)]
    ratio = statistics.median(ours / bare for bare, ours in pairs)
    ours = statistics.median(ours for _, ours in pairs)
    print(f"process start to the unlock screen painted          {ours:7.1f} ms   {ratio:5.2f} x a bare window")
