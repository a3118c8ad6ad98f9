"""Everything that is asked of a letter before it is signed, in one place: for the preview and for the signature."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Protocol

from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.basics.folding import squeezed
from recolo_desktop.domain.clients.cautions import with_cautions_of
from recolo_desktop.domain.clients.client import Client
from recolo_desktop.domain.letters.letter import Audience, Letter, LetterKind
from recolo_desktop.domain.letters.letter_block import BlockKind
from recolo_desktop.domain.letters.letter_template import LetterTemplate, Snippet, in_own_words, newest
from recolo_desktop.domain.orders.court_order import Condition, ProtectedPerson
from recolo_desktop.domain.orders.instrument import Instrument, says_nobody_was_convicted
from recolo_desktop.domain.protection.given_names import sex_of_word
from recolo_desktop.domain.protection.introduced import is_introduced, words_of_protected
from recolo_desktop.domain.protection.letter_check import findings
from recolo_desktop.domain.protection.letter_parts import named_parts, parts_of, printed_parts, said_beside, words_alone
from recolo_desktop.domain.protection.matching.by_paragraph import Seen
from recolo_desktop.domain.protection.matching.known import KnownHere, Unknown, without_answered
from recolo_desktop.domain.protection.matching.needle import Kind
from recolo_desktop.domain.protection.matching.small_words import IsWord
from recolo_desktop.domain.protection.matching.unknown import unknown_in
from recolo_desktop.domain.protection.matching.unknown_anywhere import named_anywhere
from recolo_desktop.domain.protection.own_names import without_odd_title
from recolo_desktop.domain.protection.reaching import reaches_client
from recolo_desktop.domain.protection.readers import ReaderWords, household, is_known, unknown_readers
from recolo_desktop.domain.protection.sentences_about import ABOUT_HER, about_the_protected, approved_in
from recolo_desktop.domain.protection.somebody_known import Somebody
from recolo_desktop.domain.protection.weighing import Weighing
from recolo_desktop.domain.protection.wrapped_lines import evenly_spaced, in_one_line
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.files import files_of, ids_of, people_of
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.orders.binding import orders_of
from recolo_desktop.services.protection.known_words import (
    answered_words,
    full_names_of_professionals,
    known_words,
    names_of_professionals,
    readers_known,
)
from recolo_desktop.services.protection.leaving import findings_about_others
from recolo_desktop.services.protection.office_names import is_of_an_office, names_of_offices
from recolo_desktop.services.protection.seen_before import Around, seen_before


class Kinds(Protocol):
    """The kinds of letter that there are."""

    def kinds(self) -> tuple[LetterKind, ...]: ...


class LetterChecking:
    """Reads a letter as the safety check reads it."""

    def __init__(
        self,
        wording: Kinds,
        instruments: tuple[Instrument, ...],
        generic: frozenset[str],
        is_word: IsWord,
        readers: ReaderWords,
    ) -> None:
        self._wording = wording
        self._instruments = instruments
        self._generic = generic
        self._is_word = is_word
        self._readers = readers

    def found(self, work: Work, letter: Letter) -> tuple[Finding, ...]:
        """What blocks, what needs a reason, and which words somebody has to answer about."""
        even = evenly_spaced(letter.body)
        found = self._found(work, replace(letter, body=even.text, formatted=""))
        return tuple(even.placed(one) for one in found)

    def _found(self, work: Work, letter: Letter) -> tuple[Finding, ...]:
        protected = people_of(work, letter.client_id, *printed_parts(letter))
        seen = seen_before(work, letter, protected)
        around = seen.of("around", "", lambda _: self._around(work, letter, protected))
        client, also, strangers, kind, known = around.client, around.also, around.strangers, around.kind, around.known
        known_to_reach = any(reaches_client(letter, one) for one in (client, *also))
        reaches = known_to_reach or bool(strangers)
        open_words = known.words if known_to_reach else around.known_to_everybody.words
        found = findings(
            letter, with_cautions_of(client, also), protected, around.conditions, also, acquitted=around.acquitted,
            may_reach=bool(strangers), names=around.in_sight, open_words=open_words, seen=seen,
        )  # fmt: skip
        weighing = Weighing(around.somebody, self._generic, self._is_word, f"{client.title} {client.family_name}")
        named = named_anywhere(letter.body, known, self._generic, self._is_word, seen)
        strange = without_answered(named, replace(known, answered=frozenset()))
        offices = names_of_offices(work, client, letter.body, known, protected)
        found = tuple(one for one in found if not is_of_an_office(one, offices))
        weighed = (weighing.weighed(one, letter.body, strange, reaches=reaches) for one in found)
        found = tuple(one for one in weighed if one is not None)
        parts = (*parts_of(letter), ("the name in the client file", f"{client.letter_name}, {client.preferred_name}"))
        found += findings_about_others(work, client.id, parts, reaches_client=reaches, seen=seen)
        if known_to_reach:
            named_so = _named_otherwise(strange, found)
            found += self._about_the_protected(work, letter, protected, kind, named_so, seen)
        else:
            found += tuple(_asks_who_reads(one) for one in strangers)
        theirs = seen.of("their words", "", lambda _: words_of_protected(protected))
        asked = (one for one in named if not is_introduced(letter.body, one.start, one.end, theirs))
        left = without_answered(asked, known)
        return (*found, *self._unknown(letter, known, left, found, reaches=known_to_reach))

    def _around(self, work: Work, letter: Letter, protected: tuple[ProtectedPerson, ...]) -> Around:
        client, *others = files_of(work, letter.client_id)
        ids, kind = ids_of(work, letter.client_id), self._kind_of(work, letter)
        team = frozenset(squeezed(one.given_name) for one in work.find(StaffMember))
        in_sight = names_of_professionals(work, ids)
        return Around(
            client=client,
            also=tuple(others),
            strangers=self._strangers(work, letter, client),
            kind=kind,
            known=self._known(work, letter, kind),
            known_to_everybody=known_words(work, ()),
            conditions=work.find(Condition, client_id=ids),
            acquitted=self._nobody_convicted(work, letter.client_id),
            in_sight=in_sight,
            somebody=Somebody(full_names_of_professionals(work, ids), frozenset(in_sight), team, protected),
        )

    def _strangers(self, work: Work, letter: Letter, client: Client) -> tuple[str, ...]:
        """Readers of a professional letter whom this record does not know."""
        if letter.audience is Audience.CLIENT or letter.recipient_role == "client":
            return ()
        files = files_of(work, client.id)
        known = readers_known(work, ids_of(work, client.id))
        return unknown_readers(letter, household(files), known, self._readers, self._is_word)

    def may_be_the_clients(self, work: Work, client_id: str, reader: str) -> bool:
        """Whether somebody is neither an office nor known to the file by name, and so may read for the client."""
        ids, files = ids_of(work, client_id), files_of(work, client_id)
        return not is_known(reader, household(files), readers_known(work, ids), self._readers, self._is_word)

    def says_anything(self, work: Work, client_id: str, text: str) -> bool:
        """Whether a letter to the client could not say these words without a question."""
        names = names_of_professionals(work, ids_of(work, client_id))
        about = about_the_protected(text, people_of(work, client_id, text), names, frozenset())
        return bool(self.found_in(work, client_id, text)) or next(about, None) is not None

    def gives_away(self, work: Work, client_id: str, texts: tuple[str, ...]) -> bool:
        """Whether a letter to the client could not say these words, because of whom they name or where she is.

        The same marks as in a letter to him, sure and likely. Two letters that may be somebody's initials, and a town
        in which others live too, are too little.
        """
        return any(
            not (one.about in (Kind.INITIALS, Kind.TOWN) and one.severity is Severity.CHECK)
            and not one.asks_about
            and one.key != ABOUT_HER
            for one in self.found_in(work, client_id, "\n\n".join(text for text in texts if text.strip()))
        )

    def found_in(self, work: Work, client_id: str, text: str) -> tuple[Finding, ...]:
        """What other words that the client will read give away, or ask about: a goal, an offer of help.

        The same marks, other people's details, sentences and unknown words as in a letter; what an order says of
        places and contact is asked elsewhere.
        """
        every = self.found(work, words_alone(client_id, text))
        return tuple(one for one in every if one.start >= 0 and _is_of_somebody(one))

    def _nobody_convicted(self, work: Work, client_id: str) -> bool:
        orders = tuple((order, events) for order, _, events in orders_of(work, client_id))
        return says_nobody_was_convicted(orders, self._instruments)

    def _kind_of(self, work: Work, letter: Letter) -> LetterKind | None:
        kind = next((one for one in self._wording.kinds() if one.key == letter.kind_key), None)
        return in_own_words(kind, newest(work.find(LetterTemplate, kind_key=kind.key))) if kind else None

    def _about_the_protected(
        self,
        work: Work,
        letter: Letter,
        protected: tuple[ProtectedPerson, ...],
        kind: LetterKind | None,
        named: frozenset[str],
        seen: Seen,
    ) -> tuple[Finding, ...]:
        approved = approved_in(in_one_line(text) for text in (*_stock_of(kind), *_passages(work)))
        names = {one: sex_of_word(one) for one in named} | names_of_professionals(work, ids_of(work, letter.client_id))
        words_alone = not letter.kind_key
        team = frozenset(squeezed(word) for one in work.find(StaffMember) for word in one.name.split())
        found = [
            *about_the_protected(
                letter.body, protected, names, approved, team=team, seen=seen, is_of_the_client=words_alone
            )
        ]
        for place, text in said_beside(letter):
            about = about_the_protected(
                text, protected, names, approved, team=team, seen=seen, is_of_the_client=place.endswith(" Goals")
            )
            found += (_in_part(one, place) for one in about)
        return tuple(found)

    def _known(self, work: Work, letter: Letter, kind: LetterKind | None) -> KnownHere:
        ids = ids_of(work, letter.client_id)
        files, who = files_of(work, letter.client_id), readers_known(work, ids)
        around, named = household(files), without_odd_title(letter.recipient_name, files)
        readers = [named, letter.recipient_role, *letter.recipient_address, letter.reference, letter.prepared_by]
        copies = (  # whoever somebody types there vouches for no name in the letter
            one
            for one in letter.copies
            if is_known(f"{one.name} {one.role}", around, who, self._readers, self._is_word)
        )
        readers += [part for one in copies for part in (one.name, one.role, *one.address)]
        known = known_words(work, ids, (*_stock_of(kind), *readers, *map(str, BlockKind)))
        return replace(known, answered=answered_words(work, ids))

    def _unknown(
        self, letter: Letter, known: KnownHere, unknown: Iterable[Unknown], found: Iterable[Finding], *, reaches: bool
    ) -> tuple[Finding, ...]:
        marked = [(one.start, one.end) for one in found if one.start >= 0 and _is_about_these_words(one)]
        asked = {
            one.key: _asks(one)
            for one in unknown
            if _is_asked(one, reaches=reaches) and all(one.end <= start or end <= one.start for start, end in marked)
        }
        elsewhere = {one.what.rpartition(" in ")[2] for one in found if one.start < 0}
        for place, text in named_parts(letter):
            if place in elsewhere or place in _NOT_READ:
                continue
            for one in unknown_in(text, known, self._generic, self._is_word):
                if _is_asked(one, reaches=reaches):
                    asked.setdefault(one.key, _asks(one, place))
        return tuple(asked.values())


# Who gets the letter is chosen from the file, or asked about by name elsewhere.
_NOT_READ = frozenset({"the address", "the reference", "the line on who prepared it"})


def _named_otherwise(strange: tuple[Unknown, ...], found: Iterable[Finding]) -> frozenset[str]:
    """Names that nobody here knows are asked about for themselves: whoever is so called can be who "she" is."""
    marks = [(one.start, one.end) for one in found if one.about]
    named = (one for one in strange if all(one.end <= start or end <= one.start for start, end in marks))
    return frozenset(squeezed(word) for one in named if not one.said.islower() for word in one.said.split())


def _is_asked(one: Unknown, *, reaches: bool) -> bool:
    """In small letters only where the client reads it: professionals write in terms of their own."""
    return reaches or not one.said.islower()


def _is_about_these_words(one: Finding) -> bool:
    """Whether a finding says whose the words are; a sentence or message may hold a name that is asked about itself."""
    return bool(one.about) or one.key.startswith(
        ("details of somebody else", "place of", "an address", "the end of", "the look of")
    )


def _in_part(one: Finding, place: str) -> Finding:
    what, key = f"{one.what}, in {place}", f"{one.key}, {place}"
    return replace(one, what=what, key=key, start=-1, end=-1, paragraph=0)


def _stock_of(kind: LetterKind | None) -> tuple[str, ...]:
    return (kind.subject, kind.opening, kind.body, kind.sign_off) if kind else ()


def _is_of_somebody(one: Finding) -> bool:
    is_place_of_the_order = one.key.startswith("place of")
    return (_is_about_these_words(one) and not is_place_of_the_order) or bool(one.asks_about) or one.key == ABOUT_HER


def _asks_who_reads(reader: str) -> Finding:
    return Finding(
        severity=Severity.CHECK,
        what=f"“{reader}” is nobody whom this file knows by name or office",
        why="If the client may read it, it may name nobody protected. Say who this is, or choose somebody of the file. "
        "An entry of the directory counts once a clinician has saved it.",
        key="a reader whom the file does not know",
    )


def _asks(one: Unknown, place: str = "") -> Finding:
    return Finding(
        severity=Severity.CHECK,
        what=f"“{one.said}” is not known here{place and f', in {place}'}",
        why="Is it somebody, or something, of a protected person? One answer is kept for this record.",
        key=f"a word that is not known here{place and f', {place}'}",
        start=-1 if place else one.start,
        end=-1 if place else one.end,
        asks_about=one.said,
    )


def _passages(work: Work) -> tuple[str, ...]:
    """Passages of those who may see who is protected: others cannot tell what such a sentence gives away."""
    seeing = {one.id for one in work.find(StaffMember) if may(one, Right.SEE_PROTECTED_PEOPLE)}
    return tuple(one.words for one in work.find(Snippet, is_offered=True) if one.written_by in seeing)
