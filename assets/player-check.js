// The check before the meeting: every slide is drawn, nothing is asked of another machine, and
// all that may be needed is fetched, so that the show goes on without its server.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  // A chart that is lower cannot be read from the last row.
  const LOWEST = 170;

  // Addresses of other machines that were asked for while `work` ran.
  async function outside(work) {
    const seen = [];
    const note = (entries) => seen.push(...entries.map(({ name }) => new URL(name, location.href)));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    // What the page's own policy refuses never becomes a resource.
    const refused = ({ blockedURI }) => note([{ name: blockedURI }]);
    document.addEventListener("securitypolicyviolation", refused);
    observer.observe({ entryTypes: ["resource"] });
    await work();
    note(observer.takeRecords());
    observer.disconnect();
    document.removeEventListener("securitypolicyviolation", refused);
    const beyond = seen.filter(({ protocol, host }) => {
      return protocol.startsWith("http") && host !== location.host;
    });
    return beyond.map(String);
  }

  // What is wrong with a slide that has been drawn, as a key of the words; "" when nothing is.
  function wrong(element) {
    const chart = element.querySelector(".slide-chart");
    if (chart && !player.drawnTraces(chart)) return "check.no_chart";
    const worded = element.matches(".words");
    if (!chart && !worded && !element.querySelector(".slide-rows tbody tr")) return "check.no_rows";
    const parts = [element, element.querySelector(".slide-middle")];
    if (parts.some((part) => part.scrollHeight > part.clientHeight + 1)) return "check.clipped";
    if (chart && chart.clientHeight < LOWEST) return "check.low";
    if (chart && player.labelsOnData(chart).length) return "check.on_data";
    return "";
  }

  // Whether the second language is asked for and not told.
  function unsaid({ state }, { headline, headline2 }) {
    const asked = state.second && state.second !== state.lang;
    return asked && !headline2 && headline ? "check.second" : "";
  }

  async function checkSlide(show, slide, at, place) {
    const { state } = show;
    const view = { ...state, place: player.place(show, at + 1), step: null, table: false, heading: "p" };
    const element = player.slide(slide, view);
    place.replaceChildren(element);
    try {
      await player.drawSlide(element, slide, view);
    } catch (error) {
      return `${show.say("check.no_chart")} ${error.message}`;
    }
    const found = wrong(element) || unsaid(show, slide);
    player.clearChart(place);
    return found && show.say(found);
  }

  async function preload(show, told) {
    const { lang, second } = show.state;
    const languages = [...new Set([lang, second])].filter(Boolean);
    for (const language of languages) {
      for (const period of show.options.periods) {
        await show.deck.ask(language, period);
        told();
      }
    }
  }

  function kind(slide) {
    if (slide.figure) return "check.chart";
    return player.worded(slide) ? "check.words" : "check.table";
  }

  function line(show, slide, at, fault) {
    const sign = { class: fault ? "wrong" : "right", "aria-hidden": "true" };
    const verdict = fault || show.say(kind(slide));
    return make(
      "li",
      { class: fault ? "faulty" : "sound" },
      make("span", sign, fault ? "✗" : "✓"),
      ` ${at + 1}. ${slide.headline} – ${verdict}`,
    );
  }

  async function run(show, list, progress, verdict) {
    const place = make("div", { class: "player-aside", "aria-hidden": "true", inert: true });
    list.after(place);
    let faults = 0;
    const asked = await outside(async () => {
      for (const [at, slide] of show.slides.entries()) {
        const fault = await checkSlide(show, slide, at, place);
        faults += fault ? 1 : 0;
        list.append(line(show, slide, at, fault));
        progress.value += 1;
      }
      await preload(show, () => (progress.value += 1));
    });
    place.remove();
    progress.remove();
    const bad = faults > 0 || asked.length > 0;
    const told = [show.say(bad ? "check.bad" : "check.good")];
    if (asked.length) told.push(show.say("check.outside", { addresses: asked.join(", ") }));
    verdict.textContent = told.join(" ");
    verdict.className = bad ? "check-verdict bad" : "check-verdict good";
  }

  player.check = (show) => {
    const { lang, second } = show.state;
    const languages = new Set([lang, second].filter(Boolean)).size;
    const steps = show.slides.length + languages * show.options.periods.length;
    const name = show.say("check.running");
    const progress = make("progress", { max: steps, value: 0, "aria-label": name });
    const verdict = make("p", { class: "check-verdict", role: "status" }, name);
    const list = make("ol", { class: "check-slides" });
    const dialog = player.dialog(show.say("check"), show.say("close"), verdict, progress, list);
    dialog.classList.add("check");
    dialog.run = () => {
      return run(show, list, progress, verdict).catch((error) => {
        progress.remove();
        verdict.textContent = `${show.say("failed")} ${error.message}`;
        verdict.className = "check-verdict bad";
      });
    };
    return dialog;
  };
})();
