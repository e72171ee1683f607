"""`python -m tests.benchmarks.hosting`: docs/hosting for real, with nginx and gunicorn.

The files of docs/hosting are taken as they stand, but for the paths of this run. Needs nginx and
docs/hosting/requirements.txt; prints what README.md of this folder has under "Behind nginx".
"""

import os
import re
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from threading import Thread

from tests.benchmarks.scaling import scaled
from tests.benchmarks.server import readers
from tests.browser.harness.server import free_port

ROOT = Path(__file__).parents[2]
HOSTING = ROOT / "docs" / "hosting"
PLACE = "/ca"
READERS, SECONDS, PAUSE = 200, 20, 2
SLOW = 300
CROWD, CROWD_SECONDS, CROWD_PAUSE = 2000, 40, 10
# What nginx did with each request: MISS for one that it passed on.
LOG = "cached.log"


def main() -> int:
    """Prints each thing that was tried and what came of it."""
    with tempfile.TemporaryDirectory() as name:
        folder, port = Path(name), free_port()
        folder.chmod(0o755)
        public = f"http://127.0.0.1:{port}{PLACE}"
        with _gunicorn(folder, public) as workers, _nginx(folder, port):
            _until(port)
            told = {
                "pages and what they name": _crawl(port),
                "a stranger's name in a citation": _stranger(port),
                "kept views": _kept(port),
                "a worker killed under load": _killed(port, workers),
                f"{SLOW} half requests held open": _slow(port),
                f"{READERS} readers, a view every {PAUSE} s each": _readers(port),
                f"{CROWD} readers, a view every {CROWD_PAUSE} s each": _crowd(port),
                "what the dashboard saw of all views": _passed_on(folder),
            }
    told["views that nobody kept, with 1 and with 2 workers"] = scaled()
    print("| tried | came of it |\n|---|---|")
    for what, came in told.items():
        print(f"| {what} | {came} |")
    return 0


@contextmanager
def _gunicorn(folder: Path, public: str) -> Iterator[subprocess.Popen]:
    told = {
        "DASHBOARD_PUBLIC_URL": public,
        "DASHBOARD_BEHIND_PROXIES": "1",
        "DASHBOARD_BIND": f"unix:{folder}/dashboard.sock",
    }
    config = str(HOSTING / "gunicorn.conf.py")
    command = [sys.executable, "-m", "gunicorn", "-c", config, "dashboard.wsgi:server"]
    process = subprocess.Popen(command, cwd=ROOT, env={**os.environ, **told})
    yield process
    process.terminate()
    process.wait()


@contextmanager
def _nginx(folder: Path, port: int) -> Iterator[None]:
    """The site as it stands, on a port of this run, within the least that nginx asks for."""
    site = (HOSTING / "nginx.conf").read_text(encoding="utf-8")
    site = site.replace("/run/dashboard/", f"{folder}/")
    site = site.replace("/var/cache/nginx/dashboard", f"{folder}/cache")
    site = site.replace("listen 80;", f"listen 127.0.0.1:{port};")
    # All readers of this run are one address.
    site = site.replace("limit_conn dashboard_readers 60;", "limit_conn dashboard_readers 8000;")
    whole = folder / "nginx.conf"
    whole.write_text(
        f"pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off; user root;\n"
        "worker_rlimit_nofile 16384;\n"
        "events { worker_connections 8192; } http {\n"
        "log_format cached '$upstream_cache_status $request_uri';\n"
        f"access_log {folder}/{LOG} cached;\n{site}}}\n",
        encoding="utf-8",
    )
    process = subprocess.Popen(["nginx", "-c", str(whole)])
    yield
    process.terminate()
    process.wait()


def _get(port: int, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    connection = HTTPConnection("127.0.0.1", port, timeout=60)
    connection.request("GET", path, headers=headers)
    answer = connection.getresponse()
    found = (answer.status, dict(answer.getheaders()), answer.read())
    connection.close()
    return found


def _until(port: int) -> None:
    for _ in range(240):
        try:
            if _get(port, f"{PLACE}/healthz")[0] == 200:
                return
        except OSError:
            pass
        time.sleep(0.5)
    raise SystemExit("nginx or gunicorn gave no answer")


def _crawl(port: int) -> str:
    """Every page and every address that one names, in two languages."""
    seen, statuses, outside = set(), Counter(), 0
    for page in ("/", "/trade", "/region", "/periods", "/mirror", "/claims", "/data", "/present"):
        for language in ("en", "kk"):
            text = _get(port, f"{PLACE}{page}?lang={language}")[2].decode()
            named = re.findall(r'(?:href|src)="(/[^"#]*)', text)
            outside += sum(not one.startswith(f"{PLACE}/") for one in named)
            seen |= {one.replace("&amp;", "&") for one in named}
    for one in sorted(seen):
        statuses[_get(port, one)[0]] += 1
    return f"{len(seen)} addresses, by status {dict(statuses)}, {outside} outside of the path"


def _stranger(port: int) -> str:
    answer = _get(port, f"{PLACE}/download/trade.apa?lang=en", Host="evil.example")
    found = re.search(rb"https?://[^/ ]+/ca\S*", answer[2])
    return f"{answer[0]}, names {found[0].decode() if found else 'no host'}"


def _view(port: int) -> str:
    text = _get(port, f"{PLACE}/trade?lang=en")[2].decode()
    release = re.search(r'data-release="(\w+)"', text)[1]
    return f"{PLACE}/view/{release}/en/wide/trade/trade"


def _kept(port: int) -> str:
    view = _view(port)
    first, second = (_get(port, view, **{"Accept-Encoding": "br"})[1] for _ in range(2))
    return f"{first.get('X-Cache')}, then {second.get('X-Cache')}"


def _killed(port: int, workers: subprocess.Popen) -> str:
    """Each worker in turn, while somebody asks: what of the answers failed."""
    statuses, over = Counter(), []

    def ask() -> None:
        while not over:
            statuses[_get(port, f"{PLACE}/trade?lang=en")[0]] += 1

    asking = [Thread(target=ask) for _ in range(3)]
    for one in asking:
        one.start()
    children = Path(f"/proc/{workers.pid}/task/{workers.pid}/children").read_text().split()
    for child in children:
        time.sleep(3)
        os.kill(int(child), signal.SIGKILL)
    time.sleep(6)
    over.append(True)
    for one in asking:
        one.join()
    after = Path(f"/proc/{workers.pid}/task/{workers.pid}/children").read_text().split()
    return f"{len(children)} killed, {len(after)} there after, answers {dict(statuses)}"


def _slow(port: int) -> str:
    """Half requests, and how long others wait meanwhile."""
    held = []
    for _ in range(SLOW):
        one = socket.create_connection(("127.0.0.1", port))
        one.send(b"GET /ca/ HTTP/1.1\r\nHost: x\r\nX-A: ")
        held.append(one)
    took = []
    for _ in range(20):
        start = time.perf_counter()
        _get(port, f"{PLACE}/healthz")
        took.append((time.perf_counter() - start) * 1000)
    time.sleep(16)
    closed = 0
    for one in held:
        one.settimeout(0.5)
        with suppress(OSError):
            one.recv(1000)
            closed += 1
        one.close()
    return f"others wait {sorted(took)[10]:.0f} ms; {closed} closed after 15 s"


def _readers(port: int) -> str:
    asked = _asked(port)
    for one in asked:
        _get(port, one)
    found = readers(f"http://127.0.0.1:{port}", asked, READERS, SECONDS, PAUSE)
    return ", ".join(f"{name} {value:.0f}" for name, value in found.items())


def _crowd(port: int) -> str:
    found = readers(f"http://127.0.0.1:{port}", _asked(port), CROWD, CROWD_SECONDS, CROWD_PAUSE)
    return ", ".join(f"{name} {value:.0f}" for name, value in found.items())


def _asked(port: int) -> list[str]:
    folder = _view(port).rsplit("/en/", 1)[0]
    return [
        f"{folder}/{language}/{part}{period}"
        for language in ("kk", "ru", "en", "uz")
        for part in ("wide/trade/trade", "wide/region/region", "wide/mirror/mirror-levels")
        for period in ("", "?period=1", "?period=2", "?period=3")
    ]


def _passed_on(folder: Path) -> str:
    """How many requests for views there were, and how often any one of them was passed on.

    Each form of compression is kept by itself; this run asks for none and for one view in brotli.
    """
    lines = (folder / LOG).read_text(encoding="utf-8").splitlines()
    views = [line.split(" ", 1) for line in lines if f"{PLACE}/view/" in line]
    missed = Counter(address for status, address in views if status == "MISS")
    return f"{len(views)} requests, {len(missed)} views, each at most {max(missed.values())} times"


if __name__ == "__main__":
    sys.exit(main())
