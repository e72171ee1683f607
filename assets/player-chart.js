// A chart inside the box that a slide has left for it.
(function () {
  const player = (window.player = window.player || {});
  const CONFIG = { displayModeBar: false, doubleClick: false, scrollZoom: false, showTips: false };
  // From the names of an axis to the legend below it, and what may stay free at the edge, in pixels.
  const TO_LEGEND = 4;
  const FREE = 8;
  // The width of a letter of an axis title.
  const LETTER = 9;
  const AXIS = ".xtick text, .xtitle";
  const WRITTEN = ".xtick text, .ytick text, .annotation, .legend, [class*='title'] text";

  // Two or three events with their numbers in the place of a row of triangles.
  function number(trace, events) {
    const symbols = trace.marker && trace.marker.symbol;
    if (!Array.isArray(symbols) || trace.name || !/^triangle/.test(symbols[0])) return;
    Object.assign(trace, {
      x: events.map(({ at }) => at),
      y: events.map(() => trace.y[0]),
      mode: "markers+text",
      text: events.map(({ number: told }) => `<b>${told}</b>`),
      textfont: { color: "#ffffff", size: 12 },
      textposition: "middle center",
    });
    Object.assign(trace.marker, { symbol: "circle", size: 19 });
  }

  // Words in lines of at most so many letters.
  function wrapped(text, most) {
    const lines = [""];
    for (const word of text.split(" ")) {
      const line = `${lines.at(-1)} ${word}`.trim();
      if (line.length > most && lines.at(-1)) lines.push(word);
      else lines[lines.length - 1] = line;
    }
    return lines.join("<br>");
  }

  // A title of the axis that only repeats the unit gives its room to the chart.
  function fit(layout, unit) {
    const { height, margin = {} } = layout;
    const inside = height - (margin.t || 0) - (margin.b || 0);
    for (const [name, axis] of Object.entries(layout)) {
      const title = name.startsWith("yaxis") && axis.title && axis.title.text;
      if (title && title.toLowerCase() === unit.toLowerCase()) delete axis.title;
      else if (title) axis.title.text = wrapped(title, inside / LETTER);
    }
  }

  function fitted(slide, box, { theme, step }) {
    const { unit } = slide;
    const { data, layout } = JSON.parse(JSON.stringify(player.built(slide, step)));
    Object.assign(layout, { width: box.clientWidth, height: box.clientHeight, autosize: false });
    fit(layout, unit);
    if (slide.events.length) data.forEach((trace) => number(trace, slide.events));
    player.strengthen({ data, layout }, theme);
    return { data, layout };
  }

  // Margins that nothing is written in become part of the chart. A legend is at the foot of its box.
  function trimmed(box, { t = 0, b = 0 } = {}) {
    const frame = box.getBoundingClientRect();
    const scale = frame.height / box.clientHeight;
    const rects = (selector) => {
      const found = [...box.querySelectorAll(selector)].map((one) => one.getBoundingClientRect());
      return found.filter(({ height }) => height > 0);
    };
    const [seen, axis, legend] = [WRITTEN, AXIS, ".legend"].map(rects);
    if (!seen.length || !scale) return null;
    const lowest = (all) => Math.max(...all.map(({ bottom }) => bottom));
    const above = (Math.min(...seen.map(({ top }) => top)) - frame.top) / scale - FREE;
    const below = legend.length && axis.length
      ? (legend[0].top - lowest(axis)) / scale - TO_LEGEND
      : (frame.bottom - lowest(seen)) / scale - FREE;
    const left = (margin, free) => Math.max(0, margin - Math.max(0, free));
    return { "margin.t": left(t, above), "margin.b": left(b, below) };
  }

  // Draws into the box, which has its size by then; ends when the chart is there.
  // view: {theme, step}.
  player.drawChart = async (box, slide, view) => {
    if (!box.isConnected) return;
    const { data, layout } = fitted(slide, box, view);
    await window.Plotly.react(box, data, layout, CONFIG);
    if (!box.isConnected) return;
    const margins = trimmed(box, layout.margin);
    if (margins) await window.Plotly.relayout(box, margins);
    await player.tidy(box);
    await player.clearData(box);
  };

  player.drawnTraces = (box) => box.querySelectorAll(".main-svg g.trace, .main-svg .point").length;

  player.clearChart = (element) => {
    for (const box of element.querySelectorAll(".js-plotly-plot")) window.Plotly.purge(box);
  };
})();
