"""The team's own certificate authority: one root made at set-up, one certificate for each clinician."""

from datetime import timedelta

from cryptography import x509
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from recolo_desktop.domain.team.staff import StaffMember
from recolo_desktop.services.basics.ports import Clock
from recolo_desktop.services.team.keyring import CertifiedKey

_ROOT_LIFE = timedelta(days=365 * 30)
_CLINICIAN_LIFE = timedelta(days=365 * 10)
_SKEW = timedelta(hours=1)


class TeamCertificates:
    """Issues ECDSA P-256 keys, which every PDF reader in use can check."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def new_root(self, team: str, trust: str) -> CertifiedKey:
        key = ec.generate_private_key(ec.SECP256R1())
        name = _name(f"{team} record root", trust)
        builder = (
            self._builder(name, name, key.public_key(), _ROOT_LIFE)
            .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
            .add_extension(_usage(signs_certificates=True), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        )
        return _certified(key, builder.sign(key, hashes.SHA256()))

    def new_clinician(self, root: CertifiedKey, member: StaffMember, trust: str) -> CertifiedKey:
        key = ec.generate_private_key(ec.SECP256R1())
        return _certified(key, self._issued(root, member, trust, key.public_key()))

    def _issued(
        self, root: CertifiedKey, member: StaffMember, trust: str, public: ec.EllipticCurvePublicKey
    ) -> x509.Certificate:
        root_key = _load(root.private_der)
        root_certificate = x509.load_pem_x509_certificate(root.certificate_pem.encode())
        subject = _name(
            member.name,
            trust,
            title=member.profession,
            serial=member.registration,
            who=member.id,
            unit=_unit(member),
        )
        builder = (
            self._builder(subject, root_certificate.subject, public, _CLINICIAN_LIFE)
            .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
            .add_extension(_usage(signs_certificates=False), critical=True)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(root_key.public_key()), critical=False)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(public), critical=False)
        )
        return builder.sign(root_key, hashes.SHA256())

    def role_fault(self, member: StaffMember, root_pem: str) -> str | None:
        """Why the role in the records is not the one that the team's root certified, as a sentence, or None.

        Certificates of earlier versions name no role.
        """
        try:
            certificate = x509.load_pem_x509_certificate(member.certificate_pem.encode())
            certificate.verify_directly_issued_by(x509.load_pem_x509_certificate(root_pem.encode()))
        except (InvalidSignature, ValueError, TypeError):
            return f"The certificate of {member.name} was not issued by this team."
        units = certificate.subject.get_attributes_for_oid(NameOID.ORGANIZATIONAL_UNIT_NAME)
        if whose(certificate) != member.id or (units and units[0].value != _unit(member)):
            return f"The records give {member.name} another role than the team's root certified."
        return None

    def certified_again(self, root: CertifiedKey, member: StaffMember, trust: str) -> str:
        """A certificate by another root, or for another role, for the key that a colleague has already."""
        present = x509.load_pem_x509_certificate(member.certificate_pem.encode()).public_key()
        if not isinstance(present, ec.EllipticCurvePublicKey):
            raise TypeError("not an elliptic-curve key")
        return self._issued(root, member, trust, present).public_bytes(serialization.Encoding.PEM).decode()

    def root_from(self, private_der: bytes, certificate_pem: str) -> CertifiedKey:
        return CertifiedKey(private_der, certificate_pem)

    def _builder(
        self, subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, life: timedelta
    ) -> x509.CertificateBuilder:
        now = self._clock()
        return (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(issuer)
            .public_key(key)
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - _SKEW)
            .not_valid_after(now + life)
        )


def whose(certificate: x509.Certificate) -> str:
    """The id of the colleague to whom a certificate was issued."""
    found = certificate.subject.get_attributes_for_oid(NameOID.USER_ID)
    return str(found[0].value) if found else ""


def _unit(member: StaffMember) -> str:
    """The role, and whether it leads: what decides over rights."""
    return f"{member.role.value}{' (lead)' if member.is_lead else ''}"


def _name(
    common: str, organisation: str, *, title: str = "", serial: str = "", who: str = "", unit: str = ""
) -> x509.Name:
    parts = [
        x509.NameAttribute(NameOID.COUNTRY_NAME, "GB"),
        x509.NameAttribute(NameOID.ORGANIZATION_NAME, organisation[:64] or "Not stated"),
        x509.NameAttribute(NameOID.COMMON_NAME, common[:64]),
    ]
    if unit:
        parts.append(x509.NameAttribute(NameOID.ORGANIZATIONAL_UNIT_NAME, unit))
    if title:
        parts.append(x509.NameAttribute(NameOID.TITLE, title[:64]))
    if who:
        parts.append(x509.NameAttribute(NameOID.USER_ID, who))
    if serial:
        parts.append(x509.NameAttribute(NameOID.SERIAL_NUMBER, serial[:64]))
    return x509.Name(parts)


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=not signs_certificates,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )


def _load(private_der: bytes) -> ec.EllipticCurvePrivateKey:
    key = serialization.load_der_private_key(private_der, password=None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise TypeError("not an elliptic-curve key")
    return key


def _certified(key: ec.EllipticCurvePrivateKey, certificate: x509.Certificate) -> CertifiedKey:
    der = key.private_bytes(serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    return CertifiedKey(der, certificate.public_bytes(serialization.Encoding.PEM).decode())
