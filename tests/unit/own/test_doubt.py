"""What may not be taken for something else: months, units, groups, numbers, two values for one."""

import pytest

from tests.unit.own.asked import asked, chosen, codes, lines, read, values

SIMPLE = "year;flow;value;reporter;partner;unit"


def test_months_that_add_up_are_no_year():
    found = read(
        lines(
            "Экспорт Республики Казахстан, млн долларов США",
            "Страна;январь 2022;январь-февраль 2022;январь-июнь 2022;2021",
            "Узбекистан;200,5;400,5;1 600,1;2 700,5",
        )
    )
    assert values(found) == {(2021, "KAZ", "UZB", "export"): 2700.5}
    assert codes(found)["months"] == [(2, "B"), (2, "C"), (2, "D")]


def test_january_to_december_is_the_year():
    rows = ("Страна;январь-июнь 2021;январь-декабрь 2021", "Узбекистан;1300;2700")
    found = read(lines("Экспорт Казахстана, млн долларов США", *rows))
    assert values(found) == {(2021, "KAZ", "UZB", "export"): 2700.0}


def test_months_in_the_title_are_of_every_column_until_the_reader_says_otherwise():
    table = lines(
        *("Экспорт Республики Казахстан за январь-июнь 2021 года", "тыс. долларов США"),
        *("Страна;2020;2021", "Узбекистан;900 000;1 300 000"),
    )
    found = read(table)
    assert values(found) == {}
    assert codes(found)["months_title"] == [(0, "")]
    assert chosen(found)["months"] == "part"
    assert len(values(read(table, months="whole"))) == 2


def test_months_of_one_column_in_the_title_are_of_that_column():
    found = read(
        lines(
            "Экспорт Казахстана за 2020-2021 гг. и январь-июнь 2022 г., млн долл",
            "Страна;2020;2021;январь-июнь 2022",
            "Узбекистан;2100;2700;1500",
        )
    )
    assert [key[0] for key in values(found)] == [2020, 2021]
    assert codes(found)["months"] == [(2, "D")]


def test_months_in_rows():
    long = lines(
        "Год;Месяц;Поток;Значение, млн долл. США",
        *("2022;1;экспорт;100", "2022;2;экспорт;200", "2021;;экспорт;2700"),
    )
    below = lines(
        *("Экспорт Казахстана в Узбекистан, млн долл. США", "Период;Значение", "2020;2100"),
        *("2021", "январь;200", "январь-февраль;400", "январь-декабрь;2700"),
    )
    assert values(read(long, reporter="KAZ")) == {(2021, "KAZ", "UZB", "export"): 2700.0}
    found = read(below, reporter="KAZ")
    assert {key[0]: value for key, value in values(found).items()} == {2020: 2100.0, 2021: 2700.0}
    assert codes(found)["months"] == [(5, ""), (6, "")]


def test_a_footnote_may_say_that_a_year_is_none():
    table = ("Экспорт Узбекистана, млн долл. США", "Страна;2021;2022*", "Казахстан;1200;700")
    found = read(lines(*table, "* январь-июнь"))
    assert [key[0] for key in values(found)] == [2021]
    assert codes(found)["months"] == [(2, "C")]
    # Any other note changes nothing.
    assert len(values(read(lines(*table, "* предварительные данные")))) == 2


def test_months_below_their_year_and_in_a_column_of_their_own():
    below = lines(
        *("Экспорт Казахстана, млн долл. США", "Страна;2021;;2022;"),
        *(";январь-июнь;январь-декабрь;январь-июнь;январь-декабрь", "Узбекистан;1;2700;2;3600"),
    )
    beside = lines(
        *("Экспорт Казахстана в Узбекистан, млн долл. США", "Месяц;2021;2022"),
        *("Январь;200;210", "Февраль;220;230", "Всего за год;2700;3600"),
    )
    for table in (below, beside):
        found = values(read(table, reporter="KAZ"))
        assert {key[0]: value for key, value in found.items()} == {2021: 2700.0, 2022: 3600.0}


def test_a_value_a_thousand_times_the_held_one_is_questioned(held_export):
    year, value = held_export
    row = f"{year};export;{value * 1000:.3f};KAZ;UZB;million USD"
    found = read(lines(SIMPLE, row))
    assert asked(found) == {"far"}
    assert found.values == ()
    assert codes(found)["far"] == [(2, "C")]
    kept = values(read(lines(SIMPLE, row), far="as_is"))
    assert kept[year, "KAZ", "UZB", "export"] == pytest.approx(value * 1000)
    # In thousands it is the held one.
    corrected = read(lines(SIMPLE, row), unit="thousand")
    assert asked(corrected) == set()
    assert values(corrected)[year, "KAZ", "UZB", "export"] == pytest.approx(value)


def test_a_thousandth_is_questioned_too(held_export):
    year, value = held_export
    found = read(lines(SIMPLE, f"{year};export;{value:.3f};KAZ;UZB;thousand USD"))
    assert asked(found) == {"far"}


def test_a_year_that_is_not_held_yet_is_compared_with_the_nearest(held_export):
    year, value = held_export
    found = read(lines(SIMPLE, f"{year + 5};export;{value * 1000:.3f};KAZ;UZB;million USD"))
    assert asked(found) == {"far"}


@pytest.mark.parametrize("unit", ["млрд тенге", "млн сум", "million EUR"])
def test_other_money_is_no_dollars(unit):
    found = read(lines(SIMPLE, f"2021;export;2700;KAZ;UZB;{unit}"))
    assert values(found) == {}
    assert "other_money" in codes(found)


def test_a_scale_without_money_is_asked_for():
    assert asked(read(lines(SIMPLE, "2021;export;2700;KAZ;UZB;млн"))) == {"unit"}


def test_two_values_for_one_are_both_left_out():
    row = "2021;export;2700;KAZ;UZB;million USD"
    found = read(lines(SIMPLE, row, row.replace("2700", "2800"), row.replace("2021", "2020")))
    assert [key[0] for key in values(found)] == [2020]
    assert codes(found)["disagree"] == [(2, "C"), (3, "C")]


def test_turnover_that_is_no_sum_is_told():
    rows = ("export;2700", "import;1000", "turnover;4000")
    found = read(lines(SIMPLE, *(f"2021;{row};KAZ;UZB;million USD" for row in rows)))
    assert {key[3] for key in values(found)} == {"export", "import"}
    assert codes(found)["sum"] == [(4, "C")]


def test_what_a_point_means_is_asked_where_nothing_tells():
    table = lines(SIMPLE, "2021;export;2.700;KAZ;UZB;million USD")
    assert asked(read(table)) == {"decimal"}
    (point,) = values(read(table, decimal=".", far="as_is")).values()
    (comma,) = values(read(table, decimal=",")).values()
    assert (point, comma) == (2.7, 2700.0)


def test_one_number_tells_how_all_are_written():
    table = lines(
        SIMPLE,
        "2020;export;2.100;KAZ;UZB;million USD",
        "2021;export;2700,55;KAZ;UZB;million USD",
    )
    assert list(values(read(table)).values()) == [2100.0, 2700.55]


def test_text_and_minus_are_problems_with_their_places():
    found = read(
        lines(
            SIMPLE,
            "2020;export;about 2000;KAZ;UZB;million USD",
            "2021;export;-5;KAZ;UZB;million USD",
            "2022;export;=1+1;KAZ;UZB;million USD",
            "2019;export;2000;KAZ;KAZ;million USD",
        )
    )
    told = codes(found)
    assert told["no_number"] == [(2, "C"), (4, "C")]
    assert told["negative"] == [(3, "C")]
    assert told["own_country"] == [(5, "C")]
    assert values(found) == {}


def test_shares_weights_and_balances_are_no_values():
    found = read(
        lines(
            "Казахстан, млн долл",
            "Страна;Экспорт, 2021;Импорт, 2021;Сальдо, 2021;Доля, %;Вес, тонн",
            "Узбекистан;2700;1000;1700;5,5;1000",
        )
    )
    assert {key[3] for key in values(found)} == {"export", "import"}
    told = codes(found)
    assert told["column_other_flow"] == [(2, "D")]
    assert told["column_relative"] == [(2, "E")]
    assert told["column_quantity"] == [(2, "F")]


def test_a_title_that_names_both_countries_does_not_say_who_reports():
    table = lines("Экспорт Казахстана в Узбекистан, млн долл", "Год;Значение", "2021;2700")
    assert asked(read(table)) >= {"reporter"}


def test_answers_that_do_not_exist_are_none():
    table = lines(SIMPLE, "2021;export;2700;KAZ;UZB;млн")
    assert asked(read(table, unit="dozen", nonsense="1", flow="smuggling")) == {"unit"}
