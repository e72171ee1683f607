"""Source lines, notes and events as lists to read."""

from dash import dcc, html

from dashboard.components.ids import source_anchor
from dashboard.words import Words


def source_list(lead: str, sources, words: Words) -> html.Div:
    """The source line: who reported, how valued; then each source with years and edition."""
    return html.Div(
        [html.P(lead, className="source-lead"), html.Ul([_source(one, words) for one in sources])],
        className="sources",
    )


def note_list(heading: str, notes: list[str]) -> html.Div | None:
    """Notes under a heading, or nothing when none applies."""
    if not notes:
        return None
    return html.Div(
        [html.H3(heading), html.Ul([html.Li(note) for note in notes])], className="notes"
    )


def event_list(heading: str, events, words: Words) -> html.Details | None:
    """The events that the chart marks, each with its date, headline and source."""
    if not events:
        return None
    items = [
        html.Li(
            [
                html.Span(event.date, className="event-date"),
                html.Span(event.title, className="event-title"),
                _link(event.publisher, event.address),
            ]
        )
        for event in events
    ]
    summary = html.Summary(f"{heading} ({words.number(len(events), 0)})")
    return html.Details([summary, html.Ul(items, className="events")], className="folded")


def _source(source, words: Words) -> html.Li:
    told = words("source.line", years=source.years, vintage=source.vintage, licence=source.licence)
    return html.Li(
        [
            dcc.Link(source.name, href=source_href(source.source, words)),
            html.Span(f" {told}"),
            *_original(source.name, source.address, words),
            html.Details([html.Summary(words("source.caveat")), html.P(source.caveat)]),
        ]
    )


def source_href(source: str, words: Words) -> str:
    """The address of a source's row on the page of sources, in the same language."""
    return f"/data?lang={words.language}#{source_anchor(source)}"


def _original(name: str, address: str, words: Words) -> list:
    """A second link, to where the source itself lies."""
    if not address:
        return []
    text = words("source.original")
    link = html.A(
        text,
        href=address,
        rel="noopener noreferrer",
        target="_blank",
        **{"aria-label": f"{text}: {name}"},
    )
    return [" ", link]


def _link(text: str, address: str):
    if not address:
        return html.Span(text)
    return html.A(text, href=address, rel="noopener noreferrer", target="_blank")
