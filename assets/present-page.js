// The show as one file that opens by a double click, in the languages that are ticked.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;
  const PAGE = "/download/story.html";
  // How a slide begins in the file, and how the file ends; see dashboard/offline/single.py.
  const SLIDE = "<script data-slide>";
  const END = "</html>\n";

  // Reads the file as it comes. tell: called with how many slides are there.
  async function read(body, tell) {
    const reader = body.getReader();
    const decoder = new TextDecoder();
    const parts = [];
    let tail = "";
    let count = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value);
      const text = tail + decoder.decode(value, { stream: true });
      const found = text.split(SLIDE);
      count += found.length - 1;
      // What is left may hold the beginning of a sign, and never a whole one.
      tail = found.pop().slice(1 - SLIDE.length);
      tell(count);
    }
    if (!tail.endsWith(END)) throw new Error("the file has no end");
    return new Blob(parts, { type: "text/html" });
  }

  player.TakenPage = class {
    // status: where it is told how far it is. command: what makes the file without a browser.
    constructor(show, status, command) {
      Object.assign(this, { show, status, command, ticked: new Map(), busy: false });
      this.group = make("div", { class: "present-page", role: "group" });
      this.typed = make("code", {});
      this.about = make("p", {});
      this.element = make("div", {}, this.group, this.about);
    }

    say(key, values) {
      return this.show.say(`editor.page${key}`, values);
    }

    // Those on the slides, until the reader ticks others.
    isTicked(code) {
      const { lang, second } = this.show.state;
      return this.ticked.has(code) ? this.ticked.get(code) : code === lang || code === second;
    }

    get languages() {
      const codes = this.show.options.languages.map(([code]) => code);
      const { lang } = this.show.state;
      const found = codes.filter((code) => this.isTicked(code));
      return [...found.filter((code) => code === lang), ...found.filter((code) => code !== lang)];
    }

    draw() {
      this.group.setAttribute("aria-label", this.say(""));
      const boxes = this.show.options.languages.map(([code, name]) => this.box(code, name));
      this.button = button(this.say(""), () => this.take(), { "data-name": "page" });
      this.group.replaceChildren(this.button, ...boxes);
      this.about.replaceChildren(`${this.show.say("editor.offline")} `, this.typed);
      this.able();
      return this.element;
    }

    box(code, name) {
      const input = make("input", { type: "checkbox", "data-name": `page-${code}` });
      input.checked = this.isTicked(code);
      input.addEventListener("change", () => {
        this.ticked.set(code, input.checked);
        this.able();
      });
      return make("label", { lang: code }, input, make("span", {}, name));
    }

    able() {
      this.button.disabled = this.busy || !this.languages.length;
      const { command, languages } = this;
      const story = `${location.pathname}?${this.parameters()}`;
      this.typed.textContent = `${command} --lang ${languages.join(",")} --story '${story}'`;
    }

    // What is on show; the window and the language of the page do not belong to it.
    parameters() {
      const parameters = player.parameters();
      for (const name of ["notes", "lang"]) parameters.delete(name);
      if (!this.show.deck.own) parameters.set("story", this.show.options.story);
      return parameters;
    }

    tell(done, count) {
      const told = this.say(".busy", { number: done, count });
      const bar = make("progress", { "aria-label": told, max: count, value: done });
      this.status.replaceChildren(told, " ", bar);
    }

    async take() {
      const parameters = this.parameters();
      parameters.set("languages", this.languages.join(","));
      const count = this.show.slides.length;
      this.busy = true;
      this.able();
      this.tell(0, count);
      try {
        const response = await window.resources.patient(`${PAGE}?${parameters}`);
        if (!response.ok) throw new Error(response.status);
        const content = await read(response.body, (done) => this.tell(done, count));
        player.saveFile(content, player.fileName(response));
        this.status.textContent = this.say(".done");
      } catch {
        this.status.textContent = this.say(".failed");
      }
      this.busy = false;
      this.able();
    }
  };
})();
