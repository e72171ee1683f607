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

  // The state of the page as its address has it, with these parameters added at the end.
  function query(added) {
    const state = new URLSearchParams(location.search);
    for (const name of OWN) state.delete(name);
    for (const [name, value] of Object.entries(added)) state.set(name, value);
    const text = state.toString().replaceAll("%2C", ",");
    return text ? `?${text}` : "";
  }

  const inLanguage = (added = {}) => query({ lang: root.lang, ...added });
  const link = (added) => {
    return (told().public || location.origin) + location.pathname + inLanguage(added);
  };
  const fileAddress = (name, kind) => `/download/${name}.${kind}${inLanguage()}`;

  async function asked(address) {
    const response = await fetch(address);
    if (!response.ok) throw Object.assign(new Error(address), { status: response.status });
    return response;
  }

  const about = async (menu) => {
    return (await asked(`/share/${exhibitOf(menu)}.json${inLanguage()}`)).json();
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
      await copy(menu, await (await asked(fileAddress(exhibitOf(menu), kind))).text());
    });
  };

  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

  async function snippet(menu) {
    const before = location.href;
    const { title } = await about(menu);
    if (location.href !== before) return;
    const source = link({ embed: "1", chart: exhibitOf(menu) });
    field(menu, "snippet").value =
      `<iframe src="${escaped(source)}" title="${escaped(title)}" ` +
      'width="100%" height="680" loading="lazy" style="border:0"></iframe>';
  }

  async function addSlide(menu) {
    const slides = window.sharing.list("slides");
    const full = slides.length >= SLIDES_AT_MOST;
    if (full) return tell(menu, say("full", { most: SLIDES_AT_MOST }));
    const { title, query: state } = await about(menu);
    slides.push({ item: exhibitOf(menu) + state, label: title });
    if (!window.sharing.keep("slides", slides)) return tell(menu, say("unsaved"));
    const onward = { href: `/present?lang=${root.lang}`, text: say("present") };
    return tell(menu, say("added"), onward);
  }

  async function saveView(menu) {
    const { title } = await about(menu);
    const day = new Date().toISOString().slice(0, 10);
    const view = { title, href: location.pathname + query({}), saved: day };
    const kept = window.sharing.keep("views", [view, ...window.sharing.list("views")]);
    tell(menu, say(kept ? "saved" : "unsaved"));
  }

  const ACTIONS = {
    link: (menu) => copy(menu, link()),
    pinned: (menu) => copy(menu, link({ data: told().version })),
    apa: cite("apa"),
    bib: cite("bib"),
    embed: async (menu, label) => {
      await busy(menu, label, () => snippet(menu));
      if (field(menu, "snippet").value) await copy(menu, field(menu, "snippet").value);
    },
    save: (menu, label) => busy(menu, label, () => saveView(menu)),
    slides: (menu, label) => busy(menu, label, () => addSlide(menu)),
    print: () => window.print(),
    png: (menu) => window.sharing.takePicture(menu, "png"),
    svg: (menu) => window.sharing.takePicture(menu, "svg"),
  };

  document.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-take]");
    if (!pressed || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const menu = pressed.closest(".take");
    if (pressed.tagName === "A") {
      event.preventDefault();
      window.sharing.takeFile(menu, pressed.dataset.take);
    } else {
      ACTIONS[pressed.dataset.take](menu, pressed.textContent);
    }
  });

  // Links to files and the code to embed follow the address, which the controls write.
  function follow() {
    for (const file of document.querySelectorAll("a[data-take]")) {
      file.href = fileAddress(file.dataset.exhibit, file.dataset.take);
    }
    for (const menu of document.querySelectorAll(".take[open]")) {
      // The code is only offered: its button asks again, and tells when that fails.
      snippet(menu).catch(() => {});
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
  window.addEventListener("addresschange", follow);
  // A menu that was drawn after the last change of the address, and one opened by another button.
  document.addEventListener("pointerdown", (event) => {
    if (event.target.closest("a[data-take]")) follow();
  });
  document.addEventListener("toggle", (event) => {
    if (event.target.matches(".take") && event.target.open) follow();
  }, true);
  document.addEventListener("keydown", (event) => {
    const fold = event.target.closest(".take[open], .views[open]");
    if (event.key !== "Escape" || !fold) return;
    fold.open = false;
    fold.querySelector("summary").focus();
  });

  const menus = { exhibitOf, fileAddress, asked, about, tell, busy };
  window.sharing = { ...window.sharing, ...menus, say, query, link };
})();
