// Starts the slide show of a page that is opened without a server. `packed` holds everything, each
// slide compressed, and of it whatever recurs only once: see dashboard/offline/data.py and pool.py.
// A deck is put together when it is asked for, so that what the player does to one cannot show in
// another.
(function () {
  const { covers, start, slides } = window.packed;
  const SIGN = "~";

  // A slide in all its states, as the text that stands for it says.
  async function read(text) {
    const bytes = Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0));
    const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("deflate"));
    return new Response(opened).json();
  }
  const states = Promise.all(slides.map(read));

  // A slide in one language and period.
  function slide({ pool, root }, language, period) {
    // The value that a text of the pack stands for: itself, or an entry of the pool.
    function text(written) {
      if (!written.startsWith(SIGN)) return written;
      if (written[1] === SIGN) return written.slice(1);
      return whole(pool[parseInt(written.slice(1), 36)]);
    }

    function whole(value) {
      if (typeof value === "string") return text(value);
      if (Array.isArray(value)) return value.map(whole);
      if (value === null || typeof value !== "object") return value;
      return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, whole(one)]));
    }

    // An object as it is written, its values left for later.
    const opened = (value) =>
      typeof value === "string" ? opened(pool[parseInt(value.slice(1), 36)]) : value;
    return whole(opened(opened(root)[language])[period]);
  }

  window.showPlayer(document.getElementById("player"), {
    ...start,
    deck: async (language, period) => ({
      ...covers[language],
      slides: (await states).map((one) => slide(one, language, period)),
    }),
    live: false,
  });
})();
