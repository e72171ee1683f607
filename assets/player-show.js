// The state of a slide show: which slide, in which look and languages; who watches it is told.
(function () {
  const player = (window.player = window.player || {});
  const THEMES = ["light", "dark", "contrast", "black", "white"];
  const LOADED = ["lang", "second", "period"];
  const PATIENCE = 300;

  player.Show = class {
    // options: see showPlayer in player.js.
    constructor(options) {
      this.options = options;
      this.deck = new player.Deck(options.deck);
      this.watchers = [];
      this.loads = 0;
      this.slides = [];
      this.title = "";
      // Told that slides are awaited ("loading"), did not come ("failed") or are there ("").
      this.notice = () => {};
      this.state = this.wanted = this.read();
      // The slide of the story that the appendix was opened from.
      this.from = null;
    }

    defaults() {
      const { language, period = "all", second = "", theme = "light" } = this.options;
      return { slide: 1, theme, lang: language, second, period };
    }

    read() {
      const given = player.parameters();
      const { languages, periods } = this.options;
      const codes = languages.map(([code]) => code);
      const kept = this.defaults();
      const take = (name, allowed) => {
        if (given.has(name) && allowed.includes(given.get(name))) kept[name] = given.get(name);
      };
      take("theme", THEMES);
      take("lang", codes);
      take("second", ["", ...codes]);
      take("period", periods);
      kept.slide = Math.max(1, parseInt(given.get("slide"), 10) || 1);
      return { ...kept, step: null, blank: "", table: false, grid: false };
    }

    // Writes what is on show into the address, so that the link is exact.
    write() {
      const parameters = player.parameters();
      for (const [name, usual] of Object.entries(this.defaults())) {
        const value = this.state[name];
        if (value === usual && name !== "lang") parameters.delete(name);
        else parameters.set(name, value);
      }
      this.deck.write(parameters);
      player.writeParameters(parameters);
    }

    say(key, values = {}) {
      return player.fill(this.options.words[this.state.lang][key], values);
    }

    get slide() {
      return this.slides[this.state.slide - 1];
    }

    // How many slides the story has before its appendix.
    get core() {
      const first = this.slides.findIndex(({ appendix }) => appendix);
      return first < 0 ? this.slides.length : first || this.slides.length;
    }

    // watcher: (what has changed: a set of names of the state, and "slides") => nothing.
    watch(watcher) {
      this.watchers.push(watcher);
    }

    tell(...changed) {
      for (const watcher of this.watchers) watcher(new Set(changed));
    }

    // Changes the state: at once, or when the slides in another language or period are there.
    // Where the second language becomes the first, the first becomes the second.
    async set(changes) {
      if (!LOADED.some((name) => name in changes)) return this.apply(changes);
      const { lang, second } = this.wanted;
      const swapped = changes.lang && changes.lang !== lang && changes.lang === second;
      const asked = swapped && !("second" in changes) ? { ...changes, second: lang } : changes;
      this.wanted = { ...this.wanted, ...asked };
      return this.load(asked);
    }

    async load(changes) {
      const turn = ++this.loads;
      const slow = setTimeout(() => this.notice("loading"), PATIENCE);
      let title = null;
      try {
        title = await this.deck.load(this.wanted);
      } catch (error) {
        console.warn("The slides could not be loaded:", error.message);
      }
      clearTimeout(slow);
      if (turn !== this.loads) return;
      this.notice(title === null ? "failed" : "");
      if (title === null) {
        this.wanted = this.state;
        return;
      }
      this.title = title;
      const { lang, second, period } = this.wanted;
      this.compose({ ...changes, lang, second, period });
    }

    // The slides anew, of what is there; the one on show stays so wherever it has come to.
    compose(changes = {}) {
      const shown = this.slide;
      this.slides = this.deck.slides({ ...this.state, ...changes }).filter(({ hidden }) => !hidden);
      const at = shown ? this.slides.findIndex(({ entry }) => entry.id === shown.entry.id) : -1;
      this.apply(at < 0 || "slide" in changes ? changes : { ...changes, slide: at + 1 }, "slides");
    }

    apply(changes, ...also) {
      const before = this.state;
      const next = { ...before, ...changes };
      next.slide = Math.min(Math.max(1, next.slide), this.slides.length || next.slide);
      this.state = next;
      this.wanted = { ...this.wanted, ...changes };
      const changed = Object.keys(next).filter((name) => next[name] !== before[name]);
      if (changed.length || also.length) this.tell(...changed, ...also);
    }

    // Changes the list of slides at once; what is not there yet is fetched.
    edit(change, sort) {
      this.deck.edit(change, sort);
      return this.settle();
    }

    undo() {
      if (this.deck.undo()) return this.settle();
    }

    // The ready list again.
    restore() {
      this.deck.restore();
      return this.load({});
    }

    settle() {
      this.compose();
      if (!this.deck.complete(this.state)) return this.load({});
    }

    // What is awaited still is for nobody any more.
    close() {
      this.loads += 1;
      this.watchers = [];
    }

    // A move shows the slide again that was blanked, and its chart where a table was shown.
    // step: how far it is built up, null for whole.
    go(number, step = null) {
      const [here, there] = [this.slide, this.slides[number - 1]];
      if (there && there.appendix && here && !here.appendix) this.from = this.state.slide;
      this.set({ slide: number, step, blank: "", table: false, grid: false });
    }

    // One step of a slide that is built up, or one slide; the story does not run into its appendix.
    step(by) {
      const { slide, step, table } = this.state;
      const all = player.steps(this.slide);
      const next = step === null ? all : step + by;
      if (by > 0 && next < all && !table) return this.go(slide, next);
      if (by < 0 && step !== null && step > 0 && !table) return this.go(slide, next);
      if (by > 0 && slide === this.core) return this.go(slide);
      const there = this.slides[slide + by - 1];
      this.go(slide + by, by > 0 && there && player.steps(there) > 1 ? 0 : null);
    }

    // From the appendix to the slide of the story that it was opened from.
    back() {
      this.go(this.from || this.core);
      this.from = null;
    }
  };
  player.THEMES = THEMES;
})();
