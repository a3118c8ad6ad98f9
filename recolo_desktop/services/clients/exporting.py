"""A whole client file leaves: on paper, or encrypted for another service. Always with a reason, always journalled."""

from dataclasses import replace
from typing import Protocol

from recolo_desktop.domain.basics.canonical import digest
from recolo_desktop.domain.basics.dates import screen_day
from recolo_desktop.domain.basics.errors import NotAllowed, Problem, Refusal, refuse_if_any, require
from recolo_desktop.domain.letters.letter import LetterEvent, LetterPdf, SealedLetter
from recolo_desktop.domain.letters.letter_life import ending_of
from recolo_desktop.domain.protection.labelling import Labelling, texts_in, with_texts
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.pack import ClientPack
from recolo_desktop.domain.team.passphrase import PassphraseRule
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.files import ids_of, names_of_colleagues, people_near
from recolo_desktop.services.basics.ports import OpenWork, PackPress, Work
from recolo_desktop.services.clients.client_record import ClientRecord
from recolo_desktop.services.protection.leaving import known_around, others_in, without_others
from recolo_desktop.services.protection.recorded_since import line_of, was_separated_since


class Exchange(Protocol):
    """Speaks the languages of other systems."""

    def bundle(self, record: ClientRecord, letters: dict[str, bytes]) -> bytes:
        """The record as a FHIR R4 bundle in JSON, letters included."""

    def locked_archive(self, files: dict[str, bytes], passphrase: str) -> bytes:
        """One archive of files, encrypted with a passphrase."""


class LetterDoor(Protocol):
    """Who may open which signed letter."""

    def refuse_closed(self, work: Work, actor: StaffMember, sealed: SealedLetter) -> None:
        """Raise NotAllowed for a letter that is not this person's to see."""

    def may_be_given_to(self, work: Work, sealed: SealedLetter, whom: str) -> bool:
        """Whether it tells the client nothing, was written for him, or goes to an office or a name of the file."""


class LetterLook(Protocol):
    """What is known of a signed letter today."""

    def refuse_if_protected_since(self, work: Work, actor: StaffMember, sealed: SealedLetter) -> None:
        """Raise Refusal for a letter that names somebody who was recorded since."""


class Exporting:
    """What a lead can take out of the records."""

    def __init__(
        self,
        open_work: OpenWork,
        press: PackPress,
        exchange: Exchange,
        passphrases: PassphraseRule,
        letters: LetterDoor,
        look: LetterLook,
    ) -> None:
        self._open_work = open_work
        self._letters = letters
        self._look = look
        self._press = press
        self._exchange = exchange
        self._passphrases = passphrases

    def to_leave(self, actor: StaffMember, record: ClientRecord) -> ClientRecord:
        """The record as it may leave: everybody protected is a letter in every text of it."""
        require_right(actor, Right.EXPORT_CLIENT)
        with self._open_work(actor) as work:
            ids = ids_of(work, record.client.id)
            texts = tuple(dict.fromkeys(texts_in(record)))
            people = people_near(work, ids, texts)
            known = known_around(work, ids)
            foreign = {
                text: hits for text in texts if (hits := [h for h in others_in(work, text, ids, known) if h.is_certain])
            }
            team = names_of_colleagues(work)
        names = Labelling(people, work.texts.is_word, (record.client, *record.merged), team)

        def as_it_leaves(text: str) -> str:
            return names.text(without_others(text, foreign.get(text, ())))

        leaving: ClientRecord = with_texts(_without_errors(replace(record, letters=())), as_it_leaves)
        return replace(leaving, letters=tuple(with_texts(one, as_it_leaves) for one in record.letters))

    def pages(self, actor: StaffMember, record: ClientRecord, pack: ClientPack, reason: str, printer: str) -> bytes:
        """The pack to be printed. The journal says so before a page comes out."""
        self._refuse(actor, record, pack)
        refuse_if_any(_reason_problems(reason))
        pdf = self._press.draw_pack(pack)
        self._record(actor, record, f"{reason.strip()} (printed on {printer})")
        return pdf

    def archive(
        self, actor: StaffMember, record: ClientRecord, pack: ClientPack, reason: str, passphrase: str, again: str
    ) -> bytes:
        """The pack, the sealed letters and a FHIR bundle in one encrypted archive.

        A letter goes as an encrypted copy of it would: one that was cancelled or recalled, is closed to whoever
        exports, names somebody recorded since, or tells what its reader may not be told stays here, and the archive
        says so.
        """
        self._refuse(actor, record, pack)
        found = _reason_problems(reason)
        if sentence := self._passphrases.problem(passphrase, (record.client.banner_name, *actor.names_known())):
            found.append(Problem("passphrase", sentence))
        elif passphrase != again:
            found.append(Problem("again", "The two passphrases differ. Type the second one again."))
        refuse_if_any(found)
        with self._open_work(actor) as work:
            leaves, stays = self._letters_to_pack(work, actor, record, reason)
            letters = {str(one.id): one.pdf for one in work.find(LetterPdf, id=tuple(leaves))} if leaves else {}
        if any(digest(pdf) != leaves[key] for key, pdf in letters.items()):
            raise Refusal("The pages of a letter are not those that were signed. Tell a lead; nothing was exported.")
        leaving = self.to_leave(actor, record)
        files = {"file.pdf": self._press.draw_pack(pack), "fhir-bundle.json": self._exchange.bundle(leaving, letters)}
        files |= {f"letters/{at:03d}.pdf": pdf for at, pdf in enumerate(letters.values(), 1)}
        if stays:
            files["letters/not-included.txt"] = "\n".join(stays).encode()
        archive = self._exchange.locked_archive(files, passphrase)
        self._record(actor, record, f"{reason.strip()} (encrypted archive, {len(letters)} letters)")
        return archive

    def _letters_to_pack(
        self, work: Work, actor: StaffMember, record: ClientRecord, whom: str
    ) -> tuple[dict[str, str], list[str]]:
        """Which letters go, with the digest of their pages, and a line on each that does not."""
        leaves, stays = dict[str, str](), list[str]()
        for sealed in record.letters:
            signed = f"Letter of {screen_day(sealed.letter.written_on)}"
            if ended := ending_of(sealed.id, work.find(LetterEvent, letter_id=sealed.id)):
                stays.append(f"{signed}: {ended.kind.value}, so it is not here.")
                continue
            try:
                stored = work.get(SealedLetter, sealed.id)
                self._letters.refuse_closed(work, actor, stored)
                if was_separated_since(work, stored.client_id, line_of(work, stored.id, Action.LETTER_SIGNED)):
                    stays.append(f"{signed}: written while another file lay in this one, so it is not here.")
                    continue
                self._look.refuse_if_protected_since(work, actor, stored)
                require(self._letters.may_be_given_to(work, stored, whom), _NOT_FOR_HIM)
            except (NotAllowed, Refusal) as closed:
                stays.append(f"{signed}: not here. {closed}")
            else:
                leaves[str(sealed.id)] = stored.pdf_sha256
        return leaves, stays

    def _refuse(self, actor: StaffMember, record: ClientRecord, pack: ClientPack) -> None:
        require_right(actor, Right.EXPORT_CLIENT)
        require(pack.client_id == record.client.id, "These pages belong to another client. Open the record again.")

    def _record(self, actor: StaffMember, record: ClientRecord, reason: str) -> None:
        if record.faults:
            raise Refusal("Something signed in this file does not hold. Look at it first; nothing was exported.")
        with self._open_work(actor) as work:
            work.record(
                Action.CLIENT_EXPORTED,
                client_id=record.client.id,
                subject="clients",
                subject_id=record.client.id,
                reason=reason,
            )
            work.commit()


def _reason_problems(reason: str) -> list[Problem]:
    return [] if reason.strip() else [Problem("reason", "Say for whom and why")]


def _without_errors(record: ClientRecord) -> ClientRecord:
    """Goals and daily life that were entered in error may be another client's: they leave with nobody."""
    wrong = record.in_error
    return replace(
        record,
        goals=tuple(one for one in record.goals if one.id not in wrong),
        reviews=tuple(one for one in record.reviews if one.id not in wrong),
        reviews_added=tuple(one for one in record.reviews_added if one.review_id not in wrong),
        weeks=tuple(one for one in record.weeks if one.id not in wrong),
        problems_rated=tuple(one for one in record.problems_rated if one.id not in wrong),
    )


_NOT_FOR_HIM = (
    "It says something that is not for the client, and the reason names no office or professional of the file. Say "
    "there to whom it goes."
)
