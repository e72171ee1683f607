"""File names: clean on every system, and telling what is inside."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dashboard.exports.file_names import file_name
from dashboard.exports.formats import FORMATS


@pytest.mark.parametrize(
    ("name", "query", "expected"),
    [
        ("trade", "", "trade.csv"),
        ("trade", "?period=3&measure=real", "trade-period-3-measure-real.csv"),
        ("trade", "?partner=UZB,KGZ&lang=kk&data=2026.11.22", "trade-partner-UZB-KGZ.csv"),
        ("region", "?indicator=NY.GDP.PCAP.CD", "region-indicator-NY-GDP-PCAP-CD.csv"),
        ("trade", "?flow=../../etc/passwd", "trade-flow-etc-passwd.csv"),
        ("trade", "?flow=%22%0d%0aSet-Cookie:x", "trade-flow-Set-Cookie-x.csv"),
        ("trade", "?flow=%D2%9B", "trade-flow.csv"),
    ],
)
def test_a_name_tells_the_state(name, query, expected):
    assert file_name(name, query, "csv") == expected


@given(st.text(max_size=400), st.sampled_from([one.extension for one in FORMATS.values()]))
def test_whatever_the_state_the_name_is_clean(text, extension):
    name = file_name("periods-contributions", f"?find={text}", extension)
    assert re.fullmatch(r"[A-Za-z0-9]+(-[A-Za-z0-9]+)*\.[a-z]+", name)
    assert len(name) <= 100
