"""Years of a source as each language writes them."""

from types import SimpleNamespace

import pytest

from dashboard.pages.data.years import years_told
from dashboard.words import words_for


def told(years, language="ru", source="X"):
    return years_told(SimpleNamespace(source=source, years=years), words_for(language))


@pytest.mark.parametrize(
    ("years", "expected"),
    [
        ("2023", "2023"),
        ("2015-2019", "2015–2019"),
        ("2007, 2010", "2007; 2010"),
        ("2019/20-2024/25", "2019/20–2024/25"),
        ("Jan-Oct 2021", "январь 2021\u00a0года\u00a0– октябрь 2021\u00a0года"),
        ("2020; Jan-May 2023", "2020; январь 2023\u00a0года\u00a0– май 2023\u00a0года"),
        (None, ""),
    ],
)
def test_years_and_months_are_written_by_rule(years, expected):
    assert told(years) == expected


def test_what_else_is_said_of_years_is_said_in_words():
    assert told("season 2024/25", "kk", "OIL_SEASON25") == "2024/25 маусымы"
