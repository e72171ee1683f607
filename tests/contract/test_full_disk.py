"""A full disk: what is to be written says so and leaves no half, and a server goes on serving."""

import resource
import subprocess
import sys
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import ProxyHandler, build_opener

import pytest

from tests.browser.harness.server import answers, free_port, stop

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
FULL = "/dev/full"
# Bytes; a page of slides has a million.
MOST = 100_000

_open = build_opener(ProxyHandler({})).open


def full():
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST, MOST))


@pytest.mark.parametrize("out", ["slides.html", "slides"])
def test_slides_that_find_no_room_are_refused_whole(tmp_path, out):
    options = ["--out", str(tmp_path / out), "--lang", "en", "--story", "trade?flow=exports"]
    command = [sys.executable, "-m", "dashboard", "export", *options]
    done = subprocess.run(command, cwd=ROOT, preexec_fn=full, capture_output=True, text=True)
    assert (done.returncode, done.stdout) == (1, "")
    assert "File too large" in done.stderr and "Traceback" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def status(address):
    try:
        return _open(address, timeout=60).status
    except HTTPError as error:
        return error.code


def test_a_server_whose_lines_find_no_room_serves_on():
    """Where it listens, and that it refused somebody, is told to nobody."""
    port = free_port()
    address = f"http://127.0.0.1:{port}"
    options = ["--port", str(port), "--heavy-per-minute", "1"]
    command = [sys.executable, "-m", "dashboard", *options]
    with open(FULL, "w") as nowhere:
        process = subprocess.Popen(command, cwd=ROOT, stdout=nowhere, stderr=nowhere)
        assert answers(f"{address}/healthz", process)
        found = [status(f"{address}/download/claims.xlsx") for _ in range(3)]
        last = status(f"{address}/trade?lang=kk")
        stop(process)
    assert (found, last) == ([200, 429, 429], 200)
