"""The claims as an exhibit: how many have which verdict, and the whole list with it."""

from collections.abc import Mapping
from dataclasses import replace

import pandas as pd

from dashboard.analysis.claims.rows import claims_rows
from dashboard.exhibits.claims.choices import controls
from dashboard.exhibits.claims.own import chosen, own_view
from dashboard.exhibits.claims.selection import (
    EVERY,
    ClaimsOptions,
    ClaimsSelection,
    from_query,
    to_query,
)
from dashboard.exhibits.claims.view import ClaimsView, claims_view, sources_behind
from dashboard.exhibits.controls import Control
from dashboard.exhibits.exhibit import Exhibit, Plot, Series, Written
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.lines import capitalised
from dashboard.exhibits.state import Settled, State
from dashboard.figures import tokens
from dashboard.figures.layers import period_years
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/claims"


def claims_state(tables: Tables, options: ClaimsOptions) -> State:
    """How the page's query is read and what its controls offer."""

    def settled(query: Mapping[str, str]) -> Settled:
        asked, refused = from_query(query, options)
        return Settled(to_query(chosen(tables, asked), options), refused)

    def offered(query: Mapping[str, str], words: Words) -> Mapping[str, Control]:
        selection, _ = from_query(query, options)
        return controls(selection, own_view(tables, selection, words), options, words)

    return State(settled, offered)


def claims_exhibit(services: Services, options: ClaimsOptions) -> Exhibitor:
    """The one exhibit of the page."""

    def canonical(query: Mapping[str, str]) -> str:
        return to_query(replace(listing(from_query(query, options)[0]), lang=""), options)

    def make(query: Mapping[str, str], words: Words) -> Exhibit:
        view = claims_view(services.tables, words, listing(from_query(query, options)[0]))
        return Exhibit(
            name="claims",
            path=PATH,
            query=canonical(query),
            title=words("claims.title"),
            finding=view.finding,
            unit=words("claims.unit"),
            filters=_filters(view, options, words),
            drawing=lambda _narrow: view.figure,
            plotting=lambda: _plot(view, words),
            writing=lambda: _written(view, words),
            listing=lambda: _rows(view, services),
            lead=words("claims.lead"),
            sources=tuple(sources_behind(view, services.tables, words)),
            notes=(words("claims.rules"),),
        )

    return Exhibitor("claims", canonical, make)


def _rows(view: ClaimsView, services: Services) -> pd.DataFrame:
    """The codes and numbers of the listed claims, each with its text in the reader's language."""
    rows = claims_rows(services.tables, view.listed)
    rows.insert(1, "text", [one.text for one in view.entries])
    return rows


def listing(selection: ClaimsSelection) -> ClaimsSelection:
    """What of the selection the list depends on: not the reader's own claim, nor the reporter."""
    return ClaimsSelection(
        lang=selection.lang,
        period=selection.period,
        verdict=selection.verdict,
        topic=selection.topic,
    )


def _filters(view: ClaimsView, options: ClaimsOptions, words: Words) -> tuple:
    chosen = view.selection
    periods = {one.key: period_years(one, words) for one in options.periods}
    verdict = chosen.verdict
    topic = chosen.topic
    return (
        (words("shell.period"), periods.get(chosen.period, words("period.all"))),
        (
            words("claims.control.verdict"),
            words("claims.control.verdict.all")
            if verdict == EVERY
            else capitalised(words(f"claim.verdict.{verdict}")),
        ),
        (
            words("claims.control.topic"),
            words("claims.control.topic.all") if topic == EVERY else words(f"claim.topic.{topic}"),
        ),
    )


def _plot(view: ClaimsView, words: Words) -> Plot:
    counts = tuple(float(tile.count) for tile in view.tiles)
    return Plot(
        kind="bars",
        series=(Series(words("claims.unit"), counts, tokens.MUTED),),
        unit=words("claims.unit"),
        categories=tuple(tile.name for tile in view.tiles),
        decimals=0,
    )


def _written(view: ClaimsView, words: Words) -> Written:
    rows = [(one.text, one.claimed, one.recomputed, one.verdict_name) for one in view.entries]
    headings = ("text", "claimed", "recomputed", "verdict")
    return Written(tuple(words(f"claims.column.{name}") for name in headings), tuple(rows))
