"""Several workers as docs/hosting starts them: one that is killed is missed by nobody."""

import os
import re
import signal
import subprocess
import sys
from http.client import HTTPException
from pathlib import Path
from threading import Event, Thread
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

import pytest

from tests.browser.harness.server import answers, free_port, stop

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
CONFIG = "docs/hosting/gunicorn.conf.py"
TRIES = 3
# Seconds.
LONGEST = 60
ASKED = ("/healthz", "/trade?lang=kk", "/download/trade.csv")

_open = build_opener(ProxyHandler({})).open


@pytest.fixture(scope="module")
def master(tmp_path_factory):
    """The address of two workers, and the process that starts them."""
    port = free_port()
    told = {"DASHBOARD_BIND": f"127.0.0.1:{port}", "DASHBOARD_WORKERS": "2"}
    command = [sys.executable, "-m", "gunicorn", "-c", CONFIG, "dashboard.wsgi:server"]
    log = tmp_path_factory.mktemp("workers") / "log"
    with log.open("w") as lines:
        process = subprocess.Popen(
            command, cwd=ROOT, env={**os.environ, **told}, stdout=lines, stderr=lines
        )
        assert answers(f"http://127.0.0.1:{port}/healthz", process), log.read_text()
        yield f"http://127.0.0.1:{port}", process, log
        stop(process)


def workers(process):
    return set(Path(f"/proc/{process.pid}/task/{process.pid}/children").read_text().split())


def asked(address):
    """What is answered: as nginx and browsers do, it is asked again where a worker broke off."""
    for _ in range(TRIES):
        try:
            with _open(address, timeout=LONGEST) as answer:
                return answer.status, answer.read()
        except (URLError, ConnectionError, HTTPException):
            continue
    return 0, b""


def until(holds):
    pause = Event()
    return next((True for _ in range(LONGEST * 10) if holds() or pause.wait(0.1)), False)


def test_a_killed_worker_is_replaced_and_nobody_goes_without_an_answer(master):
    address, process, log = master
    before = {path: asked(address + path)[1] for path in ASKED}
    found, over = [], Event()

    def ask():
        while not over.is_set():
            found.extend((path, *asked(address + path)) for path in ASKED)

    asking = Thread(target=ask)
    asking.start()
    old = workers(process)
    assert len(old) == 2
    for worker in old:
        os.kill(int(worker), signal.SIGKILL)
        assert until(lambda gone=worker: gone not in workers(process))
        assert until(lambda: len(workers(process)) == 2)
    count = len(found)
    assert until(lambda: len(found) > count + 2 * len(ASKED))
    over.set()
    asking.join()
    assert not workers(process) & old
    assert {status for _, status, _ in found} == {200}
    assert [path for path, _, content in found if content != before[path]] == []
    # What is told of it names nobody.
    assert not re.search(r"127\.0\.0\.1:\d+ -|GET|Traceback", log.read_text())
