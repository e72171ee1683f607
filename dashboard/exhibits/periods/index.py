"""Trade indices: one at a time, with formula, reading and caveat a click away."""

import pandas as pd

from dashboard.analysis.alternates import REFERENCE
from dashboard.analysis.indices import index_rows
from dashboard.analysis.questions import PAIR
from dashboard.analysis.reported import Reported
from dashboard.charts import tokens
from dashboard.charts.axes import Values, Years, limits
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.look import Look
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.periods.formulas import FORMULAS, english, reference
from dashboard.exhibits.periods.question import (
    Question,
    edition_note,
    line_signs,
    sources_of,
    values_used,
)
from dashboard.exhibits.periods.selection import PeriodsSelection
from dashboard.exhibits.plotted import gapped, line_marks, plotted, unknown_years
from dashboard.words import Words

NAME = "periods-index"
# What an index depends on besides itself and the period.
_NEEDS = {"dependence": "reporter", "coverage": "reporter", "concentration": "flow"}

DECIMALS = {"intensity": 1, "dependence": 2, "openness": 1, "coverage": 0, "concentration": 3}
_PERCENT = ("dependence", "openness", "coverage")
# The bounds are drawn; the remainder is told beside them and in the table.
DRAWN = ("lower", "upper", *PAIR)


def _followed(selection: PeriodsSelection) -> tuple[str, ...]:
    """The fields that matter to the chosen index."""
    own = _NEEDS.get(selection.index)
    return ("period", "index", own) if own else ("period", "index")


FOLLOWS = _followed


def rows(question: Question) -> pd.DataFrame:
    """The rows of the chosen index in the selected years, see `analysis.indices`."""
    chosen = question.selection
    found = index_rows(question.tables, chosen.index, chosen.reporter, chosen.measured)
    first, last = question.years
    return found[found["year"].between(first, last)].reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """The chosen index, with its formula and how it is read."""
    found, index = rows(question), question.selection.index
    drawn = found[found["line"].isin(DRAWN)]
    known = drawn["value"].notna().any()
    return Exhibit(
        **frame,
        title=words(f"periods.index.{index}.title"),
        unit=words(f"periods.index.{index}.unit"),
        finding=_finding(found, index, words),
        headline=_headline(found, index, words),
        drawing=(lambda: _chart(question, drawn, words)) if known else None,
        writing=lambda: _table(found, index, words),
        listing=lambda: described(found, question.tables),
        lead=_lead(question, words),
        sources=sources_of(found, question, words),
        notes=tuple(_notes(question, found, words)),
        reading=line_signs(drawn, words),
        method=_method(index, words),
        english=english(index),
    )


def _method(index: str, words: Words) -> tuple[str, ...]:
    told = {
        "formula": FORMULAS[index],
        "symbols": words(f"periods.index.{index}.symbols"),
        "reading": words(f"periods.index.{index}.reading"),
        "caveat": words(f"periods.index.{index}.caveat"),
        "reference": reference(index, words),
    }
    return tuple(f"{words(f'periods.about.{part}')}: {text}" for part, text in told.items())


def _lead(question: Question, words: Words) -> str:
    index = question.selection.index
    if index in ("dependence", "coverage"):
        reporter = words(f"country.{question.selection.reporter}")
        return words.plural("source.lead", 1, reporters=reporter)
    if index == "concentration":
        return words.plural("source.lead", 1, reporters=words("country.KAZ"))
    return words("periods.lead.each")


def _number(index: str) -> telling.Write:
    return _unit(index, telling.rounded(DECIMALS[index]))


def _unit(index: str, write: telling.Write) -> telling.Write:
    return telling.in_percent(write) if index in _PERCENT else write


def line_name(index: str, line: str, words: Words) -> str:
    """What a line of an index stands for."""
    if index in ("intensity", "dependence", "concentration"):
        return words(f"periods.index.{index}.{line}")
    return words(f"country.{line}")


def _chart(question: Question, drawn: pd.DataFrame, words: Words) -> Chart:
    index = question.selection.index
    shown = plotted(drawn, _number(index), words)
    ends = limits(gapped(shown["shown"]))
    unit = words(f"periods.index.{index}.unit")
    panel = Panel(
        marks=tuple(
            mark
            for name, own in shown.groupby("line", sort=False)
            for mark in line_marks(own, look(index, str(name), words), words)
        ),
        across=Years(*question.years),
        up=Values(*ends, title=unit, decimals=DECIMALS[index]),
        unknown=unknown_years(shown),
    )
    return Chart((panel,), words, question.periods, key="ends", by_year=True)


def look(index: str, line: str, words: Words) -> Look:
    """How a line of an index looks: in its country's colour, an upper bound stepping back."""
    label = line_name(index, line, words)
    if line == "upper":
        return Look(label, tokens.MUTED, "dash", "circle", 1.5)
    return Look(label, tokens.COUNTRY.get(line, tokens.INK), symbol="circle")


def _headline(found: pd.DataFrame, index: str, words: Words) -> str:
    """The last value of the first line."""
    drawn = found[(found["variant"] == REFERENCE) & found["value"].notna()]
    told = drawn[~drawn["line"].isin(("upper", "remainder"))]
    if told.empty:
        return ""
    line = told["line"].iloc[0]
    year = int(told.loc[told["line"] == line, "year"].max())
    value = _at(found[found["line"] == line], year, index, words)
    named = line_name(index, line, words)
    return words("periods.index.headline", line=named, value=value, year=year)


def _finding(found: pd.DataFrame, index: str, words: Words) -> str:
    """First and last value of each line, with what an earlier edition would make of them."""
    told = []
    for line in dict.fromkeys(found["line"]):
        of_line = found[(found["line"] == line) & found["value"].notna()]
        drawn = of_line[of_line["variant"] == REFERENCE]
        if len(drawn) < 2 or line in ("upper", "remainder"):
            continue
        ends = [_at(of_line, int(year), index, words) for year in drawn["year"].iloc[[0, -1]]]
        told.append(
            words(
                "periods.index.ends",
                line=line_name(index, line, words),
                first=ends[0],
                first_year=int(drawn["year"].iloc[0]),
                last=ends[1],
                last_year=int(drawn["year"].iloc[-1]),
            )
        )
    if index == "concentration" and told:
        rest = found[(found["line"] == "remainder") & (found["variant"] == REFERENCE)]
        share = rest["value"].dropna().iloc[-1] * 100
        told.append(words("periods.index.rest", share=telling.percent(share, words)))
    return " ".join(f"{one}." for one in told)


def _at(of_line: pd.DataFrame, year: int, index: str, words: Words) -> str:
    here = of_line[of_line["year"] == year].set_index("variant")["value"]
    others = tuple(value for key, value in here.items() if key != REFERENCE)
    return telling.told(Reported(here[REFERENCE], others, year), _number(index), words)


def _table(found: pd.DataFrame, index: str, words: Words) -> Written:
    write = _unit(index, telling.exact(found["value"]))

    def status(row) -> str:
        return telling.status_text(row.value, row.status, REFERENCE, words)

    return table(
        found.sort_values("year", ascending=False, kind="stable").itertuples(),
        Column.year(words, "down"),
        Column(words("table.line"), lambda row: line_name(index, row.line, words), "line"),
        Number.of(words("periods.heading.value"), "value", write, words, "value"),
        values_used(words),
        Column(words("table.status"), status),
        Column.sources(words),
    )


def _notes(question: Question, found: pd.DataFrame, words: Words) -> list[str]:
    index = question.selection.index
    told = [words("periods.note.index_gap")] if found["value"].isna().any() else []
    if index == "intensity":
        told.append(words("periods.note.world"))
    if index in ("dependence", "openness"):
        told.append(words("periods.note.gdp"))
    if index == "concentration":
        told += [words("periods.note.remainder"), words("periods.note.remainder_2010")]
    if (found["variant"] != REFERENCE).any():
        told += edition_note(question, words)
    return told
