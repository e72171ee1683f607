"""`python -m tests.benchmarks.peers --python ENV/bin/python`: the same chart elsewhere.

ENV has requirements.txt of this folder. Each is asked for by a browser that knows nothing, then its
period is switched to the third one; medians of five, in milliseconds and bytes over the wire.
"""

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple
from urllib.request import urlopen

from playwright.sync_api import Browser, Page, sync_playwright

from tests.benchmarks.visits import RUNS, counted
from tests.browser.harness.browser import launch
from tests.browser.harness.server import free_port, running

FOLDER = Path(__file__).parent
# Panel keeps its chart in a shadow, which Playwright looks into and a script of the page does not.
CHART, POINTS = ".js-plotly-plot .main-svg .trace", ".js-plotly-plot .scatterlayer .point"
THIRD = {
    "Streamlit": "label[data-testid=stRadioOption] >> nth=3",
    "Panel": "button >> text=3",
    "Vizro": "label.form-check-label >> text=3",
    "this dashboard": "input[name=period][value='3'] + label",
}
STEP = 0.005


class Peer(NamedTuple):
    """How a peer is started, {port} left open, and where its page lies."""

    command: tuple[str, ...]
    path: str = "/"


PEERS = {
    "Streamlit": Peer(
        (
            *("-m", "streamlit", "run", "streamlit_app.py", "--server.port", "{port}"),
            *("--server.headless", "true", "--browser.gatherUsageStats", "false"),
        )
    ),
    "Panel": Peer(("-m", "panel", "serve", "panel_app.py", "--port", "{port}"), "/panel_app"),
    "Vizro": Peer(("vizro_app.py", "{port}")),
}


def main() -> int:
    """Prints a table."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--python", required=True, help="of the environment of the peers")
    python = parser.parse_args().python
    print("| | first chart | period switch | over the wire |\n|---|---|---|---|")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for name, peer in PEERS.items():
            with _started(python, peer) as address:
                _told(name, browser, address)
        with running("dashboard") as address:
            _until(f"{address}/trade")
            time.sleep(20)
            _told("this dashboard", browser, f"{address}/trade?lang=en")
    return 0


@contextmanager
def _started(python: str, peer: Peer) -> Iterator[str]:
    port = str(free_port())
    command = [python, *(part.format(port=port) for part in peer.command)]
    process = subprocess.Popen(command, cwd=FOLDER, stdout=sys.stderr)
    address = f"http://127.0.0.1:{port}{peer.path}"
    _until(address)
    yield address
    process.terminate()
    process.wait()


def _until(address: str) -> None:
    for _ in range(240):
        try:
            urlopen(address).close()
            return
        except OSError:
            time.sleep(0.25)
    raise SystemExit(f"{address} gave no answer")


def _told(name: str, browser: Browser, address: str) -> None:
    # The first reader waits for what is imported when somebody comes.
    _visit(browser, address, name)
    found = [_visit(browser, address, name) for _ in range(RUNS)]
    first, switch, size = (median(one) for one in zip(*found, strict=True))
    print(f"| {name} | {first:.0f} ms | {switch:.0f} ms | {size / 1000:,.0f} kB |", flush=True)


def _visit(browser: Browser, address: str, name: str) -> tuple[float, float, int]:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="en")
    page, took = context.new_page(), []

    def opened() -> None:
        start = time.perf_counter()
        page.goto(address, wait_until="commit")
        page.locator(CHART).first.wait_for()
        took.append(_since(start))

    size = counted(page, opened)
    before = page.locator(POINTS).count()
    start = time.perf_counter()
    page.locator(THIRD[name]).first.click()
    _until_other(page, before)
    took.append(_since(start))
    context.close()
    return took[0], took[1], size


def _until_other(page: Page, before: int) -> None:
    """Waits until the chart has another number of points, and some."""
    while page.locator(POINTS).count() in (0, before):
        time.sleep(STEP)


def _since(start: float) -> float:
    return (time.perf_counter() - start) * 1000


if __name__ == "__main__":
    sys.exit(main())
