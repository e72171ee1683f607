// The check before the meeting: every slide is drawn, nothing is asked of another machine, and
// all that may be needed is fetched, so that the show goes on without its server.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;

  // Addresses of other machines that were asked for while `work` ran.
  async function outside(work) {
    const seen = [];
    const note = (entries) => seen.push(...entries.map(({ name }) => new URL(name, location.href)));
    const observer = new PerformanceObserver((list) => note(list.getEntries()));
    observer.observe({ entryTypes: ["resource"] });
    await work();
    note(observer.takeRecords());
    observer.disconnect();
    const beyond = seen.filter(({ protocol, host }) => {
      return protocol.startsWith("http") && host !== location.host;
    });
    return beyond.map(String);
  }

  // What is wrong with a slide that has been drawn, as a key of the words; "" when nothing is.
  function wrong(element) {
    const chart = element.querySelector(".slide-chart");
    if (chart && !player.drawnTraces(chart)) return "check.no_chart";
    if (!chart && !element.querySelector(".slide-rows tbody tr")) return "check.no_rows";
    const parts = [element, element.querySelector(".slide-words")];
    const cut = parts.some((part) => part.scrollHeight > part.clientHeight + 1);
    return cut ? "check.clipped" : "";
  }

  async function checkSlide(show, slide, at, place) {
    const { state, slides } = show;
    const view = { ...state, number: at + 1, count: slides.length, table: false, heading: "p" };
    const element = player.slide(slide, view);
    place.replaceChildren(element);
    try {
      await player.drawSlide(element, slide, view);
    } catch (error) {
      return `${show.say("check.no_chart")} ${error.message}`;
    }
    const found = wrong(element);
    player.clearChart(place);
    return found && show.say(found);
  }

  async function preload(show, told) {
    const { lang, second } = show.state;
    const languages = [...new Set([lang, second])].filter(Boolean);
    for (const language of languages) {
      for (const period of show.options.periods) {
        await show.deck(language, period);
        told();
      }
    }
  }

  function line(show, slide, at, fault) {
    const sign = { class: fault ? "wrong" : "right", "aria-hidden": "true" };
    const verdict = fault || show.say(slide.figure ? "check.chart" : "check.table");
    return make(
      "li",
      { class: fault ? "faulty" : "sound" },
      make("span", sign, fault ? "✗" : "✓"),
      ` ${at + 1}. ${slide.title} – ${verdict}`,
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
