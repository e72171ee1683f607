"""The recipes of CONTRIBUTING.md, followed to the letter on a copy of the repository."""

import csv
import io
import json
import shutil

import pytest

from tests.contract.modules import ROOT
from tests.contract.po_files import LANGUAGES, read
from tests.contract.recipes import commands, recipes

pytestmark = pytest.mark.slow

TEXT = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RECIPES = recipes(TEXT)
COPIED = ("dashboard", "data", "assets", "tests", "README.md", "pyproject.toml")
ASKED = (
    "/download/region.csv?indicator=AG.LND.TOTL.K2&year=2020",
    "/download/tables/time_zones.csv",
    "/download/periods-years.csv?flow=exports",
    "/download/periods-years.xlsx",
    "/download/periods-years.pptx?lang=ky",
    "/glance?lang=ky",
    "/trade?lang=ky",
)
PAINTED = ("/region?lang=en", "/data?lang=en", "/periods?lang=en", "/glance?lang=kk")
TEST = "tests/unit/analysis/test_reported_years.py"
EMBEDDED = "/periods?lang=uz&embed=1&chart=periods-years"
# Starts the app of the copy, answers what it says under each address, and runs the new test.
ASK = f"""
import json
import runpy
from dashboard.app import create_app
from dashboard.settings import Settings
from dashboard.words import words_for
from tests.contract.served import Served
served = Served(create_app(Settings()).server.test_client())
told = {{}}
for address in {ASKED!r}:
    answer = served.client.get(address)
    told[address] = [answer.status_code, answer.get_data().decode(errors="replace")]
for address in {(*PAINTED, EMBEDDED)!r}:
    path, _, search = address.partition("?")
    parts = json.dumps(served.first_paint(path, "?" + search), ensure_ascii=False)
    told[address] = [200, parts + served.client.get(address).text]
told["ky"] = [200, words_for("ky").date("2019-05-01")]
runpy.run_path({TEST!r})["test_years_without_a_value_do_not_count"]()
print(json.dumps(told))
"""


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the repository after all recipes, in their order."""
    root = tmp_path_factory.mktemp("copy")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(source, root / name)
    for steps in RECIPES.values():
        for step in steps:
            step.apply(root)
    return root


@pytest.fixture(scope="module")
def told(copy):
    """Address -> what the dashboard of the copy says there."""
    answers = json.loads(commands(f"python - <<'END'\n{ASK}\nEND", copy))
    assert {address: code for address, (code, _) in answers.items() if code != 200} == {}
    return {address: text for address, (_, text) in answers.items()}


def rows(text):
    return list(csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline="")))


def test_there_is_a_recipe_for_what_is_added_most_often():
    wanted = ["An indicator", "A table of the package", "A chart", "A page", "A language"]
    assert list(RECIPES) == wanted and all(RECIPES.values())


def test_a_chart_is_four_files_and_an_entry_in_each_catalogue():
    files = [step.file for step in RECIPES["A chart"]]
    catalogues = [one for one in files if one.endswith(".po")]
    assert len(set(files) - set(catalogues)) == 4
    assert [one.split("/")[3] for one in catalogues] == ["en", *sorted({*LANGUAGES} - {"en"})]


def test_the_indicator_is_on_the_page_of_the_region(told):
    found = rows(told[ASKED[0]])
    assert {row["country"]: float(row["value"]) for row in found} == {
        "KAZ": 2699700, "KGZ": 191800, "TJK": 138790, "TKM": 469930, "UZB": 440650,
    }  # fmt: skip
    page = told["/region?lang=en"]
    # In the table of all, and among what the charts can show.
    assert page.count("Land area") > 1 and '"value": "AG.LND.TOTL.K2"' in page


def test_the_table_is_on_the_page_of_data_and_the_package_was_checked(copy, told):
    assert rows(told["/download/tables/time_zones.csv"])[0]["offset_hours"] == "5"
    page = told["/data?lang=en"]
    assert "table-time_zones" in page and "Hours ahead of Greenwich" in page
    assert "time_zones" in (copy / "data/datapackage.json").read_text(encoding="utf-8")
    checked = [step.text for step in RECIPES["A table of the package"] if step.deed == "Run"]
    assert checked == ["python -m dashboard stamp data\npython -m dashboard check data\n"]


def test_the_chart_is_on_its_page_with_table_files_and_frame(told):
    found = rows(told["/download/periods-years.csv?flow=exports"])
    assert [row["period"] for row in found] == ["1", "2", "3"]
    # Nothing is known before 1995; from then on every year is.
    assert [(row["known"], row["years"]) for row in found[:2]] == [("8", "11"), ("13", "13")]
    page = told["/periods?lang=en"]
    assert 'href=\\"#periods-years\\"' in page and '"id": "periods-years"' in page
    assert "periods-years-panel-table" in page
    assert page.count("Years with figures, by period") > 1
    assert "Davrlar boʻyicha maʼlumot bor yillar" in told[EMBEDDED]
    assert "periods-goods" not in told[EMBEDDED]


def test_the_page_is_in_the_navigation(told):
    page = told["/glance?lang=kk"]
    assert '<a href=\\"/glance\\"' in page and "Қысқаша" in page


def test_the_language_answers_with_its_words(told):
    assert '<html lang="ky" ' in told["/trade?lang=ky"]
    assert "Сооданы талдоо" in told["/trade?lang=ky"]
    assert "Кыргызча" in told["/glance?lang=kk"]
    assert told["ky"] == "2019\u2011жылдын 1\u2011май"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_recipes_are_in_every_catalogue(copy, language):
    catalogues = copy / "dashboard/words/catalogues"
    english = {path.name: {one.key for one in read(path)} for path in (catalogues / "en").iterdir()}
    assert english == {
        path.name: {one.key for one in read(path)} for path in (catalogues / language).iterdir()
    }
