"""Short forms and other spellings under which people with a given name are known. They ask, they never block alone."""

from recolo_desktop import assets


def _read() -> dict[str, tuple[str, ...]]:
    lines = (line.split() for line in assets.read_text("words/short_names.txt").splitlines() if line[:1] != "#")
    return {name: tuple(short) for name, *short in lines}


def _with_other_languages(known: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Olena is Yelena, Elena and Helen: each of a line is called like every other."""
    found = dict(known)
    for line in assets.read_text("words/names_in_other_languages.txt").splitlines():
        alike = line.split() if line[:1] != "#" else []
        for name in alike:
            others = (*found.get(name, ()), *(one for one in alike if one != name))
            found[name] = tuple(dict.fromkeys(others))
    return found


SHORT_FORMS: dict[str, tuple[str, ...]] = _with_other_languages(_read())
