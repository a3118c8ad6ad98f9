"""The first run, step by step: what each asks, and what stands against going on. Nothing is stored before its end."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from recolo_desktop.domain.basics.errors import Problem
from recolo_desktop.domain.basics.ids import StaffId, new_id
from recolo_desktop.domain.team.passphrase import PassphraseRule, strength
from recolo_desktop.domain.team.recovery_key import GROUP_LENGTH, from_typed, grouped, new_recovery_key
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import Role, StaffMember
from recolo_desktop.presenters.fields import lines
from recolo_desktop.services.basics.ports import Clock

STEPS = ("Your team", "First clinician", "Passphrase", "Recovery key", "Check and finish")
TEAM, CLINICIAN, PASSPHRASE, RECOVERY, CHECK = range(len(STEPS))
_EXPECTED_SECONDS_PER_GUESS = 0.7
_LONG_ENOUGH_TO_JUDGE = 14  # characters: shorter ones are said to be short
_TONES = ("grey", "red", "amber", "green")
_HIDDEN = "••••"


@dataclass(frozen=True, slots=True)
class SetUpAnswers:
    """Everything that the wizard asked."""

    identity: ServiceIdentity
    lead: StaffMember
    passphrase: str
    recovery_key: str

    @property
    def in_order(self) -> tuple[ServiceIdentity, StaffMember, str, str]:
        """As the records are made with them."""
        return self.identity, self.lead, self.passphrase, self.recovery_key


class SetUpDesk:
    """`typed` gives what stands in the fields of a step."""

    def __init__(
        self,
        clock: Clock,
        today: Callable[[], date],
        passphrases: PassphraseRule,
        typed: Callable[[int], Mapping[str, Any]],
        *,
        synthetic: bool,
    ) -> None:
        self._clock, self._today, self._passphrases, self._synthetic = clock, today, passphrases, synthetic
        self._typed = typed
        self.recovery_key = new_recovery_key()

    def problems(self, step: int) -> tuple[Problem, ...]:
        """What to put right before the next step."""
        if step == TEAM:
            return self.identity().problems()
        if step == CLINICIAN:
            return self.lead().problems()
        if step == PASSPHRASE:
            return self._passphrase_problems()
        return self._recovery_problems() if step == RECOVERY else ()

    def _passphrase_problems(self) -> tuple[Problem, ...]:
        typed = self._typed(PASSPHRASE)
        if sentence := self._passphrases.problem(typed["passphrase"], self._known()):
            return (Problem("passphrase", sentence),)
        same = typed["passphrase"] == typed["again"]
        return () if same else (Problem("again", "The two are not the same. Type it again."),)

    def _recovery_problems(self) -> tuple[Problem, ...]:
        typed, found = self._typed(RECOVERY), []
        if from_typed(typed["last_group"]) != self.recovery_key[-GROUP_LENGTH:]:
            found.append(Problem("last_group", "Those are not the last 4 characters. Look at the sheet again."))
        if not typed["kept"]:
            found.append(Problem("kept", "Put the key in the team safe, then tick this"))
        return tuple(found)

    def _known(self) -> tuple[str, ...]:
        return (*self.identity().names_known(), *self.lead().names_known())

    def strength_of(self, passphrase: str) -> tuple[str, str]:
        """How good a passphrase is, in words, and the tone in which to say it."""
        if not passphrase:
            return "", "grey"
        found = strength(passphrase, _EXPECTED_SECONDS_PER_GUESS)
        is_long = len(passphrase) > _LONG_ENOUGH_TO_JUDGE
        refused = self._passphrases.problem(passphrase, self._known()) if is_long else None
        return refused or found.words, "red" if refused else _TONES[found.level]

    def key_lines(self, *, hidden: bool) -> str:
        """The recovery key in three lines; its last four characters are typed in from the sheet."""
        groups = list(grouped(self.recovery_key))
        if hidden:
            groups[-1] = _HIDDEN
        return "\n".join("  ".join(groups[at : at + 3]) for at in (0, 3, 6))

    @property
    def team_name(self) -> str:
        return str(self._typed(TEAM)["service_name"])

    def identity(self) -> ServiceIdentity:
        """Who the letters will come from."""
        typed = self._typed(TEAM)
        return ServiceIdentity(
            id=new_id(self._clock()),
            effective_from=self._today(),
            service_name=typed["service_name"],
            trust_name=typed["trust_name"],
            address=lines(typed["address"]),
            phone=typed["phone"],
            email=typed["email"],
            is_synthetic=self._synthetic,
        )

    def lead(self) -> StaffMember:
        """The first clinician, who leads the team."""
        typed = self._typed(CLINICIAN)
        return StaffMember(
            id=StaffId(new_id(self._clock())),
            title=typed["title"],
            given_name=typed["given_name"],
            family_name=typed["family_name"],
            profession=typed["profession"],
            role=Role(typed["role"]),
            is_lead=True,
            regulator=typed["regulator"],
            registration_number=typed["registration_number"],
            employed_from=self._today(),
        )

    def answers(self) -> SetUpAnswers:
        """What was asked for, ready to be stored."""
        return SetUpAnswers(self.identity(), self.lead(), self._typed(PASSPHRASE)["passphrase"], self.recovery_key)

    def summary(self) -> str:
        """What will be made, to be read before it is."""
        identity, lead = self.identity(), self.lead()
        return "\n".join(
            (
                f"Team: {identity.service_name}, {identity.trust_name}",
                f"Letters from: {', '.join(identity.address)}",
                f"First clinician: {lead.name}, {lead.profession} {lead.registration}",
                "Recovery key: kept by the team",
            )
        )
