// What only the browser can do: theme, document language, links that keep what was chosen, menus
// that open, contents that mark where one is, and saying that the server is gone.
(function () {
  const root = document.documentElement;
  // What goes along from page to page.
  const CARRIED = ["lang", "period", "reporter"];
  const HEIGHT_OF_TOP = 120;

  function toggleTheme() {
    const theme = root.dataset.bsTheme === "dark" ? "light" : "dark";
    root.dataset.bsTheme = theme;
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // Storage is refused or full: the choice holds for this page.
    }
  }

  // An address as a request for a page, with how often a page was asked for.
  let turn = 0;
  function pageRequest(path, search) {
    turn += 1;
    return { path, search: search || "", turn };
  }

  // The language of a page: what its link asks for, else what the browser prefers.
  function languageOf(search) {
    const asked = new URLSearchParams(search).getAll("lang").filter(Boolean).pop();
    const { languages, preferred } = root.dataset;
    return languages.split(",").includes(asked) ? asked : preferred;
  }

  // What the controls are set to as far as the page knows; what differs was moved since.
  let known = {};
  // Ends the wait for an answer that a later choice has overtaken: Dash would hold that one back.
  let giveUp = () => {};
  function asText(value) {
    if (typeof value === "boolean") return value ? "1" : "0";
    if (Array.isArray(value)) return value.join(",") || "none";
    return String(value ?? "");
  }

  function movedOf(shown) {
    const moved = shown.filter(({ id, value }) => asText(value) !== known[id.name]);
    return Object.fromEntries(moved.map(({ id, value }) => [id.name, asText(value)]));
  }

  // Controls write the address as they change; a link or the history asks for another page, also
  // for one that was asked for before. The part after # asks for nothing.
  const address = () => location.pathname + location.search;
  let shown = null;
  let asked = true;
  for (const moved of ["popstate", "_dashprivate_pushstate"]) {
    window.addEventListener(moved, () => {
      asked = address() !== shown;
    });
  }

  // What a page's own script has written into the address, it has drawn as well.
  window.addEventListener("address-written", () => {
    shown = address();
  });

  // Where each page was left, for as long as the tab is open; storage may be refused.
  const left = {};
  function remember() {
    left[location.pathname] = location.search;
  }

  // The address of a page as it was left, with what goes along from the page that is open.
  function onward(path) {
    const state = new URLSearchParams(left[path] || "");
    const here = new URLSearchParams(location.search);
    for (const name of CARRIED) {
      if (here.get(name)) state.set(name, here.get(name));
      else state.delete(name);
    }
    return withQuery(path, state);
  }

  function withQuery(path, state) {
    const text = state.toString().replaceAll("%2C", ",");
    return text ? `${path}?${text}` : path;
  }

  function inLanguage(code) {
    const state = new URLSearchParams(location.search);
    state.set("lang", code);
    return withQuery(location.pathname, state);
  }

  function withoutChoices() {
    const lang = new URLSearchParams(location.search).get("lang");
    return withQuery(location.pathname, new URLSearchParams(lang ? { lang } : {}));
  }

  // Links of the shell follow the address: they are given theirs when they are about to be used,
  // also to be opened in another window.
  function follow(event) {
    const link = event.target.closest && event.target.closest("a[href]");
    if (!link) return;
    if ("page" in link.dataset) {
      const { pathname, hash } = new URL(link.href);
      link.href = onward(pathname) + hash;
    }
    if ("language" in link.dataset) link.href = inLanguage(link.dataset.language);
    if ("reset" in link.dataset) link.href = withoutChoices();
  }
  for (const use of ["pointerdown", "focusin", "click"]) {
    document.addEventListener(use, follow, true);
  }

  // While nobody waits, the other periods of what is in sight are fetched, one after the other, and
  // a page whose link is about to be used; not for readers who pay for every byte.
  const IDLE_AFTER = 500;
  const idle = (then) => {
    if (window.requestIdleCallback) window.requestIdleCallback(then, { timeout: 2000 });
    else setTimeout(then);
  };
  const sparing = () => Boolean(navigator.connection && navigator.connection.saveData);
  const inSight = (card) => {
    const { top, bottom } = card.getBoundingClientRect();
    return bottom > 0 && top < window.innerHeight;
  };

  async function fetchPeriod(value, here) {
    const { get, stateAddress, viewAddress } = window.resources;
    const language = root.lang;
    const asked = stateAddress(location.pathname, location.search, language, { period: value });
    const { queries } = await get(asked, true);
    for (const holder of document.querySelectorAll("[data-view]")) {
      if (address() !== here) return;
      const name = JSON.parse(holder.id).name;
      // Of the page before there may still be cards while the next one is on its way.
      if (!(name in queries) || !inSight(holder.closest(".exhibit"))) continue;
      await get(viewAddress(holder.dataset.view, queries[name], language, holder), true);
    }
  }

  async function fetchPeriods() {
    const here = address();
    const others = [...document.querySelectorAll("input[name=period]:not(:checked)")];
    for (const { value } of others) {
      if (address() !== here || window.cards.waiting() || document.hidden) return;
      await fetchPeriod(value, here).catch(() => {});
    }
  }

  let resting;
  document.addEventListener("told", () => {
    clearTimeout(resting);
    if (!sparing()) resting = setTimeout(() => idle(fetchPeriods), IDLE_AFTER);
  });

  function fetchPage(event) {
    const link = event.target.closest && event.target.closest("a[data-page], a[data-language]");
    if (!link || sparing()) return;
    follow(event);
    const { pathname, search } = new URL(link.href);
    const { get, pageAddress } = window.resources;
    Promise.resolve(get(pageAddress(pathname, search, languageOf(search)), true)).catch(() => {});
  }
  for (const near of ["pointerover", "focusin"]) document.addEventListener(near, fetchPage);

  window.addEventListener("server-back", () => {
    const data = pageRequest(location.pathname, location.search);
    window.dash_clientside.set_props("request", { data });
  });

  const paths = () => {
    return [...document.querySelectorAll("a[data-page]")].map((link) => new URL(link.href).pathname);
  };

  // A link to a page of the dashboard is followed without loading the document anew.
  function visit(event) {
    const link = event.target.closest("a[href]");
    const aside = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (!link || aside || event.defaultPrevented || link.target || link.hasAttribute("download")) {
      return;
    }
    const wanted = new URL(link.href, location.href);
    const same = wanted.pathname + wanted.search === address();
    if (wanted.origin !== location.origin || !paths().includes(wanted.pathname)) return;
    closeMenus();
    if (same && wanted.hash) return;
    event.preventDefault();
    history.pushState({}, "", wanted);
    window.dispatchEvent(new CustomEvent("_dashprivate_pushstate"));
    if (!wanted.hash) window.scrollTo(0, 0);
  }

  // Buttons that open something; one at a time, closed by Escape or a click elsewhere.
  const openers = () => [...document.querySelectorAll("[data-opens]")];
  const openedBy = (button) => document.getElementById(button.getAttribute("aria-controls"));
  function setOpen(button, open) {
    button.setAttribute("aria-expanded", open);
    const place = openedBy(button);
    place.classList.toggle("is-open", open);
    if (place.classList.contains("drop")) place.hidden = !open;
  }
  // path: what a click went through, when it was made; what it hit may have been replaced since.
  function closeMenus(path = []) {
    for (const button of openers()) {
      const holds = path.includes(button) || path.includes(openedBy(button));
      if (!holds && button.getAttribute("aria-expanded") === "true") setOpen(button, false);
    }
    for (const menu of document.querySelectorAll("details.menu[open], details.views[open]")) {
      if (!path.includes(menu)) menu.open = false;
    }
  }

  document.addEventListener("click", (event) => {
    const button = event.target.closest("[data-opens]");
    if (event.target.closest("#theme")) toggleTheme();
    closeMenus(event.composedPath());
    if (button) setOpen(button, button.getAttribute("aria-expanded") !== "true");
    visit(event);
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = openers().filter((button) => button.getAttribute("aria-expanded") === "true");
    const last = open.reverse().find((button) => {
      return button === event.target || openedBy(button).contains(event.target);
    });
    closeMenus();
    if (last) last.focus();
  });

  // The contents mark the part whose top has been passed last.
  function mark() {
    const links = [...document.querySelectorAll(".contents a")];
    const passed = links.filter((link) => {
      const place = document.getElementById(link.hash.slice(1));
      return place && place.getBoundingClientRect().top < HEIGHT_OF_TOP + 40;
    });
    const here = passed.pop() || links[0];
    for (const link of links) {
      if (link === here) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  }
  let marking = false;
  window.addEventListener("scroll", () => {
    if (marking) return;
    marking = true;
    requestAnimationFrame(() => {
      marking = false;
      mark();
    });
  }, { passive: true });

  // A page is drawn after its address is known: waits for the element that "#..." names, opens
  // what it is folded in, scrolls there and marks it.
  let awaited;
  function reveal() {
    if (awaited) awaited.disconnect();
    const name = decodeURIComponent(location.hash.slice(1));
    if (!name) return;
    revealNow(name);
    // A page is put in place more than once while it opens, and what was marked goes with it.
    awaited = new MutationObserver(() => document.querySelector(".revealed") || revealNow(name));
    awaited.observe(document.body, { childList: true, subtree: true });
  }
  // Once the reader moves on, nothing leads back.
  for (const moved of ["wheel", "touchmove", "pointerdown", "keydown"]) {
    window.addEventListener(moved, () => {
      if (awaited && document.querySelector(".revealed")) awaited.disconnect();
    }, { passive: true });
  }

  // Links of old lead to anchors that had other names.
  const RENAMED = {
    "claims-own": "own-claim",
    "mirror-ratio": "mirror-pairs",
    "mirror-strip": "mirror-reporting",
    "region-explorer": "region",
  };
  function placeOf(name) {
    const page = window.site.path().slice(1);
    const bare = name.replace(/-section$/, "");
    const names = [name, `${page}-${name}`, RENAMED[bare] || bare];
    return names.map((one) => document.getElementById(one)).find(Boolean);
  }

  function revealNow(name) {
    let element = placeOf(name);
    if (!element && document.querySelector("[data-later]")) {
      window.cards.fillAll();
      element = placeOf(name);
    }
    if (!element) return false;
    for (let fold = element; fold; fold = fold.parentElement) {
      if (fold.tagName === "DETAILS") fold.open = true;
    }
    for (const marked of document.querySelectorAll(".revealed")) {
      marked.classList.remove("revealed");
    }
    element.classList.add("revealed");
    element.dispatchEvent(new Event("revealed", { bubbles: true }));
    element.scrollIntoView();
    return true;
  }

  window.addEventListener("hashchange", reveal);
  // Following a link to where one already is changes no address and says nothing of itself.
  document.addEventListener("click", (event) => {
    const link = event.target.closest('a[href*="#"]');
    if (link && link.target !== "_blank") setTimeout(reveal);
  });
  window.addEventListener("addresschange", remember);

  // Each output with what was told of it, by the name that its id has; what was not told stays.
  function answersTo(outputs, told) {
    const { no_update: same } = window.dash_clientside;
    const [, , ...rest] = outputs;
    const of = (answers, name) => (name in answers ? answers[name] : same);
    const property = ({ id, property: name }) => {
      const control = told.controls[id.name] || {};
      return name === "value" && asText(control.value) === shownAs(id) ? same : of(control, name);
    };
    const shownAs = (id) => (id.name in told.controls ? told.shown[id.name] : "");
    const kinds = { control: property };
    kinds.reason = ({ id }) => of(told.reasons, id.name);
    kinds.legend = ({ id }) => of(told.legends, id.name);
    kinds.card = ({ id }) => of(told.queries, id.name);
    const answered = rest.map((list) => list.map((one) => kinds[one.id.type](one)));
    return [told.search ?? same, told.settled, ...answered];
  }

  const nothing = (outputs) => {
    const { no_update: same } = window.dash_clientside;
    return outputs.map((one) => (Array.isArray(one) ? one.map(() => same) : same));
  };

  window.dash_clientside = Object.assign({}, window.dash_clientside, {
    shell: {
      // The address that the choices come to; a page that has just appeared has none to write.
      address(search) {
        return search ?? window.dash_clientside.no_update;
      },
      request(path, search) {
        if (!path) return window.dash_clientside.no_update;
        shown = address();
        if (!asked) return window.dash_clientside.no_update;
        asked = false;
        return pageRequest(path, search);
      },
      // The page at an address. An id of its own for each: what scripts have put into the slots of
      // a page, and the figures they have drawn, go with it.
      async open({ path, search, turn: number }) {
        const { page, head, values } = await window.resources.page(path, search, languageOf(search));
        known = values;
        const props = { id: `shown-${number}`, children: page };
        return [{ namespace: "dash_html_components", type: "Div", props }, head];
      },
      // What the controls that were moved come to: the address, other controls, the cards.
      async follow(...inputs) {
        const { inputs_list: given, outputs_list: outputs } = window.dash_clientside.callback_context;
        const [path, search, language] = inputs.slice(1);
        const moved = movedOf(given[0]);
        if (!Object.keys(moved).length) return nothing(outputs);
        giveUp(null);
        const overtaken = new Promise((resolve) => (giveUp = resolve));
        const asked = window.resources.state(path, search, language, moved);
        const told = await Promise.race([asked, overtaken]);
        if (!told) return nothing(outputs);
        window.cards.follow(told.queries);
        const set = Object.entries(told.controls).map(([name, { value }]) => [name, asText(value)]);
        known = { ...known, ...moved, ...Object.fromEntries(set) };
        const shownNow = given[0].map(({ id, value }) => [id.name, asText(value)]);
        return answersTo(outputs, { ...told, shown: Object.fromEntries(shownNow) });
      },
      // The document follows the language and the title of the page that is shown.
      head(page) {
        if (!page) return window.dash_clientside.no_update;
        root.lang = page.lang;
        document.title = page.title;
        window.resources.opened(page);
        reveal();
        setTimeout(() => {
          remember();
          mark();
        });
        return page.lang;
      },
    },
  });
})();
