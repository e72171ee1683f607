"""The conflicts of the sources as a list, worst first, each with its explanation and a way on."""

from dataclasses import dataclass
from urllib.parse import urlencode

import pandas as pd

from dashboard.analysis.conflicts import Conflict, grouped
from dashboard.analysis.mirror import DIRECTIONS
from dashboard.analysis.provenance import parts, sources_by_name
from dashboard.analysis.questions import PAIR, Line
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.exhibit import Exhibit, SourceNote, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.lines import capitalised, subject
from dashboard.exhibits.mirror.context import UNIT, Context
from dashboard.exhibits.mirror.telling import origin_of_any, quoted_money
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.sources import page_notes, source_notes
from dashboard.exhibits.telling import percent
from dashboard.words import Words

NAME = "mirror-conflicts"
FOLLOWS = ("direction", "period", "first", "last")

_FLOWS = {"export": "exports", "import": "imports", "turnover": "turnover"}

# Years shown before and after a conflict in the view that the link opens.
_AROUND = 3

# Below this asymmetry (per cent) a conflict is folded away.
_SMALL = 10.0


@dataclass(frozen=True)
class ConflictItem:
    """One entry. size: how far apart in the worst year. years: each of them, if several."""

    size: str
    title: str
    told: str
    why: str
    years: tuple[str, ...]
    href: str
    way_on: str


def exhibit(context: Context, frame: Frame) -> Exhibit:
    """Every contradiction, worst first, with its explanation as far as known."""
    words, rows = context.words, shown_conflicts(context)
    finding, *widest = _findings(grouped(rows), rows, context)
    return Exhibit(
        **frame,
        title=context.title("mirror.title.conflicts"),
        finding=finding,
        headline=words("mirror.headline.conflicts", rows=len(rows)) if len(rows) else "",
        unit="",
        stored=context.words("unit.usd.million"),
        drawing=None,
        writing=lambda: _table(context),
        listing=lambda: rows.assign(unit=UNIT, package_version=context.tables.version),
        sources=_sources(rows, context),
        notes=(*widest, words("mirror.note.conflicts")),
    )


def conflict_items(context: Context) -> tuple[list[ConflictItem], list[ConflictItem]]:
    """The conflicts of the years and directions shown: large ones, then small ones."""
    groups = grouped(shown_conflicts(context))
    return (
        [_item(one, context) for one in groups if one.worst.asymmetry >= _SMALL],
        [_item(one, context) for one in groups if one.worst.asymmetry < _SMALL],
    )


def shown_conflicts(context: Context) -> pd.DataFrame:
    """The conflicts of the years and directions shown; turnover belongs to both directions."""
    found = context.data.conflicts
    keys = ["", *(one.key for one in context.selection.directions)]
    return found[found["year"].between(*context.span) & found["direction"].isin(keys)]


def _table(context: Context) -> Written:
    words, (large, small) = context.words, conflict_items(context)
    return table(
        (*large, *small),
        Column(words("exhibit.mirror-conflicts.what"), lambda one: one.title),
        Number(words("exhibit.mirror-conflicts.size"), lambda one: one.size),
        Column(words("exhibit.mirror-conflicts.told"), lambda one: one.told),
        Column(words("exhibit.mirror-conflicts.why"), lambda one: one.why),
    )


def _sources(rows: pd.DataFrame, context: Context) -> tuple[SourceNote, ...]:
    """Every source of either value, data sets first, then pages of the press."""
    used = [
        (row.year, source)
        for row in rows.itertuples()
        for joined in (row.source, row.other_source, row.beside_source)
        if isinstance(joined, str)
        for source in parts(joined)
    ]
    frame = pd.DataFrame(used, columns=["year", "source"])
    kinds = sources_by_name(context.tables)["kind"]
    press = frame["source"].map(kinds) == "press"
    sets = frame[~press].assign(sources=frame["source"], value=1.0)
    words = context.words
    return (
        *source_notes(sets, context.tables, words),
        *page_notes(frame[press], context.tables, words),
    )


def _item(group: Conflict, context: Context) -> ConflictItem:
    words = context.words
    years = sorted(set(group.rows["year"]))
    what = _subject(group, words)
    return ConflictItem(
        size=percent(group.worst.asymmetry, words),
        title=words("title.years", what=capitalised(what), years=years_text(years, words)),
        told=_told(group, len(years) > 1, context),
        why=words(f"mirror.why.{group.cause}"),
        years=_years(group, words) if len(group.rows) > 1 else (),
        href=_href(group, years, context),
        way_on=words(f"mirror.way.{'trade' if group.kind == 'sources' else 'mirror'}"),
    )


def _subject(group: Conflict, words: Words) -> str:
    if group.kind == "mirror":
        one = next(one for one in DIRECTIONS if one.key == group.direction)
        return words(f"mirror.what.{one.key}")
    if group.reporter not in PAIR:
        return words("mirror.turnover")
    partner = next(code for code in PAIR if code != group.reporter)
    return subject(Line(group.reporter, partner, group.flow), words)


def _told(group: Conflict, several: bool, context: Context) -> str:
    """The worst year: both values with their sources, and what the other country counts."""
    words, worst = context.words, group.worst
    told = words(
        f"mirror.told.{group.kind}",
        year=worst.year,
        value=_amount(worst.value, group.kind == "officials", words),
        source=_origin(worst.source, context),
        other=_amount(worst.other, group.kind.startswith("official"), words),
        other_source=_origin(worst.other_source, context),
    )
    if group.kind == "sources" and not pd.isna(worst.beside):
        other_side = next(code for code in PAIR if code != group.reporter)
        beside = words(
            f"mirror.beside.{'import' if group.flow == 'export' else 'export'}",
            country=words(f"country.{other_side}"),
            value=_amount(worst.beside, False, words),
        )
        told = f"{told} {beside}"
    return f"{words('mirror.worst')} {told}" if several else told


def _amount(value: float, quoted: bool, words: Words) -> str:
    """Always in millions: conflicts are told with the digits that the sources give."""
    if quoted:
        return quoted_money(value, "million", words)
    return words("money.million", value=words.number(value, 1))


def _origin(sources: str, context: Context) -> str:
    """Data sets in as few letters as tell them apart, press pages by their publisher."""
    names = [
        context.words(f"source.{one}.tag")
        if f"source.{one}.tag" in context.words
        else origin_of_any(one, context.data.publishers, context.words)
        for one in parts(sources)
    ]
    return context.words.join(dict.fromkeys(names))


def _years(group: Conflict, words: Words) -> tuple[str, ...]:
    """Each year with both values in million USD, and how far they are apart."""
    return tuple(
        words(
            "mirror.year",
            year=row.year,
            value=words.number(row.value, 1),
            other=words.number(row.other, 1),
            size=percent(row.asymmetry, words),
        )
        for row in group.rows.itertuples()
    )


def _href(group: Conflict, years: list[int], context: Context) -> str:
    """The view that shows the conflict: two sources on /trade, all else on this page."""
    newest = context.options.last_year
    start = context.options.periods[0].start
    first, last = max(years[0] - _AROUND, start), min(years[-1] + _AROUND, newest)
    query = {"lang": context.words.language, "from": str(first), "to": str(last)}
    if group.kind == "sources":
        query |= {"reporter": group.reporter, "flow": _FLOWS[group.flow], "others": "1"}
        return f"/trade?{urlencode({**query, 'unit': 'million'})}"
    if group.direction:
        query |= {"direction": group.direction}
    return f"/mirror?{urlencode({**query, 'unit': 'million'})}"


def _findings(groups: list[Conflict], rows: pd.DataFrame, context: Context) -> list[str]:
    """How many there are, then the widest."""
    words = context.words
    if not groups:
        return [words("mirror.finding.conflicts.none")]
    worst = groups[0]
    widest = words(
        "mirror.finding.conflicts.widest",
        what=_subject(worst, words),
        year=worst.worst.year,
        size=percent(worst.worst.asymmetry, words),
    )
    return [words("mirror.finding.conflicts", groups=len(groups), rows=len(rows)), widest]
