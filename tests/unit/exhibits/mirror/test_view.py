"""What the mirror's exhibits say, in every language and in sums that a reader can do."""

import csv
import re

import pytest

from dashboard.exhibits.mirror.conflicts import conflict_items
from dashboard.exhibits.mirror.exhibits import mirror_choices
from dashboard.exhibits.mirror.selection import MirrorSelection, mirror_options
from dashboard.exhibits.mirror.undrawn import kept_apart
from dashboard.exports.csv import csv_text
from tests.contract.csv_facts import LAST, TRADE, kaz, rows, uzb
from tests.contract.exhibits import undecided_exhibits

CHARTS = ("levels", "pairs", "asymmetry", "official")


@pytest.fixture(scope="module")
def show(make, tables):
    """(exhibit after the page's name, words, choices) -> exhibit."""
    choices = mirror_choices(mirror_options(tables))

    def shown(name, words, **chosen):
        return make(f"mirror-{name}", choices.write(MirrorSelection(**chosen)), words)

    return shown


def told(table):
    """Every value in the cells of a table, as the text that tells of it."""
    return [
        text for row in table.rows for cell in row[1:] if cell != "–" for text in cell.split("; ")
    ]


def amount(text):
    """The number with which a cell's text begins, after "quoted" and "more than"."""
    return re.search(r"[\d,]+(\.\d+)?", text)[0]


def test_every_text_is_there_in_every_language(show, context, words):
    for name in CHARTS:
        shown = show(name, words, marks=("official", "sources"))
        assert shown.title and shown.unit and shown.finding and shown.lead and shown.sources
        assert "{" not in " ".join([shown.title, shown.finding, *shown.notes, *shown.reading])
    large, _ = conflict_items(context(words))
    texts = [text for item in large for text in (item.title, item.told, item.why)]
    assert all(texts) and "{" not in " ".join(texts)
    assert show("reporting", words).finding and show("conflicts", words).finding
    assert all(kept_apart(context(words)).values())


def test_what_the_finding_of_one_direction_leaves_out_is_a_note(show, words):
    for name in ("levels", "pairs", "asymmetry", "reporting"):
        both = show(name, words)
        one, other = (show(name, words, direction=key) for key in ("kaz_uzb", "uzb_kaz"))
        assert both.finding == one.finding and other.finding in both.notes
        assert other.finding not in one.notes


@pytest.mark.parametrize("period", ["1", "2", "3"])
def test_every_period_and_direction_can_be_drawn(show, english, period):
    for direction in ("both", "kaz_uzb", "uzb_kaz"):
        chosen = {"direction": direction, "scale": "log", "unit": "million"}
        levels = show("levels", english, period=period, **chosen)
        years = {int(row[0]) for row in levels.written.rows}
        assert min(years) == {"1": 1992, "2": 2003, "3": 2016}[period]
        assert len(levels.figure.data) > 0


def test_a_period_without_uzbek_imports_says_nothing_it_cannot_know(show, english):
    """Uzbek imports are unknown from 2004 to 2009."""
    for name in ("levels", "pairs", "asymmetry"):
        assert show(name, english, first=2004, last=2009, direction="kaz_uzb").finding == ""


@pytest.mark.parametrize("name", ["levels", "pairs", "asymmetry"])
def test_services_are_told_with_their_years(show, words, name):
    exhibit = show(name, words, direction="kaz_uzb")
    assert words("reading.services_included", years="2010–2016") in exhibit.reading
    assert words("note.services_included", years="2010–2016") in exhibit.notes
    of_2010 = next(row for row in exhibit.written.rows if row[0] == "2010")
    assert words("status.services_included") in " ".join(of_2010)
    back = show(name, words, direction="uzb_kaz")
    assert not [one for one in back.reading if "2010–2016" in one]


def test_the_newest_common_year_in_a_sentence(show, english):
    finding = show("levels", english, unit="million", direction="kaz_uzb").finding
    exports, imports = float(kaz("export", LAST)), float(uzb("import", LAST))
    assert str(LAST) in finding
    for amount in (exports, imports, exports - imports):
        assert f"{amount:,.1f}" in finding
    assert finding.endswith("less.")


def test_a_sentence_on_2019_gives_both_editions_while_nothing_decides(show, english):
    chosen = {"first": 2010, "last": 2019, "direction": "uzb_kaz"}
    decided = show("levels", english, unit="million", **chosen).finding
    assert "1,418.6" in decided and "771.2" not in decided
    asked = {"from": "2010", "to": "2019", "direction": "uzb_kaz"}
    both = undecided_exhibits()
    levels = both["mirror-levels"]({**asked, "unit": "million"}, english).finding
    assert "1,418.6" in levels and "771.2" in levels
    ratio = both["mirror-pairs"](asked, english).finding
    exports = float(TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "export", "2019"])
    older = float(TRADE["UZB_DASH_MIRROR", "KAZ", "UZB", "import", "2019"])
    assert f"{float(kaz('import', 2019)) / exports:.2f}" in ratio
    assert f"{older / exports:.2f}" in ratio


def test_the_ratio_counts_its_years(show, english):
    """By hand from the file: 1995–2003, and from 2010 on."""
    years = [*range(1995, 2004), *range(2010, LAST + 1)]
    ratios = {year: float(uzb("import", year) / kaz("export", year)) for year in years}
    inside = sum(1 <= ratio <= 1.2 for ratio in ratios.values())
    below = sum(ratio < 1 for ratio in ratios.values())
    finding = show("pairs", english, direction="kaz_uzb").finding
    assert f"corridor: {inside} of {len(ratios)}; below 1: {below};" in finding
    low, high = min(ratios, key=ratios.get), max(ratios, key=ratios.get)
    assert f"lowest {ratios[low]:.2f} in {low}, highest {ratios[high]:.2f} in {high}" in finding


def test_a_gap_too_small_for_billions_is_told_in_millions(show, english):
    """Both sides give 0.09 billion for Uzbek deliveries in 2002."""
    exports = TRADE["UZB_DASH_GOODS", "UZB", "KAZ", "export", "2002"]
    gap = abs(exports - kaz("import", 2002))
    assert 0 < gap < 5
    finding = show("levels", english, direction="uzb_kaz", first=1998, last=2002).finding
    assert f"{gap:.1f} m USD" in finding.replace("\u00a0", " ")


def test_table_rows_are_what_is_drawn(show, english):
    chart = show("levels", english, unit="million")
    drawn = sum(
        sum(value is not None for value in trace.y)
        for trace in chart.figure.data
        if trace.mode in ("markers", "lines+markers")
    )
    # Pages that repeat a quoted figure share a marker, and each is named in the table.
    repeated = 1
    assert len(told(chart.written)) == drawn + repeated
    assert [row[0] for row in chart.written.rows] == [str(year) for year in range(LAST, 1991, -1)]


def test_no_part_year_and_no_derived_figure_is_drawn(show, english):
    official = rows("official_figures")
    marks = {
        (year, round(value, 3))
        for name in ("levels", "official")
        for trace in show(name, english, unit="million").figure.data
        if trace.mode == "markers" and "diamond" in str(trace.marker.symbol)
        for year, value in zip(trace.x, trace.y, strict=True)
    }
    allowed = {
        (int(row["first_day"][:4]), round(float(row["value"]) * 1000, 3))
        for row in official
        if row["part_year"] == "false" and row["kind"] == "stated" and row["reporter"] != "UNK"
    }
    assert marks and marks <= allowed


def test_switched_off_marks_leave_the_lines(show, english):
    plain = show("levels", english, marks=())
    assert all(trace.name is None or "Quoted" not in trace.name for trace in plain.figure.data)
    others = show("levels", english, marks=("sources",), unit="million")
    of_2015 = next(row for row in others.written.rows if row[0] == "2015")
    assert any("1,849.388 (SIAT" in cell for cell in of_2015)


def test_changes_of_source_are_marked_on_every_line_chart(show, english):
    for name in CHARTS:
        dotted = {
            shape.x0
            for shape in show(name, english).figure.layout.shapes
            if shape.type == "line" and shape.line.dash == "dot"
        }
        changed = {2010, *range(2017, 2021), 2022}
        # Imports of the newest year have a source of their own; turnover has none of it.
        changed |= set() if name == "official" else {LAST}
        assert dotted == {year - 0.5 for year in changed}


def test_conflicts_follow_years_and_direction(show, english):
    shown = show("conflicts", english, first=1996, last=2003, direction="kaz_uzb")
    assert set(shown.rows["year"]) <= set(range(1996, 2004))
    assert set(shown.rows["direction"]) <= {"", "kaz_uzb"}
    quiet = show("conflicts", english, first=1992, last=1994)
    assert quiet.finding == english("mirror.finding.conflicts.none")


def test_download_and_page_hold_the_same_values(show, english):
    levels = show("levels", english, unit="million")
    held = list(csv.DictReader(csv_text(levels.rows).splitlines()))
    values = sorted(float(row["value"]) for row in held if row["value"])
    amounts = sorted(float(amount(text).replace(",", "")) for text in told(levels.written))
    assert amounts == pytest.approx(values, rel=0, abs=0.0501)
    assert {row["unit"] for row in held} == {"million current USD"}
    for row in held:
        assert bool(row["sources"]) == bool(row["value"])


@pytest.mark.parametrize("name", ["pairs", "asymmetry", "official", "reporting", "conflicts"])
def test_every_exhibit_can_be_taken_along(show, english, data, name):
    frame = show(name, english, first=2015, last=2022).rows
    assert set(frame["year"]) <= set(range(2015, 2023)) and len(frame) > 10
    assert set(frame["package_version"]) == {data.tables.version}
