// Starts the slide show of a folder that is opened without a server. data.js holds everything,
// whatever recurs only once: see dashboard/exports/pack/pool.py. A deck is put together when it
// is asked for, so that what the player does to one cannot show in another.
(function () {
  const { pool, root } = window.packed;
  const SIGN = "~";

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

  const { decks, start } = opened(root);
  const deck = (language, period) => whole(opened(opened(decks)[language])[period]);
  window.showPlayer(document.getElementById("player"), {
    ...whole(start),
    deck: async (language, period) => deck(language, period),
    live: false,
  });
})();
