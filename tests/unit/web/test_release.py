"""The release changes with the data and with the program, and with nothing else."""

from dashboard.settings import DATA
from dashboard.web.release import DESCRIPTOR, release


def made(folder, data="{}", program="x = 1"):
    (folder / "data").mkdir(exist_ok=True)
    (folder / "program" / "part").mkdir(exist_ok=True, parents=True)
    (folder / "data" / DESCRIPTOR).write_text(data, encoding="utf-8")
    (folder / "program" / "part" / "module.py").write_text(program, encoding="utf-8")
    return release(folder / "data", folder / "program")


def test_it_is_the_same_for_the_same(tmp_path):
    assert made(tmp_path) == made(tmp_path) != ""
    (tmp_path / "program" / "note.txt").write_text("x", encoding="utf-8")
    assert release(tmp_path / "data", tmp_path / "program") == made(tmp_path)


def test_other_data_or_another_program_is_another(tmp_path):
    assert len({made(tmp_path), made(tmp_path, data="{ }"), made(tmp_path, program="x = 2")}) == 3


def test_the_name_of_a_module_counts(tmp_path):
    before = made(tmp_path)
    module = tmp_path / "program" / "part" / "module.py"
    module.rename(module.with_name("renamed.py"))
    assert release(tmp_path / "data", tmp_path / "program") != before


def test_it_fits_into_an_address():
    assert release(DATA).isalnum() and len(release(DATA)) == 16
