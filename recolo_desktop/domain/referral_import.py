"""Referrals from a table in a text file: which column is what, what each row would become, what is wrong with it."""

import csv
import io
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain import nhs_number
from recolo_desktop.domain.client import Client, normal_postcode
from recolo_desktop.domain.dates import NotADate, parse_date
from recolo_desktop.domain.errors import Problem, Refusal
from recolo_desktop.domain.ids import ClientId

# The field, what people call it, and words by which its column is recognised.
FIELDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("family_name", "Last name", ("surname", "last name", "family name")),
    ("given_names", "First names", ("forename", "first name", "given name")),
    ("title", "Title", ("title",)),
    ("birth_date", "Date of birth", ("birth", "dob")),
    ("nhs_number", "NHS number", ("nhs",)),
    ("gender", "Gender", ("gender", "sex")),
    ("address", "Address", ("address",)),
    ("postcode", "Postcode", ("postcode", "post code")),
    ("phone", "Phone", ("phone", "mobile", "telephone")),
    ("referred_on", "Referred on", ("referred on", "referral date", "received")),
    ("referral_source", "Source", ("source", "agency")),
    ("referrer", "Referrer", ("referrer", "referred by")),
    ("referral_reason", "Reason", ("reason",)),
)
_DATES = ("birth_date", "referred_on")
_MOST = 2000


@dataclass(frozen=True, slots=True)
class Table:
    """The file's columns and rows, as text."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What one row would become. `number` counts as a spreadsheet does, the columns' names being row 1."""

    number: int
    client: Client | None
    problems: tuple[Problem, ...]
    looks_like: str = ""


def read_table(content: bytes) -> Table:
    """The table in the file; raises Refusal for what is none."""
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("cp1252", errors="replace")
    if "\x00" in text:
        raise Refusal("This is not a text file. Save the table as CSV first.")
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = max(",;\t", key=first.count)
    rows = [tuple(cell.strip() for cell in row) for row in csv.reader(io.StringIO(text), delimiter=delimiter)]
    filled = [row for row in rows if any(row)]
    if len(filled) < 2:
        raise Refusal("The file holds no table: the first line names the columns, each further line is a referral.")
    if len(filled) > _MOST:
        raise Refusal(f"The file holds more than {_MOST} rows. Split it.")
    return Table(filled[0], tuple(filled[1:]))


def guessed(columns: tuple[str, ...]) -> dict[str, int]:
    """Which column each field probably stands in."""
    found: dict[str, int] = {}
    for field, _, words in FIELDS:
        for at, column in enumerate(columns):
            if at not in found.values() and any(word in column.casefold() for word in words):
                found[field] = at
                break
    return found


def as_rows(
    table: Table, places: Mapping[str, int], today: date, known: tuple[Client, ...], ids: tuple[ClientId, ...]
) -> tuple[ImportRow, ...]:
    """What every row would become, with everything that is wrong with it and whom it may be already."""
    numbers = {client.nhs_number: client.banner_name for client in known if client.nhs_number}
    people: dict[tuple[str, date | None], str] = {
        (c.family_name.casefold(), c.birth_date): c.banner_name for c in known if c.birth_date
    }
    found, seen = [], set[str]()
    for at, (row, key) in enumerate(zip(table.rows, ids, strict=True)):
        made, problems = _client(row, places, today, key)
        looks_like = ""
        if made is not None:
            looks_like = numbers.get(made.nhs_number, "") or people.get(
                (made.family_name.casefold(), made.birth_date), ""
            )
            if made.nhs_number and made.nhs_number in seen:
                problems = (*problems, Problem("nhs_number", "This NHS number stands in an earlier row too"))
            seen.add(made.nhs_number)
        found.append(ImportRow(at + 2, made, problems, looks_like))
    return tuple(found)


def _client(
    row: tuple[str, ...], places: Mapping[str, int], today: date, key: ClientId
) -> tuple[Client | None, tuple[Problem, ...]]:
    cells = {field: row[at] for field, at in places.items() if at < len(row)}
    problems, days = [], dict[str, date | None]()
    for field in _DATES:
        try:
            days[field] = parse_date(cells.get(field, ""), today)
        except NotADate as wrong:
            problems.append(Problem(field, str(wrong)))
    made = Client(
        id=key,
        title=cells.get("title", ""),
        given_names=cells.get("given_names", ""),
        family_name=cells.get("family_name", ""),
        gender=cells.get("gender", ""),
        nhs_number=nhs_number.digits_of(cells.get("nhs_number", "")),
        address=tuple(part.strip() for part in cells.get("address", "").split(",") if part.strip()),
        postcode=normal_postcode(cells.get("postcode", "")),
        phone=cells.get("phone", ""),
        birth_date=days.get("birth_date"),
        referred_on=days.get("referred_on"),
        referral_source=cells.get("referral_source", ""),
        referrer=cells.get("referrer", ""),
        referral_reason=cells.get("referral_reason", ""),
    )
    return made, (*problems, *made.problems(today))
