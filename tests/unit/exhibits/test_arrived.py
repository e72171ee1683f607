"""Links survive the way they travel: what mail and chat do to an address is undone."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exhibits import arrived
from dashboard.exhibits.exhibitor import Services
from dashboard.exhibits.query import FRAME
from dashboard.web import embed, pin

ASKED = {"period": "2", "partner": "UZB,KGZ", "lang": "ru"}


@pytest.mark.parametrize(
    "search",
    [
        "?period=2&partner=UZB,KGZ&lang=ru",
        "?period=2&partner=UZB%2CKGZ&lang=ru",
        "?period=2&partner=UZB%252CKGZ&lang=ru",
        "?period=2&amp;partner=UZB,KGZ&amp;lang=ru",
        "?period=2&amp;amp;partner=UZB,KGZ&amp;amp;lang=ru",
        "?period=2&#38;partner=UZB,KGZ&#38;lang=ru",
        "?period%3D2%26partner%3DUZB%2CKGZ%26lang%3Dru",
        "?period%253D2%2526partner%253DUZB%252CKGZ%2526lang%253Dru",
        "?period=2%26partner=UZB,KGZ%26lang=ru",
        "?period=2&partner%3DUZB%2CKGZ&lang=ru",
        "?period=2&partner=UZB,KGZ&lang=ru…",
        "?period=2&partner=UZB,KGZ&lang=ru%E2%80%A6",
        "??period=2&partner=UZB,KGZ&lang=ru",
        "?period=2&partner=UZB,KGZ&lang=ru.",
        "?period=2&partner=UZB,KGZ&lang=ru,",
        "?period=2&partner=UZB,KGZ&lang=ru).",
        "?period=2&partner=UZB,KGZ&lang=ru>",
        "?period=2&partner=UZB,KGZ&lang=ru%3E",
        "?period=2&partner=UZB,KGZ&lang=ru%22",
        "?period=2&partner=UZB,KGZ&lang=ru»",
        "?period=2&partner=UZB,KGZ&lang=ru%C2%BB;",
        "?period=2&partner=UZB,KGZ&lang=ru%20",
        "?period=2&partner=UZB,KGZ&lang=ru+",
        "?period=2&partner=UZB,KGZ&lang=ru%0A",
        "?period=2&part\r\nner=UZB,KGZ&lang=ru",
        "?period=2&partner=UZB,%0D%0AKGZ&lang=ru",
        "?period=2&partner=UZB,KG%E2%80%8BZ&lang=ru",
        "?%20period=2&partner=UZB,KGZ&lang=ru",
    ],
)
def test_what_was_sent_is_what_is_asked(search):
    assert Services.query(search) == ASKED


@pytest.mark.parametrize("sign", [",", ".", ")", "+", "%20", "%22", "%E2%80%A6", " ", "&", "&amp;"])
def test_a_long_row_of_signs_that_is_not_at_the_end_costs_no_seconds(sign):
    """It took six; each page reads its query several times."""
    text = f"find={sign * (7900 // len(sign))}x"
    begin = time.process_time()
    arrived.pairs(text)
    assert time.process_time() - begin < 0.5


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("/trade", ("/trade", "")),
        ("/", ("/", "")),
        ("/trade/", ("/trade", "")),
        ("/trade.", ("/trade", "")),
        ("/trade),", ("/trade", "")),
        ("/trade%3E", ("/trade", "")),
        ("/trade?period=2&lang=ru", ("/trade", "period=2&lang=ru")),
        ("/trade%3Fperiod%3D2%26lang%3Dru", ("/trade", "period=2&lang=ru")),
        ("/trade\n", ("/trade", "")),
    ],
)
def test_a_path_loses_what_stood_behind_it(text, found):
    assert arrived.path(text) == found


def test_text_that_was_meant_is_kept():
    assert Services.query("?find=R%26D") == {"find": "R&D"}
    assert Services.query("?find=%D2%9A%D0%B0%D0%B7%D0%B0%D2%9B+%28%D0%A1%D0%9D%D0%93%29") == {
        "find": "Қазақ (СНГ)"
    }
    assert Services.query("?find=R%26D%3D1") == {"find": "R&D=1"}
    nested = "trade%3Fmeasure%3Dreal%26period%3D2%23en%3DA%2526B"
    assert Services.query(f"?slides={nested}")["slides"] == "trade?measure=real&period=2#en=A%26B"
    assert Services.query("?value=4%2C05") == Services.query("?value=4,05") == {"value": "4,05"}
    assert Services.query("?value=-12.6") == {"value": "-12.6"}


@given(st.text())
def test_no_address_is_an_error(search):
    Services.query(search)
    assert arrived.path(search)[0].startswith("/")


def test_the_parameters_of_the_frame_are_those_that_it_reads():
    assert {*embed.PARAMETERS, pin.PIN, "lang", "period", "reporter", "strict"} == FRAME
