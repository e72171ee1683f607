"""One arena for all threads of a process that serves, as the C library itself tells."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
# Threads that hold memory at the same time, then the library's own account of its heaps.
TOLD = """
import ctypes, sys
from threading import Barrier, Thread
from dashboard.web.arena import give_back, one_arena

if "one" in sys.argv:
    assert one_arena()
together = Barrier(4)
def hold():
    held = bytearray(5000)
    together.wait()
threads = [Thread(target=hold) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
give_back()
library = ctypes.CDLL(None)
library.fdopen.restype = ctypes.c_void_p
library.malloc_info(0, ctypes.c_void_p(library.fdopen(1, b"w")))
library.fflush(None)
"""


@pytest.mark.parametrize(("asked", "fewest", "most"), [("one", 1, 1), ("many", 2, 99)])
def test_threads_share_an_arena_once_asked_to(asked, fewest, most):
    told = subprocess.run(
        [sys.executable, "-c", TOLD, asked],
        cwd=ROOT,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    assert fewest <= told.stdout.count("<heap nr=") <= most
