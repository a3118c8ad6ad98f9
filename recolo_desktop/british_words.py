"""Whether a word in small letters is one of the language's: the British dictionary, offline."""

from functools import cache, lru_cache
from typing import Any

from recolo_desktop import assets

_PARTS_KEPT = 20_000  # answers remembered; a letter has a few hundred different words


@lru_cache(maxsize=_PARTS_KEPT)
def is_british_word(word: str) -> bool:
    """Whether the dictionary knows it as written, or a part before an apostrophe."""
    dictionary = _dictionary()
    return bool(dictionary.spell(word)) or bool(dictionary.spell(word.split("'", maxsplit=1)[0]))


@cache
def _dictionary() -> Any:
    import hunspell  # noqa: PLC0415  (a tenth of a second, and only where somebody writes)

    return hunspell.Hunspell("en_GB", hunspell_data_dir=str(assets.resource("spelling")))
