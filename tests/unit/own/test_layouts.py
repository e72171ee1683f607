"""The layouts that offices publish, and the simple one: the right series, or the right question."""

import pytest

from tests.unit.own.asked import asked, chosen, codes, lines, read, values
from tests.unit.own.old_workbook import xls
from tests.unit.own.workbooks import xlsx

HEADED = (
    "typeCode,freqCode,refYear,refMonth,period,reporterISO,reporterDesc,flowCode,partnerISO,"
    "partnerDesc,partner2Code,customsCode,cmdCode,motCode,netWgt,cifvalue,fobvalue,primaryValue,"
    "isReported"
)


def comtrade(
    year="2031", flow="X", partner="UZB,Uzbekistan", code="TOTAL", period="", month="52", second="0"
):
    parts = f"C,A,{year},{month},{period or year},KAZ,Kazakhstan,{flow},{partner},{second},C00"
    return f"{parts},{code},0,12.5,,200500000,200500000,true,"


def wide(*rows: str) -> str:
    """As the statistics committee of Uzbekistan has it."""
    return lines("Code,Klassifikator,Klassifikator_ru,Klassifikator_en,2021,2022", *rows)


def by_country(year: str, title: str, unit: str = "тыс. долларов США"):
    """As the Bureau of National Statistics has it: two rows of headings, groups among countries."""
    share = "удельный вес страны в общем объеме, %"
    return [
        ["Основные показатели внешней торговли Республики Казахстан"],
        [title],
        [],
        ["", "", "", "", unit],
        ["Наименование страны", "Товарооборот", "", "Экспорт", "", "Импорт", ""],
        ["", "Всего", share, "Всего", share, "Всего", share],
        ["Всего", 9000.0, 100.0, 6000.0, 100.0, 3000.0, 100.0],
        ["Страны СНГ", 5000.0, 50.0, 4000.0, 50.0, 1000.0, 50.0],
        [" Страны ЕАЭС", 500.0, 5.0, 400.0, 5.0, 100.0, 5.0],
        ["Узбекистан", 4000500.25, 40.0, 2700200.125, 45.0, 1300300.125, 43.0],
        ["Токелау", 2.5, 0.1, None, None, 2.5, 0.1],
    ]


def test_wide_by_year_with_codes_asks_for_flow_and_unit():
    table = wide(
        "008,Albaniya,Албания,Albania,1.1,2.2",
        "398,Qozog'iston,Казахстан,Kazakhstan,1100000.5,1200000.25",
        "0,Boshqa mamlakatlar,Другие страны,Other countries,9.9,8.8",
    )
    found = read(table)
    assert asked(found) == {"flow", "unit"}
    assert found.values == ()
    assert chosen(found)["reporter"] == "UZB"
    assert codes(found)["group"] == [(4, "")]
    answered = read(table, flow="export", unit="thousand")
    assert asked(answered) == set()
    assert values(answered) == {
        (2021, "UZB", "ALB", "export"): 0.0011,
        (2022, "UZB", "ALB", "export"): 0.0022,
        (2021, "UZB", "KAZ", "export"): 1100.0005,
        (2022, "UZB", "KAZ", "export"): 1200.00025,
    }


@pytest.mark.parametrize("write", [xls, xlsx], ids=["xls", "xlsx"])
def test_a_workbook_with_a_cover_and_groups_among_countries(write):
    found = read(
        write(
            {
                "Обложка": [["Дата опубликования: 25.07.2023"], ["2022 год"]],
                "2021": by_country("2021", "за 2021 год"),
            }
        )
    )
    assert asked(found) == set()
    assert values(found) == {
        (2021, "KAZ", "UZB", "export"): 2700.200125,
        (2021, "KAZ", "UZB", "import"): 1300.300125,
        (2021, "KAZ", "TKL", "import"): 0.0025,
        # Where one flow is all that there is, turnover is no sum of two.
        (2021, "KAZ", "TKL", "turnover"): 0.0025,
    }
    told = codes(found)
    assert told["group"] == [(7, ""), (8, ""), (9, "")]
    assert told["column_relative"] == [(6, "C"), (6, "E"), (6, "G")]
    assert told["sheet_without_table"] == [(0, "")]


def test_a_sheet_that_contradicts_its_title_asks_for_the_year():
    book = xlsx(
        {"2020": by_country("2020", "за 2021 год"), "2021": by_country("2021", "за 2021 год")}
    )
    found = read(book)
    assert asked(found) == {"year.2020"}
    question = next(one for one in found.questions if one.name == "year.2020")
    assert question.options == ("2020", "2021")
    answered = values(read(book, **{"year.2020": "2020"}))
    assert {key[0] for key in answered} == {2020, 2021}
    # As of 2021 it says the same as the other sheet: each value once.
    assert {key[0] for key in values(read(book, **{"year.2020": "2021"}))} == {2021}


def test_comtrade_with_one_cell_more_than_headings():
    table = lines(
        HEADED,
        comtrade(),
        comtrade(flow="M", year="2020"),
        comtrade(flow="RX"),
        comtrade(partner="W00,World"),
        comtrade(partner="TUR,T\xfcrkiye"),
        comtrade(code="27"),
        comtrade(period="203106", month="6"),
        comtrade(second="643"),
    )
    found = read(table.encode("latin-1"), far="as_is")
    assert values(found) == {
        (2031, "KAZ", "UZB", "export"): 200.5,
        (2020, "KAZ", "UZB", "import"): 200.5,
        (2031, "KAZ", "TUR", "export"): 200.5,
    }
    told = codes(found)
    assert told["other_flow"] == [(4, "R")]
    assert told["group"] == [(5, "")]
    assert told["product"] == [(7, "")]
    assert told["months"] == [(8, "")]
    assert told["second_partner"] == [(9, "")]
    assert asked(found) == set()


def test_excel_with_russian_settings():
    table = lines(
        "Год;Поток;Значение, млн долл. США;Источник",
        "2021;экспорт;1\xa0250,5;Бюро",
        "2022;импорт;900,75;Бюро",
    ).encode("cp1251")
    found = read(table)
    # Nobody says who reports: that is asked; the other side of the pair follows from it.
    assert asked(found) == {"reporter", "partner"}
    assert values(read(table, reporter="KAZ")) == {
        (2021, "KAZ", "UZB", "export"): 1250.5,
        (2022, "KAZ", "UZB", "import"): 900.75,
    }
    assert {key[1:3] for key in values(read(table, reporter="UZB"))} == {("UZB", "KAZ")}


@pytest.mark.parametrize(
    "heading",
    [
        "year;flow;value;unit;reporter;partner",
        "год;поток;значение;единица;отчитывающаяся страна;партнер",
        "жыл;ағын;мәні;өлшем бірлігі;есеп беруші ел;серіктес",
        "yil;oqim;qiymat;birlik;hisobot beruvchi;hamkor",
        "Partner;Reporter;Unit;Value;Flow;Year",
    ],
)
def test_the_simple_layout_in_four_languages_and_any_order(heading):
    cells = ["2021", "экспорт", "2700,5", "млн долл. США", "Қазақстан", "O‘zbekiston"]
    if heading.startswith("Partner"):
        cells = cells[::-1]
    found = read(lines(heading, ";".join(cells)))
    assert asked(found) == set()
    assert values(found) == {(2021, "KAZ", "UZB", "export"): 2700.5}
