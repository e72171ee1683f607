// On a phone the box at the pointer would reach beyond the screen: a bar at its foot tells the same
// (assets/style.css hides the box there).
(function () {
  let bar = null;

  function barAtTheFoot() {
    if (!bar) {
      bar = document.createElement("div");
      bar.className = "pointer-bar";
      // For the eye alone: the table tells every value.
      bar.setAttribute("aria-hidden", "true");
      document.body.append(bar);
    }
    return bar;
  }

  // What a trace tells of a point, "" where it keeps silent.
  function told({ data, pointNumber }) {
    const of = (values) => (Array.isArray(values) ? values[pointNumber] : values) || "";
    return of(data.customdata) || of(data.text);
  }

  // The year, or the name of the month where the axis has room for it: each line tells it too.
  function named({ x, xaxis }) {
    const text = xaxis.ticktext ? xaxis.ticktext[xaxis.tickvals.indexOf(x)] : x;
    return text === undefined ? [] : [`<b>${text}</b>`];
  }

  function show({ points }) {
    const ofYear = this.layout.hovermode === "x unified";
    const line = (point) => {
      const { name } = point.data;
      return ofYear && name ? `${name.replace("<br>", " ")}: ${told(point)}` : told(point);
    };
    const lines = points.filter(told).map(line);
    const title = ofYear ? named(points[0]) : [];
    barAtTheFoot().innerHTML = [...title, ...lines].map((line) => `<p>${line}</p>`).join("");
  }

  function hide() {
    barAtTheFoot().innerHTML = "";
  }

  // A chart that is drawn anew forgets who listens.
  document.addEventListener("pointerover", (event) => {
    const chart = event.target.closest(".exhibit .js-plotly-plot");
    if (!chart || !chart.on) return;
    for (const [name, heard] of [["plotly_hover", show], ["plotly_unhover", hide]]) {
      chart.removeListener(name, chart[name] || heard);
      chart[name] = heard.bind(chart);
      chart.on(name, chart[name]);
    }
  });
})();
