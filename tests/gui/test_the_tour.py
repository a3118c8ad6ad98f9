"""The tour is the smoke test: the whole main job through the real windows."""

import os
import subprocess
import sys


def test_the_tour_ends_well(tmp_path):
    out = tmp_path / "tour"
    ran = subprocess.run(
        [sys.executable, "-m", "recolo_desktop", "tour", "--out", str(out)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True, timeout=280, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr[-3000:]
    pictures = sorted(out.glob("*.png"))
    assert len(pictures) > 40
    assert (out / "letter.pdf").read_bytes().startswith(b"%PDF")
    assert (out / "printed.pdf").stat().st_size > 10_000
    assert "ok    page HMACs" in (out / "tour.md").read_text(encoding="utf-8")
