"""`python -m tests.benchmarks`: all of it, as tables in Markdown; minutes on two idle cores."""

import re
import sys
import time
from statistics import median
from urllib.request import urlopen

from playwright.sync_api import sync_playwright

from tests.benchmarks.server import PERIODS, readers, views_timed
from tests.benchmarks.visits import CLICK, REACT, Visit, visited
from tests.benchmarks.worker import worker_told
from tests.browser.harness.browser import launch
from tests.browser.harness.server import running

PAGES = ("/", "/trade", "/region", "/periods", "/mirror")
HEADINGS = (
    *("page", "first paint", "first chart", "second visit", "switch"),
    *("wire", "second", "shift", "longest task"),
)
ASKED = ("wide/trade/trade", "state/trade", "wide/region/region", "wide/mirror/mirror-levels")
READERS, SECONDS, PAUSE = 200, 20, 5


def main() -> int:
    """Prints everything."""
    with running("dashboard") as ours, running("tests.benchmarks.limit", "--of", ours) as limit:
        _warm(ours, limit)
        _visits(ours, limit)
        _readers(ours)
    _views()
    print("\n| one process | |\n|---|---|")
    for what, came in worker_told():
        print(f"| {what} | {came} |", flush=True)
    return 0


def _warm(ours: str, limit: str) -> None:
    """Waits until everything has been computed once; what is measured is not the first reader."""
    for page in PAGES:
        for address in (ours, limit):
            urlopen(f"{address}{page}?lang=en").read()
    time.sleep(20)


def _visits(ours: str, limit: str) -> None:
    print("| " + " | ".join(HEADINGS) + " |")
    print("|---" * len(HEADINGS) + "|")
    with sync_playwright() as playwright:
        browser = launch(playwright)
        for page in PAGES:
            one = visited(browser, f"{ours}{page}?lang=en", CLICK)
            other = visited(browser, f"{limit}{page}?lang=en", REACT)
            print(_row(page, one, other), flush=True)


def _row(page: str, one: Visit, other: Visit) -> str:
    def against(name: str) -> str:
        mine, least = getattr(one, name), getattr(other, name)
        return f"{mine / least:.2f} ({mine:.0f} ms : {least:.0f})"

    ratios = " | ".join(map(against, ("paint", "chart", "second", "switch")))
    sizes = " | ".join(
        f"{getattr(one, name) / 1000:.0f} kB : {getattr(other, name) / 1000:.0f}"
        for name in ("bytes", "second_bytes")
    )
    return f"| {page} | {ratios} | {sizes} | {one.shift:.3f} | {one.longest:.0f} ms |"


def _readers(ours: str) -> None:
    document = urlopen(f"{ours}/trade?lang=en").read().decode()
    release = re.search(r'data-release="(\w+)"', document)[1]
    folder = f"/view/{release}"
    addresses = [
        f"{folder}/{language}/{part}{period}"
        for language in ("kk", "ru", "en", "uz")
        for part in (
            "wide/trade/trade",
            "state/trade",
            "wide/region/region",
            "wide/mirror/mirror-levels",
        )
        for period in PERIODS
    ]
    for address in addresses:
        urlopen(ours + address).read()
    found = readers(ours, addresses, READERS, SECONDS, PAUSE)
    print(
        f"\n{READERS} readers, a view every {PAUSE} s each: "
        + ", ".join(f"{name} {value:.0f}" for name, value in found.items())
    )


def _views() -> None:
    computed, kept = views_timed()
    print(
        f"\n{len(computed)} views (pages × periods × languages): computed median "
        f"{median(computed):.0f} ms, largest {max(computed):.0f}; kept {median(kept):.2f} ms"
    )


if __name__ == "__main__":
    sys.exit(main())
