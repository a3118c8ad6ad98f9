"""The letters of one record as lines of a list."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from recolo_desktop.domain.basics.dates import local, screen_date
from recolo_desktop.domain.letters.letter import LetterState, SealedLetter
from recolo_desktop.domain.letters.letter_life import state_of
from recolo_desktop.domain.records.draft import Draft
from recolo_desktop.services.clients.client_record import ClientRecord


@dataclass(frozen=True, slots=True)
class LetterLine:
    """One letter: to whom, when and of what kind, how far it is; `seal_is_broken` beats the state."""

    key: str
    to: str
    about: str
    state: LetterState
    seal_is_broken: bool = False

    @property
    def said(self) -> str:
        """The state in words."""
        return "Check seal" if self.seal_is_broken else self.state.value


class LetterList:
    """The lines of one record. `titles` are those of the kinds, by key."""

    def __init__(self, titles: Mapping[str, str]) -> None:
        self._titles = titles

    def title(self, kind_key: str) -> str:
        """What a kind is called within a sentence."""
        return self._titles.get(kind_key, kind_key).lower()

    def lines(self, record: ClientRecord, drafts: Iterable[Draft], ready: str | None) -> list[LetterLine]:
        """Drafts first, the newest at the top; `ready` is the id of the draft that can be signed now."""
        return [
            *(self._of_draft(draft, draft.id == ready) for draft in reversed(tuple(drafts))),
            *(self._of_signed(record, sealed) for sealed in record.letters),
        ]

    def _of_draft(self, draft: Draft, is_ready: bool) -> LetterLine:
        to = draft.body.get("recipient_name") or "nobody yet"
        about = f"{screen_date(local(draft.begun_at).date())} · {self.title(draft.body.get('kind_key', ''))}"
        return LetterLine(draft.id, f"To {to}", about, LetterState.READY if is_ready else LetterState.DRAFT)

    def _of_signed(self, record: ClientRecord, sealed: SealedLetter) -> LetterLine:
        about = f"{screen_date(sealed.letter.written_on)} · {self.title(sealed.letter.kind_key)}"
        state = state_of(sealed.id, record.printings, record.letter_events)
        return LetterLine(
            sealed.id, f"To {sealed.letter.recipient_name}", about, state, bool((record.faults or {}).get(sealed.id))
        )


def found(lines: Iterable[LetterLine], typed: str, chosen: str | None) -> list[LetterLine]:
    """Those in which every word typed stands, a name, a kind, a state, a month; the chosen one always."""
    words = typed.casefold().split()

    def has_all(line: LetterLine) -> bool:
        said = f"{line.to} {line.about} {line.said}".casefold()
        return all(word in said for word in words)

    return [line for line in lines if line.key == chosen or has_all(line)]


def elsewhere(record: ClientRecord) -> str:
    """Drafts of this record that lie with a colleague, a line each."""
    return "\n".join(
        f"To {one.recipient_name or 'nobody yet'}: with {one.held_by} since {screen_date(local(one.saved_at).date())}"
        for one in record.letters_elsewhere
    )
