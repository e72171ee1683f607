"""A finding is read out in one breath: at most thirty words, in every state and language."""

import re

import pytest

from dashboard.words import LANGUAGES
from tests.contract.exhibits import EXHIBITS, asked

pytestmark = pytest.mark.slow

MOST = 30
STATES = (
    {},
    *({"period": period} for period in "123"),
    {"reporter": "UZB"},
    {"reporter": "both"},
    *({"measure": measure} for measure in ("real", "index", "coverage")),
    *({"measure": one, "flow": "turnover"} for one in ("change", "share_kaz", "share_ca")),
    {"measure": "share_uzb", "flow": "turnover", "reporter": "UZB"},
    *({"flow": flow} for flow in ("imports", "exports", "balance")),
    {"flow": "turnover", "partner": "UZB,KGZ,RUS"},
    *({"index": index} for index in ("dependence", "openness", "coverage", "concentration")),
    *({"indicator": one} for one in ("LPI.RANK", "NY.GDP.MKTP.CD", "UNDP.HDI")),
    {"indicator": "SP.POP.TOTL", "variant": "relative"},
    *({"months": view} for view in ("change", "since", "year", "season")),
    {"table": "KAZ"},
    {"spread": "KAZ.population"},
    {"direction": "kaz_uzb"},
    {"verdict": "supported"},
)


def spoken(text: str) -> int:
    return sum(bool(re.search(r"\w", part)) for part in text.split())


@pytest.mark.parametrize("name", EXHIBITS)
def test_a_finding_has_thirty_words_at_most(name):
    states = {EXHIBITS[name].canonical(state): state for state in STATES}
    long = [
        (state, language, finding)
        for state, query in states.items()
        for language in LANGUAGES
        if spoken(finding := asked(name, language, **query).finding) > MOST
    ]
    assert long == []
