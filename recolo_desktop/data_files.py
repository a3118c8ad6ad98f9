"""What lies in data files: instruments, categories, words, measures, types of note. Each is read once, at the start."""

import tomllib
from pathlib import Path
from typing import Protocol, TypeVar

from cattrs import ClassValidationError

from recolo_desktop import assets
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.basics.word_lists import WordLists
from recolo_desktop.domain.clients.agency import Agency
from recolo_desktop.domain.clients.case_entry import EntryKind
from recolo_desktop.domain.notes.measure import Measure
from recolo_desktop.domain.notes.note_type import NoteType
from recolo_desktop.domain.notes.risk_review import RiskHeading
from recolo_desktop.domain.notes.time_use import Category
from recolo_desktop.domain.orders.instrument import ConditionCategory, Instrument
from recolo_desktop.domain.protection.readers import ReaderWords
from recolo_desktop.services.basics.thawing import thawed


class _Checked(Protocol):
    """What can say what is wrong with its own file."""

    def faults(self) -> tuple[str, ...]: ...


FromFile = TypeVar("FromFile", bound=_Checked)


def read_word_lists() -> WordLists:
    """Lists of words that forms offer, from their data file."""
    return thawed(WordLists, tomllib.loads(assets.read_text("words/lists.toml")))


def read_instruments() -> tuple[Instrument, ...]:
    """The kinds of order, from their data file."""
    stored = tomllib.loads(assets.read_text("words/instruments.toml"))
    return tuple(thawed(Instrument, entry) for entry in stored["instrument"])


def read_entry_kinds() -> tuple[EntryKind, ...]:
    """The kinds of entry in a client's file, from their data file."""
    stored = tomllib.loads(assets.read_text("words/entries.toml"))
    return tuple(thawed(EntryKind, entry) for entry in stored["entry"])


def read_harmless() -> frozenset[str]:
    """Words that name nobody though they are written large, folded."""
    stored = tomllib.loads(assets.read_text("words/harmless.toml"))
    phrases = stored.pop("phrases").splitlines()
    return frozenset(map(squeezed, (*phrases, *(word for part in stored.values() for word in part.split()))))


def read_reader_words() -> ReaderWords:
    """Words that say who reads a professional letter, from their data file."""
    stored = tomllib.loads(assets.read_text("words/readers.toml"))
    return ReaderWords(**{part: frozenset(map(squeezed, words.split())) for part, words in stored.items()})


def read_time_use() -> tuple[Category, ...]:
    """What a half hour of a week may hold, from the data file."""
    stored = tomllib.loads(assets.read_text("words/time_use.toml"))
    return tuple(thawed(Category, entry) for entry in stored["category"])


def read_usual_services() -> tuple[Agency, ...]:
    """Services and crisis lines that a new directory is offered, from their data file."""
    stored = tomllib.loads(assets.read_text("words/services.toml"))
    return tuple(thawed(Agency, {"id": f"usual-{at}", **entry}) for at, entry in enumerate(stored["service"]))


def read_measures(folder: Path | None = None) -> tuple[tuple[Measure, ...], tuple[str, ...]]:
    """The outcome measures, each from its file, and a sentence about every file that does not hold together.

    One that is broken is left out and named; the others work.
    """
    return _read_each(Measure, folder or assets.resource("measures"), "measure")


def read_note_types(folder: Path | None = None) -> tuple[tuple[NoteType, ...], tuple[str, ...]]:
    """The types of note in the order in which they are offered, and a sentence about every broken file."""
    found, faults = _read_each(NoteType, folder or assets.resource("note_types"), "type of note", section="sections")
    return tuple(sorted(found, key=lambda one: one.order)), faults


def read_note_data() -> tuple[tuple[RiskHeading, ...], tuple[NoteType, ...], tuple[str, ...]]:
    """Everything that notes are made of: what is asked about risk, the types, and which of their files are broken."""
    return (read_risk_headings(), *read_note_types())


def _read_each(
    kind: type[FromFile], folder: Path, called: str, **renamed: str
) -> tuple[tuple[FromFile, ...], tuple[str, ...]]:
    """One value from each file. `renamed` are keys of the file that are called otherwise in the value."""
    found: list[FromFile] = []
    faults: list[str] = []
    for file in sorted(folder.glob("*.toml")):
        try:
            stored = tomllib.loads(file.read_text(encoding="utf-8"))
            one = thawed(kind, {renamed.get(key, key): value for key, value in stored.items()})
        except (ClassValidationError, ValueError) as fault:
            faults.append(f"The {called} in {file.name} cannot be read: {_first_words(fault)}")
            continue
        found += [] if one.faults() else [one]
        faults += [f"The {called} in {file.name} is left out: {fault}." for fault in one.faults()]
    return tuple(found), tuple(faults)


def _first_words(fault: Exception) -> str:
    causes = fault.exceptions if isinstance(fault, ClassValidationError) else (fault,)
    return str(causes[0]).splitlines()[0]


def read_risk_headings() -> tuple[RiskHeading, ...]:
    """What is asked about risk at every contact, from its data file."""
    stored = tomllib.loads(assets.read_text("words/risk_review.toml"))
    return tuple(thawed(RiskHeading, entry) for entry in stored["heading"])


def read_categories() -> tuple[ConditionCategory, ...]:
    """The kinds of condition, from their data file."""
    stored = tomllib.loads(assets.read_text("words/condition_categories.toml"))
    return tuple(ConditionCategory(**entry) for entry in stored["category"])
