"""Whether a letter is safe to sign: what it says, where, why, and the way on."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterator

from recolo_desktop.domain.basics.answers import Answer
from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import TURNS_TEXT_AROUND, squeezed, words
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Copy, Letter
from recolo_desktop.domain.letters.letter_words import EVERY_KIN, claims, passing_on
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.orders.related import related_words
from recolo_desktop.domain.protection.matching.needles import (
    POSTCODE,
    Kind,
    Needle,
    as_compared,
    canonical,
    of_condition,
    of_people,
)
from recolo_desktop.domain.protection.matching.search import Hit, ReadText, Sureness, hits
from recolo_desktop.domain.protection.matching.unknown import may_be_somebody
from recolo_desktop.domain.protection.matching.vocabulary import EVERYDAY_NAMES, TITLES
from recolo_desktop.domain.protection.severity import Whose, severity

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
) -> tuple[Finding, ...]:
    """Everything to put right or look at, in the order of the letter.

    A letter that reaches the client may not name a protected person, nor say where she can be found. In a letter that
    does not, the same words ask for a second look. Matching ignores case, accents, spacing, punctuation, look-alike
    letters and characters that nobody sees; misspellings ask. `also` are other files of the same client; `acquitted`
    says that his order rests on no conviction; `may_reach` that a reader may be the client, whatever he is called.
    """
    reaches = may_reach or any(reaches_client(letter, one) for one in (client, *also))
    body, others = ReadText(letter.body), [(place, ReadText(text)) for place, text in named_parts(letter)]
    needles = of_people(protected)
    found = list(_identifying(letter, body, others, client, protected, needles, reaches))
    if reaches:
        found += _places_of_the_order(body, others, client, conditions)
    found += _about_the_post(letter, client, reaches)
    found += _needs(letter, client)
    pronouns = _of_others(letter, client)
    kin = related_words(protected) if letter.audience is Audience.CLIENT else EVERY_KIN
    for where, text in (("", letter.body), ("the heading", letter.subject), ("the copies", _copies_said(letter))):
        found += passing_on(text, pronouns, where, kin=kin, to_client=reaches)
    found += claims(letter.body, acquitted)
    found += _other_addresses(letter, client)
    found += _addresses_in_copies(letter, client)
    found += _copies_to_her(letter, needles)
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


def reaches_client(letter: Letter, client: Client) -> bool:
    """Whether the client gets to read it: by its kind, its recipient, a copy, or an address that is his."""
    if letter.audience is Audience.CLIENT or letter.recipient_role == "client":
        return True
    if any(is_copy_to_client(copy, client) or _is_home(copy.address, client) for copy in letter.copies):
        return True
    if _is_client(letter.recipient_name, client) or _is_home(letter.recipient_address, client):
        return True
    return not letter.recipient_role and _is_called_so(letter.recipient_name, client)


_SAYS_CLIENT = frozenset(
    [
        "client",
        "patient",
        "user",
        "himself",
        "herself",
        "him",
        "self",
        "subject",
        "defendant",
        "respondent",
        "offender",
        "probationer",
        "pop",
        "addressee",
        "recipient",
        "named",
    ]
)
# "The client c/o his solicitor" goes to the client; "the client's solicitor" and "solicitor for the client" do not.
_CLIENT_AND_ANOTHER = re.compile(
    r"(?<!for )(?<!for the )(?<!of )(?<!of the )\b(?:client|patient|defendant|respondent|offender)"
    r"\s*(?:,|;|&|\+|/|\band\b|\bor\b|\bc/o\b|\bcare of\b|\bvia\b|\bby\b|\bthrough\b)|\bperson on probation\b",
    re.IGNORECASE,
)
_SOMEBODY_ELSE = frozenset(
    [
        "solicitor",
        "gp",
        "doctor",
        "mother",
        "father",
        "wife",
        "husband",
        "partner",
        "advocate",
        "officer",
        "probation",
        "police",
        "carer",
        "representative",
        "keyworker",
        "worker",
        "manager",
        "family",
        "nurse",
        "social",
        "housing",
        "employer",
        "lawyer",
        "barrister",
        "sister",
        "brother",
        "support",
        "practice",
    ]
)


def is_copy_to_client(copy: Copy, client: Client) -> bool:
    """However it is put: by his role, as "patient, by hand", by his name or initial, or by his first name alone."""
    for text in (copy.role, copy.name):
        said = set(words(text))
        if said & _SAYS_CLIENT and not said & _SOMEBODY_ELSE:
            return True
        if _CLIENT_AND_ANOTHER.search(text):
            return True
    if _is_client(copy.name, client) or _is_initials(copy.name, client):
        return True
    says_who = set(words(copy.role)) & _SOMEBODY_ELSE
    return not says_who and _is_called_so(copy.name, client)


def _is_initials(name: str, client: Client) -> bool:
    """Mr H, DH, D. H."""
    named = [one for one in words(name) if one not in TITLES]
    family, given = words(client.family_name), words(client.given_names)
    if not named or not family or not given:
        return False
    return "".join(named) in {family[0][0], given[0][0] + family[0][0]}


def _is_called_so(name: str, client: Client) -> bool:
    """His first or preferred name, and nothing else."""
    named = set(words(name)) - TITLES
    given = {*words(client.given_names), *words(client.preferred_name)}
    return (
        bool(named)
        and all(any(own.startswith(one) for own in given) for one in named if len(one) > 1)
        and any(len(one) > 1 for one in named)
    )


def _of_others(letter: Letter, client: Client) -> str:
    """Pronouns that may mean somebody else: in a letter to the client all, else those that are not his own."""
    if letter.audience is Audience.CLIENT:
        return "her|him|them"
    own = client.gender.strip().lower()
    return "him" if own.startswith("f") or own == "woman" else "her"


def _copies_said(letter: Letter) -> str:
    return "; ".join(f"{copy.name} {copy.role}".strip() for copy in letter.copies)


def _is_client(name: str, client: Client) -> bool:
    """His surname with nothing else, with a title, or with his first name, a short form or an initial of it."""
    named = set(words(name)) - TITLES
    family = set(words(client.family_name))
    given = {*words(client.given_names), *words(client.preferred_name)}
    named = {next((own for own in family if one == f"{own}s"), one) for one in named}
    if not family or not family <= named:
        return False
    rest = named - family
    return not rest or any(own.startswith(one) or one in given for one in rest for own in given)


def _is_home(address: tuple[str, ...], client: Client) -> bool:
    """Where he lives, or where his letters go."""
    his = ((client.address, client.postcode), (client.correspondence_address, client.correspondence_postcode))
    return bool(address) and any(_is_this(address, lines, postcode) for lines, postcode in his if lines or postcode)


def _is_this(address: tuple[str, ...], lines: tuple[str, ...], postcode: str) -> bool:
    own_lines = [as_compared(line) for line in lines if line.strip()]
    run_together = "".join(as_compared(line) for line in address)
    if own_lines and _begins_a_home(own_lines[0]) and _stands_in(own_lines[0], run_together):
        return True
    if own_lines and own_lines[0] in {as_compared(line) for line in address}:
        return True
    own = squeezed(postcode)
    postcodes = {squeezed("".join(code)) for line in address for code in POSTCODE.findall(line)}
    numbers = {word for line in lines[:1] for word in words(line) if word[0].isdigit()}
    return own in postcodes and bool(numbers & {word for line in address for word in words(line)})


def _begins_a_home(line: str) -> bool:
    return line[:1].isdigit() and any(char.isalpha() for char in line)


def _stands_in(line: str, run_together: str) -> bool:
    """Its number is the whole number there too: 4 Ash Road is not 14 Ash Road."""
    at = run_together.find(line)
    while at > 0 and run_together[at - 1].isdigit():
        at = run_together.find(line, at + 1)
    return at >= 0


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
    if client.post_is_safe is Answer.NO and any(is_copy_to_client(copy, client) for copy in letter.copies):
        yield Finding(
            severity=Severity.CHECK,
            what="A copy goes to the client, whose post is marked as not safe",
            why="Hand the client's copy over in person, and write here who does it and when.",
            key="a copy to the client, unsafe post",
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
                why="Read it once more as the client will.",
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
            why="Say to yourself how this letter meets it, or choose another way to tell the client.",
            key="communication needs",
        )
    if letter.point_size < client.letter_point_size:
        yield Finding(
            severity=Severity.CHECK,
            what=f"The client reads {client.letter_point_size} point type; this letter has {letter.point_size}",
            why="Begin the letter again, so that it takes the size from the client file.",
            key="type too small",
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


_STREET_WORD = r"(?:lane|road|street|avenue|close|crescent|terrace|grove|drive|way|gardens|cottage|row|hill|place)"
_ADDRESS_IN_COPY = re.compile(
    rf"\b\d+[a-h]?\s+[A-Z][\w'’-]+(?:\s+[A-Z][\w'’-]+){{0,3}}|\b\d{{5,}}|\+44|\S@\S"
    rf"|\b\d+[a-h]?\s+(?i:[\w'’-]+\s+){{1,3}}(?i:{_STREET_WORD})\b"
)
_STREET_IN_COPY = re.compile(rf"\b[\w'’-]+\s+{_STREET_WORD}\b", re.IGNORECASE)


def _addresses_in_copies(letter: Letter, client: Client) -> Iterator[Finding]:
    """Everybody who gets the letter reads the list of copies: it holds names and roles, never where anybody is."""
    known = {squeezed(one.name) for one in client.contacts} | {squeezed(client.letter_name)}
    for copy in letter.copies:
        said = f"{copy.name} {copy.role}"
        if not copy.address and squeezed(copy.name) not in known and not is_copy_to_client(copy, client):
            yield Finding(
                severity=Severity.CHECK,
                what=f"A copy goes to {copy.name}, whose address is not in the client file",
                why="Take somebody from the file with Add, or say who hands it over.",
                key="a copy for somebody who is not in the file",
            )
        if POSTCODE.search(said) or _ADDRESS_IN_COPY.search(said):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The list of copies gives an address or number: “{said.strip()}”",
                why="Every recipient reads this list. Name the person and the role only.",
                key="an address in the list of copies",
            )
        elif street := _STREET_IN_COPY.search(said):
            yield Finding(
                severity=Severity.CHECK,
                what=f"The list of copies may give an address: “{street[0]}”",
                why="Every recipient reads this list. Name the person and the role only.",
                key="a street in the list of copies",
            )


def _copies_to_her(letter: Letter, everything: tuple[Needle, ...]) -> Iterator[Finding]:
    """Nothing of ours goes where a protected person lives, whoever it is for."""
    needles = [one for one in everything if one.kind in (Kind.ADDRESS, Kind.POSTCODE) and one.parts > 1]
    for copy in letter.copies:
        if any(hit.sureness is Sureness.CERTAIN for hit in hits(", ".join(copy.address), needles)):
            yield Finding(
                severity=Severity.MUST_FIX,
                what=f"The copy for {copy.name} would go to a protected person's address",
                why="Take it out, or ask the advocate how that person is told.",
                key="a copy to a protected address",
            )


def with_labels(text: str, protected: tuple[ProtectedPerson, ...]) -> str:
    """The same words with every protected name, address and phone number replaced by its letter."""
    return labelled(text, of_people(protected))


def labelled(
    text: str, needles: tuple[Needle, ...], *, unsure: bool = False, is_word: Callable[[str], bool] | None = None
) -> str:
    """The same with needles that were worked out before; with `unsure` what only may be meant as well.

    With `is_word` a slip is labelled too that is no word of the language: "Imogan", "callaway".
    """
    read = written_large(text) if unsure and is_word is not None else text
    for hit in reversed(hits(read, needles, most=None)):
        sure = hit.sureness is Sureness.CERTAIN or _is_this_name(text, hit)
        said = text[hit.start : hit.end]
        slip = (
            is_word is not None
            and (hit.needle.kind is Kind.NAME or unsure)
            and not all(is_word(one) for one in words(said) if one.isalpha())
            and (unsure or not any(is_word(one) for one in words(said) if one.isalpha()))
        )
        if (
            ((sure or slip) and hit.needle.kind is not Kind.INITIALS)
            or (unsure and not text[hit.start].islower())
            or (unsure and slip)
        ):
            is_name = hit.needle.kind is Kind.NAME
            start = _with_title(text, hit.start) if is_name else hit.start
            label = hit.needle.label if is_name else f"({hit.needle.kind} of {hit.needle.label})"
            text = text[:start] + label + text[hit.end :]
    return text


def written_large(text: str) -> str:
    """Each word with a large letter, an everyday name only where somebody is meant: in his view "imo" is as "Imo"."""

    def written(word: "re.Match[str]") -> str:
        is_everyday = word[0].lower() in EVERYDAY_NAMES
        return word[0] if is_everyday and not may_be_somebody(text, word.start(), word.end()) else _large(word[0])

    return re.sub(r"[^\W\d_]+", written, text)


def _large(word: str) -> str:
    first = word[0].upper()
    return first + word[1:] if len(first) == 1 else word


def _is_this_name(text: str, hit: Hit) -> bool:
    """An everyday word that is her name, at the beginning of a sentence, or where she works, in one word: on screens
    it is a letter."""
    said = text[hit.start : hit.end]
    is_hers = hit.needle.kind is Kind.NAME or (hit.needle.kind in (Kind.WORKPLACE, Kind.SCHOOL) and said[:1].isupper())
    return is_hers and not hit.needle.asks and squeezed(said) == hit.needle.text


def printed_parts(letter: Letter) -> tuple[str, ...]:
    """Every text of a letter that is checked."""
    return (
        letter.body,
        *(text for _, text in named_parts(letter)),
        *(", ".join(one.address) for one in letter.copies),
    )


def named_parts(letter: Letter) -> tuple[tuple[str, str], ...]:
    """Every printed part besides the body, with what it is called."""
    return (
        ("the heading", letter.subject),
        ("the opening", letter.opening),
        ("the ending", letter.sign_off),
        ("the reference", letter.reference),
        ("the recipient", letter.recipient_name),
        ("the recipient's role", letter.recipient_role),
        ("the address", "\n".join(letter.recipient_address)),
        *(("the list of copies", f"{copy.name} {copy.role}") for copy in letter.copies),
        ("the line on who prepared it", letter.prepared_by),
        *((f"the table {block.kind.value}", block.said) for block in letter.blocks),
    )


def _identifying(
    letter: Letter,
    body: ReadText,
    others: list[tuple[str, ReadText]],
    client: Client,
    protected: tuple[ProtectedPerson, ...],
    everything: tuple[Needle, ...],
    reaches: bool,
) -> Iterator[Finding]:
    own = _own_strings(client)
    own_names = {*words(client.given_names), *words(client.preferred_name)}
    own_family = set(words(client.family_name))
    needles = [
        needle for needle in everything if not (needle.kind not in (Kind.NAME, Kind.INITIALS) and needle.text in own)
    ]
    yield from _shared_address(body, own, everything)
    yield from _ends_of_numbers(letter.body, protected, reaches)
    paragraphs = [match.end() for match in re.finditer(r"\n\s*\n", letter.body)]
    called_alike: set[Needle] = set()
    told: Counter[Needle] = Counter()
    for hit in hits(body, needles, most=None):
        told[hit.needle] += 1
        if told[hit.needle] > _MOST_OF_ONE:
            continue
        if hit.needle.parts == 1 and hit.needle.text in own_names:
            if hit.needle not in called_alike and hit.needle.kind is Kind.NAME:
                yield _called_alike(letter, hit)
            called_alike.add(hit.needle)
            continue
        if hit.needle.kind is Kind.ADDRESS and _in_own_line(letter.body, hit, client):
            continue
        shared = hit.needle.parts == 1 and hit.needle.text in own_family
        if shared and hit.needle.kind is Kind.NAME:
            if _is_himself(letter.body, hit, client):
                continue
            shared = not _is_titled_otherwise(letter.body, hit, client)
        shared = shared or (hit.needle.kind is Kind.ADDRESS and _is_own_street(hit, client))
        yield _in_body(letter, hit, reaches, shared, 1 + bisect_right(paragraphs, hit.start))
    yield from _in_the_file(client, needles, reaches)
    for place, text in others:
        if place == "the address" and _is_home(letter.recipient_address, client):
            yield from _beside_his_address(text, needles, own_names, own_family)
        elif not _is_his_own(place, text.text, client):
            yield from _in_part(place, text, needles, own_names, own_family, reaches)
    yield from _shared_home(letter, client, protected)


def _in_the_file(client: Client, needles: list[Needle], reaches: bool) -> Iterator[Finding]:
    """What the file has as the client's name is printed on every page; one word of it is anybody's."""
    printed = ReadText(f"{client.letter_name}, {client.preferred_name}")
    told = [one for one in needles if one.parts > 1 or one.kind is not Kind.NAME]
    for hit in hits(printed, told, most=None):
        if hit.sureness is Sureness.CERTAIN:
            yield _elsewhere(hit, reaches, False, "the name in the client file")


def _in_part(
    place: str, text: ReadText, needles: list[Needle], own_names: set[str], own_family: set[str], reaches: bool
) -> Iterator[Finding]:
    for hit in hits(text, needles, most=None):
        if hit.needle.parts == 1 and hit.needle.text in own_names:
            continue
        shared = hit.needle.parts == 1 and hit.needle.text in own_family
        yield _elsewhere(hit, reaches, shared, place)


def _beside_his_address(
    text: ReadText, needles: list[Needle], own_names: set[str], own_family: set[str]
) -> Iterator[Finding]:
    """Where he lives is no news to him; who else is named there, or can be rung there, is.

    A street may be called like somebody, so one word alone says nothing.
    """
    said = [one for one in needles if one.kind not in _A_PLACE and one.kind is not Kind.INITIALS]
    others = [one for one in said if one.parts > 1 or one.kind is not Kind.NAME]
    yield from _in_part("the address", text, others, own_names, own_family, reaches=True)
    unsure = [one for one in needles if one.kind in _A_PLACE or (one.kind is Kind.NAME and one.parts == 1)]
    for line in text.text.splitlines():
        named = [hit for hit in hits(line, unsure) if _is_no_street(line, hit) and hit.needle.text not in own_names]
        yield from (_elsewhere(hit, True, True, "the address") for hit in named if hit.needle.text not in own_family)


def _is_no_street(line: str, hit: Hit) -> bool:
    """Who is named by one word that is the whole line, or stands behind a "c/o"; and a whole place with its number."""
    if hit.needle.kind is Kind.NAME:
        return {*words(line[: hit.start]), *words(line[hit.end :])} <= {"c", "o", "care", "of", "with", "and"} | TITLES
    return hit.needle.parts > 1 and not hit.needle.locality and any(char.isdigit() for char in hit.needle.text)


def _is_his_own(place: str, said: str, client: Client) -> bool:
    """A printed part that holds the client's own name, address or number only.

    Where he lives is no news to him; that somebody protected lives near is asked about for itself.
    """
    if place in ("the opening", "the recipient"):
        return _is_nobody_but(said, client)
    return place == "the reference" and re.fullmatch(rf"{re.escape(client.id[-6:].upper())}/\d{{2,}}", said) is not None


_SPOKEN_NUMBER = re.compile(
    r"\b(?:number|no\.?|nr\.?)\s+(\d{1,4}[a-h]?|[a-z]+(?:[- ][a-z]+)?)\b(?!\s*(?:of|on your list))", re.IGNORECASE
)
_ENDS_IN = re.compile(r"\b(?:ending|ends|finishing|finishes)(?: in| with)?:?\s+(\d{3,5})\b", re.IGNORECASE)


def _ends_of_numbers(body: str, protected: tuple[ProtectedPerson, ...], reaches: bool) -> Iterator[Finding]:
    """A house by its number alone, and a phone by its end: to him who knows the rest they say all."""
    numbers = [(match, "".join(canonical(one) for one in words(match[1]))) for match in _SPOKEN_NUMBER.finditer(body)]
    ends = list(_ENDS_IN.finditer(body))
    for person in protected:
        house = re.match(r"\s*(?:flat\s+\w+,\s*)?(\d+[a-h]?)\b", person.address, re.IGNORECASE)
        phones = [re.sub(r"\D", "", one) for one in re.split(r"[A-Za-z,;/\n]+", person.phone)]
        found = [(match, Kind.ADDRESS) for match, number in numbers if house and number == house[1].lower()]
        found += [(match, Kind.PHONE) for match in ends if any(phone.endswith(match[1]) for phone in phones)]
        for match, kind in found:
            yield Finding(
                severity=severity(Whose.PROTECTED_CERTAIN, reaches),
                what=f"{_WHAT[kind]}: “{match[0]}”",
                why="Whoever knows the rest knows all of it. Leave it out.",
                key=f"the end of the {kind} of {person.label}",
                start=match.start(),
                end=match.end(),
            )


_HERS, _HIS = frozenset({"mrs", "ms", "miss", "lady", "dame"}), frozenset({"mr", "sir", "lord"})


def _title_before(body: str, start: int) -> str:
    before = re.search(r"(\w+)\.?\s+$", body[max(0, start - 12) : start])
    return before[1].lower() if before and before[1].lower() in TITLES else ""


def _is_himself(body: str, hit: Hit, client: Client) -> bool:
    """The surname that both have, after the client's own first name or title, where the other has another title."""
    before = words(body[max(0, hit.start - 40) : hit.start])
    if before and before[-1] in {*words(client.given_names), *words(client.preferred_name)}:
        return True
    own = client.title.lower().rstrip(".")
    return len(before) > 1 and bool(own) and before[-2:] == ("dear", own)


def _is_titled_otherwise(body: str, hit: Hit, client: Client) -> bool:
    """Mrs Chaudhry, where the client is Mr Chaudhry."""
    said, own = _title_before(body, hit.start), client.title.lower().rstrip(".")
    return (said in _HERS and own in _HIS) or (said in _HIS and own in _HERS)


def _in_own_line(body: str, hit: Hit, client: Client) -> bool:
    """Part of the client's own address, with its number."""
    around = as_compared(body[max(0, hit.start - 14) : hit.end])
    lines = (*client.address, *client.correspondence_address)
    own = [as_compared(line) for line in lines if line[:1].isdigit()]
    return any(hit.needle.text in line and around.endswith(line) for line in own) and not hit.needle.text[:1].isdigit()


def _is_own_street(hit: Hit, client: Client) -> bool:
    """A street in which both live: the client may be told of his own; who is meant has to be looked at."""
    return not hit.needle.text[:1].isdigit() and any(hit.needle.text in as_compared(line) for line in client.address)


def _shared_address(body: ReadText, own: set[str], everything: tuple[Needle, ...]) -> Iterator[Finding]:
    """An address that is in his file and hers: said once, for his file may be out of date and she may live there."""
    shared = [
        needle
        for needle in everything
        if needle.kind in (Kind.ADDRESS, Kind.POSTCODE)
        and needle.parts > 1
        and needle.text in own
        and not needle.locality  # a village in which both live is no address
    ]
    for hit in hits(body, shared)[:1]:
        yield Finding(
            severity=Severity.CHECK,
            what=f"“{body.text[hit.start : hit.end]}” is in the client's file and in that of {hit.needle.label}",
            why="That person may live there still, and the client may not. Leave it out, or ask first.",
            key=f"an address that the client and {hit.needle.label} share",
            start=hit.start,
            end=hit.end,
        )


def _called_alike(letter: Letter, hit: Hit) -> Finding:
    """Said once: wherever this name stands, it may be the client or the other."""
    return Finding(
        severity=Severity.CHECK,
        what=f"“{letter.body[hit.start : hit.end]}” is the client's own name and that of {hit.needle.label}",
        why="Read each place where it stands, and make sure that it is the client who is meant.",
        key=f"a name that the client and {hit.needle.label} share",
        start=hit.start,
        end=hit.end,
    )


def _is_nobody_but(text: str, client: Client) -> bool:
    """The client alone: "Dear Mr Hargreave", not "Dear Mr Hargreave and Ms Calloway"."""
    own = {*words(client.given_names), *words(client.preferred_name), *words(client.family_name), "client", "the"}
    return _is_client(_without_greeting(text), client) and set(words(_without_greeting(text))) - TITLES <= own


def _shared_home(letter: Letter, client: Client, protected: tuple[ProtectedPerson, ...]) -> Iterator[Finding]:
    """His file may still hold the home that they shared, where she lives on; said once for all who live near."""
    if not letter.recipient_address or not _is_home(letter.recipient_address, client):
        return
    near = []
    for person in protected:
        lines = tuple(line.strip() for line in re.split(r"[,;\n]", person.address) if line.strip())
        codes = {squeezed("".join(code)) for code in POSTCODE.findall(person.address)}
        here = {squeezed("".join(code)) for line in letter.recipient_address for code in POSTCODE.findall(line)}
        if codes & here or {squeezed(line) for line in lines[:2]} & {squeezed(letter.recipient_address[0])}:
            near.append(person.label)
    if near:
        labels = " and ".join(dict.fromkeys(near))
        yield Finding(
            severity=Severity.CHECK,
            what=f"The address for the client's post equals or neighbours that of {labels}",
            why="Ask where the client lives now before anything is posted, or hand the letter over in person.",
            key=f"the client's address and that of {labels}",
        )


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
    Kind.ADVOCATE: "Names who speaks for a protected person",
    Kind.HANDLE: "Gives a protected person's name online",
}


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
    start = _with_title(letter.body, hit.start) if hit.needle.kind is Kind.NAME else hit.start
    severity, why = _judged(hit, reaches, shared)
    return Finding(
        severity=severity,
        what=f"{_WHAT[hit.needle.kind]}: “{letter.body[start : hit.end]}”, paragraph {paragraph}",
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
        what=f"{_WHAT[hit.needle.kind]} in {place}",
        why=why,
        key=f"{hit.needle.kind} of {hit.needle.label}, {place}",
    )


def _places_of_the_order(
    body: ReadText, others: list[tuple[str, ReadText]], client: Client, conditions: tuple[Condition, ...]
) -> Iterator[Finding]:
    """Every wording ever recorded counts. What one condition keeps back, no other with the same number sets free."""
    own = _own_strings(client)
    named = conditions
    kept_back = {needle.text for one in named if not one.may_print_to_client for needle in of_condition(one)}
    needles = [
        needle
        for needle in dict.fromkeys(needle for one in named for needle in of_condition(one))
        if needle.text not in own and (needle.kind is not Kind.TOWN or needle.text in kept_back)
    ]
    for place, text in (("", body), *others):
        if place == "the address" and _is_nobody_elses(text.text, client):
            continue
        for hit in hits(text, needles):
            if not place and (_in_own_line(body.text, hit, client)):
                continue
            is_kept_back = hit.needle.text in kept_back
            certain = hit.sureness is Sureness.CERTAIN and is_kept_back
            said = f" in {place}" if place else f": “{text.text[hit.start : hit.end]}”"
            yield Finding(
                severity=Severity.MUST_FIX if certain else Severity.CHECK,
                what=f"Names a place of the order{said}",
                why="This condition is marked as not to be shown to the client in print."
                if is_kept_back
                else "The client knows the order. Check that the letter says nothing more about the place.",
                key=f"place of {hit.needle.label}{place and f', {place}'}",
                start=-1 if place else hit.start,
                end=-1 if place else hit.end,
                replace_with="" if place else "a place that the order names",
            )


def _is_nobody_elses(address: str, client: Client) -> bool:
    """The client's own address, as his letters carry it."""
    lines = [line for line in (*client.address, client.postcode) if line.strip()]
    return bool(lines) and squeezed(address).startswith(squeezed(" ".join(lines[:1])))


def _with_title(body: str, start: int) -> int:
    before = re.search(r"(\w+)\.?\s+$", body[:start][-24:])
    if before and before[1].lower() in TITLES:
        return start - len(before[0])
    return start
