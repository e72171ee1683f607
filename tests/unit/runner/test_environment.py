"""When the environment of the tests is built, and what is said when it cannot be."""

import pytest

from tests.runner.environment import prepare
from tests.runner.machine import Outcome, Stop
from tests.unit.runner.fake_machine import FakeMachine


@pytest.fixture
def root(tmp_path):
    (tmp_path / "requirements.txt").write_text("dash==4.4.1\n")
    (tmp_path / "requirements-dev.txt").write_text("pytest==9.2.0\n")
    return tmp_path


class Builder(FakeMachine):
    """Makes the environment's folder, as `python -m venv` does."""

    def __init__(self, root, **arguments):
        super().__init__(**arguments)
        python = root / ".venv-tests" / "bin" / "python"
        self.answers[f"{self.python} -m venv"] = lambda: self.make(python)

    def make(self, python):
        python.parent.mkdir(parents=True)
        python.touch()
        return Outcome(0)


def test_a_fresh_clone_gets_an_environment_with_both_requirement_files(root):
    machine = Builder(root)
    python = prepare(root, machine)
    assert python == root / ".venv-tests/bin/python"
    assert len(machine.commands) == 2
    assert machine.commands[1].startswith(f"{python} -m pip install")
    assert f"-r {root}/requirements.txt -r {root}/requirements-dev.txt" in machine.commands[1]


def test_a_second_run_installs_nothing(root):
    prepare(root, Builder(root))
    machine = Builder(root)
    prepare(root, machine)
    assert machine.commands == []
    assert machine.lines == ["environment: .venv-tests is up to date"]


@pytest.mark.parametrize("changed", ["requirements.txt", "requirements-dev.txt"])
def test_a_changed_requirement_rebuilds_the_environment(root, changed):
    prepare(root, Builder(root))
    leftover = root / ".venv-tests/leftover"
    leftover.touch()
    (root / changed).write_text("dash==4.5.0\n")
    machine = Builder(root)
    prepare(root, machine)
    assert machine.ran("pip install")
    assert not leftover.exists()


def test_another_python_rebuilds_the_environment(root):
    prepare(root, Builder(root))
    machine = Builder(root)
    machine.version = (3, 13)
    prepare(root, machine)
    assert machine.ran("pip install")


def test_a_failed_installation_is_explained_and_not_taken_for_done(root):
    machine = Builder(root)
    pip = f"{root}/.venv-tests/bin/python -m pip"
    machine.answers[pip] = Outcome(1, "ERROR: no route to host\n")
    with pytest.raises(Stop, match=r"(?s)could not install.*no route to host"):
        prepare(root, machine)
    machine = Builder(root)
    prepare(root, machine)
    assert machine.ran("pip install")


def test_an_environment_that_cannot_be_made_is_explained(root):
    machine = FakeMachine({"/usr/bin/python3 -m venv": Outcome(1, "No space left on device")})
    with pytest.raises(Stop, match="No space left"):
        prepare(root, machine)


@pytest.mark.parametrize("module", ["venv", "ensurepip"])
def test_a_python_without_venv_names_the_package_to_install(root, module):
    machine = FakeMachine()
    machine.missing_modules = {module}
    with pytest.raises(Stop, match=r"apt-get install python3\.12-venv"):
        prepare(root, machine)


def test_an_old_python_is_refused(root):
    machine = FakeMachine()
    machine.version = (3, 10)
    with pytest.raises(Stop, match=r"3\.11 or newer is needed; this one is 3\.10"):
        prepare(root, machine)
    assert machine.commands == []
