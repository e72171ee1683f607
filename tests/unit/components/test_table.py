"""A written table as HTML: a real table, whose cells may lead out and sort by more than text."""

from dashboard.components.table import table
from dashboard.exhibits.exhibit import Written

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
