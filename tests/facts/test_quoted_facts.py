"""Facts that pages quote: figures, events, counts of companies and goods."""

import csv
from decimal import Decimal
from pathlib import Path

DATA = Path(__file__).parents[2] / "data"


def rows(table):
    with open(DATA / f"{table}.csv", encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def quoted(measure, kind="stated"):
    """Return {(reporter, first day, last day, source): row} of one measure and kind."""
    return {
        (row["reporter"], row["first_day"], row["last_day"], row["source"]): row
        for row in rows("official_figures")
        if (row["measure"], row["kind"]) == (measure, kind)
    }


def test_quoted_exports_and_imports_add_to_quoted_turnover():
    there, back, both = map(quoted, ("export_kaz_to_uzb", "export_uzb_to_kaz", "turnover"))
    together = there.keys() & back.keys() & both.keys()
    assert len(together) == 18
    for key in together:
        parts = (there[key], back[key], both[key])
        unit = max(Decimal(10) ** Decimal(row["printed"]).as_tuple().exponent for row in parts)
        values = [Decimal(row["value"]) for row in parts]
        assert abs(values[0] + values[1] - values[2]) <= unit / 2, key


def test_part_years_are_marked_and_printed_numbers_are_the_values():
    for row in rows("official_figures"):
        whole = (row["first_day"][5:], row["last_day"][5:]) == ("01-01", "12-31")
        assert (row["part_year"] == "false") == whole, row["figure"]
        assert Decimal(row["printed"]) == Decimal(row["value"]), row["figure"]


def test_the_figures_of_the_source_article_for_2022_fit_ten_months():
    key = ("KAZ", "2021-01-01", "2021-10-31", "FINPROM_2021")
    growth = {"turnover": "1.347", "export_kaz_to_uzb": "1.384", "export_uzb_to_kaz": "1.25"}
    results = [
        Decimal(quoted(measure)[key]["value"]) * Decimal(factor)
        for measure, factor in growth.items()
    ]
    assert [round(value, 2) for value in results] == [
        Decimal("4.04"),
        Decimal("3.04"),
        Decimal("1.04"),
    ]


def test_headline_events_are_confirmed_and_the_article_alone_confirms_nothing():
    events = rows("events")
    assert sum(row["headline"] == "true" for row in events) == 8
    assert {row["confirmed"] for row in events if row["headline"] == "true"} == {"true"}
    assert {row["confirmed"] for row in events if row["source"] == "ARTICLE"} == {"false"}
    assert all(row["event"].startswith(row["date"] + "-") for row in events)
    assert sum(row["confirmed"] == "false" for row in events) == 4


def test_goods_have_few_values_and_no_words_among_their_numbers():
    goods = rows("products")
    assert len(goods) == 118
    assert sum(row["value"] != "" for row in goods) == 15
    assert {row["growth_factor"] for row in goods} == {"", "4.1", "4.8", "1.323", "1.704", "1.837"}
    assert all(Decimal(row["quantity"]) > 0 for row in goods if row["quantity"])
    wheat = [
        row["quantity"] for row in goods if (row["code"], row["source"]) == ("1001", "FAO_TM_ARNAV")
    ]
    assert [round(Decimal(tonnes) / 1000) for tonnes in wheat] == [2270, 2184, 2857, 2627]


def test_marketing_years_carry_their_days():
    spans = [
        (row["first_day"], row["last_day"])
        for row in rows("products")
        if row["source"] == "MY_WHEAT"
    ]
    assert ("2021-09-01", "2022-08-31") in spans and ("2019-07-01", "2020-06-30") in spans
    for row in rows("products"):
        calendar = [f"{row['year']}-01-01", f"{row['year']}-12-31"]
        assert (row["part_year"] == "false") == ([row["first_day"], row["last_day"]] == calendar)


def test_companies_are_counted_in_one_country_with_capital_of_the_other():
    counts = rows("company_counts")
    assert all({row["host"], row["origin"]} == {"KAZ", "UZB"} for row in counts)
    assert [row["as_of"] for row in counts if row["count"] == "1056"] == ["2021-11-01"] * 2
