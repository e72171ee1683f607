"""What browser tests ask of a page.

from tests.browser.harness import axe_violations, settled, troubles

def test_the_period_switch_redraws_the_chart(page_at):
    page = page_at("/trade")
    page.get_by_label("2003–2015").check()
    settled(page, charts=1)
    assert axe_violations(page) == []
    assert troubles(page) == []
"""

from tests.browser.harness.accessibility import axe_violations, violations_in_both_themes
from tests.browser.harness.record import outside_requests, recorded, troubles
from tests.browser.harness.waiting import settled

__all__ = [
    "axe_violations",
    "outside_requests",
    "recorded",
    "settled",
    "troubles",
    "violations_in_both_themes",
]
