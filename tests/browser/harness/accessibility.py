"""axe-core, from the copy that its package carries: no request is made."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

WCAG_2_2_AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]


def axe_violations(page: Page, within: str | None = None) -> list[str]:
    """What breaks WCAG 2.2 A and AA on the page, or inside the CSS selector `within`.

    One line an element, "rule (impact): selector: what to mend", so that an assertion that
    compares with [] says all there is to know.
    """
    options = {
        "runOnly": {"type": "tag", "values": WCAG_2_2_AA},
        "resultTypes": ["violations"],
    }
    found = Axe().run(page, context=within, options=options).response["violations"]
    return [
        f"{rule['id']} ({rule['impact']}): {' '.join(map(str, node['target']))}: {advice(node)}"
        for rule in found
        for node in rule["nodes"]
    ]


def advice(node: dict) -> str:
    """The first of axe's messages about an element."""
    checks = [*node["any"], *node["all"], *node["none"]]
    return checks[0]["message"] if checks else "no message"
