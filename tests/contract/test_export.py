"""The command `export` as it is typed: what it writes, what it says, when it does not."""

import base64
import os
import re
import subprocess
import sys
import zlib
from pathlib import Path

import pytest

from dashboard import __main__ as commands
from dashboard.offline.command import Progress
from dashboard.offline.slides import Step
from dashboard.words import words_for
from tests.contract.modules import ROOT
from tests.contract.served import LANGUAGES

pytestmark = pytest.mark.slow

CYRILLIC = re.compile("[а-яәғқңөұүһі]", re.IGNORECASE)
OWN = "trade?flow=imports#Mine|mirror-official|periods-breaks"
LARGEST = 6_000_000


def run(*arguments, seed: str = "0"):
    """`python -m dashboard export` with the arguments, ended."""
    command = [sys.executable, "-m", "dashboard", *map(str, arguments)]
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, encoding="utf-8", timeout=300
    )


@pytest.fixture
def typed(tables, monkeypatch, capsys):
    """The command in this process, with the package that is read already; ended as by `run`."""
    monkeypatch.setattr(commands, "load_package", lambda folder: tables)

    def run_here(*arguments):
        command = [*map(str, arguments)]
        code = commands.main(command)
        return subprocess.CompletedProcess(command, code, *capsys.readouterr())

    return run_here


def held(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.fixture(scope="module")
def done(tmp_path_factory):
    """A pack of three slides in two languages: the folder, and what the command said."""
    out = tmp_path_factory.mktemp("export") / "pack"
    return out, run("export", "--out", out, "--lang", "uz,ru", "--story", OWN, seed="1")


def test_it_writes_a_folder_and_says_where(done):
    out, ended = done
    assert ended.returncode == 0
    assert str(out / "index.html") in ended.stdout and len(ended.stdout.splitlines()) == 1
    assert sum(map(len, held(out).values())) < LARGEST


def test_the_files_are_those_that_their_checksums_say(done):
    out, _ = done
    checked = subprocess.run(["sha256sum", "--check", "--quiet", "SHA256SUMS"], cwd=out)
    assert checked.returncode == 0


def test_it_says_how_far_it_is_a_line_a_slide(done):
    lines = done[1].stderr.splitlines()
    words = words_for("uz")
    assert lines == [
        words("pack.progress", slide=number, slides=3, percent=percent)
        for number, percent in ((1, 0), (2, 33), (3, 66))
    ]


def test_the_same_data_give_the_same_bytes(done, tmp_path):
    """Whatever order Python's sets are in, and whenever it is done."""
    again = tmp_path / "again"
    ended = run("export", "--out", again, "--lang", "uz,ru", "--story", OWN, seed="2")
    assert ended.returncode == 0 and held(again) == held(done[0])


def test_a_folder_with_something_in_it_is_not_overwritten(done, typed):
    out, _ = done
    before = held(out)
    ended = typed("export", "--out", out, "--lang", "kk", "--story", "trade")
    assert (ended.returncode, ended.stdout) == (1, "") and held(out) == before
    assert str(out) in ended.stderr and "--force" in ended.stderr
    assert CYRILLIC.search(ended.stderr) and len(ended.stderr.splitlines()) == 1


def test_force_replaces_the_pack_and_leaves_the_rest(tmp_path, typed):
    out = tmp_path / "pack"
    assert typed("export", "--out", out, "--lang", "en", "--story", "trade").returncode == 0
    (out / "mine.txt").write_text("mine")
    ended = typed("export", "--out", out, "--lang", "ru", "--story", "overview", "--force")
    assert ended.returncode == 0 and (out / "mine.txt").read_text() == "mine"
    assert '<html lang="ru">' in (out / "index.html").read_text(encoding="utf-8")


def test_a_public_address_leads_back(tmp_path, typed):
    out = tmp_path / "pack"
    wanted = ["export", "--out", out, "--lang", "en", "--story", "trade"]
    assert typed("--public-url", "https://example.org", *wanted).returncode == 0
    packed = re.findall(r'slides\.push\("([^"]+)"', (out / "data.js").read_text(encoding="utf-8"))
    slides = [zlib.decompress(base64.b64decode(one)) for one in packed]
    assert any(b"https://example.org/trade?" in one for one in slides)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_story_is_said_in_the_readers_language(tmp_path, language, typed):
    wanted = ["export", "--out", tmp_path / "pack", "--story", "gold"]
    ended = typed(*wanted, "--lang", language)
    told = words_for(language)("pack.unknown_story", story="gold", stories="periods") + "\n"
    assert (ended.returncode, ended.stderr) == (1, told)
    before = typed("--lang", language, *wanted)
    assert (before.returncode, before.stderr) == (1, told)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_nobody_may_write_to_is_a_message(tmp_path, typed, monkeypatch):
    monkeypatch.setattr(Path, "mkdir", _refuse)
    wanted = ["export", "--out", tmp_path / "pack", "--story", "overview"]
    ended = typed(*wanted, "--lang", "kk")
    assert ended.returncode == 1
    told = ended.stderr.splitlines()[-1]
    assert "Permission denied" in told and str(tmp_path / "pack") in told


def _refuse(*_, **__):
    raise PermissionError(13, "Permission denied")


def test_a_folder_that_is_not_there_is_a_message(tmp_path, typed):
    ended = typed("export", "--out", tmp_path / "no" / "pack", "--lang", "en")
    assert ended.returncode == 1
    assert str(tmp_path / "no") in ended.stderr and list(tmp_path.iterdir()) == []


def test_bad_data_are_not_exported(tmp_path, capsys):
    typed = ["--data", str(tmp_path / "none"), "export", "--out", str(tmp_path / "pack")]
    assert commands.main(typed) == 1
    told = capsys.readouterr().err
    assert "datapackage.json" in told and not (tmp_path / "pack").exists()


@pytest.mark.parametrize(
    "typed",
    [
        ["export"],
        ["export", "--out", "x", "--lang", "de"],
        ["export", "--out", "x", "--lang", "kk,,ru"],
        ["export", "--out", "x", "--lang", ""],
        ["export", "--out", "x", "--public-url", "no address"],
    ],
)
def test_what_is_typed_wrong_is_refused(typed, capsys):
    with pytest.raises(SystemExit) as left:
        commands.main(typed)
    assert left.value.code == 2 and "export: error:" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("typed", "languages"),
    [("all", LANGUAGES), ("ru", ("ru",)), ("uz,kk,uz", ("uz", "kk"))],
)
def test_languages_are_one_or_several_or_all(typed, languages):
    options = commands._parser().parse_args(["export", "--out", "x", "--lang", typed])
    assert options.languages == languages


class Terminal:
    """A stream that says that it is one."""

    def __init__(self):
        self.written = ""

    def isatty(self) -> bool:
        return True

    def write(self, text: str) -> None:
        self.written += text

    def flush(self) -> None:
        """Nothing is held back."""


def test_on_a_terminal_one_line_is_written_over_and_ended():
    terminal = Terminal()
    progress = Progress(terminal, words_for("en"))
    for done, slide in enumerate([1, 1, 2, 2]):
        progress.tell(Step(slide, 2, done, 4))
    assert re.findall(r"\d+%", terminal.written) == ["0%", "25%", "50%", "75%"]
    assert terminal.written.count("\r") == 4 and terminal.written.count("\n") == 1
    assert terminal.written.endswith("\n")


def test_no_name_is_no_folder(capsys):
    with pytest.raises(SystemExit) as ended:
        commands.main(["export", "--out", " "])
    assert ended.value.code == 2
    assert "name a folder" in capsys.readouterr().err
