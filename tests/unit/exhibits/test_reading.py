"""Years in words, as keys and notes tell them."""

from dashboard.exhibits.reading import years_text


def test_a_year_that_two_lines_tell_is_told_once(english):
    assert years_text([2019, 2017, 2018, 2019, 2020, 2022], english) == "2017–2020 and 2022"
