"""No page breaks its own content security policy, whatever is opened, drawn and taken of it, and
none lacks a rule of the style sheet that it could use."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest

from dashboard.web.bundle import BOOTSTRAP_CLASSES
from tests.browser.harness import settled, troubles
from tests.pages import ALL

NOTED = """document.addEventListener("securitypolicyviolation", (event) => {
  (window.violations ||= []).push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
});"""


CLASSES = "() => [...document.querySelectorAll('*')].flatMap((one) => [...one.classList])"


@pytest.fixture(scope="module")
def classes_of_bootstrap():
    """Every class for which the whole of Bootstrap has a rule."""
    folder = Path(find_spec("flask_bootstrap").origin).parent / "static" / "bootstrap5" / "css"
    whole = (folder / "bootstrap.min.css").read_text(encoding="utf-8")
    return set(re.findall(r"\.([a-zA-Z][\w-]*)", whole))


def violations(page):
    return page.evaluate("window.violations || []")


@pytest.mark.parametrize("path", [*ALL, "/none"])
def test_no_page_breaks_its_policy_or_lacks_a_rule_of_bootstrap(
    page_at, path, classes_of_bootstrap
):
    page = page_at("/?lang=en")
    page.add_init_script(NOTED)
    page.goto(f"{path}?lang=ru")
    settled(page)
    page.evaluate("window.cards.fillAll()")
    assert violations(page) == []
    used = set(page.evaluate(CLASSES)) & classes_of_bootstrap
    assert len(used) > 3 and used <= BOOTSTRAP_CLASSES


def test_neither_does_a_frame_nor_a_picture_nor_a_slide(page_at):
    page = page_at("/trade?lang=en")
    page.add_init_script(NOTED)
    page.goto("/trade?lang=en&embed=1")
    settled(page, charts=1)
    page.locator("#trade .download summary").click()
    with page.expect_download() as started:
        page.locator("#trade [data-take=png]").click()
    assert started.value.suggested_filename.endswith(".png")
    assert violations(page) == [] and troubles(page) == []


def test_a_script_from_a_text_does_not_run(page_at):
    """The policy itself: what somebody got into the page would do nothing."""
    page = page_at("/trade?lang=en")
    page.evaluate("""() => {
      const script = document.createElement("script");
      script.textContent = "window.broken = true";
      document.body.append(script);
      document.body.insertAdjacentHTML("beforeend", '<img src="x" onerror="window.broken = 1">');
    }""")
    assert page.evaluate("window.broken") is None
