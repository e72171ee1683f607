// The list of slides below the stage: order, titles, views that were added, files to take along.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const LIST = "slides";
  const EDITED = "slides-edited";
  const TITLE = "title";
  const REMEMBER = "remember";
  // What the title slide says beside the name of the show: parameter -> kind of its field.
  const ASKED = { presenter: "text", place: "text", date: "date" };

  // The reader's list as it is kept: slides as in a link, and whether it is a whole show or only
  // views that were added to the ready one.
  function kept() {
    const items = window.sharing.list(LIST).filter((one) => one && typeof one.item === "string");
    return { items: items.map(({ item }) => item), whole: player.store.get(EDITED) === "1" };
  }

  // Added views come before what is to be remembered.
  function joined(list, added) {
    const closing = list.findIndex(({ item }) => item === REMEMBER);
    const at = closing < 0 ? list.length : closing;
    return [...list.slice(0, at), ...added, ...list.slice(at)];
  }

  player.Editor = class {
    // place: where it is drawn. command: what makes an offline copy. story: the ready one.
    constructor(show, place, { command, story }) {
      Object.assign(this, { show, story, before: null });
      this.rows = new player.Rows(show, (...change) => this.change(...change));
      this.about = make("p", { class: "present-about" });
      this.asked = make("div", { class: "present-asked" });
      this.lists = make("div", { class: "present-lists" });
      this.taking = make("div", { class: "present-taking" });
      this.status = make("p", { class: "present-status", role: "status" });
      this.page = new player.TakenPage(show, this.status, command);
      this.heading = make("h2", {});
      const parts = [this.about, this.asked, this.rows.element, this.lists, this.taking, this.status];
      this.element = make("section", { class: "card" }, this.heading, ...parts);
      place.append(this.element);
      show.watch((changed) => {
        if (changed.has("slides")) this.draw();
      });
    }

    get own() {
      return this.show.deck.own;
    }

    say(key, values) {
      return this.show.say(`editor.${key}`, values);
    }

    draw() {
      const { deck, state } = this.show;
      this.element.lang = state.lang;
      this.heading.textContent = this.say("title");
      this.about.textContent = `${this.say(this.own ? "own" : "ready")} ${this.say("add")}`;
      this.rows.draw(deck.slides(state));
      this.drawAsked();
      this.drawLists();
      this.drawTaking();
    }

    // Drawn once a language, or what is being typed would be lost.
    drawAsked() {
      const { lang } = this.show.state;
      if (this.asked.lang === lang) return;
      this.asked.lang = lang;
      const parameters = player.parameters();
      const fields = Object.entries(ASKED).map(([name, type]) => {
        const input = make("input", { type, maxlength: 80, "data-name": name });
        input.value = parameters.get(name) || "";
        input.addEventListener("change", () => this.ask(name, input.value.trim()));
        return make("label", {}, make("span", {}, this.say(name)), input);
      });
      this.asked.replaceChildren(...fields);
    }

    ask(name, value) {
      const parameters = player.parameters();
      if (value) parameters.set(name, value);
      else parameters.delete(name);
      player.writeParameters(parameters);
      this.show.deck.forget(TITLE);
      return this.show.settle();
    }

    drawLists() {
      const { items } = kept();
      const { deck } = this.show;
      const added = deck.slides(this.show.state).some(({ ready }) => ready === false);
      this.lists.replaceChildren(
        ...[
          deck.past.length && this.named("undo", () => this.undo()),
          this.own && added && this.named("only", () => this.only()),
          this.own && this.named("restore", () => this.restore()),
          !this.own && items.length && this.named("mine", () => this.showOwn()),
          items.length && this.named("forget", () => this.forget()),
        ].filter(Boolean),
      );
    }

    named(key, press) {
      return button(this.say(key), press, { "data-name": key });
    }

    drawTaking() {
      this.taking.replaceChildren(
        button(this.say("start"), () => this.start(), { class: "present-start" }),
        button(this.say("copy"), () => this.copy()),
        button(this.say("pptx"), () => player.takeStory(this.status, (key) => this.say(key))),
        this.show.paper.control((key) => this.say(key)),
        this.page.draw(),
      );
    }

    // Shows another list at once and keeps it. focus: what is to have the focus then.
    change(change, focus, sort) {
      if (!this.own) this.before = [player.store.get(LIST), player.store.get(EDITED)];
      const settled = this.show.edit(change, sort);
      this.keep();
      this.drawLists();
      if (focus) this.rows.focus(focus);
      return settled;
    }

    keep() {
      const slides = this.show.deck.slides(this.show.state);
      const stored = slides.map(({ entry, headline }) => {
        return { item: player.itemText(entry), label: headline };
      });
      player.store.set(LIST, JSON.stringify(stored));
      player.store.set(EDITED, "1");
    }

    undo() {
      const settled = this.show.undo();
      if (this.own) this.keep();
      else this.keepBefore();
      return settled;
    }

    // What was kept before the list became the reader's own.
    keepBefore() {
      for (const [at, name] of [LIST, EDITED].entries()) {
        const text = this.before && this.before[at];
        if (text) player.store.set(name, text);
        else player.store.remove(name);
      }
    }

    // Without the slides of the ready story.
    only() {
      const slides = this.show.deck.slides(this.show.state);
      const own = new Set(slides.filter(({ ready }) => !ready).map(({ entry }) => entry.id));
      return this.change((list) => list.filter(({ id }) => own.has(id)));
    }

    restore() {
      const parameters = player.parameters();
      parameters.delete("slides");
      // By name, or a bare address would show the reader's own list.
      parameters.set("story", this.story);
      player.writeParameters(parameters);
      return this.show.restore();
    }

    // The reader's list: a whole show, or the ready one and the views that were added to it.
    showOwn() {
      const { items, whole } = kept();
      const added = items.map(player.readItem);
      return this.change((list) => (whole ? added : joined(list, added)));
    }

    // An address that says nothing of slides shows the reader's own where there are any.
    adopt() {
      const parameters = player.parameters();
      if (parameters.has("slides") || parameters.has("story") || !kept().items.length) return;
      this.showOwn();
    }

    forget() {
      player.store.remove(LIST);
      player.store.remove(EDITED);
      return this.restore();
    }

    start() {
      this.show.whole.fill(true);
    }

    async copy() {
      const parameters = player.parameters();
      if (!this.own) parameters.set("story", this.story);
      const link = `${location.origin}${location.pathname}?${parameters}`;
      await player.copyText(link);
      this.status.textContent = this.say("copied");
    }
  };
})();
