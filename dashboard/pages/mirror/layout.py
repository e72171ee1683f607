"""The mirror page as components: draws the view it is given."""

from dash import dcc, html

from dashboard.components import controls as form
from dashboard.components.graph import graph
from dashboard.components.notes import note_list, source_list
from dashboard.components.table import data_table
from dashboard.components.take import take_along
from dashboard.exhibits.controls import options as as_options
from dashboard.exhibits.mirror.stated import exhibit_name
from dashboard.exhibits.mirror.telling import ChartView
from dashboard.exhibits.mirror.view import MirrorView
from dashboard.pages.mirror import ids
from dashboard.pages.mirror.lists import conflict_items, part_years, strip_table
from dashboard.words import Words

# What is taken along from a section, where it is called otherwise.
_PARTS = {"ratio": "pairs", "strip": "reporting"}


def layout(view: MirrorView, offered: dict, reset: str, words: Words) -> html.Div:
    """The whole page. offered: see `choices.choices`. reset: the address without choices."""
    cards = [
        html.Section(section(name, view, words), id=ids.section(name), className="card chart-card")
        for name in ids.SECTIONS
    ]
    return html.Div(
        [
            html.Div([_contents(words), *cards], className="mirror-main"),
            html.Section(_controls(offered, reset, words), className="controls card"),
        ],
        className="mirror",
    )


def _contents(words: Words) -> html.Nav:
    """Links to the sections, for narrow screens, where the page is long."""
    links = [
        html.Li(html.A(words(f"mirror.short.{name}"), href=f"#{ids.section(name)}"))
        for name in ids.SECTIONS
    ]
    label = {"aria-label": words("mirror.contents")}
    return html.Nav(html.Ul(links), className="mirror-contents", **label)


def section(name: str, view: MirrorView, words: Words) -> list:
    """What stands in a card of the page. Replaced as a whole: one write a card keeps it quick."""
    part = _PARTS.get(name, name)
    menu = take_along(exhibit_name(part), words, view.links[part])
    if name == "strip":
        return [*strip_table(view.strip, words), menu]
    if name == "conflicts":
        return [*conflict_items(view.conflicts, words), menu]
    apart = part_years(view, words) if name == "official" else []
    return [*_chart(name, view, words), menu, *apart]


def below(chart: ChartView, words: Words) -> list:
    """Source line, notes and table: all that follows a chart."""
    sources = source_list(chart.lead, chart.sources, words)
    if not chart.first_of_sources:
        sources = form.folded(words("mirror.sources"), [sources])
    return [
        sources,
        note_list(words("notes.heading"), chart.notes),
        html.Details(
            [
                html.Summary(words.plural("table.heading", len(chart.table.rows))),
                data_table(
                    chart.title, chart.table.headings, chart.table.rows, chart.table.numeric
                ),
            ],
            className="folded",
        ),
    ]


def alternative(chart: ChartView) -> str:
    """The chart in a sentence, for those who cannot see it."""
    return " ".join(part for part in (chart.title, chart.unit, chart.finding) if part)


def frame_class(name: str, view: MirrorView) -> str:
    """Two directions below each other need more height."""
    if name == "levels" and len(view.selection.directions) > 1:
        return "chart wide tall"
    return "chart wide" if name in ("levels", "official") else "chart wide low"


def _chart(name: str, view: MirrorView, words: Words) -> list:
    chart = view.charts[name]
    heading = html.H1 if name == ids.SECTIONS[0] else html.H2
    finding = html.P(
        chart.finding, id=ids.finding(name), className="finding", **{"aria-live": "polite"}
    )
    return [
        heading(chart.title, id=ids.title(name)),
        html.P(chart.unit, className="unit"),
        finding,
        _legend(name, view, words),
        graph(ids.graph(name), chart.figure, alternative(chart), words, frame_class(name, view)),
        *below(chart, words),
    ]


def _legend(name: str, view: MirrorView, words: Words) -> html.Ul:
    """What lines, dashes and marks stand for; words, because a mark alone says nothing."""
    shown = {
        "levels": ("solid", "dashed", "gap", "estimate", "edition", "kaz_mark", "uzb_mark"),
        "official": ("solid", "dashed", "kaz_mark", "uzb_mark", "bound"),
        "ratio": ("kaz", "uzb", "corridor", "factor", "edition"),
        "asymmetry": ("kaz", "uzb", "edition"),
    }
    drawn = {one.exporter.lower() for one in view.selection.directions}
    absent = {"kaz", "uzb"} - drawn
    items = [
        html.Li(
            [
                html.Span(className=f"mirror-key key-{key}", **{"aria-hidden": "true"}),
                words(f"mirror.key.{key}"),
            ]
        )
        for key in shown[name]
        if key not in absent
    ]
    return html.Ul(items, className="mirror-legend")


def _controls(offered: dict, reset: str, words: Words) -> list:
    return [
        html.H2(words("trade.controls"), className="visually-hidden"),
        _radio("direction", "mirror.control.direction", offered, words),
        html.Div(
            [_select("from", offered, words), _select("to", offered, words)], className="pair"
        ),
        _radio("scale", "control.scale", offered, words),
        _radio("unit", "control.unit", offered, words),
        form.check_group(
            ids.control_name("marks"),
            words("mirror.control.marks"),
            as_options(offered["marks"][0], {}),
            offered["marks"][1],
        ),
        dcc.Link(words("trade.reset"), href=reset, id=ids.RESET, className="button"),
    ]


def _radio(name: str, legend: str, offered: dict, words: Words):
    pairs, value = offered[name]
    return form.radio_group(ids.control_name(name), words(legend), as_options(pairs, {}), value)


def _select(name: str, offered: dict, words: Words):
    pairs, value = offered[name]
    return form.select(
        ids.control_name(name), words(f"control.{name}"), as_options(pairs, {}), value, False, ""
    )
