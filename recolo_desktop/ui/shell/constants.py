"""Keeps None, True and False alive under Python 3.11.

PySide6 is built for the stable interface of Python 3.12, in which these objects never die, so it gives them out without
counting. Python 3.11 still counts: each call that answers None takes one reference too many, and after some tens of
thousands of calls the interpreter aborts. A head start that no laptop can use up makes them as good as immortal.
"""

import ctypes
import sys

_IMMORTAL_SINCE = (3, 12)
_HEAD_START = sys.maxsize // 4


def keep_alive() -> None:
    """Give the constants their head start, once; later Pythons need none."""
    if sys.version_info >= _IMMORTAL_SINCE or sys.getrefcount(None) > _HEAD_START // 2:
        return
    for constant in (None, True, False, Ellipsis, NotImplemented):
        ctypes.c_ssize_t.from_address(id(constant)).value += _HEAD_START
