// showPlayer(root, options): a slide show inside `root`, on the page as from a file.
//
// options: {deck: async (language, period) => slides as JSON, words: {language: {key: text}},
// languages: [[code, name]], periods: [key], language, period, second, theme (what holds when the
// address says nothing), live: whether it is part of a page and does not fill the window}.
// Answers {show, close}. With `notes=1` in the address it is the speaker's window.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;

  function open(root, dialog) {
    const shown = root.querySelector("dialog[open]");
    if (shown) shown.close();
    root.append(dialog);
    dialog.showModal();
    if (dialog.run) dialog.run();
  }

  const filled = (root) => root.classList.contains("filling");

  // Over the whole window the controls take the look of the slides.
  function dress(show, root) {
    if (filled(root)) root.dataset.bsTheme = show.state.theme;
    else delete root.dataset.bsTheme;
  }

  // Fills the window, and the screen where the browser lets it. From a file the window is always
  // filled.
  function fill(show, root, filling) {
    root.classList.toggle("filling", filling || !show.options.live);
    dress(show, root);
    if (filling) {
      root.querySelector(".player-frame").focus();
      if (root.requestFullscreen) root.requestFullscreen().catch(() => {});
    } else if (document.fullscreenElement) document.exitFullscreen();
  }

  function toggleFull(show, root) {
    fill(show, root, show.options.live ? !filled(root) : !document.fullscreenElement);
  }

  function actions(show, root, bond, message) {
    return {
      full: () => toggleFull(show, root),
      blank: () => show.set({ blank: !show.state.blank }),
      table: () => show.set({ table: !show.state.table }),
      notes: () => {
        if (!bond.open()) message.textContent = show.say("notes.blocked");
      },
      help: () => {
        const shown = root.querySelector("dialog.help");
        if (shown) return shown.close();
        const dialog = player.help(show);
        dialog.classList.add("help");
        open(root, dialog);
      },
      check: () => open(root, player.check(show)),
      close: () => {
        if (show.state.blank) show.set({ blank: false });
        else if (show.options.live && filled(root)) fill(show, root, false);
      },
    };
  }

  // Of a document that is nothing but the show, language and title follow it.
  function name(show, root, heading) {
    root.lang = show.state.lang;
    if (show.options.live) return;
    document.documentElement.lang = show.state.lang;
    document.title = heading.textContent = show.title;
  }

  function presenting(show, root, listen) {
    const stage = new player.Stage(show);
    const bond = new player.Leader(show);
    const message = make("p", { class: "player-message", role: "status" });
    const does = actions(show, root, bond, message);
    const bar = new player.Bar(show, root, does);
    const heading = show.options.live ? null : make("h1", { class: "unseen" });
    if (heading) root.append(heading);
    root.append(stage.element, bar.element, message, stage.live);
    show.notice = (kind) => {
      message.replaceChildren(kind && show.say(kind));
      bar.mark();
      if (kind === "loading") {
        message.append(" ", make("progress", { "aria-label": show.say("loading") }));
      }
    };
    listen(document, "keydown", player.keys(show, root, does, () => filled(root)));
    show.fill = () => fill(show, root, true);
    listen(document, "fullscreenchange", () => {
      if (!document.fullscreenElement) fill(show, root, false);
    });
    // What lies behind the show is not for the focus to wander to.
    listen(document, "focusin", ({ target }) => {
      if (filled(root) && !root.contains(target)) stage.element.focus();
    });
    show.watch(() => {
      dress(show, root);
      name(show, root, heading);
      show.write();
    });
    root.classList.toggle("filling", !show.options.live);
    return bond;
  }

  function speaking(show, root, listen) {
    const bond = new player.Follower(show);
    const speaker = new player.Speaker(show, bond);
    root.append(speaker.element);
    const led = {
      get slides() {
        return show.slides;
      },
      go: (slide) => bond.set({ slide, blank: false }),
      step: (by) => bond.set({ slide: show.state.slide + by, blank: false }),
    };
    const nothing = () => {};
    const does = { full: nothing, notes: nothing, table: nothing, help: nothing, close: nothing };
    does.blank = () => bond.set({ blank: !show.state.blank });
    listen(document, "keydown", player.keys(led, root, does, () => true));
    bond.send({ kind: "hello" });
    return bond;
  }

  window.showPlayer = (root, options) => {
    const show = new player.Show(options);
    const notes = player.parameters().get("notes") === "1";
    const element = make("div", { class: "player" });
    const gone = new AbortController();
    const listen = (target, kind, heard) => {
      target.addEventListener(kind, heard, { signal: gone.signal });
    };
    root.append(element);
    document.documentElement.classList.toggle("speaking", notes);
    const bond = (notes ? speaking : presenting)(show, element, listen);
    const ready = show.set({ lang: show.state.lang });
    const close = () => {
      gone.abort();
      show.close();
      bond.close();
      element.remove();
      document.documentElement.classList.remove("speaking");
    };
    return { show, close, ready, notes };
  };
})();
