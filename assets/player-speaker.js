// The speaker's window: what is on show, what to say about it, what comes next, and the time.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const SECOND = 1000;

  const two = (number) => String(number).padStart(2, "0");
  const written = (...parts) => parts.map(two).join(":");
  const clock = (date) => written(date.getHours(), date.getMinutes(), date.getSeconds());
  const span = (seconds) => {
    return written(Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60);
  };

  // A source with all that must be known of it.
  function source({ name, years, vintage, licence, caveat, address, copy }) {
    const known = [years ? `${name} (${years})` : name, vintage, licence, caveat, copy].filter(Boolean);
    const way = { href: address, target: "_blank", rel: "noopener noreferrer" };
    const link = /^https?:/.test(address) ? make("a", way, address) : null;
    return make("li", {}, known.join("; "), link && " ", link);
  }

  player.Speaker = class {
    // bond: moves the show; see player.Follower.
    constructor(show, bond) {
      Object.assign(this, { show, bond, since: Date.now() });
      this.time = make("span", { class: "speaker-time" });
      this.elapsed = make("span", { class: "speaker-time" });
      this.element = make("div", { class: "speaker" });
      show.watch(() => this.draw());
      this.timer = setInterval(() => this.tick(), SECOND);
    }

    tick() {
      if (!this.element.isConnected) return clearInterval(this.timer);
      this.time.textContent = clock(new Date());
      this.elapsed.textContent = span(Math.floor((Date.now() - this.since) / SECOND));
    }

    draw() {
      if (!this.show.slide) return;
      const { lang } = this.show.state;
      this.element.lang = lang;
      player.clearChart(this.element);
      const focused = document.activeElement && document.activeElement.dataset.name;
      this.element.replaceChildren(this.top(), this.said(), this.coming());
      const again = focused && this.element.querySelector(`[data-name="${focused}"]`);
      if (again) again.focus();
      this.tick();
      this.preview();
    }

    named(name, press, attributes = {}) {
      return button(this.show.say(name), press, { "data-name": name, ...attributes });
    }

    top() {
      const { show, bond } = this;
      const { slide, blank } = show.state;
      const reset = () => {
        this.since = Date.now();
        this.tick();
      };
      return make(
        "div",
        { class: "speaker-top" },
        make("p", {}, `${show.say("speaker.clock")} `, this.time),
        make("p", {}, `${show.say("speaker.elapsed")} `, this.elapsed),
        this.named("speaker.reset", reset),
        make("p", { class: "speaker-place" }, `${slide} / ${show.slides.length}`),
        this.named("previous", () => bond.set({ slide: slide - 1, blank: false })),
        this.named("next", () => bond.set({ slide: slide + 1, blank: false })),
        this.named("speaker.blank", () => bond.set({ blank: !blank }), { "aria-pressed": blank }),
      );
    }

    said() {
      const { show } = this;
      const { slide } = show;
      return make(
        "section",
        { class: "speaker-said" },
        make("p", { class: "speaker-kind" }, slide.question),
        make("h2", {}, slide.title),
        make("h3", {}, show.say("speaker.remarks")),
        make("p", { class: "speaker-remarks" }, slide.remarks || show.say("speaker.none")),
        slide.finding && make("h3", {}, show.say("speaker.finding")),
        slide.finding && make("p", {}, slide.finding),
        slide.notes.length > 0 && make("h3", {}, show.say("speaker.notes")),
        make("ul", {}, slide.notes.map((note) => make("li", {}, note))),
        make("h3", {}, show.say("speaker.sources")),
        make("ul", { class: "sources-of" }, slide.sources.map(source)),
      );
    }

    coming() {
      const { show } = this;
      this.next = show.slides[show.state.slide];
      const title = this.next ? this.next.title : show.say("speaker.end");
      this.small = make("div", { class: "speaker-next-slide", "aria-hidden": "true", inert: true });
      return make(
        "section",
        { class: "speaker-next" },
        make("h3", {}, show.say("speaker.next")),
        make("p", { class: "speaker-next-title" }, title),
        this.next ? this.small : null,
      );
    }

    preview() {
      if (!this.next) return;
      const { state, slides } = this.show;
      const look = { ...state, table: false, heading: "p" };
      const view = { ...look, number: state.slide + 1, count: slides.length };
      const element = player.slide(this.next, view);
      this.small.append(make("div", { class: "stage" }, element));
      const scale = this.small.clientWidth / player.WIDTH;
      this.small.firstChild.style.transform = `scale(${scale})`;
      player.drawSlide(element, this.next, view);
    }
  };
})();
