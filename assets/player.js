// showPlayer(root, options): a slide show inside `root`, on the page as from a file.
//
// options: {deck: async (language, period, items) => slides as JSON, see player.Deck, words: {language: {key: text}},
// languages: [[code, name]], periods: [key], language, period, second, theme (what holds when the
// address says nothing), live: whether it is part of a page and does not fill the window}.
// Answers {show, close}. With `notes=1` in the address it is the speaker's window.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;

  function closeDialog(root) {
    const shown = root.querySelector("dialog[open]");
    if (shown) shown.close();
  }

  function open(root, dialog) {
    closeDialog(root);
    root.append(dialog);
    dialog.showModal();
    if (dialog.run) dialog.run();
  }

  function actions(show, root, bond, message) {
    const blank = (color) => () => show.set({ blank: show.state.blank === color ? "" : color });
    const start = (slide) => {
      show.go(slide);
      closeDialog(root);
      show.whole.fill(true);
    };
    return {
      full: () => show.whole.toggle(),
      first: () => start(1),
      here: () => start(show.state.slide),
      blank: blank("black"),
      white: blank("white"),
      table: () => show.set({ table: !show.state.table }),
      grid: () => show.set({ grid: show.state.grid ? false : "slides" }),
      appendix: () => show.core < show.slides.length && show.set({ grid: "appendix" }),
      pointer: () => show.pointer.point(),
      zoom: () => show.pointer.magnify(),
      notes: () => {
        show.whole.stay();
        if (!bond.open()) message.textContent = show.say("notes.blocked");
      },
      help: () => {
        if (root.querySelector("dialog.help")) return closeDialog(root);
        const dialog = player.help(show);
        dialog.classList.add("help");
        open(root, dialog);
      },
      check: () => open(root, player.check(show)),
      close: () => show.whole.back(),
    };
  }

  // What Escape closes, one at a time, the innermost first.
  const levels = (show, root) => [
    [() => root.querySelector("dialog[open]"), () => closeDialog(root)],
    [() => show.state.grid, () => show.set({ grid: false })],
    [() => show.pointer.zoomed, () => show.pointer.magnify()],
    [() => show.pointer.shown, () => show.pointer.point()],
    [() => show.state.blank, () => show.set({ blank: "" })],
    [() => show.state.table, () => show.set({ table: false })],
    [() => show.slide && show.slide.appendix && show.whole.on, () => show.back()],
  ];

  // Of a document that is nothing but the show, language and title follow it.
  function name(show, root, heading) {
    root.lang = show.state.lang;
    if (show.options.live) return;
    document.documentElement.lang = show.state.lang;
    document.title = heading.textContent = show.title;
  }

  function presenting(show, root, listen) {
    show.whole = new player.Whole(show, root, levels(show, root));
    const stage = new player.Stage(show);
    const grid = new player.Grid(show);
    show.pointer = new player.Pointer(stage, root);
    show.paper = new player.Paper(show);
    show.paper.listen(listen);
    const bond = new player.Leader(show);
    const message = make("p", { class: "player-message", role: "status" });
    const does = actions(show, root, bond, message);
    const bar = new player.Bar(show, root, does);
    const heading = show.options.live ? null : make("h1", { class: "unseen" });
    if (heading) root.append(heading);
    root.append(stage.element, grid.element, bar.element, message, stage.live);
    show.notice = (kind) => {
      message.replaceChildren(kind && show.say(kind));
      bar.mark();
      if (kind === "loading") {
        message.append(" ", make("progress", { "aria-label": show.say("loading") }));
      }
    };
    listen(document, "keydown", player.keys(show, root, does, () => show.whole.on));
    listen(document, "fullscreenchange", () => show.whole.left());
    show.watch(() => {
      show.whole.dress();
      name(show, root, heading);
      show.write();
    });
    return bond;
  }

  function speaking(show, root, listen) {
    const bond = new player.Follower(show);
    const speaker = new player.Speaker(show, bond.identity);
    root.append(speaker.element);
    bond.lead();
    const blank = (color) => () => show.set({ blank: show.state.blank === color ? "" : color });
    const nothing = () => {};
    const does = Object.fromEntries(player.ACTIONS.map((one) => [one, nothing]));
    Object.assign(does, { blank: blank("black"), white: blank("white"), first: () => show.go(1) });
    listen(document, "keydown", player.keys(show, root, does, () => true));
    bond.send({ kind: "hello" });
    return bond;
  }

  window.showPlayer = (root, options) => {
    const show = new player.Show(options);
    const notes = options.notes || player.parameters().get("notes") === "1";
    const element = make("div", { class: "player" });
    const gone = new AbortController();
    const listen = (target, kind, heard) => {
      target.addEventListener(kind, heard, { signal: gone.signal });
    };
    root.append(element);
    document.documentElement.classList.toggle("speaking", notes);
    const bond = (notes ? speaking : presenting)(show, element, listen);
    const ready = show.set({ lang: show.state.lang });
    if (options.live && !notes) ready.then(() => bond.prepare());
    const close = () => {
      gone.abort();
      if (show.whole) show.whole.release();
      show.close();
      bond.close();
      element.remove();
      document.documentElement.classList.remove("speaking");
    };
    return { show, close, ready, notes };
  };
})();
