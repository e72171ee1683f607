"""The goods of one year as tiles: the larger the value, the larger the tile."""

from functools import lru_cache
from textwrap import wrap

import pandas as pd
import squarify

from dashboard.analysis.goods.composition import composition
from dashboard.analysis.goods.values import REST, section_of
from dashboard.charts import tokens
from dashboard.charts.axes import Values
from dashboard.charts.chart import Chart, Panel
from dashboard.charts.marks import Outline
from dashboard.exhibits import telling
from dashboard.exhibits.columns import Column, Number, table
from dashboard.exhibits.described import described
from dashboard.exhibits.exhibit import Exhibit, Written
from dashboard.exhibits.following import Frame
from dashboard.exhibits.goods.question import (
    Question,
    colours,
    money,
    name_of,
    name_within,
    side_notes,
    sources_of,
    title,
)
from dashboard.words import Words

NAME = "goods-mosaic"
FOLLOWS = ("side", "part", "year")
# The plane of the tiles: the shape of the wide chart, so that they come near to squares in it.
_WIDE, _HIGH = 2.2, 1.0
# Parts of the plane that a letter and a line take, on a laptop and on a phone.
_LETTER, _LINE = {False: 0.0245, True: 0.062}, {False: 0.068, True: 0.056}
_STRENGTHS = (0.42, 0.26)


def rows(question: Question) -> pd.DataFrame:
    """The chapters of the year, or the products of a chosen chapter; with the section of each."""
    found = composition(question.tables, question.reporter_of_year, _level(question), question.part)
    found = found[found["year"] == question.year].sort_values("value", ascending=False)
    sections = found["code"].str[:2].map(section_of(question.tables))
    return found.assign(section=sections).reset_index(drop=True)


def _level(question: Question) -> str:
    chapter = question.part and not question.part.startswith("s")
    return "product" if chapter else "chapter"


def exhibit(question: Question, words: Words, frame: Frame) -> Exhibit:
    """Tiles by section and chapter."""
    found = rows(question)
    return Exhibit(
        **frame,
        title=title("goods.mosaic.title", question, words, year=question.year),
        unit=words("goods.mosaic.unit"),
        finding=_finding(question, found, words),
        headline=_headline(question, found, words),
        drawing=None if found.empty else lambda: _chart(question, found, words),
        writing=lambda: _table(question, found, words),
        listing=lambda: described(found, question.tables),
        sources=sources_of(found, question, words),
        notes=(words("goods.note.direction"), *side_notes(found, question, words)),
        reading=(words("goods.reading.mosaic"),),
        stored=words("unit.usd.million"),
    )


def _headline(question: Question, found: pd.DataFrame, words: Words) -> str:
    told = _largest(question, found, words)
    return words("goods.composition.headline", year=question.year, **told) if told else ""


def _largest(question: Question, found: pd.DataFrame, words: Words) -> dict[str, str]:
    """Name and share of the largest section, or of the largest tile of a part; {} for none."""
    known = found[found["code"] != REST]
    if known.empty:
        return {}
    if question.part:
        top = known.iloc[0]
        name, share = name_within(_level(question), top["code"], words), top["share"]
    else:
        sums = known.groupby("section")["share"].sum()
        name, share = name_within("section", str(sums.idxmax()), words), sums.max()
    return {"name": name, "share": telling.percent(float(share), words)}


def _finding(question: Question, found: pd.DataFrame, words: Words) -> str:
    told = _largest(question, found, words)
    if not told:
        return words("goods.none_of_part")
    return words("goods.composition.finding_one", year=question.year, **told)


def _chart(question: Question, found: pd.DataFrame, words: Words) -> Chart:
    tiles = [
        _tile(question, row, place, words)
        for row, place in zip(found.itertuples(), _places(tuple(found["value"])), strict=True)
    ]
    across, up = Values(0.0, _WIDE, bare=True), Values(0.0, _HIGH, bare=True)
    return Chart((Panel(tuple(tiles), across=across, up=up),), words)


@lru_cache(maxsize=64)
def _places(values: tuple[float, ...]) -> tuple[tuple[float, float, float, float], ...]:
    """(left, low, width, height) of each value, largest first, on the whole plane.

    Squarified treemap (Bruls, Huizing and van Wijk, 2000).
    """
    sizes = squarify.normalize_sizes(values, _WIDE, _HIGH)
    found = squarify.squarify(sizes, 0.0, 0.0, _WIDE, _HIGH)
    # The largest stands at the top left.
    return tuple((one["x"], _HIGH - one["y"] - one["dy"], one["dx"], one["dy"]) for one in found)


def _tile(question: Question, row, place: tuple[float, ...], words: Words) -> Outline:
    left, low, width, height = place
    xs, ys = (left, left + width, left + width, left, left), (low, low, *[low + height] * 2, low)
    level = _level(question)
    name = name_of(level, row.code, words, short=True)
    share = telling.percent(row.share, words)
    section = row.section if isinstance(row.section, str) else ""
    known = row.code != REST
    return Outline(
        name=name,
        rings=((xs, ys),),
        centre=(left + width / 2, low + height / 2),
        told=f"<b>{name_of(level, row.code, words)}</b><br>{money(row.value, words)}, {share}",
        colour=colours("section", [section])[section] if known else tokens.MUTED,
        strength=_STRENGTHS[int(row.code) % 2] if known else None,
        labels=tuple(_label(name, row.code, share, (width, height), narrow) for narrow in (0, 1)),
    )


def _label(name: str, code: str, share: str, size: tuple[float, float], narrow: int) -> str:
    """The longest of name, code and share that fits into a tile, "" for none."""
    letters, most = int(size[0] / _LETTER[bool(narrow)]), int(size[1] / _LINE[bool(narrow)])
    parted = wrap(name, max(letters, 1), break_long_words=False)
    for head, foot in ((parted, [share]), ([code], [share]), ([code], [])):
        if len(head) + len(foot) <= most and max(map(len, [*head, *foot])) <= letters:
            return "<br>".join([f"<b>{'<br>'.join(head)}</b>", *foot])
    return ""


def _table(question: Question, found: pd.DataFrame, words: Words) -> Written:
    level, values = _level(question), telling.exact(found["value"])

    def section(row) -> str:
        return name_of("section", row.section, words) if row.code != REST else telling.NOTHING

    return table(
        found.itertuples(),
        Column(words(f"goods.heading.{level}"), lambda row: name_of(level, row.code, words)),
        Column(words("goods.heading.section"), section),
        Number.of(words("goods.heading.value"), "value", values, words),
        Number.of(words("goods.heading.share"), "share", telling.percent, words),
    )
