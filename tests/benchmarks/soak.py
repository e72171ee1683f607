"""`python -m tests.benchmarks.soak`: whether a server that is asked for everything, and given new
data now and then, takes more and more memory.

Rounds of requests in states drawn by lot, the same on every run: cards, pictures for messengers,
files of all kinds, figures of a reader's own, nonsense. Prints the megabytes that the process has
after each round; ends with 1 when the last third of the rounds has a tenth more than the third
before.
"""

import json
import random
import re
import shutil
import sys
import tempfile
import time
from argparse import ArgumentParser
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from dashboard.settings import DATA
from dashboard.update.stamp import stamp
from dashboard.words import words_for
from tests.browser.harness.server import running
from tests.contract.csv_facts import LAST
from tests.contract.exhibits import EXHIBITS

ROUNDS, ASKED, AT_ONCE = 18, 150, 6
# Rounds before which the server gets another package, and how long it has to notice and warm up.
RENEWED, PAUSE = (3, 6, 9, 12, 15), 20
KINDS = ("csv", "xlsx", "json", "zip", "pptx", "picture", "excel")
LANGUAGES = ("kk", "ru", "en", "uz")
CHOICES = {
    "period": ("1", "2", "3", "all", "9"),
    "reporter": ("KAZ", "UZB", "both"),
    "flow": ("all", "exports", "imports", "turnover", "balance"),
    "measure": ("usd", "real", "index", "share_kaz", "share"),
    "partner": ("UZB", "TUR,RUS", "CHN"),
    "layout": ("one", "panels", "overlay"),
    "months": ("level", "change", "season"),
    "level": ("section", "chapter", "product"),
    "year": tuple(map(str, range(1995, LAST + 1))),
    "from": tuple(map(str, range(1992, 2010))),
}
OWN = json.dumps({"name": "x", "values": [[2024, "KAZ", "UZB", "export", 3000.0, "reported"]]})
MORE = 1.1

_open = build_opener(ProxyHandler({})).open


def main() -> int:
    """Prints a row a round."""
    parser = ArgumentParser()
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    rounds = parser.parse_args().rounds
    lot, sizes = random.Random(1), []
    with tempfile.TemporaryDirectory() as place:
        data = Path(shutil.copytree(DATA, Path(place) / "data"))
        options = ("--data", str(data), "--heavy-per-minute", "0")
        with running("dashboard", *options) as server:
            process = _process(server)
            print("| round | requests by status | MB |\n|---|---|---|")
            for number in range(1, rounds + 1):
                if number in RENEWED:
                    _renew(data, number)
                    time.sleep(PAUSE)
                statuses = _asked(server, lot)
                sizes.append(_megabytes(process))
                told = "new data, " if number in RENEWED else ""
                print(
                    f"| {number} | {told}{dict(sorted(statuses.items()))} | {sizes[-1]:.0f} |",
                    flush=True,
                )
    third = len(sizes) // 3
    before, last = median(sizes[-2 * third : -third]), median(sizes[-third:])
    print(f"\nmedian of the last third {last:.0f} MB, of the one before {before:.0f}")
    return int(last > MORE * before)


def _asked(server: str, lot: random.Random) -> Counter:
    """A round, several at a time, with the release that is served now."""
    text = _open(f"{server}/trade?lang=en").read().decode()
    release = re.search(r'data-release="(\w+)"', text)[1]
    asked = [_request(server, release, lot) for _ in range(ASKED)]
    with ThreadPoolExecutor(AT_ONCE) as several:
        return Counter(several.map(_status, asked))


def _request(server: str, release: str, lot: random.Random) -> Request:
    name, language = lot.choice(list(EXHIBITS)), lot.choice(LANGUAGES)
    chosen = lot.sample(list(CHOICES), lot.randrange(4))
    query = "&".join(f"{one}={lot.choice(CHOICES[one])}" for one in chosen)
    page = _page(name)
    width = lot.choice(("wide", "narrow"))
    view = f"view/{release}/{language}/{width}/{page}/{name}?{query}"
    address, body = lot.choice(
        (
            (view, None),
            (view, None),
            (view, None),
            (f"{page}?lang={language}&{query}", None),
            (f"unfurled/{language}/{name}.png?{query}", None),
            (f"download/{name}.{lot.choice(KINDS)}?lang={language}&{query}", None),
            (f"own/view/{release}/{language}/wide/trade/trade?{query}", OWN.encode()),
            ("own/read", b"{}\nyear;flow;value\n2020;export;1\n"),
            (f"nowhere/{lot.random()}", None),
        )
    )
    return Request(f"{server}/{address}", data=body)


def _page(name: str) -> str:
    return EXHIBITS[name]({}, words_for("en")).path.strip("/") or "overview"


def _status(asked: Request) -> int:
    try:
        with _open(asked, timeout=120) as answer:
            answer.read()
            return answer.status
    except HTTPError as error:
        return error.code


def _renew(data: Path, number: int) -> None:
    trade = data / "trade.csv"
    text = trade.read_text(encoding="utf-8")
    trade.write_text(re.sub(r",153\.\d,", f",153.{number % 10},", text, count=1), encoding="utf-8")
    stamp(data, date(2031, 1, 1) + timedelta(days=number))


def _process(server: str) -> int:
    """The process that listens on the port of the address."""
    port = server.rsplit(":", 1)[1]
    found = (
        int(one.parent.name)
        for one in Path("/proc").glob("[0-9]*/cmdline")
        if f"--port\0{port}\0".encode() in one.read_bytes()
    )
    return next(found)


def _megabytes(process: int) -> float:
    text = Path(f"/proc/{process}/status").read_text()
    return int(re.search(r"VmRSS:\s+(\d+)", text)[1]) / 1024


if __name__ == "__main__":
    sys.exit(main())
