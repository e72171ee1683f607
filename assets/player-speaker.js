// The speaker's window: what is on show, what to say about it, what comes next, and the time.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const SECOND = 1000;

  // A source with all that must be known of it.
  function source({ name, years, vintage, licence, caveat, address, copy }) {
    const known = [years ? `${name} (${years})` : name, vintage, licence, caveat, copy].filter(Boolean);
    const way = { href: address, target: "_blank", rel: "noopener noreferrer" };
    const link = /^https?:/.test(address) ? make("a", way, address) : null;
    return make("li", {}, known.join("; "), link && " ", link);
  }

  player.Speaker = class {
    constructor(show, identity) {
      Object.assign(this, { show, timer: new player.Timer(identity) });
      this.time = make("span", { class: "speaker-time" });
      this.elapsed = make("span", { class: "speaker-time" });
      this.planned = make("span", { class: "speaker-planned" });
      this.element = make("div", { class: "speaker" });
      show.watch(() => this.draw());
      this.ticking = setInterval(() => this.tick(), SECOND);
    }

    tick() {
      if (!this.element.isConnected) return clearInterval(this.ticking);
      const { show, timer } = this;
      const planned = player.planned(show.slides, show.state.slide - 1);
      this.time.textContent = player.clock(new Date());
      this.elapsed.textContent = player.span(timer.seconds);
      this.elapsed.classList.toggle("late", timer.seconds > planned);
      this.planned.textContent = show.say("speaker.planned", { time: player.span(planned) });
    }

    draw() {
      if (!this.show.slide) return;
      this.element.lang = this.show.state.lang;
      player.clearChart(this.element);
      const { dataset = {}, selectionStart: caret } = document.activeElement || {};
      this.element.replaceChildren(this.top(), this.said(), this.coming());
      const again = dataset.name && this.element.querySelector(`[data-name="${dataset.name}"]`);
      if (again) again.focus();
      if (again && again.matches("textarea")) again.setSelectionRange(caret, caret);
      this.tick();
      this.preview(this.small, this.show.slide, this.show.state.slide, this.show.state.step);
      if (this.next) this.preview(this.after, this.next, this.show.state.slide + 1, null);
    }

    named(name, press, attributes = {}) {
      return button(this.show.say(name), press, { "data-name": name, ...attributes });
    }

    top() {
      const { show, timer } = this;
      const { slide, blank } = show.state;
      const reset = () => {
        timer.start();
        this.tick();
      };
      return make(
        "div",
        { class: "speaker-top" },
        make("p", {}, `${show.say("speaker.clock")} `, this.time),
        make("p", {}, `${show.say("speaker.elapsed")} `, this.elapsed, " ", this.planned),
        this.minutes(),
        this.named("speaker.reset", reset),
        make("p", { class: "speaker-place" }, player.place(show, slide)),
        this.named("previous", () => show.step(-1)),
        this.named("next", () => show.step(1)),
        this.named("speaker.blank", () => show.set({ blank: blank ? "" : "black" }), {
          "aria-pressed": Boolean(blank),
        }),
      );
    }

    // The time planned for the slide on show.
    minutes() {
      const { show } = this;
      const { slide } = show;
      const input = make("input", { type: "number", min: 0, max: 60, step: 0.5, "data-name": "minutes" });
      input.value = player.minutes.get(slide);
      input.addEventListener("input", () => {
        player.minutes.set(slide, Math.max(0, Number(input.value) || 0));
        this.tick();
      });
      return make("label", {}, make("span", {}, show.say("speaker.minutes")), " ", input);
    }

    // What can be said as it stands: what is seen, with its numbers, then the remarks.
    said() {
      const { show } = this;
      const { slide } = show;
      const told = [...slide.lines, slide.finding, slide.remarks].filter(Boolean);
      return make(
        "section",
        { class: "speaker-said" },
        this.room("small"),
        make("p", { class: "speaker-kind" }, slide.question || slide.topic),
        make("h2", {}, slide.headline),
        make("h3", {}, show.say("speaker.remarks")),
        told.length
          ? told.map((text) => make("p", { class: "speaker-remarks" }, text))
          : make("p", { class: "speaker-remarks" }, show.say("speaker.none")),
        slide.notes.length > 0 && make("h3", {}, show.say("speaker.notes")),
        make("ul", {}, this.chosen(slide), slide.notes.map((note) => make("li", {}, note))),
        make("h3", {}, show.say("speaker.sources")),
        make("ul", { class: "sources-of" }, slide.sources.map(source)),
      );
    }

    // What is chosen: the slide itself does not say it.
    chosen({ filters }) {
      const told = filters.map(([name, value]) => `${name}: ${value}`).join(" · ");
      return told && make("li", {}, told);
    }

    room(name) {
      this[name] = make("div", { class: `speaker-slide ${name}`, "aria-hidden": "true", inert: true });
      return this[name];
    }

    coming() {
      const { show } = this;
      const { slide } = show.state;
      this.next = slide === show.core ? undefined : show.slides[slide];
      const title = this.next ? this.next.headline : show.say("speaker.end");
      return make(
        "section",
        { class: "speaker-next" },
        make("h3", {}, show.say("speaker.next")),
        make("p", { class: "speaker-next-title" }, title),
        this.next ? this.room("after") : null,
        this.own(),
      );
    }

    // The speaker's own notes of the slide.
    own() {
      const { slide } = this.show;
      const notes = make("textarea", { "data-name": "own", rows: 6 });
      notes.value = player.ownNotes.get(slide);
      notes.addEventListener("input", () => player.ownNotes.set(slide, notes.value));
      return make("label", { class: "speaker-own" }, make("span", {}, this.show.say("speaker.own")), notes);
    }

    preview(room, slide, number, step) {
      const view = { ...this.show.state, step, table: false, heading: "p" };
      const told = { ...view, place: player.place(this.show, number) };
      const element = player.slide(slide, told);
      room.append(make("div", { class: "stage" }, element));
      room.firstChild.style.transform = `scale(${room.clientWidth / player.WIDTH})`;
      player.drawSlide(element, slide, told);
    }
  };
})();
