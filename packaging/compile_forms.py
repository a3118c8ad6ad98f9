"""Compiles forms/*.ui into recolo_desktop/ui/compiled; with --check only says whether they are current."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
COMPILED = ROOT / "recolo_desktop" / "ui" / "compiled"


def compiled(form: Path) -> str:
    """The module for one form, without the tool's version, which would make every upgrade a change."""
    tool = shutil.which("pyside6-uic", path=str(Path(sys.executable).parent)) or "pyside6-uic"
    text = subprocess.run([tool, str(form)], check=True, capture_output=True, text=True).stdout
    return _only_what_is_used(re.sub(r"## Created by:.*\n##\n", "", text))


def _only_what_is_used(text: str) -> str:
    """Qt's tool imports some thirty classes whether used or not; each costs start-up time."""
    head, body = text.split("class Ui_", 1)

    def shortened(found: re.Match[str]) -> str:
        names = [name for name in re.findall(r"\w+", found[2]) if re.search(rf"\b{name}\b", body)]
        return f"from {found[1]} import {', '.join(names)}\n" if names else ""

    return re.sub(r"from ([\w.]+) import \(([^)]*)\)\n", shortened, head) + "class Ui_" + body


def main() -> int:
    """Write what changed, or report it; returns how many forms were not current when checking."""
    checking, stale = "--check" in sys.argv, []
    for form in sorted((ROOT / "forms").glob("*.ui")):
        target, text = COMPILED / f"ui_{form.stem}.py", compiled(form)
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            stale.append(form.name)
            if not checking:
                target.write_text(text, encoding="utf-8")
    if checking and stale:
        print("Not compiled since they were changed: " + ", ".join(stale))
    return len(stale) if checking else 0


if __name__ == "__main__":
    raise SystemExit(main())
