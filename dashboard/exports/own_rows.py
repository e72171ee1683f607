"""Figures of the reader's own in the form of the package: rows of data/trade.csv."""

import csv
import io
import re
import unicodedata

from dashboard.own.series import Series

NAME = "trade-rows"
COLUMNS = ("year", "reporter", "partner", "flow", "value", "source", "valuation", "status")
# The package has no turnover: it follows from the flows.
_FLOWS = ("export", "import")
_NO_NAME = "OWN_FIGURES"
_SOURCE_LETTERS = 40


def own_rows(series: Series) -> str:
    """The rows, sorted as the package is, full precision; how they are valued is not stated.

    The source is the name of the series in capitals: a row of `sources` has to go with it.
    """
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(COLUMNS)
    source = source_code(series.name)
    for one in sorted(series.values):
        if one.flow in _FLOWS:
            writer.writerow((*one[:5], source, "not_stated", one.status))
    return made.getvalue()


def source_code(name: str) -> str:
    """A name as the package writes codes of sources: Latin capitals, digits and underscores."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().upper()
    code = re.sub(r"[^A-Z0-9]+", "_", plain).strip("_")[:_SOURCE_LETTERS].strip("_")
    return code if re.match(r"[A-Z]", code) else _NO_NAME
