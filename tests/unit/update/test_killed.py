"""The command as it is typed, interrupted and killed while it waits for an answer."""

import os
import signal
import subprocess
import sys
from threading import Event

import pytest

from dashboard.__main__ import main
from dashboard.load import check_package, load_package
from dashboard.settings import ROOT
from tests.unit.update.old_package import tree
from tests.unit.update.server import KEY

pytestmark = pytest.mark.slow

# `python -m dashboard`, also when whoever runs the tests lets no Ctrl+C through, as a shell does
# with what it runs in the background.
TYPED = """
import runpy, signal
signal.signal(signal.SIGINT, signal.default_int_handler)
runpy.run_module("dashboard", run_name="__main__")
"""


def start(folder, server, *options, **more):
    command = [sys.executable, "-c", TYPED, "update", "--source", "all", "--data", folder]
    environment = os.environ | {
        "COMTRADE_KEY": KEY,
        "DASHBOARD_WORLD_BANK_URL": f"{server.address}/v2",
        "DASHBOARD_COMTRADE_URL": server.address,
        "NO_PROXY": "127.0.0.1",
    }
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    return subprocess.Popen(
        [*map(str, command), *options], cwd=ROOT, env=environment, text=True, **pipes, **more
    )


@pytest.mark.parametrize(("number", "code"), [(signal.SIGKILL, -9), (signal.SIGINT, 130)])
@pytest.mark.parametrize("where", ["NY.GDP.MKTP.CD", "reporterCode=860&period=2023"])
def test_who_is_stopped_while_asking_changes_nothing(folder, server, apis, number, code, where):
    before, reached, go_on = tree(folder.parent), Event(), Event()

    def hold(path):
        if where in path:
            reached.set()
            go_on.wait(60)

    apis.before_answer = hold
    process = start(folder, server, "--years", "2023")
    assert reached.wait(60)
    process.send_signal(number)
    out, _ = process.communicate(timeout=60)
    go_on.set()
    assert (process.returncode, out) == (code, "")
    assert tree(folder.parent) == before


def test_the_command_does_what_it_says(folder, server):
    process = start(folder, server, "--years", "2023-2024", "--lang", "ru")
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    assert "обновлен" in out and str(folder) in out
    assert not [one for one in check_package(folder) if one.severity == "error"]


@pytest.mark.parametrize(
    "at", ["begin", "copy", "copied", "written", "on_disk", "exchanged", "removed"]
)
def test_who_is_stopped_while_writing_leaves_the_old_or_the_new_package(run, folder, at):
    def stop(name):
        if name == at:
            raise KeyboardInterrupt

    before = tree(folder)
    with pytest.raises(KeyboardInterrupt):
        run(step=stop)
    is_new = at in ("exchanged", "removed")
    assert (tree(folder) != before) == is_new
    assert load_package(folder).version == ("2026.12.01" if is_new else "2026.11.22")
    assert [path.name for path in folder.parent.iterdir()] == ["data"]


@pytest.mark.parametrize("years", ["2019-", "2025-2019", "1980-2020", "2019-2999", "19", "all", ""])
def test_years_that_are_none_are_refused(years, capsys):
    with pytest.raises(SystemExit) as left:
        main(["update", "--source", "all", "--years", years])
    assert left.value.code == 2 and "--years" in capsys.readouterr().err


def test_an_address_that_is_none_is_told(folder, monkeypatch, capsys):
    monkeypatch.setenv("DASHBOARD_COMTRADE_URL", "ftp://127.0.0.1")
    assert main(["update", "--source", "all", "--data", str(folder)]) == 1
    assert "ftp://127.0.0.1" in capsys.readouterr().err
