"""Lines that go on paper: nobody protected stands in them by name, whoever prints them."""

from collections.abc import Iterable

from recolo_desktop.domain.protection.labelling import Labelling
from recolo_desktop.services.basics.files import ids_of, people_near
from recolo_desktop.services.basics.ports import Work

Rows = tuple[tuple[str, ...], ...]


def as_printed(work: Work, rows: Iterable[Iterable[str]], client_id: str | None = None) -> Rows:
    """The same lines, labelled. Of a record its own people are letters; of all others there is only somebody."""
    kept = tuple(tuple(row) for row in rows)
    own = ids_of(work, client_id) if client_id else ()
    people = people_near(work, own, tuple(dict.fromkeys(cell for row in kept for cell in row)))
    names = Labelling(people, work.texts.is_word)
    return tuple(tuple(names.text(cell) for cell in row) for row in kept)
