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
      this.swipes();
      show.watch((changed) => this.follow(changed));
      new ResizeObserver(() => this.fit()).observe(this.element);
    }

    follow(changed) {
      const { show } = this;
      if (["slide", "slides", "theme", "table"].some((one) => changed.has(one))) this.draw();
      if (changed.has("blank")) {
        this.blank.hidden = !show.state.blank;
        this.live.textContent = show.state.blank ? show.say("blank") : this.heard();
      } else if (changed.has("slide") || changed.has("slides")) {
        this.live.textContent = this.heard();
      }
    }

    heard() {
      const { show } = this;
      const place = { number: show.state.slide, count: show.slides.length };
      return show.slide ? `${show.say("place", place)}. ${show.slide.title}` : "";
    }

    draw() {
      const { slide, slides, state } = this.show;
      this.element.setAttribute("aria-label", this.show.say("stage"));
      this.element.dataset.bsTheme = state.theme;
      player.clearChart(this.stage);
      if (!slide) return this.stage.replaceChildren();
      const view = { ...state, number: state.slide, count: slides.length };
      const element = player.slide(slide, view);
      this.stage.replaceChildren(element);
      this.drawn = player.drawSlide(element, slide, view);
    }

    // As large as the frame allows, in the middle of it.
    fit() {
      const { clientWidth, clientHeight } = this.element;
      const scale = Math.min(clientWidth / WIDTH, clientHeight / HEIGHT);
      const left = (clientWidth - WIDTH * scale) / 2;
      const top = (clientHeight - HEIGHT * scale) / 2;
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
