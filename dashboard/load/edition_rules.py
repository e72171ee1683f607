"""Rules about editions: each source of an indicator is listed, one in use gives each value."""

from collections.abc import Iterator, Mapping

from dashboard.load.sheet import Sheet

_KEY = "indicator, source"
Given = dict[tuple[str, str], dict[tuple[str, str], int]]


def check_editions(sheets: Mapping[str, Sheet]) -> None:
    """Blame sources of indicators that `editions` does not know, editions in use without values,
    indicators without an edition in use, and editions in use that give the same value twice."""
    if not {"editions", "indicators"} <= set(sheets):
        return
    editions, indicators = sheets["editions"], sheets["indicators"]
    if editions.has_broken("indicator", "source", "in_use"):
        return
    listed = {tuple(cells): index for index, cells in editions.sound("indicator", "source")}
    given: Given = {}
    for index, (country, name, year, source) in indicators.sound(
        "country", "indicator", "year", "source"
    ):
        if (name, source) not in listed:
            indicators.blame_cell(index, "source", "foreign_key", table="editions", field=_KEY)
        given.setdefault((name, source), {})[country, year] = index
    _check_use(editions, given, complete=not indicators.has_broken("indicator", "source"))


def _check_use(editions: Sheet, given: Given, complete: bool) -> None:
    """complete: whether every row of the indicators could be read."""
    rows = list(editions.sound("indicator", "source", "in_use"))
    used = {name: list(_in_use(rows, name)) for _, (name, _, _) in rows}
    for index, (name, source, _) in rows:
        if complete and (name, source) not in given:
            editions.blame_cell(index, "source", "foreign_key", table="indicators", field=_KEY)
        elif not used[name]:
            editions.blame_cell(index, "in_use", "edition_none")
            used[name] = [source]
        elif source in used[name]:
            _check_overlap(editions, index, given, used[name])


def _in_use(rows: list[tuple[int, list[str]]], name: str) -> Iterator[str]:
    for _, (indicator, source, in_use) in rows:
        if indicator == name and in_use.lower() in ("true", "1"):
            yield source


def _check_overlap(editions: Sheet, index: int, given: Given, used: list[str]) -> None:
    name, source = editions.cell(index, "indicator"), editions.cell(index, "source")
    for other in used[: used.index(source)]:
        shared = sorted(given.get((name, source), {}).keys() & given.get((name, other), {}).keys())
        if shared:
            country, year = shared[0]
            found = {"source": other, "country": country, "year": year}
            editions.blame_cell(index, "in_use", "edition_overlap", **found)
