"""Whether a letter is safe to sign: what it says, where, why, and the way on."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from recolo_desktop.domain.client import Answer, Client
from recolo_desktop.domain.court_order import ProtectedPerson
from recolo_desktop.domain.letter import Audience, Letter

SAFE_WORDS = "the person named in the order"
_TITLES = {"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "dame"}
_SHORTEST_NAME = 2


class Severity(StrEnum):
    """Must fix blocks signing; check needs a second look."""

    MUST_FIX = "must fix"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: what, where, why, and what may stand there instead."""

    severity: Severity
    what: str
    why: str
    paragraph: int = 0
    start: int = -1
    end: int = -1
    replace_with: str = ""


@dataclass(frozen=True, slots=True)
class _Needle:
    words: tuple[str, ...]
    label: str
    kind: str
    is_surname_of_client: bool = False


def findings(letter: Letter, client: Client, protected: tuple[ProtectedPerson, ...]) -> tuple[Finding, ...]:
    """Everything to put right or look at, in the order of the letter.

    A letter to the client may not name a protected person, nor give her address or phone. In a professional
    letter the same words ask for a second look. Matching ignores case, accents, spacing and punctuation.
    """
    found = list(_identifying_words(letter, client, protected))
    if letter.audience is Audience.CLIENT and client.post_is_safe is Answer.NO and letter.recipient_address:
        found.append(
            Finding(
                severity=Severity.MUST_FIX,
                what="Post to this address is marked as not safe",
                why="Hand the letter over in person: choose “no address, by hand”.",
            )
        )
    if letter.audience is Audience.CLIENT and client.post_is_safe is Answer.NOT_ASKED and letter.recipient_address:
        found.append(
            Finding(
                severity=Severity.CHECK,
                what="Nobody has asked whether post to this address is safe",
                why="Ask the client, and record the answer in the client file.",
            )
        )
    if letter.audience is Audience.PROFESSIONAL and _same_address(letter, client):
        found.append(
            Finding(
                severity=Severity.MUST_FIX,
                what="A professional letter is addressed to the client's own address",
                why="It may hold facts that the client must not see. Choose the professional's address.",
            )
        )
    return tuple(found)


def must_fix(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that block signing."""
    return tuple(finding for finding in found if finding.severity is Severity.MUST_FIX)


def with_labels(text: str, protected: tuple[ProtectedPerson, ...]) -> str:
    """The same words with every protected name, address and phone number replaced by its letter."""
    tokens, swaps, covered = _tokens(text), [], set[int]()
    needles = [needle for person in protected for needle in _needles_of(person)]
    for needle in sorted(needles, key=lambda one: -len(one.words)):
        for span in _spans(tokens, needle.words):
            if covered.isdisjoint(span):
                covered.update(span)
                start = tokens[span[0]][1]
                start = _with_title(text, start) if needle.kind == "name" else start
                words = needle.label if needle.kind == "name" else f"({needle.kind} of {needle.label})"
                swaps.append((start, tokens[span[-1]][2], words))
    for start, end, words in sorted(swaps, reverse=True):
        text = text[:start] + words + text[end:]
    return text


def _same_address(letter: Letter, client: Client) -> bool:
    own = _squeezed(" ".join(client.postal_lines))
    return bool(own) and own == _squeezed(" ".join(letter.recipient_address))


def _identifying_words(letter: Letter, client: Client, protected: tuple[ProtectedPerson, ...]) -> Iterator[Finding]:
    tokens = _tokens(letter.body)
    covered: set[int] = set()
    needles = sorted(_needles(client, protected), key=lambda needle: -len(needle.words))
    for needle in needles:
        for span in _spans(tokens, needle.words):
            if covered.isdisjoint(span):
                covered.update(span)
                yield _finding(letter, needle, tokens[span[0]][1], tokens[span[-1]][2])
    around = _squeezed(" ".join((letter.opening, letter.subject, letter.sign_off, *_everybody_named(letter))))
    for needle in needles:
        if not needle.is_surname_of_client and "".join(needle.words) in around:
            yield _finding(letter, needle, -1, -1)


def _everybody_named(letter: Letter) -> tuple[str, ...]:
    return (letter.recipient_name, *letter.recipient_address, *(f"{copy.name} {copy.role}" for copy in letter.copies))


def _finding(letter: Letter, needle: _Needle, start: int, end: int) -> Finding:
    start = _with_title(letter.body, start) if needle.kind == "name" and start >= 0 else start
    shown = letter.body[start:end] if start >= 0 else "the heading, the address or the list of copies"
    paragraph = len([part for part in re.split(r"\n\s*\n", letter.body[:start]) if part.strip()]) or 1
    if start > 0 and re.search(r"\n\s*\n\s*$", letter.body[:start]):
        paragraph += 1
    to_client = letter.audience is Audience.CLIENT
    asks = needle.is_surname_of_client or not to_client
    what = {
        "name": "Names a protected person",
        "address": "Gives a protected person's address",
        "phone": "Gives a protected person's phone number",
    }[needle.kind]
    why = (
        "This letter goes to the client. It cannot be signed while it says this."
        if not asks
        else "The client has the same surname. Check who is meant."
        if needle.is_surname_of_client
        else "Write the label of the order unless the reader needs the name."
    )
    return Finding(
        severity=Severity.CHECK if asks else Severity.MUST_FIX,
        what=f"{what}: “{shown}”, paragraph {paragraph}" if start >= 0 else f"{what} in {shown}",
        why=why,
        paragraph=paragraph,
        start=start,
        end=end,
        replace_with=SAFE_WORDS if to_client else f"the protected person ({needle.label})",
    )


def _with_title(body: str, start: int) -> int:
    before = re.search(r"(\w+)\.?\s+$", body[:start])
    if before and before[1].lower() in _TITLES:
        return before.start(1)
    return start


def _needles(client: Client, protected: tuple[ProtectedPerson, ...]) -> Iterator[_Needle]:
    own_names = set(_words(f"{client.given_names} {client.preferred_name}"))
    own_surname = set(_words(client.family_name))
    for person in protected:
        for needle in _needles_of(person):
            if len(needle.words) == 1 and needle.kind == "name":
                word = needle.words[0]
                if word not in own_names:
                    yield replace(needle, is_surname_of_client=word in own_surname)
            else:
                yield needle


def _needles_of(person: ProtectedPerson) -> Iterator[_Needle]:
    for name in (person.name, *person.also_known_as):
        words = tuple(word for word in _words(name) if word not in _TITLES)
        if len(words) > 1:
            yield _Needle(words, person.label, "name")
        for word in words:
            if len(word) >= _SHORTEST_NAME:
                yield _Needle((word,), person.label, "name")
    for line in re.split(r"[,\n]", person.address):
        words = _words(line)
        if words and (len(words) > 1 or len(words[0]) > 5):
            yield _Needle(words, person.label, "address")
    if phone := _squeezed(person.phone):
        yield _Needle((phone,), person.label, "phone")


def _spans(tokens: list[tuple[str, int, int]], words: tuple[str, ...]) -> Iterator[range]:
    """Where the words stand in order, also when run together or split by spaces, dashes or line ends."""
    wanted = "".join(words)
    for first in range(len(tokens)):
        joined = ""
        for last in range(first, len(tokens)):
            joined += tokens[last][0]
            if joined in (wanted, wanted + "s"):
                yield range(first, last + 1)
                break
            if not wanted.startswith(joined):
                break


def _fold(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(char for char in decomposed if not unicodedata.combining(char)).lower()


def _words(text: str) -> tuple[str, ...]:
    return tuple(token for token, _, _ in _tokens(text))


def _squeezed(text: str) -> str:
    return "".join(_words(text))


def _tokens(text: str) -> list[tuple[str, int, int]]:
    """Folded words with their places; a possessive 's is not part of the word."""
    found = []
    for match in re.finditer(r"[^\W_]+(?:['’][^\W_]+)*", text):
        word = re.sub(r"['’]s$", "", _fold(match[0]))
        found.append((re.sub(r"['’]", "", word), match.start(), match.start() + len(match[0])))
    return found
