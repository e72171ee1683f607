"""Find a Chromium that starts, or install one."""

from __future__ import annotations

from pathlib import Path

from tests.runner.environment import last_lines
from tests.runner.machine import Machine, Stop, installed_program, starts, version
from tests.runner.packages import install_packages, privileges

# The same engine without the windows that nobody sees takes a quarter less time.
SHELL = "chromium-headless-shell"
PROGRAMS = (SHELL, "chromium", "chromium-browser", "google-chrome")
BESIDE = ("fonts-dejavu-core", "libatomic1")
EXECUTABLE_OF_PLAYWRIGHT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


def provide(python: Path, machine: Machine) -> str:
    """Return the path of a Chromium that starts, installed first where there is none.

    `python` is the environment's, which has Playwright. Raises Stop when no way leads to one.
    """
    check_driver(python, machine)
    chromium = (
        installed(machine)
        or of_playwright(python, machine)
        or from_distribution(machine)
        or from_playwright(python, machine)
    )
    if chromium is None:
        raise Stop(
            "The browser tests need Chromium and none could be found or installed. Install it "
            "(on Debian: apt-get install chromium fonts-dejavu-core libatomic1) or let CHROMIUM "
            "name its executable."
        )
    machine.say("chromium", f"{chromium}: {version(chromium, machine)}")
    return chromium


def check_driver(python: Path, machine: Machine) -> None:
    """Raise Stop unless Playwright's driver starts; a bare Debian lacks its one library."""
    command = [str(python), "-m", "playwright", "--version"]
    if machine.run(command).ok:
        return
    machine.say("playwright", "its driver does not start, installing libatomic1")
    install_packages(machine, "libatomic1")
    outcome = machine.run(command)
    if not outcome.ok:
        raise Stop(
            "Playwright's driver does not start; it usually lacks a library (on Debian and "
            f"Ubuntu: apt-get install libatomic1). It said:\n{outcome.output.strip()}"
        )


def installed(machine: Machine) -> str | None:
    """The Chromium that $CHROMIUM names, else the first on the PATH that starts."""
    return installed_program(machine, "CHROMIUM", PROGRAMS)


def of_playwright(python: Path, machine: Machine) -> str | None:
    """The Chromium that Playwright has downloaded before, None when it has not."""
    path = machine.run([str(python), "-c", EXECUTABLE_OF_PLAYWRIGHT]).output.strip()
    return path if path and starts(path, machine) else None


def from_distribution(machine: Machine) -> str | None:
    """Install the distribution's package; Ubuntu's is a snap, which a container cannot run."""
    if machine.distribution() == "ubuntu" or privileges(machine) is None:
        return None
    for program in (SHELL, "chromium"):
        packages = (program, *BESIDE)
        machine.say("chromium", f"none found, installing the packages {', '.join(packages)}")
        if install_packages(machine, *packages):
            return installed(machine)
    machine.say("chromium", "the packages could not be installed")
    return None


def from_playwright(python: Path, machine: Machine) -> str | None:
    """Download Playwright's own Chromium, with the libraries it needs where that is allowed."""
    machine.say("chromium", "none found, downloading Playwright's own")
    libraries = [] if privileges(machine) is None else ["--with-deps"]
    download = machine.run([str(python), "-m", "playwright", "install", *libraries, "chromium"])
    if not download.ok:
        machine.say("chromium", f"the download failed:\n{last_lines(download.output)}")
        return None
    return of_playwright(python, machine)
