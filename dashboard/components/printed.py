"""What a sheet of paper says that the screen has its controls and its address for."""

from datetime import date

from dash import html

from dashboard.words import Words


def printed_choices(words: Words) -> html.P:
    """The line of what is chosen; the script reads it off the controls before printing."""
    name = html.Strong(words("share.printed.choices"))
    return html.P([name, ": ", html.Span(className="chosen-on-paper")], className="on-paper")


def printed_origin(version: str, created: date, words: Words) -> html.Div:
    """Where the page came from: its link, the edition of the data, a QR code if there is one."""
    link = [words("share.printed.link"), ": ", html.Span(className="link-on-paper")]
    edition = words("share.printed.edition", version=version, date=words.date(created.isoformat()))
    return html.Div(
        [html.Div([html.P(link), html.P(edition)]), html.Div(className="code-on-paper")],
        className="on-paper origin-on-paper",
    )


def printed_whole(words: Words) -> html.Button:
    """Prints what printing the page leaves out: the rows of long tables, claims in full."""
    name = words("share.printed.whole")
    return html.Button(name, type="button", className="button", **{"data-print-full": "1"})
