// The state of a slide show: which slide, in which look and languages; who watches it is told.
(function () {
  const player = (window.player = window.player || {});
  const THEMES = ["light", "dark", "contrast"];
  const LOADED = ["lang", "second", "period"];
  const PATIENCE = 300;

  // The slides of a deck with the titles and findings of another language below their own.
  function joined(deck, other) {
    return deck.slides.map((slide, at) => {
      const same = (other && other.slides[at]) || {};
      const subtitle = (same.own && same.name) || same.title || "";
      return {
        ...slide,
        subtitle: subtitle === slide.title ? "" : subtitle,
        finding2: same.finding || "",
      };
    });
  }

  player.Show = class {
    // options: see showPlayer in player.js.
    constructor(options) {
      this.options = options;
      this.decks = new Map();
      this.watchers = [];
      this.slides = [];
      this.loads = 0;
      // Told that slides are awaited ("loading"), did not come ("failed") or are there ("").
      this.notice = () => {};
      this.state = this.wanted = this.read();
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
      return { ...kept, blank: false, table: false };
    }

    // Writes what is on show into the address, so that the link is exact.
    write() {
      const parameters = player.parameters();
      for (const [name, usual] of Object.entries(this.defaults())) {
        const value = this.state[name];
        if (value === usual && name !== "lang") parameters.delete(name);
        else parameters.set(name, value);
      }
      player.writeParameters(parameters);
    }

    say(key, values = {}) {
      return player.fill(this.options.words[this.state.lang][key], values);
    }

    get slide() {
      return this.slides[this.state.slide - 1];
    }

    // watcher: (what has changed: a set of names of the state, and "slides") => nothing.
    watch(watcher) {
      this.watchers.push(watcher);
    }

    tell(...changed) {
      for (const watcher of this.watchers) watcher(new Set(changed));
    }

    // A deck is asked for once; one that did not come may be asked for again.
    deck(language, period) {
      const key = `${language} ${period}`;
      if (!this.decks.has(key)) {
        const asked = Promise.resolve(this.options.deck(language, period));
        this.decks.set(key, asked);
        asked.catch(() => this.decks.delete(key));
      }
      return this.decks.get(key);
    }

    async load({ lang, second, period }) {
      const other = second && second !== lang ? this.deck(second, period) : null;
      const [deck, below] = await Promise.all([this.deck(lang, period), other]);
      return { title: deck.title, slides: joined(deck, below) };
    }

    // Changes the state: at once, or when the slides in another language or period are there.
    async set(changes) {
      if (!LOADED.some((name) => name in changes)) return this.apply(changes);
      this.wanted = { ...this.wanted, ...changes };
      const turn = ++this.loads;
      const slow = setTimeout(() => this.notice("loading"), PATIENCE);
      let loaded = null;
      try {
        loaded = await this.load(this.wanted);
      } catch (error) {
        console.warn("The slides could not be loaded:", error.message);
      }
      clearTimeout(slow);
      if (turn !== this.loads) return;
      this.notice(loaded ? "" : "failed");
      if (!loaded) {
        this.wanted = this.state;
        return;
      }
      Object.assign(this, loaded);
      const { lang, second, period } = this.wanted;
      this.apply({ ...changes, lang, second, period }, "slides");
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

    // Forgets every deck, as after the list of slides has changed.
    reload() {
      this.decks.clear();
      return this.set({ lang: this.state.lang });
    }

    // What is awaited still is for nobody any more.
    close() {
      this.loads += 1;
      this.watchers = [];
    }

    // A move shows the slide again that was blanked, and its chart where a table was shown.
    go(number) {
      this.set({ slide: number, blank: false, table: false });
    }

    step(by) {
      this.go(this.state.slide + by);
    }
  };
  player.THEMES = THEMES;
})();
