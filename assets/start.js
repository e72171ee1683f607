// The first chart is drawn before what builds the page begins: it stands as early as on a page that
// is nothing but that chart. The scripts are fetched meanwhile.
(function () {
  // Milliseconds that the page waits for the answer its first chart is drawn from.
  const PATIENCE = 500;

  function fetchAhead(href) {
    const link = document.createElement("link");
    document.head.append(Object.assign(link, { rel: "preload", as: "script", href }));
  }

  function load(address) {
    return new Promise((loaded) => {
      const script = document.createElement("script");
      // They run in their order.
      Object.assign(script, { src: address, async: false, onload: loaded });
      document.body.append(script);
    });
  }

  async function start() {
    const waiting = [...document.querySelectorAll('script[type="text/plain"][src]')];
    // The speaker's window is built by the page that has opened it.
    if (!waiting.length) return;
    waiting.forEach(({ src }) => fetchAhead(src));
    const over = new Promise((resolve) => setTimeout(resolve, PATIENCE));
    await Promise.race([window.cards.first(), over]);
    // A moment in which the chart is shown.
    await new Promise((resolve) => setTimeout(resolve));
    await Promise.all(waiting.map(({ src }) => load(src)));
    new window.DashRenderer();
  }

  start();
})();
