"""Referrals from a table in a text file: which column is what, what each row would become, what is wrong with it."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from recolo_desktop.domain import nhs_number
from recolo_desktop.domain.client import Client, normal_postcode, sounds_like
from recolo_desktop.domain.dates import NotADate, parse_date
from recolo_desktop.domain.errors import Problem, Refusal
from recolo_desktop.domain.ids import ClientId
from recolo_desktop.domain.matching.folding import squeezed

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
    """The file's columns and rows, as text, and in which line of the file each row begins."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class ImportRow:
    """What one row would become. `number` is the line of the file in which it begins; the columns' names are line 1."""

    number: int
    client: Client | None
    problems: tuple[Problem, ...]
    looks_like: str = ""


def read_table(content: bytes) -> Table:
    """The table in the file; raises Refusal, with the line, for what cannot be read for certain."""
    text = _text_of(content)
    first = text.splitlines()[0] if text.strip() else ""
    delimiter = max(",;\t", key=first.count)
    read = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    filled: list[tuple[str, ...]] = []
    lines: list[int] = []
    begins = 1
    try:
        for row in read:
            cells = tuple(" ".join(cell.split()) for cell in row)
            if any(cells):
                filled.append(cells)
                lines.append(begins)
            begins = read.line_num + 1
    except csv.Error as wrong:
        raise Refusal(
            f"From line {begins} on the file cannot be read: a quotation mark opens and never closes, or stands "
            "inside a field. Put it right and choose the file again."
        ) from wrong
    if len(filled) < 2:
        raise Refusal("The file holds no table: the first line names the columns, each further line is a referral.")
    if len(filled) > _MOST:
        raise Refusal(f"The file holds more than {_MOST} rows. Split it.")
    return Table(filled[0], tuple(filled[1:]), tuple(lines[1:]))


def _text_of(content: bytes) -> str:
    """The words, whatever wrote them; never wrong letters in place of what cannot be told."""
    for mark, name in ((b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"), (b"\xef\xbb\xbf", "utf-8-sig")):
        if content.startswith(mark):
            return _decoded(content, name)
    if b"\x00" in content:
        raise Refusal("This is not a text file. Save the table as CSV first.")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return _decoded(content, "cp1252")


def _decoded(content: bytes, name: str) -> str:
    try:
        return content.decode(name)
    except UnicodeDecodeError as wrong:
        raise Refusal("The letters of this file cannot be told for certain. Save the table as CSV in UTF-8.") from wrong


_SOMEBODY_ELSE = re.compile(
    r"\b(?:victim|complainant|injured|protected|partner|ex|spouse|wife|husband|mother|father|parent|child|children|"
    r"next of kin|kin|carer|emergency|contact|gp|doctor|surgery|practice|referrer|referring|referred by|worker|"
    r"officer|practitioner|probation|police|solicitor|advocate|keyworker|author|completed by|from|their|her|employer|"
    r"school|work)(?:['’]?s)?\b",
    re.IGNORECASE,
)
_OF_THE_REFERRAL = frozenset({"referrer", "referral_source", "referred_on", "referral_reason"})
_HIS = re.compile(r"\b(?:client|patient|service user|subject|offender|person)(?:['’]?s)?\b", re.IGNORECASE)


def guessed(columns: tuple[str, ...]) -> dict[str, int]:
    """Which column each field probably stands in. One that may be somebody else's is never taken by itself."""
    found: dict[str, int] = {}
    for field, _, names in FIELDS:
        fits = [at for at, column in enumerate(columns) if at not in found.values() and _says(column, names)]
        if field not in _OF_THE_REFERRAL:
            fits = [at for at in fits if not _SOMEBODY_ELSE.search(_HIS.sub(" ", columns[at]))]
        own = [at for at in fits if _HIS.search(columns[at])]
        if fits:
            found[field] = (own or fits)[0]
    return found


def _says(column: str, names: tuple[str, ...]) -> bool:
    """Whether a column is headed by one of these names, in whole words."""
    said = f" {' '.join(re.findall(r'[a-z0-9]+', column.casefold()))} "
    return any(f" {name} " in said or (len(name) > 4 and name in said) for name in names)


_GOES_ON = re.compile(r"\b(?:address|line\s*\d|town|city|county|district)\b", re.IGNORECASE)


def address_columns(columns: tuple[str, ...], first: int) -> tuple[int, ...]:
    """The column of the address and those after it that go on with it: Address 2, Town, County."""
    found = [first]
    for at in range(first + 1, len(columns)):
        if not re.search(
            r"\baddress\b|\bline\s*\d|\btown\b|\bcity\b|\bcounty\b|\bdistrict\b", columns[at], re.IGNORECASE
        ):
            break
        if _SOMEBODY_ELSE.search(_HIS.sub(" ", columns[at])):
            break
        found.append(at)
    return tuple(found)


def day_comes_first(cells: Iterable[str]) -> bool | None:
    """Whether the dates of one column put the day before the month; None when none of them tells."""
    ways = set()
    for cell in cells:
        if parts := re.fullmatch(r"\s*(\d{1,2})[/.\s-](\d{1,2})[/.\s-]\d{2,4}\s*", cell):
            ways |= {True} if int(parts[1]) > 12 else set()
            ways |= {False} if int(parts[2]) > 12 else set()
    return ways.pop() if len(ways) == 1 else None


def as_rows(
    table: Table, places: Mapping[str, int], today: date, known: tuple[Client, ...], ids: tuple[ClientId, ...]
) -> tuple[ImportRow, ...]:
    """What every row would become, with everything that is wrong with it and whom it may be already."""
    numbers = {client.nhs_number: client.banner_name for client in known if client.nhs_number}
    people = {key: client.banner_name for client in known for key in _told_by(client)}
    american = {
        field: day_comes_first(row[at] for row in table.rows if at < len(row)) is False
        for field, at in places.items()
        if field in _DATES
    }
    found, seen, earlier = [], set[str](), dict[object, int]()
    for at, (row, key) in enumerate(zip(table.rows, ids, strict=True)):
        line = table.lines[at] if table.lines else at + 2
        made, problems = _client(row, table.columns, places, american, today, key)
        if len(row) > len(table.columns):
            more = f"This row has {len(row)} fields, and the table {len(table.columns)} columns: a comma too many?"
            problems = (*problems, Problem("family_name", more))
        looks_like = ""
        if made is not None:
            ways = _told_by(made)
            looks_like = numbers.get(made.nhs_number, "") or next((people[way] for way in ways if way in people), "")
            if made.nhs_number and made.nhs_number in seen:
                problems = (*problems, Problem("nhs_number", "This NHS number stands in an earlier row too"))
            elif same := next((earlier[way] for way in ways if way in earlier), 0):
                problems = (*problems, Problem("family_name", f"The same person seems to stand in line {same} too"))
            seen.add(made.nhs_number)
            earlier.update({way: line for way in ways if way not in earlier})
        found.append(ImportRow(line, made, problems, looks_like))
    return tuple(found)


def _told_by(client: Client) -> tuple[object, ...]:
    """By what two rows are one person: surname, folded or by its sound, with the birth date and a first letter."""
    if client.birth_date is None:
        return ()
    first = squeezed(client.given_names)[:1]
    return (
        (squeezed(client.family_name), client.birth_date, first),
        (sounds_like(squeezed(client.family_name)), client.birth_date, first),
    )


def _client(
    row: tuple[str, ...],
    columns: tuple[str, ...],
    places: Mapping[str, int],
    american: Mapping[str, bool],
    today: date,
    key: ClientId,
) -> tuple[Client | None, tuple[Problem, ...]]:
    cells = {field: row[at] for field, at in places.items() if at < len(row)}
    if "address" in places:
        whole = address_columns(columns, places["address"])
        taken = {at for field, at in places.items() if field != "address"}
        cells["address"] = ", ".join(row[at] for at in whole if at < len(row) and at not in taken and row[at])
    problems, days = [], dict[str, date | None]()
    for field in _DATES:
        typed = cells.get(field, "")
        if american.get(field):  # this column puts the month before the day
            typed = re.sub(r"^\s*(\d{1,2})([/.\s-])(\d{1,2})", r"\3\2\1", typed)
        try:
            days[field] = parse_date(typed, today)
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
