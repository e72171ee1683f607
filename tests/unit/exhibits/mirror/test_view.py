"""What the mirror page shows, in every language and in sums that a reader can do."""

import csv
import re
from functools import cache

import pytest

from dashboard.exhibits.mirror.context import Context, mirror_data
from dashboard.exhibits.mirror.download import mirror_download
from dashboard.exhibits.mirror.selection import MirrorSelection, mirror_options
from dashboard.exhibits.mirror.view import mirror_view
from dashboard.exports.csv import csv_text
from dashboard.words import words_for
from tests.contract.csv_facts import TRADE, kaz, rows


@pytest.fixture(scope="module")
def data(tables):
    return mirror_data(tables)


@pytest.fixture(scope="module")
def show(tables, data):
    """(words, choices) -> the view, made once."""
    options = mirror_options(tables)
    made = cache(
        lambda language, choices: mirror_view(
            data, options, words_for(language), MirrorSelection(**dict(choices))
        )
    )
    return lambda words, **choices: made(words.language, tuple(choices.items()))


@pytest.fixture
def context(tables, data, english):
    def of(**choices):
        return Context(data, mirror_options(tables), MirrorSelection(**choices), english)

    return of


def told(table):
    """Every value in the cells of a table, as the text that tells of it."""
    return [
        text for row in table.rows for cell in row[1:] if cell != "–" for text in cell.split("; ")
    ]


def amount(text):
    """The number with which a cell's text begins, after "quoted" and "more than"."""
    return re.search(r"[\d,]+(\.\d+)?", text)[0]


def test_every_text_is_there_in_every_language(show, words):
    view = show(words, marks=("official", "sources"))
    for chart in view.charts.values():
        assert chart.title and chart.unit and chart.finding and chart.lead and chart.sources
        assert "{" not in " ".join([chart.title, chart.finding, *chart.notes])
    texts = [text for item in view.conflicts.large for text in (item.title, item.told, item.why)]
    assert all(texts) and "{" not in " ".join(texts)
    assert view.strip.finding and view.conflicts.finding
    assert all(view.apart.values())


@pytest.mark.parametrize("period", ["1", "2", "3"])
def test_every_period_and_direction_can_be_drawn(show, english, period):
    for direction in ("both", "kaz_uzb", "uzb_kaz"):
        view = show(english, period=period, direction=direction, scale="log", unit="million")
        years = {int(row[0]) for row in view.charts["levels"].table.rows}
        assert min(years) == {"1": 1992, "2": 2003, "3": 2016}[period]
        assert len(view.charts["levels"].figure.data) > 0


def test_a_period_without_uzbek_imports_says_nothing_it_cannot_know(show, english):
    """Uzbek imports are unknown from 2004 to 2016."""
    view = show(english, first=2005, last=2014, direction="kaz_uzb")
    for name in ("levels", "ratio", "asymmetry"):
        assert view.charts[name].finding == ""


def test_the_newest_common_year_in_a_sentence(show, english):
    finding = show(english, unit="million", direction="kaz_uzb").charts["levels"].finding
    exports, imports = 3635.82, 3203.111302
    assert "2022" in finding
    for amount in (exports, imports, exports - imports):
        assert f"{amount:,.1f}" in finding
    assert finding.endswith("less.")


def test_a_sentence_on_2019_gives_both_editions(show, english):
    view = show(english, first=2010, last=2019, direction="uzb_kaz", unit="million")
    assert "1,418.6" in view.charts["levels"].finding
    assert "771.2" in view.charts["levels"].finding
    ratio = view.charts["ratio"].finding
    exports = float(TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "export", "2019"])
    older = float(TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"])
    assert f"{float(kaz('import', 2019)) / exports:.2f}" in ratio
    assert f"{older / exports:.2f}" in ratio


def test_the_ratio_counts_its_years(show, english):
    """By hand from the file: 1995–2003 and 2017–2022."""
    ratios = {}
    for year in [*range(1995, 2004), *range(2017, 2023)]:
        source = "UZB_DASH_2022" if year == 2022 else "UZB_DASH_GOODS"
        imports = TRADE[source, "UZB", "KAZ", "import", str(year)]
        ratios[year] = float(imports / kaz("export", year))
    inside = sum(1 <= ratio <= 1.2 for ratio in ratios.values())
    below = sum(ratio < 1 for ratio in ratios.values())
    finding = show(english, direction="kaz_uzb").charts["ratio"].finding
    assert f"corridor – {inside} of {len(ratios)}, below 1 – {below};" in finding
    low, high = min(ratios, key=ratios.get), max(ratios, key=ratios.get)
    assert f"lowest {ratios[low]:.2f} in {low}, highest {ratios[high]:.2f} in {high}" in finding


def test_a_gap_too_small_for_billions_is_told_in_millions(show, english):
    """Both sides give 0.09 billion for Uzbek deliveries in 2002."""
    exports = TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "export", "2002"]
    gap = abs(exports - kaz("import", 2002))
    assert 0 < gap < 5
    finding = show(english, direction="uzb_kaz", first=1998, last=2002).charts["levels"].finding
    assert f"{gap:.1f} m USD" in finding.replace("\u00a0", " ")


def test_table_rows_are_what_is_drawn(show, english):
    chart = show(english, unit="million").charts["levels"]
    drawn = sum(
        sum(value is not None for value in trace.y)
        for trace in chart.figure.data
        if trace.mode in ("markers", "lines+markers")
    )
    # Pages that repeat a quoted figure share a marker, and each is named in the table.
    repeated = 1
    assert len(told(chart.table)) == drawn + repeated
    assert [row[0] for row in chart.table.rows] == [str(year) for year in range(2025, 1991, -1)]


def test_no_part_year_and_no_derived_figure_is_drawn(show, english):
    view = show(english, unit="million")
    official = rows("official_figures")
    marks = {
        (year, round(value, 3))
        for name in ("levels", "official")
        for trace in view.charts[name].figure.data
        if trace.mode == "markers" and "diamond" in str(trace.marker.symbol)
        for year, value in zip(trace.x, trace.y, strict=True)
    }
    allowed = {
        (int(row["first_day"][:4]), round(float(row["value"]) * 1000, 3))
        for row in official
        if row["part_year"] == "false" and row["kind"] == "stated" and row["reporter"] != "UNK"
    }
    assert marks and marks <= allowed


def test_what_is_not_drawn_is_listed(show, english):
    view = show(english)
    counted = [
        row
        for row in rows("official_figures")
        if row["measure"].startswith(("turnover", "export"))
        and row["measure"] != "turnover_growth_pct"
    ]
    part_years = [row for row in counted if row["part_year"] == "true"]
    doubtful = [
        row
        for row in counted
        if row["part_year"] == "false" and (row["kind"] != "stated" or row["reporter"] == "UNK")
    ]
    assert len(view.apart["part_year"]) == len(part_years)
    assert len(view.apart["doubtful"]) == len(doubtful)
    for kind in ("derived", "ambiguous", "unnamed"):
        assert any(english(f"mirror.kind.{kind}") in text for text in view.apart["doubtful"])


def test_switched_off_marks_leave_the_lines(show, english):
    plain = show(english, marks=()).charts["levels"]
    assert all(trace.name is None or "Quoted" not in trace.name for trace in plain.figure.data)
    others = show(english, marks=("sources",), unit="million").charts["levels"]
    of_2015 = next(row for row in others.table.rows if row[0] == "2015")
    assert any("1,849.4 (SIAT" in cell for cell in of_2015)


def test_changes_of_source_are_marked_on_every_line_chart(show, english):
    view = show(english)
    for name in ("levels", "ratio", "asymmetry", "official"):
        dotted = {
            shape.x0
            for shape in view.charts[name].figure.layout.shapes
            if shape.type == "line" and shape.line.dash == "dot"
        }
        assert dotted == {2019.5, 2021.5}


def test_the_strip_marks_the_reference_and_the_estimates(show, english):
    strip = show(english).strip
    by_name = dict(strip.groups)
    goods = by_name["Uzbekistan's exports to Kazakhstan"][0]
    states = {cell.year: cell.state for cell in goods.cells}
    assert {year for year, state in states.items() if state == "estimate"} == set(range(2004, 2017))
    assert states[1992] == "none" and states[2021] == "reference" and states[2022] == "none"
    wits = by_name["Kazakhstan's imports from Uzbekistan"][0]
    assert {cell.year for cell in wits.cells if cell.state == "incomplete"} == {2020, 2021, 2022}
    assert wits.exporter == "UZB"


def test_each_conflict_leads_to_a_view_of_its_years(show, english):
    conflicts = show(english, lang="en").conflicts
    items = [*conflicts.large, *conflicts.small]
    assert all(item.href.startswith(("/trade?lang=en&", "/mirror?lang=en&")) for item in items)
    of_2019 = [item for item in items if "771.2" in item.told]
    assert [item.href for item in of_2019] == [
        "/trade?lang=en&from=2016&to=2022&reporter=KAZ&flow=imports&others=1&unit=million"
    ]
    first = [item for item in items if "1,849.4" in item.told]
    assert "725.7" in first[0].told and "892.1" in first[0].told


def test_conflicts_follow_years_and_direction(show, english):
    view = show(english, first=1996, last=2003, direction="kaz_uzb")
    assert set(view.conflicts.rows["year"]) <= set(range(1996, 2004))
    assert set(view.conflicts.rows["direction"]) <= {"", "kaz_uzb"}
    quiet = show(english, first=1992, last=1994)
    assert quiet.conflicts.finding == english("mirror.finding.conflicts.none")


def test_download_and_page_hold_the_same_values(show, context, english):
    frame = mirror_download("levels", context(unit="million"))
    held = list(csv.DictReader(csv_text(frame).splitlines()))
    table = show(english, unit="million").charts["levels"].table
    values = sorted(float(row["value"]) for row in held if row["value"])
    amounts = sorted(float(amount(text).replace(",", "")) for text in told(table))
    assert amounts == pytest.approx(values, rel=0, abs=0.0501)
    assert {row["unit"] for row in held} == {"million current USD"}
    for row in held:
        assert bool(row["sources"]) == bool(row["value"])


@pytest.mark.parametrize("part", ["pairs", "asymmetry", "official", "reporting", "conflicts"])
def test_every_part_can_be_taken_along(context, data, part):
    frame = mirror_download(part, context(first=2015, last=2022))
    assert set(frame["year"]) <= set(range(2015, 2023)) and len(frame) > 10
    assert set(frame["package_version"]) == {data.tables.version}


def test_a_part_that_is_none_is_refused(context):
    with pytest.raises(KeyError):
        mirror_download("prices", context())
