"""What a process that serves keeps of memory it no longer needs, where the C library is glibc."""

import ctypes
import sys
from collections.abc import Callable

# M_ARENA_MAX of its malloc.h.
_ARENAS = -8


def one_arena() -> bool:
    """Lets all threads allocate from one arena; False where the C library cannot.

    Each thread would have one of its own, and what pages leave in eight of them makes a process a
    sixth larger; Python's threads allocate one after the other anyway. To be called before
    threads start.
    """
    limit = _function("mallopt")
    return bool(limit and limit(_ARENAS, 1))


def give_back() -> bool:
    """Returns what is free to the system; False where the C library cannot or nothing is."""
    trim = _function("malloc_trim")
    return bool(trim and trim(0))


def _function(name: str) -> Callable[..., int] | None:
    if sys.platform != "linux":
        return None
    return getattr(ctypes.CDLL(None), name, None)
