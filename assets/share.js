// The menu under a chart: link, citation, code to embed, views and slides to keep. Files and
// pictures are in assets/taking.js. One listener on the document, because the page is drawn anew
// while it is used.
(function () {
  const root = document.documentElement;
  // What a link adds to the state of its page, and no copy of the state inherits.
  const OWN = ["data", "embed", "chart", "theme", "lang"];
  const SLIDES_AT_MOST = 40;

  const told = () => document.getElementById("share").dataset;
  const exhibitOf = (menu) => menu.dataset.exhibit;
  const field = (menu, name) => menu.querySelector(`.take-${name}`);

  function say(name, values = {}) {
    const text = JSON.parse(told().words)[name];
    return text.replace(/\{(\w+)\}/g, (_, slot) => values[slot]);
  }

  // The state of an exhibit is its own canonical query; without one, that of the page.
  function stateOf(menu) {
    const card = menu && menu.closest(".exhibit");
    const holder = card && card.querySelector("[data-query]");
    return holder ? holder.dataset.query : location.search;
  }

  // A state with these parameters added at the end.
  function query(added, menu) {
    const state = new URLSearchParams(stateOf(menu));
    for (const name of OWN) state.delete(name);
    for (const [name, value] of Object.entries(added)) state.set(name, value);
    const text = state.toString().replaceAll("%2C", ",");
    return text ? `?${text}` : "";
  }

  const inLanguage = (added = {}, menu = null) => query({ lang: root.lang, ...added }, menu);
  const link = (added, menu) => {
    const { to, path } = window.site;
    return (told().public || location.origin + to("")) + path() + inLanguage(added, menu);
  };
  const fileAddress = (menu, kind) => `/download/${exhibitOf(menu)}.${kind}${inLanguage({}, menu)}`;

  // menu: of the card that a file is of; figures of the reader's own go with it.
  async function asked(address, menu = null) {
    const card = menu && menu.closest(".exhibit");
    const response = await window.resources.patient(...window.own.request(address, card));
    if (!response.ok) throw Object.assign(new Error(address), { status: response.status });
    return response;
  }

  const about = async (menu) => {
    return (await asked(`/share/${exhibitOf(menu)}.json${inLanguage({}, menu)}`)).json();
  };

  function tell(menu, text, then) {
    const status = field(menu, "status");
    status.textContent = text;
    if (!then) return;
    const onward = document.createElement("a");
    onward.href = then.href;
    onward.textContent = then.text;
    status.append(" ", onward);
  }

  // The clipboard is refused to pages that come over plain http from another machine: the text
  // is then shown and selected, for the reader's own keys.
  async function copy(menu, text) {
    const shown = field(menu, "text");
    shown.hidden = true;
    try {
      await navigator.clipboard.writeText(text);
      tell(menu, say("copied"));
    } catch {
      shown.hidden = false;
      shown.value = text;
      shown.focus();
      shown.select();
      tell(menu, say(document.execCommand("copy") ? "copied" : "select"));
    }
  }

  // Runs what takes time, with a bar and words that say so; several at once share the bar.
  async function busy(menu, what, work) {
    const bar = field(menu, "progress");
    menu.running = (menu.running || 0) + 1;
    bar.hidden = false;
    bar.removeAttribute("value");
    tell(menu, say("preparing", { what }));
    try {
      await work(bar);
    } catch (error) {
      tell(menu, say("failed", { what }));
    } finally {
      menu.running -= 1;
      bar.hidden = menu.running === 0;
    }
  }

  const cite = (kind) => async (menu, label) => {
    await busy(menu, label, async () => {
      await copy(menu, await (await asked(fileAddress(menu, kind), menu)).text());
    });
  };

  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

  async function snippet(menu) {
    const { title } = await about(menu);
    const source = link({ embed: "1", chart: exhibitOf(menu) }, menu);
    const code =
      `<iframe src="${escaped(source)}" title="${escaped(title)}" ` +
      'width="100%" height="680" loading="lazy" style="border:0"></iframe>';
    await copy(menu, code);
  }

  async function addSlide(menu) {
    const slides = window.sharing.list("slides");
    const full = slides.length >= SLIDES_AT_MOST;
    if (full) return tell(menu, say("full", { most: SLIDES_AT_MOST }));
    const { title, query: state } = await about(menu);
    slides.push({ item: exhibitOf(menu) + state, label: title });
    if (!window.sharing.keep("slides", slides)) return tell(menu, say("unsaved"));
    const onward = { href: window.site.to(`/present?lang=${root.lang}`), text: say("present") };
    return tell(menu, say("added"), onward);
  }

  async function saveView(menu) {
    const { title } = await about(menu);
    const day = new Date().toISOString().slice(0, 10);
    const view = { title, href: window.site.path() + query({}, menu), saved: day };
    const kept = window.sharing.keep("views", [view, ...window.sharing.list("views")]);
    tell(menu, say(kept ? "saved" : "unsaved"));
  }

  const ACTIONS = {
    link: (menu) => copy(menu, `${link({}, menu)}#${exhibitOf(menu)}`),
    pinned: (menu) => {
      return copy(menu, `${link({ data: told().version }, menu)}#${exhibitOf(menu)}`);
    },
    apa: cite("apa"),
    bib: cite("bib"),
    embed: (menu, label) => busy(menu, label, () => snippet(menu)),
    save: (menu, label) => busy(menu, label, () => saveView(menu)),
    slides: (menu, label) => busy(menu, label, () => addSlide(menu)),
    print: () => window.print(),
    png: (menu) => window.sharing.takePicture(menu, "png"),
    svg: (menu) => window.sharing.takePicture(menu, "svg"),
  };

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-take]");
    const action = pressed && (pressed.tagName === "A" ? "file" : pressed.dataset.take);
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const menu = pressed.closest(".take");
    // What was said of the action before says nothing of this one.
    tell(menu, "");
    if (action === "file") {
      event.preventDefault();
      window.sharing.takeFile(menu, pressed.dataset.take);
    } else if (action in ACTIONS) {
      ACTIONS[action](menu, pressed.textContent.trim());
    }
    const opened = pressed.closest("details.menu");
    if (opened) opened.open = false;
  });

  // Links to files follow the state, so that they can be opened in another window too.
  function follow(menu) {
    for (const file of menu.querySelectorAll("a[data-take]")) {
      file.href = window.site.to(fileAddress(menu, file.dataset.take));
    }
  }

  const address = () => window.dispatchEvent(new Event("addresschange"));
  for (const name of ["pushState", "replaceState"]) {
    const plain = history[name].bind(history);
    history[name] = (...told) => {
      plain(...told);
      address();
    };
  }
  window.addEventListener("popstate", address);
  document.addEventListener("toggle", (event) => {
    const menu = event.target.open && event.target.closest(".take");
    if (menu) follow(menu);
  }, true);
  document.addEventListener("keydown", (event) => {
    const fold = event.target.closest("details.menu[open], .views[open]");
    if (event.key !== "Escape" || !fold) return;
    fold.open = false;
    fold.querySelector("summary").focus();
  });

  const menus = { exhibitOf, fileAddress, asked, about, tell, busy };
  window.sharing = { ...window.sharing, ...menus, say, query, link };
})();
