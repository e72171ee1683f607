"""Which LibreOffice the tests of slides get, and in which order it is looked for."""

import pytest

from tests.runner.machine import Outcome, Stop
from tests.runner.office import installed, provide
from tests.unit.runner.fake_machine import FakeMachine

FAILED = Outcome(1)
INSTALL = "env DEBIAN_FRONTEND=noninteractive apt-get install"


def test_the_variable_goes_before_the_path():
    machine = FakeMachine(variables={"SOFFICE": "/opt/office"}, programs=["soffice"])
    assert provide(machine) == "/opt/office"


def test_a_variable_that_names_no_office_is_refused():
    machine = FakeMachine(
        {"/opt/office": FAILED}, variables={"SOFFICE": "/opt/office"}, programs=["soffice"]
    )
    with pytest.raises(Stop, match="SOFFICE is /opt/office, which does not start"):
        provide(machine)


@pytest.mark.parametrize("program", ["soffice", "libreoffice"])
def test_each_usual_name_on_the_path_is_found(program):
    assert installed(FakeMachine(programs=[program])) == f"/usr/bin/{program}"


def test_nothing_is_installed_where_one_starts():
    answers = {"/usr/bin/soffice": Outcome(0, "warning\nLibreOffice 7\n")}
    machine = FakeMachine(answers, ["soffice"])
    provide(machine)
    assert machine.lines == ["office: /usr/bin/soffice: LibreOffice 7"]
    assert not machine.ran("install")


def test_root_gets_the_package_and_no_more():
    machine = FakeMachine(programs=["apt-get"], root=True)
    machine.answers[INSTALL] = lambda: machine.programs.add("soffice") or Outcome(0)
    assert provide(machine) == "/usr/bin/soffice"
    (line,) = [line for line in machine.commands if line.startswith(INSTALL)]
    assert line.endswith("--no-install-recommends libreoffice-impress")


def test_where_nothing_helps_it_says_what_to_install():
    machine = FakeMachine({"sudo": FAILED})
    with pytest.raises(Stop, match="apt-get install libreoffice-impress"):
        provide(machine)
