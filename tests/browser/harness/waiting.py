"""Wait until Dash has nothing left to do, without guessing how long that takes."""

from playwright.sync_api import Page, TimeoutError

MILLISECONDS = 30_000
QUIET_FRAMES = 3

# Dash keeps its Redux store in `window.store`: `callbacks` holds one list for each stage that
# a callback passes through, and two that only remember (`stored`, `completed`). A chart is drawn
# when its place, `.chart`, holds Plotly's `.main-svg`.
UNSETTLED = """(charts) => {
  const found = [];
  const marks = "._dash-loading, ._dash-loading-callback, [data-dash-is-loading='true']";
  for (const mark of document.querySelectorAll(marks)) {
    found.push(`loading: ${mark.id || mark.className}`);
  }
  const state = window.store ? window.store.getState() : {};
  if (state.appLifecycle !== "HYDRATED") found.push("the layout is not there yet");
  for (const [stage, callbacks] of Object.entries(state.callbacks || {})) {
    if (!Array.isArray(callbacks) || stage === "stored" || stage === "completed") continue;
    for (const pending of callbacks) found.push(`${stage}: ${pending.callback.output}`);
  }
  const places = [...document.querySelectorAll(".exhibit .chart:not([hidden])")];
  const drawn = places.filter((place) => place.querySelector(".js-plotly-plot .main-svg"));
  const waiting = window.cards ? window.cards.waiting() : 0;
  if (waiting) found.push(`${waiting} charts wait for their figure`);
  const wanted = Math.max(charts, places.length);
  if (drawn.length < wanted) found.push(`${drawn.length} of ${wanted} charts are drawn`);
  return found;
}"""

# One quiet frame is not enough: what a callback changed may set off the next one a frame later.
QUIET = f"""([charts, frames]) => {{
  const unsettled = ({UNSETTLED})(charts);
  window.quietFrames = unsettled.length ? 0 : (window.quietFrames || 0) + 1;
  return window.quietFrames >= frames;
}}"""


def settled(page: Page, charts: int = 0, timeout: int = MILLISECONDS) -> None:
    """Return when no callback is pending, nothing is loading and every chart is drawn.

    `charts` is how many charts must be there at least; `timeout` is in milliseconds. Raises
    AssertionError that names what is still pending.
    """
    try:
        page.evaluate("window.quietFrames = 0")
        page.wait_for_function(QUIET, arg=[charts, QUIET_FRAMES], timeout=timeout)
    except TimeoutError:
        pending = page.evaluate(UNSETTLED, charts)
        raise AssertionError(f"{page.url} did not settle: {pending}") from None
