"""What identifies a protected person, as strings to look for."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from recolo_desktop.domain.basics.folding import with_umlauts_spelt, words
from recolo_desktop.domain.basics.ids import ClientId, OrderId, PersonId
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles_of_names import of_name
from recolo_desktop.domain.protection.matching.needles_of_places import POSTCODE, of_address, of_place, place
from recolo_desktop.domain.protection.matching.needles_of_things import (
    REGISTRATION,
    handles_in,
    of_phone,
    of_vehicle,
    parts_of_a_handle,
)
from recolo_desktop.domain.protection.matching.vocabulary import (
    GENERIC,
    HAUNTS,
    HOUSES,
    NO_NAMES,
    NOWHERE,
    PLATFORMS,
    STOP_WORDS,
    STREET_WORDS,
    TITLES,
    WEEKDAYS,
)

_NO_STREET = re.compile(r"\b(?:Family|Crown|County|Magistrates['’]?|High|Youth|Supreme) Court\b")
_STREET = re.compile(
    r"(?:\d+[a-h]?\s+)?(?:(?!(?:Not|To|Enter|Go|Within|Of|Near|Into|Any|At|Or|And|In|On|From|Attend|Be|Visit|Approach|Keep|"
    r"Away|Remain)\b)[A-Z][\w'’-]+\s+){1,3}"
    r"(?:Road|Rd|Street|St|Lane|Ln|Avenue|Ave|Close|Drive|Crescent|Court|Gardens|Place|Square|Terrace|Grove|Way|Hill|Row"
    r"|Mews|Rise|View|Walk|Wharf|Quay|Parade|Broadway|Cottage|House|Farm|Lodge|Gate|Mead|Villas|Towers)\b"
)


def of_people(people: Iterable[ProtectedPerson]) -> tuple[Needle, ...]:
    """Every string that gives one of these people away, the longest first: Müller as Mueller too."""
    found = {needle: None for person in people for way in _spelt(person) for needle in _of(way) if needle.text}
    return tuple(sorted(found, key=lambda needle: -len(needle.text)))


def _spelt(person: ProtectedPerson) -> Iterator[ProtectedPerson]:
    yield person
    fields = ("name", "address", "workplace", "school", "advocate", "email", "handles", "circle")
    again: dict[str, Any] = {name: with_umlauts_spelt(getattr(person, name)) for name in fields}
    known_as = tuple(with_umlauts_spelt(name) for name in person.also_known_as)
    if known_as != person.also_known_as or any(again[name] != getattr(person, name) for name in fields):
        yield replace(person, also_known_as=known_as, **again)


def _of(person: ProtectedPerson) -> Iterator[Needle]:
    label = person.label
    for name in (person.name, *person.also_known_as):
        yield from of_name(name, label)
    yield from of_address(person.address, label)
    yield from of_phone(person.phone, label)
    written = re.sub(
        r"\bmailto:|\s*[(\[]\s*at\s*[)\]]\s*", lambda sign: "" if sign[0] == "mailto:" else "@", person.email
    )
    for email in re.findall(r"[^\s,;()<>]+@[^\s,;()<>]+", written):
        yield Needle("".join(words(email)), Kind.EMAIL, label)
        if len(local := "".join(words(email.split("@")[0]))) > 5:
            yield Needle(local, Kind.EMAIL, label, asks=True)
    for kind, where in (
        (Kind.WORKPLACE, person.workplace),
        (Kind.SCHOOL, person.school),
        *((Kind.ADVOCATE, part) for part in _apart(person.advocate)),
    ):
        yield from of_place(where, kind, label)
    for part in _apart(person.advocate)[1:2]:
        yield from (replace(one, asks=True) for one in of_name(part, label) if one.kind is Kind.NAME and one.parts == 1)
    yield from of_vehicle(person.vehicle, label)
    for handle in handles_in(person.handles):
        own = "".join(words(handle))
        if len(own) > 2 and own not in PLATFORMS | NOWHERE:
            yield Needle(own, Kind.HANDLE, label, asks=len(own) == 3)
            yield from parts_of_a_handle(handle, label)
    towns = _towns(person)
    for line in re.split(r"[\n;]", person.circle):
        if line.strip():
            yield from _of_circle(line.strip(), label, towns)


def _apart(advocate: str) -> list[str]:
    """Who speaks for somebody, as written, and name and agency each for itself: "Nina Petrossian from Open Door"."""
    parts = [part.strip() for part in re.split(r"\s+(?:from|of|at|with)\s+|[,(;\n]", advocate) if part.strip(" )")]
    named = [part for part in parts if any(char.isupper() for char in part)]  # "interpreter" is nobody's name
    return list(dict.fromkeys((advocate, *named)))


def _towns(person: ProtectedPerson) -> tuple[str, ...]:
    """Of how her places end: "the Linton Sallow temple" stands in Linton Sallow, and nobody is called Sallow."""
    parts = (
        part.strip() for place in (person.address, person.workplace, person.school) for part in place.split(",")[1:]
    )
    named = {part for part in parts if re.fullmatch(r"[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){0,2}", part)}
    return tuple(one for one in named if not _is_a_place(one))


def _without(name: str, towns: tuple[str, ...]) -> str:
    """A surname that is a town's name too stays behind its first name."""
    for town in towns:
        found = re.search(rf"\b{re.escape(town)}\b(?=\s+[a-z]|\s*$)", name)
        if found and not _is_large(name[: found.start()]):
            name = f"{name[: found.start()]}{name[found.end() :]}"
    return name.strip()


def _is_large(before: str) -> bool:
    return before.rsplit(maxsplit=1)[-1][:1].isupper() if before.strip() else False


def _of_circle(line: str, label: str, towns: tuple[str, ...]) -> Iterator[Needle]:
    """Somebody close to her, on one line: "Sue Calloway (mother), 4 Elm Road, Totton, 07700 900123"."""
    for named, haunt in re.findall(rf"\b([A-Z][\w'’-]+) ({'|'.join(sorted(HAUNTS))})\b", line):
        yield place([*words(named), haunt], Kind.ADDRESS, label)  # Stowmere parkrun
    for bus in re.findall(r"\b(\d{1,3}[A-Z])\b(?= bus)|(?<=bus )(\d{1,3}[A-Z])\b", line):
        yield Needle("".join(bus).lower(), Kind.NAME, label)
    yield from (place([*words(town)], Kind.TOWN, label) for town in _IN_A_TOWN.findall(line))
    name, _, rest = line.partition(",")
    beside = re.findall(r"\((.*?)\)", name)  # "(07700 900128)", "(née Marsh)", "(4 Elm Road)"
    name = _without(re.sub(r"\(.*?\)", " ", name), towns)
    for team in _TEAM.finditer(name):
        yield from of_place(team[1] or team[2], Kind.WORKPLACE, label)
    name = _TEAM.sub(" ", name).strip()
    if name and not name[0].isdigit():
        yield from _people_in(name, label)
        for run in _LARGE_RUN.findall(name):  # "teaches at Brackwater Academy"
            if _is_a_place(run):
                yield from of_place(run, Kind.WORKPLACE, label)
    else:
        rest = line
    of_her_name = [part for part in rest.split(",") if len(part.split()) > 1 and part.split()[-1] in name.split()[-1:]]
    for said in (*beside, *of_her_name):  # "Ava Calder, Noah Calder"; a place is no name
        if not any(char.isdigit() for char in said) and not set(words(said)) & (STREET_WORDS | HOUSES | GENERIC):
            for run in re.findall(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)*", said):
                yield from (one if one.parts > 1 else replace(one, asks=True) for one in of_name(run, label))
    rest = ", ".join((rest, *(said for said in beside if any(char.isdigit() for char in said))))
    yield from _of(
        ProtectedPerson(
            id=PersonId("circle"),
            order_id=OrderId("circle"),
            client_id=ClientId("circle"),
            label=label,
            address=re.sub(rf"\S*@\S+|{_PHONE_WRITTEN}", " ", rest),
            phone="; ".join(re.findall(_PHONE_WRITTEN, rest)),
            email=" ".join(re.findall(r"\S+@\S+", rest)),
            handles=", ".join(re.findall(r"(?<!\S)@\w+", line)),
            vehicle=" ".join(REGISTRATION.findall(rest)),
        )
    )


def _people_in(said: str, label: str) -> Iterator[Needle]:
    """Names in a few words; a church is where somebody goes."""
    for run in _names_in(said):
        if _A_CHURCH.match(run):  # "rings bells at St Bride's": nobody is called St
            yield from of_place(run, Kind.WORKPLACE, label)
        else:
            yield from of_name(run, label)


_A_CHURCH = re.compile(r"St\.? [A-Z]")
_MOST_OF_A_NAME = 3  # words, where none is written large
_LARGE_RUN = re.compile(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+")
_PHONE_WRITTEN = r"\+?\(?\d[\d ()-]{6,}\d"


# "the Ladies' Four" is a crew, and nobody called Four; "mother Sylvia Tolland in Ferrisham" lives there.
_COUNTED = "Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve"
_IN_A_TOWN = re.compile(
    r"(?<=[a-zA-Z] )\b(?:in|near|outside|from) ([A-Z][a-z'’-]{3,}(?:\s+[A-Z][a-z'’-]+){0,2})(?!\s+[A-Z])\b"
)


def _names_in(said: str) -> list[str]:
    """Names in a few words: all of them, or where a sentence stands ("swims with Halyna Kovalchuk") the large ones.

    A day on which somebody goes somewhere is nobody.
    """
    whole = said
    said = re.sub(rf"\b(?i:{'|'.join(WEEKDAYS)})\b|\b[Pp]ersons? [A-Z]\b|\b(?:{_COUNTED})\b", " ", said)
    said = _IN_A_TOWN.sub(" ", said).strip()
    if kin := re.match(r"[a-z'’ ]{3,20}:\s*(?=[A-Z])", said):
        return _names_in(said[kin.end() :])
    if re.match(_DONE_ON_A_DAY, whole):  # "hockey on Tuesdays" is nobody
        return []
    small = [word for word in said.split() if word[:1].islower() and word.strip(":") not in STOP_WORDS | NO_NAMES]
    if not small or (said.islower() and len(said.split()) <= _MOST_OF_A_NAME):
        return [said]
    runs = re.findall(r"[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+)+", said)
    alone = re.findall(r"(?<=[a-z,] )[A-Z][a-z'’-]+(?!\s+[A-Z])", said)  # "her mum Sue lives at Elm Cottage"
    named = [one for one in alone if one.lower() not in STOP_WORDS | NO_NAMES | STREET_WORDS | HOUSES | TITLES]
    if begins := _BEGINS_WITH_SOMEBODY.match(said):
        named.append(begins[1])
    people = [run for run in runs if not _is_a_place(run)]
    return [*people, *(one for one in named if not any(one in run for run in runs))]


# "Sue lives next door" begins with somebody, "Stowmere parkrun" with a place.
_BEGINS_WITH_SOMEBODY = re.compile(
    r"([A-Z][a-z'’-]{2,})\s+(?:lives|works|is|was|has|stays|helps|collects|drives|keeps|teaches|swims|walks|sings|plays|"
    r"visits|looks|minds|who|from|next|at|in|and)\b"
)


def _is_a_place(run: str) -> bool:
    parts = words(run)
    return bool(set(parts) & (STREET_WORDS | HOUSES | GENERIC)) or (len(parts) == 2 and parts[0] in _OF_VILLAGES)


_OF_VILLAGES = frozenset({"upper", "lower", "nether", "north", "south", "east", "west"})
_ACTIVITY = (
    r"(?:hockey|football|netball|ballet|dance|dancing|violin|piano|guitar|pottery|yoga|pilates|zumba|choir|swimming|judo|"
    r"karate|chess|bridge|bowls|cricket|rugby|tennis|badminton|squash|gymnastics|drama|running|cycling|crafts?|"
    r"(?:book|slimming|youth|breakfast|running|chess|after-school|homework) (?:group|club)|five-a-side)"
)
_DONE_ON_A_DAY = re.compile(rf"{_ACTIVITY} on (?:the )?(?:first |last )?(?i:{'|'.join(WEEKDAYS)})s?\b", re.IGNORECASE)
_RUN = r"[A-Z][\w'’-]+(?: [A-Z][\w'’-]+)*"
# "Sallow Colts cricket", "plays for Ellerby Colts": a team, and nobody is called Colts.
_TEAM = re.compile(
    rf"\b({_RUN})(?= {_ACTIVITY}\b)|\b(?:plays|rows|runs|rides|bats|bowls|races|swims|fences|dances) for ({_RUN})"
)


def of_condition(condition: Condition) -> tuple[Needle, ...]:
    """The places that a condition names: in its own field, and streets and postcodes among the court's words."""
    written = condition.verbatim.title() if condition.verbatim.isupper() else condition.verbatim
    streets = [match[0] for match in _STREET.finditer(_NO_STREET.sub("", written))]
    codes = [" ".join(found) for found in POSTCODE.findall(condition.verbatim)]
    label = f"condition {condition.number_on_face}"
    found = {needle: None for place in (condition.place, *streets, *codes) for needle in of_address(place, label)}
    return tuple(sorted(found, key=lambda needle: -len(needle.text)))
