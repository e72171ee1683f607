"""A judged claim as plain elements: the verdict at a glance, all that it rests on a click away."""

from dash import html

from dashboard.components.ids import source_anchor
from dashboard.components.table import data_table
from dashboard.exhibits.claims.entry import Entry
from dashboard.words import Words

# A sign beside each verdict, so that nothing hangs on colour.
MARKS = {
    "supported": "✓",
    "another_definition": "≈",
    "part_of_year": "◐",
    "inconsistent": "⇄",
    "contradicted": "✗",
    "cannot_be_checked": "?",
}


def claim_anchor(identifier: str) -> str:
    """The anchor of a claim."""
    return f"claim-{identifier}"


def mark(verdict: str) -> html.Span:
    """The sign of a verdict; its name always stands beside it."""
    return html.Span(f"{MARKS[verdict]} ", className="verdict-mark", **{"aria-hidden": "true"})


def entry_card(one: Entry, words: Words) -> html.Details:
    """A claim of the article, folded to its text and verdict."""
    return html.Details(
        [
            html.Summary(
                [
                    html.Span(one.text, className="claim-text"),
                    html.Span(one.claimed, className="claim-value"),
                    verdict_badge(one),
                ]
            ),
            html.Div([html.P(one.place, className="unit"), *body(one, words)]),
        ],
        id=claim_anchor(one.claim),
        className=f"claim verdict-{one.verdict}",
    )


def verdict_badge(one: Entry) -> html.Span:
    """The verdict in words, with its sign."""
    return html.Span([mark(one.verdict), one.verdict_name], className="verdict-badge")


def body(one: Entry, words: Words) -> list:
    """Claimed beside recomputed, what follows, and what it rests on."""
    return [
        html.Dl(
            [
                html.Div([html.Dt(words("claims.claimed")), html.Dd(one.claimed)]),
                html.Div([html.Dt(words("claims.recomputed")), html.Dd(one.recomputed)]),
            ],
            className="claim-values",
        ),
        html.P(one.conclusion, className="claim-conclusion"),
        html.P(one.remark) if one.remark else None,
        _rivals(one, words),
        _checks(one, words),
        _used(one, words),
        _ways(one, words),
    ]


def _rivals(one: Entry, words: Words):
    if not one.rivals:
        return None
    links = [html.Li(html.A(text, href=f"#{claim_anchor(name)}")) for name, text in one.rivals]
    return html.Div([html.P(words("claims.rivals")), html.Ul(links)], className="claim-rivals")


def _checks(one: Entry, words: Words):
    if not one.checks:
        return None
    headings = [words(f"claims.check.{name}") for name in ("way", "asked", "value", "agrees")]
    rows = [
        (
            check.label,
            check.asked,
            check.value,
            words("claims.agrees" if check.agrees else "claims.differs")
            + (f" · {words('claims.decides')}" if check.decides else ""),
        )
        for check in one.checks
    ]
    return html.Div(
        [
            html.H3(words("claims.checks")),
            data_table(words("claims.checks"), headings, rows, (2,)),
        ]
    )


def _used(one: Entry, words: Words):
    if not one.used:
        return None
    headings = [words(f"claims.used.{name}") for name in ("table", "row", "value", "source")]
    rows = [(used.table, used.row, used.value, used.source) for used in one.used]
    return html.Details(
        [
            html.Summary(words.plural("claims.used", len(rows))),
            data_table(words.plural("claims.used", len(rows)), headings, rows, (2,)),
        ],
        className="folded",
    )


def _ways(one: Entry, words: Words):
    """The chart of that very selection, and the sources on their own page."""
    parts = []
    if one.link:
        parts += [html.A(words("claims.chart_link"), href=one.link, className="button"), " "]
    if one.sources:
        links = [
            html.A(name, href=f"/data?lang={words.language}#{source_anchor(source)}")
            for source, name in one.sources
        ]
        listed = [part for link in links for part in (link, ", ")][:-1]
        parts.append(html.Span([words("claims.sources"), " ", *listed], className="claim-sources"))
    return html.P(parts, className="claim-ways") if parts else None
