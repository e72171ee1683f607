"""Claims from the table `claims`; those of Table 1 once for each cell of `article_table`."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from typing import Any, cast

import pandas as pd

from dashboard.analysis.claims.claim import FULL_YEAR, Asked, Claim
from dashboard.analysis.region import REGION
from dashboard.load import Tables

TABLE = "table_1"
# Table 1 cuts digits off as often as it rounds, and rounds some numbers to hundreds.
CUT, HUNDREDS = "cut", "hundreds"


def read_claims(tables: Tables) -> tuple[Claim, ...]:
    """All claims in the order of the article."""
    rows = tables.claims.sort_values("position")
    claims = []
    for row in rows.itertuples():
        claims += (
            _cells(tables, row) if row.section == TABLE and pd.isna(row.value) else [_claim(row)]
        )
    rates = {one.belongs_to: one for one in claims if one.asked.measure == "growth"}
    return tuple(_with_rate(one, rates.get(one.claim)) for one in claims)


def digits(printed: str) -> float:
    """The number that the article prints: decimal comma, blanks between thousands."""
    return float(Decimal(printed.replace(" ", "").replace(",", ".")))


def last_unit(printed: str) -> float:
    """One unit of the last digit printed."""
    number = Decimal(printed.replace(" ", "").replace(",", "."))
    return float(Decimal(1).scaleb(min(0, cast(int, number.as_tuple().exponent))))


def _claim(row: Any) -> Claim:
    return Claim(
        claim=row.claim,
        text=row.claim,
        section=row.section,
        topic=row.topic,
        period=None if pd.isna(row.period) else str(row.period),
        value=float(row.value),
        value_end=_number(row.value_end),
        printed=_text(row.printed),
        printed_end=_text(row.printed_end),
        unit=row.unit,
        relation=row.relation,
        tolerance=float(row.tolerance),
        tolerance_reason=row.tolerance_reason,
        asked=_asked(row, pair=not pd.isna(row.value_end)),
        alternatives=_codes(row),
        belongs_to=_text(row.belongs_to),
        needed=_text(row.needed),
        source=row.source,
    )


def _cells(tables: Tables, row: Any) -> Iterator[Claim]:
    """The column of Table 1 that a row stands for, country by country."""
    printed = tables.article_table
    column = printed[printed["measure"] == row.subject].set_index("country")
    for country in REGION:
        cell = column.loc[country]
        tolerance, reason = _room(cell["printed"])
        yield Claim(
            claim=f"{row.claim}-{country.lower()}",
            text=row.claim,
            section=row.section,
            topic=row.topic,
            period=_text(row.period),
            value=float(cell["value"]),
            value_end=None,
            printed=cell["printed"],
            printed_end=None,
            unit=row.unit,
            relation=row.relation,
            tolerance=tolerance,
            tolerance_reason=reason,
            asked=_asked(row, reporter=country),
            alternatives=_codes(row),
            belongs_to=None,
            needed=_text(row.needed),
            source=row.source,
            country=country,
        )


def _with_rate(claim: Claim, growth: Claim | None) -> Claim:
    if growth is None:
        return claim
    rate = (growth.value, growth.value - growth.tolerance, growth.value + growth.tolerance)
    return replace(claim, asked=replace(claim.asked, rate=rate))


def _room(printed: str) -> tuple[float, str]:
    if printed.endswith("00") and "," not in printed:
        return 50.0, HUNDREDS
    return last_unit(printed), CUT


def _asked(row: Any, pair: bool = False, reporter: str | None = None) -> Asked:
    return Asked(
        measure=row.measure,
        reporter=reporter or _text(row.reporter),
        partner=_text(row.partner),
        flow=_text(row.flow),
        first_year=_whole(row.first_year),
        last_year=_whole(row.last_year),
        subject=_text(row.subject),
        unit=row.unit,
        months=FULL_YEAR if pd.isna(row.months) else int(row.months),
        pair=pair,
    )


def _codes(row: Any) -> tuple[str, ...]:
    return () if pd.isna(row.alternatives) else tuple(row.alternatives.split())


def _text(cell: Any) -> str | None:
    return None if pd.isna(cell) else str(cell)


def _number(cell: Any) -> float | None:
    return None if pd.isna(cell) else float(cell)


def _whole(cell: Any) -> int | None:
    return None if pd.isna(cell) else int(cell)
