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


# Without the first, a script is parsed anew beside the page each time, though its process has it
# compiled: a fifth of what it takes to open a page. Of two such lists Chromium heeds the last, so
# the rest repeats what concerns a page from Playwright's own.
_DISABLED = [
    "ScriptStreaming",
    "AvoidCorsURLLoaderRestartOnRedirect",
    "AvoidUnnecessaryBeforeUnloadCheckSync",
    "DestroyProfileOnBrowserClose",
    "HttpsUpgrades",
    "MediaRouter",
    "PaintHolding",
    "ThirdPartyStoragePartitioning",
]
# For who opens the same pages again and again; a reader's browser, which is timed, parses ahead.
COMPILED_ONCE = f"--disable-features={','.join(_DISABLED)}"


def launch(playwright: Playwright, *more: str) -> Browser:
    """A headless Chromium: $CHROMIUM, which the runner sets, one on the PATH, or Playwright's.

    `more` are further arguments of its command line.
    """
    machine = Machine()
    # Chromium refuses to start its sandbox for root.
    sandbox = ["--no-sandbox"] if machine.is_root() else []
    return playwright.chromium.launch(
        headless=True, executable_path=installed(machine), args=[*ARGUMENTS, *more, *sandbox]
    )
