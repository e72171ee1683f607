"""Run the dashboard's own command and wait until it answers."""

import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, build_opener

ROOT = Path(__file__).parents[3]
# The dashboard without pages computed ahead, for servers that end before anyone asks for most.
UNWARMED = "tests.browser.harness.unwarmed"
SECONDS_TO_START = 60
SECONDS_TO_STOP = 10
SECONDS_BETWEEN_TRIES = 0.1

# Without a proxy, whatever the environment says: the server is on this machine.
_opener = build_opener(ProxyHandler({}))


@contextmanager
def running(
    module: str, *arguments: str, folder: Path = ROOT, port: int | None = None
) -> Iterator[str]:
    """`python -m <module> --port <port> <arguments>` from `folder`, as its address.

    Without `port` on one that is free. Raises AssertionError with what the process printed when
    it ends early or does not answer `/healthz` within a minute.
    """
    port = port or free_port()
    address = f"http://127.0.0.1:{port}"
    command = [sys.executable, "-u", "-m", module, "--port", str(port), *arguments]
    # A file, not a pipe: nobody reads while the tests run, and a full pipe stops the server.
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        process = subprocess.Popen(command, cwd=folder, stdout=output, stderr=subprocess.STDOUT)
        try:
            if not answers(f"{address}/healthz", process):
                output.seek(0)
                raise AssertionError(f"{command_line(command)} gave no answer:\n{output.read()}")
            yield address
        finally:
            stop(process)


def answers(address: str, process: subprocess.Popen) -> bool:
    """Ask until `address` answers 200; False when the process ends or the time is over."""
    deadline = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < deadline:
        try:
            return _opener.open(address, timeout=5).status == 200
        except (URLError, ConnectionError, TimeoutError):
            if ended_within(SECONDS_BETWEEN_TRIES, process):
                return False
    return False


def ended_within(seconds: float, process: subprocess.Popen) -> bool:
    """Wait for the process at most `seconds`; whether it ended."""
    try:
        process.wait(timeout=seconds)
    except subprocess.TimeoutExpired:
        return False
    return True


def stop(process: subprocess.Popen) -> None:
    """End the process: politely first, then for certain."""
    process.terminate()
    if not ended_within(SECONDS_TO_STOP, process):
        process.kill()
        process.wait()


def free_port() -> int:
    """A port that is free now; the system does not hand it out again at once."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def command_line(command: Sequence[str]) -> str:
    return " ".join(command)
