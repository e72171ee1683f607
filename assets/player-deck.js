// The list of slides and what they show. The list is edited here and at once; of what the slides
// show only that is fetched which is not there yet.
(function () {
  const player = (window.player = window.player || {});
  const MOST = 40;
  const BETWEEN = "|";
  const ANY = "";

  // An entry of the list: what it shows, as in a link, its own titles by language, where it stands.
  // id: of the entry, whatever is done to it.
  let entries = 0;
  const entryOf = ({ item, titles = {}, hidden = false, appendix = false }) => {
    return { id: ++entries, item, titles, hidden, appendix };
  };

  // As a link has it; see dashboard/pages/present/items.py.
  function text({ item, titles, hidden, appendix }) {
    const marks = (hidden ? "-" : "") + (appendix ? "~" : "");
    const told = Object.entries(titles).filter(([, title]) => title);
    if (!told.length) return marks + item;
    if (titles[ANY]) return `${marks}${item}#${encodeURIComponent(titles[ANY])}`;
    const parts = told.map(([language, title]) => `${language}=${encodeURIComponent(title)}`);
    return `${marks}${item}#${parts.join("&")}`;
  }

  // The entry that a text of a link stands for.
  function read(told) {
    const [, marks, item, own = ""] = /^([-~]*)([^#]*)#?(.*)$/.exec(told);
    const parts = own.split("&").map((part) => /^(\w\w)=(.*)$/.exec(part));
    const titles = parts.every(Boolean)
      ? Object.fromEntries(parts.map(([, language, title]) => [language, decodeURIComponent(title)]))
      : { [ANY]: decodeURIComponent(own) };
    return entryOf({ item, titles, hidden: marks.includes("-"), appendix: marks.includes("~") });
  }

  // The story first, then the appendix, each in its order.
  function ordered(list) {
    const kept = list.slice(0, MOST);
    return [...kept.filter(({ appendix }) => !appendix), ...kept.filter(({ appendix }) => appendix)];
  }

  player.Deck = class {
    // fetched: async (language, period, items or null for the list of the address) => a deck.
    constructor(fetched) {
      Object.assign(this, { fetched, list: null, past: [], epoch: 0 });
      this.own = player.parameters().has("slides");
      this.contents = new Map();
      this.asked = new Map();
    }

    key(language, period, item) {
      return `${language} ${period} ${item}`;
    }

    missing(language, period) {
      if (!this.list) return null;
      const items = new Set(this.list.map(({ item }) => item));
      return [...items].filter((item) => !this.contents.has(this.key(language, period, item)));
    }

    // Asked for once; what did not come may be asked for again.
    ask(language, period) {
      const items = this.missing(language, period);
      if (items && !items.length) return Promise.resolve();
      const key = [language, period, ...(items || [])].join(" ");
      if (!this.asked.has(key)) {
        const asked = this.bring(language, period, items);
        this.asked.set(key, asked);
        const over = () => this.asked.delete(key);
        asked.then(over, over);
      }
      return this.asked.get(key);
    }

    async bring(language, period, items) {
      const { epoch } = this;
      const deck = await this.fetched(language, period, items);
      // What was asked for before something was forgotten may be what it said before.
      if (epoch !== this.epoch) return this.bring(language, period, items);
      const whole = items && deck.slides.length === items.length;
      deck.slides.forEach((slide, at) => {
        this.contents.set(this.key(language, period, whole ? items[at] : slide.item), slide);
      });
      this.list = this.list || deck.slides.map(entryOf);
      this.drop(items || [], language, period);
      this.titles = { ...this.titles, [language]: deck.title };
    }

    // What was asked for and is not known leaves the list.
    drop(items, language, period) {
      const gone = items.filter((item) => !this.contents.has(this.key(language, period, item)));
      if (gone.length) this.list = this.list.filter(({ item }) => !gone.includes(item));
    }

    // Forgets what such slides show, so that they are asked for anew.
    forget(exhibit) {
      for (const key of this.contents.keys()) {
        if (key.endsWith(` ${exhibit}`)) this.contents.delete(key);
      }
      this.epoch += 1;
    }

    // Fetches what the slides need in both languages; answers the title of the show.
    async load({ lang, second, period }) {
      const languages = [...new Set([lang, second])].filter(Boolean);
      await Promise.all(languages.map((language) => this.ask(language, period)));
      return this.titles[lang] || "";
    }

    complete({ lang, second, period }) {
      return [lang, second].filter(Boolean).every((one) => !this.missing(one, period).length);
    }

    // The slides of the list with their words in the second language below those in the first.
    slides({ lang, second, period }) {
      const other = second === lang ? "" : second;
      return (this.list || []).map((entry) => {
        const slide = this.contents.get(this.key(lang, period, entry.item));
        const below = other && this.contents.get(this.key(other, period, entry.item));
        const told = (language, made) => entry.titles[language] || entry.titles[ANY] || made.headline;
        const one = slide || player.awaited(entry);
        const headline2 = below ? told(other, below) : "";
        return {
          ...one,
          ...entry,
          entry,
          headline: told(lang, one),
          headline2: headline2 === told(lang, one) && entry.titles[ANY] ? "" : headline2,
          lines2: below ? below.lines : [],
        };
      });
    }

    // change: list => another list, or null for none. sort: what is changed, where several changes
    // of one sort that follow each other are undone as one.
    edit(change, sort = null) {
      const list = change(this.list.map((entry) => ({ ...entry })));
      if (!list || !list.length) return;
      if (!sort || sort !== this.sort) this.past.push({ list: this.list, own: this.own });
      this.sort = sort;
      this.list = ordered(list);
      this.own = true;
    }

    // The ready list again, once it has been loaded.
    restore() {
      this.past.push({ list: this.list, own: this.own });
      Object.assign(this, { list: null, own: false, sort: null });
    }

    undo() {
      const last = this.past.pop();
      if (last) Object.assign(this, last, { sort: null });
      return Boolean(last);
    }

    // Writes the list into the address where it is the reader's own.
    write(parameters) {
      if (!this.list) return;
      if (!this.own) return parameters.delete("slides");
      parameters.delete("story");
      parameters.set("slides", this.list.map(text).join(BETWEEN));
    }
  };
  Object.assign(player, { itemText: text, readItem: read, entryOf });
  player.MOST = MOST;

  // A slide whose content has not come yet.
  player.awaited = ({ item }) => ({
    ...{ id: item, item, exhibit: item, name: item, topic: "", headline: "…", question: "" },
    ...{ finding: "", unit: "", key: [], events: [], lines: [], filters: [], source: "", remarks: "", notes: [] },
    ...{ sources: [], table: { headings: [], rows: [], numeric: [] }, figure: null, qr: "", steps: "" },
    awaited: true,
  });
})();
