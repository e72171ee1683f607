// Keys of the show: the same for keyboards and clickers, whatever the keyboard's layout.
//
// A digit, the period and every command is known by its place on the keyboard, since the sign that
// the place gives is another one on every layout: on the Kazakh one, "." stands where 7 does. Only
// where nothing is at a place does the sign count.
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
  const PLACES = {
    KeyF: "full",
    KeyB: "blank",
    Period: "blank",
    NumpadDecimal: "blank",
    KeyW: "white",
    Comma: "white",
    KeyN: "notes",
    KeyT: "table",
    KeyG: "grid",
    KeyA: "appendix",
    KeyL: "pointer",
    KeyX: "zoom",
    KeyH: "help",
    Escape: "close",
  };
  const SIGNS = { "?": "help", ".": "blank", ",": "white", w: "white", a: "appendix" };
  // Heard while a dialog is open.
  const ABOVE = ["help", "first", "here"];
  const PRESSED = "button, a, summary";
  const TYPED = "input, select, textarea, [contenteditable]";
  const PATIENCE = 2000;

  // A digit by its place: with Shift only where the layout has its digits there (the French one).
  function digitOf({ code, key, shiftKey }) {
    const place = /^(Digit|Numpad)(\d)$/.exec(code);
    if (!place) return /^\d$/.test(key) ? key : null;
    const [, keys, digit] = place;
    // Without NumLock the number pad moves.
    if (keys === "Numpad") return key.length === 1 ? digit : null;
    return shiftKey && !/^\d$/.test(key) ? null : digit;
  }

  function meaning({ code, key, shiftKey }) {
    if (key === "F5") return shiftKey ? "here" : "first";
    if (key === "?") return "help";
    if (code === "NumpadDecimal" && key.length > 1) return undefined;
    return PLACES[code] || PLACES[key] || SIGNS[key];
  }

  // Whether the key is left to what has the focus. number: that was typed before it.
  function taken({ key, target }, number) {
    if (key === "F5" || (key === "Enter" && number)) return false;
    if (target.closest(TYPED)) return true;
    if ((key === " " || key === "Enter") && target.closest(PRESSED)) return true;
    return ["ArrowUp", "ArrowDown"].includes(key) && Boolean(target.closest(".slide-rows"));
  }

  player.ACTIONS = [...new Set([...Object.values(PLACES), "first", "here"])];

  // actions: what `PLACES` names, and first and here: start from the first, from this slide.
  // whole: () => whether the show fills the window, so that every key is meant for it. root: the
  // player's element.
  player.keys = (show, root, actions, whole) => {
    let digits = "";
    let waiting;

    const jump = (number) => {
      if (number >= 1 && number <= show.slides.length) show.go(number);
    };

    const meant = ({ key, target }) => {
      if (whole() || root.contains(target) || key === "F5") return true;
      return target === document.body && QUIET.includes(key);
    };

    const move = (event) => {
      const { key } = event;
      if (key in MOVES) show.step(MOVES[key]);
      else if (key === "Home") show.go(1);
      else if (key === "End") show.go(show.core);
      else return false;
      return true;
    };

    return (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (!meant(event) || taken(event, digits)) return;
      const digit = digitOf(event);
      const action = digit === null ? meaning(event) : null;
      if (document.querySelector("dialog[open]") && !ABOVE.includes(action)) return;
      const number = digits;
      digits = "";
      clearTimeout(waiting);
      if (digit !== null) {
        digits = number + digit;
        waiting = setTimeout(() => (digits = ""), PATIENCE);
      } else if (event.key === "Enter" && number) jump(Number(number));
      else if (action) actions[action]();
      else if (!move(event)) return;
      if (action !== "close") event.preventDefault();
    };
  };
})();
