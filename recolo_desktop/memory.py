"""What lies in this program's memory stays there: no picture of it on the disk, and little left of it after a lock."""

import ctypes
import sys

_PR_SET_DUMPABLE = 4
_M_PERTURB = -6
_WER_NO_HEAP = 1
_SEM_NO_FAULT_BOX = 0x0002
_BYTES_OF_EACH_SIZE = 1_500_000
_LARGEST_OF_PYTHON, _LARGEST_KEPT_BY_THREAD = 512, 1040  # bytes
_KEPT_BY_THREAD = 16
_ZERO = (
    b"\0"  # repeated, not `bytes(n)`: that asks for cleared memory, and the C library then takes none of those pieces
)
_FILLED = 0xA5


def refuse_core_dumps() -> None:
    """Ask the system to write no core of this process, and to let nobody but its administrator attach to it.

    On Linux: a core limit of nothing, and not dumpable. On Windows: error reports without the heap; what the trust's
    own policy makes IT collect (a full dump of every crash) cannot be refused from here.
    """
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_SEM_NO_FAULT_BOX)
        ctypes.windll.kernel32.WerSetFlags(_WER_NO_HEAP)
        return
    import resource  # noqa: PLC0415  (not there on Windows)

    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)


def overwrite_what_is_freed() -> None:
    """Have the C library fill each piece of memory that is given back, where it can (glibc)."""
    if sys.platform == "linux" and hasattr(ctypes.CDLL(None), "mallopt"):
        ctypes.CDLL(None).mallopt(_M_PERTURB, _FILLED)


def forget_what_was_dropped() -> None:
    """Write over the gaps that dropped values left: in Python's own allocator, about 45 MB for a few milliseconds,
    and among the small pieces that the C library keeps for the thread that calls this. Collect cycles before.
    """
    for size in range(48, _LARGEST_KEPT_BY_THREAD + 1, 16):
        count = _BYTES_OF_EACH_SIZE // size if size <= _LARGEST_OF_PYTHON else _KEPT_BY_THREAD
        _ = [_ZERO * (size - bytes.__basicsize__) for _ in range(count)]
