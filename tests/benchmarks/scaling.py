"""How many views that nobody has asked for before gunicorn's workers answer a second."""

import os
import re
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from itertools import product
from pathlib import Path
from urllib.request import urlopen

from tests.browser.harness.server import free_port
from tests.contract.csv_facts import LAST

ROOT = Path(__file__).parents[2]
CONFIG = ROOT / "docs" / "hosting" / "gunicorn.conf.py"
YEARS = range(1995, LAST)
SECONDS, ASKING, WARM = 10, 8, 45


def scaled() -> str:
    """The rates with one worker and with two, and their ratio."""
    one, two = (_rate(workers) for workers in (1, 2))
    return f"{one:.0f} and {two:.0f} a second: {two / one:.2f} times"


def _rate(workers: int) -> float:
    port = free_port()
    told = {"DASHBOARD_BIND": f"127.0.0.1:{port}", "DASHBOARD_WORKERS": str(workers)}
    command = [sys.executable, "-m", "gunicorn", "-c", str(CONFIG), "dashboard.wsgi:server"]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **told})
    # Until every worker has computed the pages that it computes before anyone asks.
    time.sleep(WARM)
    address = f"http://127.0.0.1:{port}"
    document = urlopen(f"{address}/trade?lang=en").read().decode()
    release = re.findall(r'data-release="(\w+)"', document)[0]
    folder = f"{address}/view/{release}"
    asked = [
        f"{folder}/{language}/wide/trade/trade?from={first}&to={last}"
        for first, last in product(YEARS, YEARS)
        if first < last
        for language in ("kk", "ru", "en", "uz")
    ]
    end = time.monotonic() + SECONDS
    with ThreadPoolExecutor(ASKING) as pool:
        parts = (asked[number::ASKING] for number in range(ASKING))
        answered = sum(pool.map(lambda part: _answered(part, end), parts))
    process.terminate()
    process.wait()
    return answered / SECONDS


def _answered(asked: list[str], end: float) -> int:
    """How many were answered by the end to one who asks for the next as soon as there is one."""
    answered = 0
    for address in asked:
        if time.monotonic() >= end:
            break
        urlopen(address).read()
        answered += 1
    return answered
