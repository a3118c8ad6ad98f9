"""Seals a letter's PDF with PAdES and checks the seal, in memory only."""

import io
import logging
from datetime import datetime

from asn1crypto import keys as asn1_keys
from asn1crypto import pem, x509
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.misc import PdfError
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.pdf_utils.writer import copy_into_new_writer
from pyhanko.sign import signers
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter
from pyhanko.sign.validation import validate_pdf_signature
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext
from pyhanko_certvalidator.registry import SimpleCertificateStore

logging.getLogger("pyhanko").setLevel(logging.CRITICAL)  # what it finds is said in our own sentences
logging.getLogger("pyhanko_certvalidator").setLevel(logging.CRITICAL)

_FIELD = "Signature"
_RESERVED = 8192


def _certificate(text: str) -> x509.Certificate:
    _, _, der = pem.unarmor(text.encode())
    return x509.Certificate.load(der)


def seal(document: bytes, private_der: bytes, certificate_pem: str, root_pem: str, *, signer: str) -> bytes:
    """The PDF with a certifying PAdES B-B signature by the clinician; nothing may be changed after it."""
    store = SimpleCertificateStore()  # type: ignore[no-untyped-call]
    store.register(_certificate(root_pem))
    simple = signers.SimpleSigner(
        signing_cert=_certificate(certificate_pem),
        signing_key=asn1_keys.PrivateKeyInfo.load(private_der),
        cert_registry=store,
    )
    metadata = signers.PdfSignatureMetadata(
        field_name=_FIELD,
        name=signer,
        reason="Signed off by its author",
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
        subfilter=SigSeedSubFilter.PADES,
        md_algorithm="sha256",
    )
    pdf_signer = signers.PdfSigner(metadata, signer=simple, timestamper=None, new_field_spec=None)
    output = pdf_signer.sign_pdf(
        IncrementalPdfFileWriter(io.BytesIO(document)), bytes_reserved=_RESERVED, output=io.BytesIO()
    )
    return bytes(output.getbuffer())


def locked_with(document: bytes, passphrase: str) -> bytes:
    """The pages as a PDF encrypted with AES-256. The seal does not go along: it belongs to the sealed bytes."""
    writer = copy_into_new_writer(PdfFileReader(io.BytesIO(document)))
    writer.encrypt(owner_pass=passphrase, user_pass=passphrase)  # type: ignore[no-untyped-call]
    output = io.BytesIO()
    writer.write(output)  # type: ignore[no-untyped-call]
    return output.getvalue()


def fault_in(document: bytes, root_pem: str, at: datetime) -> str | None:
    """Why the seal does not hold, as a sentence, or None. Certificates are judged as of `at`, the day of signing."""
    try:
        reader = PdfFileReader(io.BytesIO(document))
        embedded = reader.embedded_signatures
    except (PdfError, ValueError):
        return "The letter's PDF is damaged and cannot be read."
    if len(embedded) != 1:
        return "The letter's PDF does not carry the one seal that it was signed with."
    context = ValidationContext(
        trust_roots=[_certificate(root_pem)], allow_fetching=False, revocation_mode="soft-fail", moment=at
    )
    status = validate_pdf_signature(embedded[0], context)
    if not (status.intact and status.valid):
        return "The letter's PDF has been changed since it was signed."
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE or not status.docmdp_ok:
        return "Something was added to the letter's PDF after it was signed."
    if not status.trusted:
        return "The letter's PDF was signed with a certificate that this team did not issue."
    return None
