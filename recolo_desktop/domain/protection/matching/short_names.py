"""Short forms and other spellings under which people with a given name are known. They ask, they never block alone."""

from recolo_desktop import assets


def _read() -> dict[str, tuple[str, ...]]:
    lines = (line.split() for line in assets.read_text("words/short_names.txt").splitlines() if line[:1] != "#")
    return {name: tuple(short) for name, *short in lines}


SHORT_FORMS: dict[str, tuple[str, ...]] = _read()
