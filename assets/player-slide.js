// One slide as a document of 896 by 504 pixels, which is then scaled to whatever shows it.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  // The height that a chart should get, with panels above each other, and a table.
  const CHART = 265;
  const PANELS = 330;
  const TABLE = 230;
  // Ways to arrange a slide, tried in turn until what is shown has its height: smaller type, the
  // words beside the chart, without the finding in the second language, and with more room.
  const BESIDE = ["dense", "side"];
  const WIDE = [...BESIDE, "brief", "wide"];
  const OF_CHARTS = [[], ["dense"], BESIDE, [...BESIDE, "brief"], WIDE];
  const OF_TABLES = [[], ["dense"], ["dense", "brief"]];

  function told(slide) {
    const filters = slide.filters.map(([name, value]) => `${name}: ${value}`);
    return [slide.unit && make("strong", {}, slide.unit), " ", filters.join(" · ")];
  }

  function name(slide) {
    return [slide.title, slide.finding].filter(Boolean).join(". ").replace(/([.?!])\. /g, "$1 ");
  }

  function code(svg) {
    if (!svg) return null;
    const box = make("div", { class: "slide-code", "aria-hidden": "true" });
    box.innerHTML = svg;
    return box;
  }

  const paragraph = (text, look, language) => {
    return text && make("p", { class: look, lang: language }, text);
  };

  function table({ headings, rows, numeric }, label) {
    const look = (at) => (numeric.includes(at) ? "number" : null);
    const head = headings.map((text, at) => make("th", { scope: "col", class: look(at) }, text));
    const body = rows.map((row) => {
      const cells = row.map((text, at) => {
        return make(at ? "td" : "th", { scope: at ? null : "row", class: look(at) }, text);
      });
      return make("tr", {}, cells);
    });
    const whole = make(
      "table",
      { class: "slide-table" },
      make("thead", {}, make("tr", {}, head)),
      make("tbody", {}, body),
    );
    const attributes = { class: "slide-rows", tabindex: 0, role: "region", "aria-label": label };
    return make("div", attributes, whole);
  }

  function middle(slide, view) {
    const charted = slide.figure && !view.table;
    const body = charted
      ? make("div", { class: "slide-chart", role: "figure", "aria-label": name(slide) })
      : table(slide.table, name(slide));
    const words = make(
      "div",
      { class: "slide-words" },
      slide.finding !== slide.title && paragraph(slide.finding, "slide-finding"),
      paragraph(slide.finding2, "slide-finding2", view.second),
    );
    const filters = make("p", { class: "slide-filters" }, told(slide));
    return make("div", { class: "slide-middle" }, filters, body, words);
  }

  // view: {number, count, theme, lang, second, table, heading}. The element is empty of its chart
  // until player.drawSlide has been given it inside the document.
  player.slide = (slide, view) => {
    return make(
      "article",
      { class: "slide", lang: view.lang, "data-bs-theme": view.theme },
      make(
        "header",
        {},
        paragraph(slide.question, "slide-question"),
        make(view.heading || "h2", { class: "slide-title" }, slide.title),
        paragraph(slide.subtitle, "slide-subtitle", view.second),
      ),
      middle(slide, view),
      make(
        "footer",
        {},
        code(slide.qr),
        make("p", { class: "slide-source" }, slide.source),
        make("p", { class: "slide-number" }, `${view.number} / ${view.count}`),
      ),
    );
  };

  function wanted(slide, box) {
    if (box.matches(".slide-rows")) return TABLE;
    const axes = Object.entries(slide.figure.layout).filter(([key]) => key.startsWith("yaxis"));
    return axes.filter(([, axis]) => axis.domain).length > 1 ? PANELS : CHART;
  }

  function arrange(element, box, height) {
    const words = element.querySelector(".slide-words");
    for (const look of box.matches(".slide-rows") ? OF_TABLES : OF_CHARTS) {
      element.classList.remove(...WIDE);
      element.classList.add(...look);
      const fits = words.scrollHeight <= words.clientHeight + 1;
      if (fits && box.clientHeight >= height) return;
    }
  }

  // Gives the chart the room that the words can spare, and draws it.
  player.drawSlide = async (element, slide, view) => {
    const box = element.querySelector(".slide-chart, .slide-rows");
    arrange(element, box, wanted(slide, box));
    if (box.matches(".slide-chart")) await player.drawChart(box, slide, view.theme);
    element.dataset.drawn = "";
  };
})();
