"""Whether a letter is safe to sign: what it says, where, why, and the way on."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import TURNS_TEXT_AROUND, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Letter
from recolo_desktop.domain.letters.letter_words import claims
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.orders.related import related_words
from recolo_desktop.domain.protection.by_label import by_label, left_from_hiding
from recolo_desktop.domain.protection.copies_check import (
    addresses_in_copies,
    copies_for_her_side,
    copies_to_her,
    other_addresses,
)
from recolo_desktop.domain.protection.given_names import NamesInSight
from recolo_desktop.domain.protection.labelled_text import with_title
from recolo_desktop.domain.protection.letter_parts import named_parts, printed_parts, said_beside
from recolo_desktop.domain.protection.matching.by_paragraph import Seen, found_in, hits_in
from recolo_desktop.domain.protection.matching.hit import Hit, Sureness
from recolo_desktop.domain.protection.matching.needle import Kind, Needle
from recolo_desktop.domain.protection.matching.needles import of_people
from recolo_desktop.domain.protection.matching.search import hits
from recolo_desktop.domain.protection.matching.vocabulary import TITLES
from recolo_desktop.domain.protection.messages import EVERY_KIN, NOBODY, passing_on
from recolo_desktop.domain.protection.own_names import (
    called_alike,
    first_names,
    is_himself,
    is_his_name,
    is_his_own,
    is_own_street,
    is_titled_otherwise,
    may_be_hers,
)
from recolo_desktop.domain.protection.places_of_order import in_own_line, own_strings, own_towns, places_of_the_order
from recolo_desktop.domain.protection.post_check import about_the_post, needs, shared_home
from recolo_desktop.domain.protection.reaching import is_home, reaches_client
from recolo_desktop.domain.protection.severity import Whose, severity
from recolo_desktop.domain.protection.vehicles_said import by_their_looks
from recolo_desktop.domain.protection.what_is_given import WHAT

_MOST_OF_ONE = 20  # the same name again and again: the others show once some are put right
SAFE_WORDS = "the person named in the order"


def findings(
    letter: Letter,
    client: Client,
    protected: tuple[ProtectedPerson, ...],
    conditions: tuple[Condition, ...] = (),
    also: tuple[Client, ...] = (),
    *,
    acquitted: bool = False,
    may_reach: bool = False,
    names: NamesInSight = NOBODY,
    open_words: frozenset[str] = frozenset(),
    seen: Seen | None = None,
) -> tuple[Finding, ...]:
    """Everything to put right or look at, in the order of the letter.

    A letter that reaches the client may not name a protected person, nor say where she can be found. In a letter that
    does not, the same words ask for a second look. Matching ignores case, accents, spacing, punctuation, look-alike
    letters and characters that nobody sees; misspellings ask. `also` are other files of the same client; `acquitted`
    says that his order rests on no conviction; `may_reach` that a reader may be the client, whatever he is called;
    `names` whom the record knows, and whom a pronoun may mean; `open_words` what its readers know, as postcodes.
    """
    seen = seen or Seen()
    reaches = may_reach or any(reaches_client(letter, one) for one in (client, *also))
    others = named_parts(letter)
    needles = seen.of("needles", "", lambda _: of_people(protected))
    found = list(_identifying(letter, others, client, protected, needles, reaches, seen))
    found += left_from_hiding((("", letter.body), *others))
    if reaches:
        found += by_label((("", letter.body), *named_parts(letter)), seen)
        found += places_of_the_order((("", letter.body), *others), client, conditions, seen)
    found += about_the_post(letter, client, reaches)
    found += needs(letter, client)
    pronouns = _of_others(letter, client)
    kin = related_words(protected) if letter.audience is Audience.CLIENT else EVERY_KIN
    for where, text in (("", letter.body), *said_beside(letter)):
        found += passing_on(text, pronouns, where, kin=kin, to_client=reaches, names=names, seen=seen)
    found += found_in(letter.body, seen, f"claims {acquitted}", lambda one: tuple(claims(one, acquitted)))
    found += other_addresses(letter, client, open_words)
    found += addresses_in_copies(letter, client)
    found += copies_to_her(letter, needles)
    found += copies_for_her_side(letter) if reaches else ()
    if any(TURNS_TEXT_AROUND.search(part) for part in printed_parts(letter)):
        found.append(_TURNED_AROUND)
    return tuple(found)


_TURNED_AROUND = Finding(
    severity=Severity.MUST_FIX,
    what="The letter holds hidden characters that turn text around",
    why="What prints may not be what is checked. Type the passage again.",
    key="hidden characters",
    tells_nothing=True,
)


def _of_others(letter: Letter, client: Client) -> str:
    """Pronouns that may mean somebody else: in a letter to the client all, else those that are not his own."""
    if letter.audience is Audience.CLIENT:
        return "her|him|them"
    own = client.gender.strip().lower()
    return "him" if own.startswith("f") or own == "woman" else "her"


def _identifying(
    letter: Letter,
    others: tuple[tuple[str, str], ...],
    client: Client,
    protected: tuple[ProtectedPerson, ...],
    everything: tuple[Needle, ...],
    reaches: bool,
    seen: Seen,
) -> Iterator[Finding]:
    own = own_strings(client)
    own_names = {*words(client.given_names), *words(client.preferred_name)}
    own_family = set(words(client.family_name))
    needles = _but_what_is_his_own(everything, own, client)
    yield from _shared_address(letter.body, own, everything, seen)
    yield from found_in(letter.body, seen, f"looks {reaches}", lambda one: by_their_looks(one, protected, reaches))
    paragraphs = [match.end() for match in re.finditer(r"\n\s*\n", letter.body)]
    given, asked_about, told = first_names(protected), set[Needle](), Counter[Needle]()
    for hit in hits_in(letter.body, needles, seen, "people"):
        told[hit.needle] += 1
        if told[hit.needle] > _MOST_OF_ONE:
            continue
        if is_his_name(letter.body, hit, own_names):
            is_name = hit.needle.kind is Kind.NAME and hit.needle not in asked_about
            if is_name and may_be_hers(letter.body, hit, client, given):
                yield called_alike(letter, hit)
                asked_about.add(hit.needle)
            continue
        if hit.needle.kind in _SAID_IN_HIS_LINE and in_own_line(letter.body, hit, client):
            continue
        shared = hit.needle.parts == 1 and hit.needle.text in own_family
        if shared and hit.needle.kind is Kind.NAME:
            if is_himself(letter.body, hit, client):
                continue
            shared = not is_titled_otherwise(letter.body, hit, client)
        shared = shared or (hit.needle.kind is Kind.ADDRESS and is_own_street(hit, client))
        shared = shared or (hit.needle.kind in (Kind.WORKPLACE, Kind.SCHOOL) and hit.needle.text in own)
        yield _in_body(letter, hit, reaches, shared, 1 + bisect_right(paragraphs, hit.start))
    yield from _in_the_file(client, needles, reaches, seen)
    for place, text in others:
        if place == "the address" and is_home(letter.recipient_address, client):
            yield from _beside_his_address(text, needles, own_names, own_family, seen)
        elif not is_his_own(place, text, client):
            part = seen.of("people in a part", text, lambda one: hits(one, needles, None))
            his = {name for name in own_names if name not in given or place in _ADDRESSED}
            yield from _in_part(place, part, his, own_family, reaches)
    yield from shared_home(letter, client, protected)


_SAID_IN_HIS_LINE = (Kind.ADDRESS, Kind.WORKPLACE, Kind.SCHOOL)


def _but_what_is_his_own(everything: tuple[Needle, ...], own: set[str], client: Client) -> list[Needle]:
    towns = own_towns(client)
    return [needle for needle in everything if not _is_shared_without_a_word(needle, own, towns)]


def _is_shared_without_a_word(needle: Needle, own: set[str], towns: set[str]) -> bool:
    """His own town, number or street is no news; where somebody works is, but for the town in its name."""
    if needle.kind in (Kind.WORKPLACE, Kind.SCHOOL, Kind.ADVOCATE):
        return needle.parts == 1 and needle.text in towns
    return needle.kind in _WHERE_ONE_LIVES and needle.text in own


_WHERE_ONE_LIVES = (Kind.ADDRESS, Kind.POSTCODE, Kind.TOWN)


def _in_the_file(client: Client, needles: list[Needle], reaches: bool, seen: Seen) -> Iterator[Finding]:
    """What the file has as the client's name is printed on every page; one word of it is anybody's."""
    told = [one for one in needles if one.parts > 1 or one.kind is not Kind.NAME]
    printed = f"{client.letter_name}, {client.preferred_name}"
    for hit in seen.of("people in the file", printed, lambda one: hits(one, told, None)):
        if hit.sureness is Sureness.CERTAIN:
            yield _elsewhere(hit, reaches, False, "the name in the client file")


_ADDRESSED = frozenset({"the recipient", "the recipient's role", "the address", "the reference", "the list of copies"})


def _in_part(
    place: str, found: tuple[Hit, ...], own_names: set[str], own_family: set[str], reaches: bool
) -> Iterator[Finding]:
    for hit in found:
        if hit.needle.parts == 1 and hit.needle.text in own_names:
            continue
        shared = hit.needle.parts == 1 and hit.needle.text in own_family
        yield _elsewhere(hit, reaches, shared, place)


def _beside_his_address(
    text: str, needles: list[Needle], own_names: set[str], own_family: set[str], seen: Seen
) -> Iterator[Finding]:
    """Where he lives is no news to him; who else is named there, or can be rung there, is.

    A street may be called like somebody, so one word alone says nothing.
    """
    said = [one for one in needles if one.kind not in _A_PLACE and one.kind is not Kind.INITIALS]
    others = [one for one in said if one.parts > 1 or one.kind is not Kind.NAME]
    part = seen.of("people beside an address", text, lambda one: hits(one, others, None))
    yield from _in_part("the address", part, own_names, own_family, reaches=True)
    unsure = [one for one in needles if one.kind in _A_PLACE or (one.kind is Kind.NAME and one.parts == 1)]
    for line in text.splitlines():
        found = seen.of("people in a line", line, lambda one: hits(one, unsure))
        named = [hit for hit in found if _is_no_street(line, hit) and hit.needle.text not in own_names]
        yield from (_elsewhere(hit, True, True, "the address") for hit in named if hit.needle.text not in own_family)


def _is_no_street(line: str, hit: Hit) -> bool:
    """Who is named by one word that is the whole line, or stands behind a "c/o"; and a whole place with its number."""
    if hit.needle.kind is Kind.NAME:
        return {*words(line[: hit.start]), *words(line[hit.end :])} <= {"c", "o", "care", "of", "with", "and"} | TITLES
    return hit.needle.parts > 1 and not hit.needle.locality and any(char.isdigit() for char in hit.needle.text)


def _shared_address(body: str, own: set[str], everything: tuple[Needle, ...], seen: Seen) -> Iterator[Finding]:
    """An address that is in his file and hers: said once, for his file may be out of date and she may live there."""
    shared = [
        needle
        for needle in everything
        if needle.kind in (Kind.ADDRESS, Kind.POSTCODE)
        and needle.parts > 1
        and needle.text in own
        and not needle.locality  # a village in which both live is no address
    ]
    for hit in hits_in(body, shared, seen, "a shared home")[:1]:
        yield Finding(
            severity=Severity.CHECK,
            what=f"“{body[hit.start : hit.end]}” is in the client's file and in that of {hit.needle.label}",
            why="That person may live there still, and the client may not. Leave it out, or ask first.",
            key=f"an address that the client and {hit.needle.label} share",
            start=hit.start,
            end=hit.end,
        )


def _judged(hit: Hit, reaches: bool, shared: bool) -> tuple[Severity, str]:
    likely = shared or hit.sureness is Sureness.LIKELY
    weight = severity(Whose.PROTECTED_LIKELY if likely else Whose.PROTECTED_CERTAIN, reaches)
    if not reaches:
        return weight, "Write the label of the order unless the reader needs the name."
    if shared:
        same = "surname" if hit.needle.kind is Kind.NAME else "street"
        return weight, f"The client has the same {same}. Check who or what is meant."
    if likely:
        return weight, "It looks like it, and this letter goes to the client. Check who or what is meant."
    return weight, "This letter goes to the client. It cannot be signed while it says this."


def _in_body(letter: Letter, hit: Hit, reaches: bool, shared: bool, paragraph: int) -> Finding:
    start = with_title(letter.body, hit.start) if hit.needle.kind is Kind.NAME else hit.start
    severity, why = _judged(hit, reaches, shared)
    return Finding(
        severity=severity,
        what=f"{WHAT[hit.needle.kind]}: “{letter.body[start : hit.end]}”, paragraph {paragraph}",
        why=why,
        key=f"{hit.needle.kind} of {hit.needle.label}, paragraph {paragraph}",
        about=hit.needle.kind,
        paragraph=paragraph,
        start=start,
        end=hit.end,
        replace_with=_instead(hit, reaches),
    )


_A_PERSON = (Kind.NAME, Kind.INITIALS, Kind.ADVOCATE)
_A_PLACE = (Kind.ADDRESS, Kind.TOWN, Kind.POSTCODE, Kind.WORKPLACE, Kind.SCHOOL)


def _instead(hit: Hit, reaches: bool) -> str:
    """What may stand there: words for a person or a place; for numbers and names online there are none."""
    if hit.needle.kind in _A_PERSON:
        return SAFE_WORDS if reaches else f"the protected person ({hit.needle.label})"
    if hit.needle.kind in _A_PLACE:
        return "a place that the order protects" if reaches else f"a place of the protected person ({hit.needle.label})"
    return ""


def _elsewhere(hit: Hit, reaches: bool, shared: bool, place: str) -> Finding:
    severity, why = _judged(hit, reaches, shared)
    return Finding(
        severity=severity,
        what=f"{WHAT[hit.needle.kind]} in {place}",
        why=why,
        key=f"{hit.needle.kind} of {hit.needle.label}, {place}",
    )
