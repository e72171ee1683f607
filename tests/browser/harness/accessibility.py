"""axe-core, from the copy that its package carries: no request is made."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.browser.harness.controls import switch_theme

WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The rules of these that colours decide: all that can differ between two themes of one page.
OF_COLOURS = ["color-contrast", "link-in-text-block"]


def axe_violations(
    page: Page, within: str | None = None, only: list[str] | None = None
) -> list[str]:
    """What breaks WCAG 2.2 A and AA on the page, or inside the CSS selector `within`.

    `only` names the rules to judge by, where not all of them matter.

    One line an element, "rule (impact): selector: what to mend", so that an assertion that
    compares with [] says all there is to know.
    """
    judged = {"type": "rule", "values": only} if only else {"type": "tag", "values": WCAG_2_2_AA}
    options = {"runOnly": judged, "resultTypes": ["violations"]}
    found = Axe().run(page, context=within, options=options).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))}: {advice(node)}"
        for rule in found
        for node in rule["nodes"]
    ]


def violations_in_both_themes(page: Page, within: str | None = None) -> list[str]:
    """`axe_violations` as the page is, and what its colours break once its theme is switched."""
    found = axe_violations(page, within)
    switch_theme(page)
    return found + axe_violations(page, within, only=OF_COLOURS)


def advice(node: dict) -> str:
    """The first of axe's messages about an element."""
    checks = [*node["any"], *node["all"], *node["none"]]
    return checks[0]["message"] if checks else "no message"
