"""Start Chromium the same way on a developer's machine, as root and in a container."""

from playwright.sync_api import Browser, Playwright

from tests.runner.chromium import installed
from tests.runner.machine import Machine

ARGUMENTS = [
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--no-first-run",
    "--no-proxy-server",
    # One process for the pages of a context, which has compiled their scripts.
    "--process-per-site",
    "--disable-site-isolation-trials",
    # No name resolves: what asks for another host fails at once, with a network or without.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
]


def launch(playwright: Playwright) -> Browser:
    """A headless Chromium: $CHROMIUM, which the runner sets, one on the PATH, or Playwright's."""
    machine = Machine()
    # Chromium refuses to start its sandbox for root.
    sandbox = ["--no-sandbox"] if machine.is_root() else []
    return playwright.chromium.launch(
        headless=True, executable_path=installed(machine), args=[*ARGUMENTS, *sandbox]
    )
