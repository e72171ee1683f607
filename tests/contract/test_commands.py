"""The commands as they are typed: exit codes, messages in the reader's language, no traceback."""

import re
import shutil
import socket
import subprocess
import sys

import pytest

from dashboard import __main__ as commands
from dashboard.load import CODES, check_package
from dashboard.settings import DATA
from dashboard.words import words_for
from tests.contract.modules import ROOT
from tests.contract.served import LANGUAGES

pytestmark = pytest.mark.slow

CYRILLIC = re.compile("[а-яәғқңөұүһі]", re.IGNORECASE)


def run(*arguments):
    """`python -m dashboard` with the arguments, ended."""
    command = [sys.executable, "-m", "dashboard", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, encoding="utf-8", timeout=60)


@pytest.fixture(scope="module")
def broken(tmp_path_factory):
    """The package with two wrong cells: a value that is no number, a country nobody knows."""
    folder = tmp_path_factory.mktemp("broken") / "data"
    shutil.copytree(DATA, folder)
    trade = folder / "trade.csv"
    text = trade.read_text(encoding="utf-8")
    old = next(line for line in text.splitlines() if line.startswith("2019,KAZ,UZB,export,"))
    year, reporter, partner, flow, _, *rest = old.split(",")
    new = ",".join([year, reporter, partner, flow, "plenty", *rest])
    extra = ",".join(["2019", "KAZ", "ZZZ", "export", "1.5", *rest])
    trade.write_text(text.replace(old, f"{new}\n{extra}"), encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def problems(broken):
    return check_package(broken)


def test_a_good_package_passes():
    done = run("check")
    assert (done.returncode, done.stderr) == (0, "")
    assert "errors 0" in done.stdout


def test_a_broken_package_fails_with_every_problem(broken):
    done = run("check", broken, "--lang", "ru")
    assert (done.returncode, done.stderr) == (1, "")
    assert "trade.csv" in done.stdout and "plenty" in done.stdout and "ZZZ" in done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("before", [True, False])
def test_problems_are_told_in_the_readers_language(
    broken, problems, language, before, monkeypatch, capsys
):
    """Also when the language stands before the command."""
    monkeypatch.setattr(commands, "check_package", lambda folder, unpack: problems)
    typed = ["check", str(broken)]
    wanted = ["--lang", language]
    assert commands.main(wanted + typed if before else typed + wanted) == 1
    told = capsys.readouterr().out
    assert len(told.splitlines()) == len(problems) + 1
    assert bool(CYRILLIC.search(told)) == (language in ("kk", "ru"))
    assert "plenty" in told and "ZZZ" in told
    assert "{" not in told and "problem." not in told


def test_a_folder_that_is_not_there_is_a_problem_not_a_traceback(tmp_path, capsys):
    assert commands.main(["check", str(tmp_path / "nothing")]) == 1
    assert "datapackage.json" in capsys.readouterr().out


def test_the_server_does_not_start_on_bad_data(broken):
    done = run("--data", broken, "--lang", "kk")
    assert (done.returncode, done.stdout) == (1, "")
    assert "plenty" in done.stderr and "ZZZ" in done.stderr and "Traceback" not in done.stderr
    assert str(broken) in done.stderr.splitlines()[-1] and CYRILLIC.search(done.stderr)


def test_a_busy_port_is_a_message_not_a_traceback():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        done = run("--port", port)
    assert (done.returncode, done.stdout) == (1, "")
    assert f"127.0.0.1:{port}" in done.stderr and "Traceback" not in done.stderr


def test_a_host_that_cannot_be_found_is_a_message(tables, monkeypatch, capsys):
    def refuse(*_, **__):
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(commands, "load_package", lambda folder: tables)
    assert commands.main(["--host", "nowhere.invalid"]) == 1
    assert "nowhere.invalid:8050" in capsys.readouterr().err


@pytest.mark.parametrize("port", ["0", "65536", "99999", "-1", "http", "٨٠٥٠"])
def test_a_port_that_is_none_is_refused(port, capsys):
    """The system would wrap 99999 around and listen somewhere else than it says."""
    with pytest.raises(SystemExit) as left:
        commands.main([f"--port={port}"])
    assert left.value.code == 2 and "--port" in capsys.readouterr().err


def test_an_unknown_language_is_refused(capsys):
    with pytest.raises(SystemExit) as left:
        commands.main(["check", "--lang", "de"])
    assert left.value.code == 2 and "--lang" in capsys.readouterr().err


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("code", CODES)
def test_every_problem_has_a_sentence_with_what_was_expected(language, code):
    names = CODES[code]
    told = words_for(language)(f"problem.{code}", **{name: f"<{name}>" for name in names})
    assert [name for name in names if f"<{name}>" not in told] == []
