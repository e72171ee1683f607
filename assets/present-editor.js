// The list of slides below the stage: order, titles, views that were added, files to take along.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const MOST = 40;
  const LIST = "slides";
  const EDITED = "slides-edited";
  const BETWEEN = "|";

  const text = ({ item, own }) => (own ? `${item}#${encodeURIComponent(own)}` : item);

  // The reader's list as it is kept: slides as in a link, and whether it is a whole show or only
  // views that were added to the ready one.
  function kept() {
    const items = window.sharing.list(LIST).filter((one) => one && typeof one.item === "string");
    return { items: items.map(({ item }) => item), whole: localStorage.getItem(EDITED) === "1" };
  }

  player.Editor = class {
    // place: where it is drawn. command: what makes an offline copy. story: the ready one.
    constructor(show, place, { command, story }) {
      Object.assign(this, { show, command, story });
      this.list = make("ol", { class: "present-slides" });
      this.about = make("p", { class: "present-about" });
      this.lists = make("div", { class: "present-lists" });
      this.taking = make("div", { class: "present-taking" });
      this.status = make("p", { class: "present-status", role: "status" });
      this.heading = make("h2", {});
      this.element = make(
        "section",
        { class: "card" },
        this.heading,
        this.about,
        this.list,
        this.lists,
        this.taking,
        this.status,
      );
      place.append(this.element);
      show.watch((changed) => {
        if (changed.has("slides")) this.draw();
      });
    }

    get own() {
      return player.parameters().has("slides");
    }

    say(key, values) {
      return this.show.say(`editor.${key}`, values);
    }

    draw() {
      const { lang } = this.show.state;
      this.element.lang = lang;
      this.heading.textContent = this.say("title");
      this.about.textContent = `${this.say(this.own ? "own" : "ready")} ${this.say("add")}`;
      this.list.replaceChildren(...this.show.slides.map((slide, at) => this.row(slide, at)));
      this.drawLists();
      this.drawTaking();
    }

    row(slide, at) {
      const { slides } = this.show;
      const number = at + 1;
      const last = number === slides.length;
      const named = (key) => ({ "aria-label": this.say(key, { number }), "data-name": key });
      const title = make("input", { ...named("name"), type: "text", maxlength: 200 });
      title.value = slide.title;
      title.addEventListener("change", () => this.name(at, title.value.trim()));
      const label = this.show.say("dot", { number, title: slide.title });
      return make(
        "li",
        {},
        button(String(number), () => this.show.go(number), { "aria-label": label }),
        title,
        button("↑", () => this.move(at, -1), { ...named("up"), disabled: at === 0 }),
        button("↓", () => this.move(at, 1), { ...named("down"), disabled: last }),
        button("×", () => this.remove(at), { ...named("remove"), disabled: slides.length === 1 }),
      );
    }

    drawLists() {
      const { items } = kept();
      this.lists.replaceChildren(
        ...[
          this.own && button(this.say("restore"), () => this.restore()),
          !this.own && items.length && button(this.say("mine"), () => this.showOwn()),
          items.length && button(this.say("forget"), () => this.forget()),
        ].filter(Boolean),
      );
    }

    drawTaking() {
      this.taking.replaceChildren(
        button(this.say("start"), () => this.start(), { class: "present-start" }),
        button(this.say("copy"), () => this.copy()),
        button(this.say("pptx"), () => player.takeStory(this.status, (key) => this.say(key))),
        make("p", {}, `${this.say("offline")} `, make("code", {}, this.command)),
      );
    }

    items() {
      return this.show.slides.map(({ item, own, title }) => ({ item, own, title }));
    }

    // Shows another list, keeps it, and gives the focus to what stands now where it was.
    async change(items, focus) {
      this.keep(items);
      await this.put(items.map(text));
      if (!focus) return;
      const row = this.list.children[Math.min(focus.at, this.list.children.length - 1)];
      const wanted = row.querySelector(`[data-name="${focus.name}"]:enabled`);
      (wanted || row.querySelector("input")).focus();
    }

    keep(items) {
      const stored = items.map((one) => ({ item: text(one), label: one.own || one.title }));
      if (window.sharing.keep(LIST, stored)) localStorage.setItem(EDITED, "1");
    }

    put(items) {
      const parameters = player.parameters();
      parameters.delete("story");
      parameters.set("slides", items.slice(0, MOST).join(BETWEEN));
      player.writeParameters(parameters);
      return this.show.reload();
    }

    move(at, by) {
      const items = this.items();
      const [moved] = items.splice(at, 1);
      items.splice(at + by, 0, moved);
      return this.change(items, { at: at + by, name: by < 0 ? "up" : "down" });
    }

    remove(at) {
      return this.change(this.items().filter((_, other) => other !== at), { at, name: "remove" });
    }

    name(at, own) {
      const items = this.items();
      items[at].own = own;
      return this.change(items);
    }

    restore() {
      const parameters = player.parameters();
      parameters.delete("slides");
      // By name, or a bare address would show the reader's own list.
      parameters.set("story", this.story);
      player.writeParameters(parameters);
      return this.show.reload();
    }

    // The reader's list: a whole show, or the ready one and the views that were added to it.
    showOwn() {
      const { items, whole } = kept();
      return this.put(whole ? items : [...this.items().map(text), ...items]);
    }

    // An address that says nothing of slides shows the reader's own where there are any.
    adopt() {
      const parameters = player.parameters();
      if (parameters.has("slides") || parameters.has("story") || !kept().items.length) return;
      this.showOwn();
    }

    forget() {
      localStorage.removeItem(LIST);
      localStorage.removeItem(EDITED);
      return this.restore();
    }

    start() {
      this.show.fill();
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
