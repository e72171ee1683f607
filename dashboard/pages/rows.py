"""Cards in their order, two that answer one question in one row."""

from collections.abc import Callable, Iterator, Mapping

from dash import html

from dashboard.pages.page import Part


def in_rows(
    names: Mapping[str, str], pairs: Mapping[str, str], card: Callable[[str], html.Section]
) -> Iterator[Part]:
    """A part a card, so that a link leads to each.

    names: card -> label of its link, in the order of the page. pairs: card -> the one beside it,
    which comes right behind it. card: name -> frame.
    """
    beside = set(pairs.values())
    for name, label in names.items():
        if name in pairs:
            row = html.Div([card(name), card(pairs[name])], className="halves")
            yield Part(name, label, row)
        else:
            yield Part(name, label, None if name in beside else card(name))
