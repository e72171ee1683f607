"""Every exhibit of the dashboard, and one that is made up, so that its values are known."""

import pandas as pd
import pytest

from dashboard.app import charted_pages, exhibits_of, services_of
from dashboard.charts.axes import Values, Years
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.present.selection import PresentOptions
from dashboard.settings import Settings


@pytest.fixture(scope="session")
def services(tables) -> Services:
    return services_of(Settings(), tables)


@pytest.fixture(scope="session")
def exhibits(services):
    """Name -> maker of every exhibit there is."""
    return exhibits_of(charted_pages(services))


@pytest.fixture(scope="session")
def options(services, exhibits) -> PresentOptions:
    return PresentOptions(services.periods, frozenset(exhibits))


def chart(words) -> Chart:
    columns = Columns("n", (2001, 2002), (0.5, None), ("#112233",))
    return Chart((Panel((columns,), Years(2001, 2002), Values(0.0, 1.0)),), words)


@pytest.fixture
def made_up():
    """An exhibit "trade" that tells the query it was asked with and the language."""

    def trade(query, words) -> Exhibit:
        return Exhibit(
            name="trade",
            path="/trade",
            query="?" + "&".join(f"{name}={query[name]}" for name in sorted(query)),
            title=f"Title in {words.language}",
            finding=f"Finding in {words.language}",
            unit="bn",
            filters=(("Who", "KAZ"),),
            drawing=lambda: chart(words),
            writing=lambda: Written(("Year", "Value"), (("1", "0.5"), ("2", "–")), (1,)),
            listing=pd.DataFrame,
            lead="Reported by one.",
            sources=tuple(source(number) for number in range(1, 6)),
            notes=("A note.",),
            method=("A method.",),
        )

    return {"trade": trade}


def source(number: int) -> SourceNote:
    return SourceNote(
        source=f"S{number}",
        name=f"Source {number}",
        years="1995–2020" if number > 1 else "",
        vintage="v1",
        licence="free",
        address="",
        caveat="careful",
        copy="https://example.net/copy" if number == 2 else "",
    )
