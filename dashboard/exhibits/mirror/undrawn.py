"""Quoted figures that no chart may draw, told in words: part-years and doubtful ones."""

import pandas as pd

from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.quoted import quoted_line, quoted_value
from dashboard.exhibits.mirror.telling import origin_of_any


def kept_apart(context: Context) -> dict[str, tuple[str, ...]]:
    """Quoted figures of the years that no chart draws, newest first: part-years and doubtful."""
    first, last = context.span
    official = context.data.official
    inside = official[official["year"].between(first, last) & ~official["drawn"]]
    ordered = inside.sort_values(["first_day", "last_day"], ascending=False)
    return {
        "part_year": _listed(ordered[~ordered["full_year"]], context),
        "doubtful": _listed(ordered[ordered["full_year"]], context),
    }


def _listed(rows: pd.DataFrame, context: Context) -> tuple[str, ...]:
    words = context.words
    return tuple(
        words(
            "mirror.listed",
            days=_days(row, words),
            figure=quoted_line(row, words),
            value=quoted_value(row, "billion", words),
            kind=_kind(row, words),
            page=origin_of_any(row.source, context.data.publishers, words),
            date=words.date(row.source_date),
        )
        for row in rows.itertuples()
    )


def _kind(row, words) -> str:
    unnamed = row.kind == "stated" and row.full_year
    return words("mirror.kind.unnamed" if unnamed else f"mirror.kind.{row.kind}")


def _days(row, words) -> str:
    """A year alone, or the first and last month of a part of it; a day where no month ends."""
    if row.full_year:
        return str(row.year)
    ends_a_month = pd.Timestamp(row.last_day).is_month_end
    first, last = (words.date(day[:7]) for day in (row.first_day, row.last_day))
    last = last if ends_a_month else words.date(row.last_day)
    return first if first == last else f"{first} – {last}"
