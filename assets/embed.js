// One exhibit in a frame tells the page around it how high the frame should be, so that the chart has
// a good height beside its words: {type: "kazakhstan-uzbekistan-trade:height", height}. The chart's
// part of it depends on the width of the frame alone, and words are larger in a high frame, so that a
// frame that follows comes to rest at once.
(function () {
  const TYPE = "kazakhstan-uzbekistan-trade:height";
  const [LOWEST, HIGHEST, SHAPE] = [260, 430, 0.56];
  let told = 0;

  function wanted(embedded) {
    const chart = embedded.querySelector(".exhibit-chart > .chart");
    const whole = document.querySelector(".embed");
    const { paddingTop, paddingBottom } = getComputedStyle(whole);
    const inside = embedded.getBoundingClientRect().height;
    const around = inside + parseFloat(paddingTop) + parseFloat(paddingBottom);
    if (!chart || !chart.offsetHeight) return Math.ceil(around);
    const height = Math.min(HIGHEST, Math.max(LOWEST, innerWidth * SHAPE));
    return Math.ceil(around - chart.offsetHeight + height);
  }

  function tell() {
    const embedded = document.querySelector(".embedded");
    if (!embedded || (window.cards && window.cards.waiting())) return;
    const height = wanted(embedded);
    if (height === told) return;
    told = height;
    window.parent.postMessage({ type: TYPE, height }, "*");
  }

  const embedded = new URLSearchParams(location.search).get("embed") === "1";
  if (window.parent === window || !embedded) return;
  new MutationObserver(() => requestAnimationFrame(tell)).observe(document.documentElement, {
    childList: true,
    subtree: true,
  });
  window.addEventListener("resize", () => requestAnimationFrame(tell));
})();
