"""Which client files a question means, as SQL: the database counts and pages, so that size costs little."""

from typing import Any

from sqlalchemy import ColumnElement, Select, false, func, select

from recolo_desktop.domain.basics.nhs_number import digits_of
from recolo_desktop.domain.clients.client import Stage
from recolo_desktop.domain.clients.finding_clients import plain_words
from recolo_desktop.services.basics.questions import FileQuestion
from recolo_desktop.storage.records.tables import clients

_MOST_WORDS = 8


def wanted(question: FileQuestion) -> list[ColumnElement[bool]]:
    """What holds for every file that is meant."""
    known = clients.c
    found: list[ColumnElement[bool]] = [known.merged_into.is_(None)]
    found.append(known.stage == Stage.CLOSED.value if question.closed else known.stage != Stage.CLOSED.value)
    if question.leads is not None:
        found.append(known.lead_id.in_(question.leads))
    typed = question.typed.strip()
    digits = digits_of(typed)
    if digits.isdigit():
        found.append(known.nhs_number.contains(digits, autoescape=True))
    elif typed:
        found += [
            known.plain_names.contains(" ".join(plain_words(part)), autoescape=True)
            for part in typed.replace(",", " ").split()[:_MOST_WORDS]
        ]
        if not any(plain_words(part) for part in typed.split()):
            found.append(false())
    return found


def shared(keys: tuple[str, ...]) -> Select[Any]:
    """The keys of similar names that more than one open file has."""
    known = clients.c
    return (
        select(known.similarity)
        .where(known.similarity.in_(keys), known.stage != Stage.CLOSED.value, known.merged_into.is_(None))
        .group_by(known.similarity)
        .having(func.count() > 1)
    )
