"""Labels in the words of a file that was merged: each letter says of which file it is."""

import re
from collections.abc import Iterable
from typing import Any, TypeVar, cast

from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.protection.labelling import with_texts
from recolo_desktop.services.basics.files import file_called

_Kept = TypeVar("_Kept")
_A_LABEL = re.compile(r"\b([Pp]erson [A-Z]{1,2})\b(?! \((?:merged|other) file)")


def of_its_file(found: Iterable[_Kept], ids: tuple[str, ...]) -> tuple[_Kept, ...]:
    """What was written in a file before it was merged means that file's Person A, and says so.

    Anything of a client, by its `client_id`; a client's own file by its id.
    """
    return tuple(_of_the_file(one, ids) for one in found)


def _of_the_file(one: _Kept, ids: tuple[str, ...]) -> _Kept:
    held: Any = one
    key = held.id if isinstance(held, Client) else held.client_id
    if (called := file_called(ids.index(key))) == "":
        return one
    return cast("_Kept", with_texts(one, lambda said: _A_LABEL.sub(rf"\1{called}", said)))
