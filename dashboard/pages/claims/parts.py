"""What stands beside the list of claims: the count of each verdict, the answer of the form."""

from dash import html

from dashboard.exhibits.claims.own import Own
from dashboard.exhibits.claims.selection import EVERY
from dashboard.exhibits.claims.view import ClaimsView
from dashboard.pages.claims.entry import body, mark, verdict_badge
from dashboard.words import Words


def tiles(view: ClaimsView) -> html.Div:
    """One button a verdict; pressing it lists the claims of that verdict alone, and back."""
    buttons = [
        html.Button(
            [
                html.Span(str(tile.count), className="verdict-count"),
                html.Span([mark(tile.verdict), tile.name], className="verdict-name"),
                html.Span(tile.about, className="verdict-about"),
            ],
            type="button",
            className="verdict-tile",
            **{
                "aria-pressed": "true" if tile.pressed else "false",
                "data-set": f"verdict={EVERY if tile.pressed else tile.verdict}",
            },
        )
        for tile in view.tiles
    ]
    return html.Div(buttons, className="verdict-tiles")


def answer(own: Own, words: Words) -> html.Div:
    """The judgement, or why there is none yet."""
    return html.Div(_answered(own, words), role="status")


def _answered(own: Own, words: Words) -> list:
    if own.error:
        return [html.P(own.error, className="refused")]
    if own.answer is None:
        return [html.P(words("claims.own.nothing"), className="unit")]
    return [
        html.P([html.Strong(own.answer.text), " ", verdict_badge(own.answer)]),
        *body(own.answer, words),
    ]
