"""A whole value with every protected name, address and number in its words replaced by its letter."""

import dataclasses
from enum import Enum
from typing import Any, TypeVar

from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.letter_check import labelled, needles_of

Value = TypeVar("Value")
# Who the client himself is, is never somebody else's name, even where both share it.
_HIS_OWN = frozenset(
    {
        "id",
        "title",
        "given_name",
        "given_names",
        "family_name",
        "preferred_name",
        "nhs_number",
        "label",
        "author_name",
        "signer_name",
    }
)


class Labelling:
    """Made once for a group of people, because what identifies them is worked out once."""

    def __init__(self, people: tuple[ProtectedPerson, ...]) -> None:
        self._needles = needles_of(people)

    def text(self, words: str) -> str:
        return labelled(words, self._needles) if self._needles and words else words

    def of(self, value: Value) -> Value:
        """The same value, its texts labelled all the way down."""
        made: Value = self._of(value)
        return made

    def _of(self, value: Any) -> Any:
        if isinstance(value, Enum):
            return value
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, tuple):
            return tuple(self._of(item) for item in value)
        if isinstance(value, dict):
            return {key: self._of(item) for key, item in value.items()}
        if dataclasses.is_dataclass(value) and not isinstance(value, type):
            changed = {
                field.name: self._of(getattr(value, field.name))
                for field in dataclasses.fields(value)
                if field.name not in _HIS_OWN and not field.name.endswith("_id")
            }
            return dataclasses.replace(value, **changed)
        return value
