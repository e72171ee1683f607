"""Anchors that links of old have: each leads to what is called otherwise today."""

import pytest

from tests.browser.harness import troubles

# Page -> anchor -> id of today.
ANCHORS = {
    "/periods": {
        name: f"periods-{name}"
        for name in (
            *("comparison", "aligned", "contributions", "breaks"),
            *("standing", "index", "goods", "companies"),
        )
    },
    "/mirror": {
        "mirror-levels-section": "mirror-levels",
        "mirror-ratio-section": "mirror-pairs",
        "mirror-asymmetry-section": "mirror-asymmetry",
        "mirror-official-section": "mirror-official",
        "mirror-strip-section": "mirror-reporting",
        "mirror-conflicts-section": "mirror-conflicts",
    },
    "/region": {
        "region-article": "region-article",
        "region-explorer": "region",
        "region-map": "region-map",
        "region-pair": "region-pair",
        "region-income": "region-income",
        "region-editions": "region-editions",
    },
    "/claims": {"claims-own": "own-claim", "claim-five-year-growth": "claim-five-year-growth"},
    "/data": {
        **{name: name for name in ("sources", "coverage", "tables", "codebook", "methods")},
        **{name: name for name in ("glossary", "corrections", "report")},
        **{name: name for name in ("source-BNS_KAZ", "table-trade", "method-reference")},
        **{name: name for name in ("term-balance", "correction-co2-unit")},
    },
}


@pytest.mark.parametrize("path", ANCHORS)
def test_an_old_anchor_leads_to_what_it_led_to(page_at, path):
    page = page_at(path)
    for anchor, now in ANCHORS[path].items():
        page.evaluate("anchor => { location.hash = anchor; }", anchor)
        page.wait_for_selector(f"[id='{now}'].revealed", state="attached")
        assert page.locator(".revealed").count() == 1
    assert troubles(page) == []
