"""The claims as an exhibit: how many have which verdict, and the whole list with it."""

import pandas as pd

from dashboard.analysis.claims.rows import claims_rows
from dashboard.charts import tokens
from dashboard.charts.axes import Categories, Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Columns
from dashboard.exhibits.claims.choices import filters, form
from dashboard.exhibits.claims.own import own_view
from dashboard.exhibits.claims.selection import (
    LISTING,
    ClaimsOptions,
    ClaimsSelection,
    claims_parameters,
)
from dashboard.exhibits.claims.view import ClaimsView, claims_view, sources_behind
from dashboard.exhibits.columns import Column, table
from dashboard.exhibits.events import wrapped
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.exhibitor import Exhibitor, Services
from dashboard.exhibits.following import Choosing, Frame
from dashboard.load import Tables
from dashboard.words import Words

PATH = "/claims"
_LABEL_LETTERS = 20


def claims_choices(tables: Tables, options: ClaimsOptions) -> Choosing:
    """What can be chosen on the page: which claims are listed, and the reader's own."""
    return Choosing(
        path=PATH,
        periods=options.periods,
        parameters=claims_parameters(options),
        kind=ClaimsSelection,
        offers=lambda selection, words: {
            **filters(options, words),
            **form(selection, own_view(tables, selection, words), options, words),
        },
        # The years are those of the reader's own claim, whatever period the list is of.
        of_the_period=(),
    )


def claims_exhibit(services: Services, choices: Choosing) -> Exhibitor:
    """The one exhibit of the page."""
    tables = services.tables

    def make(selection: ClaimsSelection, words: Words, frame: Frame) -> Exhibit:
        view = claims_view(tables, words, selection)
        return Exhibit(
            **frame,
            title=words("claims.title"),
            finding=view.finding,
            headline=view.headline,
            unit=words("claims.unit"),
            drawing=lambda: _chart(view, words),
            writing=lambda: _written(view, words),
            listing=lambda: _rows(view, tables),
            lead=words("claims.lead"),
            sources=tuple(sources_behind(view, tables, words)),
            notes=(words("claims.rules"),),
        )

    return choices.exhibitor("claims", LISTING, make)


def _rows(view: ClaimsView, tables: Tables) -> pd.DataFrame:
    """The codes and numbers of the listed claims, each with its text in the reader's language."""
    rows = claims_rows(tables, view.listed)
    rows.insert(1, "text", [one.text for one in view.entries])
    return rows


def _chart(view: ClaimsView, words: Words) -> Chart:
    """One bar a verdict, from the top down. Long names break, or a phone would cut them off."""
    names = tuple(tile.name for tile in view.tiles)
    counts = tuple(float(tile.count) for tile in view.tiles)
    texts = tuple(words.number(count, 0) for count in counts)
    unit = words("claims.unit")
    bars = Columns(
        unit,
        names,
        counts,
        (tokens.MUTED,),
        tuple(f"{name}: <b>{text}</b>" for name, text in zip(names, texts, strict=True)),
        texts=tuple((text,) for text in texts),
    )
    labels = tuple((wrapped(name, _LABEL_LETTERS),) for name in names)
    across = Values(0.0, 1.15 * max(*counts, 1.0), title=unit, decimals=0, bare=True)
    return Chart((Panel((bars,), across, Categories(names, labels)),), words)


def _written(view: ClaimsView, words: Words) -> Written:
    return table(
        view.entries,
        Column(words("claims.column.text"), lambda one: one.text),
        Column(words("claims.column.claimed"), lambda one: one.claimed),
        Column(words("claims.column.recomputed"), lambda one: one.recomputed),
        Column(words("claims.column.verdict"), lambda one: one.verdict_name),
    )
