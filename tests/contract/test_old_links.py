"""Links as they were while parameters, anchors and files had other names: each draws what it drew.

What they drew stands in tests/facts/old_links.csv, as the program of that time drew it.
"""

import csv
import re
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from dashboard.app import charted_pages
from dashboard.exhibits.claims.exhibits import claims_choices
from dashboard.exhibits.claims.own import own_view
from dashboard.exhibits.claims.selection import claims_options
from dashboard.exhibits.data.exhibits import data_choices
from dashboard.exhibits.data.selection import data_options
from dashboard.exhibits.exhibitor import Services
from dashboard.pages.data.sources import listed_sources
from dashboard.pages.present.page import page as present
from dashboard.pages.present.selection import PresentOptions
from dashboard.pages.present.selection import from_query as present_query
from dashboard.pages.present.slides import exhibit_of
from dashboard.pages.present.story import TEXTS
from dashboard.words import words_for
from tests.contract.exhibits import EXHIBITS, SERVICES

pytestmark = pytest.mark.slow

LINKS = list(
    csv.DictReader(
        (Path(__file__).parents[1] / "facts/old_links.csv").read_text(encoding="utf-8").splitlines()
    )
)
PAGES = {page.path: page for page in [*charted_pages(SERVICES), present(SERVICES, EXHIBITS)]}
ENGLISH = words_for("en")
# Pages that came when the names had changed.
NEWER = {"/goods"}
OLD_NAMES = ("axis", "prices", "first", "last")


def id_of(link) -> str:
    return f"{link['link']} {link['shows']}"


def asked(link):
    return Services.query(urlsplit(link["link"]).query)


def test_there_are_many_of_every_page_and_every_old_name():
    assert len(LINKS) >= 60
    assert {urlsplit(link["link"]).path for link in LINKS} == set(PAGES) - NEWER
    named = [name for link in LINKS for name in OLD_NAMES if re.search(rf"\b{name}=", link["link"])]
    assert all(named.count(name) >= 5 for name in OLD_NAMES)


@pytest.mark.parametrize("link", LINKS, ids=id_of)
def test_an_old_link_becomes_the_one_of_today(link):
    page = PAGES[urlsplit(link["link"]).path]
    settled = page.state.settle(asked(link))
    assert settled.query == link["now"]
    assert not re.search(rf"\b(?:{'|'.join(OLD_NAMES)})=", settled.query)
    assert page.state.settle(Services.query(settled.query)).query == settled.query


@pytest.mark.parametrize("link", LINKS, ids=id_of)
def test_an_old_link_draws_what_it_drew(link):
    draws = {"sources": listed, "answer": answered, "slides": presented}
    assert draws.get(link["shows"], charted)(asked(link), link) == {
        **link,
        "total": pytest.approx(float(link["total"] or 0), rel=1e-8),
    }


def charted(query, link) -> dict:
    """An exhibit: its rows, the sum of one of their columns, and whether its values are logged."""
    exhibit = EXHIBITS[link["shows"]](query, ENGLISH)
    figure = exhibit.figure
    logged = figure is not None and figure.layout.yaxis.type == "log"
    return {
        **link,
        "rows": str(len(exhibit.rows)),
        "total": float(exhibit.rows[link["of"]].astype(float).sum()),
        "scale": "log" if logged else "",
    }


def listed(query, link) -> dict:
    """The sources that the page of data lists."""
    selection = data_choices(data_options(SERVICES.tables)).read(query)
    found = listed_sources(SERVICES.tables, ENGLISH, selection)
    return {**link, "rows": str(len(found)), "total": 0}


def answered(query, link) -> dict:
    """The judgement of a reader's own claim: the verdict and the number that was computed."""
    tables = SERVICES.tables
    selection = claims_choices(tables, claims_options(tables)).read(query)
    answer = own_view(SERVICES.tables, selection, ENGLISH).answer
    assert answer is not None
    number = re.search(r"\d[\d.]*", answer.recomputed)
    assert number
    return {**link, "of": answer.verdict, "total": float(number[0])}


def presented(query, link) -> dict:
    """The slides: how many, and the rows of all that they show beside their texts."""
    options = PresentOptions(SERVICES.periods, frozenset(EXHIBITS))
    selection, refused = present_query(query, options)
    assert refused == ()
    charted = [one for one in selection.shown if one.exhibit not in TEXTS]
    shown = [exhibit_of(EXHIBITS, selection, one, ENGLISH) for one in charted]
    total = sum(len(exhibit.rows) for exhibit in shown)
    return {**link, "rows": str(len(selection.shown)), "total": float(total)}


SECTIONS = (
    *("comparison", "aligned", "contributions", "breaks"),
    *("standing", "index", "goods", "companies"),
)


@pytest.mark.parametrize("name", ["", *SECTIONS])
def test_the_one_file_of_the_periods_was_that_of_a_section(served, name):
    """It named the section in a parameter; without one it was that of the comparison."""
    table = f"&table={name}" if name else ""
    old = f"/download/periods.csv?flow=exports&prices=real{table}&lang=en"
    moved = served.client.get(old)
    assert moved.status_code == 301
    answer = served.client.get(old, follow_redirects=True)
    now = f"/download/periods-{name or 'comparison'}.csv?flow=exports&measure=real&lang=en"
    assert answer.status_code == 200 and answer.text == served.client.get(now).text


def test_a_section_that_there_never_was_is_a_404(served):
    old = "/download/periods.csv?table=x"
    assert served.client.get(old, follow_redirects=True).status_code == 404
