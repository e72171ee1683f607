// Charts: drawn by plotly.js itself, so that none waits for what builds the page, and no figure has to
// pass through that.
(function () {
  // No button of Plotly's: the stock bar offers to upload the figure, and its picture lacks title and
  // source. The frame around the chart has a download of its own.
  const CONFIG = { displayModeBar: false, displaylogo: false, scrollZoom: false };

  // The language of a chart; plotly.js brings no kk and no uz.
  function spoken(language) {
    return { locale: language, locales: { [language]: { dictionary: {}, format: {} } } };
  }

  const boxOf = (place) => place.querySelector(":scope > .plot");

  // A box that changes its size, or comes into sight with its tab, is filled anew.
  const sizeOf = (box) => `${box.clientWidth}x${box.clientHeight}`;
  const sizes = new ResizeObserver((entries) => {
    for (const { target: box } of entries) {
      if (!box.clientHeight || box.filled === sizeOf(box)) continue;
      box.filled = sizeOf(box);
      window.Plotly.Plots.resize(box);
    }
  });

  function newBox(place) {
    const box = document.createElement("div");
    box.className = "plot";
    place.append(box);
    sizes.observe(box);
    return box;
  }

  // Draws a figure in the element that frames it. What plotly.js notes down in a figure is not to be
  // in the answer that is kept.
  function draw(place, figure, language) {
    const box = boxOf(place) || newBox(place);
    if (box.figure === figure && box.language === language) return;
    const { data, layout } = structuredClone(figure);
    Object.assign(box, { figure, language, filled: sizeOf(box) });
    const config = { ...CONFIG, ...spoken(language) };
    window.Plotly.react(box, data, { ...layout, autosize: true }, config);
    for (const still of place.querySelectorAll(":scope > .still")) still.remove();
  }

  // A chart that is drawn goes on in another frame.
  function move(from, to) {
    const box = boxOf(from);
    if (box) to.append(box);
    return Boolean(box);
  }

  window.charts = { draw, move };
})();
