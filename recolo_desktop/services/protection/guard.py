"""Other texts that a client reads or works by, held against the same knowledge of who is protected as his letters."""

from collections.abc import Iterable

from recolo_desktop.domain.basics.errors import HasProblems, Problem, Refusal
from recolo_desktop.domain.basics.finding import Finding, Severity
from recolo_desktop.domain.protection.guesses import ASK, ASK_WHY
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock, Work
from recolo_desktop.services.protection.guessing import count, counts, refuse_too_fast
from recolo_desktop.services.protection.letter_checking import LetterChecking

_ACKNOWLEDGED = "acknowledged"


class Guard:
    """Refuses words that give somebody protected away, and asks about words that nobody here knows."""

    def __init__(self, checking: LetterChecking, clock: Clock) -> None:
        self._checking = checking
        self._clock = clock

    def hold(
        self,
        work: Work,
        actor: StaffMember,
        client_id: str,
        fields: Iterable[tuple[str, str]],
        against: Iterable[str] = (),
        acknowledged: str = "",
        *,
        client_reads: bool = True,
        refuses: bool = True,
    ) -> None:
        """Raise a refusal unless these words may stand in what this client reads.

        What he does not read is held against marks only: it may name services and people that nobody here knows.
        `fields` are texts by the names of their fields; `against` is what an order says to them, in sentences. A mark
        of somebody protected is refused whatever was acknowledged, or with `refuses` off only asks. The rest asks: what
        somebody writes about it holds for these words here and is no answer about them elsewhere. Other roles are told
        to ask a clinician.
        """
        fields, against = tuple(fields), tuple(against)
        asked = (client_id, *(text for _, text in fields))
        refuse_too_fast(work, actor, self._clock, *asked)
        found = [
            (field, one)
            for field, text in fields
            for one in self._checking.found_in(work, client_id, text)
            if client_reads or one.about or one.severity is Severity.MUST_FIX
        ]
        refused = counts(actor) and (found or against)
        count(work, actor, client_id, bool(refused), *asked)
        if counts(actor):
            _send_to_a_clinician(bool(found), bool(against) and not acknowledged)
        else:
            _refuse(found, against, acknowledged, refuses=refuses)


def _send_to_a_clinician(names_somebody: bool, meets_an_order: bool) -> None:
    if names_somebody:
        raise Refusal(f"{ASK}. {ASK_WHY}")
    if meets_an_order:
        raise HasProblems([Problem(_ACKNOWLEDGED, f"{ASK}. {ASK_WHY}")])


def _refuse(found: Iterable[tuple[str, Finding]], against: Iterable[str], acknowledged: str, *, refuses: bool) -> None:
    problems = []
    for field, one in found:
        if one.severity is Severity.MUST_FIX and refuses:
            problems.append(Problem(field, f"{_what(one)}. {_NOT_HERE}"))
        elif not acknowledged:
            why = _SAY_WHY if one.severity is Severity.MUST_FIX else _SAY_WHO if one.asks_about else one.why
            problems.append(Problem(_ACKNOWLEDGED, f"{_what(one)}. {why}"))
    problems += [Problem(_ACKNOWLEDGED, said) for said in against if not acknowledged]
    if problems:
        raise HasProblems(list(dict.fromkeys(problems)))


_NOT_HERE = "The client reads this. Write the letter of the order instead, or leave it out."
_SAY_WHO = (
    "If it is of somebody protected, write the letter of the order (Person A) instead. If not, say who or what it is."
)
_SAY_WHY = "Colleagues who may not know read this too. Write the letter of the order instead, or say why it stays."


def _what(one: Finding) -> str:
    """A field is not a letter: it has no paragraphs."""
    return one.what.split(", paragraph")[0]
