"""The part of a selection that every page has and that is kept while moving between pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.periods import ALL, Period
from dashboard.exhibits.query import Choice, Parameter
from dashboard.words import LANGUAGES

REPORTERS = ("KAZ", "UZB", "both")


@dataclass(frozen=True)
class SharedSelection:
    """`lang` is "" while the browser's preference decides."""

    lang: str = ""
    period: str = ALL
    reporter: str = "KAZ"


def shared_parameters(periods: tuple[Period, ...]) -> dict[str, Parameter]:
    """The query parameters of `SharedSelection`."""
    keys = (ALL, *(period.key for period in periods))
    return {
        "lang": Choice("lang", ("", *LANGUAGES)),
        "period": Choice("period", keys, label="shell.period", widget="segmented"),
        "reporter": Choice("reporter", REPORTERS, label="control.reporter", names="reporter.{}"),
    }


def carried(query: Mapping[str, str]) -> dict[str, str]:
    """What of a page's query goes along to another page."""
    return {name: query[name] for name in ("lang", "period", "reporter") if query.get(name)}
