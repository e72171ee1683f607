"""What the repository holds: its shape, and words that have no place in any file."""

import os
import re
import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
TOP_LEVEL = {
    "README.md", "LICENSE", "CITATION.cff", "pyproject.toml",
    "requirements.txt", "requirements-dev.txt", "package.json", "package-lock.json",
    "CONTRIBUTING.md", "CHANGELOG.md", "dashboard", "assets", "data", "tests", "docs",
}  # fmt: skip

# Put together from parts, so that this file does not itself hold what it looks for.
MACHINE_FOLDERS = ("home", "root", "tmp", "work", "Users")
REGISTRIES = [
    ".".join(parts)
    for parts in (
        ("pypi", "org"), ("pythonhosted", "org"), ("anaconda", "org"), ("npmjs", "org"),
        ("npmjs", "com"), ("yarnpkg", "com"), ("crates", "io"), ("rubygems", "org"),
        ("golang", "org"), ("jsdelivr", "net"), ("unpkg", "com"),
    )
]  # fmt: skip
UNFINISHED = ("TO" + "DO", "FIX" + "ME")
BANNERS = ("@" + "license", "@" + "preserve", "source" + "MappingURL")
# The name of the SVG vocabulary is spelt like an address; nothing is ever fetched from it.
SVG_NAMESPACE = "http:" + "//www.w3.org/2000/svg"

# Git otherwise refuses a clone that belongs to somebody else, as one mounted into a container does.
GIT = ["git", "-c", f"safe.directory={ROOT}"]


def repository_files() -> list[Path]:
    """Every file that is in the repository or would be added to it, ignored ones left out."""
    command = [*GIT, "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    listed = subprocess.run(command, cwd=ROOT, capture_output=True, check=True, encoding="utf-8")
    files = {ROOT / name for name in listed.stdout.split("\0") if name}
    return sorted(file for file in files if file.is_file())


def texts() -> dict[str, str]:
    """The content of every text file by its path from the root; a NUL byte marks the others."""
    contents = {file: file.read_bytes() for file in repository_files()}
    return {
        file.relative_to(ROOT).as_posix(): content.decode("utf-8")
        for file, content in contents.items()
        if b"\0" not in content
    }


def found(pattern: str, files: dict[str, str]) -> list[tuple[str, str]]:
    """Each match of `pattern`, with the file it stands in."""
    search = re.compile(pattern)
    return [(name, match[0]) for name, text in files.items() for match in search.finditer(text)]


def any_of(words) -> str:
    return "|".join(map(re.escape, words))


def test_the_top_level_holds_only_the_ruled_names():
    names = {file.relative_to(ROOT).parts[0] for file in repository_files()}
    assert {name for name in names if not name.startswith(".")} - TOP_LEVEL == set()


def test_no_file_names_a_folder_of_one_machine():
    # Not within an address or a longer path: what stands before the slash must end a word.
    assert found(rf"(?<![\w./~-])/(?:{any_of(MACHINE_FOLDERS)})(?![\w-])", texts()) == []


def test_no_file_names_a_package_registry():
    assert found(f"(?i){any_of(REGISTRIES)}", texts()) == []


def test_nothing_is_left_for_later():
    assert found(rf"\b(?:{any_of(UNFINISHED)})\b", texts()) == []


def test_no_file_comes_from_somebody_else():
    assert found(f"(?i){any_of(BANNERS)}", texts()) == []


def test_assets_ask_no_other_host():
    assets = {name: text for name, text in texts().items() if name.startswith("assets/")}
    own = {name: text.replace(SVG_NAMESPACE, "") for name, text in assets.items()}
    assert found(r"(?i)(?:https?|wss?)://[^\s'\"]*|url\(\s*['\"]?//[^)]*", own) == []


def test_every_requirement_is_pinned_exactly_and_once():
    names = []
    for file in ("requirements.txt", "requirements-dev.txt"):
        for line in (ROOT / file).read_text(encoding="utf-8").splitlines():
            if line and not line.startswith("#"):
                pin = re.fullmatch(r"([A-Za-z0-9._-]+)==\d[\w.]*", line)
                assert pin, line
                names.append(re.sub(r"[-_.]+", "-", pin[1]).lower())
    assert len(names) == len(set(names)) > 0


def test_the_one_command_runs_the_tests():
    script = ROOT / ".ci/run"
    lines = script.read_text(encoding="utf-8").splitlines()
    assert os.access(script, os.X_OK)
    assert "set -euo pipefail" in lines
    assert lines[-1] == "python3 -m tests"


def test_the_environment_of_the_tests_is_ignored():
    ignored = subprocess.run([*GIT, "check-ignore", "-q", ".venv-tests/stamp"], cwd=ROOT)
    assert ignored.returncode == 0
