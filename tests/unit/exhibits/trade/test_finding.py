"""The finding says what the rows say, in every language, or nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.exhibits.trade.finding import finding
from dashboard.exhibits.trade.selection import TradeSelection
from dashboard.exhibits.trade.shown import Shown
from dashboard.words import LANGUAGES, words_for
from tests.contract.csv_facts import LAST, kaz
from tests.unit.exhibits.trade.selections import settled
from tests.unit.exhibits.trade.written import MINUS, numbers, shown, written


def said(view, words):
    return finding(view.rows, view.asked.lines, view.selection, words)


def lines_of(rows):
    """Line -> {year: value} of the reference rows, in the order of the lines."""
    found = {}
    for row in rows[rows["variant"] == "reference"].itertuples():
        of_line = found.setdefault((row.reporter, row.partner, row.flow), {})
        if row.value == row.value:
            of_line[row.year] = row.value
    return found


def common_year(lines):
    """The last year in which every line has a value, None without one."""
    return max(set.intersection(*(set(line) for line in lines)), default=None)


def told_by_both(lines):
    pair = list(lines.values())[-2:]
    year = common_year(pair)
    return [(year, line[year]) for line in pair] if year else []


def told_of_several(lines, selection):
    other = "KAZ" if selection.reporter == "UZB" else "UZB"
    by_partner = {partner: line for (_, partner, _), line in lines.items()}
    year = common_year(by_partner.values())
    if year is None or other not in by_partner or selection.measure == "change":
        return []
    leader = max(line[year] for line in by_partner.values())
    return [(year, leader), (year, by_partner[other][year])]


def told_of_one(line, flow, measure):
    """First, last and extremes: which of them a sentence needs depends on what it tells."""
    if len(line) < 2:
        return []
    low, high = min(line, key=line.get), max(line, key=line.get)
    if measure == "change":
        # A fall beside a rise is told by its size, as a deficit is.
        falls = line[low] < 0 < line[high]
        return [(low, -line[low] if falls else line[low]), (high, line[high])]
    if flow == "balance":
        mixed = line[low] <= 0 < line[high]
        # The largest deficit is told by its size: the word has the sign.
        most = (low, -line[low]) if line[high] <= 0 else (high, line[high])
        return [(low, line[low]), (high, line[high])] if mixed else [most]
    ends = [(year, line[year]) for year in (min(line), max(line))]
    return ends if measure in ("usd", "real", "index") else [*ends, (high, line[high])]


def expected(view):
    """(year, value) of what the sentence must hold; [] where the rows carry no sentence."""
    lines, selection = lines_of(view.rows), view.selection
    if selection.reporter == "both":
        return told_by_both(lines)
    if len(selection.partners) > 1:
        return told_of_several(lines, selection)
    (_, _, flow), line = list(lines.items())[-1]
    return told_of_one(line, flow, selection.measure)


def allowed(view, language):
    """Every number that the rows justify: years, counts, values, and rates between the ends."""
    rows, selection = view.rows, view.selection
    found = {str(number) for number in (*range(1992, LAST + 1), *range(35))}
    held = rows["value"].dropna()
    # A deficit and a fall are told by their size.
    sizes = -held[(rows["flow"] == "balance") | (selection.measure == "change")]
    found |= {shown(value, selection, language) for value in (*held, *sizes)}
    for line, values in lines_of(rows).items():
        same = rows[(rows["partner"] == line[1]) & (rows["flow"] == line[2])]
        others = {row.year: row.value for row in same.itertuples() if row.competing}
        for series in (values, {year: others.get(year, values[year]) for year in values}):
            first, last = min(series, default=0), max(series, default=0)
            if first < last and series[first] > 0 and series[last] > 0:
                rate = 100 * ((series[last] / series[first]) ** (1 / (last - first)) - 1)
                found |= {written(one, 1, language) for one in (rate, abs(rate))}
                found.add("+" + written(rate, 1, language))
    return found


@settings(max_examples=40)
@given(data=st.data(), language=st.sampled_from(tuple(LANGUAGES)))
def test_the_finding_never_contradicts_the_rows(tables, options, data, language):
    selection = data.draw(settled(options))
    view = Shown(tables, options, selection)
    told, sentence = expected(view), said(view, words_for(language))
    assert bool(sentence) == bool(told), sentence
    found = numbers(sentence)
    for year, value in told:
        assert str(year) in found and shown(value, view.selection, language) in found, sentence
    assert found <= allowed(view, language), sentence


CASES = [
    (
        {"flow": "exports", "period": "2"},
        "2003–2015: Kazakhstan's exports to Uzbekistan grew 17.4% a year on average, ",
    ),
    (
        {"flow": "balance"},
        "years with a surplus: 27 of 31; from",
    ),
    ({"measure": "change", "flow": "exports"}, "the deepest fall 44.2% in 1999"),
    ({"reporter": "both", "flow": "exports"}, f"{LAST}, goods from Kazakhstan to Uzbekistan"),
    (
        {"flow": "turnover", "partners": ("UZB", "KGZ", "TJK", "TKM")},
        "shown (4) Uzbekistan is first, ",
    ),
]


def test_a_deficit_is_told_by_its_size(tables, options, words):
    """The balance with Russia was below zero in all ten years."""
    selection = TradeSelection(partners=("RUS",), flow="balance", period="3")
    sentence = said(Shown(tables, options, selection), words)
    balances = [
        kaz("export", year, "RUS") - kaz("import", year, "RUS") for year in range(2016, LAST + 1)
    ]
    assert max(balances) < 0
    assert written(float(-min(balances)) / 1000, 2, words.language) in sentence
    assert MINUS not in sentence and "-" not in sentence.replace("-yil", "")


@pytest.mark.parametrize(("selection", "told"), CASES)
def test_sentences_in_english(tables, options, english, selection, told):
    view = Shown(tables, options, TradeSelection(**selection))
    assert told in said(view, english).replace("\u00a0", " ")


def test_an_edition_that_competes_stands_in_the_sentence(tables, undecided, options, english):
    asked = TradeSelection(flow="imports", first=2016, last=2019)
    assert "(earlier edition: " in said(Shown(undecided, options, asked), english)
    sentence = said(Shown(tables, options, asked), english)
    assert sentence and "edition" not in sentence


def test_imports_exceeded_exports_in_four_of_31_years():
    years = range(1995, LAST + 1)
    deficits = [year for year in years if kaz("export", year) < kaz("import", year)]
    assert deficits == [1995, 1999, 2004, 2005]


def test_nothing_is_said_where_nothing_is_reported(tables, options, words):
    nothing = TradeSelection(reporter="UZB", period="3", first=2023)
    assert said(Shown(tables, options, nothing), words) == ""
