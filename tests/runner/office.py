"""Find a LibreOffice that starts, or install the part of it that reads slides."""

from __future__ import annotations

from tests.runner.machine import Machine, Stop, installed_program, version
from tests.runner.packages import install_packages

PROGRAMS = ("soffice", "libreoffice")
PACKAGE = "libreoffice-impress"


def provide(machine: Machine) -> str:
    """Return the path of a LibreOffice that starts, installed first where there is none.

    Raises Stop when no way leads to one.
    """
    office = installed(machine)
    if office is None:
        machine.say("office", f"none found, installing the package {PACKAGE}")
        install_packages(machine, PACKAGE)
        office = installed(machine)
    if office is None:
        raise Stop(
            "The tests of slides need LibreOffice and none could be found or installed. Install "
            f"it (on Debian and Ubuntu: apt-get install {PACKAGE}) or let SOFFICE name its "
            "executable."
        )
    machine.say("office", f"{office}: {version(office, machine)}")
    return office


def installed(machine: Machine) -> str | None:
    """The LibreOffice that $SOFFICE names, else the first on the PATH that starts."""
    return installed_program(machine, "SOFFICE", PROGRAMS)
