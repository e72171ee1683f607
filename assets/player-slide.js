// One slide as a document of 896 by 504 pixels, which is then scaled to whatever shows it.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const LEAST_CHART = 250;

  function told(slide) {
    const filters = slide.filters.map(([name, value]) => `${name}: ${value}`);
    return [slide.unit && make("strong", {}, slide.unit), filters.join(" · ")];
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

  // view: {number, count, theme, lang, second, table, heading}. The element is empty of its chart
  // until player.drawSlide has been given it inside the document.
  player.slide = (slide, view) => {
    const charted = slide.figure && !view.table;
    const body = charted
      ? make("div", { class: "slide-chart", role: "figure", "aria-label": name(slide) })
      : player.table(slide.table, name(slide));
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
      make("p", { class: "slide-filters" }, told(slide)),
      body,
      slide.finding !== slide.title && paragraph(slide.finding, "slide-finding"),
      paragraph(slide.finding2, "slide-finding2", view.second),
      make(
        "footer",
        {},
        code(slide.qr),
        make("p", { class: "slide-source" }, slide.source),
        make("p", { class: "slide-number" }, `${view.number} / ${view.count}`),
      ),
    );
  };

  // Gives the chart the room that the words leave; with many words they become smaller first.
  player.drawSlide = async (element, slide, view) => {
    const box = element.querySelector(".slide-chart, .slide-rows");
    if (box.clientHeight < LEAST_CHART) element.classList.add("dense");
    if (box.matches(".slide-chart")) await player.drawChart(box, slide.figure, view.theme);
  };
})();
