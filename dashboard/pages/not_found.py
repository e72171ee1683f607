"""The page for an address that leads nowhere."""

from dash import html

from dashboard.words import Words


def not_found(back: str, words: Words) -> html.Div:
    """Says so in the reader's language, and leads back. back: the address of the overview."""
    return html.Div(
        [
            html.P("404", className="kicker"),
            html.H1(words("not_found.title")),
            html.P(words("not_found.text")),
            html.A(words("not_found.back"), href=back, className="button"),
        ],
        className="hero",
    )
