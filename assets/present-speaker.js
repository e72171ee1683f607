// The speaker's window as a page of its own, made of what this page holds already: it opens, and
// is loaded anew, when no server answers any more.
(function () {
  const player = (window.player = window.player || {});
  const NEEDED = /\/(site|plotly)\.[^/]*\.?(js|css)$/;

  const held = (content, type) => URL.createObjectURL(new Blob([content], { type }));

  // The addresses of the scripts and sheets of this page that the window needs.
  function needed() {
    const scripts = [...document.scripts].map(({ src }) => src);
    const sheets = [...document.querySelectorAll("link[rel=stylesheet]")].map(({ href }) => href);
    return [...sheets, ...scripts].filter((one) => one && NEEDED.test(new URL(one).pathname));
  }

  async function tag(address) {
    const response = await fetch(address);
    if (!response.ok) throw new Error(`${response.status} ${address}`);
    const sheet = address.endsWith(".css");
    const kept = held(await response.text(), sheet ? "text/css" : "text/javascript");
    return sheet ? `<link rel="stylesheet" href="${kept}">` : `<script src="${kept}"></script>`;
  }

  // Answers the address of the page, good for as long as this window is open.
  player.speakerPage = async ({ options, state }) => {
    const { words, languages, periods } = options;
    const { lang, second, period, theme } = state;
    const told = { words, languages, periods, language: lang, second, period, theme };
    const tags = await Promise.all(needed().map(tag));
    const given = JSON.stringify({ ...told, live: true, notes: true });
    // Slides come from the show itself.
    const start = held(
      `window.showPlayer(document.body, { ...${given}, deck: () => new Promise(() => {}) });`,
      "text/javascript",
    );
    const page =
      `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">` +
      `<meta name="viewport" content="width=device-width, initial-scale=1">` +
      `<meta name="color-scheme" content="light dark"><title>${words[lang].notes}</title></head>` +
      `<body>${tags.join("")}<script src="${start}"></script></body></html>`;
    return held(page, "text/html");
  };
})();
