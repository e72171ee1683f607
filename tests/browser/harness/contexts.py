"""Browser contexts that are used again: the scripts of the page are then compiled already.

What is compiled belongs to a process of the browser, which ends with its last page. A page that
nobody uses keeps it; `tests.browser.harness.browser` has all pages of a context share one.
"""

from playwright.sync_api import Browser, BrowserContext, Page

# What a window has that a page opens.
WINDOW = {"width": 1366, "height": 768}
EMPTY = "localStorage.clear(); sessionStorage.clear();"


class Contexts:
    """Contexts by what they were opened for; none is given to two users at a time.

    What a page can be told after it is opened, its size and theme, is no matter of its context.
    """

    def __init__(self, browser: Browser):
        self.browser = browser
        self.idle: dict[tuple, list[BrowserContext]] = {}
        self.purposes: dict[BrowserContext, tuple] = {}
        self.keepers: dict[BrowserContext, Page] = {}

    def take(self, server: str, lang: str) -> BrowserContext:
        """A context with empty storage, for one language."""
        purpose = (server, lang)
        if self.idle.get(purpose):
            return self.idle[purpose].pop()
        context = self.browser.new_context(
            base_url=server, viewport=WINDOW, locale=lang, reduced_motion="reduce"
        )
        self.purposes[context] = purpose
        self.keepers[context] = context.new_page()
        self.keepers[context].goto("/healthz")
        return context

    def give_back(self, context: BrowserContext) -> None:
        """Empties the context for its next user."""
        context.clear_cookies()
        # Where a test has failed without a network, the next one has one.
        context.set_offline(False)
        for page in context.pages:
            if page == self.keepers[context]:
                continue
            # Storage belongs to the address of a page, and only one from a server has any.
            if page.url.startswith("http"):
                page.evaluate(EMPTY)
            page.close()
        self.idle.setdefault(self.purposes[context], []).append(context)

    def close(self) -> None:
        """Closes every context."""
        for context in self.purposes:
            context.close()
