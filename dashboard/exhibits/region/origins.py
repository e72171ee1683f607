"""Where a printed value of the article's table comes from, in words."""

from dashboard.analysis.article import YEAR, Cell, Match
from dashboard.charts.years import range_text
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.region import naming
from dashboard.words import Words

FACTBOOK_SOURCE = "CIA_WFB_2026_01"
_DECIMALS = {"area": 3, "population": 3, "gdp": 1, "gdp_per_capita": 0}
# Editions named one by one; more of them are counted.
_NAMED = 2


def origin_sentence(cell: Cell, words: Words) -> str:
    """Where the printed value comes from, with the editions that hold it."""
    origin = cell.origin
    if origin.kind == "none":
        return words(
            "region.origin.none",
            value=number(cell.measure, origin.nearest.value, words),
            edition=_edition(origin.nearest, words),
            year=origin.nearest.year,
        )
    told = {
        "value": number(cell.measure, origin.matches[0].value, words, finer=True),
        "how": words(f"region.how.{origin.matches[0].how}"),
    }
    if cell.measure == "area":
        return words("region.origin.area", editions=_edition_years(origin.matches, words), **told)
    return words(
        f"region.origin.{origin.kind}",
        years=years_text(list(origin.years), words),
        editions=_editions(origin.matches, words),
        **told,
    )


def kind_of(cell: Cell) -> str:
    """right: of the year of the table; other: of another year; unknown: no edition has it.

    The year of the Factbook is that of its edition: it stands for any year.
    """
    if cell.origin.kind == "none":
        return "unknown"
    return "right" if YEAR in cell.origin.years or _in_factbook(cell) else "other"


def _in_factbook(cell: Cell) -> bool:
    return any(match.vintage == FACTBOOK_SOURCE for match in cell.origin.matches)


def short_origin(cell: Cell, words: Words) -> str:
    """The same in a few words, to stand in the cell."""
    kind = cell.origin.kind
    if kind == "none":
        return words("region.origin_short.none")
    if cell.measure == "area" and YEAR in cell.origin.years:
        return words("region.origin_short.area")
    if _in_factbook(cell):
        return words("region.origin_short.factbook")
    years = range_text(cell.origin.years[0], cell.origin.years[-1])
    key = "hundreds" if kind == "hundreds" else "year"
    return words(f"region.origin_short.{key}", years=years)


def number(measure: str, value: float, words: Words, finer: bool = False) -> str:
    """A value of the table; `finer` shows the digits that were cut away in print."""
    return words.number(value, _DECIMALS[measure] + (finer and 2))


def _editions(matches: tuple[Match, ...], words: Words) -> str:
    """The first editions by name and how many more."""
    names = list(dict.fromkeys(_edition(match, words) for match in matches))
    if len(names) <= _NAMED + 1:
        return "; ".join(names)
    rest = len(names) - _NAMED
    return words("region.and_more", editions="; ".join(names[:_NAMED]), more=rest)


def _edition(match: Match, words: Words) -> str:
    return " ÷ ".join(naming.edition_name(one, words) for one in match.vintage.split(" / "))


def _edition_years(matches: tuple[Match, ...], words: Words) -> str:
    """Sources that are no editions of one series, each with its years."""
    years: dict[str, list[int]] = {}
    for match in matches:
        years.setdefault(match.vintage, []).append(match.year)
    told = [
        words(
            "region.edition_years",
            edition=words(f"source.{source}.short"),
            years=years_text(found, words),
        )
        for source, found in years.items()
    ]
    return "; ".join(told)
