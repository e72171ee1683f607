"""The dashboard over its own data after they were brought up to date twice: every page stands."""

import shutil
from datetime import date

import pandas as pd
import pytest

from dashboard.__main__ import sentence
from dashboard.analysis.in_use import edition_in_use
from dashboard.analysis.indices import GDP
from dashboard.load import load_package
from dashboard.settings import DATA, Addresses, Settings
from dashboard.update.asking import Asker
from dashboard.update.command import SOURCES, Order, Teller, update
from dashboard.update.world_bank import is_of_the_bank
from dashboard.words import words_for
from tests.contract.csv_facts import LAST, rows
from tests.contract.served import Served
from tests.unit.update import server
from tests.unit.update.server import KEY, Apis, LocalServer

pytestmark = pytest.mark.slow

# What is asked of a page beside its default: where the new sources show most.
ASKED = {
    "/trade": "&reporter=both&others=1",
    "/region": "&indicator=NY.GDP.MKTP.CD&spread=UZB.gdp",
    "/periods": "&reporter=UZB&index=dependence",
    "/mirror": "&marks=official,sources",
}
FLOWS = {"export": "X", "import": "M"}
SOURCE_OF = {"KAZ": "BNS_KAZ", "UZB": "UZB_DASH_2022"}
YEARS = (2020, LAST)


def known_to_the_apis(factor: float) -> Apis:
    """What the package has, revised by a factor; for Uzbekistan, the year 2022 again and again."""
    bank: dict = {}
    for row in rows("indicators"):
        if is_of_the_bank(row["indicator"]):
            revised = float(row["value"]) * (factor if row["indicator"] == GDP else 1)
            bank.setdefault(row["indicator"], {})[row["country"], int(row["year"])] = revised
    trade: dict = {}
    for row in rows("trade"):
        if SOURCE_OF.get(row["reporter"]) == row["source"]:
            for year in range(2023, LAST + 1) if row["reporter"] == "UZB" else [int(row["year"])]:
                cells = trade.setdefault((row["reporter"], year), {})
                cells[FLOWS[row["flow"]], row["partner"]] = float(row["value"]) * factor * 1e6
    return Apis(bank=bank, trade=trade)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """The package after two updates, so that it has an edition before the current one."""
    folder = tmp_path_factory.mktemp("updated") / "data"
    shutil.copytree(DATA, folder)
    numbers = {row["country"]: 1000 + number for number, row in enumerate(rows("countries"))}
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(server, "M49", numbers | server.M49)
        patched.setattr(server, "ISO", {n: code for code, n in numbers.items()} | server.ISO)
        for month, factor in ((1, 1.03), (2, 1.06)):
            with LocalServer(known_to_the_apis(factor)) as local:
                addresses = Addresses(f"{local.address}/v2", local.address, KEY)
                order = Order(folder, SOURCES, YEARS, addresses=addresses, day=date(2027, month, 1))
                teller = Teller(words_for("en"), sentence)
                assert update(order, teller, Asker(wait=lambda seconds: None)) == 0
    return folder


@pytest.fixture(scope="module")
def updated(folder):
    return load_package(folder)


@pytest.fixture(scope="module")
def pages(folder, updated):
    from dashboard.app import create_app

    return Served(create_app(Settings(data=folder), updated).server.test_client())


def test_the_new_edition_is_in_use(updated):
    assert edition_in_use(updated, GDP) == "WDI_API"
    assert updated.version == "2027.02.01"


def test_every_source_has_a_use_and_a_row(updated):
    used = set()
    for name in updated.names:
        frame = getattr(updated, name)
        used |= set(frame["source"]) if name != "sources" and "source" in frame else set()
    # Compressed tables are not held in memory, and no update changes them.
    for path in DATA.glob("*.csv.gz"):
        used |= set(pd.read_csv(path, usecols=["source"])["source"])
    assert used == set(updated.sources["source"])
    assert {"WDI_API", "WDI_API_BEFORE", "COMTRADE", "COMTRADE_BEFORE"} <= used


def test_every_page_stands(pages):
    """In one language: that all four have the same words is tested elsewhere."""
    for path in pages.paths:
        pages.first_paint(path, f"?lang=kk{ASKED.get(path, '')}")


@pytest.mark.parametrize(
    ("name", "source"),
    [
        ("region.csv?indicator=NY.GDP.MKTP.CD", "WDI_API"),
        ("region-editions.csv?spread=UZB.gdp", "WDI_API_BEFORE"),
        ("trade.csv?reporter=UZB", "COMTRADE"),
        ("trade.csv?reporter=UZB&others=1", "COMTRADE_BEFORE"),
    ],
)
def test_the_new_sources_reach_the_files(pages, name, source):
    answer = pages.client.get(f"/download/{name}")
    assert answer.status_code == 200 and source in answer.text
