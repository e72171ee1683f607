"""Put fetched indicators into a package: the new edition in use, the one before kept beside it."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from dashboard.update.changes import News, compared, plain
from dashboard.update.draft import Draft, Row
from dashboard.update.own_sources import BANK, BANK_BEFORE, put_source, with_source
from dashboard.update.plausible import check_count, check_leaps
from dashboard.update.vintages import put_vintages
from dashboard.update.world_bank import Series, is_of_the_bank, place_of

_KEY = ("country", "indicator", "year")
_SUSPECT = "S"


def asked_indicators(draft: Draft) -> list[str]:
    """The indicators of the package that the World Bank publishes under the same code."""
    codes = {row["indicator"] for row in draft.rows("editions")}
    return sorted(code for code in codes if is_of_the_bank(code))


def asked_countries(draft: Draft) -> tuple[str, ...]:
    """The five states of Central Asia."""
    rows = draft.rows("countries")
    return tuple(row["country"] for row in rows if row["central_asia"] == "true")


def put_indicators(
    draft: Draft, found: Sequence[Series], day: date, allow_fewer: bool = False
) -> News:
    """Takes in every series that differs from the edition in use. Raises Refused for one that
    cannot be believed; then the draft is not to be used."""
    news = News()
    for series in found:
        news += _put(draft, series, allow_fewer)
    if news.changes:
        edition = max(series.edition for series in found)
        mine = [int(row["year"]) for row in draft.rows("indicators") if row["source"] == BANK]
        put_source(draft, BANK, f"API, last updated {edition}", day, mine)
        put_vintages(draft)
    return news


def _put(draft: Draft, series: Series, allow_fewer: bool) -> News:
    used = _sources_in_use(draft, series.indicator)
    own = [row for row in draft.rows("indicators") if row["indicator"] == series.indicator]
    current = [row for row in own if row["source"] in used]
    fresh = _rows(series, current)
    check_count(place_of(series.indicator), len(current), len(fresh), allow_fewer)
    _check_values(draft, series, current)
    changes = tuple(
        compared("indicators", series.indicator, _KEY, _values(current), _values(fresh))
    )
    if changes:
        _replace(
            draft, series.indicator, [row for row in own if row["source"] != BANK_BEFORE], fresh
        )
    return News(changes)


def _sources_in_use(draft: Draft, indicator: str) -> set[str]:
    rows = draft.rows("editions")
    return {
        row["source"] for row in rows if row["indicator"] == indicator and row["in_use"] == "true"
    }


def _rows(series: Series, current: list[Row]) -> list[Row]:
    flags = {(row["country"], row["year"]): row for row in current if row["flag"] == _SUSPECT}
    distrusted = _distrusted(current)
    rows = []
    for (country, year), value in series.values.items():
        text = plain(value)
        before = flags.get((country, str(year)))
        # A judgement of this package on one value goes with that value, and on a whole series
        # with the series.
        suspect = country in distrusted or (before and Decimal(before["value"]) == value)
        key = dict(zip(_KEY, (country, series.indicator, str(year)), strict=True))
        rows.append(key | {"value": text, "source": BANK, "flag": _SUSPECT if suspect else ""})
    return rows


def _distrusted(current: list[Row]) -> set[str]:
    """The countries of which no value is trusted."""
    trusted = {row["country"] for row in current if row["flag"] != _SUSPECT}
    return {row["country"] for row in current} - trusted


def _check_values(draft: Draft, series: Series, current: list[Row]) -> None:
    """Leaps of quantities that cannot be negative; rates and balances do leap."""
    (about,) = (row for row in draft.rows("indicator_catalog")
                if row["indicator"] == series.indicator)  # fmt: skip
    if not about["minimum"] or Decimal(about["minimum"]) < 0:
        return
    for country in sorted({country for country, _ in series.values}):
        values = {year: value for (of, year), value in series.values.items() if of == country}
        known = {int(row["year"]): [Decimal(row["value"])] for row in current
                 if row["country"] == country}  # fmt: skip
        check_leaps(f"{place_of(series.indicator)}, {country}", values, known)


def _values(rows: list[Row]) -> dict[tuple[str, ...], str]:
    return {tuple(row[name] for name in _KEY): row["value"] for row in rows}


def _replace(draft: Draft, indicator: str, own: list[Row], fresh: list[Row]) -> None:
    """`fresh` is in use; what the API gave before is kept as that, other sources as they are."""
    others = [row for row in draft.rows("indicators") if row["indicator"] != indicator]
    kept = [with_source(row, BANK_BEFORE) if row["source"] == BANK else row for row in own]
    draft.replace("indicators", [*others, *kept, *fresh])
    editions = [row for row in draft.rows("editions") if row["indicator"] != indicator]
    editions += [
        {"indicator": indicator, "source": source, "in_use": str(source == BANK).lower()}
        for source in {row["source"] for row in [*kept, *fresh]}
    ]
    draft.replace("editions", editions)
