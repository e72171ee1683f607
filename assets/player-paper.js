// The show on paper: each slide with what is said to it, one, two or three a page. Printing the page
// prints this and nothing else.
(function () {
  const player = (window.player = window.player || {});
  const { make } = player;
  const KEPT = "handout";
  const EACH = ["1", "2", "3"];

  player.Paper = class {
    constructor(show) {
      Object.assign(this, { show, element: null });
    }

    get each() {
      const kept = player.store.get(KEPT);
      return EACH.includes(kept) ? kept : EACH[0];
    }

    set each(number) {
      player.store.set(KEPT, number);
    }

    // A slide in light colours, and what is said to it: what is seen, with its numbers, and remarks.
    leaf(slide, at) {
      const { show } = this;
      const place = player.place(show, at + 1);
      const view = { ...show.state, theme: "light", step: null, table: false, place, heading: "h2" };
      const drawn = player.slide(slide, view);
      const told = [slide.finding, slide.remarks].filter(Boolean);
      const said = told.map((text) => make("p", { lang: show.state.lang }, text));
      const leaf = make(
        "section",
        { class: "handout-leaf" },
        make("div", { class: "handout-slide" }, drawn),
        make("div", { class: "handout-notes" }, said),
      );
      return { leaf, drawn, slide, view };
    }

    // What is drawn is there when the returned promise is, and without waiting for anything but
    // itself: the browser prints as soon as its event has been told.
    build() {
      if (this.element) return Promise.resolve();
      const leaves = this.show.slides.map((slide, at) => this.leaf(slide, at));
      this.element = make("div", { class: "handout", "data-each": this.each });
      this.element.append(...leaves.map(({ leaf }) => leaf));
      document.body.append(this.element);
      return Promise.all(leaves.map(({ drawn, slide, view }) => player.drawSlide(drawn, slide, view)));
    }

    clear() {
      if (!this.element) return;
      player.clearChart(this.element);
      this.element.remove();
      this.element = null;
    }

    // Prints once all is drawn.
    async print() {
      await this.build();
      window.print();
    }

    listen(listen) {
      listen(window, "beforeprint", () => this.build());
      listen(window, "afterprint", () => this.clear());
    }

    // A button and how many slides stand on a page.
    control(say) {
      const pairs = EACH.map((number) => [number, number]);
      const choose = (number) => (this.each = number);
      return make(
        "div",
        { class: "present-paper" },
        player.button(say("paper"), () => this.print(), { "data-name": "paper" }),
        player.choice(say("paper.each"), pairs, this.each, choose),
      );
    }
  };
})();
