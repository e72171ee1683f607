// The stage: the slide on show, scaled to its frame, blanked, swiped and announced.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const WIDTH = 896;
  const HEIGHT = 504;
  const SWIPE = 50;

  player.WIDTH = WIDTH;

  player.Stage = class {
    constructor(show) {
      this.show = show;
      this.stage = make("div", { class: "stage" });
      this.blank = make("div", { class: "player-blank", hidden: true });
      this.element = make(
        "div",
        { class: "player-frame", tabindex: 0, role: "group" },
        this.stage,
        this.blank,
      );
      this.live = make("p", { class: "unseen", "aria-live": "polite" });
      this.drawn = Promise.resolve();
      // How much larger than its frame, and around which point of it.
      Object.assign(this, { zoom: 1, middle: [0.5, 0.5] });
      this.swipes();
      show.watch((changed) => this.follow(changed));
      new ResizeObserver(() => this.fit()).observe(this.element);
    }

    follow(changed) {
      const { show } = this;
      if (["slide", "slides", "theme", "table", "step"].some((one) => changed.has(one))) this.draw();
      if (changed.has("blank")) {
        const { blank } = show.state;
        this.blank.hidden = !blank;
        this.blank.dataset.color = blank;
        this.live.textContent = blank ? show.say(`blank.${blank}`) : this.heard();
      } else if (changed.has("slide") || changed.has("slides")) {
        this.live.textContent = this.heard();
      }
    }

    heard() {
      const { show } = this;
      const place = { number: show.state.slide, count: show.core };
      const told = show.slide && show.slide.appendix ? "place.appendix" : "place";
      return show.slide ? `${show.say(told, place)}. ${show.slide.headline}` : "";
    }

    draw() {
      const { slide, state } = this.show;
      this.element.setAttribute("aria-label", this.show.say("stage"));
      this.element.dataset.bsTheme = state.theme;
      player.clearChart(this.stage);
      if (!slide) return this.stage.replaceChildren();
      const view = { ...state, place: player.place(this.show, state.slide) };
      const element = player.slide(slide, view);
      this.stage.replaceChildren(element);
      this.drawn = player.drawSlide(element, slide, view);
    }

    // As large as the frame allows, in the middle of it.
    fit() {
      const { clientWidth, clientHeight } = this.element;
      const whole = Math.min(clientWidth / WIDTH, clientHeight / HEIGHT);
      const scale = whole * this.zoom;
      // What is under the pointer stays under it.
      const at = (size, length, part) => {
        const free = (size - length * whole) / 2;
        return size * part - (size * part - free) * this.zoom;
      };
      const left = at(clientWidth, WIDTH, this.middle[0]);
      const top = at(clientHeight, HEIGHT, this.middle[1]);
      this.stage.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
    }

    swipes() {
      let from = null;
      const passive = { passive: true, capture: true };
      const begin = ({ touches }) => {
        from = touches.length === 1 ? { x: touches[0].clientX, y: touches[0].clientY } : null;
      };
      const end = ({ changedTouches: [finger] }) => {
        if (!from) return;
        const [across, down] = [finger.clientX - from.x, finger.clientY - from.y];
        from = null;
        if (Math.abs(across) < SWIPE || Math.abs(across) < 1.5 * Math.abs(down)) return;
        this.show.step(across < 0 ? 1 : -1);
      };
      this.element.addEventListener("touchstart", begin, passive);
      this.element.addEventListener("touchend", end, passive);
    }
  };
})();
