// One slide as a document of 896 by 504 pixels, which is then scaled to whatever shows it.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  // The height that a chart should get, with panels above each other, and a table.
  const CHART = 250;
  const PANELS = 310;
  const TABLE = 230;
  // Ways to arrange a slide, tried in turn until what is shown has its height.
  const LOOKS = [[], ["dense"], ["dense", "small"]];

  function name({ headline, finding }) {
    return [headline, finding].filter(Boolean).join(". ").replace(/([.?!])\. /g, "$1 ");
  }

  function code(svg) {
    if (!svg) return null;
    const box = make("div", { class: "slide-code", "aria-hidden": "true" });
    box.innerHTML = svg;
    return box;
  }

  const paragraph = (text, look, language) => {
    return text && make("p", { class: look, lang: language }, player.unbroken(text));
  };

  // The key in one text: no line begins with what stands between two signs, or ends with a sign.
  const keyText = (signs) => signs.map((one) => one.replace(/^(\S+) /, "$1\u00a0")).join("\u00a0· ");

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

  // A slide of words: who, where and when, or what is to be remembered.
  function lines({ lines: told, lines2 }, view) {
    const kept = told.map((text, at) => {
      const below = lines2[at] && lines2[at] !== text ? lines2[at] : "";
      return make("li", {}, make("p", {}, player.unbroken(text)), paragraph(below, "slide-line2", view.second));
    });
    return make("ul", { class: "slide-lines" }, kept);
  }

  // Whether a slide has words alone: those of a show, or that nothing is known under its choices.
  player.worded = ({ figure, table }) => !figure && !table.rows.length;

  function middle(slide, view) {
    if (slide.awaited || player.worded(slide)) {
      return make("div", { class: "slide-middle" }, lines(slide, view));
    }
    const charted = slide.figure && !view.table;
    const body = charted
      ? make("div", { class: "slide-chart", role: "figure", "aria-label": name(slide) })
      : table(slide.table, name(slide));
    return make(
      "div",
      { class: "slide-middle" },
      paragraph(slide.unit, "slide-unit"),
      body,
      charted && paragraph(keyText(slide.key), "slide-key"),
    );
  }

  // view: {number, place, theme, lang, second, table, step, heading}. place: the number as it is
  // told. The element is empty of its chart until player.drawSlide has been given it inside the
  // document.
  player.slide = (slide, view) => {
    const words = player.worded(slide) ? ` words ${slide.exhibit}` : "";
    return make(
      "article",
      { class: `slide${words}`, lang: view.lang, "data-bs-theme": view.theme },
      make(
        "header",
        {},
        paragraph(slide.topic, "slide-topic"),
        make(view.heading || "h2", { class: "slide-title" }, player.unbroken(slide.headline)),
        paragraph(slide.headline2, "slide-subtitle", view.second),
      ),
      middle(slide, view),
      make(
        "footer",
        {},
        code(slide.qr),
        make("p", { class: "slide-source" }, player.unbroken(slide.source)),
        make("p", { class: "slide-number" }, view.place),
      ),
    );
  };

  function wanted(slide, box) {
    if (box.matches(".slide-rows")) return TABLE;
    const axes = Object.entries(slide.figure.layout).filter(([key]) => key.startsWith("yaxis"));
    return axes.filter(([, axis]) => axis.domain).length > 1 ? PANELS : CHART;
  }

  function arrange(element, box, height) {
    for (const look of LOOKS) {
      element.classList.remove("dense", "small");
      element.classList.add(...look);
      if (box.clientHeight >= height) return;
    }
  }

  // Gives the chart the room that the words can spare, and draws it.
  player.drawSlide = async (element, slide, view) => {
    const box = element.querySelector(".slide-chart, .slide-rows");
    if (box) arrange(element, box, wanted(slide, box));
    if (box && box.matches(".slide-chart")) await player.drawChart(box, slide, view);
    element.dataset.drawn = "";
  };

  // The place of a slide as it is told on it.
  player.place = (show, number) => {
    const appendix = number > show.core;
    return appendix ? show.say("place.appendix", { number }) : `${number} / ${show.core}`;
  };
})();
