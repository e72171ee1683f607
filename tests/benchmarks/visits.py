"""What a visit costs in Chromium: first chart, second visit, switch, bytes, shifts, long tasks."""

from dataclasses import dataclass
from statistics import median

from playwright.sync_api import Browser, Page

RUNS = 5
# Milliseconds in which a reader looks at a page; the other periods are fetched meanwhile.
LOOKED = 2500
# The clock of the page itself: when its first chart stands, what jumped, what kept it busy.
WATCH = """
window.seen = { chart: null, shift: 0, longest: 0 };
new MutationObserver(() => {
  if (window.seen.chart === null && document.querySelector(".js-plotly-plot .main-svg .trace")) {
    window.seen.chart = performance.now();
  }
}).observe(document, { childList: true, subtree: true });
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) if (!one.hadRecentInput) window.seen.shift += one.value;
}).observe({ type: "layout-shift", buffered: true });
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) {
    window.seen.longest = Math.max(window.seen.longest, one.duration);
  }
}).observe({ type: "longtask", buffered: true });
"""
CHART = "() => window.seen.chart !== null"
PAINT = "() => performance.getEntriesByName('first-contentful-paint')[0].startTime"
# From the click to the moment when the last chart in sight that follows it is drawn anew, the first
# of the page where none is in sight; over when none has been drawn for a while.
REDRAWN = """(act) => new Promise((resolve) => {
  const inSight = (box) => {
    const { top, bottom } = box.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };
  const boxes = [...document.querySelectorAll(".js-plotly-plot")];
  const seen = boxes.filter(inSight);
  const start = performance.now();
  let took = 0;
  let over = setTimeout(() => resolve(took), 5000);
  for (const box of seen.length ? seen : boxes.slice(0, 1)) {
    box.on("plotly_afterplot", () => {
      took = performance.now() - start;
      clearTimeout(over);
      over = setTimeout(() => resolve(took), 800);
    });
  }
  (%s)();
})"""
CLICK = """() => document.querySelector("input[name=period][value='3']").click()"""
REACT = """() => window.switchTo("?period=3")"""


@dataclass(frozen=True)
class Visit:
    """Medians: milliseconds, bytes over the wire, and the sum of layout shifts."""

    paint: float
    chart: float
    second: float
    switch: float
    bytes: float
    second_bytes: float
    shift: float
    longest: float


def visited(browser: Browser, address: str, switch: str) -> Visit:
    """A page visited several times, each time in a browser that knows nothing."""
    return _medians([_visit(browser, address, switch) for _ in range(RUNS)])


def _visit(browser: Browser, address: str, switch: str) -> Visit:
    context = browser.new_context(viewport={"width": 1366, "height": 768}, locale="en")
    page = context.new_page()
    page.add_init_script(WATCH)
    first_bytes = counted(page, lambda: _opened(page, address))
    paint, chart = page.evaluate(PAINT), page.evaluate("() => window.seen.chart")
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(LOOKED)
    shift = page.evaluate("() => window.seen.shift")
    page.evaluate("() => { window.seen.longest = 0; }")
    took = page.evaluate(REDRAWN % switch)
    longest = page.evaluate("() => window.seen.longest")
    second_bytes = counted(page, lambda: _opened(page, address))
    second = page.evaluate("() => window.seen.chart")
    context.close()
    return Visit(paint, chart, second, took, first_bytes, second_bytes, shift, longest)


def _opened(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_function(CHART)


def counted(page: Page, act) -> int:
    """The bytes that went over the wire while something was done."""
    session, total = page.context.new_cdp_session(page), []
    session.send("Network.enable")
    session.on("Network.loadingFinished", lambda told: total.append(told["encodedDataLength"]))
    act()
    page.wait_for_load_state("networkidle")
    session.detach()
    return int(sum(total))


def _medians(visits: list[Visit]) -> Visit:
    names = Visit.__dataclass_fields__
    return Visit(*(median(getattr(one, name) for one in visits) for name in names))
