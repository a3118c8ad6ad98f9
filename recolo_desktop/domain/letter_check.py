"""Whether a letter is safe to sign: what it says, where, why, and the way on."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from recolo_desktop.domain.answers import Answer
from recolo_desktop.domain.client import Client
from recolo_desktop.domain.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.letter import Audience, Letter
from recolo_desktop.domain.matching.folding import TURNS_TEXT_AROUND, squeezed, words
from recolo_desktop.domain.matching.needles import (
    POSTCODE,
    TITLES,
    Kind,
    Needle,
    of_condition,
    of_people,
    with_umlauts_spelt,
)
from recolo_desktop.domain.matching.search import Hit, Sureness, hits

SAFE_WORDS = "the person named in the order"


class Severity(StrEnum):
    """Must fix blocks signing; check needs a second look."""

    MUST_FIX = "must fix"
    CHECK = "check"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found: what, where, why, and what may stand there instead.

    `key` names it without the words of the letter, for the journal.
    """

    severity: Severity
    what: str
    why: str
    key: str
    paragraph: int = 0
    start: int = -1
    end: int = -1
    replace_with: str = ""


def findings(
    letter: Letter,
    client: Client,
    protected: tuple[ProtectedPerson, ...],
    conditions: tuple[Condition, ...] = (),
    also: tuple[Client, ...] = (),
) -> tuple[Finding, ...]:
    """Everything to put right or look at, in the order of the letter.

    A letter that reaches the client may not name a protected person, nor say where she can be found. In a letter that
    does not, the same words ask for a second look. Matching ignores case, accents, spacing, punctuation, look-alike
    letters and characters that nobody sees; misspellings ask. `also` are other files of the same client.
    """
    reaches = any(reaches_client(letter, one) for one in (client, *also))
    found = list(_identifying(letter, client, protected, reaches))
    if reaches:
        found += _places_of_the_order(letter, client, conditions)
    found += _about_the_post(letter, client, reaches)
    found += _needs(letter, client)
    found += _passing_on(letter)
    found += _claims(letter)
    found += _other_addresses(letter, client)
    found += _addresses_in_copies(letter)
    if any(TURNS_TEXT_AROUND.search(part) for part in printed_parts(letter)):
        found.append(
            Finding(
                severity=Severity.MUST_FIX,
                what="The letter holds hidden characters that turn text around",
                why="What prints may not be what is checked. Type the passage again.",
                key="hidden characters",
            )
        )
    return tuple(found)


def must_fix(found: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """Those that block signing."""
    return tuple(finding for finding in found if finding.severity is Severity.MUST_FIX)


def reaches_client(letter: Letter, client: Client) -> bool:
    """Whether the client gets to read it: by its kind, its recipient, a copy, or an address that is his."""
    if letter.audience is Audience.CLIENT or letter.recipient_role == "client":
        return True
    if any(copy.role.strip().lower() == "client" or _is_client(copy.name, client) for copy in letter.copies):
        return True
    return _is_client(letter.recipient_name, client) or _is_home(letter.recipient_address, client)


def _is_client(name: str, client: Client) -> bool:
    named = set(words(name))
    family = set(words(client.family_name))
    given = {*words(client.given_names), *words(client.preferred_name)}
    return bool(family) and family <= named and (bool(named & given) or named <= family | TITLES)


def _is_home(address: tuple[str, ...], client: Client) -> bool:
    """Where he lives, or where his letters go."""
    his = ((client.address, client.postcode), (client.correspondence_address, client.correspondence_postcode))
    return bool(address) and any(_is_this(address, lines, postcode) for lines, postcode in his if lines or postcode)


def _is_this(address: tuple[str, ...], lines: tuple[str, ...], postcode: str) -> bool:
    own_lines = [squeezed(line) for line in lines if line.strip()]
    if own_lines and own_lines[0] in {squeezed(line) for line in address}:
        return True
    own = squeezed(postcode)
    postcodes = {squeezed("".join(code)) for line in address for code in POSTCODE.findall(line)}
    numbers = {word for line in lines[:1] for word in words(line) if word[0].isdigit()}
    return own in postcodes and bool(numbers & {word for line in address for word in words(line)})


def _about_the_post(letter: Letter, client: Client, reaches: bool) -> Iterator[Finding]:
    goes_home = letter.audience is Audience.CLIENT or letter.recipient_role == "client"
    if goes_home and letter.recipient_address and client.post_is_safe is Answer.NO:
        yield Finding(
            severity=Severity.MUST_FIX,
            what="Post to this address is marked as not safe",
            why="Hand the letter over in person: choose “no address, by hand”.",
            key="unsafe post",
        )
    if goes_home and letter.recipient_address and client.post_is_safe is Answer.NOT_ASKED:
        yield Finding(
            severity=Severity.CHECK,
            what="Nobody has asked whether post to this address is safe",
            why="Ask the client, and record the answer in the client file.",
            key="post not asked about",
        )
    if letter.audience is not Audience.CLIENT and reaches:
        if _is_client(letter.recipient_name, client) or letter.recipient_role == "client":
            yield Finding(
                severity=Severity.MUST_FIX,
                what="A professional letter is addressed to the client",
                why="It may hold facts that the client must not see. Write the client's own kind of letter instead.",
                key="professional letter to the client",
            )
        elif _is_home(letter.recipient_address, client):
            yield Finding(
                severity=Severity.MUST_FIX,
                what="A professional letter is addressed to the client's own address",
                why="It may hold facts that the client must not see. Choose the professional's address.",
                key="professional letter to the client's home",
            )
        else:
            yield Finding(
                severity=Severity.CHECK,
                what="The client gets a copy of this letter",
                why="Read it once more as he will read it.",
                key="copy to the client",
            )


def _needs(letter: Letter, client: Client) -> Iterator[Finding]:
    """What he needs to be able to read a letter to him (Accessible Information Standard)."""
    if letter.audience is not Audience.CLIENT and letter.recipient_role != "client":
        return
    if client.communication_needs:
        yield Finding(
            severity=Severity.CHECK,
            what=f"The client needs: {', '.join(client.communication_needs)}",
            why="Say to yourself how this letter meets it, or choose another way to tell him.",
            key="communication needs",
        )
    if letter.point_size < client.letter_point_size:
        yield Finding(
            severity=Severity.CHECK,
            what=f"The client reads {client.letter_point_size} point type; this letter has {letter.point_size}",
            why="Begin the letter again, so that it takes the size from the client file.",
            key="type too small",
        )


_WHOM = (
    r"(?:her|him|them|person [a-h]\b|the (?:victim|protected person|children|complainant)|"
    r"my (?:wife|ex|children|son|daughter))"
)
_PASSES_ON = re.compile(
    rf"\b(?:tell|ask|let|give|send|show|write to|speak to|message|apologi[sz]e to|say (?:sorry |hello )?to) {_WHOM}\b"
    rf"|\b(?:pass|forward|convey|relay|send|give)(?:es|ed|s)? (?:this|it|that|a message|a letter|(?:his|my) \w+)"
    rf"(?: on)? to {_WHOM}\b"
    rf"|\b(?:pass(?:ed|es|ing)?) (?:this|it|that|a message|a letter|(?:his|my) apolog\w+) on\b"
    rf"|\b(?:convey|relay|forward)(?:s|ed)? (?:this|it|that|(?:his|my) \w+)\b"
    r"|\b(?:sends?|gives?) (?:his|my) (?:love|regards|apolog\w+|best wishes)\b"
    rf"|\b(?:wants?|would like|asked|asks) (?:us |me |you )?(?:to (?:tell|say to|apologi[sz]e to|give)) {_WHOM}\b"
    rf"|\b(?:want|wants|would like) {_WHOM} to know\b"
    rf"|\b(?:hopes?|asks?) (?:that )?(?:she|he|they|you|person [a-h]) (?:will |can |could )?forgives?\b",
    re.IGNORECASE,
)


def _passing_on(letter: Letter) -> Iterator[Finding]:
    """Words that carry a message for the client can be indirect contact, however well meant (section 2.11)."""
    for match in _PASSES_ON.finditer(letter.body):
        yield Finding(
            severity=Severity.CHECK,
            what=f"“{match[0]}” may pass a message on",
            why="A message to or from a protected person can be a breach. Reword it unless it is something else.",
            key="passing a message on",
            paragraph=letter.body[: match.start()].count("\n\n"),
            start=match.start(),
            end=match.end(),
        )


_CLAIMS: tuple[tuple[str, str, str], ...] = (
    (
        r"\b(?:no|zero|not (?:a|any)) risk\b|\brisk[- ]free\b|\bnot dangerous\b",
        "says that there is no risk",
        "Nobody can say so. Write what the judgement is, on what it rests, and what would change it.",
    ),
    (
        r"\b(?:up to|maximum (?:of|sentence)|liable to)[^.\n]{0,40}\b(?:prison|imprisonment|custody|years)\b",
        "may state a maximum sentence",
        "No letter states one: the law moves, and it reads as a threat.",
    ),
)


def _claims(letter: Letter) -> Iterator[Finding]:
    """What no letter of the team says (section 3.7)."""
    for pattern, does, why in _CLAIMS:
        for match in re.finditer(pattern, letter.body, re.IGNORECASE):
            yield Finding(
                severity=Severity.CHECK,
                what=f"“{match[0]}” {does}",
                why=why,
                key=does,
                start=match.start(),
                end=match.end(),
            )


def _other_addresses(letter: Letter, client: Client) -> Iterator[Finding]:
    """An address in the text that is not the addressee's own: whose is it, and who may read it?"""
    known = {squeezed(line) for line in (*letter.recipient_address, client.postcode)}
    own = " ".join((*letter.recipient_address, client.postcode))
    known |= {squeezed(outward + inward) for outward, inward in POSTCODE.findall(own)}
    for match in POSTCODE.finditer(letter.body):
        if squeezed(match[1] + match[2]) not in known:
            yield Finding(
                severity=Severity.CHECK,
                what=f"The letter gives an address that is not the addressee's: {match[0]}",
                why="Leave it out unless everybody who reads the letter may know it.",
                key="an address that is not the addressee's",
                start=match.start(),
                end=match.end(),
            )


_ADDRESS_IN_COPY = re.compile(r"\b\d+[a-h]?\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){0,3}|\b\d{5,}|\+44")


def _addresses_in_copies(letter: Letter) -> Iterator[Finding]:
    """Everybody who gets the letter reads the list of copies: it holds names and roles, never where anybody is."""
    for copy in letter.copies:
        said = f"{copy.name} {copy.role}"
        if POSTCODE.search(said) or _ADDRESS_IN_COPY.search(said):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The list of copies gives an address or number: “{said.strip()}”",
                why="Every recipient reads this list. Name the person and the role only.",
                key="an address in the list of copies",
            )


def with_labels(text: str, protected: tuple[ProtectedPerson, ...]) -> str:
    """The same words with every protected name, address and phone number replaced by its letter."""
    return labelled(text, needles_of(protected))


def labelled(text: str, needles: tuple[Needle, ...]) -> str:
    """The same with needles that were worked out before."""
    for hit in reversed(hits(text, needles)):
        if hit.sureness is Sureness.CERTAIN and hit.needle.kind is not Kind.INITIALS:
            is_name = hit.needle.kind is Kind.NAME
            start = _with_title(text, hit.start) if is_name else hit.start
            label = hit.needle.label if is_name else f"({hit.needle.kind} of {hit.needle.label})"
            text = text[:start] + label + text[hit.end :]
    return text


def needles_of(protected: Iterable[ProtectedPerson]) -> tuple[Needle, ...]:
    people = tuple(protected)
    spelt = tuple(_named_again(person) for person in people if with_umlauts_spelt(person.name) != person.name)
    return of_people((*people, *spelt))


def _named_again(person: ProtectedPerson) -> ProtectedPerson:
    return ProtectedPerson(
        id=person.id,
        order_id=person.order_id,
        client_id=person.client_id,
        label=person.label,
        name=with_umlauts_spelt(person.name),
    )


def printed_parts(letter: Letter) -> tuple[str, ...]:
    """Every text of a letter that is checked."""
    return (letter.body, *(text for _, text in _other_parts(letter)))


def _other_parts(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Every printed part besides the body, with what it is called."""
    return (
        ("the heading", letter.subject),
        ("the opening", letter.opening),
        ("the ending", letter.sign_off),
        ("the reference", letter.reference),
        ("the recipient", letter.recipient_name),
        ("the recipient's role", letter.recipient_role),
        ("the address", " ".join(letter.recipient_address)),
        *(("the list of copies", f"{copy.name} {copy.role}") for copy in letter.copies),
    )


def _identifying(
    letter: Letter, client: Client, protected: tuple[ProtectedPerson, ...], reaches: bool
) -> Iterator[Finding]:
    own = _own_strings(client)
    own_names = {*words(client.given_names), *words(client.preferred_name)}
    own_family = set(words(client.family_name))
    needles = [
        needle
        for needle in needles_of(protected)
        if not (needle.kind is Kind.NAME and needle.parts == 1 and needle.text in own_names)
        and not (needle.kind not in (Kind.NAME, Kind.INITIALS) and needle.text in own)
    ]
    paragraphs = [match.end() for match in re.finditer(r"\n\s*\n", letter.body)]
    for hit in hits(letter.body, needles):
        shared = hit.needle.parts == 1 and hit.needle.text in own_family
        yield _in_body(letter, hit, reaches, shared, 1 + bisect_right(paragraphs, hit.start))
    for place, text in _other_parts(letter):
        if place in ("the opening", "the recipient") and _is_client(_without_greeting(text), client):
            continue
        for hit in hits(text, needles):
            shared = hit.needle.parts == 1 and hit.needle.text in own_family
            yield _elsewhere(hit, reaches, shared, place)


def _without_greeting(text: str) -> str:
    return re.sub(r"^\s*dear\s+|\bclient\b|[,.]", " ", text, flags=re.IGNORECASE).strip()


def _own_strings(client: Client) -> set[str]:
    """What stands in the client's own address: to find it in his letter gives nothing away."""
    lines = {squeezed(line) for line in client.address}
    postcode = squeezed(client.postcode)
    districts = {outward.lower() for outward, _ in POSTCODE.findall(client.postcode)}
    return {
        *lines,
        *districts,
        postcode,
        *(word for line in client.address for word in words(line) if not word[0].isdigit()),
    }


_WHAT = {
    Kind.NAME: "Names a protected person",
    Kind.INITIALS: "May give a protected person's initials",
    Kind.ADDRESS: "Gives a protected person's address",
    Kind.TOWN: "May say where a protected person lives",
    Kind.POSTCODE: "Gives a protected person's postcode",
    Kind.PHONE: "Gives a protected person's phone number",
    Kind.EMAIL: "Gives a protected person's e-mail address",
    Kind.WORKPLACE: "Names a protected person's workplace",
    Kind.SCHOOL: "Names a protected person's school",
    Kind.VEHICLE: "Names a protected person's vehicle",
}


def _judged(hit: Hit, reaches: bool, shared: bool) -> tuple[Severity, str]:
    if not reaches:
        return Severity.CHECK, "Write the label of the order unless the reader needs the name."
    if shared:
        return Severity.CHECK, "The client has the same surname. Check who is meant."
    if hit.sureness is Sureness.LIKELY:
        return Severity.CHECK, "It looks like it, and this letter goes to the client. Check who or what is meant."
    return Severity.MUST_FIX, "This letter goes to the client. It cannot be signed while it says this."


def _in_body(letter: Letter, hit: Hit, reaches: bool, shared: bool, paragraph: int) -> Finding:
    start = _with_title(letter.body, hit.start) if hit.needle.kind is Kind.NAME else hit.start
    severity, why = _judged(hit, reaches, shared)
    return Finding(
        severity=severity,
        what=f"{_WHAT[hit.needle.kind]}: “{letter.body[start : hit.end]}”, paragraph {paragraph}",
        why=why,
        key=f"{hit.needle.kind} of {hit.needle.label}, paragraph {paragraph}",
        paragraph=paragraph,
        start=start,
        end=hit.end,
        replace_with=SAFE_WORDS if reaches else f"the protected person ({hit.needle.label})",
    )


def _elsewhere(hit: Hit, reaches: bool, shared: bool, place: str) -> Finding:
    severity, why = _judged(hit, reaches, shared)
    return Finding(
        severity=severity,
        what=f"{_WHAT[hit.needle.kind]} in {place}",
        why=why,
        key=f"{hit.needle.kind} of {hit.needle.label}, {place}",
    )


def _places_of_the_order(letter: Letter, client: Client, conditions: tuple[Condition, ...]) -> Iterator[Finding]:
    own = _own_strings(client)
    shown = {f"condition {one.number_on_face}" for one in conditions if one.may_print_to_client}
    named = [one for one in conditions if one.place or one.category.startswith("ZONE") or one.zone_mode]
    needles = [
        needle
        for one in named
        for needle in of_condition(one)
        if needle.text not in own and not (needle.kind is Kind.TOWN and needle.label in shown)
    ]
    for hit in hits(letter.body, needles):
        certain = hit.sureness is Sureness.CERTAIN and hit.needle.label not in shown
        yield Finding(
            severity=Severity.MUST_FIX if certain else Severity.CHECK,
            what=f"Names a place of the order: “{letter.body[hit.start : hit.end]}”",
            why="This condition is marked as not to be shown to the client in print."
            if certain
            else "The client knows the order. Check that the letter says nothing more about the place.",
            key=f"place of {hit.needle.label}",
            start=hit.start,
            end=hit.end,
            replace_with="a place that the order names",
        )


def _with_title(body: str, start: int) -> int:
    before = re.search(r"(\w+)\.?\s+$", body[:start][-24:])
    if before and before[1].lower() in TITLES:
        return start - len(before[0])
    return start
