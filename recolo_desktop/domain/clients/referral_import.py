"""Referrals from a table in a text file: which column is what, what each row would become, what is wrong with it."""

import csv
import dataclasses
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.basics.dates import NotADate, parse_date
from recolo_desktop.domain.basics.errors import Problem, Refusal
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.ids import ClientId
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.clients.fhir_parts import SentName, address_of, name_of
from recolo_desktop.domain.clients.names import sounds_like

# The field, what people call it, and words by which its column is recognised.
FIELDS: tuple[tuple[str, str, tuple[str, ...]], ...] = (
    ("family_name", "Last name", ("surname", "last name", "family name")),
    ("given_names", "First names", ("forename", "first name", "given name")),
    ("whole_name", "Whole name", ("name", "full name", "patient", "client", "service user")),
    ("title", "Title", ("title",)),
    ("birth_date", "Date of birth", ("birth", "dob", "d o b")),
    ("nhs_number", "NHS number", ("nhs",)),
    ("gender", "Gender", ("gender", "sex")),
    ("address", "Address", ("address",)),
    ("postcode", "Postcode", ("postcode", "post code")),
    ("phone", "Phone", ("phone", "mobile", "telephone", "tel")),
    ("referred_on", "Referred on", ("referred on", "referral date", "received")),
    ("referral_source", "Source", ("source", "agency")),
    ("referrer", "Referrer", ("referrer", "referred by")),
    ("referral_reason", "Reason", ("reason",)),
)
_DATES = ("birth_date", "referred_on")
_MOST = 2000


@dataclass(frozen=True, slots=True)
class Table:
    """The file's columns and rows, as text, in which line each row begins, and what a sender says besides."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    lines: tuple[int, ...] = ()
    more: Mapping[str, Any] = dataclasses.field(default_factory=dict)  # what the one row cannot hold
    left_out: tuple[str, ...] = ()  # what the sender said and a client file does not take, by its name
    says: tuple[Problem, ...] = ()  # what the sender says against adding this person


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
    said = re.fullmatch(r'"?sep=(.)"?,*', first.strip("\ufeff"))
    begins = 2 if said else 1
    text = text.partition("\n")[2] if said else text
    delimiter = said[1] if said else max(",;\t", key="\n".join(text.splitlines()[:_TITLES_ABOVE]).count)
    read = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    filled: list[tuple[str, ...]] = []
    lines: list[int] = []
    above = begins - 1
    try:
        for row in read:
            cells = tuple(_cell(cell) for cell in row)
            if any(cells):
                filled.append(cells)
                lines.append(begins)
            begins = above + read.line_num + 1
    except csv.Error as wrong:
        raise Refusal(
            f"From line {begins} on the file cannot be read: a quotation mark opens and never closes, or stands "
            "inside a field. Put it right and choose the file again."
        ) from wrong
    head = next((at for at, row in enumerate(filled[:_TITLES_ABOVE]) if len(guessed(row)) > 1), 0)
    filled, lines = filled[head:], lines[head:]
    if len(filled) < 2:
        raise Refusal("The file holds no table: the first line names the columns, each further line is a referral.")
    if len(filled) > _MOST:
        raise Refusal(f"The file holds more than {_MOST} rows. Split it.")
    return Table(filled[0], tuple(filled[1:]), tuple(lines[1:]))


def _cell(said: str) -> str:
    """Its lines, and without what a spreadsheet wraps text in."""
    lines = [" ".join(line.split()) for line in said.splitlines()]
    return re.sub(r'^="(.*)"$', r"\1", "\n".join(line for line in lines if line))


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
# A column that says anything else beside what it holds may be somebody's whom nobody here thinks of: "Aggrieved name".
_PLAIN_HEADS = frozenset(
    re.findall(
        r"\w+",
        """
        client patient service user suspect subject offender person nominal detainee accused defendant home current
        permanent main full legal preferred number no num nos date of the name names s line tel telephone mobile phone
        address post code postcode nhs dob d o b birth born gender sex title forename forenames surname first last given
        family town city county district primary own dd mm yyyy yy residential cell landline day time house street road
        1 2 3 4 5 6
        """,
    )
)
_TITLES_ABOVE = 8  # rows of a report's title before the columns are named
_NO_NAME = frozenset(
    {"-", "--", ".", "x", "nln", "nfn", "lnu", "fnu", "unknown", "not known", "n/k", "nk", "n/a", "na", "none"}
)
_OF_THE_REFERRAL = frozenset({"referrer", "referral_source", "referred_on", "referral_reason"})
_HIS = re.compile(
    r"\b(?:client|patient|service user|subject|offender|person|suspect|nominal|detainee|accused|defendant)"
    r"(?:['’]?s)?\b",
    re.IGNORECASE,
)


def guessed(columns: tuple[str, ...]) -> dict[str, int]:
    """Which column each field probably stands in. One that may be somebody else's is never taken by itself."""
    found: dict[str, int] = {}
    for field, _, names in FIELDS:
        fits = [at for at, column in enumerate(columns) if at not in found.values() and _says(column, names)]
        if field not in _OF_THE_REFERRAL:
            fits = [at for at in fits if _is_plain(columns[at])]
        if field == "whole_name":
            fits = [at for at in fits if _is_whole_name(columns[at])] if "family_name" not in found else []
        own = [at for at in fits if _HIS.search(columns[at])]
        if fits:
            found[field] = (own or fits)[0]
    return found


def _is_plain(column: str) -> bool:
    """Whether a heading says nothing but what it holds, and that it is the client's."""
    said = re.findall(r"[a-z0-9]+", column.casefold())
    return not _SOMEBODY_ELSE.search(_HIS.sub(" ", column)) and all(word in _PLAIN_HEADS for word in said)


def _is_whole_name(column: str) -> bool:
    said = " ".join(re.findall(r"[a-z]+", column.casefold()))
    return said in {"name", "full name", "patient", "client", "service user", "client name", "patient name", "subject"}


def _says(column: str, names: tuple[str, ...]) -> bool:
    """Whether a column is headed by one of these names, in whole words."""
    said = f" {' '.join(re.findall(r'[a-z0-9]+', column.casefold()))} "
    return any(f" {name} " in said or (len(name) > 4 and name in said) for name in names)


_GOES_ON = re.compile(r"\b(?:address|line\s*\d|town|city|county|district)\b", re.IGNORECASE)


def address_columns(columns: tuple[str, ...], first: int) -> tuple[int, ...]:
    """The column of the address and those after it that go on with it: Address 2, Town, County.

    Headed by anything else beside, as "IP town" or "Excluded address", it is not known whose it is, and never taken.
    """
    found = [first]
    for at in range(first + 1, len(columns)):
        if not (_GOES_ON.search(columns[at]) and _is_plain(columns[at])):
            break
        found.append(at)
    return tuple(found)


_IN_FIGURES = re.compile(r"\s*(\d{1,2})[/.\s-](\d{1,2})[/.\s-]\d{2,4}\s*")
_MONTHS, _DAYS = 12, 31


def orders_of_dates(cells: Iterable[str]) -> frozenset[bool]:
    """Whether dates of one column put the day first, or the month, or some the one and some the other."""
    ways: set[bool] = set()
    for cell in cells:
        if parts := _IN_FIGURES.fullmatch(cell):
            first, second = int(parts[1]), int(parts[2])
            ways |= {True} if _MONTHS < first <= _DAYS and second <= _MONTHS else set()
            ways |= {False} if _MONTHS < second <= _DAYS and first <= _MONTHS else set()
    return frozenset(ways)


def day_comes_first(cells: Iterable[str]) -> bool | None:
    """Whether the dates of one column put the day before the month; None when none of them tells."""
    ways = orders_of_dates(cells)
    return next(iter(ways)) if len(ways) == 1 else None


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
    columns = {field: tuple(row[at] for row in table.rows if at < len(row)) for field, at in places.items()}
    mixed = {field: places[field] for field in _DATES if len(orders_of_dates(columns.get(field, ()))) > 1}
    found, seen, earlier = [], set[str](), dict[object, int]()
    for at, (row, key) in enumerate(zip(table.rows, ids, strict=True)):
        line = table.lines[at] if table.lines else at + 2
        made, problems = _client(row, table, places, american, today, key)
        unsure = {field: row[at] for field, at in mixed.items() if at < len(row) and _tells_not(row[at])}
        not_taken: dict[str, Any] = dict.fromkeys(unsure)
        made = replace(made, **not_taken) if made is not None else made
        problems += tuple(_in_doubt(field, cell) for field, cell in unsure.items())
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


def _tells_not(cell: str) -> bool:
    """A date that can be read both ways."""
    parts = _IN_FIGURES.fullmatch(cell)
    return parts is not None and max(int(parts[1]), int(parts[2])) <= _MONTHS and parts[1] != parts[2]


def _in_doubt(field: str, cell: str) -> Problem:
    return Problem(field, f"Other dates of this column put the month first, others the day: which is {cell}?")


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
    table: Table,
    places: Mapping[str, int],
    american: Mapping[str, bool],
    today: date,
    key: ClientId,
) -> tuple[Client | None, tuple[Problem, ...]]:
    cells = {field: row[at].replace("\n", " ") for field, at in places.items() if at < len(row)}
    if "address" in places:
        whole = address_columns(table.columns, places["address"])
        taken = {at for field, at in places.items() if field != "address"}
        lines = [row[at] for at in whole if at < len(row) and at not in taken and row[at]]
        cells["address"] = ", ".join(line.replace(",\n", "\n").replace("\n", ", ") for line in lines)
    problems, days = [], dict[str, date | None]()
    for field in _DATES:
        typed = cells.get(field, "")
        if american.get(field):  # this column puts the month before the day
            typed = re.sub(r"^\s*(\d{1,2})([/.\s-])(\d{1,2})", r"\3\2\1", typed)
        try:
            days[field] = _day(typed, today, is_past=field == "birth_date")
        except NotADate as wrong:
            problems.append(Problem(field, str(wrong)))
    name = _name(cells)
    address, postcode = _address(cells)
    if not any(cells.get(one) for one in ("birth_date", "nhs_number", "address", "phone")) and len(places) > _FEW:
        problems.append(Problem("family_name", "This row says of nobody where or when: is it a referral?"))
    made = Client(
        id=key,
        title=name.title,
        given_names=name.given_names,
        family_name=name.family_name,
        gender=cells.get("gender", ""),
        nhs_number=nhs_number.digits_of(re.sub(r"\.0+$", "", cells.get("nhs_number", ""))),
        address=address,
        postcode=postcode,
        phone=cells.get("phone", ""),
        birth_date=days.get("birth_date"),
        referred_on=days.get("referred_on"),
        referral_source=cells.get("referral_source", ""),
        referrer=cells.get("referrer", ""),
        referral_reason=cells.get("referral_reason", ""),
    )
    made = replace(made, **table.more)
    return made, (*table.says, *problems, *made.problems(today))


_FEW = 2  # columns; a table of names alone has no more


def _name(cells: Mapping[str, str]) -> SentName:
    """By its parts or as a whole; a placeholder is no name, and somebody with one name has that."""
    name = SentName(cells.get("title", ""), cells.get("given_names", ""), cells.get("family_name", ""))
    if whole := cells.get("whole_name", ""):
        read = name_of({"text": whole})
        name = SentName(
            name.title or read.title, name.given_names or read.given_names, name.family_name or read.family_name
        )
    given = "" if name.given_names.casefold() in _NO_NAME else name.given_names
    family = "" if name.family_name.casefold() in _NO_NAME else name.family_name
    return SentName(name.title, given if family else "", family or given)


def _address(cells: Mapping[str, str]) -> tuple[tuple[str, ...], str]:
    """Lines, and the postcode also where it is the address's last part."""
    read = address_of({"line": cells.get("address", "").split(","), "postalCode": cells.get("postcode", "")})
    return read.lines, read.postcode


_LAST_SERIAL = 60000  # spreadsheet days, to 2064
_SERIAL_ZERO = date(1899, 12, 30)
_SHORT_YEAR = re.compile(r"\D\d{2}$")


def _day(typed: str, today: date, *, is_past: bool) -> date | None:
    """A date as it is written, or as a spreadsheet counts days; a birth date of two figures lies in the past."""
    serial = re.fullmatch(r"(\d{5})(?:\.\d+)?", typed)
    if serial and int(serial[1]) <= _LAST_SERIAL:
        return _SERIAL_ZERO + timedelta(days=int(serial[1]))
    day = parse_date(typed, today)
    if is_past and day and day >= today and _SHORT_YEAR.search(typed.strip()):
        return day.replace(year=day.year - 100)
    return day
