// Keys of the show: the same for keyboards and clickers, whatever the keyboard's layout.
(function () {
  const player = (window.player = window.player || {});
  const MOVES = {
    ArrowRight: 1,
    ArrowDown: 1,
    PageDown: 1,
    " ": 1,
    Enter: 1,
    ArrowLeft: -1,
    ArrowUp: -1,
    PageUp: -1,
    Backspace: -1,
  };
  // These do nothing else on a page; the others need the player to be where the reader is.
  const QUIET = ["ArrowRight", "ArrowLeft", "PageDown", "PageUp"];
  const LETTERS = { KeyF: "full", KeyB: "blank", KeyN: "notes", KeyT: "table" };
  const PRESSED = "button, a, summary";
  const TYPED = "input, select, textarea, [contenteditable]";
  const PATIENCE = 2000;

  function meaning(event) {
    if (event.key === "?") return "help";
    if (event.key === ".") return "blank";
    if (event.key === "Escape") return "close";
    return LETTERS[event.code];
  }

  // Whether the key is left to what has the focus.
  function taken({ key, target }) {
    if (target.closest(TYPED)) return true;
    if ((key === " " || key === "Enter") && target.closest(PRESSED)) return true;
    return ["ArrowUp", "ArrowDown"].includes(key) && Boolean(target.closest(".slide-rows"));
  }

  // actions: {full, blank, notes, table, help, close}. whole: () => whether the show fills the
  // window, so that every key is meant for it. root: the player's element.
  player.keys = (show, root, actions, whole) => {
    let digits = "";
    let waiting;

    const jump = (number) => {
      if (number >= 1 && number <= show.slides.length) show.go(number);
    };

    const meant = ({ key, target }) => {
      if (whole() || root.contains(target)) return true;
      return target === document.body && QUIET.includes(key);
    };

    return (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!meant(event) || taken(event)) return;
      const action = meaning(event);
      if (document.querySelector("dialog[open]") && action !== "help") return;
      const number = digits;
      digits = "";
      clearTimeout(waiting);
      if (/^\d$/.test(event.key)) {
        digits = number + event.key;
        waiting = setTimeout(() => (digits = ""), PATIENCE);
      } else if (event.key === "Enter" && number) jump(Number(number));
      else if (event.key in MOVES) show.step(MOVES[event.key]);
      else if (event.key === "Home") show.go(1);
      else if (event.key === "End") show.go(show.slides.length);
      else if (action) actions[action]();
      else return;
      if (action !== "close") event.preventDefault();
    };
  };
})();
