"""Wrapping keys with passphrases: Argon2id, HKDF and AES-256-GCM, nothing of our own."""

import base64
import secrets
import time
from dataclasses import dataclass
from typing import Any

from argon2.low_level import Type, hash_secret_raw
from cryptography import x509
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from recolo_desktop.domain.basics.errors import StoreFault, WrongPassphrase

KEY_BYTES = 32
LEAST_MEMORY_KIB = 64 * 1024
MOST_MEMORY_KIB = 1024 * 1024
LEAST_PASSES = 3
MOST_PASSES = 64
LANES = 2
_TARGET_SECONDS = 0.7
CALIBRATION = b"calibration only"
_SEALED, _POINT = "sealed for one", 33  # a compressed point of P-256


@dataclass(frozen=True, slots=True)
class Cost:
    """How hard Argon2id works for one guess: memory in KiB, passes over it, lanes."""

    memory_kib: int = LEAST_MEMORY_KIB
    passes: int = LEAST_PASSES
    lanes: int = LANES

    def __post_init__(self) -> None:
        if not (
            LEAST_MEMORY_KIB <= self.memory_kib <= MOST_MEMORY_KIB
            and LEAST_PASSES <= self.passes <= MOST_PASSES
            and 1 <= self.lanes <= 8
        ):
            raise StoreFault(
                "The key file asks for a key derivation outside the safe limits, so it may have been "
                "tampered with. Restore it from the last backup."
            )


def calibrated() -> tuple[Cost, float]:
    """The cost that takes about 0.7 s on this machine, and the seconds that it measured."""
    memory = 2 * LEAST_MEMORY_KIB
    base = _seconds_for(Cost(memory, LEAST_PASSES))
    passes = min(MOST_PASSES, max(LEAST_PASSES, round(_TARGET_SECONDS / base * LEAST_PASSES)))
    cost = Cost(memory if base < 1 else LEAST_MEMORY_KIB, passes)
    return cost, _seconds_for(cost)


def _seconds_for(cost: Cost) -> float:
    started = time.perf_counter()
    stretch(CALIBRATION.decode(), b"\0" * 16, cost)
    return time.perf_counter() - started


def stretch(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    """The 256-bit key that these very characters give; takes most of a second by design."""
    return hash_secret_raw(passphrase.encode(), salt, cost.passes, cost.memory_kib, cost.lanes, KEY_BYTES, Type.ID)


def not_weaker(cost: Cost, before: Cost) -> Cost:
    """The one of two that costs a guesser more: a busy machine measures too low, and that must not last."""
    return max(cost, before, key=lambda one: one.memory_kib * one.passes)


def subkey(stretched: bytes, purpose: str) -> bytes:
    """A key for one purpose only."""
    return HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=None, info=purpose.encode()).derive(stretched)


def seal_for(certificate_pem: str, secret: bytes, bound_to: str) -> str:
    """The secret for whoever has the key of this certificate, and for nobody else; base64.

    A key made for this once, agreed with the certificate's (P-256), one derivation, AES-GCM.
    """
    public = x509.load_pem_x509_certificate(certificate_pem.encode()).public_key()
    if not isinstance(public, ec.EllipticCurvePublicKey):
        raise TypeError("not an elliptic-curve key")
    once = ec.generate_private_key(public.curve)
    sent = once.public_key().public_bytes(serialization.Encoding.X962, serialization.PublicFormat.CompressedPoint)
    agreed = subkey(once.exchange(ec.ECDH(), public), _SEALED)
    return base64.b64encode(sent + base64.b64decode(wrap(agreed, secret, f"{bound_to}|{sent.hex()}"))).decode()


def open_sealed_for(private_der: bytes, sealed: str, bound_to: str) -> bytes:
    """What was sealed for the owner of this key; raises WrongPassphrase for any other key."""
    own = serialization.load_der_private_key(private_der, None)
    if not isinstance(own, ec.EllipticCurvePrivateKey):
        raise TypeError("not an elliptic-curve key")
    whole = base64.b64decode(sealed)
    sent = whole[:_POINT]
    try:
        point = ec.EllipticCurvePublicKey.from_encoded_point(own.curve, sent)
    except ValueError as wrong:
        raise WrongPassphrase("The key file is damaged here. Put it back from the last backup.") from wrong
    agreed = subkey(own.exchange(ec.ECDH(), point), _SEALED)
    return unwrap(agreed, base64.b64encode(whole[_POINT:]).decode(), f"{bound_to}|{sent.hex()}")


def wrap(key: bytes, secret: bytes, bound_to: str) -> str:
    """The secret under the key, bound to what it is for; base64."""
    nonce = secrets.token_bytes(12)
    return base64.b64encode(nonce + AESGCM(key).encrypt(nonce, secret, bound_to.encode())).decode()


def unwrap(key: bytes, wrapped: str, bound_to: str) -> bytes:
    """The secret again; raises WrongPassphrase when the key or what it is bound to differs."""
    blob = base64.b64decode(wrapped)
    try:
        return AESGCM(key).decrypt(blob[:12], blob[12:], bound_to.encode())
    except InvalidTag as wrong:
        raise WrongPassphrase("That passphrase did not unlock the records. Check Caps Lock, then try again.") from wrong


def cost_from(stored: dict[str, Any]) -> Cost:
    """The stored parameters, checked against the safe limits."""
    return Cost(int(stored["memory_kib"]), int(stored["passes"]), int(stored["lanes"]))
