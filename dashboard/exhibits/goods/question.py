"""What the page is asked, and what every part of it needs to answer."""

from dataclasses import dataclass
from textwrap import wrap

import pandas as pd

from dashboard.analysis.goods.values import (
    FLOW,
    LEVELS,
    REST,
    broken_years,
    one_side,
    reporters_of,
)
from dashboard.analysis.periods import Period, span
from dashboard.charts import tokens
from dashboard.charts.years import range_text
from dashboard.exhibits.exhibit import SourceNote
from dashboard.exhibits.goods.selection import ALL, GoodsOptions, GoodsSelection
from dashboard.exhibits.reading import years_text
from dashboard.exhibits.sources import source_notes
from dashboard.load import Tables
from dashboard.words import Words

# Letters of a name beside a lying column, on one line and on each of two on a phone.
_AXIS, _NARROW = 34, 20


@dataclass(frozen=True)
class Question:
    """A settled selection with the data that it is asked of."""

    tables: Tables
    options: GoodsOptions
    selection: GoodsSelection

    @property
    def periods(self) -> tuple[Period, ...]:
        return self.options.periods

    @property
    def part(self) -> str:
        """The part as the analysis names it, "" for all goods."""
        return "" if self.selection.part == ALL else self.selection.part

    @property
    def ends(self) -> tuple[int, int]:
        """The two years that are compared."""
        years = self.options.years
        return self.selection.first or years[0], self.selection.last or years[-1]

    @property
    def year(self) -> int:
        """The single year that is shown."""
        return self.selection.year or self.options.years[-1]

    @property
    def years(self) -> tuple[int, ...]:
        """The years with goods inside the selected period."""
        newest = self.options.years[-1]
        first, last = span(self.periods, self.selection.period, newest)
        known = reporters_of(self.tables, self.selection.side)
        return tuple(year for year in known if first <= year <= last)

    @property
    def reporter(self) -> str:
        """Whose figures the two compared years are."""
        return one_side(self.tables, self.selection.side, self.ends)

    @property
    def reporter_of_year(self) -> str:
        """Whose figures the single year is."""
        return one_side(self.tables, self.selection.side, (self.year,))


def name_of(level: str, code: str, words: Words, short: bool = False) -> str:
    """A part in words; of chapters and products the code stands before."""
    if code == REST:
        return words("goods.rest")
    told = _short_name(level, code, words) if short else words(f"hs.{level}.{code}")
    return told if level == "section" else f"{code} {told}"


def _short_name(level: str, code: str, words: Words) -> str:
    return words(f"hs.product.{code}" if level == "product" else f"hs.{level}.{code}.short")


def name_within(level: str, code: str, words: Words) -> str:
    """A part in few words without its code, in small letters: as a sentence names it."""
    return in_small_letters(_short_name(level, code, words))


def in_small_letters(name: str) -> str:
    """A name inside a sentence, unless it is an abbreviation."""
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def axis_names(name: str) -> tuple[str, str]:
    """A name beside a lying column, no wider than the axis allows, cut at a word: on one line, and
    on two for a phone."""
    one = name if len(name) <= _AXIS else name[:_AXIS].rsplit(" ", 1)[0].rstrip(",;") + " …"
    lines = wrap(name, _NARROW, break_long_words=False)
    two = "<br>".join(lines[:2]).rstrip(",;") + (" …" if len(lines) > 2 else "")
    return one, two


def part_name(part: str, words: Words) -> str:
    """The chosen section or chapter in words, "" for all goods."""
    if not part:
        return ""
    level, code = ("section", part[1:]) if part.startswith("s") else ("chapter", part)
    return name_of(level, code, words, short=True)


def step_name(step: str, words: Words) -> str:
    """Who sent the goods, and the two years that are compared; step: "KAZ-1995-2005"."""
    exporter, first, last = step.split("-")
    return f"{words(f'country.{exporter}')}, {range_text(int(first), int(last))}"


def title(key: str, question: Question, words: Words, **named: object) -> str:
    """A title with the chosen part behind it."""
    told, part = words(key, **named), part_name(question.part, words)
    return words("goods.of_part", title=told, part=part) if part else told


def sources_of(rows: pd.DataFrame, question: Question, words: Words) -> tuple[SourceNote, ...]:
    """Every source of the rows, with the years it fills. rows: columns year, value, sources."""
    return tuple(source_notes(rows, question.tables, words))


def side_notes(rows: pd.DataFrame, question: Question, words: Words) -> tuple[str, ...]:
    """Whose figures stand in which years, and what is missing from them."""
    told = []
    for reporter, years in rows.groupby("reporter", sort=False)["year"]:
        told.append(words(f"goods.note.{FLOW[reporter]}", years=years_text(set(years), words)))
    broken = set(rows.loc[rows["reporter"] == "KAZ", "year"]) & broken_years(question.tables)
    if broken:
        told.append(words("goods.note.broken", years=years_text(broken, words)))
    return tuple(told)


def millions(value: float, words: Words) -> str:
    """Million USD with one decimal, unit elsewhere."""
    return words.number(value, 1)


def money(value: float, words: Words) -> str:
    """Million USD with the unit."""
    return words("money.million", value=millions(value, words))


def colours(level: str, codes: list[str]) -> dict[str, str]:
    """A colour for each code: of a section always the same, of others in turn."""
    palette = tokens.GOODS
    if level == LEVELS[0]:
        return {code: palette[_PLACES.get(code, 0) % len(palette)] for code in codes}
    return {code: palette[at % len(palette)] for at, code in enumerate(codes)}


# The sections that are large here, so that no two of them share a colour.
_LARGE = ("2", "15", "5", "4", "3", "1", "6", "17", "16", "7", "13")
_PLACES = {code: at for at, code in enumerate(_LARGE)}
