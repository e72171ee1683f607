"""What goes between the two countries beyond goods: a dated list with sources, no series."""

import re

import pandas as pd

from dashboard.analysis.periods import span
from dashboard.analysis.provenance import sources_by_name
from dashboard.charts.months import month_step, months_text
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import Question
from dashboard.exhibits.publishers import publisher
from dashboard.exhibits.sources import page_notes
from dashboard.words import Words

NAME = "goods-flows"
FOLLOWS = ("period",)

# In the order of the list.
TOPICS = ("rail", "trains", "visitors", "remittances", "investment")
# What a reader must know of single figures, told in the row.
REMARKS = {
    "investment-uzb-to-kaz-gross-inflow-2023-01-01-2023-12-31": "since_2005",
    "rail-both-rail-all-2023-01-01-2023-08-31": "more_than",
    "rail-both-rail-all-2025-01-01-2025-12-31": "transit",
    "remittances-uzb-to-kaz-share-of-sent-from-uzbekistan-2018-01-01-2018-06-30": "of_all_sent",
    "trains-both-pairs-a-day-2026-plan": "pairs_now",
    "trains-both-trains-a-day-2025-after": "after_rise",
    "trains-both-trains-a-day-2025-before": "before_rise",
    "visitors-kaz-to-uzb-all-purposes-2025-01-01-2025-07-31": "misfit",
    "visitors-kaz-to-uzb-all-purposes-2025-01-01-2025-09-30": "nearly",
    "visitors-uzb-to-kaz-tourist-purposes-2025-01-01-2025-09-30": "nearly",
}
# How a note of the table tells growth on the same span a year before.
_GROWTH = re.compile(r"\+([\d.]+) %")
_MOST_DECIMALS = 3


def rows(question: Question) -> pd.DataFrame:
    """The figures of the selected period by topic and definition, the newest first.

    year: the last that a figure covers; of a target without one the year of its page.
    """
    found = question.tables.other_flows
    covered = found["last_day"].fillna(found["source_date"]).astype(str)
    found = found.assign(year=covered.str[:4].astype(int), covered=covered)
    first, last = span(question.periods, question.selection.period, int(found["year"].max()))
    inside = found[found["year"].between(first, last)]
    inside = inside.assign(place=inside["topic"].map(TOPICS.index))
    order = ["place", "direction", "definition", "covered", "figure"]
    ordered = inside.sort_values(order, ascending=[True, True, True, False, True])
    return ordered.drop(columns=["place", "covered"]).reset_index(drop=True)


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """One row a figure; those of one definition stand together."""
    found = rows(question)
    notes = ("compare", "rail", "visitors", "companies", "not_found")
    return Exhibit(
        **frame,
        title=words("beyond.title"),
        unit=words("beyond.unit"),
        finding=_finding(found, words),
        headline=_headline(found, words),
        drawing=None,
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=tuple(page_notes(found, question.tables, words)),
        notes=tuple(words(f"beyond.note.{one}") for one in notes),
    )


def _headline(found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return ""
    return words("beyond.headline", figures=words.number(len(found), 0))


def _finding(found: pd.DataFrame, words: Words) -> str:
    if found.empty:
        return words("beyond.none")
    return words(
        "beyond.finding",
        figures=words.number(len(found), 0),
        topics=words.number(found["topic"].nunique(), 0),
        definitions=words.number(found["definition"].nunique(), 0),
    )


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    if found.empty:
        return Written((), ())
    publishers = sources_by_name(question.tables)["publisher"]
    return table(
        found.itertuples(),
        Column(words("beyond.topic"), lambda row: words(f"beyond.topic.{row.topic}")),
        Column(
            words("beyond.definition"), lambda row: words(f"beyond.definition.{row.definition}")
        ),
        Column(words("beyond.direction"), lambda row: _direction(row.direction, words)),
        Column(words("beyond.covers"), lambda row: covers(row, words)),
        Number(words("beyond.amount"), lambda row: _amount(row, words)),
        Column(words("beyond.remark"), lambda row: _remark(row, words)),
        Column(
            words("beyond.office"), lambda row: words(f"beyond.office.{office_key(row.office)}")
        ),
        Column(words("table.source"), lambda row: publisher(publishers[row.source], words)),
    )


def _direction(code: str, words: Words) -> str:
    if code == "both":
        return words("beyond.both_ways")
    sender, receiver = (words(f"country.{one.upper()}") for one in code.split("_to_"))
    return words("direction", sender=sender, receiver=receiver)


def covers(row, words: Words) -> str:
    """The year or the months that a figure covers; a target may have neither."""
    if pd.isna(row.last_day):
        return words("beyond.no_year")
    first, last = str(row.first_day), str(row.last_day)
    whole = (first[5:], last[5:]) in (("", ""), ("01-01", "12-31"))
    if whole and first[:4] == last[:4]:
        return first[:4]
    ends = (month_step(int(day[:4]), int(day[5:7])) for day in (first, last))
    return months_text(*ends, words)


def _amount(row, words: Words) -> str:
    """The number with its unit, in as many decimals as the page gives."""
    decimals = len(f"{row.value:.{_MOST_DECIMALS}f}".rstrip("0").partition(".")[2])
    number = words.number(row.value, decimals)
    return words(f"beyond.amount.{row.unit.replace(' ', '_')}", value=number)


def _remark(row, words: Words) -> str:
    told = [] if row.kind == "stated" else [words(f"beyond.kind.{row.kind}")]
    if row.figure in REMARKS:
        told.append(words(f"beyond.remark.{REMARKS[row.figure]}"))
    if growth := _GROWTH.search(str(row.note)):
        decimals = len(growth[1].partition(".")[2])
        told.append(words("beyond.growth", rate=words.signed(float(growth[1]), decimals)))
    return "; ".join(told) or telling.NOTHING


def office_key(office: str) -> str:
    """The end of the catalogue key of an office as its page names it."""
    return re.sub(r"[^a-z]+", "_", office.lower()).strip("_")
