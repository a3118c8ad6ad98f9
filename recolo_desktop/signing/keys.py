"""A clinician's own key in use, and the checking of what it signed."""

import base64
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import lru_cache
from typing import Protocol

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from recolo_desktop.domain.basics.canonical import plain
from recolo_desktop.domain.records.signature import Signature
from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.signing import pdf
from recolo_desktop.signing.certificates import whose


class WrappedKeys(Protocol):
    """Where wrapped signing keys lie."""

    def unwrap_signing_key(self, staff_id: str, passphrase: str) -> bytes: ...

    def staff_member(self, staff_id: str) -> StaffMember: ...


class ClinicianKey:
    """Held for one signature and then let go."""

    def __init__(self, private_der: bytes, certificate_pem: str, root_pem: str) -> None:
        key = serialization.load_der_private_key(private_der, password=None)
        if not isinstance(key, ec.EllipticCurvePrivateKey):
            raise TypeError("not an elliptic-curve key")
        self._key = key
        self._private_der = private_der
        self._root_pem = root_pem
        self.certificate_pem = certificate_pem

    def sign(self, text: str) -> str:
        return base64.b64encode(self._key.sign(text.encode(), ec.ECDSA(hashes.SHA256()))).decode()

    def seal_pdf(self, document: bytes, *, signer: str) -> bytes:
        return pdf.seal(document, self._private_der, self.certificate_pem, self._root_pem, signer=signer)


@lru_cache(maxsize=64)
def _issued(certificate_pem: str, root_pem: str) -> x509.Certificate | None:
    """The certificate, if this root issued it. The same few certificates are asked for at each opening of a record."""
    try:
        certificate = x509.load_pem_x509_certificate(certificate_pem.encode())
        certificate.verify_directly_issued_by(x509.load_pem_x509_certificate(root_pem.encode()))
    except (InvalidSignature, ValueError, TypeError):
        return None
    return certificate


class TeamKeys:
    """Opens signing keys with a passphrase; checks signatures against the team's root."""

    def __init__(
        self, wrapped: WrappedKeys, root_pem: Callable[[], str], former: Callable[[], dict[str, str]] = dict
    ) -> None:
        self._wrapped = wrapped
        self._root_pem = root_pem
        self._former = former

    @contextmanager
    def signing_key(self, actor: StaffMember, passphrase: str) -> Iterator[ClinicianKey]:
        private_der = self._wrapped.unwrap_signing_key(actor.id, passphrase)
        yield ClinicianKey(private_der, self._wrapped.staff_member(actor.id).certificate_pem, self._root_pem())

    def fault_in(self, signature: Signature) -> str | None:
        certificate, until = self._issued_by(signature.certificate_pem)
        if certificate is None:
            return "The signer's certificate was not issued by this team."
        if until is not None and signature.signed_at > until:
            return "The signer's certificate was issued by a root that no longer held on the day of signing."
        if whose(certificate) != signature.signer_id:
            return "The signature was made with somebody else's key."
        if not certificate.not_valid_before_utc <= signature.signed_at <= certificate.not_valid_after_utc:
            return "The signer's certificate was not valid on the day of signing."
        return _fault_in_signature(certificate, signature) or _fault_in_details(signature)

    def locked_pdf(self, document: bytes, passphrase: str) -> bytes:
        """The pages as a PDF that opens with this passphrase only."""
        return pdf.locked_with(document, passphrase)

    def fault_in_pdf(self, document: bytes, at: datetime) -> str | None:
        faults = [pdf.fault_in(document, self._root_pem(), at)]
        faults += [
            pdf.fault_in(document, pem, at)
            for pem, until in self._former().items()
            if faults[0] is not None and at <= datetime.fromisoformat(until)
        ]
        return None if None in faults else faults[0]

    def _issued_by(self, certificate_pem: str) -> tuple[x509.Certificate | None, datetime | None]:
        """The certificate, if a root of this team issued it, and until when that root held; None while it does."""
        if (certificate := _issued(certificate_pem, self._root_pem())) is not None:
            return certificate, None
        for pem, until in self._former().items():
            if (certificate := _issued(certificate_pem, pem)) is not None:
                return certificate, datetime.fromisoformat(until)
        return None, None


def _fault_in_signature(certificate: x509.Certificate, signature: Signature) -> str | None:
    public = certificate.public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        return "The signer's certificate is of an unknown kind."
    try:
        public.verify(base64.b64decode(signature.value), signature.signed_text.encode(), ec.ECDSA(hashes.SHA256()))
    except (InvalidSignature, ValueError):
        return "The signature does not fit the signed text."
    return None


def _fault_in_details(signature: Signature) -> str | None:
    """Who signed, as what and when, have to be what the signed text itself says."""
    stated = json.loads(signature.signed_text)
    said = {
        "signer": signature.signer_id,
        "signer_name": signature.signer_name,
        "profession": signature.profession,
        "registration": signature.registration,
        "journal_head": signature.journal_head,
        "signed_at": plain(signature.signed_at),
    }
    if any(stated.get(name) != value for name, value in said.items()):
        return "The signature's own details have been changed."
    return None
