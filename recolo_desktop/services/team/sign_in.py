"""Setting up a store, unlocking it, adding a colleague, locking it."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from recolo_desktop.domain.basics.errors import NotAllowed, Problem, StoreFault, refuse_if_any
from recolo_desktop.domain.basics.ids import StaffId, new_id
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.team.narrowing import withheld_from
from recolo_desktop.domain.team.passphrase import PassphraseRule
from recolo_desktop.domain.team.policy import Right
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.services.team.keyring import CertificateOffice, CertifiedKey, Vault
from recolo_desktop.services.team.store_face import StoreFace
from recolo_desktop.services.team.trusted_time import TrustedTime


class SignIn:
    """The way into the records, and out of them."""

    def __init__(
        self,
        vault: Vault,
        certificates: CertificateOffice,
        clock: Clock,
        passphrases: PassphraseRule,
        time: TrustedTime,
    ) -> None:
        self._time = time
        self._vault = vault
        self._certificates = certificates
        self._clock = clock
        self._passphrases = passphrases

    def store_exists(self) -> bool:
        return self._vault.exists()

    def face(self) -> StoreFace:
        """What the unlock screen shows."""
        return self._vault.face()

    def refuse_unsafe_folder(self) -> None:
        """Raise StoreFault when the records cannot safely live in their folder."""
        self._vault.refuse_unsafe_folder()

    def passphrase_problem(self, passphrase: str, *known_of: StaffMember | ServiceIdentity) -> str | None:
        """Why a new passphrase is refused: what anybody knows of the people and the service counts for nothing."""
        face = self._vault.face() if self._vault.exists() else None
        known = (face.team, face.trust) if face else ()
        return self._passphrases.problem(passphrase, (*known, *(n for one in known_of for n in one.names_known())))

    def new_staff_id(self) -> StaffId:
        return StaffId(new_id(self._clock()))

    def set_up(self, identity: ServiceIdentity, lead: StaffMember, passphrase: str, recovery_key: str) -> StaffMember:
        """Make the team store with its first clinician, and leave it unlocked."""
        refuse_if_any((*identity.problems(), *lead.problems(), *self._passphrase_problems(passphrase, lead, identity)))
        root = self._certificates.new_root(identity.service_name, identity.trust_name)
        signing = self._certificates.new_clinician(root, lead, identity.trust_name)
        certified = replace(lead, is_lead=True, certificate_pem=signing.certificate_pem)
        self._vault.create(identity, certified, passphrase, recovery_key, root, signing)
        with self._vault.open_work(certified) as work:
            work.add(certified)
            work.add(identity)
            work.record(Action.STORE_CREATED, subject="staff", subject_id=certified.id)
            work.commit()
        return certified

    def unlock(self, staff_id: str, passphrase: str) -> StaffMember:
        """Open the records as one person. Earlier wrong passphrases are counted in the journal."""
        wrong_before = self._vault.unlock(staff_id, passphrase)
        with self._closed_on_failure():
            actor = self._vault.staff_member(staff_id)
            if actor.retired_on is not None:
                raise NotAllowed("You no longer work with this team's records. Ask the team lead if that is wrong.")
            self._refuse_another_role(actor)
            self._time.judge(actor)
            said = [f"{wrong_before} wrong passphrases before"] if wrong_before else []
            said += [self._time.sentence().split(":", maxsplit=1)[0]] if self._time.sentence() else []
            self._record_unlock(actor, "; ".join(said).lower())
            return self._with_rights_of_today(actor)

    def _refuse_another_role(self, member: StaffMember) -> None:
        """By whichever way somebody comes in, a role that the root did not certify opens nothing."""
        if fault := self._certificates.role_fault(member, self._vault.root_certificate_pem()):
            raise StoreFault(f"{fault} Nothing was opened. Restore the last good backup, and tell the team lead.")

    def _with_rights_of_today(self, actor: StaffMember) -> StaffMember:
        """What a lead has taken from the role is not there in this sitting."""
        with self._vault.open_work(actor) as work:
            settings = work.find(TeamSettings, id=SETTINGS_ID)
        return replace(actor, withheld=withheld_from(actor.role, settings[0].narrowed)) if settings else actor

    def opening_fault(self) -> str | None:
        """What was found missing from the end of the journal at the last unlock, as a sentence."""
        return self._vault.opening_fault

    def unlock_with_recovery_key(self, staff_id: str, typed: str, new_passphrase: str) -> StaffMember:
        """Open the records with the printed key, and give the person a new passphrase and signing key."""
        refuse_if_any(self._passphrase_problems(new_passphrase))
        root_der = self._vault.open_with_recovery_key(typed)
        with self._closed_on_failure():
            root = self._certificates.root_from(root_der, self._vault.root_certificate_pem())
            member = self._vault.staff_member(staff_id)
            if member.retired_on is not None:
                raise NotAllowed("This person has left the team. A lead takes them back first, in Team and settings.")
            refuse_if_any(self._passphrase_problems(new_passphrase, member))
            self._refuse_another_role(member)
            self._time.judge(member)
            again = self._give_keys(member, member, new_passphrase, root, "passphrase set with the recovery key")
            return self._with_rights_of_today(again)

    @contextmanager
    def _closed_on_failure(self) -> Iterator[None]:
        try:
            yield
        except BaseException:
            self._vault.close()
            raise

    def add_colleague(
        self, actor: StaffMember, own_passphrase: str, colleague: StaffMember, passphrase: str
    ) -> StaffMember:
        """A lead certifies a colleague, who types a passphrase of their own at this laptop."""
        require_right(actor, Right.ADMINISTER)
        refuse_if_any((*colleague.problems(), *self._passphrase_problems(passphrase, colleague)))
        root_der = self._vault.unwrap_root_key(actor.id, own_passphrase)
        root = self._certificates.root_from(root_der, self._vault.root_certificate_pem())
        return self._give_keys(actor, colleague, passphrase, root, "")

    def _give_keys(
        self, actor: StaffMember, member: StaffMember, passphrase: str, root: CertifiedKey, reason: str
    ) -> StaffMember:
        signing = self._certificates.new_clinician(root, member, self._vault.face().trust)
        certified = replace(member, certificate_pem=signing.certificate_pem)
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            if work.find(StaffMember, id=certified.id):
                work.save(certified)
            else:
                work.add(certified)
            work.record(
                Action.UNLOCKED if reason else Action.STAFF_ADDED,
                subject="staff",
                subject_id=certified.id,
                reason=reason,
            )
            if reason and self._vault.opening_fault:
                work.record(Action.JOURNAL_FAULT_FOUND, reason=self._vault.opening_fault)
            self._vault.add_holder(certified, passphrase, signing, root.private_der)
            work.commit()
        return certified

    def confirm(self, actor: StaffMember, passphrase: str) -> None:
        """Whether it is still this person at the laptop; raises WrongPassphrase."""
        self._vault.unwrap_signing_key(actor.id, passphrase)

    def unsafe_place(self) -> str:
        """Why the records lie where they should not, as a sentence, or nothing."""
        try:
            self._vault.refuse_unsafe_folder()
        except StoreFault as fault:
            return str(fault)
        return ""

    def opened_in_unsafe_place(self, actor: StaffMember, reason: str) -> None:
        """Keep why the records were opened in a synced folder or on a share all the same."""
        refuse_if_any([] if reason.strip() else [Problem("reason", "Say why")])
        with self._vault.open_work(actor) as work:
            work.record(Action.UNSAFE_PLACE, reason=reason.strip())
            work.commit()

    def lock(self, actor: StaffMember | None, why: str) -> None:
        """Say so in the journal, close the file and forget the keys."""
        try:
            if actor is not None:
                with self._vault.open_work(actor) as work:
                    work.record(Action.LOCKED, reason=why)
                    work.commit()
        finally:
            self._vault.close()

    def _record_unlock(self, actor: StaffMember, reason: str) -> None:
        with self._vault.open_work(actor) as work:
            work.record(Action.UNLOCKED, reason=reason)
            if self._vault.opening_fault:
                work.record(Action.JOURNAL_FAULT_FOUND, reason=self._vault.opening_fault)
            work.commit()

    def _passphrase_problems(self, passphrase: str, *known_of: StaffMember | ServiceIdentity) -> tuple[Problem, ...]:
        sentence = self.passphrase_problem(passphrase, *known_of)
        return (Problem("passphrase", sentence),) if sentence else ()
