"""Drive the slide show as a presenter does, and read what it shows."""

from playwright.sync_api import Locator, Page

from dashboard.pages.present.story import DEFAULT_STORY, STORIES

STORY = STORIES[DEFAULT_STORY]
# How many slides the story has, and how many there are with its appendix.
SLIDES = sum(not slide.appendix for slide in STORY)
ALL = len(STORY)
# A slide is built up in fewer steps than this.
STEPS = 9


def drawn(page: Page) -> Locator:
    """The slide on show, once its chart or table is there."""
    page.locator(".player-frame .slide[data-drawn]").wait_for()
    return page.locator(".player-frame .slide")


def place(page: Page) -> str:
    """The number of the slide on show and of all, as it stands on the slide."""
    return drawn(page).locator(".slide-number").inner_text()


def number_of(page: Page) -> int:
    """The number of the slide on show, of the story or of the appendix."""
    return page.evaluate("Number(new URLSearchParams(location.search).get('slide') || 1)")


def press(page: Page, key: str, number: int) -> None:
    """Press a key until that slide is on show: it may be built up step by step."""
    for _ in range(STEPS):
        page.keyboard.press(key)
        drawn(page)
        if number_of(page) == number:
            return
    raise AssertionError(f"{key} does not lead to slide {number}")


def jump(page: Page, number: int) -> None:
    """Type the number of a slide and Enter."""
    for digit in str(number):
        page.keyboard.press(f"Digit{digit}")
    press(page, "Enter", number)


def fill_window(page: Page) -> None:
    """Start the show by the keyboard: it fills the window."""
    drawn(page)
    page.locator(".player-frame").focus()
    page.keyboard.press("f")
    page.locator(".player.filling").wait_for()


def titles(page: Page) -> list[str]:
    """The titles of all slides, in their order."""
    drawn(page)
    fields = page.locator(".present-slides [data-name=name]")
    return fields.evaluate_all("all => all.map((one) => one.value)")


def pick_look(page: Page, name: str, value: str) -> None:
    """Choose in one of the player's lists: lang, second, theme, period."""
    page.locator(".player-look summary").wait_for(state="attached")
    if page.locator(".player-look:not([open])").count():
        # Over the whole window the controls come when the pointer moves.
        page.locator(".player-frame").hover()
        page.locator(".player-look summary").click()
    page.locator(f".player-tools select[data-name={name}]").select_option(value)


def query_value(page: Page, name: str) -> str | None:
    """A parameter of the address."""
    return page.evaluate("name => new URLSearchParams(location.search).get(name)", name)
