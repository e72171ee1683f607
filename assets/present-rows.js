// The rows of the list of slides: each with its titles, its place and what can be done to it.
(function () {
  const player = (window.player = window.player || {});
  const { make, button } = player;

  // list => the list with an entry changed.
  const changed = (id, change) => (list) => {
    return list.map((entry) => (entry.id === id ? { ...entry, ...change(entry) } : entry));
  };

  // One place up or down; over the border between story and appendix it changes sides instead.
  const moved = (id, by) => (list) => {
    const at = list.findIndex((entry) => entry.id === id);
    const other = list[at + by];
    const border = !other || other.appendix !== list[at].appendix;
    if (border) list[at].appendix = by > 0;
    else [list[at], list[at + by]] = [other, list[at]];
    return list;
  };

  // To where another entry stands.
  const dropped = (id, onto) => (list) => {
    const from = list.findIndex((entry) => entry.id === id);
    const to = list.findIndex((entry) => entry.id === onto);
    if (from < 0 || to < 0) return null;
    const [entry] = list.splice(from, 1);
    list.splice(to, 0, { ...entry, appendix: list[Math.min(to, list.length - 1)].appendix });
    return list;
  };

  const doubled = (id) => (list) => {
    return list.flatMap((entry) => (entry.id === id ? [entry, player.entryOf(entry)] : [entry]));
  };

  player.Rows = class {
    // edit: (list => list, what is to have the focus then, sort) => nothing.
    constructor(show, edit) {
      Object.assign(this, { show, edit, dragged: null });
      this.element = make("ol", { class: "present-slides" });
    }

    say(key, values) {
      return this.show.say(`editor.${key}`, values);
    }

    // Every slide of the list, the hidden ones too.
    draw(slides) {
      const typed = document.activeElement;
      const kept = this.element.contains(typed) && typed.matches("input") ? typed : null;
      const at = kept && { ...kept.dataset, caret: kept.selectionStart };
      this.element.replaceChildren(...slides.flatMap((slide, place) => this.row(slide, place, slides)));
      if (!at) return;
      const again = this.found(at.id, at.name);
      if (again) again.focus();
      if (again) again.setSelectionRange(at.caret, at.caret);
    }

    found(id, name) {
      return this.element.querySelector(`[data-id="${id}"][data-name="${name}"]:enabled`);
    }

    // The focus goes to what stands now where it was.
    focus({ id, name }) {
      const wanted = this.found(id, name) || this.found(id, "name");
      if (wanted) wanted.focus();
    }

    row(slide, place, slides) {
      const { entry } = slide;
      const first = entry.appendix && !(place && slides[place - 1].entry.appendix);
      const look = entry.hidden ? "left-out" : null;
      const row = make("li", { class: look }, this.parts(slide, place, slides));
      row.addEventListener("dragover", (event) => this.dragged !== null && event.preventDefault());
      row.addEventListener("drop", (event) => {
        event.preventDefault();
        this.edit(dropped(this.dragged, entry.id), { id: this.dragged, name: "drag" });
        this.dragged = null;
      });
      if (!first) return [row];
      return [make("li", { class: "present-part" }, this.say("appendix")), row];
    }

    parts(slide, place, slides) {
      const { entry } = slide;
      const { id } = entry;
      const number = place + 1;
      const act = (key, sign, change, off = false) => {
        const label = this.say(key, { number });
        const named = { "aria-label": label, title: label, "data-name": key, "data-id": id };
        return button(sign, () => this.edit(change, { id, name: key }), { ...named, disabled: off });
      };
      const last = slides.length === 1;
      return [
        this.handle(slide, number),
        ...this.titles(slide, number),
        act("up", "↑", moved(id, -1), place === 0 && !entry.appendix),
        act("down", "↓", moved(id, 1), number === slides.length && entry.appendix),
        act("double", "+", doubled(id), slides.length >= player.MOST),
        act(entry.hidden ? "show" : "hide", entry.hidden ? "○" : "●", changed(id, ({ hidden }) => ({ hidden: !hidden }))),
        act("remove", "×", (list) => list.filter((one) => one.id !== id), last),
      ];
    }

    // The number leads to the slide, and is what the row is dragged by.
    handle({ entry, headline }, number) {
      const at = this.show.slides.findIndex((slide) => slide.entry.id === entry.id);
      const label = this.show.say("dot", { number, title: headline });
      const press = () => at >= 0 && this.show.go(at + 1);
      const handle = button(String(number), press, {
        ...{ "aria-label": label, title: this.say("drag"), draggable: "true" },
        ...{ "data-name": "drag", "data-id": entry.id },
      });
      handle.addEventListener("dragstart", ({ dataTransfer }) => {
        this.dragged = entry.id;
        dataTransfer.effectAllowed = "move";
        dataTransfer.setData("text/plain", String(number));
      });
      return handle;
    }

    // One title a language that is shown.
    titles(slide, number) {
      const { lang, second } = this.show.state;
      const told = [[lang, slide.headline, "name"]];
      if (second && second !== lang) told.push([second, slide.headline2, "name2"]);
      return told.map(([language, title, name]) => {
        const label = this.say("name", { number });
        const input = make("input", { "aria-label": `${label} (${language})`, type: "text" });
        Object.assign(input, { value: title, maxLength: 200, lang: language });
        Object.assign(input.dataset, { name, id: slide.entry.id });
        input.addEventListener("input", () => this.rename(slide, language, input.value.trim()));
        return input;
      });
    }

    rename({ entry: { id } }, language, title) {
      const named = ({ titles }) => {
        const { "": any, ...kept } = titles;
        const all = Object.fromEntries(this.show.options.languages.map(([code]) => [code, any]));
        return { titles: { ...(any ? all : {}), ...kept, [language]: title } };
      };
      this.edit(changed(id, named), null, `${id} ${language}`);
    }
  };
})();
