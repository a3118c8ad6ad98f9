"""Lines that were broken inside of a sentence, by a mail program or a hasty key, read as the one that they are."""

import re

# A line that goes on: after a word or a comma, with a small letter or a figure that numbers no point.
_GOES_ON = re.compile(r"(?<=[\w,])\n(?=[a-z])|(?<=[^\W\d])\n(?=\d(?!\d*[.)]\s))")


def unwrapped(text: str) -> str:
    """The same text, with a space where a line was broken inside of a sentence; every place in it stays where it is."""
    return _GOES_ON.sub(" ", text)
