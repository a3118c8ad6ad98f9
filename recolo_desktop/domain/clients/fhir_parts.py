"""The parts of a FHIR R4 Patient as real senders write them: by use and by period as of today (UK Core)."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

from recolo_desktop.domain.basics import nhs_number
from recolo_desktop.domain.clients.client import NumberStatus, normal_postcode

Part = dict[str, Any]
NHS_SYSTEMS = frozenset(
    {
        "https://fhir.nhs.uk/Id/nhs-number",
        "http://fhir.nhs.uk/Id/nhs-number",
        "http://fhir.nhs.net/Id/nhs-number",
        "https://fhir.nhs.net/Id/nhs-number",
        "urn:oid:2.16.840.1.113883.2.1.4.1",
    }
)
_VERIFIED = frozenset({"01", "number-present-and-verified"})
_POSTCODE = re.compile(r"\b(GIR\s?0AA|[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})\b", re.IGNORECASE)
_TITLES = frozenset(["mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "rev", "sir", "lady", "lord"])
_NO_NAME = re.compile(r"^(?:Extension-)?(?:UKCore|CareConnect(?:-GPC)?)?-?|-\d+$|^patient-")
_BANNER = re.compile(r"^\s*([^,]+),\s*([^()]+?)\s*(?:\(([^)]+)\))?\s*$")


@dataclass(frozen=True, slots=True)
class SentName:
    """A name as the client file has it."""

    title: str = ""
    given_names: str = ""
    family_name: str = ""


@dataclass(frozen=True, slots=True)
class SentAddress:
    """Lines without the postcode, and the postcode."""

    lines: tuple[str, ...] = ()
    postcode: str = ""


def parts(found: Any) -> list[Part]:
    """The objects of a list; one object alone counts as a list of one, anything else as none."""
    every = found if isinstance(found, list) else [found]
    return [one for one in every if isinstance(one, dict) and one]


def texts(found: Any) -> list[str]:
    """The filled texts of a list; one text alone counts as a list of one."""
    every = found if isinstance(found, list) else [found]
    return [" ".join(one.split()) for one in every if isinstance(one, str) and one.strip()]


def text(found: Any) -> str:
    """A text, trimmed; anything else is none."""
    return found.strip() if isinstance(found, str) else ""


def holds(part: Part, today: date) -> bool:
    """Whether a part holds on this day: begun, and not ended before it (FHIR's ends are inclusive)."""
    period = part.get("period")
    if not isinstance(period, dict):
        return True
    start, end, now = text(period.get("start")), text(period.get("end")), today.isoformat()
    return not (start and start[:10] > now[: len(start[:10])]) and not (end and end[:10] < now[: len(end[:10])])


def in_use(found: Any, today: date, *never: str) -> list[Part]:
    """Those that hold today and are of none of these uses, the newest begun first."""
    held = [one for one in parts(found) if holds(one, today) and text(one.get("use")) not in never]
    return sorted(held, key=_begun, reverse=True)


def _begun(part: Part) -> str:
    period = part.get("period")
    return text(period.get("start")) if isinstance(period, dict) else ""


def of_use(found: list[Part], *uses: str) -> Part | None:
    """The first of the first of these uses that there is; an empty use stands for none said."""
    return next((one for use in uses for one in found if text(one.get("use")) == use), None)


def name_of(part: Part) -> SentName:
    """From its parts, or from its text: "SURNAME, Given (Title)" or "Title Given Surname"."""
    given, family, title = texts(part.get("given")), text(part.get("family")), texts(part.get("prefix"))
    if given or family:
        return SentName(" ".join(title), " ".join(given), family)
    said = text(part.get("text"))
    if banner := _BANNER.match(said):
        return SentName((banner[3] or "").strip(), banner[2].strip(), banner[1].strip())
    words = said.split()
    title = [words.pop(0)] if words and words[0].rstrip(".").lower() in _TITLES else []
    return SentName(" ".join(title), " ".join(words[:-1]), words[-1] if words else "")


def address_of(part: Part) -> SentAddress:
    """Lines, city and district, without the postcode wherever it was written; the country says nothing here."""
    lines = [piece for line in texts(part.get("line")) for piece in [line.strip(" ,")] if piece]
    for place in ("city", "district"):
        named = text(part.get(place))
        if named and named.casefold() not in {line.casefold() for line in lines}:
            lines.append(named)
    if not lines:
        lines = [piece.strip() for piece in re.split(r"[\n,]+", text(part.get("text"))) if piece.strip()]
    postcode = normal_postcode(text(part.get("postalCode")))
    kept = []
    for line in lines:
        if found := _POSTCODE.search(line):
            postcode = postcode or normal_postcode(found[1])
            line = _POSTCODE.sub("", line).strip(" ,")  # noqa: PLW2901  (the rest of the line stays)
        if line:
            kept.append(line)
    return SentAddress(tuple(kept), postcode)


def ranked(found: list[Part], *uses: str) -> list[Part]:
    """By the sender's rank where there is one, else by these uses."""

    def place(one: Part) -> tuple[int, int]:
        rank = one.get("rank")
        use = text(one.get("use"))
        return (rank if isinstance(rank, int) else 99, uses.index(use) if use in uses else len(uses))

    return sorted(found, key=place)


def phone_of(value: str) -> str:
    """A British number as it is dialled here: +44 7700 900123 as 07700 900123."""
    return re.sub(r"^(?:\+|00)44\s*(?:\(0\))?\s*", "0", value.removeprefix("tel:"))


def nhs_numbers(found: Any, today: date) -> tuple[list[tuple[str, NumberStatus]], bool]:
    """The numbers that can be one, with how sure each is; and whether another was sent that cannot."""
    good: dict[str, NumberStatus] = {}
    doubtful = False
    for one in parts(found):
        if text(one.get("system")) not in NHS_SYSTEMS:
            continue
        digits = nhs_number.digits_of(str(one.get("value") or ""))
        if not holds(one, today) or text(one.get("use")) in ("old", "temp") or nhs_number.problem_with(digits):
            doubtful = doubtful or bool(digits)
            continue
        good[digits] = _status(one)
    return list(good.items()), doubtful


def _status(identifier: Part) -> NumberStatus:
    for one in parts(identifier.get("extension")):
        if "NHSNumberVerificationStatus" in text(one.get("url")):
            concept = one.get("valueCodeableConcept")
            codes = [
                text(code.get("code")) for code in parts(concept.get("coding") if isinstance(concept, dict) else [])
            ]
            return NumberStatus.VERIFIED if _VERIFIED & set(codes) else NumberStatus.NOT_TRACED
    return NumberStatus.NOT_KNOWN


def said_of(concept: Any) -> str:
    """What a coded thing is called."""
    if not isinstance(concept, dict):
        return ""
    return text(concept.get("text")) or next((text(one.get("display")) for one in parts(concept.get("coding"))), "")


def extensions(found: Any, ending: str) -> Iterator[Part]:
    """Extensions whose address ends so, in whatever version of UK Core."""
    for one in parts(found):
        if re.search(rf"{ending}(?:-\d+)?$", text(one.get("url"))):
            yield one


def names_of_extensions(found: Any, taken: Iterable[str]) -> Iterator[str]:
    """What the others are called, from their addresses: "ethnic category", "religion"."""
    for one in parts(found):
        url = text(one.get("url"))
        if url and not any(re.search(rf"{ending}(?:-\d+)?$", url) for ending in taken):
            last = re.sub(
                r"^(?:Extension-)?(?:UKCore|CareConnect(?:-GPC)?)?-?|-\d+$|^patient-", "", url.rsplit("/", 1)[-1]
            )
            yield re.sub(r"(?<=[a-z])(?=[A-Z])|-", " ", last).lower()
