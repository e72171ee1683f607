"""What the mirror lists: the strip of sources, the conflicts, the figures kept apart."""

from dashboard.exhibits.mirror.conflicts import conflict_items
from dashboard.exhibits.mirror.reporting import strip_groups
from dashboard.exhibits.mirror.undrawn import kept_apart
from tests.contract.csv_facts import rows


def test_what_is_not_drawn_is_listed(context, english):
    apart = kept_apart(context())
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
    assert len(apart["part_year"]) == len(part_years)
    assert len(apart["doubtful"]) == len(doubtful)
    for kind in ("derived", "ambiguous", "unnamed"):
        assert any(english(f"mirror.kind.{kind}") in text for text in apart["doubtful"])


def test_the_strip_marks_the_reference_and_the_estimates(context):
    by_name = dict(strip_groups(context()))
    goods = by_name["Uzbekistan's exports to Kazakhstan"][0]
    states = {cell.year: cell.state for cell in goods.cells}
    assert {year for year, state in states.items() if state == "estimate"} == set(range(2004, 2017))
    assert states[1992] == "none" and states[2021] == "reference" and states[2022] == "none"
    wits = by_name["Kazakhstan's imports from Uzbekistan"][0]
    assert {cell.year for cell in wits.cells if cell.state == "incomplete"} == {2020, 2021, 2022}
    assert wits.exporter == "UZB"


def test_each_conflict_leads_to_a_view_of_its_years(context):
    large, small = conflict_items(context())
    items = [*large, *small]
    assert all(item.href.startswith(("/trade?lang=en&", "/mirror?lang=en&")) for item in items)
    of_2019 = [item for item in items if "771.2" in item.told]
    assert [item.href for item in of_2019][:1] == [
        "/trade?lang=en&from=2016&to=2022&reporter=KAZ&flow=imports&others=1&unit=million"
    ]
    first = [item for item in items if "1,849.4" in item.told]
    assert "725.7" in first[0].told and "892.1" in first[0].told


def test_the_strip_tells_amounts_in_their_own_digits(context):
    """Whatever the unit of the charts is: a small amount would lose them in billions."""
    told = [
        cell.text
        for _, own in strip_groups(context(unit="billion"))
        for row in own
        for cell in row.cells
        if cell.year == 2019
    ]
    assert any("1,418.6" in text for text in told) and any("771.2" in text for text in told)
