"""What stands on a screen or a page in the place of words that its reader may not see."""

import re

NOT_SHOWN = "(not shown here)"
SOMEBODY = "somebody protected"
OF_SOMEBODY_ELSE = "(details of somebody else)"
_IN_PLACE = re.compile(
    rf"{re.escape(NOT_SHOWN)}|{SOMEBODY}|{re.escape(OF_SOMEBODY_ELSE)}|"
    r"\([a-z ]+ of Person [A-Z]{1,2}\)|\bPerson [A-Z]{1,2}\b"
)


def labels_in(text: str) -> tuple[str, ...]:
    """Every label that stands in it."""
    return tuple(_IN_PLACE.findall(text))
