// The overview: all slides at once, the appendix apart; one of them is pressed to go there.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const FORWARD = ["ArrowRight", "ArrowDown", "PageDown"];
  const BACK = ["ArrowLeft", "ArrowUp", "PageUp"];

  player.Grid = class {
    constructor(show) {
      Object.assign(this, { show, turn: 0 });
      this.element = make("div", { class: "player-grid", role: "group", hidden: true });
      this.element.addEventListener("keydown", (event) => this.move(event));
      show.watch((changed) => {
        if (["grid", "slides", "theme"].some((one) => changed.has(one))) this.follow();
      });
    }

    follow() {
      const { grid } = this.show.state;
      const before = this.element.hidden;
      this.element.hidden = !grid;
      player.clearChart(this.element);
      this.turn += 1;
      if (grid) this.draw();
      else this.element.replaceChildren();
      // What had the focus before is under the overview.
      if (!grid && !before) this.element.parentElement.querySelector(".player-frame").focus();
    }

    draw() {
      const { slides, core, state } = this.show;
      this.element.setAttribute("aria-label", this.show.say("grid"));
      this.element.dataset.bsTheme = state.theme;
      const cards = slides.map((slide, at) => this.card(slide, at + 1));
      const parts = [make("div", { class: "grid-part" }, cards.slice(0, core))];
      if (core < slides.length) {
        parts.push(make("h2", {}, this.show.say("editor.appendix")));
        parts.push(make("div", { class: "grid-part" }, cards.slice(core)));
      }
      this.element.replaceChildren(...parts);
      const here = state.grid === "appendix" ? core : state.slide - 1;
      (cards[here] || cards[0]).focus();
      this.fill(cards);
    }

    card(slide, number) {
      const small = make("div", { class: "grid-slide", "aria-hidden": "true", inert: true });
      const told = `${number}. ${slide.headline}`;
      const press = () => this.show.go(number);
      const current = number === this.show.state.slide ? { "aria-current": "step" } : {};
      return make("button", { type: "button", click: press, ...current }, small, told);
    }

    // Slide by slide, until the overview is closed.
    async fill(cards) {
      const { turn } = this;
      const { slides, state } = this.show;
      for (const [at, card] of cards.entries()) {
        if (turn !== this.turn) return;
        const view = { ...state, step: null, table: false, heading: "p" };
        const place = player.place(this.show, at + 1);
        const element = player.slide(slides[at], { ...view, place });
        const stage = make("div", { class: "stage" }, element);
        const small = card.firstChild;
        small.replaceChildren(stage);
        stage.style.transform = `scale(${small.clientWidth / player.WIDTH})`;
        await player.drawSlide(element, slides[at], { ...view, place });
      }
    }

    move(event) {
      const by = FORWARD.includes(event.key) ? 1 : BACK.includes(event.key) ? -1 : 0;
      if (!by) return;
      event.preventDefault();
      const cards = [...this.element.querySelectorAll("button")];
      const next = cards[cards.indexOf(document.activeElement) + by];
      if (next) next.focus();
    }
  };
})();
