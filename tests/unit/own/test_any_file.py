"""Whatever is brought: understood or refused by name, and nothing taken that does not stand there.

Thousands of examples, the same on every run; files of offices that were hard to read stand one by
one in the tests beside this one.
"""

import json
from contextlib import suppress
from decimal import Decimal

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard.own.decoding import decoded
from dashboard.own.numerals import number
from dashboard.own.periods import FIRST, LAST, part_of_year, period
from dashboard.own.series import FLOWS, NotASeries, as_rows, sent
from dashboard.own.sheet import Refused
from dashboard.own.understood import UNITS, Understood, understood
from dashboard.own.vocabulary import MILLIONS
from tests.package import package

pytestmark = pytest.mark.slow

HEADINGS = st.sampled_from(
    [
        *("Год", "year", "жыл", "Поток", "flow", "Значение, млн долл. США", "value", "Страна"),
        *("Partner", "Reporter", "unit", "единица", "Месяц", "Экспорт", "import", "Товарооборот"),
        *("удельный вес, %", "2020", "2021", "2022 год", "январь-июнь 2022", "", "тонн", "Code"),
        *("Экспорт, тыс. долл. США", "primaryValue", "cmdCode", "I квартал 2021", "№"),
    ]
)
CELLS = st.sampled_from(
    [
        *("2020", "2021", "2031", "экспорт", "Импорт", "import", "Узбекистан", "UZB", "Қазақстан"),
        *("Страны СНГ", "Всего", "World", "1", "2 700,5", "2,700.5", "1.234", "12,5", "-", "…"),
        *("-5", "0", "", "млн долл. США", "тыс. тенге", "январь", "январь-февраль", "p", "e"),
        *("398", "0", "008", "TOTAL", "27", "=1+1", '"', "1e5", "99999999999999999999", "12 p"),
        *("Экспорт Казахстана за 2021 год, млн долл. США", "\u00a0", "\x00", "А", "3", "4"),
    ]
)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        "reporter": st.sampled_from(["KAZ", "UZB", "XXX"]),
        "flow": st.sampled_from([*FLOWS, "x"]),
        "unit": st.sampled_from([*UNITS, "x"]),
        "decimal": st.sampled_from([",", "."]),
        "far": st.just("as_is"),
        "months": st.sampled_from(["part", "whole"]),
        "year": st.sampled_from(["2020", "1066"]),
    },
)
TABLES = st.tuples(
    st.lists(CELLS, max_size=2),
    st.lists(HEADINGS, min_size=1, max_size=6),
    st.lists(st.lists(CELLS, max_size=7), max_size=6),
    st.sampled_from([";", "\t", ","]),
)


# Of a nought alone, and of a mark at the beginning, two encodings say the same.
PLAIN_TEXT = st.text(
    st.characters(exclude_characters="\x00\ufeff", exclude_categories=["Cs"]), max_size=80
)


def text_of(table) -> str:
    titles, headings, rows, delimiter = table
    every = [*([one] for one in titles), headings, *rows]
    return "\n".join(delimiter.join(quoted(cell, delimiter) for cell in row) for row in every)


def quoted(cell: str, delimiter: str) -> str:
    return f'"{cell}"' if delimiter in cell else cell


def tried(content: bytes, answers) -> Understood | None:
    with suppress(Refused):
        return understood(content, answers, package())
    return None


def is_sound(found: Understood, answers) -> None:
    """All that is taken stands in the file, as a whole year of a country in a known unit."""
    assert found.values == () or not found.open
    for one in found.values:
        assert FIRST <= one.year <= LAST
        assert one.reporter != one.partner
        assert one.flow in FLOWS
        assert one.value >= 0
        assert any(
            stands(one.value, cell)
            for sheet in found.opened.sheets
            for row in sheet.rows
            for cell in row
        )
    if found.values:
        assert sent_again(found) == found.values


def stands(value: float, cell) -> bool:
    readings = number(cell).readings if isinstance(cell, str) else ()
    return any(
        float(Decimal(reading) * Decimal(repr(scale))) == value
        for reading in readings
        for scale in MILLIONS.values()
    )


def sent_again(found: Understood):

    body = json.dumps({"name": "a", "values": as_rows(found.values)}).encode()
    return sent(body).values


@settings(max_examples=1000)
@given(TABLES, ANSWERS)
def test_any_table(table, answers):
    found = tried(text_of(table).encode(), answers)
    if found is not None:
        is_sound(found, answers)


@settings(max_examples=500)
@given(st.binary(max_size=200), ANSWERS)
def test_any_bytes(content, answers):
    tried(content, answers)


@settings(max_examples=500)
@given(PLAIN_TEXT, st.sampled_from(["utf-8", "utf-16", "utf-8-sig", "utf-32"]))
def test_any_text_in_an_encoding_that_says_so(text, encoding):
    assert decoded(text.encode(encoding)).text == text


@settings(max_examples=500)
@given(st.one_of(st.text(max_size=30), st.floats(), st.none()), st.sampled_from(["", ",", "."]))
@example("99999999999999999999", ",")
def test_any_cell(cell, decimal):
    found = number(cell, decimal)
    assert found.value is None or abs(found.value) < 1e16
    told = (
        period(cell)
        if not isinstance(cell, float) or (cell == cell and abs(cell) < 1e300)
        else None
    )
    assert told is None or told.year is None or FIRST <= told.year <= LAST


@settings(max_examples=500)
@given(st.text(alphabet="январьфевлмтди-–0123456789 IVXjanuryfebцкварталполугодие.", max_size=25))
def test_any_words_of_months(text):
    assert part_of_year(text) in (True, False, None)


@settings(max_examples=500)
@given(
    st.one_of(
        st.binary(max_size=60),
        st.recursive(
            st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
            lambda inner: st.one_of(
                st.lists(inner, max_size=6),
                st.dictionaries(st.sampled_from(["name", "values", "x"]), inner, max_size=3),
            ),
            max_leaves=8,
        ),
    )
)
def test_anything_that_is_sent_as_a_series(body):

    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    with suppress(NotASeries):
        assert sent(content).values
