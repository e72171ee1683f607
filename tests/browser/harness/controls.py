"""Work the controls of a page as a reader does: click labels, open what is folded, pick."""

from playwright.sync_api import Locator, Page

from dashboard.components import ids
from tests.browser.harness.waiting import settled


def control(page: Page, name: str) -> Locator:
    """The control that sets the query parameter `name`: a select, a switch or a group."""
    return page.locator(f"[id='{ids.in_document(ids.control(name))}']")


def option(page: Page, name: str, value: str) -> Locator:
    """The radio button or check box for `value` in the group `name`."""
    return control(page, name).locator(f"input[value='{value}']")


def resized(page: Page, width: int, height: int) -> None:
    """Makes the window another size and waits until the page fits it."""
    page.set_viewport_size({"width": width, "height": height})
    settled(page)


def unfold(within: Locator) -> None:
    """Opens what the element is hidden in, if anything: all choices, and a block by its summary."""
    opener = within.page.locator("[aria-controls=all-choices]")
    hidden = "element => Boolean(element.closest('#all-choices')) && !element.checkVisibility()"
    if within.evaluate(hidden) and opener.get_attribute("aria-expanded") == "false":
        opener.click()
    closed = within.locator("xpath=ancestor::details[not(@open)]/summary")
    if closed.count():
        closed.click()


def unfold_all(page: Page) -> None:
    """Opens every folded block of the page and fills every tab; menus stay as they are."""
    page.evaluate("window.cards.fillAll()")
    folds = page.locator("details:not(.menu, .views)")
    folds.evaluate_all("all => all.forEach((one) => { one.open = true; })")
    opener = page.locator("[aria-controls=all-choices]:visible")
    if opener.count() and opener.get_attribute("aria-expanded") == "false":
        # Not by the mouse: the Tab key would go on from there.
        opener.evaluate("button => button.click()")


def switch_theme(page: Page) -> None:
    """Goes from light to dark or back, and leaves the mouse and the focus where they are."""
    page.locator("#theme").evaluate("button => button.click()")
    settled(page)


def open_tab(page: Page, exhibit: str, part: str) -> Locator:
    """Opens a tab of an exhibit's frame and returns what stands in it."""
    page.locator(f"#{exhibit}-tab-{part}").click()
    return page.locator(f"#{exhibit}-panel-{part}")


def click(page: Page, name: str, value: str) -> None:
    """Clicks the label of an option, or picks it of a select, and waits for the page to follow."""
    if control(page, name).evaluate("e => e.tagName") == "SELECT":
        pick(page, name, value)
        return
    chosen = option(page, name, value)
    unfold(chosen)
    chosen.locator("xpath=following-sibling::label").click()
    settled(page)


def pick(page: Page, name: str, value: str) -> None:
    """Picks an option of a select and waits until the page has followed."""
    unfold(control(page, name))
    control(page, name).select_option(value)
    settled(page)


def flip(page: Page, name: str) -> None:
    """Clicks a switch and waits until the page has followed."""
    unfold(control(page, name))
    control(page, name).click()
    settled(page)


def chosen(page: Page, name: str) -> str | list[str] | bool:
    """The value of a control: of a select or a radio group a text, else a list or a truth."""
    found = control(page, name)
    tag, kind = found.evaluate("e => [e.tagName, e.querySelector('input')?.type || e.type]")
    if tag == "INPUT":
        return found.is_checked()
    if tag == "SELECT":
        return found.input_value()
    values = found.locator("input:checked").evaluate_all("all => all.map(e => e.value)")
    return values[0] if kind == "radio" else values


def disabled(page: Page, name: str) -> set[str]:
    """The options of a group or a select that cannot be chosen now."""
    # A select begins with an option without a value that is never shown.
    marked = control(page, name).locator("input:disabled, option:disabled:not([value=''])")
    return set(marked.evaluate_all("all => all.map(e => e.value)"))


def reason(page: Page, name: str) -> str:
    """What the page says about the disabled options of a control."""
    return page.locator(f"[id='{ids.in_document(ids.reason(name))}']").text_content()
