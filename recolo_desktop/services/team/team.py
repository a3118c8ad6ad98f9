"""The people of the team, their keys and the team's settings: the lead's, but for one's own passphrase."""

from dataclasses import replace

from recolo_desktop.domain.basics.dates import local
from recolo_desktop.domain.basics.errors import (
    HasProblems,
    Problem,
    Refusal,
    StaleRecord,
    StoreFault,
    refuse_if_any,
    require,
)
from recolo_desktop.domain.basics.ids import new_id
from recolo_desktop.domain.records.backup import Backup
from recolo_desktop.domain.records.journal import Action
from recolo_desktop.domain.records.older_copy import OlderCopy
from recolo_desktop.domain.team.passphrase import PassphraseRule
from recolo_desktop.domain.team.policy import Right, may
from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.domain.team.team_settings import SETTINGS_ID, TeamSettings
from recolo_desktop.services.basics.access import require_right
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.services.team.identities import current_identity
from recolo_desktop.services.team.keyring import CertificateOffice, Vault

_SEES = Right.SEE_PROTECTED_PEOPLE
_CERTIFY = "A role is certified by the team's root. Type your own passphrase to change it."


class Team:
    """What a lead does about colleagues, keys and settings."""

    def __init__(
        self, vault: Vault, certificates: CertificateOffice, clock: Clock, passphrases: PassphraseRule
    ) -> None:
        self._vault = vault
        self._certificates = certificates
        self._clock = clock
        self._passphrases = passphrases

    def everybody(self, actor: StaffMember) -> tuple[StaffMember, ...]:
        """All colleagues, those who left last."""
        with self._vault.open_work(actor) as work:
            return tuple(
                sorted(work.find(StaffMember), key=lambda one: (one.retired_on is not None, one.family_name.lower()))
            )

    def settings(self, actor: StaffMember) -> TeamSettings:
        with self._vault.open_work(actor) as work:
            return work.get(TeamSettings, SETTINGS_ID)

    def change_settings(self, actor: StaffMember, changed: TeamSettings) -> TeamSettings:
        """Set what holds for the whole team."""
        require_right(actor, Right.ADMINISTER)
        refuse_if_any(changed.problems())
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            work.get(TeamSettings, SETTINGS_ID)
            work.save(changed)
            work.record(Action.SETTINGS_CHANGED, subject="team_settings", subject_id=changed.id)
            self._vault.hide_names(changed.hides_names)
            work.commit()
        return changed

    def identity(self, actor: StaffMember) -> ServiceIdentity:
        """Who the letters come from today."""
        with self._vault.open_work(actor) as work:
            return current_identity(work, local(self._clock()).date())

    def change_identity(self, actor: StaffMember, changed: ServiceIdentity) -> ServiceIdentity:
        """A new version from its day on. Letters signed before keep the letterhead of their day."""
        require_right(actor, Right.ADMINISTER)
        refuse_if_any(changed.problems())
        with self._vault.open_work(actor) as work:
            before = current_identity(work, local(self._clock()).date())
            added = replace(changed, id=new_id(work.now), is_synthetic=before.is_synthetic)
            work.add(added)
            work.record(Action.LETTERHEAD_CHANGED, subject="service_identities", subject_id=added.id)
            work.commit()
        return added

    def amend(
        self, actor: StaffMember, seen: StaffMember, changed: StaffMember, own_passphrase: str = ""
    ) -> StaffMember:
        """Change a colleague's details. What was signed before keeps the details of its day.

        Another role is certified by the team's root, which a lead's own passphrase opens.
        """
        require_right(actor, Right.ADMINISTER)
        require(changed.id == seen.id, "One colleague cannot become another.")
        refuse_if_any(changed.problems())
        if seen.retired_on is None and may(changed, _SEES) != may(seen, _SEES):
            raise Refusal(
                "Between these roles the keys differ: only some open who is protected. Retire the colleague, "
                "change the role, then take the colleague back with a new passphrase."
            )
        if changed.role is not seen.role:
            refuse_if_any([] if own_passphrase else [Problem("role", _CERTIFY)])
            root_der = self._vault.unwrap_root_key(actor.id, own_passphrase)
            root = self._certificates.root_from(root_der, self._vault.root_certificate_pem())
            again = self._certificates.certified_again(root, changed, self._vault.face().trust)
            changed = replace(changed, certificate_pem=again)
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            if work.get(StaffMember, seen.id) != seen:
                raise StaleRecord("Somebody changed these details since you opened them. Open them again.")
            if changed.is_lead != seen.is_lead:
                raise Refusal("Whether somebody is a lead is settled when they are added.")
            work.save(changed)
            work.record(Action.STAFF_CHANGED, subject="staff", subject_id=changed.id)
            work.commit()
        return changed

    def retire(self, actor: StaffMember, seen: StaffMember) -> StaffMember:
        """End somebody's way in and the use of the certificate; what they signed stays valid as of its time."""
        require_right(actor, Right.ADMINISTER)
        if seen.id == actor.id:
            raise Refusal("You cannot retire yourself. Another lead has to do it.")
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            member = work.get(StaffMember, seen.id)
            retired = replace(member, retired_on=local(self._clock()).date())
            work.save(retired)
            work.record(Action.STAFF_RETIRED, subject="staff", subject_id=member.id)
            self._vault.remove_holder(member.id)
            work.commit()
        return retired

    def take_back(self, actor: StaffMember, own_passphrase: str, seen: StaffMember, passphrase: str) -> StaffMember:
        """Somebody who had left works here again: new keys, a new certificate."""
        require_right(actor, Right.ADMINISTER)
        self._refuse_poor(passphrase, seen)
        root_der = self._vault.unwrap_root_key(actor.id, own_passphrase)
        root = self._certificates.root_from(root_der, self._vault.root_certificate_pem())
        with self._vault.open_work(actor) as work:
            member = work.get(StaffMember, seen.id)
            if member != seen:
                raise StaleRecord("Somebody changed these details since you opened them. Open them again.")
            self._refuse_another_role(member)
            signing = self._certificates.new_clinician(root, member, self._vault.face().trust)
            back = replace(member, retired_on=None, certificate_pem=signing.certificate_pem)
            work.save(back)
            work.record(Action.STAFF_CHANGED, subject="staff", subject_id=member.id, reason="works here again")
            self._vault.add_holder(back, passphrase, signing, root_der)
            work.commit()
        return back

    def _refuse_another_role(self, member: StaffMember) -> None:
        """The role is the one that this team's root certified, or one of its roots before."""
        roots = (self._vault.root_certificate_pem(), *self._vault.former_roots())
        faults = [self._certificates.role_fault(member, root) for root in roots]
        if all(faults):
            raise StoreFault(f"{faults[0]} Nothing was changed. Restore the last good backup, and look at the journal.")

    def change_passphrase(self, actor: StaffMember, old: str, new: str) -> None:
        """One's own passphrase; the keys under it stay the same."""
        self._refuse_poor(new, actor)
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            work.record(Action.PASSPHRASE_CHANGED, subject="staff", subject_id=actor.id)
            self._vault.change_passphrase(actor.id, old, new)
            work.commit()

    def change_recovery_key(self, actor: StaffMember, own_passphrase: str, recovery_key: str) -> None:
        """Make a new printed key; the old sheet opens nothing any more."""
        require_right(actor, Right.ADMINISTER)
        root_der = self._vault.unwrap_root_key(actor.id, own_passphrase)
        with self._vault.keys_kept_together(), self._vault.open_work(actor) as work:
            work.record(Action.RECOVERY_KEY_CHANGED)
            self._vault.change_recovery_key(recovery_key, root_der)
            work.commit()

    def change_data_key(self, actor: StaffMember, own_passphrase: str) -> None:
        """After a leaver: three new keys, so that none that somebody carried away opens these records or a later copy.

        Copies made before still open with the keys of their day: each is named to the leads until it is destroyed.
        """
        require_right(actor, Right.ADMINISTER)
        root_der = self._vault.unwrap_root_key(actor.id, own_passphrase)
        face = self._vault.face()
        root = self._certificates.new_root(face.team, face.trust)
        self._vault.change_keys(
            actor, root_der, root, lambda member: self._certificates.certified_again(root, member, face.trust)
        )
        now = self._clock()
        with self._vault.open_work(actor) as work:
            known = {copy.place for copy in work.find(OlderCopy)}
            copies = [(backup.place, "Backup", backup.made_at) for backup in work.find(Backup)]
            copies += [(place, "Records set aside by a restore", now) for place in self._vault.older_copies()]
            for place, what, made_at in copies:
                if place not in known:
                    work.add(OlderCopy(id=new_id(work.now), what=what, place=place, made_at=made_at))
            work.record(Action.OLDER_COPIES_NAMED, reason=f"{len(copies)} copies open with former keys")
            work.commit()

    def older_copies(self, actor: StaffMember) -> tuple[OlderCopy, ...]:
        """Copies that former keys open and that nobody has said to be destroyed, the oldest first."""
        require_right(actor, Right.ADMINISTER)
        with self._vault.open_work(actor) as work:
            return tuple(sorted((one for one in work.find(OlderCopy) if not one.destroyed_on), key=lambda c: c.made_at))

    def copy_was_destroyed(self, actor: StaffMember, copy_id: str) -> OlderCopy:
        """A lead says that a copy is no more. The program cannot see that: it is her word, and the journal has it."""
        require_right(actor, Right.ADMINISTER)
        with self._vault.open_work(actor) as work:
            copy = work.get(OlderCopy, copy_id)
            gone = replace(copy, destroyed_by=actor.name, destroyed_on=local(self._clock()).date())
            work.save(gone)
            work.record(Action.OLDER_COPY_DESTROYED, subject="older_copies", subject_id=copy_id)
            work.commit()
        return gone

    def _refuse_poor(self, passphrase: str, member: StaffMember) -> None:
        face = self._vault.face()
        if sentence := self._passphrases.problem(passphrase, (face.team, face.trust, *member.names_known())):
            raise HasProblems([Problem("passphrase", sentence)])
