// A slide that is built up: one mark after the other, or one period after the other, by the same
// keys. The last step is the whole picture, as in a file.
(function () {
  const player = (window.player = window.player || {});
  const END = "end-label";

  // A name without its sign, its colour and its breaks.
  const plain = (text) => {
    const words = (text || "").replaceAll("<br>", " ").replace(/<[^>]*>[^<]*<\/[^>]*>/g, "");
    return words.trim();
  };

  // Of each trace the step at which it comes: a line or columns begin one, single points belong to
  // the mark before them, an area between lines comes with the last of them.
  function turns({ data }) {
    let turn = -1;
    const found = data.map(({ name, type, mode = "", fill }) => {
      if (fill) return Infinity;
      if (name && (type === "bar" || mode.includes("lines"))) turn += 1;
      return name ? Math.max(0, turn) : 0;
    });
    return found.map((one) => Math.min(one, Math.max(0, turn)));
  }

  // The last years of the bands behind the chart.
  const ends = ({ layout }) => {
    const bands = (layout.shapes || []).filter(({ name }) => name === "band");
    return [...new Set(bands.map(({ x1 }) => x1))].sort((one, other) => one - other);
  };

  // How many steps a slide has; 1 for one that is there at once.
  player.steps = (slide) => {
    if (!slide || !slide.figure) return 1;
    if (slide.steps === "marks") return 1 + Math.max(...turns(slide.figure));
    if (slide.steps === "periods") return Math.max(1, ends(slide.figure).length);
    return 1;
  };

  function byMark({ data, layout }, step) {
    const shown = turns({ data }).map((turn) => turn <= step);
    const told = data.filter((_, at) => shown[at]).map(({ name }) => plain(name));
    const kept = ({ name, text }) => name !== END || told.includes(plain(text));
    return {
      data: data.map((trace, at) => (shown[at] ? trace : { ...trace, visible: false })),
      layout: { ...layout, annotations: (layout.annotations || []).filter(kept) },
    };
  }

  function byPeriod({ data, layout }, step) {
    const until = ends({ layout })[step];
    const cut = (trace) => {
      if (!Array.isArray(trace.x) || !Array.isArray(trace.y)) return trace;
      return { ...trace, y: trace.y.map((value, at) => (trace.x[at] <= until ? value : null)) };
    };
    return { data: data.map(cut), layout };
  }

  // The figure at a step, null for whole.
  player.built = ({ figure, steps }, step) => {
    const last = player.steps({ figure, steps }) - 1;
    if (step === null || step === undefined || step >= last) return figure;
    return steps === "marks" ? byMark(figure, step) : byPeriod(figure, step);
  };
})();
