"""Drive the slide show as a presenter does, and read what it shows."""

from playwright.sync_api import Locator, Page

from dashboard.pages.present.story import DEFAULT_STORY, STORIES

SLIDES = len(STORIES[DEFAULT_STORY])

# The drawn text of a slide, each with its size on the screen.
SIZES = """slide => {
  const scale = slide.getBoundingClientRect().width / slide.offsetWidth;
  const written = [];
  const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent.trim();
    const parent = walker.currentNode.parentElement;
    const { width, height } = parent.getBoundingClientRect();
    const size = parseFloat(getComputedStyle(parent).fontSize) * scale;
    if (text && width && height) written.push([text, size]);
  }
  return written;
}"""


def drawn(page: Page) -> Locator:
    """The slide on show, once its chart or table is there."""
    page.locator(".player-frame .slide[data-drawn]").wait_for()
    return page.locator(".player-frame .slide")


def place(page: Page) -> str:
    """The number of the slide on show and of all, as it stands on the slide."""
    return drawn(page).locator(".slide-number").inner_text()


def press(page: Page, key: str, number: int) -> None:
    """Press a key and wait until that slide is on show."""
    page.keyboard.press(key)
    page.locator(".player-frame .slide-number").get_by_text(f"{number} / {SLIDES}").wait_for()
    drawn(page)


def fill_window(page: Page) -> None:
    """Start the show by the keyboard: it fills the window."""
    drawn(page)
    page.locator(".player-frame").focus()
    page.keyboard.press("f")
    page.locator(".player.filling").wait_for()


def titles(page: Page) -> list[str]:
    """The titles of all slides, in their order."""
    drawn(page)
    return page.locator(".present-slides input").evaluate_all("all => all.map((one) => one.value)")


def pick_look(page: Page, name: str, value: str) -> None:
    """Choose in one of the player's lists: lang, second, theme, period."""
    page.locator(f".player-tools select[data-name={name}]").select_option(value)


def query_value(page: Page, name: str) -> str | None:
    """A parameter of the address."""
    return page.evaluate("name => new URLSearchParams(location.search).get(name)", name)
