// The controls of the show: quiet, hidden while a full screen rests, always there for the keyboard.
(function () {
  const player = (window.player = window.player || {});
  const { make, button, choice } = player;
  const REST = 2000;

  player.Bar = class {
    // actions: as for player.keys, and check.
    constructor(show, root, actions) {
      Object.assign(this, { show, root, actions });
      this.dots = make("ol", { class: "player-dots" });
      this.moves = make("div", { class: "player-moves" });
      this.tools = make("div", { class: "player-tools" });
      this.looks = make("details", { class: "player-look" });
      this.element = make("div", { class: "player-bar" }, this.moves, this.tools);
      show.watch((changed) => this.follow(changed));
      for (const kind of ["pointermove", "pointerdown"]) {
        root.addEventListener(kind, () => this.wake());
      }
    }

    follow(changed) {
      // Written anew only when words or slides change, or the focus would be lost.
      if (["lang", "slides"].some((one) => changed.has(one))) this.write();
      this.mark();
    }

    write() {
      const focused = this.element.contains(document.activeElement)
        ? document.activeElement.dataset.name
        : null;
      this.writeMoves();
      this.writeTools();
      const again = focused && this.element.querySelector(`[data-name="${focused}"]`);
      if (again) again.focus();
    }

    named(name, press) {
      return button(this.show.say(name), press, { "data-name": name });
    }

    writeMoves() {
      const { show } = this;
      this.dots.replaceChildren(
        ...show.slides.map(({ headline: title, appendix }, at) => {
          const label = show.say("dot", { number: at + 1, title });
          const named = { class: appendix ? "dot behind" : "dot", "aria-label": label, title: label };
          return make("li", {}, button("", () => show.go(at + 1), named));
        }),
      );
      this.dots.setAttribute("aria-label", show.say("dots"));
      this.moves.replaceChildren(
        this.named("previous", () => show.step(-1)),
        this.dots,
        this.named("next", () => show.step(1)),
      );
    }

    writeTools() {
      const { show, actions } = this;
      const { languages, periods } = show.options;
      const select = (name, pairs) => {
        const label = choice(show.say(name), pairs, show.state[name], (value) => {
          show.set({ [name]: value });
        });
        label.lastChild.dataset.name = name;
        return label;
      };
      const none = ["", show.say("second.none")];
      const buttons = ["full", "grid", "notes", "table", "check", "help"];
      this.looks.replaceChildren(
        make("summary", { "data-name": "look" }, show.say("look")),
        make(
          "div",
          { class: "player-looks" },
          select("lang", languages),
          select("second", [none, ...languages]),
          select("period", periods.map((key) => [key, show.say(`period.${key}`)])),
          select("theme", player.THEMES.map((theme) => [theme, show.say(`theme.${theme}`)])),
        ),
      );
      this.tools.replaceChildren(
        ...buttons.map((name) => this.named(name, actions[name])),
        this.looks,
      );
    }

    mark() {
      const { state, slides, core } = this.show;
      this.dots.querySelectorAll("button").forEach((dot, at) => {
        if (at + 1 === state.slide) dot.setAttribute("aria-current", "step");
        else dot.removeAttribute("aria-current");
      });
      for (const select of this.tools.querySelectorAll("select")) {
        select.value = state[select.dataset.name];
      }
      const end = { previous: state.slide === 1, next: [core, slides.length].includes(state.slide) };
      for (const [name, reached] of Object.entries(end)) {
        const found = this.moves.querySelector(`[data-name="${name}"]`);
        if (found) found.setAttribute("aria-disabled", reached);
      }
      const table = this.tools.querySelector('[data-name="table"]');
      if (table) table.setAttribute("aria-pressed", state.table);
    }

    // Seen for a while after the pointer has moved, and as long as it rests on the controls or one
    // of their lists is open; the keyboard's focus shows them as well.
    wake() {
      this.root.classList.add("awake");
      clearTimeout(this.resting);
      this.resting = setTimeout(() => this.rest(), REST);
    }

    rest() {
      const chosen = this.looks.open || this.element.matches(":has(select:focus)");
      if (chosen || this.element.matches(":hover")) return this.wake();
      this.root.classList.remove("awake");
    }
  };
})();
