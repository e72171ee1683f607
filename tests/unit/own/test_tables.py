"""Tables as people make them: years, flows and countries in any order, titles, rows of states."""

from tests.unit.own.asked import asked, codes, lines, read, values


def test_headings_in_the_fifth_line_newest_first_in_three_languages():
    found = read(
        lines(
            "O'zbekiston Respublikasi eksporti",
            "Экспорт Республики Узбекистан",
            "Exports of Uzbekistan",
            "ming AQSh dollari",
            "Davlatlar\tСтраны\tCountries\t2022\t2021\t2020",
            "Qozog‘iston\tКазахстан\tKazakhstan\t1 371 000,5\t1 100 000,2\t900 000",
            "MDH davlatlari\tСтраны СНГ\tCIS countries\t1\t2\t3",
        )
    )
    assert asked(found) == set()
    assert values(found) == {
        (2022, "UZB", "KAZ", "export"): 1371.0005,
        (2021, "UZB", "KAZ", "export"): 1100.0002,
        (2020, "UZB", "KAZ", "export"): 900.0,
    }
    assert codes(found)["group"] == [(7, "")]


def test_years_over_flows_and_a_row_that_numbers_the_columns():
    found = read(
        lines(
            "Внешняя торговля Казахстана, тыс. долл. США",
            ";2020;;2021;",
            "Страны;экспорт;импорт;экспорт;импорт",
            "А;1;2;3;4",
            "Узбекистан;2 100 000;800 000;2 700 000;1 000 000",
        )
    )
    assert values(found) == {
        (2020, "KAZ", "UZB", "export"): 2100.0,
        (2020, "KAZ", "UZB", "import"): 800.0,
        (2021, "KAZ", "UZB", "export"): 2700.0,
        (2021, "KAZ", "UZB", "import"): 1000.0,
    }


def test_flows_over_countries_and_countries_over_flows():
    rows = ("Казахстан;1000,5;1100,5", "Казахстан;2000,5;2100,5")
    over = lines(
        *("Узбекистан, млн. долл. США", ";2020;2021", "Экспорт;15000;16000", rows[0]),
        *("Импорт;20000;21000", rows[1]),
    )
    under = lines(
        *("Узбекистан, млн. долл. США", "Страна;2020;2021", "Казахстан"),
        *("экспорт;1000,5;1100,5", "импорт;2000,5;2100,5", "СНГ", "экспорт;1;2", "импорт;3;4"),
    )
    expected = {
        (2020, "UZB", "KAZ", "export"): 1000.5,
        (2021, "UZB", "KAZ", "export"): 1100.5,
        (2020, "UZB", "KAZ", "import"): 2000.5,
        (2021, "UZB", "KAZ", "import"): 2100.5,
    }
    found = read(over)
    assert values(found) == expected
    assert codes(found)["total"] == [(3, ""), (5, "")]
    assert values(read(under)) == expected


def test_two_tables_in_a_sheet_each_with_its_title():
    tables = ("Страна;2020;2021", "Узбекистан;2100;2700", "Страна;2020;2021", "Узбекистан;800;1000")
    titled = lines("Казахстан, млн долл.", "Экспорт", *tables[:2], "", "Импорт", *tables[2:])
    cornered = lines(
        "Казахстан, млн долл.", "Экспорт;2020;2021", tables[1], "Импорт;2020;2021", tables[3]
    )
    for table in (titled, cornered):
        assert values(read(table)) == {
            (2020, "KAZ", "UZB", "export"): 2100.0,
            (2021, "KAZ", "UZB", "export"): 2700.0,
            (2020, "KAZ", "UZB", "import"): 800.0,
            (2021, "KAZ", "UZB", "import"): 1000.0,
        }


def test_values_that_look_like_years_are_values():
    found = read(
        lines("Казахстан, экспорт, млн долл", "Страна;2020;2021;2022", "Узбекистан;2031;2009;2025")
    )
    assert list(values(found).values()) == [2031.0, 2009.0, 2025.0]


def test_status_rows_among_values():
    found = read(
        lines(
            "Год;Экспорт, млн долл. США;Импорт, млн долл. США",
            "2020;2 100,5;800,1",
            "предварительные данные",
            "2021;2 700,5;...",
            ";p;e",
            "2022;3 700,5;1 300,1 p",
        ),
        reporter="KAZ",
    )
    assert values(found) == {
        (2020, "KAZ", "UZB", "export"): 2100.5,
        (2020, "KAZ", "UZB", "import"): 800.1,
        (2021, "KAZ", "UZB", "export"): 2700.5,
        (2022, "KAZ", "UZB", "export"): 3700.5,
        (2022, "KAZ", "UZB", "import"): 1300.1,
    }
    assert found.missing == 1
    assert codes(found)["row_of_text"] == [(3, ""), (5, "")]


def test_the_form_of_the_package_is_read_without_a_question():
    found = read(
        lines(
            "year,reporter,partner,flow,value,source,valuation,status",
            "2021,KAZ,UZB,export,2700.123,OWN,FOB,estimate",
        )
    )
    assert [tuple(one) for one in found.values] == [
        (2021, "KAZ", "UZB", "export", 2700.123, "estimate")
    ]


def test_countries_in_columns_beside_the_years():
    found = read(
        lines("Экспорт Казахстана, млн долл. США", "Год;Узбекистан;Кыргызстан", "2021;2800;600")
    )
    assert values(found) == {
        (2021, "KAZ", "UZB", "export"): 2800.0,
        (2021, "KAZ", "KGZ", "export"): 600.0,
    }


def test_the_unit_in_the_corner_is_of_the_table():
    found = read(lines("млн долл. США;2021;2022", "Экспорт в Узбекистан;2800;3600"), reporter="KAZ")
    assert values(found) == {
        (2021, "KAZ", "UZB", "export"): 2800.0,
        (2022, "KAZ", "UZB", "export"): 3600.0,
    }
