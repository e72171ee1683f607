// Frames: what is told of each exhibit is a resource (dashboard/components/card.py), which is put
// into its slots here; table and sources only when their tab is opened. Tabs, sorting, enlarging.
(function () {
  const LATER = ["table", "sources"];
  // What stands in a cell without a value, as in dashboard/exhibits/telling.py.
  const NOTHING = ["", "–"];

  // HTML that only has to be read comes in an attribute too: see dashboard/components/markup.py.
  function fillText() {
    for (const block of document.querySelectorAll("[data-html]")) {
      if (block.filledWith === block.dataset.html) continue;
      block.filledWith = block.dataset.html;
      block.innerHTML = block.filledWith;
    }
  }

  // The page as HTML gives way to the same page, built by scripts.
  function arrive() {
    const painted = document.getElementById("first-paint");
    const entry = document.getElementById("react-entry-point");
    if (!painted || !entry.querySelector("main")) return;
    for (const place of entry.querySelectorAll(".exhibit [data-slot]")) keepWords(place, painted);
    for (const frame of painted.querySelectorAll(".chart")) keepChart(frame, entry);
    entry.hidden = false;
    for (const field of painted.querySelectorAll("textarea[id], input[id]")) keepEntry(field, entry);
    painted.remove();
  }

  // What a quick reader has written, or which file they have chosen, before the page was built; or
  // choose after it in a dialog that the page as HTML had opened.
  function keepEntry(field, entry) {
    const same = entry.querySelector(`#${CSS.escape(field.id)}`);
    if (!same || field.disabled) return;
    if (field.value) takeEntry(field, same);
    if (field.type === "file") field.addEventListener("change", () => takeEntry(field, same));
  }

  function takeEntry(field, same) {
    if (field.type === "file") same.files = field.files;
    else same.value = field.value;
    if (field === document.activeElement) same.focus();
    same.dispatchEvent(new Event("change", { bubbles: true }));
  }

  // Until a card's own view is there it says what was painted: the same.
  function keepWords(place, painted) {
    const { slot: name } = place.dataset;
    const card = place.closest(".exhibit").id;
    const same = painted.querySelector(`#${CSS.escape(card)} [data-slot="${name}"]`);
    if (same && !LATER.includes(name)) place.innerHTML = same.innerHTML;
  }

  // The chart that stands there already goes on in the page; until there is one, what the server drew
  // stands where it will be.
  function keepChart(frame, entry) {
    const card = entry.querySelector(`#${CSS.escape(frame.closest(".exhibit").id)}`);
    const place = card && card.querySelector(".chart");
    if (!place) return;
    if (window.charts.move(frame, place)) return;
    for (const still of frame.querySelectorAll(".still")) {
      still.setAttribute("aria-hidden", true);
      place.append(still);
    }
  }

  // The first chart, drawn into the page as HTML from the answer that the document had fetched.
  async function first() {
    const place = document.querySelector("#first-paint .exhibit .chart");
    const fetched = [...document.querySelectorAll("link[rel=preload][as=fetch]")];
    const link = fetched.find(({ media }) => window.matchMedia(media).matches);
    if (!place || !link) return;
    const address = window.site.bare(link.getAttribute("href"));
    const told = await window.resources.get(address).catch(() => ({}));
    const { lang } = document.documentElement;
    if (told.figure && place.isConnected) window.charts.draw(place, told.figure, lang);
  }

  function fillCards() {
    for (const holder of document.querySelectorAll("[data-view]")) {
      const { view, query } = holder.dataset;
      const language = holder.closest("[lang]").lang;
      const address = window.resources.viewAddress(view, query, language, holder);
      if (holder.shows === address) continue;
      holder.shows = address;
      // Figures of the reader's own lie over some cards.
      const own = window.own.covers(holder);
      show(holder, address, own ? window.own.card(address) : window.resources.get(address));
    }
  }

  // What the cards are to show, told before what builds the page has written it down: the charts in
  // sight do not wait for that.
  function follow(queries) {
    for (const holder of document.querySelectorAll("[data-view]")) {
      const { name } = JSON.parse(holder.id);
      if (name in queries) holder.dataset.query = queries[name];
    }
    fillCards();
  }

  // What was chosen last wins, whichever answer comes last.
  function show(holder, address, found) {
    const card = holder.closest(".exhibit");
    if (!(found instanceof Promise)) {
      tell(card, found);
      return;
    }
    card.setAttribute("aria-busy", true);
    found.then(
      (told) => holder.shows === address && card.isConnected && tell(card, told),
      () => {},
    );
  }

  function slot(card, name) {
    return card.querySelector(`[data-slot="${name}"]`);
  }

  function fill(place, html) {
    place.filledWith = html;
    place.innerHTML = html;
    place.dispatchEvent(new Event("filled", { bubbles: true }));
  }

  function tell(card, told) {
    card.told = told;
    card.removeAttribute("aria-busy");
    for (const [name, html] of Object.entries(told)) {
      const place = slot(card, name);
      if (!place) continue;
      if (LATER.includes(name) && place.hidden) place.innerHTML = "";
      else if (place.filledWith !== html || !place.firstChild) fill(place, html);
    }
    card.dispatchEvent(new Event("told", { bubbles: true }));
    const chart = card.querySelector(".chart");
    if (!chart) return;
    chart.setAttribute("aria-label", told.name);
    chart.hidden = !told.figure;
    if (told.figure) waiting.add(card);
    if (distance(card)) setTimeout(drawNext);
    else drawNext();
  }

  // Charts are drawn one at a time, so that none keeps the reader waiting: first those in sight.
  const waiting = new Set();
  let drawing = false;

  function distance(card) {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom < 0 ? -bottom : Math.max(0, top - window.innerHeight);
  }

  function drawNext() {
    if (drawing || !waiting.size) return;
    const [card] = [...waiting].sort((one, other) => distance(one) - distance(other));
    waiting.delete(card);
    if (!card.isConnected) {
      setTimeout(drawNext);
      return;
    }
    drawing = true;
    const { lang } = card.closest("[lang]");
    window.charts.draw(card.querySelector(".chart"), card.told.figure, lang);
    const next = () => {
      drawing = false;
      setTimeout(drawNext);
    };
    // A frame for the picture, then a pause in which a click is heard.
    requestAnimationFrame(() => setTimeout(next));
  }

  function fillLater(place) {
    const card = place.closest(".exhibit");
    if (card && card.told && place.dataset.slot && !place.firstChild) {
      fill(place, card.told[place.dataset.slot]);
    }
    for (const block of place.querySelectorAll("[data-later]")) {
      if (!block.firstChild) block.innerHTML = block.dataset.later;
    }
  }

  // Everything that waits for its tab or fold: for paper, and for a link into it.
  function fillAll() {
    for (const panel of document.querySelectorAll(".exhibit-panel[data-slot]")) fillLater(panel);
    fillLater(document.body);
  }

  function open(tab) {
    const card = tab.closest(".exhibit");
    for (const one of card.querySelectorAll('[role="tab"]')) {
      const chosen = one === tab;
      one.setAttribute("aria-selected", chosen);
      one.tabIndex = chosen ? 0 : -1;
      const panel = document.getElementById(one.getAttribute("aria-controls"));
      panel.hidden = !chosen;
      if (chosen) fillLater(panel);
    }
  }

  const STEPS = { ArrowRight: 1, ArrowLeft: -1 };

  function step(event) {
    const tab = event.target.closest('[role="tab"]');
    if (!tab) return;
    const tabs = [...tab.parentElement.children];
    const at = tabs.indexOf(tab);
    const ends = { Home: 0, End: tabs.length - 1 };
    const next = event.key in ends ? ends[event.key] : at + (STEPS[event.key] || NaN);
    if (Number.isNaN(next)) return;
    event.preventDefault();
    const chosen = tabs[(next + tabs.length) % tabs.length];
    open(chosen);
    chosen.focus();
  }

  // A number as the reader's language writes it; texts sort after all numbers.
  function value(text, separators) {
    const [decimal, thousands] = separators;
    const bare = text.replace(/\s/g, "").replaceAll(thousands, "").replace(decimal, ".");
    const found = bare.replace("−", "-").match(/^[^\d-]*(-?\d+(\.\d+)?)/);
    return found ? Number(found[1]) : null;
  }

  function compare(one, other, separators) {
    const [a, b] = [value(one, separators), value(other, separators)];
    if (a !== null && b !== null) return a - b;
    if (a !== null || b !== null) return a === null ? 1 : -1;
    return one.localeCompare(other, document.documentElement.lang);
  }

  function sort(button) {
    const heading = button.closest("th");
    const table = heading.closest("table");
    const at = [...heading.parentElement.children].indexOf(heading);
    const down = heading.getAttribute("aria-sort") === "ascending";
    for (const one of heading.parentElement.children) one.removeAttribute("aria-sort");
    heading.setAttribute("aria-sort", down ? "descending" : "ascending");
    const separators = document.getElementById("share").dataset.separators || ".,";
    // A row that opens to more is a body of the table with it; its first row is what is sorted.
    const bodies = [...table.tBodies];
    const [parts, place] = bodies.length > 1 ? [bodies, table] : [[...bodies[0].rows], bodies[0]];
    const cell = (part) => {
      const found = (part.rows ? part.rows[0] : part).children[at];
      return found.dataset.sort ?? found.textContent.trim();
    };
    // A gap comes last whichever way.
    const gap = (part) => NOTHING.includes(cell(part));
    const sorted = parts.sort((one, other) => {
      if (gap(one) || gap(other)) return gap(one) - gap(other);
      return (down ? -1 : 1) * compare(cell(one), cell(other), separators);
    });
    place.append(...sorted);
  }

  // Enlarged, a frame fills the screen; all else cannot be reached until Escape leads back.
  let leave = null;
  function enlarge(card) {
    const still = [];
    for (let part = card; part !== document.body; part = part.parentElement) {
      for (const other of part.parentElement.children) {
        if (other === part || other.inert) continue;
        other.inert = true;
        still.push(other);
      }
    }
    card.classList.add("enlarged");
    leave = () => {
      card.classList.remove("enlarged");
      still.forEach((other) => (other.inert = false));
      leave = null;
    };
  }

  // Buttons that are no controls set some: "period=2", "indicator=SP.POP.TOTL&year=2023".
  function set(button) {
    for (const [name, value] of new URLSearchParams(button.dataset.set)) {
      const control = { name, type: "control" };
      // A frame on somebody else's page has no controls.
      if (!document.getElementById(JSON.stringify(control))) continue;
      window.dash_clientside.set_props(control, { value });
    }
    const place = document.getElementById(button.dataset.goto);
    if (!place) return;
    place.scrollIntoView({ block: "start" });
    place.focus({ preventScroll: true });
  }

  document.addEventListener("click", (event) => {
    const tab = event.target.closest('[role="tab"]');
    if (tab) open(tab);
    const sorting = event.target.closest("button.sort");
    if (sorting) sort(sorting);
    const setting = event.target.closest("[data-set]");
    if (setting) set(setting);
    const enlarging = event.target.closest('[data-take="enlarge"]');
    if (enlarging && leave) leave();
    else if (enlarging) enlarge(enlarging.closest(".exhibit"));
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && leave && !event.target.closest("details[open]")) leave();
    step(event);
  });
  document.addEventListener("toggle", (event) => {
    if (event.target.open) fillLater(event.target);
  }, true);

  const observed = { childList: true, subtree: true, attributes: true };
  new MutationObserver(() => {
    fillText();
    arrive();
    fillCards();
  }).observe(document.documentElement, { ...observed, attributeFilter: ["data-html", "data-query"] });
  window.addEventListener("width-changed", fillCards);

  const waitingNow = () => waiting.size + (drawing ? 1 : 0) + window.resources.pending();
  window.cards = { fillAll, first, follow, open, tell, waiting: waitingNow };
})();
