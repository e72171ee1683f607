"""The steps in order, what reaches pytest, and the exit code."""

import pytest

from tests.runner.machine import Outcome
from tests.runner.session import run
from tests.unit.runner.fake_machine import FakeMachine


@pytest.fixture
def root(tmp_path):
    """A root whose environment counts as built, because `venv` made its stamp's folder."""
    (tmp_path / "requirements.txt").touch()
    (tmp_path / "requirements-dev.txt").touch()
    (tmp_path / ".venv-tests").mkdir()
    return tmp_path


@pytest.fixture
def machine(root):
    """A machine with Chromium and LibreOffice on which every command succeeds."""
    fake = FakeMachine(programs=["chromium", "soffice"])
    fake.answers["/usr/bin/python3 -m venv"] = lambda: (root / ".venv-tests").mkdir() or Outcome(0)
    return fake


def test_the_checks_go_before_pytest_which_goes_last(root, machine):
    assert run([], machine, root) == 0
    python = f"{root}/.venv-tests/bin/python"
    *checks, tests = [line.removeprefix(f"{python} -m ") for line in machine.commands[-4:]]
    assert checks == [
        "ruff check --quiet",
        "ruff format --check --quiet",
        f"basedpyright --project pyproject.toml --pythonpath {python}",
    ]
    assert tests == "pytest -p tests.runner.completeness --full-run -n auto --dist worksteal"
    assert machine.shown_with == {
        "CHROMIUM": "/usr/bin/chromium",
        "SOFFICE": "/usr/bin/soffice",
    }


def test_arguments_go_to_pytest_and_make_it_a_partial_run(root, machine):
    run(["-k", "trade", "-x"], machine, root)
    assert machine.commands[-1].endswith("-p tests.runner.completeness -k trade -x")
    assert not machine.ran("basedpyright")


def test_the_quick_run_leaves_out_browser_and_office(root, machine):
    machine.programs.clear()
    assert run(["quick", "-x"], machine, root) == 0
    told = "tests/unit tests/contract tests/facts -m not office and not slow -x"
    plugin = "-p tests.runner.completeness -n auto --dist worksteal"
    assert machine.commands[-1].endswith(f"{plugin} {told}")
    assert machine.shown_with == {}
    assert machine.ran("basedpyright")
    assert not machine.ran("--version") and not machine.ran("apt-get")


@pytest.mark.parametrize("code", [0, 1, 2, 5])
def test_the_exit_code_is_that_of_pytest(root, machine, code):
    machine.answers[f"{root}/.venv-tests/bin/python -m pytest"] = Outcome(code)
    assert run([], machine, root) == code


def test_a_failed_check_is_shown_and_handed_on(root, machine):
    ruff = f"{root}/.venv-tests/bin/python -m ruff check"
    machine.answers[ruff] = Outcome(1, "F401 unused import\n")
    run(["-q"], machine, root)
    assert "ruff check: failed\nF401 unused import" in machine.lines
    assert machine.commands[-1].endswith("--already-failed ruff check -q")


def test_a_run_that_cannot_start_says_why_and_tests_nothing(root, machine, capsys):
    machine.programs.clear()
    machine.answers["/cache"] = Outcome(1)
    machine.answers[f"{root}/.venv-tests/bin/python -m playwright install"] = Outcome(1)
    assert run([], machine, root) == 2
    assert capsys.readouterr().err.startswith("Stopped: The browser tests need Chromium")
    assert not machine.ran("-m pytest")
