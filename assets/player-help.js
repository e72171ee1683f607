// Which key does what, over the slide.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const KEYS = [
    ["→ ↓ PageDown Space Enter", "help.next"],
    ["← ↑ PageUp Backspace", "help.back"],
    ["Home End", "help.ends"],
    ["1–9 Enter", "help.number"],
    ["F5 Shift+F5", "help.start"],
    ["F", "help.full"],
    ["B .", "help.blank"],
    ["W ,", "help.white"],
    ["G", "help.grid"],
    ["A", "help.appendix"],
    ["L", "help.pointer"],
    ["X", "help.zoom"],
    ["N", "help.notes"],
    ["T", "help.table"],
    ["? H", "help.help"],
    ["Esc", "help.close"],
  ];

  // A dialog with a heading and a way out; it takes the focus and gives it back.
  player.dialog = (title, close, ...content) => {
    const element = make("dialog", { class: "player-dialog" });
    const head = make("h2", { id: `player-dialog-${++player.dialogs}` }, title);
    element.setAttribute("aria-labelledby", head.id);
    element.append(head, ...content, button(close, () => element.close(), { class: "close" }));
    element.addEventListener("close", () => element.remove());
    return element;
  };
  player.dialogs = 0;

  player.help = (show) => {
    const rows = KEYS.flatMap(([keys, text]) => [
      make("dt", {}, keys.split(" ").map((key) => make("kbd", {}, key))),
      make("dd", {}, show.say(text)),
    ]);
    return player.dialog(
      show.say("help.title"),
      show.say("close"),
      make("dl", {}, rows),
      make("p", {}, show.say("help.clicker")),
    );
  };
})();
