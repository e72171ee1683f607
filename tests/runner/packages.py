"""The distribution's own packages, through apt-get, where the runner may install them."""

from __future__ import annotations

from tests.runner.machine import Machine


def install_packages(machine: Machine, *names: str) -> bool:
    """Install Debian packages; False when there is no apt-get, no permission or no success."""
    prefix = privileges(machine)
    if prefix is None or not machine.which("apt-get"):
        return False
    # Through `env`, because sudo drops the variables of its caller.
    apt = [*prefix, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]
    # An update that fails for one archive may still have brought the list that matters.
    machine.run([*apt, "update", "-qq"])
    return machine.run([*apt, "install", "-y", "-qq", "--no-install-recommends", *names]).ok


def privileges(machine: Machine) -> list[str] | None:
    """What to put before a command to run it as root without a question; None: impossible."""
    if machine.is_root():
        return []
    if machine.which("sudo") and machine.run(["sudo", "-n", "true"]).ok:
        return ["sudo", "-n"]
    return None
