"""A written table as HTML: a real table, whose cells may lead out and sort by more than text."""

from dashboard.components.table import exhibit_table, table
from dashboard.exhibits.exhibit import Across, Written
from dashboard.words import words_for

EVIL = "<script>\"&'"


def test_a_table_is_a_real_one():
    html = table("T", Written(("Year", "Value <x>"), (("2001", "1.5"), ("2002", EVIL)), (1,)))
    assert '<caption class="visually-hidden">T</caption>' in html
    assert '<th scope="col">Year</th><th scope="col" class=number>Value &lt;x&gt;</th>' in html
    assert '<tr><th scope="row">2001</th><td class=number>1.5</td></tr>' in html
    assert EVIL not in html and 'tabindex="0" role="region" aria-label="T"' in html


def test_a_cell_may_lead_out_and_be_sorted_by_more_than_its_text():
    rows = (("May 2019", "Press <x>"), ("2020", "Article"))
    ranks = {0: ("20190500", '2"')}
    html = table("T", Written(("Date", "By"), rows, (), {1: ("https://x.org", "")}, ranks))
    assert '<th scope="row" data-sort="20190500">May 2019</th>' in html
    assert 'data-sort="2&quot;">2020' in html
    assert '<td><a href="https://x.org"' in html and ">Press &lt;x&gt;</a></td>" in html
    assert "<td>Article</td>" in html


def test_no_line_of_a_cell_ends_inside_a_range():
    html = table("T", Written(("Years", "Code"), (("2018–2020", "1–2"),), codes=(1,)))
    assert '<th scope="row"><span class="range">2018–2020</span></th>' in html
    assert "<code>1–2</code>" in html


def test_a_table_of_lines_over_years_offers_two_forms():
    words = words_for("en")
    rows = (("2001", "Exports", "1.5"),)
    headings = ("Year", "Line", "Value")
    plain = exhibit_table("T", Written(headings, rows, (2,)), words)
    assert "data-form" not in plain and 'class="sort"' in plain
    wide = exhibit_table("T", Written(headings, rows, (2,), across=Across(0, 1, 2)), words)
    assert wide.endswith(plain.replace('"data-table"', '"data-table" data-across="0,1,2"'))
    assert 'data-form="long" aria-pressed="true">Long<' in wide
    assert 'data-form="wide" aria-pressed="false">Wide<' in wide
    assert 'data-again="Another value: {line}"' in wide
    empty = exhibit_table("T", Written((), (), across=Across(0, 1, 2)), words)
    assert "data-form" not in empty
