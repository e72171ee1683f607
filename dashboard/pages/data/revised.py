"""What this edition of the package has other than the one before, series by series."""

import pandas as pd

from dashboard.analysis.revisions import revisions
from dashboard.components.card_text import source_href
from dashboard.components.markup import element, paragraph, text
from dashboard.load import Tables
from dashboard.pages.data.ruled import Row, ruled
from dashboard.words import Words

_COLUMNS = ("series", "editions", "added", "revised", "vanished", "largest", "change")


def changes_of(tables: Tables, words: Words) -> str:
    """The revisions, the largest first; a line where there is none."""
    found = revisions(tables)
    if found.empty:
        return paragraph(words("data.changes.none"))
    headings = [words(f"data.changes.{name}") for name in _COLUMNS]
    rows = (_row(one, words) for one in found.itertuples())
    return ruled(words("data.section.changes"), headings, rows, numeric=(2, 3, 4, 6))


def _row(one, words: Words) -> Row:
    counts = (words.number(count, 0) for count in (one.added, one.revised, one.vanished))
    sources = (_source(name, words) for name in (one.source_before, one.source_after))
    largest = change = ""
    if not pd.isna(one.change):
        largest = words(
            "data.changes.values",
            country=words(f"country.{one.country}"),
            year=str(int(one.year)),
            before=words.number(one.before, 1),
            after=words.number(one.after, 1),
        )
        change = f"{words.signed(one.change * 100, 1)} %"
    return Row((text(_name(one, words)), " → ".join(sources), *counts, text(largest), change))


def _name(one, words: Words) -> str:
    if one.table == "indicators":
        return words(f"indicator.{one.series}")
    reporter, partner, flow = one.series.split()
    countries = [words(f"country.{code}") for code in (reporter, partner)]
    return f"{' – '.join(countries)}: {words(f'flow.{flow}')}"


def _source(name: str, words: Words) -> str:
    return element("a", element("code", name), href=source_href(name, words))
