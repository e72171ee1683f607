"""Writing a pack: the whole of it or nothing, into its folder and nowhere else."""

import json
import os
from pathlib import Path

import pytest

from dashboard.offline import writer
from dashboard.offline.writer import (
    FORMAT,
    MANIFEST,
    NotWritten,
    check_folder,
    check_page,
    owned,
    write_pack,
    write_page,
)

NAMES = ["data.js", "index.html", MANIFEST]


def files(mark: str = "1") -> dict[str, bytes]:
    manifest = json.dumps({"format": FORMAT, "files": NAMES})
    return {
        "index.html": mark.encode(),
        "data.js": b"x" + mark.encode(),
        MANIFEST: manifest.encode(),
    }


def held(folder: Path) -> dict[str, bytes]:
    """Every file below a folder by its path, hidden ones too."""
    found = [path for path in folder.rglob("*") if path.is_file() or path.is_symlink()]
    return {str(path.relative_to(folder)): path.read_bytes() for path in found}


@pytest.fixture
def out(tmp_path) -> Path:
    return tmp_path / "out"


def refused(out: Path, force: bool = False, mark: str = "2") -> str:
    with pytest.raises(NotWritten) as error:
        write_pack(out, files(mark), force)
    return error.value.reason


def test_a_new_folder_gets_the_files_and_nothing_stays_beside_it(out, tmp_path):
    write_pack(out, files(), force=False)
    assert held(out) == files() and list(tmp_path.iterdir()) == [out]
    assert out.stat().st_mode & 0o777 == 0o777 & ~umask()


def umask() -> int:
    found = os.umask(0)
    os.umask(found)
    return found


def test_an_empty_folder_will_do(out):
    out.mkdir()
    write_pack(out, files(), force=False)
    assert held(out) == files()


def test_a_folder_with_something_in_it_is_left_alone(out):
    write_pack(out, files(), force=False)
    assert refused(out) == "not_empty" and held(out) == files()


def test_force_replaces_the_files_of_an_earlier_pack_and_no_other(out):
    write_pack(out, files(), force=False)
    (out / "notes.txt").write_text("mine")
    (out / "pictures").mkdir()
    write_pack(out, files("2"), force=True)
    assert held(out) == {**files("2"), "notes.txt": b"mine"} and (out / "pictures").is_dir()


def test_force_does_not_replace_what_no_pack_wrote(out):
    out.mkdir()
    (out / "index.html").write_text("mine")
    assert refused(out, force=True) == "in_the_way" and held(out) == {"index.html": b"mine"}


@pytest.mark.parametrize(
    "manifest",
    [
        "no json",
        "[]",
        "{}",
        '{"format": "another", "files": ["index.html"]}',
        json.dumps({"format": FORMAT, "files": 7}),
        json.dumps({"format": FORMAT, "files": [["index.html"]]}),
    ],
)
def test_only_the_manifest_of_a_pack_says_what_is_its_own(out, manifest):
    out.mkdir()
    (out / "index.html").write_text("mine")
    (out / MANIFEST).write_text(manifest)
    assert owned(out) == frozenset()
    assert refused(out, force=True) == "in_the_way" and held(out)["index.html"] == b"mine"


def test_with_force_a_folder_of_other_files_gets_the_pack_beside_them(out):
    out.mkdir()
    (out / "notes.txt").write_text("mine")
    write_pack(out, files(), force=True)
    assert held(out) == {**files(), "notes.txt": b"mine"}


def test_nothing_is_written_through_a_link_to_a_folder(out, tmp_path):
    target = tmp_path / "target"
    target.mkdir()
    out.symlink_to(target, target_is_directory=True)
    assert refused(out, force=True) == "link" and held(target) == {}


def test_nothing_is_written_through_a_dangling_link(out, tmp_path):
    out.symlink_to(tmp_path / "nowhere")
    assert refused(out) == "link" and not (tmp_path / "nowhere").exists()


def test_a_link_in_the_place_of_a_file_is_no_file_of_the_pack(out, tmp_path):
    write_pack(out, files(), force=False)
    secret = tmp_path / "secret"
    secret.write_text("keep")
    (out / "data.js").unlink()
    (out / "data.js").symlink_to(secret)
    assert refused(out, force=True) == "in_the_way"
    assert secret.read_text() == "keep" and (out / "index.html").read_bytes() == b"1"


def test_a_linked_manifest_is_not_believed(out, tmp_path):
    elsewhere = tmp_path / "manifest"
    elsewhere.write_text(json.dumps({"format": FORMAT, "files": NAMES}))
    out.mkdir()
    (out / "index.html").write_text("mine")
    (out / MANIFEST).symlink_to(elsewhere)
    assert owned(out) == frozenset() and refused(out, force=True) == "in_the_way"


def test_a_folder_in_the_place_of_a_file_stops_it(out):
    write_pack(out, files(), force=False)
    (out / "data.js").unlink()
    (out / "data.js").mkdir()
    assert refused(out, force=True) == "in_the_way"


def test_a_file_is_no_folder(out):
    out.write_text("mine")
    assert refused(out, force=True) == "no_folder" and out.read_text() == "mine"


def test_the_folder_around_must_be_there(tmp_path):
    assert refused(tmp_path / "no" / "out") == "no_parent" and list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["../evil", "a/b", "/evil", "..", ".", ""])
def test_a_name_that_leads_elsewhere_is_an_error(out, tmp_path, name):
    with pytest.raises(ValueError, match="plain"):
        write_pack(out, {**files(), name: b""}, force=False)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("there", [True, False])
@pytest.mark.parametrize("stop", [OSError(28, "No space left on device"), KeyboardInterrupt()])
def test_what_cannot_be_written_whole_is_not_written(out, tmp_path, monkeypatch, there, stop):
    if there:
        write_pack(out, files(), force=False)
    before = held(tmp_path)

    def write(path, content):
        raise stop

    monkeypatch.setattr(Path, "write_bytes", write)
    with pytest.raises(type(stop)):
        write_pack(out, files("2"), force=there)
    assert held(tmp_path) == before and out.exists() == there


def test_a_folder_that_appears_meanwhile_is_not_overwritten(out, tmp_path, monkeypatch):
    filled = writer._filled

    def slowly(where, content):
        made = filled(where, content)
        out.mkdir()
        (out / "index.html").write_text("somebody else's")
        return made

    monkeypatch.setattr(writer, "_filled", slowly)
    with pytest.raises(OSError, match="not empty"):
        write_pack(out, files(), force=False)
    assert held(tmp_path) == {"out/index.html": b"somebody else's"}


def test_the_manifest_comes_first(out, monkeypatch):
    """A run that is broken off leaves a folder that the next one knows for its own."""
    moved = []
    replace = os.replace
    monkeypatch.setattr(
        os, "replace", lambda one, other: (moved.append(other.name), replace(one, other))
    )
    out.mkdir()
    write_pack(out, files(), force=False)
    assert moved == [MANIFEST, "data.js", "index.html"]


def test_the_folder_can_be_checked_before_the_work(out):
    check_folder(out, force=False)
    assert not out.exists()


def test_a_page_is_written_whole_or_not_at_all(tmp_path, monkeypatch):
    page = tmp_path / "slides.html"
    write_page(page, b"one", force=False)
    with pytest.raises(NotWritten) as refused:
        write_page(page, b"two", force=False)
    assert refused.value.reason == "page_there"
    monkeypatch.setattr(os, "replace", _refuse)
    with pytest.raises(PermissionError):
        write_page(page, b"two", force=True)
    assert page.read_bytes() == b"one" and [*tmp_path.iterdir()] == [page]


@pytest.mark.parametrize(
    ("name", "reason"), [("a/b.html", "no_parent"), (".", "page_there"), ("link.html", "link")]
)
def test_a_page_has_a_place_of_its_own(tmp_path, name, reason):
    (tmp_path / "link.html").symlink_to(tmp_path / "other.html")
    with pytest.raises(NotWritten) as refused:
        check_page(tmp_path / name, force=True)
    assert refused.value.reason == reason


def _refuse(*_):
    raise PermissionError
