// The region: the year steps and plays through the years with data; the table of indicators is
// searched. What is chosen goes through the controls of the page, like any other choice.
(function () {
  const PAUSE_BETWEEN = 1200;
  const OF_THE_YEAR = "region-year";
  const id = { name: "year", type: "control" };

  const buttons = () => document.querySelector("[data-years]");
  const slider = () => document.getElementById(JSON.stringify(id));
  const years = () => (buttons()?.dataset.years || "").split(",").filter(Boolean).map(Number);
  const shown = () => Number(slider().value);
  const after = () => years().find((year) => year > shown());
  const before = () => years().findLast((year) => year < shown());
  const choose = (year) => window.dash_clientside.set_props(id, { value: String(year) });

  // A run is what plays at the moment: stopped by its button, at the end, or with its page.
  let run = null;

  function say(playing) {
    const button = buttons()?.querySelector('[data-year="play"]');
    if (button) button.textContent = playing ? button.dataset.pause : button.dataset.play;
  }

  function stop() {
    if (run) clearTimeout(run.timer);
    run = null;
    say(false);
  }

  // The next year comes when this one is drawn: a slow machine is not left behind.
  function advance() {
    if (!buttons() || !slider()) return stop();
    const ready = run.answered && window.cards.waiting() === 0;
    if (ready) {
      const next = after();
      if (next === undefined) return stop();
      run.answered = false;
      choose(next);
    }
    run.timer = setTimeout(advance, ready ? PAUSE_BETWEEN : 100);
  }

  // Played to the end, it starts again from the first year.
  function play() {
    run = { answered: true };
    say(true);
    if (after() === undefined && years().length > 1) {
      run.answered = false;
      choose(years()[0]);
    }
    advance();
  }

  document.addEventListener("told", (event) => {
    if (run && event.target.id === OF_THE_YEAR) run.answered = true;
  });
  document.addEventListener("click", (event) => {
    const way = event.target.closest("[data-year]")?.dataset.year;
    if (!way) return;
    if (way === "play") return run ? stop() : play();
    stop();
    const year = way === "back" ? before() : after();
    if (year !== undefined) choose(year);
  });
  // Whoever takes the slider has taken over.
  document.addEventListener("input", (event) => {
    if (run && event.target === slider()) stop();
  });

  const sought = new Map();

  function search(field) {
    const wanted = window.folded(field.value).split(" ");
    sought.set(field.dataset.search, field.value);
    const face = field.closest(".exhibit-face");
    let found = 0;
    for (const row of face.querySelectorAll("tbody tr")) {
      const told = [row.cells[0].textContent, row.cells[1].textContent, row.dataset.also];
      const text = window.folded(told.join(" "));
      row.hidden = !wanted.every((word) => text.includes(word));
      if (!row.hidden) found += 1;
    }
    face.querySelector(".no-rows").hidden = found > 0;
  }

  document.addEventListener("input", (event) => {
    if (event.target.matches("[data-search]")) search(event.target);
  });
  // Another year or topic brings the table anew: what was sought stays.
  document.addEventListener("told", (event) => {
    const field = event.target.querySelector("[data-search]");
    if (!field || field.value || !sought.get(field.dataset.search)) return;
    field.value = sought.get(field.dataset.search);
    search(field);
  });
})();
