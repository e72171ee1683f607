"""Which Chromium the browser tests get, and in which order it is looked for."""

from pathlib import Path

import pytest

from tests.runner.chromium import installed, provide
from tests.runner.machine import Outcome, Stop
from tests.unit.runner.fake_machine import FakeMachine

PYTHON = Path("/env/python")
FAILED = Outcome(1)
NONE_DOWNLOADED = {"/env/python -c": Outcome(0, "/cache/chrome\n"), "/cache/chrome": FAILED}


def test_the_variable_goes_before_the_path():
    machine = FakeMachine(variables={"CHROMIUM": "/opt/chrome"}, programs=["chromium"])
    assert provide(PYTHON, machine) == "/opt/chrome"


def test_a_variable_that_names_no_browser_is_refused():
    machine = FakeMachine(
        {"/opt/chrome": FAILED}, variables={"CHROMIUM": "/opt/chrome"}, programs=["chromium"]
    )
    with pytest.raises(Stop, match="CHROMIUM is /opt/chrome, which does not start"):
        provide(PYTHON, machine)


NAMES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"]


@pytest.mark.parametrize("program", NAMES)
def test_each_usual_name_on_the_path_is_found(program):
    assert installed(FakeMachine(programs=[program])) == f"/usr/bin/{program}"


def test_the_one_without_windows_goes_before_the_others():
    assert installed(FakeMachine(programs=NAMES)) == "/usr/bin/chromium-headless-shell"


def test_a_snap_stub_is_passed_over():
    machine = FakeMachine(
        {"/usr/bin/chromium-browser": Outcome(1, "requires the chromium snap")},
        programs=["chromium-browser", "google-chrome"],
    )
    assert installed(machine) == "/usr/bin/google-chrome"


def test_nothing_is_installed_where_a_browser_starts():
    machine = FakeMachine({"/usr/bin/chromium": Outcome(0, "warning\nChromium 1\n")}, ["chromium"])
    provide(PYTHON, machine)
    assert machine.lines == ["chromium: /usr/bin/chromium: Chromium 1"]
    assert not machine.ran("install")


def test_a_browser_downloaded_before_is_used_again():
    machine = FakeMachine({"/env/python -c": Outcome(0, "/cache/chrome\n")})
    assert provide(PYTHON, machine) == "/cache/chrome"
    assert not machine.ran("install")


APT = "env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends"


@pytest.mark.parametrize("held", [NAMES[:2], NAMES[1:2]])
def test_root_on_debian_gets_the_package_that_there_is(held):
    """Older editions have the whole browser alone."""
    machine = FakeMachine(dict(NONE_DOWNLOADED), ["apt-get"], root=True, distribution="debian")
    for name in NAMES[:2]:
        machine.answers[f"{APT} {name} fonts-dejavu-core libatomic1"] = lambda name=name: (
            machine.programs.add(name) or Outcome(0) if name in held else FAILED
        )
    assert provide(PYTHON, machine) == f"/usr/bin/{held[0]}"
    assert machine.programs - {"apt-get"} == {held[0]}
    assert not machine.ran("playwright install")


def test_sudo_is_used_only_where_it_asks_nothing():
    programs = ["apt-get", "sudo"]
    answers = NONE_DOWNLOADED | {"sudo -n true": FAILED, "/env/python -m playwright inst": FAILED}
    asking = FakeMachine(answers, programs, distribution="debian")
    with pytest.raises(Stop, match="apt-get install chromium"):
        provide(PYTHON, asking)
    assert not asking.ran("apt-get install")
    silent = FakeMachine(answers | {"sudo -n true": Outcome(0)}, programs, distribution="debian")
    with pytest.raises(Stop, match="apt-get install chromium"):
        provide(PYTHON, silent)
    assert silent.ran("sudo -n env DEBIAN_FRONTEND=noninteractive apt-get install -y")


@pytest.mark.parametrize(("root", "options"), [(True, "--with-deps chromium"), (False, "chromium")])
def test_ubuntu_gets_playwrights_own(root, options):
    machine = FakeMachine(dict(NONE_DOWNLOADED), ["apt-get"], root=root, distribution="ubuntu")
    download = f"/env/python -m playwright install {options}"
    machine.answers[download] = lambda: (
        machine.answers.update({"/cache/chrome": Outcome(0)}) or Outcome(0)
    )
    assert provide(PYTHON, machine) == "/cache/chrome"
    assert download in machine.commands
    assert not machine.ran("apt-get")


def test_a_failed_download_is_shown():
    answers = NONE_DOWNLOADED | {"/env/python -m playwright install": Outcome(1, "no route")}
    machine = FakeMachine(answers)
    with pytest.raises(Stop, match="none could be found or installed"):
        provide(PYTHON, machine)
    assert "chromium: the download failed:\nno route" in machine.lines


def test_the_library_that_the_driver_lacks_is_installed():
    machine = FakeMachine({"/env/python -m playwright --version": FAILED}, ["apt-get", "chromium"])
    machine.root = True
    machine.answers["env DEBIAN_FRONTEND=noninteractive apt-get install"] = lambda: (
        machine.answers.update({"/env/python -m playwright --version": Outcome(0)}) or Outcome(0)
    )
    assert provide(PYTHON, machine) == "/usr/bin/chromium"
    assert machine.commands[2].endswith("--no-install-recommends libatomic1")


def test_a_driver_that_never_starts_stops_the_run():
    answers = {"/env/python -m playwright --version": Outcome(127, "libatomic.so.1: not found")}
    with pytest.raises(Stop, match=r"(?s)apt-get install libatomic1.*libatomic\.so\.1: not found"):
        provide(PYTHON, FakeMachine(answers, ["chromium"]))
