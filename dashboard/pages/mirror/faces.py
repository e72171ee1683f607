"""What stands in the place of a chart: the strip of sources, and the conflicts to read, as HTML."""

from collections.abc import Sequence

from dashboard.components.markup import bullets, element, fold, paragraph, text
from dashboard.exhibits.mirror.conflicts import ConflictItem, conflict_items
from dashboard.exhibits.mirror.context import Context
from dashboard.exhibits.mirror.reporting import STATES, Cell, StripRow, strip_groups, strip_years
from dashboard.exhibits.mirror.undrawn import kept_apart
from dashboard.words import Words

# Years between the headings of the strip, by how many years there are.
_STEPS = ((1, 6), (2, 14), (5, 1000))


def strip_face(context: Context) -> str:
    """Sources by years as a real table: a row a source, a column a year."""
    words, years = context.words, strip_years(context)
    title = words("mirror.title.reporting")
    step = next(step for step, up_to in _STEPS if len(years) <= up_to)
    headings = [element("th", text(words("table.source")), scope="col")]
    headings += [_year(year, shown=year % step == 0) for year in years]
    bodies = (_group(name, rows, len(years)) for name, rows in strip_groups(context))
    strip = element(
        "table",
        element("caption", text(title), class_="visually-hidden"),
        element("thead", element("tr", *headings)),
        *bodies,
        class_="strip",
    )
    keys = bullets((_key(state, words) for state in STATES if state != "none"), "strip-keys")
    region = element(
        "div", strip, class_="strip-region", tabindex=0, role="region", aria_label=title
    )
    return keys + region + paragraph(words("mirror.note.reporting"), "unit")


def conflicts_face(context: Context) -> str:
    """The conflicts, then what no chart draws."""
    words = context.words
    large, small = conflict_items(context)
    folded = element("ol", *(_conflict(item, words) for item in small), class_="conflicts")
    return "".join(
        (
            element("ol", *(_conflict(item, words) for item in large), class_="conflicts"),
            _counted(words("mirror.small_conflicts"), small, folded, words, " small-conflicts"),
            *(
                _lines(words(f"mirror.apart.{name}"), figures, words)
                for name, figures in kept_apart(context).items()
            ),
        )
    )


def _year(year: int, shown: bool) -> str:
    number = element("span", text(str(year)), class_=None if shown else "visually-hidden")
    return element("th", number, scope="col", class_="year")


def _group(name: str, rows: Sequence[StripRow], years: int) -> str:
    heading = element("th", text(name), colspan=years + 1, scope="rowgroup", class_="group")
    return element("tbody", element("tr", heading), *map(_strip_row, rows))


def _strip_row(row: StripRow) -> str:
    named = (
        element("span", text(row.source)),
        element("span", text(row.years), class_="strip-years"),
    )
    cells = (_strip_cell(cell, row.exporter) for cell in row.cells)
    return element("tr", element("th", *named, scope="row"), *cells)


def _strip_cell(cell: Cell, exporter: str) -> str:
    """Colour for the eye; the same in words, which the style sheet hides, for the ear."""
    mark = f"cell cell-{cell.state} from-{exporter.lower()}"
    return element("td", text(cell.text), class_=mark, title=cell.text)


def _key(state: str, words: Words) -> str:
    mark = element("span", class_=f"cell cell-{state} from-none", aria_hidden="true")
    return mark + text(words(f"mirror.state.{state}"))


def _conflict(item: ConflictItem, words: Words) -> str:
    badge = element(
        "div",
        element("span", text(item.size), class_="conflict-size"),
        element("span", text(words("mirror.size")), class_="conflict-unit"),
        class_="conflict-badge",
    )
    told = element(
        "div",
        element("h3", text(item.title)),
        paragraph(item.told, "conflict-told"),
        paragraph(item.why),
        _lines(words("mirror.every_year"), item.years, words),
        element("a", text(item.way_on), href=item.href, title=item.title),
    )
    return element("li", badge, told)


def _lines(summary: str, lines: Sequence[str], words: Words) -> str:
    return _counted(summary, lines, bullets(map(text, lines)), words)


def _counted(summary: str, items: Sequence, inside: str, words: Words, also: str = "") -> str:
    """A fold that says how many it holds; nothing for none."""
    count = words.number(len(items), 0)
    return fold(f"{summary} ({count})", inside, f"folded{also}") if items else ""
