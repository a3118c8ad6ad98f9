"""What the unlock screen and set-up need to know of the keys, without knowing how they are kept."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Protocol

from recolo_desktop.domain.team.service_identity import ServiceIdentity
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Work
from recolo_desktop.services.team.store_face import StoreFace


@dataclass(frozen=True, slots=True)
class CertifiedKey:
    """A private key (PKCS 8, DER) and its certificate."""

    private_der: bytes
    certificate_pem: str


class CertificateOffice(Protocol):
    """Issues keys and certificates under the team's own root."""

    def new_root(self, team: str, trust: str) -> CertifiedKey: ...

    def new_clinician(self, root: CertifiedKey, member: StaffMember, trust: str) -> CertifiedKey: ...

    def certified_again(self, root: CertifiedKey, member: StaffMember, trust: str) -> str: ...

    def role_fault(self, member: StaffMember, root_pem: str) -> str | None: ...

    def root_from(self, private_der: bytes, certificate_pem: str) -> CertifiedKey: ...


class Vault(Protocol):
    """A store folder that can be created, unlocked and locked."""

    def exists(self) -> bool: ...

    def refuse_unsafe_folder(self) -> None: ...

    def face(self) -> StoreFace: ...

    def create(
        self,
        identity: ServiceIdentity,
        lead: StaffMember,
        passphrase: str,
        recovery_key: str,
        root: CertifiedKey,
        signing: CertifiedKey,
    ) -> None: ...

    def unlock(self, staff_id: str, passphrase: str) -> int: ...

    def open_with_recovery_key(self, typed: str) -> bytes: ...

    def unwrap_signing_key(self, staff_id: str, passphrase: str) -> bytes: ...

    def unwrap_root_key(self, staff_id: str, passphrase: str) -> bytes: ...

    def add_holder(self, member: StaffMember, passphrase: str, signing: CertifiedKey, root_der: bytes) -> None: ...

    def remove_holder(self, staff_id: str) -> None: ...

    def check_recovery_key(self, typed: str) -> None: ...

    def change_passphrase(self, staff_id: str, old: str, new: str) -> None: ...

    def change_recovery_key(self, recovery_key: str, root_der: bytes) -> None: ...

    def change_keys(
        self, actor: StaffMember, root_der: bytes, new_root: CertifiedKey, certified: Callable[[StaffMember], str]
    ) -> None: ...

    def older_copies(self) -> tuple[str, ...]: ...

    def hide_names(self, hides: bool) -> None: ...

    def keys_kept_together(self) -> AbstractContextManager[None]: ...

    opening_fault: str | None

    def staff_member(self, staff_id: str) -> StaffMember: ...

    def root_certificate_pem(self) -> str: ...

    def former_roots(self) -> dict[str, str]:
        """Certificates of roots before the present one, each with until when it stood."""

    def open_work(self, actor: StaffMember) -> Work: ...

    def close(self) -> None: ...
