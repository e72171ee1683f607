// A chart or a table inside the box that a slide has left for it.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const CONFIG = { displayModeBar: false, doubleClick: false, scrollZoom: false, showTips: false };
  const THICK = 4;
  const LARGER = 1.4;

  // For a poor projector: thick lines, large markers.
  function strengthen(trace) {
    if (trace.line && trace.line.width !== 0 && (trace.mode || "").includes("lines")) {
      trace.line.width = Math.max(THICK, trace.line.width || 0);
    }
    if (trace.marker && typeof trace.marker.size === "number") trace.marker.size *= LARGER;
  }

  function fitted(figure, box, theme) {
    const { data, layout } = JSON.parse(JSON.stringify(figure));
    Object.assign(layout, { width: box.clientWidth, height: box.clientHeight, autosize: false });
    if (theme === "contrast") data.forEach(strengthen);
    return { data, layout };
  }

  // Draws into the box, which has its size by then; ends when the chart is there.
  player.drawChart = async (box, figure, theme) => {
    const { data, layout } = fitted(figure, box, theme);
    await window.Plotly.react(box, data, layout, CONFIG);
  };

  player.drawnTraces = (box) => box.querySelectorAll(".main-svg g.trace, .main-svg .bars .point").length;

  player.clearChart = (element) => {
    for (const box of element.querySelectorAll(".js-plotly-plot")) window.Plotly.purge(box);
  };

  player.table = ({ headings, rows, numeric }, name) => {
    const look = (at) => (numeric.includes(at) ? "number" : null);
    const head = headings.map((text, at) => make("th", { scope: "col", class: look(at) }, text));
    const body = rows.map((row) => {
      const cells = row.map((text, at) => {
        return make(at ? "td" : "th", { scope: at ? null : "row", class: look(at) }, text);
      });
      return make("tr", {}, cells);
    });
    const table = make(
      "table",
      { class: "slide-table" },
      make("thead", {}, make("tr", {}, head)),
      make("tbody", {}, body),
    );
    const attributes = { class: "slide-rows", tabindex: 0, role: "region", "aria-label": name };
    return make("div", attributes, table);
  };
})();
