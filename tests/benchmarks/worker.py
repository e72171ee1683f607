"""What one process costs: until it is ready, in memory, and for what is heavy to make."""

import re
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from urllib.request import urlopen

from dashboard.components.header import GROUPS
from dashboard.words import LANGUAGES
from tests.browser.harness.server import free_port

ROOT = Path(__file__).parents[2]
HEAVY = (
    "/present/slides.json?lang=en",
    "/download/story.pptx?lang=en",
    "/download/trade.xlsx?lang=en",
    "/download/region.xlsx?lang=en",
)
RUNS = 5


def worker_told() -> Iterator[tuple[str, str]]:
    """What was measured, and what came of it."""
    with _worker() as (process, address, ready):
        yield "ready after start", f"{ready:.1f} s"
        paths = {one.partition("#")[0] for group in GROUPS.values() for one in group}
        for path in sorted(paths):
            for language in LANGUAGES:
                urlopen(f"{address}{path}?lang={language}").read()
        time.sleep(20)
        yield "memory after every page in every language", f"{_megabytes(process.pid):.0f} MB"
        for path in HEAVY:
            urlopen(address + path).read()
            yield path, f"{median(_took(address + path) for _ in range(RUNS)):.0f} ms"
    yield "the offline pack", _pack()


@contextmanager
def _worker() -> Iterator[tuple[subprocess.Popen, str, float]]:
    port, start = free_port(), time.monotonic()
    command = [sys.executable, "-m", "dashboard", "--port", str(port)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL)
    address = f"http://127.0.0.1:{port}"
    while not _answers(address):
        time.sleep(0.02)
    yield process, address, time.monotonic() - start
    process.terminate()
    process.wait()


def _answers(address: str) -> bool:
    try:
        return urlopen(f"{address}/healthz").status == 200
    except OSError:
        return False


def _megabytes(process: int) -> float:
    status = Path(f"/proc/{process}/status").read_text()
    return int(re.findall(r"VmRSS:\s+(\d+)", status)[0]) / 1024


def _took(address: str) -> float:
    start = time.perf_counter()
    urlopen(address).read()
    return (time.perf_counter() - start) * 1000


def _pack() -> str:
    with TemporaryDirectory() as name:
        out, start = Path(name) / "slides", time.monotonic()
        subprocess.run(
            [sys.executable, "-m", "dashboard", "export", "--out", str(out)],
            cwd=ROOT,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        took = time.monotonic() - start
        size = sum(one.stat().st_size for one in out.iterdir())
    return f"{took:.0f} s, {size / 1e6:.2f} MB"
