"""The list of sources as components: series one by one, press pages folded by year."""

from dash import html

from dashboard.components.ids import source_anchor
from dashboard.pages.data import ids
from dashboard.pages.data.sources import SourceEntry, SourcesView
from dashboard.words import Words


def count_line(view: SourcesView, words: Words) -> str:
    """How many of all sources are listed."""
    total = words.number(view.total, 0)
    return words.plural("data.sources.count", view.shown, total=total)


def source_cards(view: SourcesView, words: Words) -> list:
    """Every listed source. Groups of press pages stand open while a text is looked for."""
    series = [_card(entry, words) for entry in view.series]
    groups = [_group(year, entries, view.is_narrowed, words) for year, entries in view.press]
    parts = [html.Div(series, className="source-cards")] if series else []
    if view.editions:
        name = words("data.sources.editions")
        cards = [_card(entry, words) for entry in view.editions]
        parts.append(_fold(name, cards, view.is_narrowed, words, "source-cards"))
    if groups:
        parts += [
            html.H3(words("data.press.heading")),
            html.P(words("data.press.about"), className="section-lead"),
            html.P(words("data.licence.press")),
            html.Div(groups),
        ]
    return parts or [html.P(words("data.sources.none"))]


def _group(year: str, entries: list[SourceEntry], is_open: bool, words: Words) -> html.Details:
    pages = [_page(entry, words) for entry in entries]
    return _fold(year or words("data.no_date"), pages, is_open, words)


def _fold(
    name: str, inside: list, is_open: bool, words: Words, class_name: str = ""
) -> html.Details:
    heading = f"{name} ({words.number(len(inside), 0)})"
    return html.Details(
        [html.Summary(heading), html.Div(inside, className=class_name)],
        open=is_open,
        className="folded source-group",
    )


def _card(entry: SourceEntry, words: Words) -> html.Article:
    """A data set or the article, with everything that is known of it."""
    facts = [
        ("data.source.edition", entry.vintage, {}),
        ("data.source.years", entry.years, {"lang": "en"}),
        ("data.source.licence", entry.licence, {}),
        ("data.source.tables", _used(entry), {}),
    ]
    return html.Article(
        [
            html.H3(entry.name),
            html.P(_published(entry), className="unit", lang="en"),
            html.Dl(
                [
                    html.Div([html.Dt(words(key)), html.Dd(text, **language)])
                    for key, text, language in facts
                    if text
                ]
            ),
            _caveat(entry),
            _ways(entry, words),
            _cite(entry, words),
        ],
        id=source_anchor(entry.source),
        className="source-card",
    )


def _page(entry: SourceEntry, words: Words) -> html.Article:
    """A press page: one line, its address, how to cite it."""
    told = [
        html.P([html.Span(_published(entry), lang="en"), f" · {entry.vintage}"]),
        _caveat(entry),
        _ways(entry, words),
        _cite(entry, words),
    ]
    return html.Article(told, id=source_anchor(entry.source), className="source-page")


def _published(entry: SourceEntry) -> str:
    return f"{entry.work.author.removesuffix('.')}. {entry.work.title}"


def _used(entry: SourceEntry) -> list:
    """The tables with rows from the source, each a link into the codebook."""
    links = [html.A(html.Code(name), href=f"#{ids.table(name)}") for name in entry.used_in]
    return [part for link in links for part in (link, " ")][:-1]


def _caveat(entry: SourceEntry):
    if not entry.caveat:
        return None
    language = {"lang": "en"} if entry.caveat_is_english else {}
    return html.P(entry.caveat, className="caveat", **language)


def _ways(entry: SourceEntry, words: Words) -> html.P:
    """The address, and the permanent link to this row."""
    own = html.A(html.Code(entry.source), href=f"#{source_anchor(entry.source)}")
    if not entry.work.address:
        return html.P(own, className="ways-out")
    open_it = html.A(
        words("data.source.open"),
        href=entry.work.address,
        rel="noopener noreferrer",
        target="_blank",
        title=entry.work.address,
    )
    return html.P([own, " · ", open_it], className="ways-out")


def _cite(entry: SourceEntry, words: Words) -> html.Details:
    return citation(entry.apa, entry.bibtex, words)


def citation(apa: str, bibtex: str, words: Words) -> html.Details:
    """How to cite a work, as a sentence and as an entry of BibTeX."""
    return html.Details(
        [
            html.Summary(words("data.source.cite")),
            html.P(apa, lang="en", className="reference"),
            html.Pre(bibtex, lang="en", className="reference"),
        ],
        className="cite",
    )
