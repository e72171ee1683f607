"""What the sentence about an indicator says, and in what order indicators are offered."""

from dashboard.exhibits.region.choices import TOPIC, indicator_pairs
from tests.contract.csv_facts import rows


def test_of_places_the_lowest_number_is_the_best(make, words):
    places = {
        row["country"]: float(row["value"])
        for row in rows("indicators")
        if row["indicator"] == "LPI.RANK" and row["year"] == "2018"
    }
    best, worst = min(places, key=places.get), max(places, key=places.get)
    assert places[best] < places[worst]
    finding = make("region-year", "?indicator=LPI.RANK&year=2018", words).finding
    assert finding == words(
        "region.finding_rank",
        year=2018,
        name=words("indicator.LPI.RANK"),
        unit=words("indicator.LPI.RANK.unit"),
        leader=words(f"country.{best}"),
        leader_value=f"{places[best]:.0f}",
        last=words(f"country.{worst}"),
        last_value=f"{places[worst]:.0f}",
    )


def test_the_finding_says_what_its_numbers_are_in(make, words):
    finding = make("region", "?indicator=NY.GDP.MKTP.CD", words).finding
    assert words("indicator.NY.GDP.MKTP.CD.unit") in finding


def test_indicators_stand_in_the_order_of_the_alphabet(options, words):
    """Under each heading, which cannot be chosen."""
    groups = []
    for value, label in indicator_pairs(options, words):
        if value.startswith(TOPIC):
            groups.append([])
        else:
            groups[-1].append(label)
    assert sum(map(len, groups)) == len(options.indicators)
    assert all(group == words.sorted(group) for group in groups)
