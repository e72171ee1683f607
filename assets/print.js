// A page on paper: folded tables and notes open, charts as wide as the sheet, light colours, and
// the choices, the link and the QR code, which on the screen the controls and the address tell.
(function () {
  const root = document.documentElement;
  // What fits between the margins of the sheet in assets/print.css, in pixels.
  const SHEET_WIDTH = 690;
  const QR_AT_MOST = 300;
  // Rows of a table behind a chart, unless all is to be printed.
  const ROWS = 15;
  const restored = [];

  const clean = (text) => text.replace(/\s+/g, " ").trim();
  const text = (element) => (element ? clean(element.textContent) : "");

  // One control as "name: what is chosen"; "" for one that means nothing at the moment.
  function chosen(control) {
    const name = text(control.querySelector(".control-legend"));
    const select = control.querySelector("select");
    if (select) return select.disabled ? "" : `${name}: ${text(select.selectedOptions[0])}`;
    const pressed = [...control.querySelectorAll("input:checked:not(:disabled)")];
    const labels = pressed.map((input) => text(input.labels[0])).filter(Boolean);
    if (!labels.length) return "";
    return name ? `${name}: ${labels.join(", ")}` : labels.join(", ");
  }

  function writeChoices() {
    const told = [...document.querySelectorAll(".control")].map(chosen).filter(Boolean);
    const line = document.querySelector(".chosen-on-paper");
    line.textContent = told.join("; ");
    document.querySelector(".link-on-paper").textContent = window.sharing.link();
  }

  // The picture has to be there before printing begins: it follows the address.
  function writeCode() {
    const place = document.querySelector(".code-on-paper");
    if (!place || !document.getElementById("share").dataset.public) return;
    const link = window.sharing.link();
    place.replaceChildren();
    if (link.length > QR_AT_MOST) return;
    const image = document.createElement("img");
    const page = window.site.path() + window.sharing.query({ lang: root.lang });
    image.src = window.site.to(`/qr.svg?link=${encodeURIComponent(page)}`);
    image.alt = window.sharing.say("qr");
    place.append(image);
  }

  function openTabs() {
    window.cards.fillAll();
    for (const panel of document.querySelectorAll(".exhibit-panel[hidden]")) {
      panel.hidden = false;
      restored.push(() => (panel.hidden = true));
    }
  }

  function openFolds() {
    const folds = document.querySelectorAll("main details:not([open]):not(.menu)");
    for (const fold of folds) {
      // The claims in full would take sixty sheets, with the rows under them a hundred.
      if (fold.closest(".controls, .take, .claim > div")) continue;
      if (fold.matches(".claim") && !root.dataset.paper) continue;
      fold.open = true;
      restored.push(() => (fold.open = false));
    }
  }

  // After a table that goes on: how many of its rows are on paper, and where all of them are.
  function shorten(table) {
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    const beyond = rows.slice(ROWS);
    if (!beyond.length) return;
    const line = document.createElement("p");
    line.className = "on-paper rows-on-paper";
    line.textContent = window.sharing.say("rows", { shown: ROWS, all: rows.length });
    table.after(line);
    for (const row of beyond) row.classList.add("beyond-paper");
    restored.push(() => {
      line.remove();
      for (const row of beyond) row.classList.remove("beyond-paper");
    });
  }

  // A source is described once: where it is used again, it is named.
  function nameAgain() {
    const described = new Set();
    for (const list of document.querySelectorAll("main .sources")) {
      const again = [...list.children].filter((one) => {
        const link = one.querySelector("a");
        const known = link && described.has(link.hash);
        if (link) described.add(link.hash);
        return known;
      });
      if (!again.length) continue;
      const line = document.createElement("p");
      line.className = "on-paper told-on-paper";
      const names = again.map((one) => text(one.querySelector("a"))).join("; ");
      line.textContent = window.sharing.say("told", { names });
      list.after(line);
      for (const one of again) one.classList.add("beyond-paper");
      restored.push(() => {
        line.remove();
        for (const one of again) one.classList.remove("beyond-paper");
      });
    }
  }

  // Read on, a page of long tables takes forty sheets: all of it is printed where it is asked for.
  function leaveOut() {
    if (root.dataset.paper) return;
    document.querySelectorAll("main .exhibit-table table").forEach(shorten);
    nameAgain();
  }

  function redraw(chart) {
    if (window.Plotly) window.Plotly.relayout(chart, { autosize: true });
  }

  function fitCharts() {
    for (const chart of document.querySelectorAll("main .js-plotly-plot")) {
      const frame = chart.closest(".chart") || chart.parentElement;
      const before = frame.style.width;
      frame.style.width = `${SHEET_WIDTH}px`;
      redraw(chart);
      restored.push(() => {
        frame.style.width = before;
        redraw(chart);
      });
    }
  }

  function lighten() {
    const before = root.dataset.bsTheme;
    root.dataset.bsTheme = "light";
    restored.push(() => (root.dataset.bsTheme = before));
  }

  window.addEventListener("beforeprint", () => {
    if (!document.querySelector(".chosen-on-paper")) return;
    writeChoices();
    lighten();
    openTabs();
    openFolds();
    leaveOut();
    fitCharts();
  });
  document.addEventListener("click", ({ target }) => {
    if (!target.closest("[data-print-full]")) return;
    root.dataset.paper = "full";
    window.print();
  });
  window.addEventListener("afterprint", () => {
    delete root.dataset.paper;
    while (restored.length) restored.pop()();
  });
  window.addEventListener("addresschange", writeCode);
  // The shell is drawn after the address is known, and anew for every page.
  new MutationObserver(() => {
    const place = document.querySelector(".code-on-paper");
    if (place && !place.seen) {
      place.seen = true;
      writeCode();
    }
  }).observe(document.body || root, { childList: true, subtree: true });
})();
