"""Keys overwritten in memory when they are done with, as far as Python lets one.

A value of Python's cannot be cleared, only dropped, and what was dropped lies in memory until something else is written
there. So the bytes of a key are overwritten where they lie. Copies that other libraries made are theirs to clear:
SQLCipher and OpenSSL clear their own. Its `cipher_memory_security`, which would clear the rest, makes ordinary work
take twice as long, so the pieces that SQLite freed are written over when the store is closed (`memory.py`).
"""

import ctypes

_BYTES_HEADER = bytes.__basicsize__ - 1
_TEXT_HEADER = "".__sizeof__() - 1


def wipe(*secrets: bytes | str) -> None:
    """Overwrite secrets that nobody uses any more; text must be ASCII. An empty one is left alone."""
    for secret in secrets:
        if len(secret) < 2:  # shared by the whole of Python
            continue
        if isinstance(secret, str) and not secret.isascii():
            raise ValueError("only ASCII text lies in memory byte for byte")
        header = _TEXT_HEADER if isinstance(secret, str) else _BYTES_HEADER
        ctypes.memset(id(secret) + header, 0, len(secret))
